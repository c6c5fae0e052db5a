# Depois de uma cena intensa.

scene-title = Depois de uma cena

scene-role = Qual foi seu papel desta vez? O cuidado vale para todos eles.
    .led = Eu conduzi
    .followed = Eu me deixei conduzir
    .both = Os dois
    .neither = Nenhum destes

scene-body = Primeiro, seu corpo. Houve pressão no pescoço ou uma pancada na cabeça? Alguma mão ou pé continua dormente, ou a pele abriu? Então vamos ver.
    .check = Sim, vamos ver
    .neck = Pressão no pescoço
    .sore = Só dói um pouco
    .fine = Não, está tudo bem

scene-land = O que te ajudaria a voltar aos poucos? Escolha quantas quiser.
    .warmth = Calorzinho
    .drink = Algo para beber
    .food = Algo para comer
    .words = Palavras gentis
    .touch = Carinho
    .quiet = Silêncio
    .rest = Descanso
    .space = Espaço
    .nothing = Nada agora
    .unsafe = Lugar seguro

scene-head = Como está sua cabeça? Escolha até três. As palavras podem se contradizer.
    .clear = No lugar
    .shaky = Tremendo
    .floaty = Flutuando
    .faraway = Longe daqui
    .steady = Firme
    .teary = Perto do choro
    .warm = Com um calor bom
    .cold = Com frio
    .glowing = Radiante
    .wired = A mil

scene-slow =
    Então vá devagar. Pode ser bom deixar o carro e as grandes decisões para mais tarde.

    Fique em um lugar quentinho, beba um gole, coma um pouco e tenha alguém por perto, se der. Pode ficar aí o tempo que quiser.

scene-limits = Os limites e as palavras de segurança foram respeitados, para todo mundo?
    .held = Foram, sim
    .mostly = Quase todos
    .unsure = Não tenho certeza
    .nothold = Nem todos
    .couldnot = Não consegui dizer

scene-limits-care = Obrigado por me contar. Não vou perguntar o que aconteceu. Há páginas para isso, seja qual tiver sido o seu papel. Quer ver, ou deixar isso para depois?
    .options = Ver opções
    .crossed = Passei do limite?
    .leave = Deixar para depois

scene-led = Quem conduz também fala de dias difíceis depois. Você também pode precisar de cuidado. O que você percebe? Escolha até três.
    .proud = Orgulho
    .drained = Esgotamento
    .close = Proximidade
    .worried = Preocupação
    .calm = Calma
    .guilty = Culpa
    .thankful = Gratidão
    .numb = Sem sentir nada

scene-followed = Pode vir leveza agora e desânimo depois, ou o contrário, ou nada disso. O que você percebe? Escolha até três.
    .close = Proximidade
    .alone = Solidão
    .caredfor = Acolhimento
    .ashamed = Vergonha
    .light = Leveza
    .sad = Tristeza
    .strong = Força
    .numb = Sem sentir nada

scene-plan =
    Algumas pessoas ficam pra baixo horas ou dias depois. Pode acontecer mesmo quando tudo deu certo.

    O que você quer planejar? Os recados não dizem do que se trata.
    .day1 = Recado em 1 dia
    .day2 = Recado em 2 dias
    .day3 = Recado em 3 dias
    .talk = Falar com calma
    .write = Quem chama quem
    .easy = Um dia tranquilo
    .nothing = Sem planos

scene-mirror-both = Ao conduzir, você percebeu: { $led-words }. Ao se deixar conduzir: { $followed-words }.

scene-mirror-led = O que você percebeu: { $led-words }.

scene-mirror-followed = O que você percebeu: { $followed-words }.

scene-mirror-head = Sua cabeça: { $head-words }.

scene-mirror-plan = Seu plano: { $plan-words }.

scene-mirror-quiet = Você guardou isto só para você. Tudo bem também.
