body-title = The body, from top to toe
body-area = How is your body?
    .fine = Fine
    .sore = Sore
