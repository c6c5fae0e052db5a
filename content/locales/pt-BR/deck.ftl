# O baralho para dois. content/README.md diz o que um cartão e uma pergunta podem ser.
# Um cartão vem depois de "Um sim das duas pessoas:", com substantivo ou infinitivo. Uma pergunta é respondida com um toque, e as duas pessoas leem as duas respostas.

## Desejos

deck-slow-morning = Uma manhã lenta, sem hora para nada
deck-long-hug = Um abraço longo e sem pressa
deck-felt-good = Dizer à outra pessoa uma coisa que fez bem
deck-slow-word = Uma palavra para “vamos mais devagar”
deck-own-hour = Uma hora só para si, e depois um oi
deck-read-aloud = Ler em voz alta, ou ouvir alguém ler
deck-easy-no = Um não fácil de dizer e fácil de ouvir
deck-hand-massage = Uma massagem lenta nas mãos
deck-same-song = A mesma música na mesma hora, onde a gente estiver
deck-warm-drink = Uma bebida quente, sem pressa

deck-phones-away = Uma noite com os dois celulares guardados
deck-what-helps = Conversar sobre o que ajuda depois
deck-stroked-hair = Um cafuné bem devagar
deck-silly-thing = Uma bobagem que faça a gente rir
deck-one-limit = Contar um limite, cada pessoa o seu
deck-warm-meal = Cozinhar algo quente, ou pedir
deck-day-after = Umas palavras gentis no dia seguinte
deck-quiet-room = Silêncio no mesmo cômodo
deck-fresh-air = Ar fresco, no ritmo de quem vai mais devagar
deck-shower = Um banho quente a dois, e só isso

deck-hands-asleep = Pegar no sono de mãos dadas
deck-ask-first = Uma noite em que a gente pergunta antes de tocar
deck-back-rub = Uma massagem nas costas que fica só nisso
deck-good-day = Contar como é um dia bom
deck-sky-photo = Trocar fotos do céu
deck-evening-apart = Uma noite só para si, sem dar motivo
deck-late-breakfast = Café da manhã na hora em que a gente acordar
deck-not-tonight = Um jeito gentil de dizer “hoje não”
deck-blankets = Um cobertor grande para dividir, ou dois
deck-just-listen = Ouvir por um tempo, sem dar conselho

deck-still-music = Deitar e ouvir música
deck-slow-dance = Uma dança lenta, em pé ou na cadeira
deck-pause-sign = Um sinal para “pausa”
deck-only-wish = Dizer um desejo que pode ficar só no desejo
deck-tired-feet = Água morna para pés cansados
deck-quiet-call = Uma ligação em que dá para ficar em silêncio
deck-within-reach = Água e um lanche por perto depois
deck-no-plans = Um dia sem nenhum plano
deck-slow-hello = Um oi que leva o seu tempo
deck-good-now = Perguntar à outra pessoa o que seria bom agora

deck-just-close = Ficar perto, e só
deck-easy-game = Um jogo em que ninguém liga de perder
deck-shoulder = Uma mão quente no ombro
deck-hard-day = Um jeito de dizer “hoje foi difícil”
deck-short-letter = Trocar cartas curtas
deck-sleep-apart = Dormir em camas separadas, para dormir bem
deck-new-place = Um lugar novo para as duas pessoas
deck-long-goodbye = Uma despedida sem pressa
deck-low-later = Uma palavra gentil, se o ânimo cair depois
deck-change-mind = Poder mudar de ideia, até no meio

deck-low-light = Pouca luz e uma conversa longa
deck-nap = Um cochilo à tarde
deck-half-speed = Uma noite inteira em ritmo lento
deck-shared-story = Inventar uma história, uma frase por vez
deck-new-question = Uma pergunta nova, com tempo para a resposta
deck-soft-clothes = Roupa seca e macia para depois
deck-make-things = Desenhar ou montar algo, só por diversão
deck-leave-out = Dizer o que cada pessoa prefere deixar de fora
deck-night-sky = Olhar o céu da noite por um tempo
deck-own-friends = Tempo com amizades, cada pessoa com as suas

deck-watch-weather = Olhar a chuva ou o sol, sem fazer nada
deck-old-film = Um filme antigo e algo para beliscar
deck-talk-rested = Conversar mais tarde, depois de descansar
deck-touch-map = Mostrar onde o carinho é bom, e onde não é
deck-picnic = Um piquenique, dentro ou fora
deck-space-word = Uma palavra para “preciso de espaço”
deck-voice-message = Um áudio para pegar no sono
deck-warm-hands = Aquecer as mãos da outra pessoa
deck-small-thanks = Um obrigado por uma coisa pequena
deck-long-meal = Um jantar longo, sem olhar a hora

deck-sun-low = Ver o sol nascer, ou se pôr
deck-lean = Ficar de ombro encostado, sem dizer nada
deck-teach = Ensinar uma coisinha à outra pessoa
deck-still-good = Perguntar, no meio, se ainda está bom
deck-only-talk = Uma noite de conversa, sem toque nenhum
deck-new-dish = Um prato que alguém ainda não provou
deck-nervous = Contar o que deixa a gente sem jeito
deck-day-out = Um passeio sem horário
deck-come-down = Tempo para voltar devagar, antes de o dia seguir
deck-look-forward = Uma coisinha boa para esperar

## Perguntas da semana

week-first-hour = Do que você gosta na primeira hora depois?
    .close = Ficar bem perto
    .near = Ficar no mesmo cômodo
    .apart = Um tempo só meu
    .varies = Varia

week-gone-quiet = Quando você fica em silêncio, o que isso pode querer dizer?
    .content = Estou bem
    .tired = É cansaço
    .thinking = Estou pensando
    .space = Preciso de espaço
    .ask = Melhor me perguntar

week-talk-time = Quando você gosta de conversar sobre como foi?
    .after = Logo depois
    .rested = Depois de descansar
    .days = Alguns dias depois
    .needed = Só se aparecer algo
    .unsure = Ainda não sei

week-low-comfort = O que te conforta quando o ânimo está baixo?
    .held = Um abraço
    .words = Palavras gentis
    .busy = Algo para distrair
    .alone = Um tempo só meu
    .varies = Varia

week-plan-or-not = Você prefere planejar o tempo a dois, ou ver no que dá?
    .plan = Planejar
    .rough = Uma ideia geral basta
    .open = Ver no que dá
    .depends = Depende

week-easier-no = O que deixa um não mais fácil de dizer?
    .asked = Que perguntem antes
    .word = Uma palavra combinada
    .time = Tempo para pensar
    .calm = Saber que vai haver calma
    .unsure = Ainda não sei

week-next-morning = Qual é um bom começo para o dia seguinte?
    .together = Acordar a dois
    .message = Uma mensagem curta
    .alone = Um começo calmo, só meu
    .busy = Já começar o dia
    .depends = Depende do dia

week-close-begin = Como você gosta que a proximidade comece?
    .asked = Com uma pergunta
    .hug = Com um abraço
    .talk = Com uma conversa
    .laugh = Com uma risada
    .varies = Varia

week-kind-quiet = De que tipo de silêncio você gosta?
    .silence = Silêncio total
    .music = Música suave
    .outside = Sons de fora
    .voice = Uma voz por perto
    .any = Gosto de todos

week-after-food = O que você gostaria de ter por perto depois?
    .water = Água
    .warm = Algo quente
    .sweet = Algo doce
    .salty = Algo salgado
    .nothing = Nada em especial

week-slow-down = Como você gostaria de ouvir que é hora de ir mais devagar?
    .plain = Com palavras claras
    .word = Com uma palavra escolhida
    .sign = Com um sinal da mão
    .pause = Com uma pausa curta
    .unsure = Ainda não sei

week-say-wish = Como fica mais fácil contar um desejo?
    .aloud = Em voz alta
    .written = Por escrito
    .dark = No escuro
    .along = Durante outra coisa
    .unsure = Ainda não sei

week-good-light = De que luz você gosta nos momentos de proximidade?
    .dark = Nenhuma
    .soft = Luz suave
    .day = Luz do dia
    .any = Qualquer luz serve

week-need-space = Quando você precisa de espaço, o que ajuda?
    .saying = Dizer, só isso
    .asked = Que me perguntem
    .when = Saber quando vamos conversar
    .going = Sair por um tempo
    .unsure = Ainda não sei

week-fall-asleep = O que te ajuda a pegar no sono?
    .close = Alguém bem perto
    .hand = Uma mão para segurar
    .room = Espaço para me esticar
    .alone = Uma cama só minha
    .varies = Varia

week-good-evening = De que é feita uma boa noite?
    .time = De muito tempo
    .laugh = De risadas
    .talk = De uma conversa de verdade
    .calm = De calma e poucas palavras
    .varies = Varia

week-after-topic = Sobre o que você gosta de conversar depois?
    .good = O que foi bom
    .softer = O que pode ser mais suave
    .else = Outro assunto
    .nothing = Nada, por um tempo
    .varies = Varia

week-feel-shy = O que ajuda quando bate a timidez?
    .slow = Ir devagar
    .laugh = Rir disso
    .word = Uma palavra gentil
    .light = Uma luz mais suave
    .unsure = Ainda não sei

week-far-close = Na distância, o que parece perto?
    .message = Uma mensagem
    .voice = Ouvir uma voz
    .photo = Uma foto do dia
    .thought = Pensar na outra pessoa
    .varies = Varia

week-next-first = Se houver uma próxima vez, o que seria bom primeiro?
    .talk = Uma conversa
    .food = Algo para comer
    .rest = Um descanso
    .fun = Algo divertido
    .unsure = Ainda não sei

week-calm-touch = Que carinho te acalma?
    .firm = Firme e parado
    .light = Leve e lento
    .warm = Uma mão quente
    .none = Nenhum, por favor
    .varies = Varia

week-long-day = Do que você gosta depois de um dia difícil?
    .tell = Contar tudo
    .held = Um abraço
    .quiet = Companhia em silêncio
    .alone = Um tempo só meu
    .varies = Varia

week-how-asked = Como você gosta que te perguntem se algo está bom?
    .during = Na hora
    .after = Depois
    .plain = Com palavras claras
    .sign = Com um sinal pequeno
    .any = De qualquer jeito

week-say-hello = Como você gosta de dizer oi?
    .hug = Com um abraço
    .words = Primeiro com palavras
    .arrive = Com tempo para chegar
    .joke = Com uma piada
    .varies = Varia

week-plan-fails = Quando um plano não dá certo, o que seria bom?
    .another = Outro dia no lugar
    .small = Algo menor
    .apart = Uma noite só minha
    .talk = Conversar sobre isso
    .depends = Depende

week-feel-low = Se o ânimo cair nos dias seguintes, o que ajudaria?
    .message = Uma mensagem
    .call = Uma ligação
    .visit = Uma visita
    .peace = Que me deixem em paz
    .unsure = Ainda não sei

week-close-word = Que palavra combina melhor com proximidade para você?
    .calm = Calma
    .warmth = Calor
    .play = Brincadeira
    .trust = Confiança
    .other = Uma que ainda não achei

week-first-thing = Logo depois, do que você gosta primeiro?
    .still = Ficar assim
    .wash = Me lavar
    .drink = Algo para beber
    .clothes = Roupa macia
    .varies = Varia

week-hard-topic = O que deixa um assunto difícil mais fácil?
    .walking = Conversar em movimento
    .written = Escrever antes
    .date = Um momento reservado
    .hand = Uma mão para segurar
    .unsure = Ainda não sei

week-surprises = O que você acha de surpresas?
    .like = Gosto delas
    .small = As pequenas são boas
    .hint = Com uma pista antes
    .know = Prefiro saber
    .depends = Depende

week-cared-for = O que te faz sentir que alguém cuida de você?
    .drink = Uma bebida quente
    .blanket = Que me tragam um cobertor
    .help = Ajuda com algo
    .words = Palavras gentis
    .varies = Varia

week-good-sound = O que você gosta de ouvir nos momentos de proximidade?
    .music = Música
    .voice = Uma voz
    .rain = Chuva, ou o mar
    .nothing = Nada
    .varies = Varia

week-busy-day = Num dia cheio, que mensagem cai bem?
    .words = Umas poucas palavras
    .voice = Um áudio
    .picture = Uma imagem
    .later = Nenhuma até a noite
    .varies = Varia

week-not-nice = Quando algo deixa de ser bom, o que é mais fácil para você?
    .say = Dizer
    .sign = Fazer um sinal
    .move = Me afastar
    .asked = Que me perguntem
    .unsure = Ainda não sei

week-stays = Que tipo de momento fica com você?
    .laugh = Uma risada
    .calm = Um momento calmo
    .talk = Uma conversa
    .touch = Um carinho
    .hard = Difícil dizer

week-say-goodbye = Como você gosta de se despedir?
    .slow = Devagar
    .short = Rápido e com carinho
    .message = Com uma mensagem depois
    .next = Com o próximo dia combinado
    .varies = Varia

week-rests-you = O que te ajuda a descansar?
    .sleep = Dormir
    .alone = Um tempo só meu
    .close = Ficar perto
    .outside = Ficar ao ar livre
    .varies = Varia

week-try-new = Para provar algo novo, o que vem primeiro para você?
    .talk = Conversar sobre isso
    .read = Ler sobre isso
    .step = Um primeiro passo pequeno
    .dream = Só sonhar com isso
    .unsure = Ainda não sei

week-who-picks = Como você gosta de escolher o que fazer a dois?
    .talk = Na conversa
    .turns = Revezando
    .mood = Pelo clima do dia
    .other = A outra pessoa escolhe
    .depends = Depende

week-feel-heard = O que te mostra que alguém te escuta?
    .question = Uma pergunta de volta
    .silence = Silêncio enquanto eu falo
    .echo = Minhas palavras repetidas
    .hand = Uma mão na minha
    .varies = Varia
