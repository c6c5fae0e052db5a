# Links between two people: /together. No page may hold a number, a day of the week or a name.

home-together = A link for two

together-about = Two people can link here. Each keeps a side of their own. Once a week, you each see what you would both like, and what the other one lets you read. Nothing else.
together-handed = Someone gave you a link. With it, each of you keeps a side of your own here. Once a week, you each see what you would both like, and what the other one lets you read. Nothing else.
together-silence = I never tell either of you whether the other answers, or is still here.
together-eyes = If someone else can use this phone, they can see what you see here.
together-four = Is all of this true for you? Tap each line that is. "Not now" is fine, too. I do not keep which ones you tap.
together-line-want = I want this myself
together-line-silent = I can stay silent at any time
together-line-alone = Nobody tells me what to tap
together-line-seen = Anyone on this phone can see it

together-invite = Your link is ready. You pass it on yourself; I send it to nobody. It works for one person, and for one day. If a second person accepts it, it links nobody, and I tell no one.
together-out = Your link is waiting. I showed its address once, and did not keep it.
together-confirm-ask = I do not tell you whether it was opened. Did they tell you that they opened it? Without your yes it lapses within the day.
together-copy = Copy the address
together-share = Send it yourself
together-confirm = Yes, they told me
together-lapse = Let it lapse
together-say-so = The other person hears nothing of this from me. If you want this, tell them yourself, today, that you opened it.
together-begins = Your side is being set up. For a day or two nothing begins, and you can still let it lapse. Nobody sees whether you did.
together-stands = Your side is set up.
together-rests = This is resting. It can do so by itself, after some weeks with nothing to show, whatever the reason. You can wake it.
together-rest = Let it rest
together-wake = Wake it
together-go = Let it go
together-go-ask = Shall I let your side go? Nobody will see that, now or later. This link will not come back. You can make another.
together-gone-sure = Yes, let it go
together-gone = Your side is gone. I tell nobody.
together-another = Another link
together-rested = This link does not work any more. You can make a new one at any time.
together-enough = There are enough of these for now. You can let one go, or try again in a few days.

together-quiet-now = For now, nothing comes from you, and nothing that you tapped is held. On the other side this looks like any week with nothing to show.
together-how = What you choose is held, sealed, until the week ends. Then each of you sees what you would both like, the answers to what you both answered, and the other one’s lines. I erase the rest. I show nobody what else you tapped, not even you.
together-hand = What we might both like
together-asks = Questions for both of us
together-lines = A line from me
together-look = What there is to see
together-more = More
together-quiet = Nothing from me
together-loud = Take part again
together-back = Take back this week’s taps
together-taken-back = Taken back.
together-card-how = I draw the cards for each of you separately. Only a yes from both is ever shown.
together-card-ask = Would you like this, some day?
together-pick-yes = Yes
together-pick-maybe = Maybe
together-pick-no = Not this
together-gone-through = That was all for this week. Until it ends, you can go through it again and choose differently.
together-again = Go through it again
together-ask-how = I draw the questions for each of you separately. An answer is shown only if you both answered that question.
together-lines-which = Which lines may the other person read for a day, once the week ends? Tap any of them. Only the newest few are shown.
together-laid = It waits until the week ends.
together-open = Look
together-nothing = There is nothing to show now, and that can mean many things: not drawn, not answered, not yet, no longer, not now, no.
together-ideas = Ideas for the two of you
together-both = You both would like:
together-answered = You both answered. Here is what the other person said:
together-line = For you to read:
together-kind = This felt kind to the other person:
together-own-words = For you to read, in their own words:
together-wish = Wishes, not promises. Ask again when it is time.
together-away = Put it away

together-yours = Your link
together-sign = Give it a sign
together-which-sign = Which sign would you like for it? It shows on your side only.
together-sign-none = No sign
together-sign-leaf = 🍃 Leaf
together-sign-stone = 🪨 Stone
together-sign-star = ⭐ Star
together-sign-shell = 🐚 Shell
together-sign-moon = 🌙 Moon
together-sign-cup = 🍵 Cup
together-sign-fox = 🦊 Fox
together-sign-bird = 🐦 Bird

privacy-together = Links for two
privacy-together-page =
    Each of two people keeps a side of a link. Yours holds its sign, when its weeks end and when it rests, and whether anything comes from you. It holds nothing about the other person: no name, no language, no time.

    What you choose there lies sealed until the week ends; of a card, only a yes. Only the other person’s journal key opens an answer or a line. When the week ends, each of you sees for a day what you would both like, the answers to what you both answered, and the other one’s lines. Everything else is erased, and nobody can look it up, you included.

    What the two sides share is one row. All of these rows have the same size, and every tap rewrites all of it. Without the keys a row does not show who is linked, or whether someone took a link, answered, said no or left.

    With /forget your side goes. The row stays, sealed, until three months after the other side has gone, too.

privacy-limits = What I cannot do
privacy-together-limits =
    What I cannot do: whoever holds this phone sees your side. The bot sees your taps as they come, and the person who runs it has the keys. With the keys, it is possible to find out who is linked, and what is held until the week ends. Telegram sees the address that you pass on, and what is shown to you. Someone who can copy the database again and again sees, even without the keys, in which minute something changed on a link, and where few people use me, that an account is gone. Someone with a second account can find out whether their own invitation was taken. After many weeks with nothing to show, a no becomes more likely; that is why a link rests after some weeks. If someone asks you why there was nothing: the cards are drawn for each of you separately.
