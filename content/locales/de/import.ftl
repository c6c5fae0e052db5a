# /import: shows a file of /export, and imports it.

import-ask = Schick mir die Datei, die auf .json oder .json.age endet, aus /export von diesem Bot oder einem anderen. Ich zeige dir erst, was darin ist. Deine Nachricht lösche ich, sobald ich die Datei habe.
import-sealed = Diese Datei ist verschlüsselt. Schick ihr Passwort als Nachricht, genau so, wie du es damals getippt hast. Ich lösche die Nachricht sofort.
import-wrong = Das öffnet die Datei nicht. Groß- und Kleinschreibung und Leerzeichen zählen. Du kannst es noch einmal versuchen oder eine andere Datei schicken.
import-foreign = Diese Datei kann ich nicht lesen. Ich brauche die Datei aus /export, die auf .json oder .json.age endet.
import-version = Diese Datei kommt von einer anderen Version von mir, und ich kann sie nicht lesen. Vielleicht passt ein neues /export.
import-broken = Etwas in dieser Datei ist anders, als /export es schreibt. Darum habe ich nichts daraus übernommen.
import-large = Diese Datei ist mir zu groß: Ich lese bis zu 4 MB. Ein langes Tagebuch kommt in mehreren Dateien, und du kannst sie nacheinander schicken.
import-dear = Diese Datei ist so stark verschlüsselt, dass ich sie nicht öffnen kann. Öffne sie mit deinem age-Programm und schick mir, was darin ist.
import-lost = Telegram hat mir die Datei nicht gegeben. Schick sie bitte noch einmal.
import-gone = Diese Datei habe ich nicht mehr. Schick sie bitte noch einmal.
import-again = Ich wurde unterbrochen, bevor ich mit deiner Datei fertig war. Schick bitte noch einmal /import und die Datei. Nichts kommt doppelt hinein.
import-found =
    { $entries ->
        [one] In dieser Datei ist ein Eintrag.
       *[other] In dieser Datei sind { $entries } Einträge.
    }
import-new =
    { $new ->
        [one] Einer ist hier neu:
       *[other] { $new } sind hier neu, von diesen Tagen:
    }
import-more-days =
    { $days ->
        [one] und noch ein Tag
       *[other] und { $days } weitere Tage
    }
import-here = Die anderen sind schon hier. Sie bleiben, wie sie sind.
import-all-here = Alles davon ist schon hier.
import-choices = Das ist dort anders eingestellt als jetzt bei dir:
import-parts = Das ist eine von mehreren Dateien. Die anderen kannst du danach schicken.
import-all = Alles übernehmen
import-entries = Nur die Einträge
import-taking = Ich übernehme es. Das kann einen Moment dauern.
import-done =
    { $entries ->
        [0] Fertig. Es war kein neuer Eintrag darin.
        [one] Fertig. Ein Eintrag ist jetzt in deinem Tagebuch.
       *[other] Fertig. { $entries } Einträge sind jetzt in deinem Tagebuch.
    }
