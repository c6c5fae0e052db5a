# Pressão no pescoço.

neck-title = Pressão no pescoço

neck-signs =
    Pressão no pescoço pode machucar por dentro, mesmo sem marcas. Desde então, você tem algum destes sinais?

    • Você desmaiou, teve uma convulsão ou não se lembra de uma parte
    • Escapou xixi ou cocô
    • Voz rouca, ou sem voz
    • Dor ou dificuldade para engolir, falar ou respirar
    • Dor de cabeça, tontura ou enjoo
    • A visão ou a audição mudou
    • Você sente fraqueza, ou não está no seu normal
    • O pescoço dói, está inchado ou roxo, ou tem pontinhos vermelhos
    .now = Sim, um ou mais
    .nothing = Nenhum destes

neck-red =
    { body-call }

    Você pode dizer: “Houve pressão no meu pescoço.” Além disso, diga só o que quiser. Sente do jeito em que for mais fácil respirar. Fique perto de alguém, se puder.

    O resto pode esperar.

neck-today =
    Por favor, peça para examinarem seu pescoço ainda hoje, mesmo que você se sinta bem. Pressão ali pode machucar por dentro sem deixar marcas, e os problemas podem aparecer dias depois.

    Vale também quando todo mundo disse sim. Você pode dizer: “Houve pressão no meu pescoço. Quero que me examinem.”

    Nas próximas quatro semanas, se a voz, a visão, a respiração ou a força mudar, ou se a cabeça ou o pescoço doer muito, ligue para a emergência. { emergency-numbers }

neck-mirror-red = { body-mirror-red }

neck-mirror-today = Seu pescoço precisa ser examinado hoje.
