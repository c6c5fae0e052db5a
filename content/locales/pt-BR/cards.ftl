# Pillow-talk cards: one open question each, easy to pass on. Nobody is asked to rate anybody.

## Light

card-made-you-smile = O que te fez sorrir esta noite?
card-mood-song = Que música combina com este clima?
card-perfect-snack = Que lanche seria perfeito agora?
card-warm-or-cool = Quente ou fresco: o que seu corpo quer?
card-one-word = Uma palavra para agora?
card-funniest = Qual foi o momento mais engraçado?
card-mood-colour = De que cor está seu humor?
card-touch-talk-quiet = Toque, conversa ou silêncio?
card-cosier-bed = O que deixaria esta cama mais aconchegante?
card-which-spoon = Conchinha por fora, por dentro, ou sem conchinha?
card-small-thing = Que coisinha eu faço que você gosta?
card-up-or-asleep = Ficar de pé mais um pouco, ou dormir?
card-home-scent = Que cheiro te lembra de casa?
card-breakfast = O que poderia ter no café da manhã?
card-pillows = Como estão os travesseiros? Com sinceridade.

## Warm

card-at-ease = Quando você ficou mais à vontade?
card-wanted = Quando você sentiu mais que te queriam?
card-helped-relax = O que eu fiz que te ajudou a relaxar?
card-keep-one = Que coisa vale guardar para a próxima vez?
card-before-sleep = Do que você precisa de mim antes de dormir?
card-pace = Como foi o ritmo para você?
card-drifted = Sua cabeça foi longe em algum momento? Para onde?
card-be-thanked = Como você gosta que te agradeçam?
card-love-to-hear = Que palavra você adora ouvir depois?
card-rather-not-hear = Que palavra você prefere não ouvir?
card-need-space = Como vou saber se você precisa de espaço?
card-checking-in = Como a gente foi em perguntar como o outro lado estava?
card-good-tired = Que parte de você tem um cansaço gostoso?
card-easy-to-speak = O que deixou fácil falar?
card-hard-to-speak = O que deixou difícil falar?
card-gentle-tomorrow = O que deixaria o amanhã mais suave?
card-ask-me-about = Tem algo que você quer que eu te pergunte?

## Deep

card-not-for-you = O que não foi para você, mesmo que só um pouco?
card-still-unsure = Sobre o que você ainda tem dúvida?
card-a-limit = Que limite você quer que se saiba?
card-hard-no = Quando é difícil para você dizer não?
card-feel-safe = O que te ajuda a sentir segurança com alguém?
card-let-go-of = O que você aprendeu sobre sexo que quer deixar para trás?
card-your-body = Como você se sente com seu corpo hoje?
card-asked-more = O que você queria que te perguntassem mais?
card-unnamed = Tem um sentimento aqui que ainda não tem nome?
card-being-close = O que é estar perto, para você?
card-low-tomorrow = Se alguém aqui ficar pra baixo amanhã, o que a gente pode fazer?
card-feeling-shy = Do que você precisa quando bate a timidez?
card-more-care = Onde você quer mais cuidado, e não mais sexo?
card-kinder-to-self = Onde você pode ter mais carinho com você?
card-stop-doing = O que a gente pode parar de fazer?
card-glad-of-us = O que em nós te deixa feliz?

## Dreams and next time

card-slow-evening = Como seria uma noite sem pressa?
card-curious = Tem algo novo que te dá curiosidade? Talvez também serve.
card-wake-up-where = Em que lugar do mundo você gostaria de acordar?
card-lead-or-follow = Você gostaria de conduzir mais, seguir mais, ou nem um nem outro?
card-only-a-story = O que você gostaria de viver só como história?
card-stay-a-dream = O que é bom como sonho, e pode continuar sonho?
card-yes-no-maybe = O que te ajudaria a dizer sim, não ou talvez?
card-after-first = Como a gente pode planejar primeiro a parte do depois?
card-pause-sign = Que sinal pode querer dizer pausa?
card-no-pressure = Como seria uma semana sem pressão?
card-in-a-year = O que você espera que a gente ainda faça daqui a um ano?
card-asked-next-time = O que você gostaria que te perguntassem da próxima vez?
