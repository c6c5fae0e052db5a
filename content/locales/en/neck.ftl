# Pressure on the neck.

neck-title = Pressure on the neck

neck-signs =
    Pressure on the neck can hurt you inside, even with no marks. Since then, do you have any of these?

    • You passed out, had a seizure (a fit), or have a gap in your memory
    • You wet or soiled yourself
    • A hoarse voice, or no voice
    • It hurts or is hard to swallow, speak or breathe
    • A headache, or you feel dizzy or sick to your stomach
    • Your sight or hearing changed
    • You feel weak or not like yourself
    • Your neck is sore, swollen or bruised, or has tiny red spots
    .now = Yes, one or more
    .nothing = None of these

neck-red =
    { body-call }

    You can say: "There was pressure on my neck." You choose what else to say. Sit in the way that makes it easiest to breathe. Stay near someone if you can.

    The rest can wait.

neck-today =
    Please get your neck checked today, even if you feel fine. Pressure there can hurt you inside with no marks, and trouble can show up days later.

    This holds when everyone said yes, too. You can say: "There was pressure on my neck. I would like to be checked."

    In the next four weeks, if your voice, sight, breath or strength changes, or your head or neck hurts badly, call your emergency number. { emergency-numbers }

neck-mirror-red = { body-mirror-red }

neck-mirror-today = Your neck needs to be looked at today.
