# Short pages, each under 1,000 characters. Every fact in them has its source in content/learn.yaml.

learn-what = Aftercare is what people do for each other, and for themselves, once sex is over. A hug. Water. A kind word. Time alone. A plan to talk tomorrow.

    You may know the word from kink. You do not need to be into kink to use it. It can take a few minutes, and it fits a first night as well as a long love. It can be as simple as asking: "What would feel good now?"

    There is no right way to do it. What is sweet to one person can be too much for the next. So ask, and do not guess. It is good to ask before, too, when it is easy to think.

    Aftercare is a wish, not a rule. You can say no to any part of it, and you can change your mind.
    .title = What aftercare is

learn-who = It is for whoever would like it. Long-time partners, new ones, one-night stands, three or more people, and you on your own.

    Women and men have said that they felt low after sex, and after solo sex as well. A bit of care can help there, too. Little is known yet about trans and non-binary people. That is a gap in the research, not in you.

    Some people want no touch after. Some are in pain, or tired, or shy, or have faith or family on their mind. Care can be a glass of water, a closed door, or a film on the sofa.

    It does not have to mean love. It does not have to mean more sex. A few kind minutes can fit a night with someone you may not see again.
    .title = Who it is for

learn-why = People who spend a few minutes being close after sex are often happier with the sex, and with each other. What seems to count is a little more time than you are used to, not a set number of minutes.

    People who say something good to each other after sex often trust each other more, and feel closer.

    And the good feeling can stay for a while. In newly married couples it lasted about two days.

    We do not know whether one thing leads to the next. Most of the people who were asked lived in couples, and many were straight, so it may be different for you.

    There is a simpler reason as well. After sex you may feel open. It is a good time for someone to be kind, and that someone can be you.
    .title = Why people do it

learn-feeling-low = You can feel sad, flat, irritable or far away after sex. It can happen after sex you wanted, and after solo sex.

    It is common. About 3 to 5 in 10 of the people who were asked had felt it at some time. They were women and men, many of them students, so the true number may differ.

    We do not know exactly why it comes. You may read that it is all hormones. We found nothing that shows this.

    It does not mean you did something wrong. It does not have to mean that something is wrong between you and a partner.

    Be gentle with yourself. Eat, rest, or sit with someone kind. If it comes often, lasts a long time, or scares you, a doctor or a therapist can help. If it is hard to stay safe, /support has people to talk to now.
    .title = Feeling low after sex

learn-body = Water and food: sex takes some energy. A drink and a snack can be a comfort. Leave them if you do not feel like it.

    Peeing after: a harmless habit. It may help keep urine infections away, but the proof is thin. See someone soon if it stings to pee. Go at once if you also have a fever, shivers, or pain in your back.

    Washing: the vagina cleans itself. Wash the outside only, with water or plain soap. Nothing scented, and no rinsing inside. If you had surgery there, follow what your surgeon told you.

    Bleeding that is not a period: if it is new, or comes back, book a visit. If you may be pregnant and have pain in the belly or at the tip of a shoulder, or feel faint, call your emergency number. If there is only a little bleeding, see someone the same day.

    If something happened that you did not want, look at /off before you wash. It says what is better left for later.
    .title = The body after

learn-care =
    For sore skin and other soft parts: a cool cloth, loose clothes, plain water only. Skip scented soap. Let it rest until it no longer hurts.

    { body-skin-care }

    If you are not sure how bad it is, "Body check" in /checkin asks about the signs that need help.
    .title = Care for small hurts

learn-neck =
    A hand on the neck is common during sex now, most of all among younger people. Among women students who were asked in the US, more than half had experienced it at some time.

    No way to do it is known to be safe. It can hurt inside with no mark, and trouble can come days later. That holds when everyone said yes, and when the hand was gentle.

    Get it checked that day, even if you feel fine. For four weeks, watch for: a hoarse voice, pain when you swallow, a bad headache, a gap in memory, or a change in sight, breath or strength. If one of them comes, call. { emergency-numbers }

    You can say it before: "Please keep your hands off my neck." You can say it each time. A yes from last time does not count for this time.

    If it was your hand: ask how they are today, and tomorrow. Help them get checked.
    .title = Hands on the neck

learn-change =
    Dryness can come with the menopause, after a birth, or with some medicine. Lube helps at once. Some creams last longer, and a doctor can prescribe a low dose of estrogen that works where you put it. Oil can harm latex condoms.

    Bleeding after your periods have ended: call a doctor that week, even if it was only a spot.

    Pain is a reason to stop, and to ask a doctor. You do not have to put up with it.

    Pills for erections do not mix with a nitrate spray or tablets for the heart, or with poppers. Blood pressure can fall fast. If an ambulance comes, say what you took.

    After a heart attack, many people can have sex again after some weeks, once they feel up to it. Ask your doctor when.

    Slow is fine. So are pillows under hips and knees, other times of day, and closeness with no sex at all.
    .title = Bodies change

learn-trans =
    The words you use for your body are the right ones. In /settings, under "Words for my body", the body check learns them, or calls parts by their place. At a clinic, you can say: "Please use these words for me."

    Testosterone is not birth control. You can get pregnant even without periods. You can use the morning-after pill or a copper coil (IUD) along with it.

    If you bleed and that is new for you, get it checked. If you are sore or dry, lube can help.

    After surgery, follow what your surgeon told you, also for washing inside.

    If your body feels far away or wrong after, care with no touch and no mirror may be kinder: a big shirt, a blanket, low light, a voice you like. You can ask others to leave some parts and some words alone.
    .title = Trans bodies, own words

learn-talking = A good talk seems to count for more than a long one. People who talk well about sex tend to be happier with it.

    What can help:
    • Ask if now is a good time. Later is fine.
    • Wait if one of you is drunk, worn out or upset.
    • Say what you liked first, if there is something.
    • Say "I" more than "you". "I got cold" is easy to hear.
    • Ask one open question, then listen. "How was that for you?"
    • A no is a full answer. So is "I do not know yet."

    People who say kind things after sex tend to feel closer. It shows more in long-term couples than in new ones.

    If you are scared of how someone may take it, you do not owe them that talk. /support has people you can think it through with.
    .title = Talking about it

learn-one-night = Feelings after casual sex are mixed. Most people find it more good than bad. Some feel lower for a short time. That is more likely after drinking, when the sex was not good for them, or when they did not know the other person well.

    So you may feel fine, or flat, or both. You do not have to decide tonight what it meant.

    What can help:
    • A safe way home, and a friend who knows where you are.
    • A short thank-you text, if you want to send one.
    • Saying what comes next, even if it is nothing. "I had a nice time. I am not looking for more."
    • Water, food, your own bed.
    • A note to yourself on what you would like next time.

    A few kind minutes before you part can be aftercare too.
    .title = After a one-night stand

learn-scene = Consent is what sets kink apart from harm. Aftercare can be a time to ask if everyone's limits were kept.

    Being tied up, or taking orders, can put stress on the body. When a scene goes well, that tends to ease afterwards, and people feel closer.

    Some people speak of a "drop": feeling low, hours or days later. As far as we know, nobody has timed it. People who lead can feel it, and so can people who follow.

    What can help: warmth, a drink, food, soft words, and no big choices for a while. Plan who writes to whom, and when. Talk it through when you are both rested.

    Pressure on the neck can do harm inside, even when all of you said yes. Get it checked that day, even if you feel fine.

    If a limit or a stop word was not kept, /support is there, whichever part you played.
    .title = After a scene

learn-noting = What helps you may not be what helps others. It can even change from one week to the next. So it is worth a small note.

    You could ask yourself:
    • What did I want right after: touch, talk, quiet, food, sleep?
    • What did I get? What did I miss?
    • How was I the next day, and the day after?
    • What would I like someone to know before next time?

    A little more closeness than is usual for you often comes with feeling good. So compare with your own usual, not with other people.

    You can keep notes here, or on paper, or not at all. Leave out what you would not want found. And if a note makes you sad, you can let it go.
    .title = Noting what works
