# The first line of each can show on a locked phone: it names nothing.
# .plain is a little more plain. .more comes after a tap. .name: 20 characters or fewer.

reminder-water = Time for a glass of water?
    .plain = A glass of water might feel good about now.
    .more = A few sips will do. If someone is with you, you could pour two.
    .name = Water

reminder-bathroom = Quick break?
    .plain = A bathroom break, if you feel like it?
    .more = A trip to the bathroom, when it suits you. No rush at all.
    .name = Bathroom

reminder-warm = Get cosy?
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

reminder-checkin = A note you asked for.
    .plain = You asked me to come back. Is now okay?
    .more = You wanted to look in later. It takes about a minute. Now is fine, and so is not now.
    .name = Check-in later

reminder-stretch = Stretch break?
    .plain = A slow stretch for your back and hips?
    .more = A slow stretch, only as far as feels good. Stop if it hurts.
    .name = Stretch

reminder-morning = Good morning. A note for you.
    .plain = Good morning. How are you today?
    .more = A new day can feel the same, or not. A minute to look in, if you like.
    .name = Next morning

reminder-message = A note you planned.
    .plain = You planned to send someone a line today.
    .more = You wanted to send a kind line today. Short is fine. It is okay to change your mind.
    .name = Send a message

reminder-talk = A plan you made.
    .plain = You planned a talk for today. Is now okay?
    .more = You wanted to talk something over once rested. A few kind words can be a start. It is fine to move it.
    .name = A talk

reminder-fu24 = A note you asked for.
    .plain = You asked me to look in today. Is now okay?
    .more = A day has gone by. How does it sit with you now? A minute is enough.
    .name = After one day

reminder-fu48 = A note you asked for.
    .plain = You asked me to look in again. Is now okay?
    .more = Two days have gone by. Moods can move in that time. How is it now?
    .name = After two days

reminder-fu72 = A note you asked for.
    .plain = You asked me to look in once more. Is now okay?
    .more = Three days have gone by. How are you doing? This is the last of these.
    .name = After three days

## Only for those who chose them. The first two lines of each can show on a locked phone: they name nothing.

reminder-clinic = Time-sensitive reminder.
    .plain = Time matters here: the visit you planned for today.
    .more = You wanted a nudge to go and ask about your options. Sooner works better. Past the usual times, it is still worth asking.
    .name = Visit: in 3 hours

reminder-clinic-am = Time-sensitive reminder.
    .plain = Time matters here: the visit you planned for this morning.
    .more = You wanted a nudge to go today. If you have been, you can put this one away. If not, today is a good day to ask.
    .name = Visit: next morning

reminder-pep = Your daily reminder.
    .plain = Your daily reminder, at the time you chose.
    .more = This is the daily note you asked for. It comes for 28 days. If a dose was left out, or it makes you ill, call your clinic and ask what to do.
    .name = Daily, 28 days

reminder-test14 = A date you saved.
    .plain = A check-up date you saved is here.
    .more = Two weeks have gone by. From now, tests for chlamydia and gonorrhoea can be trusted. A clinic can do them, or a home kit in some places.
    .name = Date: 2 weeks

reminder-preg21 = A date you saved.
    .plain = A check-up date you saved is here.
    .more = Three weeks have gone by. From now, a pregnancy test can be trusted. If you may be pregnant and have pain or bleeding, see someone the same day.
    .name = Date: 3 weeks

reminder-test49 = A date you saved.
    .plain = A check-up date you saved is here.
    .more = Seven weeks have gone by. From now, most HIV tests can be trusted. Some kinds need 3 months. If you took PEP, go by the dates that your clinic gave you.
    .name = Date: 7 weeks

reminder-test84 = A date you saved.
    .plain = A check-up date you saved is here.
    .more = Twelve weeks have gone by. From now, tests for syphilis and hepatitis B and C can be trusted. Hepatitis C can take longer, so ask.
    .name = Date: 12 weeks

reminder-limb = Your check is ready.
    .plain = An hour has gone by. Your check is ready.
    .more = You asked me to look in on that arm or leg. If it is still numb or weak, see someone today. If the pain is very bad, call your emergency number now.
    .name = Body: in an hour

reminder-body24 = Your check is ready.
    .plain = A day has gone by. Your check is ready.
    .more = You asked me to look in on your body. Some signs come late, so a slow look is worth it. It takes a minute.
    .name = Body: next day

reminder-fu7 = A note you asked for.
    .plain = You asked me to look in after a week. Is now okay?
    .more = A week has gone by. How is it now? A minute is enough, and so is not now.
    .name = After a week

reminder-quiet24 = A note you asked for.
    .plain = You asked for one quiet note today. Is now okay?
    .more = A day has gone by. The pages are still here, if you want them.
    .name = One quiet note

reminder-quiet3 = A note you asked for.
    .plain = You asked for one quiet note today. Is now okay?
    .more = Three days have gone by. There are a few small things here, if you want them. It is fine to leave them.
    .name = Quiet: 3 days

reminder-quiet14 = A note you asked for.
    .plain = You asked for one quiet note today. Is now okay?
    .more = Two weeks have gone by. There are a few small things here, if you want them. It is fine to leave them.
    .name = Quiet: 2 weeks
