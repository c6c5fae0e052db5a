# After something casual.

casual-title = Depois de algo casual

casual-place = Você está em um lugar onde se sente bem?
    .here = Sim
    .way = A caminho
    .notyet = Ainda não
    .unsafe = Não estou em segurança

casual-danger =
    Se você corre perigo, ligue agora para a emergência. { emergency-numbers }

    Se der, vá para um lugar onde haja mais gente, e ligue para alguém de confiança. Se não for seguro falar, alguns serviços atendem por escrito: toque em “Canais de ajuda”. O resto pode esperar.

casual-trip =
    Você pode avisar alguém de confiança onde está. Pode compartilhar sua localização em tempo real, ou mandar isto:

    “Estou indo para casa. Te escrevo quando chegar. Se eu não escrever, me liga.”

casual-body = Como está seu corpo?
    .fine = Bem
    .sore = Dói um pouco
    .neck = Pressão no pescoço
    .worry = Algo me preocupa

casual-mood = Como está o tempo aí dentro agora? Qualquer resposta serve.
    .sun = Sol
    .rain = Chuva
    .clouds = Sol entre nuvens
    .storm = Tempestade
    .fog = Neblina

casual-protect = Como foi com a proteção? Para algumas infecções, o teste é confiável depois de duas semanas. Posso salvar a data. O recado não diz do que se trata.
    .planned = Foi como planejei
    .test = Bem, e salve a data
    .slipped = Algo falhou
    .unneeded = Não era preciso

casual-fit = Foi o que você queria?
    .fits = Sim
    .partly = Em parte
    .unsure = Não tenho certeza
    .notreally = Não muito

casual-fit-care = Obrigado por me contar. Não vou perguntar o que aconteceu. Quer ver algumas opções, ou deixar isso para depois?
    .options = Ver opções
    .leave = Deixar para depois

casual-nice = E a melhor parte? Pode ser bem pequena.
    .talk = A conversa
    .laugh = Uma risada
    .touch = Um carinho
    .ease = A leveza
    .new = Algo novo
    .bye = A despedida
    .mine = Fica só comigo
    .nothing = Não me vem nada

casual-contact = Você quer algum contato com a outra pessoa? Pode mudar de ideia.
    .none = Sem contato
    .thanks = Agradecer e pronto
    .again = Ver de novo
    .unsure = Ainda não sei

casual-draft-none =
    Você não precisa mandar mensagem a ninguém. Se quiser mandar, aqui vão umas palavras para usar ou mudar:

    “Foi bom. Não estou procurando mais que isso. Se cuida.”

    “Prefiro parar por aqui e não manter contato. Te desejo tudo de bom.”

casual-draft-thanks =
    Umas palavras para usar ou mudar:

    “Valeu por hoje. Foi bom passar esse tempo com você. Dorme bem.”

    “Foi bom te conhecer. Não precisa responder.”

casual-draft-again =
    Umas palavras para usar ou mudar:

    “Gostei de estar com você. Quer me ver de novo? Se não, tudo bem também.”

    “Queria te ver de novo. E você, quer? Pode dizer que não.”

casual-need = O que te faria bem nos próximos dez minutos? Escolha uma ou duas coisas.
    .food = Água ou comida
    .warmth = Calorzinho
    .quiet = Silêncio
    .rest = Descanso
    .fun = Diversão
    .friend = Uma voz amiga
    .touch = Carinho
    .space = Espaço
    .nothing = Nada agora

casual-wish = Tem um limite ou um desejo que você queira guardar para a próxima vez? É só para você.

casual-mirror-danger = Se você ainda corre perigo, ligue para a emergência. { emergency-numbers } Em /support há pessoas com quem falar.

casual-mirror-mood = O tempo aí dentro: { $mood-words }.

casual-mirror-nice = A melhor parte: { $nice-words }.

casual-mirror-need = Te faria bem: { $need-words }.

casual-mirror-close = Você pode sentir o que estiver sentindo. Não precisa decidir hoje o que significou.
