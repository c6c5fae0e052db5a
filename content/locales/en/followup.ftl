# A day or more later.

followup-title = A day or more later

followup-mood = How do you feel today?
    .v1 = Rough
    .v2 = Low
    .v3 = In between
    .v4 = Good
    .v5 = Great

followup-body = And your body?
    .fine = Fine
    .better = Better than it was
    .same = About the same
    .worse = Worse, or a new worry

followup-word = Which words fit today? Pick up to three. They can pull in different ways.
    .calm = Calm
    .flat = Flat
    .happy = Happy
    .tearful = Tearful
    .close = Close
    .missing = Longing
    .proud = Proud
    .guilty = Guilty
    .tired = Tired
    .rested = Rested
    .foggy = Foggy
    .hopeful = Hopeful
    .numb = Numb
    .safe = Safe
    .unsafe = Unsafe

followup-hard = Is it hard to cope, or to stay safe, right now?
    .coping = No
    .bit = A bit
    .hard = Yes

followup-crisis =
    I am glad you told me. I am a bot, so I cannot keep you safe by myself. A real person can talk with you now: tap "Help lines".

    If you might act on thoughts of dying or of hurting yourself, or someone might hurt you, call your emergency number now. { emergency-numbers }

    If someone kind is near, you could show them this screen. The rest can wait.

followup-lines =
    Thank you for telling me. That is a lot to carry on your own.

    You could talk to a friend today, or to a person on a help line. "Help lines" has some. You do not need a big reason to call.

    If it gets hard to stay safe, call your emergency number. { emergency-numbers }

followup-sense = Now that some time has passed, how do you feel about it?
    .good = Good
    .mixed = Mixed
    .unsure = Not sure
    .bad = Bad

followup-sense-care = Thank you for telling me. I will not ask what happened. Would you like to see some options, or leave it for now?
    .options = Show me options
    .leave = Leave it for now

followup-low =
    Many people have hard feelings after sex now and then: sad, flat, irritable or tired. Nobody knows exactly why. It does not mean you did something wrong.

    If it lasts more than two weeks, or keeps coming back, a doctor or a therapist can help.

    Would an idea help now, or shall I just save this?
    .idea = An idea, please
    .save = Just save this

followup-helped = Has anything helped since then, even a bit?
    .food = Food
    .sleep = Sleep
    .shower = A shower
    .walk = A walk
    .message = A kind message
    .hug = A hug
    .friend = A friendly voice
    .quiet = Time alone
    .nothing = Nothing yet

followup-again = Shall I ask again? The note will not say what it is about.
    .day1 = Tomorrow
    .day3 = In three days
    .week = In a week
    .enough = No, that is all

followup-mirror-hard = You said it is hard to cope. /support has people to talk to, now and later.

followup-mirror-mood-word =
    You feel { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }. Your words: { $word-words }.

followup-mirror-mood =
    You feel { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }.

followup-mirror-word = Your words: { $word-words }.

followup-mirror-helped = What has helped: { $helped-words }.

followup-mirror-quiet = You kept this one to yourself. That is fine too.
