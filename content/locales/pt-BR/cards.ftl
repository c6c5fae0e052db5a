# Pillow-talk cards: one open question each, easy to pass on. Nobody is asked to rate anybody.

## Light

card-made-you-smile = O que te fez sorrir esta noite?
card-mood-song = Que música combina com este clima?
card-perfect-snack = Que lanche seria perfeito agora?
card-warm-or-cool = Calor ou frescor: o que seu corpo quer?
card-one-word = Uma palavra para agora?
card-funniest = Qual foi o momento mais engraçado?
card-mood-colour = De que cor é o seu humor agora?
card-touch-talk-quiet = Toque, conversa ou silêncio?
card-cosier-bed = O que deixaria esta cama mais aconchegante?
card-which-spoon = Conchinha por fora, conchinha por dentro ou nenhuma?
card-small-thing = De que coisinha que eu faço você gosta?
card-up-or-asleep = Esticar a noite mais um pouco ou dormir?
card-home-scent = Que cheiro te lembra de casa?
card-breakfast = O que cairia bem no café da manhã?
card-pillows = E os travesseiros, que tal? Pode dizer a verdade.

## Warm

card-at-ease = Em que momento você ficou mais à vontade?
card-wanted = Em que momento você mais sentiu que eu te queria?
card-helped-relax = O que eu fiz que te ajudou a relaxar?
card-keep-one = O que vale repetir da próxima vez?
card-before-sleep = Do que você precisa de mim antes de dormir?
card-pace = Como foi o ritmo para você?
card-drifted = Sua cabeça foi longe em algum momento? Para onde?
card-be-thanked = Como você gosta de receber um agradecimento?
card-love-to-hear = Que palavra você adora ouvir depois?
card-rather-not-hear = Que palavra você prefere não ouvir?
card-need-space = Como vou saber se você precisa de espaço?
card-checking-in = Como foi, entre nós, perguntar se estava tudo bem?
card-good-tired = Que parte de você tem um cansaço gostoso?
card-easy-to-speak = O que deixou fácil falar?
card-hard-to-speak = O que deixou difícil falar?
card-gentle-tomorrow = O que deixaria o amanhã mais suave?
card-ask-me-about = Tem algo que você quer que eu te pergunte?

## Deep

card-not-for-you = O que não foi para você, mesmo que só um pouco?
card-still-unsure = Sobre o que você ainda tem dúvida?
card-a-limit = Que limite seu você quer que eu conheça?
card-hard-no = Quando é difícil dizer não?
card-feel-safe = O que te faz sentir segurança com alguém?
card-let-go-of = O que você aprendeu sobre sexo que quer deixar para trás?
card-your-body = Como você se sente com seu corpo hoje?
card-asked-more = O que você gostaria que te perguntassem mais vezes?
card-unnamed = Tem um sentimento aqui que ainda não tem nome?
card-being-close = O que é, para você, estar perto de alguém?
card-low-tomorrow = Se alguém aqui ficar pra baixo amanhã, o que a gente pode fazer?
card-feeling-shy = Do que você precisa quando bate a timidez?
card-more-care = Em que você quer mais cuidado, e não mais sexo?
card-kinder-to-self = Em que você pode ser mais gentil com você?
card-stop-doing = O que a gente pode parar de fazer?
card-glad-of-us = O que te deixa feliz em nós?

## Dreams and next time

card-slow-evening = Como seria uma noite sem pressa?
card-curious = Tem algo novo que te dá curiosidade? “Talvez” já serve.
card-wake-up-where = Em que lugar do mundo você gostaria de acordar?
card-lead-or-follow = Você gostaria de conduzir mais, de se deixar conduzir mais, ou nada disso?
card-only-a-story = O que você gostaria de viver só em história?
card-stay-a-dream = O que é bom como sonho, e pode continuar sonho?
card-yes-no-maybe = O que te ajudaria a dizer sim, não ou talvez?
card-after-first = Como a gente pode planejar o depois antes de tudo?
card-pause-sign = Que sinal pode querer dizer pausa?
card-no-pressure = Como seria uma semana sem pressão?
card-in-a-year = O que você espera que a gente ainda esteja fazendo daqui a um ano?
card-asked-next-time = O que você gostaria que eu te perguntasse da próxima vez?
