# Two people ask each other, with one phone. The person who holds it reads the question out loud; the other answers.
# Labels: 24 characters or fewer.

two-title = Ask each other

two-start =
    A few questions to ask each other, out loud. One of you holds the phone and asks. The other answers. Then you swap.

    Nothing is typed, and nothing is kept but one line at the end, if you both want one.

    Is now a good time for both of you?
    .now = Yes, now
    .later = Later
    .not = Not this time

two-later = Later is good, too. You can find these questions under /checkin. Would a note tomorrow help? It will not say what it is about.
    .tomorrow = A note tomorrow
    .nothing = No note

two-how = “How are you right now?” Ask, and then just listen.

two-how-swap = Pass the phone over. “And you? How are you right now?”

two-moment = “Which moment do you want to remember?” It can be a tiny one.

two-moment-swap = Pass the phone over. “And which moment will you remember?”

two-good = “What did I do that felt good?”

two-good-swap = Pass the phone over. “And what did I do that felt good to you?”

two-more = There is more, if you both like: what could be softer, what comes next, what is nice to dream of. Shall we go on?
    .more = Let us go on
    .enough = Enough for now

two-soft = “What could be softer, slower, or left out?” No reason is needed. “Thank you for telling me” is all the other has to say.

two-soft-swap = Pass the phone over. “And for you? What could be softer, slower, or left out?”

two-next = “What would you like next time, if there is one?” A wish is not a promise.

two-next-swap = Pass the phone over. “And you? What would you like next time?”

two-dream = “What is nice just as a dream?” It can stay one.

two-dream-swap = Pass the phone over. “And what do you like to dream of?”

two-sleep = “What do you need from me before we sleep, or before we part?”

two-sleep-swap = Pass the phone over. “And you? What do you need from me?”

two-line = Put the phone between you. Is there one line that you both want to keep? If you both say yes to it, write it here. If not, nothing is kept.

two-mirror-asked = You asked each other. Now be as close or as quiet as you both like.

two-mirror-rest = Fine. The questions will be here another time.
