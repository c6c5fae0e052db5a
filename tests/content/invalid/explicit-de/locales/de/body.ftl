body-title = Körper
body-area = Wie geht es dem Grobwort?
    .fine = Gut
    .sore = Wund
