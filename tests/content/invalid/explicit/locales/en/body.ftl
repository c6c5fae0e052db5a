body-title = Body
body-area = How is the RudeWord?
    .fine = Fine
    .sore = Sore
