# The day after, or later. Only a note that the person asked for opens it.
# It asks neither about the mood nor about what happened.

next-title = How are you today

next-today =
    How are you today? You do not have to tell me. I am here with a few small things, and none of it is kept.

    First: are you safe where you are right now?
    .safe = I am safe
    .doubt = I am not sure
    .danger = I am not safe

next-danger = { wrong-danger }
    .list = Show me more options

next-doubt = { wrong-doubt }
    .list = Show me more options

next-small = Would one of these help today? Pick any.
    .food = Food and drink
    .sleep = Sleep
    .told = Telling someone
    .medicine = Medicine, tests
    .proof = Keeping proof
    .body = Check my body

next-food = Eating can be hard on a day like this. Small is fine: toast, soup, a few sips of something warm. It does not have to be a meal.

next-sleep =
    If sleep does not come, rest counts too. A light left on, a locked door, a show you know, or someone in the next room can help.

    If you sleep badly for more than two weeks, a doctor or a help line can help with that.

next-told =
    You can tell someone, or no one. You choose how much.

    You could send this: "I had a hard night. I do not want advice. Can you come over, or call?"

    People on a help line listen, too. They do not need your name.

next-medicine =
    Medicine can still help. Sooner is better.

    Against HIV: it is meant to start within 3 days, in some countries within 2. Against pregnancy: up to 5 days. If it has been longer, ask anyway. Some tests come later, and can wait.
    .protect = Pregnancy or infection
    .later = Not now

next-proof =
    If you may want proof: many places can still find it after 3 to 7 days. You can be checked even if you have washed.

    In many places you can get checked without talking to the police. A help line can tell you where to go.

next-again = Shall I ask again later? It would be one quiet note that gives nothing away.
    .day3 = In three days
    .week2 = In two weeks
    .nothing = No, thank you

next-mirror-danger = { wrong-mirror-danger }
