# Words of the person's own: what the body check calls some parts, and words for feelings. Each word stands alone, on a button or before a colon.

own-title = My own words
own-body = Words for my body
own-page =
    The body check can use your own words. Here each part is named by its place. Pick one to change its word.

    Where your safety needs it, a page may say the medical word too. Your words are part of your journal. While it is locked, I use the usual words.
own-which = Which word shall I use?
own-now = Now:
own-write = Write my own word
own-write-ask = Write the word you use, with { $most } characters at most, and send it as a message. I take it out of this chat at once.
own-too-long = That is over { $most } characters, so I did not keep it. Is there a shorter one?
own-usual = Use the usual word
own-back = ‹ Back

# The parts, by their place: on buttons, and beside the word in the journal.
own-part-chest = Chest
own-part-vulva = Front, inside
own-part-penis = Front, outside
own-part-bottom = Bottom

# Words to pick from, 15 characters at most. No word stands at two parts.
own-word-chest-torso = Torso
own-word-chest-upper = Upper body
own-word-vulva-front = Front
own-word-vulva-opening = Front opening
own-word-vulva-inner = Inner parts
own-word-penis-outer = Outer parts
own-word-penis-genitals = Genitals
own-word-bottom-behind = Behind
own-word-bottom-rear = Rear
own-word-bottom-back = Back opening

# Words for feelings.
own-feeling-page = Words of your own for how you feel. They stand beside mine where I ask which words fit.
own-feeling-add = Add a word
own-feeling-ask = Write a word for a feeling, with { $most } characters at most, and send it as a message. I take it out of this chat at once.
own-feeling-full = That is as many words as fit here. Take one out first.
own-feeling-out = Take out
own-feeling-which = Which one shall I take out?
own-feeling-done = Done
# What stands beside such a word in the journal; and in its place, while the journal is locked.
own-feeling = A word of my own

# Questions of their own.
own-questions = My own questions
own-question-page = Questions of your own come last in the 60-second check-in, while your journal is open or has no passphrase. I keep what you answer, and make nothing of it.
own-question-one = Add: one answer
own-question-many = Add: several answers
own-question-text = Add: in words
own-ask-words = Write your question, with { $most } characters at most, and send it as one message. I take it out of this chat at once.
own-ask-picks = Write the question in the first line, and below it each answer in a line of its own: two to { $options }, with { $longest } characters at most. Send it all as one message. I take it out of this chat at once.
own-question-unfit = I could not make a question of that, so I did not keep it. You can try again.
own-question-full = That is as many questions as fit here. Take one out first.
own-question-which = Which one shall I take out?
# What stands beside such a question in the journal; and in its place, while the journal is locked.
own-question = A question of my own
