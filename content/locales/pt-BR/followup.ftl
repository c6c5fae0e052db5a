# A day or more later.

followup-title = Um dia ou mais depois

followup-mood = Passei por aqui, como você pediu. Como você se sente hoje?
    .v1 = Mal
    .v2 = Pra baixo
    .v3 = Mais ou menos
    .v4 = Bem
    .v5 = Muito bem

followup-body = E seu corpo?
    .fine = Bem
    .better = Melhor do que estava
    .same = Igual
    .worse = Pior, ou algo novo

followup-word = Que palavras combinam hoje? Escolha até três. Elas podem se contradizer.
    .calm = Calma
    .flat = Desânimo
    .happy = Alegria
    .tearful = Choro
    .close = Conexão
    .missing = Saudade
    .proud = Orgulho
    .guilty = Culpa
    .tired = Cansaço
    .rested = Descanso
    .foggy = Confusão
    .hopeful = Esperança
    .numb = Sem sentir
    .safe = Segurança
    .unsafe = Medo

followup-hard = Está difícil aguentar agora? Você sente que corre perigo, por causa de alguém ou do que anda pensando?
    .coping = Não
    .bit = Um pouco
    .hard = Sim

followup-crisis =
    Que bom que você me disse. Sou um bot: sem outra pessoa, não consigo te proteger. Uma pessoa de verdade pode falar com você agora: toque em “Canais de ajuda”.

    Se você pensa em morrer ou em se machucar e sente que pode fazer isso, ou se alguém pode te machucar, ligue agora para a emergência. { emergency-numbers }

    Se houver alguém de confiança por perto, você pode mostrar esta tela. O resto pode esperar.

followup-lines =
    Obrigado por me contar. É muita coisa para uma pessoa só.

    Você pode falar hoje com alguém de confiança, ou com uma pessoa de um serviço de apoio. Eles estão em “Canais de ajuda”. Não precisa de um grande motivo para ligar.

    Se ficar difícil aguentar, ou se você correr perigo, ligue para a emergência. { emergency-numbers }

followup-sense = Agora que passou um tempo, como você está com isso?
    .good = Bem
    .mixed = Bem e mal
    .unsure = Não tenho certeza
    .bad = Mal

followup-sense-care = Obrigado por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar isso para depois?
    .options = Ver opções
    .leave = Deixar para depois

followup-low =
    Muita gente, de vez em quando, sente depois do sexo algo difícil: tristeza, desânimo, irritação ou cansaço. De cada 10 pessoas ouvidas, umas 3 a 5 já tinham ficado pra baixo depois. Não sabemos bem por quê. Não quer dizer que você tenha feito algo errado.

    Dura mais de duas semanas, ou volta muito? Uma consulta médica ou uma terapia pode ajudar.

    Quer uma ideia agora, ou só guardo isto?
    .idea = Uma ideia, por favor
    .save = Só guardar isto

followup-helped = Alguma coisa ajudou desde então, mesmo um pouco?
    .food = Comida
    .sleep = Dormir
    .shower = Um banho
    .walk = Uma caminhada
    .message = Mensagem gentil
    .hug = Um abraço
    .friend = Uma voz amiga
    .quiet = Um tempo só meu
    .nothing = Nada ainda

followup-again = Quer que eu passe por aqui de novo? O recado não diz do que se trata.
    .day1 = Amanhã
    .day3 = Em três dias
    .week = Em uma semana
    .enough = Não precisa

followup-mirror-hard = Você disse que está difícil aguentar. Em /support há pessoas com quem falar, agora e depois.

followup-mirror-mood-word =
    Você se sente { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }. Suas palavras: { $word-words }.

followup-mirror-mood =
    Você se sente { $mood ->
        [v1] mal
        [v2] pra baixo
       *[v3] mais ou menos
        [v4] bem
        [v5] muito bem
    }.

followup-mirror-word = Suas palavras: { $word-words }.

followup-mirror-helped = O que ajudou: { $helped-words }.

followup-mirror-quiet = Você guardou isto só para você. Tudo bem também.
