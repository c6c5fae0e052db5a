# Words around the help lines. Names and numbers are in content/support.yaml.

support-kind-sexual = Sexuelle Gewalt, oder Sex, den du nicht wolltest
support-kind-partner = Wenn dir jemand Nahes wehtut
support-kind-crisis = Wenn es kaum auszuhalten ist
support-kind-health = Rat zur Gesundheit
support-kind-crossed = Wenn du fürchtest, jemandem wehgetan zu haben

support-silent-text = Du kannst nicht sprechen? Schreib eine SMS an { $to }.
support-silent-text-try = Du kannst nicht sprechen? An vielen Orten geht eine SMS an { $to }. Wenn nicht, sagt dir eine Nachricht, dass du anrufen musst.
support-silent-text-first = Du kannst nicht sprechen? Eine SMS an { $to } geht, wenn du dein Handy vorher dafür angemeldet hast.
support-silent-press = Du kannst nicht sprechen? Ruf mit dem Handy { $number } an, bleib dran und drück { $to }, wenn du gefragt wirst.
support-silent-app = Du kannst nicht sprechen? Über die App { $to } geht es ohne ein Wort. Sie muss vorher eingerichtet sein.

support-serves-everyone = offen für alle
support-serves-women = für Frauen
support-serves-women-lgbt = für Frauen und LGBT+-Menschen
support-serves-men = für Männer
support-serves-lgbt = für LGBT+-Menschen
support-serves-over-16 = offen für alle ab 16

support-hours-24-7 = Tag und Nacht
support-hours-daily-7-22 = täglich, 7 bis 22 Uhr
support-hours-daily-9-19 = täglich, 9 bis 19 Uhr
support-hours-daily-9-23 = täglich, 9 bis 23 Uhr
support-hours-daily-9-24 = täglich, 9 bis 24 Uhr
support-hours-daily-17-24 = täglich, 17 bis 24 Uhr
support-hours-mon-fri-10-19 = Montag bis Freitag, 10 bis 19 Uhr
support-hours-mon-fri-13-18 = Montag bis Freitag, 13 bis 18 Uhr
support-hours-mon-fri-7-22 = Montag bis Freitag, 7 bis 22 Uhr
support-hours-mon-fri-8-22 = Montag bis Freitag, 8 bis 22 Uhr
support-hours-mon-fri-8-24 = Montag bis Freitag, 8 bis 24 Uhr
support-hours-mon-fri-9-17 = Montag bis Freitag, 9 bis 17 Uhr
support-hours-mon-sat-9-20 = Montag bis Samstag, 9 bis 20 Uhr
support-hours-out-of-hours = wenn die Arztpraxen geschlossen sind
support-hours-see-site = Zeiten stehen auf der Website

support-note-ie = Die 999 geht auch.
support-note-de = Die Polizei erreichst du unter 110.
support-note-at = Polizei: 133. Rettung: 144.
support-note-ch = Polizei: 117. Sanität: 144.
support-note-be = Die Polizei erreichst du unter 101.
support-note-fr = Ärztliche Hilfe: 15. Polizei: 17.
support-note-br = Die 192 ist für den Rettungswagen. Die Polizei erreichst du unter 190.
support-note-za = Vom Handy geht die 112. Polizei: 10111. Rettungswagen: 10177.
support-note-ar = In der Stadt Buenos Aires erreichst du den Rettungswagen unter 107.
support-note-cl = Die 133 ist die Polizei, die 131 der Rettungswagen.
support-note-pe = Die 105 ist die Polizei, die 106 der Rettungswagen.
