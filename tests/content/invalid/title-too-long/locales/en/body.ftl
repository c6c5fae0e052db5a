body-title = The body, slowly, from top to toe and back
body-area = How is your body?
    .fine = Fine
    .sore = Sore
