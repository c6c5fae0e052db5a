body-title = Body
body-area = How is your body?
    .option-1 = Something that fits 0
    .option-2 = Something that fits 1
    .option-3 = Something that fits him
    .option-4 = Something that fits 3
    .option-5 = Something that fits 4
    .option-6 = Something that fits 5
