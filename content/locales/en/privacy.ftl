# /privacy, withdrawing consent, and the check after /forget. The inventory- lines are the words for bot/store/inventory.py.

privacy =
    I keep what you chose to keep, your settings, and the notes still to come. All of it is sealed. Your name is not kept.

    Before you say yes, nothing is kept.
privacy-yes = You said yes to version { $version } of this.
privacy-yes-older = You said yes to version { $version }. Version { $newest } is new, and waits for your yes: /start.
privacy-kept = What is kept
privacy-who = Who can read it
privacy-long = For how long
privacy-out = Your ways out
privacy-small = What I need to run
privacy-up = ‹ Privacy
privacy-kept-page = What I keep about you, and how:
privacy-kept-not =
    Sealed means: it opens only with keys that do not lie in the database.

    Not kept: your name, the pages you look at, and what you say outside a question.
privacy-small-page = What I need in order to run, and how it is kept:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    Telegram sees each message as it passes. Chats with bots are not end-to-end encrypted.

    The bot reads what you send, so that it can answer. The person who runs it has the keys. They could read that, too, and what is kept.

    Someone who steals the database alone can read none of it. They find no name in it and cannot tell whose an entry is. They see how much there is in all and, from two copies, that something changed in between.
privacy-who-lock = You can lock what you kept with a passphrase: /lock. Then nobody can read it without the passphrase, not even the person who runs this bot. Copies made before may still open what you wrote by then. What you write in an open check-in is locked with it, and so are your own words and questions. What you tap there is not, until you keep it. What you said about ideas, the cards you kept, and the times of your reminders are sealed but not locked. Once opened, the journal stays open for ten minutes, and the bot can read it.
privacy-long-page = When it goes:
privacy-long-chat = This chat: I delete commands when they are answered, and everything else within about a day. One message stays, and it could be about anything. /settings can turn that off. Telegram lets me delete what you typed only for two days. If I am down for longer, you have to delete it yourself.
privacy-long-away = If I hear nothing from you for about a year, I send a note. If I still hear nothing, I erase it all a month later.
privacy-long-copies = A copy of the database that was made before may still hold it, sealed.
privacy-out-page =
    /export gives you all of it, as files. They leave the chat after an hour. With a passphrase, you can have them sealed.

    /import brings them back in, here or at another bot.

    /forget erases it all, with the keys.

    You can take back your yes. That erases it all, too.
privacy-out-locked =
    While your journal is locked, I wait seven days before I erase. Until then you can take it back with the passphrase. With the passphrase it can also happen at once.
privacy-export = Take it all with me
privacy-forget = Erase it all
privacy-take-back = Take back my yes
privacy-take-back-ask =
    This takes back your yes. It erases all I keep about you, with its keys. It cannot be undone. You may want /export first.
privacy-take-back-sure = Yes, erase it all
forget-looked = I looked again, and there is nothing about you in my database. All that stays is a code, so that an old copy cannot bring you back.
forget-left =
    I erased what I keep about you, and then I looked again. Something is still there. I am sorry about that.

    The person who runs this bot will see a note of that, without your name.
welcome-older = What I keep has changed since your yes. Until you say yes again, I keep nothing new. /privacy, /export and /forget work all the same.
welcome-older-no = That is fine. I keep nothing new. What you kept stays sealed until you take it with /export or erase it with /forget.

inventory-journal = What you chose to keep
inventory-profile = Settings and what is open
inventory-notes = Notes to come
inventory-route = Where to write to you
inventory-found = How I find you again
inventory-keys = Your keys
inventory-outbox = Messages on their way to you
inventory-updates = Telegram's number for a message
inventory-day = The day a message came
inventory-random = Numbers that tie rows together
inventory-counts = Counts and steps
inventory-link = What you and another person have in common
inventory-invitation = Invitations to a link
inventory-erased = That someone was erased, or changed the lock
inventory-database = About the database itself

inventory-by-sealed = sealed
inventory-by-wrapped = sealed with the bot's key
inventory-by-hashed = a code that needs a key
inventory-by-random = random
inventory-by-count = a bare number
inventory-by-plain = names no person

inventory-goes-forget = With /forget
inventory-goes-erase = When you erase it, when its time is up, or with /forget
inventory-goes-sent = Once it is sent
inventory-goes-ages = After a day or two
inventory-goes-both = Three months after neither of you keeps it
inventory-goes-day = After the day of an invitation
inventory-goes-stays = Stays, even after /forget
inventory-goes-database = Stays with the database
