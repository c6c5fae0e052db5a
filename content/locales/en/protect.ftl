# Protection slipped.

protect-title = Protection slipped

protect-ago =
    Time matters here, so one quick thing first: how long ago was it?

    If it was not your choice, that is not your fault. These pages are for you, too.

    Rules differ by country. To see the rules for yours, tap "Help lines" and pick your country.
    .day = Less than a day
    .two = 1 to 2 days
    .three = 2 to 3 days
    .five = 3 to 5 days
    .more = More than 5 days
    .unsure = Not sure

protect-pills =
    { $pills ->
        [both] In the country you picked there are two morning-after pills: levonorgestrel for the first 3 days, and ulipristal for up to 5. Sooner is better.
        [levonorgestrel] In the country you picked, the morning-after pill is levonorgestrel. Sooner is better, and it can be taken for up to 5 days.
       *[unknown] The morning-after pill works best when taken soon. One kind (levonorgestrel) is for the first 3 days. One kind (ulipristal) works for up to 5 days, but is not sold everywhere. If they do not have it, ask for the other.
    }

protect-pep =
    { $pep ->
        [h48] In the country you picked, it is meant to start within 48 hours.
        [h72] In the country you picked, it is meant to start within 72 hours (3 days).
       *[unknown] In many countries it is meant to start within 3 days, in some within 2.
    }

protect-tonight =
    { $tonight ->
        [hospital] Go now to the emergency department of a hospital.
        [de] Go now to the emergency department of a large hospital. Not all have PEP. By day, an HIV doctor has it, too.
        [fr] Go now to the emergency department of a hospital. By day, a CeGIDD centre has it, too.
        [be] Go now to the emergency department of a university hospital, or of one with an HIV centre.
        [br] Go now to a UPA, a hospital or a health post (UBS). It is free. You do not need a police report.
        [mx] Go now to a hospital or clinic of the IMSS. It has to give it to you, insured or not.
        [ar] Go now to the emergency department (guardia) of a hospital. It is free.
        [nl] Go now. By day, call the GGD. At night and at weekends, go to the emergency department of a large hospital.
        [za] Go now to the nearest clinic or hospital. If they do not have PEP, ask which one does.
       *[unknown] Go now to a sexual health clinic or a hospital. At night, to an emergency department.
    }

protect-what = What is on your mind? Pick all that fit. If you skip this, I show you everything.
    .preg = Pregnancy
    .hiv = HIV
    .sti = Other infections
    .unsure = Not sure

protect-preg =
    If you can get pregnant, go today. A pharmacist or a clinic can help you choose. Testosterone is not birth control. You can take the morning-after pill with it.

    { protect-pills }

    A copper coil (IUD) works best of all. It is often fitted within 5 days.

    Tell them about other medicine you take, your weight, asthma, breastfeeding, and birth control pills you took or began this month. This can change which one is right for you.

    If you throw up within 3 hours of the pill, ask if you need another. Do not rinse inside. If a piece of a condom may still be inside, see a clinic today.

protect-preg-late =
    If you can get pregnant, there is still time, so go today. Testosterone is not birth control. You can take the morning-after pill with it.

    { protect-pills }

    A copper coil (IUD) works best of all. Ask if it can be fitted today.

    Tell them about other medicine you take, your weight, asthma, breastfeeding, and birth control pills you took or began this month. This can change which one is right for you.

    If you throw up within 3 hours of the pill, ask if you need another.

protect-preg-past =
    If you can get pregnant, still call a clinic. In some cases a coil (IUD) can be fitted after 5 days.

    A pregnancy test can be trusted from the day a period is late, or from 3 weeks on.

    If you may be pregnant and have pain in the belly or at the tip of a shoulder, or feel faint, call your emergency number now. { emergency-numbers } If there is only a little bleeding, see someone today.

protect-hiv =
    If HIV is a worry, a course of pills called PEP may stop it. { protect-tonight }

    The first pill is best within hours. { protect-pep } If it has been longer, ask anyway. You do not have to wait for test results. The course takes 28 days.

    If you took PrEP as planned, or the other person takes HIV medicine and the virus cannot be found in them, you most likely do not need PEP. Ask anyway.

protect-hiv-hours =
    If HIV is a worry, the next hours count. Ask for PEP, a course of pills that may stop it. { protect-tonight }

    { protect-pep } If it has been longer, ask anyway. There is still a lot they can do.

    You do not have to wait for test results.

protect-hiv-past =
    If HIV is a worry, there is still a lot that a clinic can do. PEP is meant to start sooner than this, but if you are not sure how long it has been, go and ask now.

    Ask them for a test plan. The test can be trusted after about 7 weeks. Some kinds take 3 months, so ask which one it is.

protect-sti =
    If you have symptoms, such as pain, sores or stinging, go now. Do not wait for a date.

    Without symptoms, tests can be trusted from:
    • 2 weeks: chlamydia and gonorrhoea
    • 7 weeks: HIV. If you take PEP, go by your clinic's dates.
    • 12 weeks: syphilis, hepatitis B and C

    If you have had no hepatitis B shots yet, ask for one. It is best within a day, and can help up to 14 days.

    If your clinic gave you doxy-PEP: take it within 3 days, as they told you to.

protect-say =
    What you can say, at a desk or on the phone:

    "I would like to ask about the morning-after pill and PEP." Leave out what you do not need. Then say how long ago it was.

    You can ask for a quiet place to talk. You do not have to say more than you want to.

protect-visit = Shall I nudge you to go? One note in three hours, and one in the morning. They will not say what they are about. The first one comes in quiet hours, too.
    .nudge = Yes, two quiet notes
    .morning = Only the one in the morning
    .nothing = No, thank you

protect-dates =
    Shall I save some dates? Pick any. I count from today, and the notes name nothing.

    The pregnancy test comes after 3 weeks. The daily note is for PEP, for 28 days.
    .day14 = 2-week tests
    .day49 = 7-week tests
    .day84 = 12-week tests
    .day21 = Pregnancy test
    .daily = A note every day
    .nothing = No dates

protect-mirror-dates = What I will remind you of, in neutral words: { $dates-words }.

protect-mirror-soon = You looked at what can be done. Two quiet notes will come.

protect-mirror-morning = You looked at what can be done. A quiet note will come in the morning.

protect-mirror-read = You looked at what can be done. You can come back to it any time.
