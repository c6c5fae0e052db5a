# The journal, its lock, and what clears the chat.

## The journal

home-journal = Journal
journal-pick = Which one would you like to read? I clear these pages from the chat after ten minutes.
journal-empty = Nothing is kept here yet.
journal-newer = ‹ Newer
journal-older = Older ›
journal-months = Other months
journal-all = All entries
journal-back = ‹ Back
journal-before = ‹ Page before
journal-after = Next page ›
journal-change = Change
journal-delete = Erase
journal-delete-ask = Shall I erase this entry? It cannot be brought back.
journal-delete-yes = Erase it
journal-deleted = That entry is gone.
journal-gone = That entry is no longer here.
journal-until = Kept until { $date }.
journal-month = Keep for 30 days
journal-always = Keep until I erase it
journal-kept-until = I erase this entry on { $date }.
journal-kept-always = This entry stays until you erase it.
journal-which = Which answer would you like to change?
journal-nothing-left = No answer is left in this entry.
journal-write-again = Write it again
journal-write = Send the new words as a message. I save them and delete the message.
journal-remove = Take this answer out
journal-changed = Changed.

## How long

end-month = For 30 days
closing-kept-until = Kept until { $date }, and sealed.
settings-keeping = How long to keep
settings-keeping-page =
    How long shall I keep check-ins? You can still choose each time. This only sets which one is marked first.
settings-keep-always = Until I erase them
settings-keep-month = For 30 days
settings-keep-not = Not at all
settings-tidy = Clear this chat daily

## The lock

lock-about =
    A passphrase locks your journal. Without it nobody can read what you kept, not even the person who runs this bot. New check-ins still go in while it is locked. Once opened, it stays open for ten minutes.
lock-lost =
    I cannot recover it. If it is lost, the entries so far are lost with it. You may want to take a copy first, or write the passphrase down on paper.
lock-set = Set a passphrase
lock-export = Take a copy first
lock-not-now = Not now
lock-left = All right. Nothing has changed.
lock-ask =
    Send the passphrase as a message. Four or five words that have nothing to do with each other work well. I delete the message at once.
lock-drawn = Here are five random words. I do not keep them.
lock-drawn-send =
    Write them on paper, then send them to me as a message. Or send some of your own: four or five words that have nothing to do with each other work well. I delete your message at once, and this page after ten minutes.
lock-draw-others = Draw others
lock-short = That one is short, or only numbers, so a machine would guess it quickly. Could you send a longer one? A few words work well.
lock-weak = A machine would guess that one quickly. Could you add a word or two that do not belong with it?
lock-famous = Many people know that one, so a machine tries it early. Could you choose words that only you would put together?
lock-soon = That came very soon after the last one, so I have not looked at it. I can look at one every five seconds. Please send it again in a moment.
lock-fair = That one is good enough. One more word would make it stronger. You can change it any time with /lock.
lock-strong = That one is strong.
lock-once-more = Please send it once more, so that a typing slip does not lock you out.
lock-differ = Those two were not the same. Nothing has changed. Could you send the passphrase again, and then once more?
lock-done = Your journal is locked. /journal asks for the passphrase from now on.
lock-locked = The journal is locked.
lock-change = Change it
lock-remove = Remove it
lock-removed = The passphrase is gone. The journal opens without one now.
lock-copies = An older copy, such as a backup, may still open what you wrote up to now. It cannot open what you write from now on.
lock-busy = Your entries are still being sealed with a new key. Please try this again in a minute.
lock-resealing = Your entries are being sealed with a new key. That takes a little while. You can carry on.
lock-forgot = I forgot it
lock-forgot-page =
    I cannot open the journal without it, and nobody else can. You can try again any time. Or begin an empty journal: seven days from now I erase everything in this one. Until then you can take that back with the passphrase.
lock-try-again = Try again
lock-start-over = Erase and start fresh
lock-started-over = The old entries are erased. Your new journal is empty, and has no passphrase.
grace-locked =
    Your journal is locked, so I wait seven days before I do that. Until then you can take it back with the passphrase. If you send the passphrase first, it happens at once.
grace-journal = On { $date } I erase everything in your journal and begin an empty one.
grace-account = On { $date } I erase everything I keep about you.
grace-passphrase = Until then you can take that back with the passphrase.
grace-kept = Anything you keep until then is erased as well.
grace-take-back = Take it back
grace-taken-back = You took it back. Nothing will be erased.
unlock-ask = The journal is locked. Send the passphrase as a message. I delete the message at once.
unlock-wrong = That was not it.
unlock-wait = You can try again { $when }.
unlock-none = Your journal has no passphrase.
unlock-open = The journal is open. It locks by itself after ten minutes, or at once with /lock.

## Hiding

hide = Hello. Nothing new here.

## After a long absence

away-note = A note about this chat.
away-more = More

## Commands

command-journal = What you kept
    .help = read what you kept
command-lock = Lock the journal
    .help = a passphrase for the journal
command-unlock = Open the journal
command-hide = Clear this chat
    .help = clear this chat, at once
