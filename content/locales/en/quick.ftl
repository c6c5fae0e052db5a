# The 60-second check-in.

quick-title = 60-second check-in

quick-who = Who was there? No names needed.
    .solo = Just me
    .one = With one person
    .more = With more than one
    .unsaid = Rather not say

quick-mood = How do you feel right now? Any answer is fine here.
    .v1 = Rough
    .v2 = Low
    .v3 = In between
    .v4 = Good
    .v5 = Great

quick-energy = And your energy?
    .v1 = Drained
    .v2 = Low
    .v3 = Okay
    .v4 = Lively
    .v5 = Buzzing

quick-word = Which words fit? Pick up to three. They can pull in different ways.
    .calm = Calm
    .sad = Sad
    .close = Close
    .lonely = Lonely
    .playful = Playful
    .tense = Tense
    .proud = Proud
    .guilty = Guilty
    .tired = Tired
    .relieved = Relieved
    .numb = Numb
    .thankful = Thankful
    .unsure = Unsure
    .safe = Safe
    .unsafe = Unsafe

quick-body = How is your body?
    .fine = Fine
    .sore = A bit sore
    .neck = Neck held or pressed
    .worry = Something worries me

quick-wanted = How much of it did you want?
    .all = All of it
    .most = Most of it
    .unsure = Not sure
    .some = Some or none of it

quick-wanted-most = Thank you. Whatever the rest was, you do not have to say. Shall we go on, or would you like to see some options?
    .leave = Let us go on
    .options = Show me options

quick-wanted-care = Thank you for telling me. I will not ask what happened. Would you like to see some options, or leave it for now?
    .options = Show me options
    .leave = Leave it for now

quick-protect = Did your plan for safer sex go as you hoped?
    .planned = As planned
    .slipped = Something slipped
    .unneeded = Not needed

quick-low = Thank you for telling me. Many people have felt low after sex, even sex they wanted. Nobody knows exactly why. It does not mean you did something wrong. If it gets heavy, /support has people to talk to. Would an idea help now, or shall I just save this?
    .idea = An idea, please
    .save = Just save this

quick-need = What would feel kind in the next ten minutes? Pick one or two.
    .food = Water or food
    .warmth = Warmth
    .touch = Touch
    .words = Kind words
    .quiet = Quiet
    .rest = Rest
    .fun = Fun
    .space = Space
    .nothing = Nothing for now

quick-note = Is there a line you want to keep?

quick-mirror-feeling =
    You felt { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }{ $energy ->
        [v1] {" "}and drained
        [v2] , with little energy
       *[v3] , with some energy
        [v4] {" "}and lively
        [v5] {" "}and buzzing
    }. Your words: { $word-words }.

quick-mirror-mood-energy =
    You felt { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }{ $energy ->
        [v1] {" "}and drained
        [v2] , with little energy
       *[v3] , with some energy
        [v4] {" "}and lively
        [v5] {" "}and buzzing
    }.

quick-mirror-mood-word =
    You felt { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }. Your words: { $word-words }.

quick-mirror-mood =
    You felt { $mood ->
        [v1] rough
        [v2] low
       *[v3] in between
        [v4] good
        [v5] great
    }.

quick-mirror-energy =
    You were { $energy ->
        [v1] drained
        [v2] low on energy
       *[v3] okay for energy
        [v4] lively
        [v5] buzzing
    }.

quick-mirror-word = Your words: { $word-words }.

quick-mirror-need = You would like: { $need-words }.

quick-mirror-nothing = Nothing more is needed right now.

quick-mirror-quiet = You kept this one to yourself. That is fine too.
