# Words for my body: what the body check calls some parts. Each word stands alone, on a button or before a colon.

own-title = Palavras para meu corpo
own-page =
    Em “Ver como está o corpo”, posso usar as suas palavras. Aqui cada parte é chamada pelo lugar. Escolha uma para mudar a palavra dela.

    Quando a sua segurança pedir, uma página pode dizer também a palavra médica. As suas palavras fazem parte do seu diário. Enquanto ele está trancado, uso as de sempre.
own-which = Que palavra eu uso?
own-now = Agora:
own-write = Escrever minha palavra
own-write-ask = Escreva a palavra que você usa, com até { $most } caracteres, e mande como mensagem. Eu tiro a mensagem deste chat na hora.
own-too-long = Ela tem mais de { $most } caracteres, então não guardei. Existe uma mais curta?
own-usual = Usar a de sempre
own-back = ‹ Voltar

# The parts, by their place: on buttons, and beside the word in the journal.
own-part-chest = Peito
own-part-vulva = Frente, dentro
own-part-penis = Frente, fora
own-part-bottom = Atrás

# Words to pick from, 15 characters at most. No word stands at two parts.
own-word-chest-torso = Tórax
own-word-chest-upper = Parte de cima
own-word-vulva-front = Frente
own-word-vulva-opening = Abertura
own-word-vulva-inner = Parte interna
own-word-penis-outer = Parte externa
own-word-penis-genitals = Genitais
own-word-bottom-behind = Atrás
own-word-bottom-rear = Nádegas
own-word-bottom-back = Abertura atrás
