# Words around the help lines. Names and numbers are in content/support.yaml.

support-kind-sexual = Sexual assault, or sex you did not want
support-kind-partner = Harm from a partner
support-kind-crisis = When it is hard to cope
support-kind-health = Health advice
support-kind-crossed = If you fear you hurt someone

support-silent-text = If you cannot speak, text { $to }.
support-silent-text-try = If you cannot speak: in many places you can text { $to }. If that does not work, a message tells you to call.
support-silent-text-first = If you cannot speak, you can text { $to }, as long as you registered your phone for it before.
support-silent-press = If you cannot speak, call { $number } from a mobile phone, stay on the line, and press { $to } when asked.
support-silent-app = If you cannot speak, the app { $to } reaches them without a word. It has to be set up first.

support-serves-everyone = open to all
support-serves-women = for women
support-serves-women-lgbt = for women and LGBT+ people
support-serves-men = for men
support-serves-lgbt = for LGBT+ people
support-serves-over-16 = open to all, 16 and up

support-hours-24-7 = day and night
support-hours-daily-7-22 = every day, 7 am to 10 pm
support-hours-daily-9-19 = every day, 9 am to 7 pm
support-hours-daily-9-23 = every day, 9 am to 11 pm
support-hours-daily-9-24 = every day, 9 am to midnight
support-hours-daily-17-24 = every day, 5 pm to midnight
support-hours-mon-fri-10-19 = Monday to Friday, 10 am to 7 pm
support-hours-mon-fri-13-18 = Monday to Friday, 1 pm to 6 pm
support-hours-mon-fri-7-22 = Monday to Friday, 7 am to 10 pm
support-hours-mon-fri-8-22 = Monday to Friday, 8 am to 10 pm
support-hours-mon-fri-8-24 = Monday to Friday, 8 am to midnight
support-hours-mon-fri-9-17 = Monday to Friday, 9 am to 5 pm
support-hours-mon-sat-9-20 = Monday to Saturday, 9 am to 8 pm
support-hours-out-of-hours = when your own doctor is closed
support-hours-see-site = see their page for hours

support-note-ie = 999 works too.
support-note-de = For the police, you can call 110.
support-note-at = For the police, you can call 133. For an ambulance, 144.
support-note-ch = For the police, you can call 117. For an ambulance, 144.
support-note-be = For the police, you can call 101.
support-note-fr = For a doctor, call 15. For the police, call 17.
support-note-br = 192 is for an ambulance. For the police, call 190.
support-note-za = 112 works from a mobile phone. For the police, call 10111. For an ambulance, call 10177.
support-note-ar = In the city of Buenos Aires, call 107 for an ambulance.
support-note-cl = 133 is the police. 131 is an ambulance.
support-note-pe = 105 is the police. 106 is an ambulance.
