# Two minutes before, alone or out loud with someone. The person who holds the phone reads the question; the other answers.

before-title = Beforehand

before-who =
    Two minutes before, so that after is easy. You can do this out loud with someone, or think it through alone.

    Nothing you say here is a yes to sex. You can change any answer at any time.

    Who is here?
    .together = With someone, out loud
    .alone = Just me
    .not = Not now

before-wish = One of you holds the phone, asks this, and then just listens: “What would you like right after: touch, talk, quiet, food, a moment alone?”

before-wish-swap = Pass the phone on. “And you? What would you like right after?”

before-long = How much time would you like for after? Even a few minutes count.
    .few = A few minutes
    .quarter = A quarter of an hour
    .half = Half an hour
    .open = No clock

before-sign = Which sign means stop? It counts at once, and nobody needs to give a reason. Try it once now, so that it is easy later.
    .stop = The word “stop”
    .word = A word of our own
    .tap = Two taps
    .drop = Letting something fall

before-dip-both = Ask each other: “Could you feel low later, or far away? What would help you then?” It can happen even after sex that was wanted, and it is easier to say now.

before-dip = You may feel low later, or far away. It can happen even after sex that was wanted. What do you think?
    .may = I may feel low
    .fine = Probably not
    .unsure = Hard to say

before-plan = And a plan for later?
    .note = A note tomorrow
    .write = A kind message
    .talk = Talk when rested
    .easy = An easy day
    .home = A safe way home
    .nothing = No plan

before-near = What could you put within reach now?
    .water = Water
    .snack = A snack
    .blanket = A blanket
    .light = A soft light
    .music = Music
    .nothing = Nothing more

before-mirror-sign = Your sign for stop: { $sign-words }. It counts at any time.

before-mirror-plan = For later: { $plan-words }.

before-mirror-long = Time for after: { $long-words }.

before-mirror-asked = You have talked about it. A no still counts, at any time.

before-mirror-rest = Fine. This will be here another time.
