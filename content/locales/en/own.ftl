# A person's own words: for parts of the body in the body check, and for feelings. Each word stands alone, on a button or before a colon.

own-title = My own words
own-body = Words for my body
own-page =
    The body check can use your own words. On this page, each part is named by its place. Pick one to change its word.

    Where it matters for your safety, a page may also use the medical word. Your words are part of your journal. While it is locked, I use the usual words.
own-which = Which word shall I use?
own-now = Now:
own-write = Write my own word
own-write-ask = Send the word you use as a message, up to { $most } characters long. I delete the message at once.
own-too-long = That is over { $most } characters, so I did not keep it. Is there a shorter one?
own-usual = Use the usual word
own-back = ‹ Back

# The parts, named by their place: on buttons, and beside the word in the journal.
own-part-chest = Chest
own-part-vulva = Front, inside
own-part-penis = Front, outside
own-part-bottom = Bottom

# Words to choose from, 15 characters at most. No word is used for two parts.
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
own-feeling-page = Words of your own for how you feel. They appear beside mine where I ask which words fit.
own-feeling-add = Add a word
own-feeling-ask = Send a word for a feeling as a message, up to { $most } characters long. I delete the message at once.
own-feeling-full = That is as many words as fit here. Take one out first.
own-feeling-out = Take out
own-feeling-which = Which one shall I take out?
own-feeling-done = Done
# The label beside such a word in the journal, and the text in its place while the journal is locked.
own-feeling = A word of my own

# A person's own questions.
own-questions = My own questions
own-question-page = Questions of your own come last in the 60-second check-in, while your journal is open or has no passphrase. I keep your answers, and read nothing into them.
own-question-one = Add: one answer
own-question-many = Add: several answers
own-question-text = Add: in words
own-ask-words = Send your question as one message, up to { $most } characters long. I delete the message at once.
own-ask-picks = Write the question on the first line, and each answer on a line of its own below it: two to { $options } answers, each up to { $longest } characters long. Send it all as one message. I delete the message at once.
own-question-unfit = I could not make a question out of that, so I did not keep it. You can try again.
own-question-full = That is as many questions as fit here. Take one out first.
own-question-which = Which one shall I take out?
# The label beside such a question in the journal, and the text in its place while the journal is locked.
own-question = A question of my own

# Reminders in the person's own words.
own-note-title = My own reminders
own-note-page = Reminders in your own words. On a locked phone, each looks like any note you asked for. Its words are part of your journal and show after a tap.
own-note-add = Add a reminder
own-note-ask = Write what I shall remind you of, with { $most } characters at most, and send it as a message. I take it out of this chat at once.
own-note-full = That is as many reminders as fit here. Take one out first.
own-note-which = Which one shall I take out?
own-note-change = Tap a number to choose another time.
own-note-when = When shall it come?
own-note-daily = Every day
own-note-once = Once
own-note-after = After each /done
own-note-clock = At what time? Tap one, or write one, such as 21:30. It comes in quiet hours, too.
own-note-delay = How long after /done? Tap one, or write one, such as 25 minutes or half an hour.
own-note-no-zone = For a time of day, I need to know your time zone first.
own-note-time-daily = every day, { $time }
own-note-time-after = { $minutes } minutes after each /done
own-note-time-none = no time yet
own-note-gone = Its words are not in your journal any more.
# The label beside such words in the journal.
own-note = My own reminder
