# Na manhã seguinte. As perguntas que existem em outro lugar vêm de lá.

morning-title = Na manhã seguinte

morning-mood = Bom dia. Como você se sente hoje?
    .v1 = Mal
    .v2 = Pra baixo
    .v3 = Mais ou menos
    .v4 = Bem
    .v5 = Muito bem

morning-hard = { followup-hard }
    .coping = Não
    .bit = Um pouco
    .hard = Sim

morning-crisis = { followup-crisis }

morning-lines = { followup-lines }

morning-body = E o seu corpo, esta manhã?
    .fine = Bem
    .sore = Dói um pouco
    .worry = Algo me preocupa

morning-need = O que deixaria o dia mais leve? Escolha uma ou duas coisas.
    .food = Comer algo
    .rest = Ir devagar
    .words = Palavras gentis
    .touch = Um abraço
    .quiet = Silêncio
    .fun = Algo divertido
    .space = Um tempo só meu
    .nothing = Nada especial

morning-mirror-hard = { followup-mirror-hard }

morning-mirror-mood = { followup-mirror-mood }

morning-mirror-need = Para hoje: { $need-words }.

morning-mirror-quiet = { followup-mirror-quiet }
