# Cards and sentences that a person forwards.

share-pick = Which lines would you like on the card? Tap the numbers.
share-none = There are no lines yet. You can set wishes with /wishes, or write lines of your own under "What helps me".
share-show = Show the card
share-copy = Copy
share-send = Send it yourself
wishes-lines = Pick lines
helps-share = As a card
sentences-title = A sentence to send
sentences = Sentences you can pass on if you like. I never learn who gets it, or whether you sent it. Tap a number.
sentences-own = From my own lines

# Ready-made sentences. They are in the sender's voice, and fit one recipient or several.

sentence-thanks = Thank you for being close to me.
sentence-stay = I like having you near. Can we stay like this a little?
sentence-today = How are you today? Any answer is fine.
sentence-talk = I would like to talk about it, once we have both slept.
sentence-quiet = Can we just be quiet together for a while?
sentence-hug = A hug would be good right now, if you like that too.
sentence-alone = I need a little time on my own.
sentence-slower = Next time I would like to go slower.
sentence-tell = There is something I did not like. May I tell you?
sentence-pause = Please do not write to me for a while. I will write when I can.
