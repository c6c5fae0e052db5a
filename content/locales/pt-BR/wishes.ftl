# My aftercare wishes, and the card to share.

wishes-title = Meus desejos para depois

wishes-touch = Alguns desejos para depois. É mais fácil dizer agora do que na hora. Pule o que quiser e mude a qualquer momento. Primeiro: você gosta de toque?
    .lots = Bastante, por favor
    .little = Um pouco
    .ask = Pergunte toda vez
    .none = Sem toque, por favor

wishes-talk = E conversa?
    .chat = Um bom papo
    .soft = Umas palavras suaves
    .quiet = Silêncio
    .later = Mais tarde, não na hora

wishes-space = A que distância você gosta que a pessoa fique?
    .close = Bem do meu lado
    .room = No mesmo cômodo
    .alone = Um tempo só meu
    .varies = Pergunte, porque varia

wishes-care = O que é bom ter por perto?
    .water = Água
    .snack = Um lanche
    .blanket = Cobertor quente
    .shower = Um banho
    .toilet = Ir ao banheiro
    .massage = Massagem leve
    .medicine = Meus remédios
    .music = Música

wishes-words = Que palavras fazem bem, e quais não?
    .kind = Palavras gentis
    .thanks = Um agradecimento
    .jokes = Piadas
    .name = Meu nome
    .nolooks = Nada sobre aparência
    .few = Poucas palavras

wishes-sleep = E a noite?
    .stay = Dormir no mesmo lugar
    .home = Camas separadas
    .decide = A gente decide na hora

wishes-next = E o dia seguinte?
    .write = Pode me escrever
    .iwrite = Eu escrevo primeiro
    .talk = Conversar com calma
    .none = Sem contato, por favor

wishes-avoid = Tem algo que você prefere que não aconteça? Uma frase já serve. Outras pessoas podem ler isso no cartão.

wishes-quiet = Se você ficar em silêncio, o que isso pode querer dizer? Para uma pessoa é “Estou feliz”. Para outra é “Preciso de uma pausa”. Outras pessoas podem ler isso no cartão.

## The card: a line for each answer. Its heading and its foot are in ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Toque: { $touch-words }
wishes-card-talk = Conversa: { $talk-words }
wishes-card-space = Distância: { $space-words }
wishes-card-care = Bom ter por perto: { $care-words }
wishes-card-words = Palavras: { $words-words }
wishes-card-sleep = A noite: { $sleep-words }
wishes-card-next = O dia seguinte: { $next-words }
wishes-card-avoid = Por favor, não: { $avoid-words }
wishes-card-quiet = Se eu ficar em silêncio: { $quiet-words }

## Repeated at the end

wishes-mirror-touch = Seu desejo de toque: { $touch-words }.

wishes-mirror-both = Seu desejo de toque: { $touch-words }. Bom ter por perto: { $care-words }.

wishes-mirror-care = Bom ter por perto: { $care-words }.

wishes-mirror-next = O dia seguinte: { $next-words }.

wishes-mirror-some = Você anotou o que quis. Pode acrescentar mais a qualquer momento.
