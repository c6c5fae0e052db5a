# O dia seguinte, ou depois. Só um recado que a pessoa pediu abre isto.
# Não pergunta pelo humor, nem o que aconteceu.

next-title = Como você está hoje

next-today =
    Como você está hoje? Não precisa me dizer. Trouxe algumas coisas pequenas, e nada disso fica guardado.

    Primeiro: você está em segurança, aí onde está agora?
    .safe = Estou em segurança
    .doubt = Não tenho certeza
    .danger = Não estou em segurança

next-danger = { wrong-danger }
    .list = Ver mais opções

next-doubt = { wrong-doubt }
    .list = Ver mais opções

next-small = Alguma destas coisas ajudaria hoje? Escolha quantas quiser.
    .food = Comer e beber
    .sleep = Dormir
    .told = Contar a alguém
    .medicine = Remédios, exames
    .proof = Guardar provas
    .body = Ver meu corpo

next-food = Em um dia assim, comer pode ser difícil. Um pouco já serve: um pão, uma sopa, uns goles de algo quentinho. Não precisa ser uma refeição.

next-sleep =
    Se o sono não vem, descansar também vale. Pode ajudar deixar uma luz acesa, trancar a porta, pôr uma série que você já conhece ou ter alguém no quarto ao lado.

    Se você dormir mal por mais de duas semanas, um posto de saúde ou um serviço de apoio pode ajudar.

next-told =
    Você pode contar a alguém, ou não contar. Quem decide o quanto é você.

    Você pode mandar isto: “Tive uma noite difícil. Não quero conselho. Você pode vir aqui ou me ligar?”

    Em um serviço de apoio também te escutam. Não precisa dar seu nome.

next-medicine =
    Os remédios ainda podem ajudar. Quanto antes, melhor.

    Contra o HIV, o tratamento começa em até 3 dias; em alguns países, em até 2. Para evitar a gravidez, até 5 dias. Se já passou mais tempo, pergunte mesmo assim. Alguns exames vêm depois, e podem esperar.
    .protect = Gravidez ou infecção
    .later = Agora não

next-proof =
    Se talvez você queira provas: em muitos lugares, ainda dá para encontrá-las depois de 3 a 7 dias. Podem te examinar mesmo que você tenha se lavado.

    Em muitos lugares, dá para fazer o exame sem falar com a polícia. Um serviço de apoio pode te dizer aonde ir.

next-again = Quer que eu passe aqui de novo? Um recado discreto, que não diz do que se trata.
    .day3 = Em três dias
    .week2 = Em duas semanas
    .nothing = Não precisa

next-mirror-danger = { wrong-mirror-danger }
