body-title = Body
body-a-question-with-long-ids = How is your body?
    .fine = Fine
    .a-very-long-option-named = Sore
