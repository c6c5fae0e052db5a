# After something casual.

casual-title = After something casual

casual-place = Are you somewhere that feels okay to you?
    .here = Yes
    .way = On my way
    .notyet = Not yet
    .unsafe = I do not feel safe

casual-danger =
    If you are in danger, call your emergency number now. { emergency-numbers }

    If you can, go where there are other people, and call someone you trust. If it is not safe to speak, some lines answer texts: tap "Help lines". The rest can wait.

casual-trip =
    You could let a friend know where you are. You can share your live location, or send this:

    "I am on my way home. I will text when I get in. Call me if you do not hear from me."

casual-body = How is your body?
    .fine = Fine
    .sore = A bit sore
    .neck = Neck held or pressed
    .worry = Something worries me

casual-mood = If your mood were weather, what would it be right now? Any answer is fine here.
    .sun = Sun
    .rain = Rain
    .clouds = Sun and clouds
    .storm = Storm
    .fog = Fog

casual-protect = How did protection go? Two weeks on, tests for some infections can be trusted. I can save the date. The note will not say what it is for.
    .planned = As planned
    .test = Fine, and save the date
    .slipped = Something slipped
    .unneeded = Not needed

casual-fit = Was it what you wanted?
    .fits = Yes
    .partly = Partly
    .unsure = Not sure
    .notreally = Not really

casual-fit-care = Thank you for telling me. I will not ask what happened. Would you like to see some options, or leave it for now?
    .options = Show me options
    .leave = Leave it for now

casual-nice = And the nicest part? It can be tiny.
    .talk = The talk
    .laugh = A laugh
    .touch = A touch
    .ease = The ease of it
    .new = Something new
    .bye = The goodbye
    .mine = Mine to keep
    .nothing = Nothing comes up

casual-contact = Would you like any contact with them next? You can change your mind.
    .none = No contact
    .thanks = A short thank-you
    .again = To meet again
    .unsure = Not sure yet

casual-draft-none =
    You do not owe anyone a message. If you would like to send one, here are some words to take or change:

    "I had a nice time. I am not looking for more. Take care."

    "I would like to leave it here, and not be in touch. I wish you well."

casual-draft-thanks =
    Some words to take or change:

    "Thanks for tonight. I had a nice time. Sleep well!"

    "It was good to meet you. No need to write back."

casual-draft-again =
    Some words to take or change:

    "I liked being with you. Would you like to meet again?"

    "I would like to see you again. How do you feel about that? No is fine, too."

casual-need = What would feel kind in the next ten minutes? Pick one or two.
    .food = Water or food
    .warmth = Warmth
    .quiet = Quiet
    .rest = Rest
    .fun = Fun
    .friend = A friendly voice
    .touch = Touch
    .space = Space
    .nothing = Nothing for now

casual-wish = Is there a limit or a wish you would like to keep for next time? It is for you alone.

casual-mirror-danger = If you are still in danger, call your emergency number. { emergency-numbers } /support has people to talk to.

casual-mirror-mood = Your weather: { $mood-words }.

casual-mirror-nice = The nicest part: { $nice-words }.

casual-mirror-need = You would like: { $need-words }.

casual-mirror-close = However you feel about it is okay. You do not have to decide tonight what it meant.
