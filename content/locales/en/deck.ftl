# The deck for two. content/README.md says what a card and a question may be.
# A card ends the heading "You both would like:". A question is answered with one tap, and both read both answers.

## Wishes

deck-slow-morning = A slow morning with nowhere to be
deck-long-hug = A long hug that nobody hurries
deck-felt-good = To tell each other one thing that felt good
deck-slow-word = A word for “let us slow down”
deck-own-hour = An hour to ourselves, and then a hello
deck-read-aloud = To read to each other, or be read to
deck-easy-no = A no that is easy to say, and easy to hear
deck-hand-massage = A slow massage of the hands
deck-same-song = The same song at the same time, wherever we are
deck-warm-drink = Something warm to drink, in no hurry

deck-phones-away = An evening with both phones put away
deck-what-helps = To talk about what helps afterwards
deck-stroked-hair = Hair stroked very slowly
deck-silly-thing = Something silly that makes us both laugh
deck-one-limit = To tell each other one limit
deck-warm-meal = To cook something warm, or have it brought
deck-day-after = A few kind words on the day after
deck-quiet-room = To be quiet in the same room
deck-fresh-air = Fresh air, at the pace of whoever is slower
deck-shower = A warm shower side by side, and nothing else

deck-hands-asleep = To fall asleep holding hands
deck-ask-first = An evening in which we ask before we touch
deck-back-rub = A back rub that stays a back rub
deck-good-day = To tell each other what a good day looks like
deck-sky-photo = A photo of the sky, from each to the other
deck-evening-apart = An evening apart, with no reason needed
deck-late-breakfast = Breakfast at whatever time we wake up
deck-not-tonight = A kind way to say “not tonight”
deck-blankets = A big blanket to share, or one for each
deck-just-listen = To be listened to for a while, with no advice

deck-still-music = To lie still and listen to music
deck-slow-dance = A slow dance, standing up or sitting down
deck-pause-sign = A sign for “pause”
deck-only-wish = To say a wish out loud, and let it be only a wish
deck-tired-feet = Warm water for tired feet
deck-quiet-call = A call in which nobody needs to talk
deck-within-reach = Water and a snack within reach afterwards
deck-no-plans = A day with no plans at all
deck-slow-hello = A hello that takes its time
deck-good-now = To ask each other what would be good right now

deck-just-close = To be close, and leave it at that
deck-easy-game = A game that nobody minds losing
deck-shoulder = A warm hand on the shoulder
deck-hard-day = A way to say “today was hard”
deck-short-letter = A short letter, from each to the other
deck-sleep-apart = A night apart, so that both sleep well
deck-new-place = A place that is new to both of us
deck-long-goodbye = A goodbye without any rush
deck-low-later = A kind word if one of us feels low later on
deck-change-mind = Room for a change of mind, even halfway through

deck-low-light = Low light and a long talk
deck-nap = A nap in the afternoon
deck-half-speed = A whole evening at half speed
deck-shared-story = To make up a story, a line from each in turn
deck-new-question = One new question, with time for the answer
deck-soft-clothes = Something dry and soft to put on afterwards
deck-make-things = To draw or build something, just for fun
deck-leave-out = To say what each of us would rather leave out
deck-night-sky = To look at the night sky for a while
deck-own-friends = Time with friends, each with their own

deck-watch-weather = To watch the weather and do nothing
deck-old-film = An old film and something to nibble
deck-talk-rested = To talk about it later, when we are both rested
deck-touch-map = To show where touch is nice, and where it is not
deck-picnic = A picnic, indoors or out
deck-space-word = A word for “I need some space”
deck-voice-message = A voice message to fall asleep to
deck-warm-hands = To warm each other's hands
deck-small-thanks = A thank-you for something small
deck-long-meal = A meal that takes all evening

deck-sun-low = To watch the sun come up, or go down
deck-lean = To lean on each other and say nothing
deck-teach = To teach each other something small
deck-still-good = To ask, along the way, if it still feels good
deck-only-talk = An evening of talk, with no touch at all
deck-new-dish = A dish that one of us has yet to taste
deck-nervous = To tell each other what makes us nervous
deck-day-out = A day out without a timetable
deck-come-down = Time to come back slowly, before the day goes on
deck-look-forward = Something small to look forward to

## Questions of the week

week-first-hour = What do you like in the first hour afterwards?
    .close = Lying close
    .near = Being in the same room
    .apart = Some time on my own
    .varies = It varies

week-gone-quiet = When you go quiet, what might it mean?
    .content = I feel content
    .tired = I am tired
    .thinking = I am thinking
    .space = I need space
    .ask = Please ask me then

week-talk-time = When do you like to talk about how it was?
    .after = Right after
    .rested = Once we are rested
    .days = Some days later
    .needed = Only if something comes up
    .unsure = I do not know yet

week-low-comfort = What comforts you when you feel low?
    .held = Being held
    .words = Kind words
    .busy = Something to take my mind off it
    .alone = Time alone
    .varies = It varies

week-plan-or-not = Would you rather plan time together, or see what happens?
    .plan = Plan it
    .rough = A rough idea is enough
    .open = See what happens
    .depends = It depends

week-easier-no = What makes a no easier to say?
    .asked = Being asked first
    .word = A word that we agreed on
    .time = Time to think
    .calm = Knowing that it stays calm
    .unsure = I do not know yet

week-next-morning = What is a good start to the day after?
    .together = Waking up together
    .message = A short message
    .alone = A quiet start alone
    .busy = Going straight into the day
    .depends = It depends on the day

week-close-begin = How do you like closeness to begin?
    .asked = With a question
    .hug = With a hug
    .talk = With a talk
    .laugh = With a laugh
    .varies = It varies

week-kind-quiet = Which kind of quiet do you like?
    .silence = Full silence
    .music = Soft music
    .outside = Sounds from outside
    .voice = A voice nearby
    .any = I like them all

week-after-food = What would you like to have at hand afterwards?
    .water = Water
    .warm = Something warm
    .sweet = Something sweet
    .salty = Something salty
    .nothing = Nothing in particular

week-slow-down = How would you like to hear that it is time to slow down?
    .plain = In plain words
    .word = With a word that we chose
    .sign = With a sign of the hand
    .pause = With a short pause
    .unsure = I do not know yet

week-say-wish = How is it easiest for you to share a wish?
    .aloud = Out loud
    .written = In writing
    .dark = In the dark
    .along = While we do something else
    .unsure = I do not know yet

week-good-light = What light do you like when you are close?
    .dark = No light
    .soft = Soft light
    .day = Daylight
    .any = Any light is fine

week-need-space = When you need space, what helps?
    .saying = Just saying so
    .asked = Being asked
    .when = Knowing when we talk next
    .going = Going off for a while
    .unsure = I do not know yet

week-fall-asleep = What helps you fall asleep?
    .close = Someone close
    .hand = A hand to hold
    .room = Room to stretch out
    .alone = A bed to myself
    .varies = It varies

week-good-evening = What makes for a good evening?
    .time = Plenty of time
    .laugh = A good laugh
    .talk = A real talk
    .calm = Calm, and few words
    .varies = It varies

week-after-topic = What is good to talk about afterwards?
    .good = What felt good
    .softer = What could be softer
    .else = Something else entirely
    .nothing = Nothing for a while
    .varies = It varies

week-feel-shy = What helps when you feel shy?
    .slow = Going slowly
    .laugh = Laughing about it
    .word = A kind word
    .light = Softer light
    .unsure = I do not know yet

week-far-close = When you are apart, what feels close?
    .message = A message
    .voice = Hearing a voice
    .photo = A photo of the day
    .thought = Just thinking of each other
    .varies = It varies

week-next-first = If there is a next time, what would you like first?
    .talk = A talk
    .food = Something to eat
    .rest = Some rest
    .fun = Something fun
    .unsure = I do not know yet

week-calm-touch = Which touch calms you?
    .firm = Firm and still
    .light = Light and slow
    .warm = A warm hand
    .none = None, thank you
    .varies = It varies

week-long-day = What do you like after a hard day?
    .tell = To tell all about it
    .held = To be held
    .quiet = Quiet company
    .alone = Time alone
    .varies = It varies

week-how-asked = How would you like to be asked if something feels good?
    .during = In the moment
    .after = Afterwards
    .plain = In plain words
    .sign = With a small sign
    .any = Any way is fine

week-say-hello = How do you like to say hello?
    .hug = With a hug
    .words = With words first
    .arrive = With time to arrive
    .joke = With a joke
    .varies = It varies

week-plan-fails = When a plan falls through, what would you like?
    .another = Another day instead
    .small = Something smaller
    .apart = An evening to myself
    .talk = To talk about it
    .depends = It depends

week-feel-low = If you feel low in the days after, what would help?
    .message = A message
    .call = A call
    .visit = A visit
    .peace = Being left in peace
    .unsure = I do not know yet

week-close-word = Which word fits closeness best for you?
    .calm = Calm
    .warmth = Warmth
    .play = Play
    .trust = Trust
    .other = A word I have not found yet

week-first-thing = Right afterwards, what do you like first?
    .still = Staying as we are
    .wash = A wash
    .drink = Something to drink
    .clothes = Soft clothes
    .varies = It varies

week-hard-topic = What makes a hard topic easier for you?
    .walking = Talking on the move
    .written = Writing it down first
    .date = A time set aside for it
    .hand = A hand to hold
    .unsure = I do not know yet

week-surprises = How do you feel about surprises?
    .like = I like them
    .small = Small ones are nice
    .hint = With a hint before
    .know = I would rather know
    .depends = It depends

week-cared-for = What makes you feel cared for?
    .drink = Something warm to drink
    .blanket = A blanket brought to me
    .help = Help with something
    .words = Kind words
    .varies = It varies

week-good-sound = What do you like to hear when you are close?
    .music = Music
    .voice = A voice
    .rain = Rain, or the sea
    .nothing = Nothing at all
    .varies = It varies

week-busy-day = On a busy day, what kind of message is nice?
    .words = A few words
    .voice = A voice message
    .picture = A picture
    .later = None until the evening
    .varies = It varies

week-not-nice = When something stops being nice, what is easiest for you?
    .say = To say so
    .sign = To give a sign
    .move = To move away
    .asked = To be asked
    .unsure = I do not know yet

week-stays = Which kind of moment stays with you?
    .laugh = A laugh
    .calm = A calm one
    .talk = A talk
    .touch = A touch
    .hard = Hard to say

week-say-goodbye = How do you like to say goodbye?
    .slow = Slowly
    .short = Short and warm
    .message = With a message later
    .next = Knowing when we meet next
    .varies = It varies

week-rests-you = What rests you?
    .sleep = Sleep
    .alone = Being alone
    .close = Being close
    .outside = Being outdoors
    .varies = It varies

week-try-new = If you try something new, what comes first for you?
    .talk = Talking about it
    .read = Reading about it
    .step = A small first step
    .dream = Just dreaming of it
    .unsure = I do not know yet

week-who-picks = How do you like to choose what you do together?
    .talk = By talking it over
    .turns = By taking turns
    .mood = By the mood of the day
    .other = I like the other to pick
    .depends = It depends

week-feel-heard = What makes you feel heard?
    .question = A question back
    .silence = Silence while I speak
    .echo = My words said back to me
    .hand = A hand in mine
    .varies = It varies
