# Presión en el cuello.

neck-title = Presión en el cuello

neck-signs =
    La presión en el cuello puede dañar por dentro, incluso sin marcas. Desde entonces, ¿tienes algo de esto?

    • Te desmayaste, tuviste una convulsión o hay un hueco en tu memoria
    • Se te escapó la orina o las heces
    • Voz ronca, o sin voz
    • Duele o cuesta tragar, hablar o respirar
    • Dolor de cabeza, mareo o náuseas
    • Cambió tu vista o tu audición
    • Sientes debilidad, o no te sientes como siempre
    • El cuello duele, está hinchado o con moretones, o tiene manchitas rojas
    .now = Sí, algo de esto
    .nothing = Nada de esto

neck-red =
    { body-call }

    Puedes decir: «Hubo presión en mi cuello». Tú decides qué más decir. Siéntate como mejor respires. Quédate cerca de alguien, si puedes.

    Lo demás puede esperar.

neck-today =
    Por favor, haz que te examinen el cuello hoy, aunque te sientas bien. La presión ahí puede dañar por dentro sin dejar marcas, y los problemas pueden aparecer días después.

    Esto vale también cuando todo el mundo dijo que sí. Puedes decir: «Hubo presión en mi cuello. Quiero que me examinen».

    Si en las próximas cuatro semanas cambia tu voz, tu vista, tu respiración o tu fuerza, o te duele mucho la cabeza o el cuello, llama a emergencias. { emergency-numbers }

neck-mirror-red = { body-mirror-red }

neck-mirror-today = Por favor, haz que te examinen el cuello hoy.
