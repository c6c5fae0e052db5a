# The page of what helps: what felt kind, what to leave out, own lines.

helps-title = Was mir hilft
helps-none = Hier steht noch nichts. Was dir guttat, kommt hierher, sobald du es sagst. Du kannst auch eigene Zeilen schreiben.
helps-kind = Das tat gut
helps-leave-out = Lieber nicht
helps-lines = In meinen Worten
helps-idea = { $idea } ({ $comforts })
helps-add = Neue Zeile
helps-add-ask = Schreib eine Zeile darüber, was dir hilft, und schick sie als Nachricht. Ich lösche die Nachricht sofort.
# The label beside such a line in the journal, in place of a question.
helps-line = Was mir hilft
helps-full = Mehr Zeilen passen hier nicht hinein. Nimm erst eine heraus.
helps-out = Herausnehmen
helps-which = Was soll ich herausnehmen?
helps-done = Fertig
helps-back = ‹ Zurück
helps-fresh = Neu anfangen
helps-fresh-ask = Das löscht alles auf dieser Seite: was guttat, was nicht, und deine Zeilen. Danach weiß ich nichts mehr davon.
helps-fresh-yes = Ja, neu anfangen
