# My aftercare wishes, and the card to share.

wishes-title = My aftercare wishes

wishes-touch = A few wishes for after. They are easier to say now than in the moment. Skip what you like, and change it any time. First: touch?
    .lots = Lots, please
    .little = A little
    .ask = Ask me each time
    .none = No touch, please

wishes-talk = And talk?
    .chat = A good chat
    .soft = A few soft words
    .quiet = Quiet
    .later = Later, not right after

wishes-space = How near would you like someone to be?
    .close = Right beside me
    .room = In the same room
    .alone = Some time on my own
    .varies = It varies, so ask

wishes-care = What is good to have at hand?
    .water = Water
    .snack = A snack
    .blanket = A warm blanket
    .shower = A shower
    .toilet = A bathroom break
    .massage = A massage
    .medicine = Medicine I take
    .music = Music

wishes-words = Which words feel good, and which do not?
    .kind = Kind words
    .thanks = A thank-you
    .jokes = Jokes
    .name = My name
    .nolooks = Not on my looks
    .few = Few words

wishes-sleep = And the night?
    .stay = Stay over
    .home = Each to their own bed
    .decide = We decide then

wishes-next = And the day after?
    .write = A message is welcome
    .iwrite = I will write first
    .talk = A talk, when rested
    .none = No contact, please

wishes-avoid = Is there something you would rather not have? One line is plenty. Others may read it on the card.

wishes-quiet = If you go quiet, what might it mean? For some it is "I am happy". For others it is "I need a break". Others may read it on the card.

## The card: a line for each answer. Its heading and its foot are in ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Touch: { $touch-words }
wishes-card-talk = Talk: { $talk-words }
wishes-card-space = How near: { $space-words }
wishes-card-care = Good to have: { $care-words }
wishes-card-words = Words: { $words-words }
wishes-card-sleep = The night: { $sleep-words }
wishes-card-next = The day after: { $next-words }
wishes-card-avoid = Please not: { $avoid-words }
wishes-card-quiet = If I go quiet: { $quiet-words }

## Repeated at the end

wishes-mirror-touch = Your wish for touch: { $touch-words }.

wishes-mirror-both = Your wish for touch: { $touch-words }. Good to have at hand: { $care-words }.

wishes-mirror-care = Good to have at hand: { $care-words }.

wishes-mirror-next = The day after: { $next-words }.

wishes-mirror-some = You wrote down what you wanted to. You can add to it any time.
