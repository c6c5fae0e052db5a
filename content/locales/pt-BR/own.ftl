# Palavras para meu corpo: como algumas partes são chamadas. Cada palavra fica sozinha, em um botão ou antes de dois-pontos.

own-title = Minhas palavras
own-body = Palavras para meu corpo
own-page =
    Em “Ver como está o corpo”, posso usar as suas palavras. Aqui cada parte é chamada pelo lugar. Escolha uma para mudar a palavra dela.

    Quando for preciso para a sua segurança, uma página pode dizer também o nome médico. As suas palavras fazem parte do seu diário. Enquanto ele está trancado, uso os nomes comuns.
own-which = Que palavra eu uso?
own-now = Agora:
own-write = Escrever outra palavra
own-write-ask = Escreva a palavra que você usa, com até { $most } caracteres, e mande como mensagem. Eu apago a mensagem na hora.
own-too-long = Tem mais de { $most } caracteres, então não guardei. Existe uma mais curta?
own-usual = Usar o nome comum
own-back = ‹ Voltar

# As partes, pelo lugar: nos botões, e ao lado da palavra no diário.
own-part-chest = Peito
own-part-vulva = Frente/dentro
own-part-penis = Frente/fora
own-part-bottom = Atrás

# Palavras para escolher, com no máximo 15 caracteres. Nenhuma serve para duas partes.
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

# Palavras para sentimentos.
own-feeling-page = Palavras suas para o que você sente. Elas aparecem ao lado das minhas quando pergunto quais combinam.
own-feeling-add = Nova palavra
own-feeling-ask = Escreva uma palavra para um sentimento, com até { $most } caracteres, e mande como mensagem. Eu apago a mensagem na hora.
own-feeling-full = Não cabem mais palavras aqui. Tire uma antes.
own-feeling-out = Tirar
own-feeling-which = Qual delas eu tiro?
own-feeling-done = Pronto
# O que fica ao lado dessa palavra no diário, e no lugar dela enquanto o diário está trancado.
own-feeling = Uma palavra minha

# A person's own questions.
own-questions = Minhas perguntas
own-question-page = As suas perguntas vêm no fim das perguntas de 60 segundos, enquanto o seu diário está aberto ou não tem frase secreta. Eu guardo o que você responde e não tiro nada disso.
own-question-one = Nova: uma resposta
own-question-many = Nova: várias respostas
own-question-text = Nova: com palavras
own-ask-words = Escreva a sua pergunta, com até { $most } caracteres, e mande em uma só mensagem. Eu apago a mensagem na hora.
own-ask-picks = Escreva a pergunta na primeira linha e, abaixo, cada resposta em uma linha: de duas a { $options }, com até { $longest } caracteres. Mande tudo em uma só mensagem. Eu apago a mensagem na hora.
own-question-unfit = Não consegui fazer uma pergunta com isso, então não guardei. Você pode tentar de novo.
own-question-full = Não cabem mais perguntas aqui. Tire uma antes.
own-question-which = Qual delas eu tiro?
# The label beside such a question in the journal, and the text in its place while the journal is locked.
own-question = Uma pergunta minha

# Lembretes com as palavras da pessoa.
own-note-title = Meus próprios lembretes
own-note-page = Lembretes com as suas palavras. No celular bloqueado, cada um parece um recado pedido qualquer. O que você escreveu faz parte do seu diário e aparece depois de um toque.
own-note-add = Novo lembrete
own-note-ask = Escreva o que você quer que eu lembre, com até { $most } caracteres, e mande como mensagem. Eu apago a mensagem na hora.
own-note-full = Não cabem mais lembretes aqui. Tire um antes.
own-note-which = Qual deles eu tiro?
own-note-change = Toque em um número para escolher outro horário.
own-note-when = Quando você quer que ele chegue?
own-note-daily = Todo dia
own-note-once = Uma vez
own-note-after = Depois de cada /done
own-note-clock = Em que horário? Toque em um, ou escreva um, como 21h30. Ele chega também no seu horário de silêncio.
own-note-delay = Quanto tempo depois de /done? Toque em um tempo, ou escreva um, como 25 minutos ou meia hora.
own-note-no-zone = Para um horário do dia, primeiro preciso saber seu fuso horário.
own-note-time-daily = todo dia, { $time }
own-note-time-after = { $minutes } minutos depois de cada /done
own-note-time-none = ainda sem horário
own-note-gone = As palavras dele não estão mais no seu diário.
# O que fica ao lado dessas palavras no diário.
own-note = Um lembrete meu
