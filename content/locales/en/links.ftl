# Links between two people: /together. No page may hold a number, a day of the week or a name.

home-together = A link for two

together-about = Two people can link here. Each keeps a side of their own. For now that is all: nothing passes over a link yet.
together-handed = Someone gave you a link. With it, each of you can keep a side here. For now that is all: nothing passes over a link yet.
together-silence = I never tell either of you whether the other answers, or is still here.
together-eyes = If someone else can use this phone, they can see what you see here.
together-four = Is all of this true for you? Tap each line that is. "Not now" is fine, too. I do not keep what you tap.
together-line-want = I want this myself
together-line-silent = I can stay silent at any time
together-line-alone = Nobody tells me what to tap
together-line-seen = Anyone on this phone can see it

together-invite = Your link is ready. You pass it on yourself; I send it to nobody. It works for one person, and for one day. If a second person opens it, it links nobody, and I tell no one.
together-out = Your link is waiting. I show its address only once.
together-told-ask = I do not tell you whether it was opened. Did they tell you that they opened it? Without your yes it lapses within the day.
together-copy = Copy the address
together-share = Send it yourself
together-told = Yes, they told me
together-lapse = Let it lapse
together-say-so = The other person hears nothing of this from me. If you want this, tell them yourself, today, that you opened it.
together-begins = Your side is being set up. For a day or two nothing begins, and you can still let it lapse. Nobody sees whether you did.
together-stands = Your side is set up.
together-rests = This is resting. That happens by itself after some weeks with nothing to show, and can mean many things. You can wake it.
together-rest = Let it rest
together-wake = Wake it
together-go = Let it go
together-go-ask = Shall I let your side go? Nobody will see that, now or later. This link will not come back. You can make another.
together-gone-sure = Yes, let it go
together-gone = Your side is gone. I tell nobody.
together-another = Another one
together-rested = This link has come to rest. A new one can be made at any time.
together-enough = There are enough of these for now. Let one go, or try again in a few days.

together-yours = Your link
together-sign = Give it a sign
together-which-sign = Which sign would you like for it? Only your side shows it.
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
    Each of two people keeps a side of a link. Yours holds its sign, and how long it lasts. It holds nothing about the other person: no name, no language, no time.

    What the two sides share is one sealed row. All of these rows have the same size. Without the keys they do not show who is linked, or whether someone took a link or left.

    With /forget your side goes. The row stays, sealed, until the other side goes, too.
privacy-together-limits =
    What I cannot do: whoever holds this phone sees your side. The bot sees your taps as they come, and the person who runs it has the keys. With the keys, it is possible to find out who is linked. Telegram sees the address that you pass on.
