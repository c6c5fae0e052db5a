# Pillow talk, alone or with someone.

pillow-title = Papo de travesseiro

pillow-start = Umas perguntas leves para depois. Responda por você. Pode ler suas respostas em voz alta ou ficar com elas só para você. Muito cansaço, tristeza ou bebida? Pode ficar para depois, ou não ficar.

pillow-here = Quem está aí agora?
    .alone = Só eu
    .together = Estamos lado a lado
    .apart = Agora à distância

pillow-liked = O que foi bom para você? Escolha quantas coisas quiser.
    .pace = O ritmo
    .talk = A conversa
    .laughs = As risadas
    .wanted = Que me quiseram
    .held = Ficar no abraço
    .lead = Estar no comando
    .letgo = Me deixar levar
    .owntime = Tempo para mim
    .else = Outra coisa
    .nothing = Não me vem nada

pillow-liked-more = Quer contar mais sobre o que foi bom? Uma frase já serve.

pillow-moment = Que momento você quer lembrar? Pode ser bem pequeno.
    .touch = Um carinho
    .look = Um olhar
    .laugh = Uma risada
    .thought = Um pensamento
    .surprise = Uma surpresa
    .after = A calma depois
    .mine = Um só para mim
    .nothing = Não me vem nada

pillow-less = Teve alguma coisa que não foi para você? Pode ser pequena.
    .pace = O ritmo
    .talk = Pouca conversa
    .name = Palavra/nome
    .grip = Força/aperto
    .light = Barulho/luz
    .hurry = Pouco tempo
    .away = Cabeça longe
    .along = Fui sem vontade
    .else = Outra coisa
    .nothing = Não me vem nada

pillow-care = Obrigado por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar isso para depois?
    .options = Ver opções
    .leave = Deixar para depois

pillow-less-more = Quer dizer isso com suas palavras? É para você, e você escolhe quem vai saber.

pillow-next = O que você gostaria da próxima vez, se houver uma?
    .same = Mais disso
    .slower = Mais devagar
    .talk = Falar mais antes
    .after = Depois com calma
    .new = Algo novo
    .place = Um lugar novo
    .limit = Pôr um limite
    .protect = Mudar a proteção
    .pause = Tempo sem sexo
    .unsure = Ainda não sei

pillow-dream = E só como sonho: em que é bom pensar? Pode continuar sonho.
    .slow = Noite sem pressa
    .story = Uma história
    .lead = Estar no comando
    .cared = Colo e mimo
    .place = Um lugar novo
    .nothing = Nada agora

pillow-now = E agora? O que te faria bem?
    .hug = Um abraço
    .quiet = Silêncio
    .water = Água
    .food = Comida
    .warmth = Calorzinho
    .words = Palavras gentis
    .fun = Uma risada
    .space = Espaço
    .sleep = Dormir
    .nothing = Nada agora

pillow-thanks = Uma última frase, se você quiser. Pode ser um agradecimento, um desejo ou uma palavra para você. Dá para guardar, ou dizer a alguém.

pillow-mirror-moment = Para lembrar: { $moment-words }.

pillow-mirror-both = O que foi bom: { $liked-words }. O que não foi para você: { $less-words }.

pillow-mirror-liked = O que foi bom: { $liked-words }.

pillow-mirror-less = O que não foi para você: { $less-words }.

pillow-mirror-now = O que você gostaria agora: { $now-words }.

pillow-mirror-next = Para a próxima vez: { $next-words }.

pillow-mirror-dream = Só como sonho: { $dream-words }.

pillow-mirror-quiet = Você guardou quase tudo só para você. Tudo bem também.
