# After an intense scene.

scene-title = After a scene

scene-role = What was your part this time? Care is for everyone.
    .led = I led
    .followed = I followed
    .both = Both
    .neither = None of these

scene-body = First, your body. Was there any pressure on your neck, a knock to the head, a hand or foot that stays numb, or broken skin? Each of these is worth a check.
    .check = Yes, let us check
    .neck = Neck held or pressed
    .sore = Only a bit sore
    .fine = No, I am fine

scene-land = What would help you settle? Pick as many as you like.
    .warmth = Warmth
    .drink = A drink
    .food = Something to eat
    .words = Kind words
    .touch = Touch
    .quiet = Quiet
    .rest = Rest
    .space = Space
    .nothing = Nothing for now
    .unsafe = A safer place

scene-head = How is your head? Pick up to three. They can pull in different ways.
    .clear = Clear
    .shaky = Shaky
    .floaty = Floaty
    .faraway = Far away
    .steady = Steady
    .teary = Teary
    .warm = Warm
    .cold = Cold
    .glowing = Glowing
    .wired = Wired

scene-slow =
    Go slowly for now. Please do not drive yet, and leave big choices for later.

    Get warm. Drink and eat a little. Keep someone near if you can. You can stay right here as long as you like.

scene-limits = Were everyone's limits and stop words kept?
    .held = They were kept
    .mostly = Mostly
    .unsure = I am not sure
    .nothold = Not all of them
    .couldnot = I could not say it

scene-limits-care = Thank you for telling me. I will not ask what happened. There are pages for this, whichever part you played. Would you like to see them, or leave it for now?
    .options = Show me options
    .crossed = Did I cross a line?
    .leave = Leave it for now

scene-led = People who lead can feel low afterwards, too. You need care as well. What do you notice? Pick up to three.
    .proud = Proud
    .drained = Drained
    .close = Close
    .worried = Worry for them
    .calm = Calm
    .guilty = Guilty
    .thankful = Thankful
    .numb = Numb

scene-followed = You may feel light now and flat later, or the other way around, or not at all. What do you notice? Pick up to three.
    .close = Close
    .alone = Alone
    .caredfor = Cared for
    .ashamed = Ashamed
    .light = Light
    .sad = Sad
    .strong = Strong
    .numb = Numb

scene-plan =
    Some people feel low hours or days after. It can come even when all went well.

    What would you like to plan? The notes will not say what they are for.
    .day1 = A note in 1 day
    .day2 = A note in 2 days
    .day3 = A note in 3 days
    .talk = Talk when rested
    .write = Who writes first
    .easy = An easy tomorrow
    .nothing = Nothing to plan

scene-mirror-both = When you led, you noticed: { $led-words }. When you followed: { $followed-words }.

scene-mirror-led = What you noticed: { $led-words }.

scene-mirror-followed = What you noticed: { $followed-words }.

scene-mirror-head = Your head: { $head-words }.

scene-mirror-plan = Your plan: { $plan-words }.

scene-mirror-quiet = You kept this one to yourself. That is fine too.
