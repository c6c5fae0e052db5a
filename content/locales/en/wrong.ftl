# For when something felt wrong.
# No word here names what happened: the person chooses the words, or uses none.

wrong-title = Something felt off

wrong-safe =
    These pages are short, and nothing from them is kept. You choose what to see. You can stop on any page.

    First: are you safe where you are right now?
    .safe = I am safe
    .doubt = I am not sure
    .danger = I am not safe

wrong-danger =
    { emergency-first }

    If you can, move to where there are other people. If it is not safe to speak, some lines answer texts: tap "Help lines".

    You can say only this: "I am not safe. I need help here." The rest can wait.
    .list = Show me more options

wrong-doubt =
    If you are not sure, it helps to have someone with you.

    You could go where there are other people. You could call a person you trust and keep them on the phone. A help line can think it through with you.

    If you feel in danger, call your emergency number now. { emergency-numbers }
    .list = Show me more options

wrong-menu = What would help right now? You can come back to this list from every page.
    .calm = Feel steadier
    .health = Care for my body
    .proof = I may want proof
    .removed = Condom taken off
    .named = I am not sure
    .photos = Photos or video
    .friend = Words for others
    .partner = A partner or ex
    .crossed = Did I cross a line?

wrong-calm =
    Put both feet on the floor and press down a little.

    Look around. Name five things you can see.

    Breathe out slowly, as if through a straw. Do that six times.

    If this does not suit you, stop. You can hold something warm, or just sit. There is no rush.
    .health = Care for my body
    .friend = Words for others
    .tomorrow = One quiet note tomorrow

wrong-crossed =
    You can ask that here.

    If they may be hurt or in danger, call your emergency number now. { emergency-numbers }

    Give them space. If they do not want to hear from you, stop all contact. Do not ask them to forgive you or to make you feel better. Send nothing that puts pressure on them.

    If they choose to talk, listen. Do not argue about how it felt. Let them set the pace.

    A trained person can help you think about what to do next. Some help lines take calls like this. You can ask: "Do you talk with people who fear they hurt someone?"
    .self = This is hard for me too

wrong-self =
    It can be hard to look at this. You can get help with it, from someone who is not the other person.

    You could say: "I am worried about something I did. I want to face it, and I do not want it to happen again."

    If you have thoughts of hurting yourself, please talk to a crisis line now. If you may act on them, call your emergency number. { emergency-numbers }
    .tomorrow = One quiet note tomorrow

wrong-partner =
    Some people feel scared of a partner, or find it hard to say no to them. It can build up slowly.

    If that is part of your life, you do not have to decide anything today. You do not have to leave, or tell the police, to talk to a help line. They can help you think about what is safe for you.

    If you are in danger now, call your emergency number. { emergency-numbers }
    .device = If they see my phone
    .friend = Words for others

wrong-device =
    If someone looks at your phone, a sudden change in how you use it may be noticed. Small changes may be safer.

    To look for help, a phone or computer that they have never used may be safer. A friend or a library may have one.

    You can also tap "Clear this chat".
    .friend = Words for others

wrong-named =
    You do not need a name for it. You can use any word, or none.

    Many people freeze, or go quiet. It is something the body does. It does not mean yes.

    If someone did something you did not want, that is not your fault.

    Help lines talk with people who are not sure, too. You can call just to think out loud.
    .saidyes = I said yes, but …
    .proof = I may want proof
    .friend = Words for others

wrong-saidyes =
    People can say yes out of fear or pressure, or just to make it end. A yes to one thing is not a yes to the next. You can take a yes back at any time.

    Someone who is asleep, very drunk, or frozen cannot say yes.

    A body can respond, even when the person does not want it. That is not a yes, either.

    You do not have to decide today what it was. If it was not what you wanted, you can get help with it.
    .proof = I may want proof
    .friend = Words for others

wrong-removed =
    If someone took off the protection and you did not say yes to that, it was not your mistake. It is not your fault.

    You may feel angry, or let down, or nothing much. All of that is okay.

    Two things work best soon: the morning-after pill, and pills against HIV. "Pregnancy or infection" has both.

    You do not have to talk with the person who did it. A help line can tell you what the law says where you are.
    .protect = Pregnancy or infection
    .proof = I may want proof
    .friend = Words for others

wrong-photos =
    If someone shares a photo or video of you, or says they will, and you did not agree: that is not your fault. It is not your fault if you sent it yourself, either.

    If they ask for money, or for more: do not pay, and send nothing. Those who pay are often asked for more.

    Save the links, names and messages first. Then block them, and report it in the app.

    StopNCII.org helps adults keep a picture off many sites. The picture stays on your phone. If you were under 18 in it, use takeitdown.ncmec.org.
    .friend = Words for others

wrong-health =
    You can get care for your body and say as little as you like. You can ask to bring someone with you.

    Some medicine works best soon, so it is a good thing to look at today.

    If you have not washed yet, you may want to look at "I may want proof" first.
    .body = Check my body
    .protect = Pregnancy or infection
    .proof = I may want proof

wrong-then =
    That was the body check. There is more here if you want it. You can also stop here.
    .protect = Pregnancy or infection
    .proof = I may want proof
    .friend = Words for others

wrong-proof =
    If someone did something you did not want, that is not your fault. You do not have to decide anything today.

    If you may want proof later, leave these for now if you can:
    • washing, wiping, and using the toilet
    • combing your hair, changing clothes, cleaning up
    • if your mouth was part of it: food, smoking, and brushing teeth. If you need water, drink.

    Keep what you took off, and the sheets, wipes or condom. Paper bags are better than plastic.

    If you have done some of this already, that is okay. You can still be checked, and still get care.

    In many places you can get checked without talking to the police.
    .time = How much time I have
    .protect = Pregnancy or infection
    .friend = Words for others

wrong-time =
    Sooner is better, for proof and for medicine.

    How long proof can be found depends on where you live. Many places say 3 to 7 days, and less for the mouth. If it has been longer, ask anyway. Some places keep what they find while you think it over.

    If you may have been drugged, ask soon for a pee or blood test. Some drugs leave the body in hours. If you have to pee before that, collect it in a clean jar and take it with you.

    A help line can tell you the rules where you are, and where to go.
    .protect = Pregnancy or infection
    .friend = Words for others

wrong-friend =
    Pick someone who listens well. You could send one of these:

    "Something happened. I need company, not advice."

    "Can you stay on the phone with me? Please do not ask about it yet."

    "Could you come with me to a clinic?"

    You choose how much to say. You can stop at any point.
    .tomorrow = One quiet note tomorrow

wrong-mirror-danger = If you are still not safe, call your emergency number. { emergency-numbers }
