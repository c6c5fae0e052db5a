# Pillow-talk cards: one open question each, easy to pass on. Nobody is asked to rate anybody.

## Light

card-made-you-smile = What made you smile tonight?
card-mood-song = Which song fits this mood?
card-perfect-snack = What snack would be just right now?
card-warm-or-cool = Warm or cool: what does your body want?
card-one-word = One word for right now?
card-funniest = What was the funniest moment?
card-mood-colour = What colour is your mood?
card-touch-talk-quiet = Touch, talk, or quiet?
card-cosier-bed = What would make this bed softer?
card-which-spoon = Big spoon, little spoon, or no spoon?
card-small-thing = What is a small thing I do that you like?
card-up-or-asleep = Stay up a while, or sleep?
card-home-scent = What smells like home to you?
card-breakfast = What could breakfast be?
card-pillows = How are the pillows? Be honest.

## Warm

card-at-ease = When did you feel most at ease?
card-wanted = When did you feel most wanted?
card-helped-relax = What did I do that helped you relax?
card-keep-one = What is one thing to keep for next time?
card-before-sleep = What do you need from me before we sleep?
card-pace = How was the pace for you?
card-drifted = Did your mind drift off at some point? Where to?
card-be-thanked = How do you like to be thanked?
card-love-to-hear = What is a word you love to hear after?
card-rather-not-hear = What is a word you would rather not hear?
card-need-space = How will I know if you need space?
card-checking-in = How would you like us to check in with each other?
card-good-tired = What part of you is tired in a good way?
card-easy-to-speak = What made it easy to speak up?
card-hard-to-speak = What made it hard to speak up?
card-gentle-tomorrow = What would make tomorrow gentle?
card-ask-me-about = Is there something you want me to ask you about?

## Deep

card-not-for-you = What was not for you, even a little?
card-still-unsure = What are you still unsure about?
card-a-limit = Which limit would you like me to know?
card-hard-no = When do you find it hard to say no?
card-feel-safe = What helps you feel safe with someone?
card-let-go-of = What did you once learn about sex that you want to drop?
card-your-body = How do you feel about your body today?
card-asked-more = What do you wish people asked you more?
card-unnamed = Is there a feeling here that has no name yet?
card-being-close = What does being close mean to you?
card-low-tomorrow = If one of us feels low tomorrow, what can we do?
card-feeling-shy = What do you need when you feel shy?
card-more-care = Where do you want more care, and not more sex?
card-kinder-to-self = Where could you be kinder to yourself?
card-stop-doing = What could we stop doing?
card-glad-of-us = What about us are you glad of?

## Dreams and next time

card-slow-evening = What would a slow evening look like?
card-curious = Is there something new you are curious about? A maybe is fine.
card-wake-up-where = Where in the world would you like to wake up?
card-lead-or-follow = Would you like to lead more, follow more, or neither?
card-only-a-story = What would you like to try only as a story?
card-stay-a-dream = What is nice as a dream, and can stay one?
card-yes-no-maybe = What would help you say yes, no, or maybe?
card-after-first = How could we plan the after part first?
card-pause-sign = What sign could mean pause?
card-no-pressure = What would a week with no pressure look like?
card-in-a-year = What do you hope we still do in a year?
card-asked-next-time = What would you like to be asked next time?
