body-title = Body
body-area = How is your body?
    .fine = Fine
    .sore = Sore in more than one place, or all over
