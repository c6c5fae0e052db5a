# Pillow talk, alone or with someone.

pillow-title = Pillow talk

pillow-start = A few soft questions for after. Answer for yourself. You can read your answers out loud, or keep them to yourself. If you are tired, upset or tipsy, later is fine, and so is not at all.

pillow-here = Are you on your own, or with someone?
    .alone = On my own
    .together = We are side by side
    .apart = We are apart now

pillow-liked = What felt good to you? Pick as many as you like.
    .pace = The pace
    .talk = The talk
    .laughs = The laughs
    .wanted = Feeling wanted
    .held = Being held
    .lead = Being in charge
    .letgo = Letting go
    .owntime = Time just for me
    .else = Something else
    .nothing = Nothing comes up

pillow-liked-more = Do you want to say more about what felt good? One line is plenty.

pillow-moment = Which moment would you like to remember? It can be a tiny one.
    .touch = A touch
    .look = A look
    .laugh = A laugh
    .thought = A thought
    .surprise = A surprise
    .after = The calm after
    .mine = One just for me
    .nothing = Nothing comes up

pillow-less = Was there anything that was not for you? It can be small.
    .pace = The pace
    .talk = Too little talk
    .name = A word or a name
    .grip = Pressure or grip
    .light = Noise or light
    .hurry = Not enough time
    .away = My mind wandered
    .along = I went along
    .else = Something else
    .nothing = Nothing comes up

pillow-care = Thank you for telling me. I will not ask what happened. Would you like to see some options, or leave it for now?
    .options = Show me options
    .leave = Leave it for now

pillow-less-more = Do you want to put it in your own words? This is for you. You choose who hears it.

pillow-next = What would you like next time, if there is one?
    .same = More of the same
    .slower = Slower
    .talk = More talk before
    .after = More time after
    .new = Something new
    .place = A new place
    .limit = Set a limit
    .protect = Other protection
    .pause = A break from sex
    .unsure = Not sure yet

pillow-dream = And just as a dream: what is nice to think of? It can stay a dream.
    .slow = A slow night
    .story = A story
    .lead = Taking the lead
    .cared = Being cared for
    .place = A new place
    .nothing = Nothing now

pillow-now = And right now? What would feel kind?
    .hug = A hug
    .quiet = Quiet
    .water = Water
    .food = Food
    .warmth = Warmth
    .words = Kind words
    .fun = A laugh
    .space = Space
    .sleep = Sleep
    .nothing = Nothing for now

pillow-thanks = A last line, if you want one. It can be a thank-you, a wish, or a word to yourself. Keep it, or say it to them.

pillow-mirror-moment = To remember: { $moment-words }.

pillow-mirror-both = What felt good: { $liked-words }. What was not for you: { $less-words }.

pillow-mirror-liked = What felt good: { $liked-words }.

pillow-mirror-less = What was not for you: { $less-words }.

pillow-mirror-now = What you would like right now: { $now-words }.

pillow-mirror-next = For next time: { $next-words }.

pillow-mirror-dream = Just as a dream: { $dream-words }.

pillow-mirror-quiet = You kept most of this to yourself. That is fine too.
