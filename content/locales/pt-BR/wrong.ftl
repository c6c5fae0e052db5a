# For when something felt wrong.
# No word here names what happened: the person chooses the words, or uses none.

wrong-title = Algo não está bem

wrong-safe =
    Estas páginas são curtas, e nada delas fica guardado. Você escolhe o que ver. Dá para parar em qualquer uma.

    Primeiro: você está em segurança, aí onde está agora?
    .safe = Estou em segurança
    .doubt = Não tenho certeza
    .danger = Não estou em segurança

wrong-danger =
    { emergency-call } { emergency-numbers }

    Se der, vá para um lugar onde haja mais gente. Se não for seguro falar, alguns serviços atendem por mensagem: toque em “Linhas de apoio”.

    Você pode dizer só isto: “Não estou em segurança. Preciso de ajuda aqui.” O resto pode esperar.
    .list = Ver mais opções

wrong-doubt =
    Não ter certeza é um bom motivo para ter alguém com você.

    Você pode ir para um lugar onde haja mais gente. Pode ligar para alguém de confiança e ficar na linha com essa pessoa. Um serviço de apoio por telefone pode pensar nisso com você.

    Se você sente que há perigo, ligue agora para o número de emergência. { emergency-numbers }
    .list = Ver mais opções

wrong-menu = O que ajudaria agora? De cada página você pode voltar a esta lista.
    .calm = Me acalmar
    .health = Cuidar do corpo
    .proof = Guardar provas
    .removed = Tirou a proteção
    .named = Não sei dizer
    .photos = Fotos ou vídeo
    .friend = Como contar
    .partner = Parceria ou ex
    .crossed = Passei do limite?

wrong-calm =
    Ponha os dois pés no chão e aperte um pouco para baixo.

    Olhe em volta. Diga o nome de cinco coisas que você vê.

    Solte o ar devagar, como se fosse por um canudo. Faça isso seis vezes.

    Se isto não te fizer bem, pare. Você pode segurar algo quentinho, ou só ficar aí. Não há pressa.
    .health = Cuidar do corpo
    .friend = Como contar
    .tomorrow = Recado discreto amanhã

wrong-crossed =
    É preciso cuidado para fazer essa pergunta.

    Se a outra pessoa pode estar ferida ou em perigo, ligue agora para o número de emergência. { emergency-numbers }

    Dê espaço a ela. Se ela não quer notícias suas, pare todo contato. Não peça que ela te perdoe nem que faça você se sentir melhor. Não mande nada que pressione.

    Se ela escolher falar, escute. Não discuta como ela se sentiu. Deixe que ela dê o ritmo.

    Alguém com preparo pode te ajudar a pensar no próximo passo. Alguns serviços por telefone atendem ligações assim. Você pode perguntar: “Vocês conversam com quem tem medo de ter machucado alguém?”
    .self = Está difícil para mim

wrong-self =
    Pode ser difícil olhar para isso. Dá para ter ajuda, de alguém que não seja a outra pessoa.

    Você pode dizer: “Uma coisa que eu fiz me preocupa. Quero encarar isso, e não quero que aconteça de novo.”

    Você tem pensado em se machucar? Então, por favor, fale agora com um serviço de apoio em crise. Se você pode chegar a fazer isso, ligue para o número de emergência. { emergency-numbers }
    .tomorrow = Recado discreto amanhã

wrong-partner =
    Algumas pessoas sentem medo de quem está com elas, ou acham difícil dizer não. Isso pode crescer aos poucos.

    Se isso faz parte da sua vida, você não precisa decidir nada hoje. Não precisa ir embora, nem avisar a polícia, para falar com um serviço de apoio. Lá podem te ajudar a pensar no que é seguro para você.

    Se há perigo agora, ligue para o número de emergência. { emergency-numbers }
    .device = Se olham meu celular
    .friend = Como contar

wrong-device =
    Se alguém olha o seu celular, uma mudança brusca no seu jeito de usar pode chamar a atenção. Mudanças pequenas podem ser mais seguras.

    Para procurar ajuda, pode ser mais seguro usar um celular ou computador que essa pessoa nunca tenha usado. Alguém de confiança ou uma biblioteca pode ter um.

    Você também pode tocar em “Limpar esta conversa”.
    .friend = Como contar

wrong-named =
    Você não precisa de um nome para isso. Pode usar qualquer palavra, ou nenhuma.

    Muita gente trava, ou fica em silêncio. É uma coisa que o corpo faz. Não quer dizer sim.

    Se alguém fez algo que você não queria, a culpa não é sua.

    Os serviços de apoio também conversam com quem não tem certeza. Você pode ligar só para pensar em voz alta.
    .saidyes = Eu disse sim, mas…
    .proof = Guardar provas
    .friend = Como contar

wrong-saidyes =
    Um sim pode vir do medo, da pressão, ou da vontade de que acabe. Um sim para uma coisa não é um sim para a próxima. Você pode voltar atrás a qualquer momento.

    Quem está dormindo, bebeu demais ou travou não pode dizer sim.

    O corpo pode reagir mesmo quando a pessoa não quer. Isso também não é um sim.

    Você não precisa decidir hoje o que foi. Se não era o que você queria, dá para ter ajuda com isso.
    .proof = Guardar provas
    .friend = Como contar

wrong-removed =
    Se alguém tirou a proteção e você não disse sim para isso, não foi erro seu. A culpa não é sua.

    Pode vir raiva, mágoa, ou quase nada. Tudo isso está bem.

    Duas coisas funcionam melhor quanto antes: a pílula do dia seguinte e os remédios contra o HIV. “Gravidez ou infecção” tem as duas.

    Você não precisa falar com quem fez isso. Um serviço de apoio pode dizer o que a lei diz onde você está.
    .protect = Gravidez ou infecção
    .proof = Guardar provas
    .friend = Como contar

wrong-photos =
    Se alguém espalha uma foto ou um vídeo seu, ou ameaça fazer isso, e você não queria: a culpa não é sua. Nem se foi você quem mandou.

    Se pedem dinheiro, ou mais imagens: não pague e não mande nada. De quem paga, costumam pedir mais.

    Primeiro guarde os links, os nomes e as mensagens. Depois bloqueie a pessoa e denuncie no aplicativo.

    O StopNCII.org ajuda adultos a manter uma imagem fora de muitos sites. A imagem fica no seu celular. Se você tinha menos de 18 anos nela, use takeitdown.ncmec.org.
    .friend = Como contar

wrong-health =
    Você pode receber cuidado para o corpo e dizer só o que quiser. Pode pedir para alguém ir com você.

    Alguns remédios funcionam melhor logo, então é bom ver isso ainda hoje.

    Se você ainda não se lavou, vale olhar “Guardar provas” antes.
    .body = Ver meu corpo
    .protect = Gravidez ou infecção
    .proof = Guardar provas

wrong-then =
    Essa foi a parte do corpo. Há mais aqui, se você quiser. Também pode deixar para lá por enquanto.
    .protect = Gravidez ou infecção
    .proof = Guardar provas
    .friend = Como contar

wrong-proof =
    Se alguém fez algo que você não queria, a culpa não é sua. Você não precisa decidir nada hoje.

    Se talvez você queira provas mais tarde, espere, se der, antes de:
    • se lavar, se limpar ou ir ao banheiro
    • pentear o cabelo, trocar de roupa ou arrumar o lugar
    • se foi na boca: comer, fumar ou escovar os dentes. Se precisar de água, beba.

    Guarde a roupa, os lençóis, os lenços ou a camisinha. Saco de papel é melhor que plástico.

    Já fez alguma dessas coisas? Tudo bem. Ainda dá para fazer um exame, e ainda dá para receber cuidado.

    No Brasil, o SUS atende sem boletim de ocorrência. Em muitos lugares, dá para fazer o exame sem falar com a polícia.
    .time = Quanto tempo eu tenho
    .protect = Gravidez ou infecção
    .friend = Como contar

wrong-time =
    Quanto antes, melhor, tanto para as provas como para os remédios.

    Por quanto tempo ainda se acham provas depende de onde você mora. Muitos lugares falam em 3 a 7 dias, e menos na boca. Se já passou disso, pergunte mesmo assim. Alguns guardam o que acharem enquanto você pensa.

    Pode ser que tenham te dado alguma droga sem você querer? Algumas saem do corpo em horas. Peça logo um exame de urina ou de sangue. Se precisar fazer xixi antes, junte num pote limpo e leve com você.

    Um serviço de apoio pode te dizer as regras onde você está, e aonde ir.
    .protect = Gravidez ou infecção
    .friend = Como contar

wrong-friend =
    Escolha alguém que acolhe bem notícias difíceis. Você pode mandar uma destas:

    “Aconteceu uma coisa. Preciso de companhia, não de conselho.”

    “Você pode ficar comigo no telefone? Por favor, não pergunte ainda.”

    “Você pode ir comigo a um serviço de saúde?”

    Você escolhe quanto contar. Pode parar a qualquer momento.
    .tomorrow = Recado discreto amanhã

wrong-mirror-danger = Se você ainda não está em segurança, ligue para o número de emergência. { emergency-numbers }
