# Dois minutos antes, em voz alta com alguém ou só para si. Quem está com o celular lê a pergunta; a outra pessoa responde.

before-title = Um pouco antes

before-who =
    Dois minutos antes, para o depois ficar fácil. Dá para fazer com alguém, em voz alta, ou pensar por conta própria.

    Nada disso é um sim para o sexo. Qualquer resposta pode mudar, a qualquer momento.

    Quem está aí?
    .together = Com alguém, em voz alta
    .alone = Só eu
    .not = Agora não

before-wish = Quem está com o celular pergunta: “O que você gostaria logo depois: carinho, conversa, silêncio, comer algo, um tempo só seu?” E depois só escuta.

before-wish-swap = Passe o celular. “E você? O que gostaria logo depois?”

before-long = Quanto tempo seria bom para o depois? Uns minutos já valem.
    .few = Uns minutos
    .quarter = Uns quinze minutos
    .half = Meia hora
    .open = Sem olhar o relógio

before-sign = Que sinal quer dizer parar? Vale na hora e não precisa de motivo. Testem uma vez agora: depois sai mais fácil.
    .stop = A palavra “pare”
    .word = Uma palavra nossa
    .tap = Dois tapinhas
    .drop = Deixar algo cair

before-dip-both = Perguntem, uma pessoa de cada vez: “Pode ser que mais tarde você fique pra baixo? O que te ajudaria?” Acontece até depois de sexo que a gente quis, e agora é mais fácil dizer.

before-dip = Pode ser que mais tarde você fique pra baixo ou se sinta longe de tudo. Acontece até depois de sexo que a gente quis. E com você?
    .may = Pode acontecer
    .fine = Acho que não
    .unsure = Difícil dizer

before-plan = E um plano para mais tarde?
    .note = Recado amanhã
    .write = Mensagem gentil
    .talk = Papo com calma
    .easy = Um dia tranquilo
    .home = Volta segura
    .nothing = Sem plano

before-near = O que já dá para deixar por perto?
    .water = Água
    .snack = Um lanche
    .blanket = Um cobertor
    .light = Luz suave
    .music = Música
    .nothing = Nada mais

before-mirror-sign = O sinal de parar: { $sign-words }. Vale a qualquer momento.

before-mirror-plan = Para mais tarde: { $plan-words }.

before-mirror-long = Tempo para o depois: { $long-words }.

before-mirror-asked = Vocês conversaram. E um não continua valendo, a qualquer momento.

before-mirror-rest = Tudo bem assim. Isto fica aqui para outro dia.
