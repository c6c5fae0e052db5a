body-title = Körper
body-a-question-with-long-ids = Wie geht es deinem Körper?
    .fine = Gut
    .a-very-long-option-named = Wund
