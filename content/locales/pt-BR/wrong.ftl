# For when something felt wrong.
# No word here names what happened: the person chooses the words, or uses none.

wrong-title = Algo me incomodou

wrong-safe =
    Estas páginas são curtas, e nada delas fica guardado. Você escolhe o que ver, e pode parar em qualquer uma.

    Primeiro: você está em segurança, aí onde está agora?
    .safe = Estou em segurança
    .doubt = Não tenho certeza
    .danger = Não estou em segurança

wrong-danger =
    { emergency-first }

    Se der, vá para um lugar onde haja mais gente. Se não for seguro falar, alguns serviços atendem por escrito: toque em “Canais de ajuda”.

    Você pode dizer só isto: “Não estou em segurança. Preciso de ajuda aqui.” O resto pode esperar.
    .list = Ver mais opções

wrong-doubt =
    Não ter certeza já é motivo para ter alguém com você.

    Você pode ir para um lugar onde haja mais gente. Pode ligar para alguém de confiança e continuar na ligação. Em um serviço de apoio também podem pensar nisso com você.

    Se você sente que corre perigo, ligue agora para a emergência. { emergency-numbers }
    .list = Ver mais opções

wrong-menu = O que ajudaria agora? Você pode voltar a esta lista a qualquer momento.
    .calm = Me acalmar
    .health = Cuidar do corpo
    .proof = Guardar provas
    .removed = Camisinha tirada
    .named = Não sei dizer
    .photos = Fotos ou vídeo
    .friend = Como contar
    .partner = Relacionamento
    .crossed = Passei do limite?

wrong-calm =
    Ponha os dois pés no chão e faça um pouco de força para baixo.

    Olhe em volta. Diga o nome de cinco coisas que você vê.

    Solte o ar devagar, como por um canudo. Faça isso seis vezes.

    Se isto não te fizer bem, pare. Você pode segurar algo quentinho, ou só ficar onde está. Não há pressa.
    .health = Cuidar do corpo
    .friend = Como contar
    .tomorrow = Recado discreto amanhã

wrong-crossed =
    Não é fácil fazer essa pergunta.

    Se a outra pessoa pode estar machucada ou em perigo, ligue agora para a emergência. { emergency-numbers }

    Dê espaço a ela. Se ela não quer saber de você, corte todo contato. Não peça que ela te perdoe nem que te console. Não mande nada que pressione.

    Se ela quiser falar, escute. Não discuta como foi para ela. Deixe que o ritmo seja o dela.

    Alguém com formação nisso pode te ajudar a pensar no próximo passo. Alguns serviços de apoio atendem ligações assim. Você pode perguntar: “Vocês conversam com quem tem medo de ter machucado alguém?”
    .self = Para mim também pesa

wrong-self =
    Pode ser difícil encarar isso. Dá para ter ajuda, de alguém que não seja a outra pessoa.

    Você pode dizer: “Fiz uma coisa que me preocupa. Quero encarar isso, e não quero que aconteça de novo.”

    Você tem pensado em se machucar? Então, por favor, fale agora com um serviço de prevenção do suicídio (no Brasil, o CVV, 188). Se você sente que pode fazer isso, ligue para a emergência. { emergency-numbers }
    .tomorrow = Recado discreto amanhã

wrong-partner =
    Algumas pessoas têm medo da pessoa com quem estão ou já estiveram, ou não conseguem dizer não a ela. Isso pode crescer aos poucos.

    Se isso faz parte da sua vida, você não precisa decidir nada hoje. Para falar com um serviço de apoio, não precisa ir embora nem avisar a polícia. Lá podem te ajudar a pensar no que é seguro para você.

    Se você corre perigo agora, ligue para a emergência. { emergency-numbers }
    .device = Se mexem no meu celular
    .friend = Como contar

wrong-device =
    Se alguém mexe no seu celular, uma mudança brusca no seu jeito de usar pode chamar a atenção. Mudanças pequenas podem ser mais seguras.

    Para procurar ajuda, pode ser mais seguro usar um celular ou computador que essa pessoa nunca tenha usado. Alguém de confiança ou uma biblioteca pode ter um.

    Você também pode tocar em “Limpar este chat”.
    .friend = Como contar

wrong-named =
    Você não precisa de um nome para isso. Pode usar qualquer palavra, ou nenhuma.

    Muita gente trava, ou fica em silêncio. É uma coisa que o corpo faz. Isso não é um sim.

    Se alguém fez algo que você não queria, a culpa não é sua.

    Dá para falar com um serviço de apoio mesmo sem ter certeza. Você pode ligar só para pensar em voz alta.
    .saidyes = Eu disse sim, mas…
    .proof = Guardar provas
    .friend = Como contar

wrong-saidyes =
    Um sim pode vir do medo, da pressão ou da vontade de que acabe logo. Um sim para uma coisa não é um sim para a próxima. Você pode voltar atrás a qualquer momento.

    Quem está dormindo, bebeu demais ou travou não pode dizer sim.

    O corpo pode reagir mesmo quando a gente não quer. Isso também não é um sim.

    Você não precisa decidir hoje o que foi. Se não era o que você queria, dá para ter ajuda com isso.
    .proof = Guardar provas
    .friend = Como contar

wrong-removed =
    Se alguém tirou a camisinha, ou outra proteção, e você não disse sim para isso, não foi erro seu. A culpa não é sua.

    Você pode sentir raiva, mágoa ou quase nada. E tudo bem.

    Duas coisas funcionam melhor quanto antes: a pílula do dia seguinte e os remédios contra o HIV. As duas estão em “Gravidez ou infecção”.

    Você não precisa falar com quem fez isso. Um serviço de apoio pode explicar o que diz a lei onde você está.
    .protect = Gravidez ou infecção
    .proof = Guardar provas
    .friend = Como contar

wrong-photos =
    Se alguém espalha uma foto ou um vídeo seu, ou ameaça fazer isso, e você não queria: a culpa não é sua. Nem se foi você quem mandou.

    Se pedem dinheiro ou mais imagens: não pague e não mande nada. Quem paga costuma receber novos pedidos.

    Primeiro guarde os links, os nomes e as mensagens. Depois bloqueie a pessoa e denuncie no aplicativo.

    O StopNCII.org ajuda pessoas adultas a manter uma imagem fora de muitos sites. A imagem fica no seu celular. Se você tinha menos de 18 anos nela, use takeitdown.ncmec.org.
    .friend = Como contar

wrong-health =
    Você pode receber atendimento e dizer só o que quiser. Pode pedir que alguém vá com você.

    Alguns remédios funcionam melhor quanto antes, por isso vale ir ainda hoje.

    Se você ainda não se lavou, pode ser bom olhar antes “Guardar provas”.
    .body = Ver meu corpo
    .protect = Gravidez ou infecção
    .proof = Guardar provas

wrong-then =
    Essa foi a parte do corpo. Há mais aqui, se você quiser. Também pode ficar por aqui.
    .protect = Gravidez ou infecção
    .proof = Guardar provas
    .friend = Como contar

wrong-proof =
    Se alguém fez algo que você não queria, a culpa não é sua. Você não precisa decidir nada hoje.

    Se talvez você queira provas mais tarde, espere, se der, antes de:
    • se lavar, se limpar ou ir ao banheiro
    • pentear o cabelo, trocar de roupa ou limpar o lugar
    • se foi na boca: comer, fumar ou escovar os dentes. Se precisar de água, beba.

    Guarde a roupa, os lençóis, os lenços ou a camisinha. Saco de papel é melhor que plástico.

    Já fez alguma dessas coisas? Tudo bem. Ainda dá para fazer um exame e receber atendimento.

    No Brasil, o SUS atende sem boletim de ocorrência. Em muitos lugares, dá para fazer o exame sem falar com a polícia.
    .time = Quanto tempo eu tenho
    .protect = Gravidez ou infecção
    .friend = Como contar

wrong-time =
    Quanto antes, melhor, tanto para as provas como para os remédios.

    Por quanto tempo ainda dá para achar provas depende de onde você mora. Em muitos lugares, o prazo é de 3 a 7 dias, e menor se foi na boca. Se já passou disso, pergunte mesmo assim. Alguns serviços guardam o que encontram enquanto você pensa.

    Podem ter te dado alguma droga sem você saber? Algumas saem do corpo em horas. Peça logo um exame de urina ou de sangue. Se precisar fazer xixi antes, guarde em um pote limpo e leve com você.

    Um serviço de apoio pode explicar como funciona onde você está, e aonde ir.
    .protect = Gravidez ou infecção
    .friend = Como contar

wrong-friend =
    Escolha alguém que saiba ouvir coisas difíceis. Você pode mandar uma destas frases:

    “Aconteceu uma coisa. Preciso de companhia, não de conselho.”

    “Você pode ficar no telefone comigo? Por favor, não pergunta nada ainda.”

    “Você pode ir comigo ao posto ou ao hospital?”

    Você escolhe quanto contar. Pode parar a qualquer momento.
    .tomorrow = Recado discreto amanhã

wrong-mirror-danger = Se você ainda não está em segurança, ligue para a emergência. { emergency-numbers }
