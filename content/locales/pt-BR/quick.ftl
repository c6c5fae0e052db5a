# The 60-second check-in.

quick-title = Check-in de 60 segundos

quick-who = Quem estava lá? Não precisa de nomes.
    .solo = Só eu
    .one = Com uma pessoa
    .more = Com mais de uma
    .unsaid = Prefiro não dizer

quick-mood = Como você se sente agora? Qualquer resposta serve.
    .v1 = Mal
    .v2 = Pra baixo
    .v3 = Mais ou menos
    .v4 = Bem
    .v5 = Muito bem

quick-energy = E a sua energia?
    .v1 = No fim
    .v2 = Pouca
    .v3 = Ok
    .v4 = Boa
    .v5 = A mil

quick-word = Que palavras combinam? Escolha até três. Elas podem puxar para lados diferentes.
    .calm = Calma
    .sad = Tristeza
    .close = Conexão
    .lonely = Solidão
    .playful = Leveza
    .tense = Tensão
    .proud = Orgulho
    .guilty = Culpa
    .tired = Cansaço
    .relieved = Alívio
    .numb = Vazio
    .thankful = Gratidão
    .unsure = Dúvida
    .safe = Segurança
    .unsafe = Em risco

quick-body = Como está seu corpo?
    .fine = Bem
    .sore = Dói um pouco
    .neck = Pressão no pescoço
    .worry = Algo me preocupa

quick-wanted = Quanto do que rolou você quis?
    .all = Tudo
    .most = A maior parte
    .unsure = Não tenho certeza
    .some = Uma parte ou nada

quick-wanted-most = Agradeço por contar. O resto pode ser pouca coisa, ou não, e você não precisa dizer o quê. Vamos em frente, ou quer ver algumas opções?
    .leave = Vamos em frente
    .options = Ver opções

quick-wanted-care = Agradeço por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar para lá por enquanto?
    .options = Ver opções
    .leave = Deixar por enquanto

quick-protect = Seu plano para um sexo mais seguro saiu como você esperava?
    .planned = Como planejado
    .slipped = Algo falhou
    .unneeded = Não era preciso

quick-low = Agradeço por me contar. Muita gente já se sentiu pra baixo depois do sexo, até de sexo que queria. Não sabemos bem por quê. Não quer dizer que você fez algo errado. Se pesar, em /support há pessoas com quem falar. Uma ideia ajudaria agora, ou só guardo isto?
    .idea = Uma ideia, por favor
    .save = Só guardar isto

quick-need = O que te faria bem nos próximos dez minutos? Escolha uma ou duas coisas.
    .food = Água ou comida
    .warmth = Calorzinho
    .touch = Toque
    .words = Palavras gentis
    .quiet = Silêncio
    .rest = Descanso
    .fun = Diversão
    .space = Espaço
    .nothing = Nada agora

quick-note = Quer guardar alguma frase?

quick-mirror-feeling =
    Você se sentiu { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }{ $energy ->
        [v1] , com a energia no fim
        [v2] , com pouca energia
       *[v3] , com alguma energia
        [v4] , com boa energia
        [v5] , com a energia a mil
    }. Suas palavras: { $word-words }.

quick-mirror-mood-energy =
    Você se sentiu { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }{ $energy ->
        [v1] , com a energia no fim
        [v2] , com pouca energia
       *[v3] , com alguma energia
        [v4] , com boa energia
        [v5] , com a energia a mil
    }.

quick-mirror-mood-word =
    Você se sentiu { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }. Suas palavras: { $word-words }.

quick-mirror-mood =
    Você se sentiu { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }.

quick-mirror-energy =
    Você estava { $energy ->
        [v1] com a energia no fim
        [v2] com pouca energia
       *[v3] com alguma energia
        [v4] com boa energia
        [v5] com a energia a mil
    }.

quick-mirror-word = Suas palavras: { $word-words }.

quick-mirror-need = Faria bem: { $need-words }.

quick-mirror-nothing = Não é preciso mais nada agora.

quick-mirror-quiet = Você guardou isto só para você. Também está bem assim.
