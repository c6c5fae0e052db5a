# After something casual.

casual-title = Depois de algo casual

casual-place = Você está num lugar onde se sente bem?
    .here = Sim
    .way = A caminho
    .notyet = Ainda não
    .unsafe = Não estou em segurança

casual-danger =
    Se há perigo, ligue agora para o número de emergência. { emergency-numbers }

    Se der, vá para um lugar onde haja mais gente, e ligue para alguém de confiança. Se não for seguro falar, alguns serviços atendem por mensagem: toque em “Linhas de apoio”. O resto pode esperar.

casual-trip =
    Você pode avisar alguém de confiança onde está. Pode compartilhar sua localização em tempo real, ou mandar isto:

    “Estou indo para casa. Escrevo quando chegar. Me liga se não tiver notícia minha.”

casual-body = Como está seu corpo?
    .fine = Bem
    .sore = Dói um pouco
    .neck = Pressão no pescoço
    .worry = Algo me preocupa

casual-mood = Como está o tempo aí dentro de você agora? Qualquer resposta serve.
    .sun = Sol
    .rain = Chuva
    .clouds = Sol entre nuvens
    .storm = Tempestade
    .fog = Neblina

casual-protect = Como foi com a proteção? Para algumas infecções, o teste é confiável depois de duas semanas. Posso salvar a data. O recado não diz o que é.
    .planned = Como planejado
    .test = Bem, e salve a data
    .slipped = Algo falhou
    .unneeded = Não era preciso

casual-fit = Combinou com o que você queria disso?
    .fits = Sim
    .partly = Em parte
    .unsure = Não tenho certeza
    .notreally = Não muito

casual-fit-care = Agradeço por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar para lá por enquanto?
    .options = Ver opções
    .leave = Deixar por enquanto

casual-nice = E a melhor parte? Pode ser bem pequena.
    .talk = A conversa
    .laugh = Uma risada
    .touch = Um carinho
    .ease = A leveza
    .new = Algo novo
    .bye = A despedida
    .mine = Guardo para mim
    .nothing = Não me vem nada

casual-contact = Você quer algum contato com a outra pessoa daqui para a frente? Pode mudar de ideia.
    .none = Sem contato
    .thanks = Agradecer e pronto
    .again = Ver de novo
    .unsure = Ainda não sei

casual-draft-none =
    Ninguém precisa receber uma mensagem sua. Se você quiser mandar uma, aqui vão umas palavras para usar ou mudar:

    “Foi bom. Não estou procurando mais que isso. Se cuida.”

    “Prefiro parar por aqui, e não manter contato. Te desejo coisas boas.”

casual-draft-thanks =
    Umas palavras para usar ou mudar:

    “Gostei do tempo com você. Dorme bem.”

    “Foi bom te conhecer. Não precisa responder.”

casual-draft-again =
    Umas palavras para usar ou mudar:

    “Gostei de estar com você. Quer se ver de novo? Se não, tudo bem também.”

    “Queria te ver de novo. O que você gostaria?”

casual-need = O que te faria bem nos próximos dez minutos? Escolha uma ou duas coisas.
    .food = Água ou comida
    .warmth = Calorzinho
    .quiet = Silêncio
    .rest = Descanso
    .fun = Diversão
    .friend = Uma voz querida
    .touch = Toque
    .space = Espaço
    .nothing = Nada agora

casual-wish = Tem um limite ou um desejo que você queira guardar para a próxima vez? É só para você.

casual-mirror-danger = Se ainda há perigo, ligue para o número de emergência. { emergency-numbers } Em /support há pessoas com quem falar.

casual-mirror-mood = O tempo dentro de você: { $mood-words }.

casual-mirror-nice = A melhor parte: { $nice-words }.

casual-mirror-need = Faria bem: { $need-words }.

casual-mirror-close = Você pode sentir o que sentir sobre isso. Não precisa decidir o que significou.
