# After an intense scene.

scene-title = Depois de uma cena

scene-role = Qual foi sua parte desta vez? Há cuidado para todas.
    .led = Eu conduzi
    .followed = Eu segui
    .both = As duas
    .neither = Nenhuma destas

scene-body = Primeiro, seu corpo. Houve pressão no pescoço, uma pancada na cabeça, uma mão ou um pé que continua dormente, ou pele esfolada ou cortada? Então vamos ver.
    .check = Sim, vamos ver
    .neck = Pressão no pescoço
    .sore = Só dói um pouco
    .fine = Não, está tudo bem

scene-land = O que te ajudaria a pousar? Escolha quantas quiser.
    .warmth = Calorzinho
    .drink = Algo para beber
    .food = Algo para comer
    .words = Palavras gentis
    .touch = Toque
    .quiet = Silêncio
    .rest = Descanso
    .space = Espaço
    .nothing = Nada agora
    .unsafe = Lugar seguro

scene-head = Como está sua cabeça? Escolha até três. Elas podem puxar para lados diferentes.
    .clear = Clara
    .shaky = Trêmula
    .floaty = Flutuando
    .faraway = Longe daqui
    .steady = Firme
    .teary = Quase chorando
    .warm = Com um calor bom
    .cold = Com frio
    .glowing = Radiante
    .wired = A mil

scene-slow =
    Então vá devagar. Pode ser um carinho deixar o carro, e as grandes decisões, para mais tarde.

    Fique num lugar quentinho, beba um gole, coma um pouco, e tenha alguém por perto se der. Pode ficar bem aqui o tempo que quiser.

scene-limits = Os limites e as palavras de segurança foram respeitados, para todo mundo?
    .held = Foram
    .mostly = Quase todos
    .unsure = Não tenho certeza
    .nothold = Nem todos
    .couldnot = Não consegui dizer

scene-limits-care = Agradeço por me contar. Não vou perguntar o que aconteceu. Há páginas para isso, seja qual for a sua parte. Quer vê-las, ou deixar para lá por enquanto?
    .options = Ver opções
    .crossed = Passei do limite?
    .leave = Deixar por enquanto

scene-led = Quem conduz também fala de dias pra baixo depois. Você também pode precisar de cuidado. O que você percebe? Escolha até três.
    .proud = Orgulho
    .drained = Esgotamento
    .close = Proximidade
    .worried = Preocupação
    .calm = Calma
    .guilty = Culpa
    .thankful = Gratidão
    .numb = Dormência

scene-followed = Você pode sentir leveza agora e desânimo depois, ou o contrário, ou nada disso. O que você percebe? Escolha até três.
    .close = Proximidade
    .alone = Solidão
    .caredfor = Acolhimento
    .ashamed = Vergonha
    .light = Leveza
    .sad = Tristeza
    .strong = Força
    .numb = Dormência

scene-plan =
    Algumas pessoas ficam para baixo horas ou dias depois. Pode acontecer mesmo quando tudo correu bem.

    O que você quer planejar? Os recados não dizem do que se trata.
    .day1 = Recado em 1 dia
    .day2 = Recado em 2 dias
    .day3 = Recado em 3 dias
    .talk = Falar com calma
    .write = Quem chama quem
    .easy = Um dia tranquilo
    .nothing = Nada a planejar

scene-mirror-both = Ao conduzir, você percebeu: { $led-words }. Ao seguir: { $followed-words }.

scene-mirror-led = O que você percebeu: { $led-words }.

scene-mirror-followed = O que você percebeu: { $followed-words }.

scene-mirror-head = Sua cabeça: { $head-words }.

scene-mirror-plan = Seu plano: { $plan-words }.

scene-mirror-quiet = Você guardou isto só para você. Também está bem assim.
