# The body check.  Plain names for body parts, no acts.
# People who were hurt read these pages too: no page says what came before.

body-title = Body check

body-call =
    { emergency-first }

    This needs help now. You can also ask someone near you to call, or go to an emergency department. Do not drive yourself.

body-whom =
    Let us go slowly, from head to toe. Who is this about?

    If you are bleeding a lot, find it hard to breathe, or feel close to passing out, stop here and call your emergency number now. { emergency-numbers }
    .fine = Me, and all is fine
    .parts = Me: a part needs care
    .them = Someone with me

body-them =
    Look at them, and talk to them. Do you see any of these?

    • They are hard to wake, or make no sense
    • Slow, uneven or loud breathing, or none
    • Blue, grey or very pale lips or skin
    • A seizure (a fit), or chest pain
    • One side of the face droops, or they cannot speak clearly
    • A lot of blood
    • Pressure on the neck, and since then a hoarse voice, a bad headache or a gap in memory
    .now = Yes, one or more
    .today = Hurt, but none of these
    .nothing = None of these

body-them-red =
    { body-call }

    Stay with them. If they breathe and are hard to wake, roll them on their side. If they do not breathe, say so first: the person on the phone tells you what to do.

    Do not let them sleep it off. Give them nothing to eat or drink. If you know what they took, say it.

body-them-care =
    Stay with them for a while. Ask what they need, and take no for an answer.

    If they are sleepy from drink or drugs, lay them on their side and stay.

    If there was pressure on their neck, they need to be checked today, even if they feel fine. If they have other pain or injuries, that needs a check today, too.

    If you see one of the signs from the page before, call. { emergency-numbers }

body-area = Which parts need care? Pick all that fit.
    .head = Head or face
    .chest =
        { $own-chest ->
            [unknown] Breath, chest or rash
           *[own] Breath/rash/{ $own-chest }
        }
    .belly = Belly, back, pee
    .limbs = Arms or legs
    .vulva =
        { $own-vulva ->
            [place] Front, inside
            [unknown] Vulva or vagina
           *[own] { $own-vulva }
        }
    .penis =
        { $own-penis ->
            [place] Front, outside
            [unknown] Penis, testicles
           *[own] { $own-penis }
        }
    .bottom =
        { $own-bottom ->
            [unknown] Bottom
           *[own] { $own-bottom }
        }
    .skin = Skin
    .drugs = Drink or drugs
    .other = Somewhere else

body-neck = One thing I ask everyone: was there any pressure on your neck, at any time?
    .not = No
    .some = Yes
    .unsure = Not sure

body-chest =
    { $own-chest ->
        [unknown] Breath, chest and rash
       *[own] Breath, rash, { $own-chest }
    }: do you have any of these?

    • Sudden chest pain that is tight or heavy, or spreads to an arm, your back, neck or jaw
    • Chest pain, and you are short of breath, sweat or feel sick to your stomach
    • Chest pain for more than 15 minutes
    • It is hard to breathe, or you wheeze
    • Your lips, mouth, throat or tongue swelled up
    • A tight throat, or it is hard to swallow
    • You passed out, or are dizzy, drowsy or confused
    .now = Yes, one or more
    .mild = Something milder
    .nothing = None of these

body-chest-red =
    { body-call }

    Sit down and rest. Say if you took a pill for erections, or poppers. They do not mix with some heart medicine, such as a nitrate spray.

    You choose what else to say. The rest can wait.

body-head =
    Your head and face: do you have any of these?

    • A sudden, very bad headache
    • One side of your face droops
    • Knocked out, or a gap in your memory
    • Hard to stay awake, or a seizure (a fit)
    • You throw up, or act unlike yourself
    • Trouble with sight, speech or balance
    • A part of you is weak or numb
    • Blood or clear fluid from your ear or nose
    • A headache that painkillers do not help
    • A knock to the head, and you take blood thinners, or had alcohol or drugs before it
    .now = Yes, one or more
    .knock = A milder knock
    .ache = A milder ache
    .nothing = None of these

body-head-red =
    { body-call }

    Sit or lie down, and stay near someone if you can. Do not drink alcohol or take drugs.

    You choose what to say. The rest can wait.

body-drugs =
    Drink, drugs or poppers: do you have any of these?

    • It is hard to stay awake, or you had a seizure (a fit)
    • Your breathing is slow, or it is hard to breathe
    • Chest pain, or your heart races and will not slow down
    • Blue or grey lips or skin
    • You swallowed poppers
    • You are very hot, or see or hear what is not there
    • You took a pill for erections with poppers or a heart spray, and you feel faint
    .now = Yes, one or more
    .mild = A bit unwell
    .nothing = None of these

body-drugs-red =
    { body-call }

    If you feel sleepy, lie on your side. Do not stay alone. Take nothing more.

    Say what you took, and how much. They need to know this to treat you.

body-belly =
    Belly, back and peeing: do you have any of these?

    A:
    • Very bad belly pain
    • Belly pain with fever, shivers or passing out
    • You may be pregnant, and have pain in the belly or at the tip of a shoulder, or feel faint
    • You cannot pee at all
    • Pee as dark as cola, and sore or weak muscles

    B:
    • Pee that stings, with fever, shivers, confusion, or pain in your back
    • Pee that stings, and you may be pregnant
    • You may be pregnant, and you are bleeding a little
    • Blood in your pee
    .now = Yes, from A
    .today = Yes, from B
    .mild = Only stings, or an ache
    .nothing = None of these

body-belly-red =
    { body-call }

    Lie or sit in whatever way hurts least. Do not eat or drink until someone has seen you.

    You choose what to say. The rest can wait.

body-vulva =
    { $own-vulva ->
        [place] Front, inside
        [unknown] Vulva and vagina
       *[own] { $own-vulva }
    }: do you have any of these?

    A:
    • Bleeding that soaks a pad in an hour, or you feel faint
    • Very bad pain that does not stop
    • You may be pregnant, and have pain in the belly or at the tip of a shoulder, or are bleeding a lot
    • Something is stuck inside, and you have a fever, a rash, or feel faint

    B:
    • You may be pregnant, and you are bleeding a little
    • Something is stuck inside, and you cannot get it out

    C:
    • Your periods ended a year or more ago, and you are bleeding, even a spot
    .now = Yes, from A
    .today = Yes, from B
    .ended = Yes, from C
    .mild = Other bleeding, or sore
    .nothing = None of these

body-vulva-red =
    { body-call }

    Put on a pad, and notice how fast it fills. If something is stuck, leave it where it is. Do not eat or drink until someone has seen you.

    You choose what to say. The rest can wait.

body-penis =
    { $own-penis ->
        [place] Front, outside
        [unknown] Penis and testicles
       *[own] { $own-penis }
    }: do you have any of these?

    • An erection that hurts and will not go down, or lasts 4 hours
    • A pop or crack in the penis, then pain, swelling or a dark bruise
    • Sudden pain in a testicle
    • The foreskin is stuck behind the head
    • A ring that will not come off
    • Bleeding that will not stop
    .now = Yes, one or more
    .mild = Sore, or a small cut
    .nothing = None of these

body-penis-red =
    { body-call }

    If it bleeds, press on it with a clean cloth. Do not force a ring or the foreskin. Do not eat or drink until someone has seen you.

    You choose what to say. The rest can wait.

body-bottom =
    { $own-bottom ->
        [unknown] Your bottom
       *[own] { $own-bottom }
    }: do you have any of these?

    A:
    • Bleeding that will not stop
    • A lot of blood, or clots
    • Something is stuck inside
    • Very bad belly pain, or belly pain with fever

    B:
    • Black or dark red poo
    • Runny poo with blood in it
    .now = Yes, from A
    .today = Yes, from B
    .mild = A bit of blood, or sore
    .nothing = None of these

body-bottom-red =
    { body-call }

    If something is stuck, leave it where it is: do not pull or push. If it bleeds, hold a clean cloth to it. Do not eat or drink until someone has seen you.

    You choose what to say. The rest can wait.

body-limbs =
    Arms and legs: do you have any of these?

    A:
    • Sudden pain so bad that it is hard to think
    • Bad pain with swelling, and it feels tight, numb or weak
    • The arm or leg is cold, and pale or blue
    • It looks out of place, or you cannot stand on it

    B:
    • You cannot lift your wrist or your fingers
    • Numb or weak for more than an hour, or it does not fade
    .now = Yes, from A
    .today = Yes, from B
    .mild = Tingling, and it fades
    .nothing = None of these

body-limbs-red =
    { body-call }

    Take off anything tight: rope, cuffs, rings. Keep that arm or leg still.

    You choose what to say. The rest can wait.

body-skin =
    Your skin: do you have any of these?

    A:
    • Bleeding that will not stop
    • A burn bigger than your hand
    • A burn that is white or charred
    • A burn with blisters on the face, hands, feet or genitals

    B:
    • A deep or open cut
    • A bite that broke the skin
    • A wound or burn that is hot, swollen or smelly, or you have a fever
    .now = Yes, from A
    .today = Yes, from B
    .mild = Bruise, mark, small burn
    .nothing = None of these

body-skin-red =
    { body-call }

    If it bleeds: press hard with a clean cloth, and keep pressing. If something is stuck in it, leave it in.

    If it is a burn: hold it under cool running water for 20 minutes. No ice, no cream.

    You choose what to say. The rest can wait.

body-other = I may not have a page for this, and I cannot examine you. How bad is it?
    .now = Very bad, right now
    .today = Bad, or getting worse
    .mild = Mild
    .nothing = I would rather not say

body-other-red =
    { body-call }

    Tell them what you feel. You choose what else to say. The rest can wait.

body-today =
    Please see someone today: a doctor, urgent care or a walk-in clinic. If nothing is open, go to an emergency department.

    You do not have to say how it happened, beyond what helps them treat you.

    If it gets worse, or you feel faint, call. { emergency-numbers }

body-ended = If your periods have ended and you are bleeding, call a doctor this week, even if it was only a spot, and even if it has stopped. Most often the cause is minor. It can be an early sign of cancer, so please get it checked.

body-head-care =
    After a knock to the head, have an adult stay with you for 24 hours, if you can.

    Signs can start up to 3 weeks later. Get help at once if you throw up, have a headache that does not go away, have trouble with sight, speech or balance, or are hard to wake.

body-ache-care =
    If the headache came on all at once, or with effort or excitement, and is new to you, call a doctor today, even if it has gone.

    If it comes back, gets worse, or comes with a stiff neck, throwing up or a change in sight, get help at once. { emergency-numbers }

body-drugs-care =
    Stay near someone, and take nothing more tonight. Do not drive. If you get sleepy, lie on your side.

    If someone may have given you something, ask soon for a pee or blood test. Some drugs leave the body in hours. If you have to pee first, collect it in a clean jar and take it with you.

    If it gets worse, call. { emergency-numbers }

body-tingle = Tingling can come from a nerve that was pressed. Rest that arm or leg until it feels and moves as it did before. Shall I ask again in an hour? If it gets weak or numb, do not wait for me: see someone today.
    .hour = Ask me in an hour
    .nothing = No, thank you

body-skin-care =
    A bruise, or marks from rope: loosen anything tight, and hold a cool cloth to it. Marks fade by themselves.

    Skin that was rubbed sore: plain water, pat it dry, loose clothes.

    A small cut: rinse it with water, and cover it.

    A small burn: 20 minutes under cool running water, as soon as you can. Then cover it loosely.

    Get it looked at if it gets hot, swollen or smelly, if you get a fever, or if a part stays numb.

body-care =
    Go easy on your body today. For soreness: a cool cloth, loose clothes, plain water only. Skip scented soap. Let it rest until it no longer hurts.

    Book a visit with a doctor or a sexual health clinic for:
    • bleeding that is not a period
    • pee that stings, or needing to pee more often than usual
    • blood from your bottom that comes back, or a lot of pain there
    • anything that stays sore, or worries you

    If it gets worse, see someone the same day.

body-after = Shall I ask about your body tomorrow? The note will not say what it is about.
    .tomorrow = Yes, tomorrow
    .nothing = No, thank you

body-mirror-red = One sign needs help now. If you have not called yet, please call your emergency number. { emergency-numbers }

body-mirror-today = Something needs to be looked at today.

body-mirror-ended = Please call a doctor this week.

body-mirror-area = What needed care: { $area-words }.

body-mirror-them = You looked at the person with you.

body-mirror-fine = Your body felt fine.

body-mirror-quiet = You kept this one to yourself. That is fine too.
