# For somebody who sends more than is taken, once a minute at the most.

hasty = Isso está um pouco rápido para mim. Volto a ler daqui a pouco; o que chegou agora, deixei passar.
