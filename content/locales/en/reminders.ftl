# The first two lines can show on a locked phone, so they name nothing.
# .plain is for people who chose plain reminders. .more comes after a tap. .name has at most 20 characters.

reminder-water = Time for a glass of water?
    .plain = A glass of water might feel good about now.
    .more = A few sips will do. If someone is with you, you could pour two.
    .name = Water

reminder-bathroom = Quick break?
    .plain = A bathroom break, if you feel like it?
    .more = A trip to the bathroom, when it suits you. No rush at all.
    .name = Bathroom

reminder-warm = Warm enough?
    .plain = A blanket or warm socks, if you are cold?
    .more = Wrap up in what is near. You can stay there as long as you like.
    .name = Warmth

reminder-snack = Snack?
    .plain = A bite to eat, if you are hungry?
    .more = Toast, fruit, or what is in the bag. It does not have to be a meal.
    .name = Snack

reminder-wash = Freshen up?
    .plain = A warm wash, if you feel like it?
    .more = Water on the outside is enough. Plain soap at most, nothing scented. Only if you like.
    .name = A wash

reminder-stretch = Stretch break?
    .plain = A slow stretch for your back and hips?
    .more = A slow stretch, only as far as feels good. Stop if it hurts.
    .name = Stretch

reminder-morning = Good morning. A note for you.
    .plain = Good morning. How are you today?
    .more = A new day can feel the same, or not. A minute to check in, if you like.
    .name = Next morning

## All others show these two lines until they are tapped, so that nobody can tell which one it is.

reminder-asked = A note you asked for.
reminder-asked-plain = You asked me to come back. Is now okay?
reminder-asked-name = A note you asked for

reminder-checkin =
    .more = You wanted to check in later. It takes about a minute. Now is fine, and so is not now.
    .name = Check-in later

reminder-message =
    .more = You wanted to send a kind line today. Short is fine. It is okay to change your mind.
    .name = Send a message

reminder-talk =
    .more = You wanted to talk something over once rested. A few kind words can be a start. It is fine to leave it for another day.
    .name = A talk

reminder-fu24 =
    .more = A day has gone by. How does it sit with you now? A minute is enough.
    .name = After one day

reminder-fu48 =
    .more = Two days have gone by. Moods can shift in that time. How is it now?
    .name = After two days

reminder-fu72 =
    .more = Three days have gone by. How are you doing? This is the last of these.
    .name = After three days

## Only for those who chose them. No list shows them, so they need no name.

reminder-clinic =
    .more = You wanted a nudge to go and ask about your options. Sooner works better. Even after the usual times, it is still worth asking.

reminder-clinic-am =
    .more = You wanted a nudge to go today. If you have been, you can put this one away. If not, today is a good day to ask.

reminder-pep =
    .more = This is the daily note you asked for. It comes for 28 days. If a dose was missed, or it makes you feel ill, call your clinic and ask what to do.

reminder-test14 =
    .more = Two weeks have gone by. From now, tests for chlamydia and gonorrhoea can be trusted. A clinic can do them, or a home kit in some places.

reminder-preg21 =
    .more = Three weeks have gone by. From now, a pregnancy test can be trusted. If you may be pregnant and have pain or bleeding, see someone the same day.

reminder-test49 =
    .more = Seven weeks have gone by. From now, most HIV tests can be trusted. Some kinds need 3 months. If you took PEP, go by the dates that your clinic gave you.

reminder-test84 =
    .more = Twelve weeks have gone by. From now, tests for syphilis and hepatitis B and C can be trusted. Hepatitis C can take longer, so ask.

reminder-limb =
    .more = You asked me to check on that arm or leg. If it is still numb or weak, see someone today. If the pain is very bad, call your emergency number now.

reminder-body24 =
    .more = You asked me to check on your body. Some signs come late, so it is worth a slow look. It takes a minute.

reminder-own =
    .more = This is one of your own reminders.

reminder-link =
    .more = If there is something to see this week, it is there for a day. If there is not, this note comes just the same.

reminder-fu7 =
    .more = A week has gone by. How is it now? A minute is enough, and so is not now.

reminder-quiet24 =
    .more = A day has gone by. The pages are still here, if you want them.

reminder-quiet3 =
    .more = Three days have gone by. There are a few small things here, if you want them. It is fine to leave them.

reminder-quiet14 =
    .more = Two weeks have gone by. There are a few small things here, if you want them. It is fine to leave them.
