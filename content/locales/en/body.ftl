# The body check. Labels: 24 characters or fewer. Plain names for body parts, no acts.

body-title = Body check

body-area =
    Let us go slowly, from head to toe. Which parts need care? Tap up to three.

    Do you bleed a lot, find it hard to breathe, or feel close to passing out? Leave this, and call your emergency number now.
    .fine = All fine
    .head = Head
    .chest = Breath, chest or rash
    .belly = Belly, back or peeing
    .limbs = Arms or legs
    .vulva = Vulva or vagina
    .penis = Penis or testicles
    .bottom = Bottom
    .skin = Skin
    .other = Somewhere else

body-neck = One thing I ask everyone: was there any pressure on your neck, at any time?
    .not = No
    .some = Yes
    .unsure = Not sure

body-neck-signs =
    Pressure on the neck can hurt you inside, even with no marks. Since then, do you have any of these?

    • You passed out, had a fit, or have a gap in your memory
    • You wet or soiled yourself
    • A hoarse voice, or no voice
    • It hurts or is hard to swallow, speak or breathe
    • A headache, or you feel dizzy or sick
    • Your sight or hearing changed
    • You feel weak or not like yourself
    • Your neck is sore, swollen or bruised, or has tiny red spots
    .now = Yes, one or more
    .nothing = None of these

body-chest =
    Breath, chest and rash: do you have any of these?

    • Chest pain for more than 15 minutes
    • It is hard to breathe, or you wheeze
    • Your lips, mouth, throat or tongue swelled up
    • A tight throat, or it is hard to swallow
    • You passed out, or are dizzy, drowsy or confused
    .now = Yes, one or more
    .mild = Something milder
    .nothing = None of these

body-head =
    Your head: do you have any of these?

    • A sudden, very bad headache
    • Knocked out, or a gap in your memory
    • Hard to stay awake, or a fit
    • You throw up, or act unlike yourself
    • Trouble with sight, speech or balance
    • A part of you is weak or numb
    • Blood or clear fluid from your ear or nose
    • A headache that pain pills do not help
    • A knock, and you take blood thinners, or had drinks or drugs before it
    .now = Yes, one or more
    .mild = A milder ache or knock
    .nothing = None of these

body-belly =
    Belly, back and peeing: do you have any of these?

    A:
    • Very bad belly pain
    • Belly pain with fever, shivers or passing out
    • A missed period with bleeding and belly pain

    B:
    • Pee that stings, with fever, shivers, confusion, or pain in your back
    .now = Yes, from A
    .today = Yes, from B
    .mild = Only stings, or an ache
    .nothing = None of these

body-vulva =
    Vulva and vagina: do you have any of these?

    A:
    • Bleeding that soaks a pad in an hour, or you feel faint
    • Very bad pain that does not stop
    • You may be pregnant, and you bleed a lot or have sharp pain

    B:
    • You may be pregnant, with any other bleeding or pain
    • Something is stuck inside, and you cannot get it out
    .now = Yes, from A
    .today = Yes, from B
    .mild = Other bleeding, or sore
    .nothing = None of these

body-penis =
    Penis and testicles: do you have any of these?

    • An erection that hurts and will not go down, or lasts 4 hours
    • A pop or crack in the penis, then pain, swelling or a dark bruise
    • Sudden pain in a testicle
    .now = Yes, one or more
    .mild = Sore, or a small cut
    .nothing = None of these

body-bottom =
    Your bottom: do you have any of these?

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

body-limbs =
    Arms and legs: do you have any of these?

    A:
    • Sudden pain so bad that it is hard to think
    • Bad pain with swelling, and it feels tight, numb or weak

    B:
    • You cannot lift your wrist or your fingers
    • Numb or weak, and it does not fade
    .now = Yes, from A
    .today = Yes, from B
    .mild = Tingling, and it fades
    .nothing = None of these

body-skin =
    Your skin: do you have any of these?

    A:
    • Bleeding that will not stop
    • A burn bigger than your hand
    • A burn that is white or charred
    • A burn with blisters on the face, hands, feet or genitals

    B:
    • A wound or burn that is hot, swollen or smelly, or you have a fever
    .now = Yes, from A
    .today = Yes, from B
    .mild = A bruise or small cut
    .nothing = None of these

body-other = I may not have the right page for this one, and I cannot check you. How is it?
    .today = Bad, or getting worse
    .mild = Mild
    .nothing = I would rather not say

body-red =
    This needs help now. Please call your emergency number, or ask someone near you to call. { emergency-numbers }

    Tell them what you feel, and that it started after sex if you want to. You do not have to say more.

    The rest can wait.

body-neck-today =
    Please get your neck checked today, even if you feel fine. Pressure there can hurt you inside with no marks, and trouble can show up days later.

    This holds when everyone said yes, too. You can say: "There was pressure on my neck. I would like to be checked."

    In the next four weeks, if your voice, sight, breath or strength changes, or your head or neck hurts badly, call your emergency number.

body-today =
    Please see someone today: urgent care, a clinic, or a health line by phone. "Help lines" may have one.

    You do not have to say how it came about, beyond what helps them treat you.

    If it gets worse, or you feel faint, call your emergency number.

body-head-care =
    After a knock to the head, have an adult stay with you for 24 hours, if you can.

    Signs can start up to 3 weeks later. Throwing up, a headache that stays, trouble with sight, speech or balance, being hard to wake: get help at once.

body-tingle = Tingling can come from a nerve that was pressed. Rest that arm or leg till it feels and moves as it did. Shall I ask again in an hour? If it gets weak or numb, do not wait for me: see someone today.
    .hour = Ask me in an hour
    .nothing = No, thank you

body-care =
    Be slow with your body today. Rest as much as you can, and do what feels good to you.

    Book a visit with a doctor or a sexual health clinic for:
    • bleeding after sex that is not a period
    • pee that stings, or more trips than you are used to
    • blood from your bottom that comes back, or a lot of pain there
    • what stays sore, or worries you

    Does it get worse? See someone the same day.

body-after = Shall I look in on your body tomorrow? The note will only say that a check is ready.
    .tomorrow = Yes, tomorrow
    .nothing = No, thank you

body-mirror-red = One sign needs help now. If you have not called yet, please call your emergency number. { emergency-numbers }

body-mirror-today = Something needs to be looked at today.

body-mirror-area = What needed care: { $area-words }.

body-mirror-fine = Your body felt fine.

body-mirror-quiet = You kept this one to yourself. That is fine too.
