body-title = Körper
body-area = Wie geht es deinem Körper?
    .fine = Gut
    .sore = Wund
    .numb = Taub
