body-title = Body
body-area = How is your body?
    .fine = Fine
    .sore : Sore
