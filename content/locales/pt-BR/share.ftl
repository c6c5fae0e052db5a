# Cartões e frases que a própria pessoa envia.

share-pick = Quais linhas entram no cartão? Toque nos números.
share-none = Ainda não há linhas. Com /wishes você anota desejos e, em “O que me ajuda”, escreve suas próprias linhas.
share-show = Ver o cartão
share-copy = Copiar
share-send = Enviar
wishes-lines = Escolher linhas
helps-share = Como cartão
sentences-title = Uma frase para enviar
sentences = Frases que você pode enviar, se quiser. Eu não sei para quem, nem se você enviou. Toque em um número.
sentences-own = Das minhas linhas

# Frases prontas. Quem envia fala com a própria voz, para uma pessoa ou várias.

sentence-thanks = Foi bom ter você perto de mim.
sentence-stay = Gosto de ter você por perto. Vamos ficar assim mais um pouco?
sentence-today = Como você está hoje? Pode responder o que quiser.
sentence-talk = Queria conversar sobre isso depois de dormir.
sentence-quiet = Podemos só ficar em silêncio um pouco, lado a lado?
sentence-hug = Um abraço cairia bem agora, se você também quiser.
sentence-alone = Preciso de um tempinho só para mim.
sentence-slower = Da próxima vez eu queria ir mais devagar.
sentence-tell = Teve uma coisa de que não gostei. Posso te contar?
sentence-pause = Por favor, não me escreve por um tempo. Eu te escrevo quando puder.
