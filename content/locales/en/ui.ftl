# What the bot says around the questions.

## The door

welcome-title = Hello. I am Afterglow.
welcome =
    A quiet place for the time after sex. I ask how you are, one tap at a time. I can remind you to drink, eat and rest.

    I am a bot with a fixed set of words. No AI reads what you say.
welcome-kept =
    What I keep, if you say yes:
    · what you choose to save, locked so that a thief cannot read it
    · your settings and the notes you ask for
    · no name. /forget erases it all, at any time

    This place is for adults. If you are 18 or older and this is okay with you, tap yes.
welcome-yes = I am 18+, and yes
welcome-not-now = Not now
welcome-privacy = What is kept
welcome-no = That is fine. Nothing was kept. You can come back any time.
welcome-again = Back to the start

## Home

home = I am here. What would you like?
home-done = Just now
home-checkin = Check in
home-settings = Settings

## After

done = I'm here. Now, in a while, or tomorrow?
done-now = Now
done-together = Now, together
done-while = In a while
done-tomorrow = Tomorrow
done-none = Nothing this time
done-notes = Tonight I will also send a few small notes: { $names }.
done-no-notes = No small notes tonight.
done-quiet = These are your quiet hours, so I stay quiet unless you turn the notes on.
done-notes-button = Small notes tonight
done-scheduled = All right. This is what comes:
done-no-zone = I do not know what time it is where you are, so I count hours. Once I know your time zone, notes come at a good hour.
done-nothing = All right. Nothing will come. I am here if you want me.
done-change = Change this

## Check-in

checkin-which = Which one feels right?
checkin-waiting = There is a check-in you left open. It is all still here.
checkin-go-on = Go on
checkin-begin = Begin a new one
checkin-wanted = You wanted: { $title }.
checkin-afresh = Let it go, start that one
checkin-another = Let it go, pick another
checkin-closed = This one is closed.
cancel-sure = Shall I let this check-in go? Nothing you said in it will be kept.
cancel-nothing = Nothing is open, so there is nothing to stop.
pause-nothing = Nothing is open right now. /checkin starts one.
paused = Paused. It all stays as it is, for as long as you like. /checkin brings it back.

# First words of labels that are lower case inside a sentence. `*` is any word; a language that capitalizes nouns lists the words instead.
begins-small = *

ask-progress = { $number } of { $total }
ask-back = ‹ Back
ask-skip = Skip
ask-pause = Pause
ask-felt-off = Something felt off
clear-chat = Clear this chat
ask-next = Next
ask-numbers = Help lines
ask-leave = Stop here
ask-picked = That is it
ask-text = Write it as a message, or skip.

end-nothing-said = That was the last one. No answer is fine, too.
end-own = You wrote:
end-own-locked = What you wrote is sealed.
end-ideas = If you like:
end-keep = Shall I keep this?
end-yes = Keep it
end-no = Let it go
end-more = A few more questions
closing-kept = Kept, and sealed.
closing-let-go = Gone. Nothing of it was kept.
closing-left = That is all for now. You can come back to these pages any time. Help lines are here, too.
closing-night = Good night. I hope it is a gentle one.
closing-parked = Your check-in is still where you left it.
closing-onward = If you like, this could come next:
end-nothing-kept = That is all that is here. Nothing of this is kept.

hint-stale = That one has passed. Here is where you are.
hint-closed = This one is closed.
hint-first = This is the first question.
hint-full = That is as many as fit here. Take one off first.
hint-too-long = That is longer than I can keep in one piece. It was not saved. Could you send a shorter piece?
hint-edited = I changed your answer to what your message says now.
hint-empty = I could not see any words in that. You can also skip.
hint-buttons = I did not catch that. Please tap one of the buttons.
hint-paused = This check-in is paused.
hint-not-at-end = There is a little more before the end.

## Something felt off

danger = If you are hurt or in danger, call your emergency number now.
emergency-call =
    { $emergency ->
        [unknown] Call your emergency number now.
       *[other] Call { $emergency } now.
    }
emergency-numbers =
    { $country ->
        [BR] { support-note-br }
        [CL] { support-note-cl }
        [PE] { support-note-pe }
       *[other]
            { $emergency ->
                [unknown] In the US and Canada it is 911. In the UK and Ireland, 999 or 112. In Australia, 000. In New Zealand, 111. In India and most of Europe, 112.
               *[other] In the country you picked, it is { $emergency }.
            }
    }
# Both in one, for pages that begin with the number, so that it is not repeated.
emergency-first =
    { emergency-call }{ $emergency ->
        [unknown] {" "}{ emergency-numbers }
       *[other]
            { $country ->
                [BR] {" "}{ support-note-br }
                [CL] {" "}{ support-note-cl }
                [PE] {" "}{ support-note-pe }
               *[other] {""}
            }
    }
danger-person = If it is hard to stay safe, a real person can talk with you: tap below. You can also just carry on here.
felt-off =
    I am sorry this does not feel right. You are in charge here. I will not ask what happened.
felt-off-fault = If someone did something you did not want, that is not your fault. That is true if you froze, if you had a drink, if you said yes at first, or if your body responded.
felt-off-wash = If you may want proof later, hold off washing and using the toilet if you can. If you already have, that is okay.
felt-off-held =
    No small notes come tonight. For two weeks no wash, bathroom, talk or message notes come, even where a page still lists them. To have one sooner, turn it off and on again in /settings.
felt-off-options = See some options
felt-off-on = Back to the question
felt-off-let-go = Let the check-in go

## Later

later-nothing = No small notes will come.
later-next =
    { $count ->
        [one] One small note is still to come: { $when }.
       *[other] The next small note comes: { $when }. { $count } are still to come.
    }
later-asked-for =
    { $count ->
        [one] The note that you asked for comes: { $when }.
       *[other] The first note that you asked for comes: { $when }. { $count } are still to come.
    }
later-planned =
    { $count ->
        [one] It comes: { $when }.
       *[other] The first of them comes: { $when }.
    }
later-line = · { $when }: { $name }
later-tomorrow = tomorrow, { $time }
later-in-minutes =
    { $minutes ->
        [one] in a minute
       *[other] in { $minutes } minutes
    }
later-in-hours =
    { $hours ->
        [one] in an hour
       *[other] in { $hours } hours
    }
later-in-days =
    { $days ->
        [one] in a day
       *[other] in { $days } days
    }
later-ask-me = Ask me again tomorrow
later-asked = I will ask you again: { $when }.
later-held-back = Until { $date }, only notes that cannot wait will come.

## Reminders

reminder-open = Open
reminder-more = More
reminder-done = Done
reminder-later = Later
reminder-tonight = Not tonight
reminder-stop = Stop these
reminder-gone = That note is no longer here.
reminder-was-done = Okay.
reminder-snoozed =
    { $minutes ->
        [one] Okay. Again in a minute.
       *[other] Okay. Again in { $minutes } minutes.
    }
reminder-not-tonight = Okay. Nothing more tonight.
reminder-stopped = Stopped. These will not come again. /settings can turn them back on.
reminder-stopped-asked = Stopped. These will not come again. You can ask for them again.
reminder-hour = At another time
reminder-hour-page = What time would you like it to come? This counts from the next one on.
reminder-hour-set = From now on it comes at { $time }.
reminder-move-clock = Would { $time } suit you better? It can come then from now on.
reminder-move-delay = Would { $minutes } minutes after /done suit you better? It can come then from now on.
reminder-move-yes = Yes, from now on
reminder-move-no = No, leave it
reminder-move-stays = It stays as it is.

## Stop

# Words that mean stop when a message consists of one alone. Separate them with commas.
stop-words = stop, stop it, stop this, stop now, please stop, stop please, unsubscribe
stop = Stopped. I send nothing on my own until you say so. What was planned is still there.
stop-critical = If you asked for notes that cannot wait, they can still come.
stop-only-critical = Only what cannot wait
stop-over = Let notes come again
stop-now-critical = All right. Only notes that cannot wait will come.
stop-now-over = All right. Notes come again.
stop-stands-all = Notes are stopped. None will come until you turn them on again.
stop-stands-comfort = Notes are stopped. Only those that cannot wait will come.
stop-or = I took that as your answer. If you want no more notes from me: /stop
stop-stranger = I send nothing on my own, and I have kept nothing.

## Settings

settings =
    Settings

    Language: { $language }
    Country: { $country }
    Time zone: { $zone }
    Quiet hours: { $quiet }
    Notes are in { $words }.
settings-language = Language
settings-country = Country
settings-zone = Time zone
settings-quiet = Quiet hours
settings-reminders = Which notes
settings-words = Note wording
settings-back = ‹ Settings
settings-no-zone = not set yet
settings-no-quiet = No quiet hours
settings-quiet-from = { $start } to { $end }
settings-quiet-not-yet = { $hours }, once I know your time zone
settings-which-language = Which language would you like?
settings-which-country = Which country are you in? Pages then show its emergency number and its help lines. It is kept sealed.
settings-quiet-page = When would you like me to stay quiet? Notes that fall in these hours wait, or do not come.
settings-quiet-no-zone = When would you like me to stay quiet? This works once I know your time zone.
settings-quiet-begin = From { $time }
settings-quiet-end = To { $time }
settings-reminders-page = Which notes may come? A tick means yes. None of them names what it is about.
settings-asked = Notes you asked for
settings-asked-page = You asked for these notes, and they are still to come. If you remove them, they will not come. You can ask for them again.
settings-asked-off = Remove them
settings-times = When they come
settings-times-page = When would you like them to come? Tap one to choose another time.
settings-time-after = { $minutes } min
settings-time-delay = { $name }: { $minutes } minutes after /done.
settings-time-clock = { $name }: at { $time }.
settings-time-write-delay = Tap another time, or write one, such as 25 minutes or half an hour.
settings-time-write-morning = Tap another time, or write one, such as 9:40.
settings-time-write-clock = Tap another time, or write one, such as 18:30.
settings-time-unread-delay = I could not read that as a time from 5 minutes to 4 hours. Nothing has changed.
settings-time-unread-morning = I could not read that as a time in the morning. Nothing has changed.
settings-time-unread-clock = I could not read that as a time of day. Nothing has changed.
settings-time-which = Is that in the morning or in the evening?
settings-time-no-zone = Until I know your time zone, I count hours instead.
settings-time-quiet = That is in your quiet hours, so it comes at { $time }.
settings-neutral = Neutral words
settings-plain = Plain words
settings-words-page =
    How would you like your notes worded?

    Neutral words could be about anything. Plain words say a little more, so they can be read on a locked screen.
settings-places = Call parts by place

## Time zone

zone-first =
    Thank you. One thing, so that notes come at a good hour: what time is it where you are?

    Send it as a message, like 22:40, or a large city near you. Or pick a part of the world.
zone-ask = What time is it where you are? Send it as a message, like 22:40, or a large city near you. Or pick a part of the world.
zone-done = It was just now
zone-later = Leave it for now
zone-which = Which place has the same time as you?
zone-unread = I could not read that. 22:40, 10:40 pm or a large city near you would work.
zone-no-words = A picture or a pin does not tell me the time. Send the time as a message, or the name of a large city near you.
zone-which-half = Is it morning or evening there?
zone-nowhere = No place I know has that time right now. Could you look again?
zone-set = { $place }, where it is { $time } now. Thank you.
zone-before = ‹ Before
zone-after = More ›
zone-again = Another way
zone-region-africa = Africa
zone-region-america = Americas
zone-region-asia = Asia
zone-region-atlantic = Atlantic
zone-region-australia = Australia
zone-region-europe = Europe
zone-region-indian = Indian Ocean
zone-region-pacific = Pacific

## Pages

help =
    I am a quiet companion for the time after sex, alone or with others.

    { $commands }

    You can skip any question. I am a bot, so I cannot help in an emergency: /support has numbers.
help-line = /{ $command }: { $text }
privacy-home = Okay
support = Help lines: people you can talk to. You do not have to be sure what happened, and you do not have to give your name.
support-anywhere = If you are in danger now, call your emergency number.
support-lines = For lines near you, pick a country, or see findahelpline.com.
support-emergency = Emergency: { $number }
support-text = Text { $to }
support-text-say = Text { $say } to { $to }
support-directory = More lines: { $url }
support-checked = Numbers can change. These were last checked on { $date }.
support-check-first = may be out of date
support-other = Another country
support-kept = From now on, pages show the number of this country. It is kept sealed. Under "Another country" you can remove it.
support-more = More countries
support-none = Keep no country

## Ideas

ideas-where = Who is it for?
ideas-solo = Just me
ideas-together = Us, together
ideas-apart = Us, apart
ideas-what = What would feel kind?
ideas-any = Anything
ideas-back = ‹ Back
ideas-for-body = For the body
ideas-for-calm = Calm
ideas-for-choice = A choice
ideas-for-food = Food and drink
ideas-for-fun = Fun
ideas-for-order = Order
ideas-for-people = People
ideas-for-quiet = Quiet
ideas-for-rest = Rest
ideas-for-space = Space
ideas-for-touch = Touch
ideas-for-warmth = Warmth
ideas-for-words = Words
ideas-can-wait = Washing and changing clothes or sheets can wait, if you may want proof.
ideas-minutes =
    { $minutes ->
        [one] About a minute.
       *[other] About { $minutes } minutes.
    }
ideas-helped = Felt kind
ideas-not-for-me = Not for me
ideas-another = Another one
ideas-noted = Noted.
ideas-none = Nothing else here fits. Shall we try another kind?
ideas-why = Why this?
ideas-why-itself = Because it felt kind before.
ideas-why-like = Because something like this felt kind before. What they share: { $comfort }.
ideas-why-fits = Because it fits what you tapped. There is no other reason.
ideas-asked =
    { $count ->
        [one] Last time I showed you this. Did it feel kind?
       *[other] Last time I showed you these. Did one of them feel kind?
    }
ideas-asked-kind =
    { $count ->
        [one] Felt kind
       *[other] { $number }: felt kind
    }
ideas-asked-not =
    { $count ->
        [one] Not for me
       *[other] { $number }: not for me
    }
ideas-asked-leave = Leave it
ideas-left = That is fine.

## Cards

cards = Cards for pillow talk. Draw one, and pass on any you like.
cards-depth-1 = Light
cards-depth-2 = Warm
cards-depth-3 = Deep
cards-depth-4 = Dreams
cards-deeper = These go deeper. Does everyone here want that, and have a clear head?
cards-yes = Yes
cards-not-now = Not now
cards-pass = Pass
cards-swap = Other depth
cards-keep = Keep this card
cards-kept = Cards you kept
cards-kept-page = Cards you kept:
cards-none-kept = You have not kept any cards.
cards-drop = Remove card { $number }
cards-back = ‹ Cards

## Learn

learn = Short things to read.
learn-sources = From: { $names }
learn-from = Sources
learn-source = { $title }, read { $date }: { $url }
learn-list = ‹ All pages
learn-back = ‹ Back

## Wishes

wishes-card = After sex, this is what feels good to me:
wishes-card-foot = It is a wish, not a yes to anything. Please still ask.
wishes-share = You can send the card to someone, if you like. I send it to nobody.
wishes-again = Change it
wishes-away = Let the card go
wishes-gone = The card is gone.
wishes-theirs = Ask for theirs
wishes-mine = ‹ My card
wishes-ask =
    What feels good to you after sex? Answer what you like.

    · Touch, talk, or quiet?
    · How near, and for how long?
    · What is good to have at hand?
    · Stay the night, or each to their own bed?
    · A message the day after, or none?
    · Is there something you would rather not have?

    There is no wrong answer, and no answer is fine, too.
wishes-ask-how = You can send this to someone, or ask it out loud. I send it to nobody, and no answer comes to me.

## Leaving

export = Here is everything I keep about you: a file for programs, and a page to read. Anyone who has them can read them.
export-leaves = They leave this chat in an hour. Save them before that, in a place only you can get to.
export-how =
    What you kept has a passphrase. How would you like the files?

    Sealed: they open only with your passphrase, in any program for age files (.age).

    Plain: anyone who has them can read them.
export-as-sealed = Sealed
export-as-plain = Plain
export-ask = Send the passphrase as a message. I delete the message at once. The files will open with it as you type it now: capitals and spaces count.
export-sealed = Here is everything I keep about you, in two sealed files: one for programs, and a page to read. They open with the passphrase as you typed it just now, in any program for age files.
export-name = my-export
forget-ask = This erases everything I keep about you, with its keys. It cannot be undone. You may want /export first.
forget-send = To go ahead, send this word:
forget-passphrase = With the passphrase
forget-word = FORGET
forget-no = No, keep it all
forget-kept = Nothing was erased.
forget-done = It is all gone. I do not know you any more. Take care of yourself.

## Anything else

fallback = I only keep words when I ask for them, so that is gone. If something is wrong, the buttons below have help. What would you like?
fallback-wordless = I can only read words and taps, so I let that go. If something is wrong, the buttons below have help. What would you like?
fallback-text-wanted = I can only read words here. Please type it and send it.
fallback-stranger = Hello. I have not kept that. If something is wrong, "Help lines" has people to talk to. Shall we start at the beginning?
fallback-command = I do not know that one. /help shows what I know.
fallback-words-only = I can only read words and taps, so I let that go.
edited-late = You changed an earlier message, and I no longer use that one. If it is an answer you kept, you can change it in /journal.
edited-again = I only read this from a new message. Please send it again.
trouble = That did not work on my side. What you said so far is safe. Please try that once more.
group = I only talk in private chats.

## What Telegram shows of the bot

bot-description =
    A quiet companion for adults. It asks how you are, one tap at a time, and sends small notes if you like.
bot-about = A quiet companion. Adults only.
command-start = Say hello
command-done = Begin, now or later
    .help = it just happened. I ask now, in a while or tomorrow
command-checkin = A few questions
    .help = a few questions, one tap at a time
command-off = When something is not right
    .help = when something is not right
command-ideas = Small things to do
    .help = small kind things to do
command-cards = Cards with questions
    .help = cards for pillow talk
command-wishes = My wishes
    .help = what you would like after, as a card
command-learn = Short things to read
    .help = short things to read
command-pause = Pause for now
    .help = pause, and come back any time
command-cancel = Stop an open check-in
    .help = stop an open check-in
command-stop = No more notes
    .help = I send no more notes on my own
command-settings = Language, time, notes
    .help = language, time, quiet hours, notes
command-support = People to talk to
    .help = help lines
command-privacy = What is kept
    .help = what is kept, and who can read it
command-export = Take it all with you
    .help = take everything with you
command-import = Bring it all in
    .help = bring in what you took with you
command-forget = Erase everything
    .help = erase everything
command-help = What I can do
