# Protection slipped. Labels: 24 characters or fewer.

protect-title = Protection slipped

protect-ago =
    Time matters here, so one quick thing first: how long ago was it?

    If it was not your choice, "Something felt off" has pages for you, too.
    .day = Less than a day
    .three = 1 to 3 days
    .five = 3 to 5 days
    .more = More than 5 days
    .unsure = Not sure

protect-what = What is on your mind? Pick all that fit. Skip, and I show you everything.
    .preg = Pregnancy
    .hiv = HIV
    .sti = Other infections
    .unsure = Not sure

protect-preg =
    If you can get pregnant: go today. A pharmacist or a clinic can help you choose.

    The morning-after pill works best soon. One kind is for the first 3 days. One kind works for up to 5 days.

    A copper coil works best of all. It is often fitted within 5 days.

    Tell them about other medicine you take, your weight, asthma, breastfeeding, and birth control pills you took or started of late. It can change which one fits.

    If you throw up within 3 hours of the pill, ask if you need one more.

protect-preg-late =
    If you can get pregnant: there is still time, so go today.

    Up to 5 days, ask for the pill with "ulipristal", or for a copper coil. The coil works best of all.

    Tell them about other medicine you take, asthma, breastfeeding, and birth control pills you took or started of late. It can change which one fits.

    If you throw up within 3 hours of the pill, ask if you need one more.

protect-preg-past =
    If you can get pregnant: call a clinic still. In some cases a coil can be fitted after 5 days.

    A pregnancy test can be trusted from the day a period is late, or from 3 weeks after sex.

    Pain low in the belly, or bleeding, and you may be pregnant? See someone the same day.

protect-hiv =
    If HIV is a worry: a course of pills called PEP may stop it. Go now, to a sexual health clinic or a hospital. At night, a hospital.

    The first pill is best within 24 hours. The limit is 3 days. It does not have to wait for test results. The course takes 28 days.

    Does the other person take HIV medicine, and do their tests show no virus? Then PEP is most often not needed. Ask all the same.

protect-hiv-past =
    If HIV is a worry: PEP is meant to start within 3 days. Past that, there is still a lot that a clinic can do.

    Ask them for a test plan. The test can be trusted after about 7 weeks. Some kinds take less time, some more.

    Are you not sure it has been 3 days? Go and ask now.

protect-sti =
    Do you have signs, such as pain, sores or stinging? Go now. Do not wait for a date.

    With no signs, tests can be trusted from:
    • 2 weeks: chlamydia and gonorrhoea
    • 7 weeks: HIV. If you take PEP, go by your clinic's dates.
    • 12 weeks: syphilis, hepatitis B and C

    No hepatitis B shots yet? Ask for one. It is best within a day, and can help up to 14 days.

    If your clinic gave you doxy-PEP: take it within 3 days, as they told you to.

protect-say =
    What you can say, at a desk or on the phone:

    "I would like to ask about the morning-after pill and PEP." Leave out what you do not need. Then say how long ago it was.

    You can ask for a quiet place to talk. You do not have to say more than you want to.

protect-visit = Shall I nudge you to go? One note in three hours, and one in the morning. They will not say what they are about.
    .nudge = Yes, two quiet notes
    .nothing = No, thank you

protect-dates =
    Shall I save some dates? Pick any. I count from today, and the notes name nothing.

    The daily note is for PEP, for 28 days.
    .day14 = 2-week tests
    .day49 = 7-week tests
    .day84 = 12-week tests
    .day21 = 3-week pregnancy test
    .daily = A note every day
    .nothing = No dates

protect-mirror-dates = What I will remind you of, in neutral words: { $dates-words }.

protect-mirror-soon = You looked at what can be done. Two quiet notes will come.

protect-mirror-read = You looked at what can be done. You can come back to it any time.
