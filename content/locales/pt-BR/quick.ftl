# As perguntas de 60 segundos.

quick-title = Como estou: 60 segundos

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
    .v1 = Zerada
    .v2 = Pouca
    .v3 = Ok
    .v4 = Boa
    .v5 = A mil

quick-word = Que palavras combinam com você agora? Escolha até três. Elas podem se contradizer.
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
    .numb = Sem sentir
    .thankful = Gratidão
    .unsure = Dúvida
    .safe = Segurança
    .unsafe = Medo

quick-body = Como está seu corpo?
    .fine = Bem
    .sore = Dói um pouco
    .neck = Pressão no pescoço
    .worry = Algo me preocupa

quick-wanted = Do que rolou, quanto você queria?
    .all = Tudo
    .most = A maior parte
    .unsure = Não tenho certeza
    .some = Uma parte ou nada

quick-wanted-most = Obrigado por contar. O resto pode ser pouca coisa, ou não, e você não precisa dizer o que foi. Vamos em frente, ou quer ver algumas opções?
    .leave = Vamos em frente
    .options = Ver opções

quick-wanted-care = Obrigado por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar isso para depois?
    .options = Ver opções
    .leave = Deixar para depois

quick-protect = A proteção foi como você planejou?
    .planned = Foi como planejei
    .slipped = Algo falhou
    .unneeded = Não era preciso

quick-low = Obrigado por me contar. Muita gente já se sentiu pra baixo depois do sexo, até depois de sexo que queria. Não sabemos bem por quê. Não quer dizer que você tenha feito algo errado. Se pesar, em /support há pessoas com quem falar. Quer uma ideia agora, ou só guardo isto?
    .idea = Uma ideia, por favor
    .save = Só guardar isto

quick-need = O que te faria bem nos próximos dez minutos? Escolha uma ou duas coisas.
    .food = Água ou comida
    .warmth = Calorzinho
    .touch = Carinho
    .words = Palavras gentis
    .quiet = Silêncio
    .rest = Descanso
    .fun = Diversão
    .space = Espaço
    .nothing = Nada agora

quick-note = Quer guardar alguma frase?

quick-mirror-feeling =
    Você estava { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }{ $energy ->
        [v1] , com a energia zerada
        [v2] , com pouca energia
       *[v3] , com alguma energia
        [v4] , com boa energia
        [v5] , com a energia a mil
    }. Suas palavras: { $word-words }.

quick-mirror-mood-energy =
    Você estava { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }{ $energy ->
        [v1] , com a energia zerada
        [v2] , com pouca energia
       *[v3] , com alguma energia
        [v4] , com boa energia
        [v5] , com a energia a mil
    }.

quick-mirror-mood-word =
    Você estava { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }. Suas palavras: { $word-words }.

quick-mirror-mood =
    Você estava { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }.

quick-mirror-energy =
    Você estava { $energy ->
        [v1] com a energia zerada
        [v2] com pouca energia
       *[v3] com alguma energia
        [v4] com boa energia
        [v5] com a energia a mil
    }.

quick-mirror-word = Suas palavras: { $word-words }.

quick-mirror-need = Te faria bem: { $need-words }.

quick-mirror-nothing = Por agora, não precisa de mais nada.

quick-mirror-quiet = Você guardou isto só para você. Tudo bem também.
