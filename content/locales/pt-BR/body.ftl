# Ver como está o corpo. Nomes simples para as partes do corpo, sem atos.
# Estas páginas também são lidas por quem sofreu um dano: nenhuma diz o que veio antes.

body-title = Ver como está o corpo

body-call =
    { emergency-first }

    É urgente. Você também pode pedir que alguém por perto ligue, ou ir a um pronto-socorro. Não vá dirigindo.

body-whom =
    Vamos com calma, da cabeça aos pés. É com você ou com outra pessoa?

    Se você está sangrando muito, com dificuldade para respirar ou quase desmaiando: deixe isto de lado e ligue agora para a emergência. { emergency-numbers }
    .fine = Comigo: está tudo bem
    .parts = Comigo: algo não vai bem
    .them = Com outra pessoa

body-them =
    Olhe para a pessoa e fale com ela. Você vê algum destes sinais?

    • É difícil acordá-la, ou ela diz coisas sem sentido
    • Respira devagar, de modo irregular ou com muito barulho, ou não respira
    • Lábios ou pele azulados, cinza ou muito pálidos
    • Convulsão, ou dor no peito
    • Um lado do rosto caiu, ou ela não consegue falar direito
    • Muito sangue
    • Houve pressão no pescoço e, desde então, ela tem voz rouca, dor de cabeça forte ou não se lembra de uma parte
    .now = Sim, um ou mais
    .today = Dói, mas nenhum destes
    .nothing = Nenhum destes

body-them-red =
    { body-call }

    Fique com a pessoa. Se ela respira e é difícil acordá-la, vire-a de lado. Se ela não respira, diga isso primeiro: a pessoa ao telefone diz o que fazer.

    Não deixe a pessoa dormindo até passar. Não dê nada para ela comer nem beber. Se você sabe o que ela tomou, diga.

body-them-care =
    Fique um tempo com a pessoa. Pergunte do que ela precisa, e aceite um não.

    Se ela está com sono por causa de bebida ou drogas, deite-a de lado e fique por perto.

    Se houve pressão no pescoço dela, ela precisa ser examinada hoje, mesmo que se sinta bem. Se há outra dor ou outro machucado, hoje também.

    Se aparecer um dos sinais da página anterior, ligue para a emergência. { emergency-numbers }

body-area = Que partes precisam de cuidado? Pode marcar mais de uma.
    .head = Cabeça/rosto
    .chest =
        { $own-chest ->
            [unknown] Fôlego/peito/manchas
           *[own] Fôlego/manchas/{ $own-chest }
        }
    .belly = Barriga/xixi
    .limbs = Braços/pernas
    .vulva =
        { $own-vulva ->
            [place] Frente/dentro
            [unknown] Vulva/vagina
           *[own] { $own-vulva }
        }
    .penis =
        { $own-penis ->
            [place] Frente/fora
            [unknown] Pênis/testículos
           *[own] { $own-penis }
        }
    .bottom =
        { $own-bottom ->
            [unknown] Ânus/bumbum
           *[own] { $own-bottom }
        }
    .skin = Pele
    .drugs = Bebida/drogas
    .other = Outro lugar

body-neck = Uma coisa que pergunto a todo mundo: houve alguma pressão no seu pescoço, em algum momento?
    .not = Não
    .some = Sim
    .unsure = Não tenho certeza

body-chest =
    { $own-chest ->
        [unknown] Fôlego, peito e manchas na pele
       *[own] Fôlego, manchas na pele, { $own-chest }
    }: você tem algum destes sinais?

    • Dor súbita no peito que aperta ou pesa, ou que vai para um braço, as costas, o pescoço ou o queixo
    • Dor no peito com falta de ar, suor ou enjoo
    • Dor no peito por mais de 15 minutos
    • Dificuldade para respirar, ou chiado
    • Inchaço nos lábios, na boca, na garganta ou na língua
    • Garganta apertada, ou dificuldade para engolir
    • Desmaio, tontura, sonolência ou confusão
    .now = Sim, um ou mais
    .mild = Algo mais leve
    .nothing = Nenhum destes

body-chest-red =
    { body-call }

    Sente e descanse. Diga se você tomou remédio para ereção ou usou poppers. Alguns remédios do coração, como os nitratos, não podem ser dados junto com eles.

    Além disso, diga só o que quiser. O resto pode esperar.

body-head =
    Sua cabeça e seu rosto: você tem algum destes sinais?

    • Uma dor de cabeça súbita e muito forte
    • Um lado do rosto caiu
    • Você perdeu os sentidos, ou não se lembra de uma parte
    • Um sono que não dá para segurar, ou convulsão
    • Vômito, ou um jeito de agir fora do seu normal
    • Problema de visão, fala ou equilíbrio
    • Uma parte do corpo fraca ou dormente
    • Sangue ou líquido claro saindo do ouvido ou do nariz
    • Dor de cabeça que não melhora com remédio para dor
    • Uma pancada, e você toma remédio que afina o sangue, ou tinha bebido ou usado drogas
    .now = Sim, um ou mais
    .knock = Pancada mais leve
    .ache = Dor mais leve
    .nothing = Nenhum destes

body-head-red =
    { body-call }

    Sente ou deite, e fique perto de alguém, se puder. Nada de bebida nem drogas.

    Diga só o que quiser. O resto pode esperar.

body-drugs =
    Bebida, drogas ou poppers: você tem algum destes sinais?

    • Um sono que não dá para segurar, ou convulsão
    • Você respira devagar, ou com dificuldade
    • Dor no peito, ou o coração dispara e não acalma
    • Lábios ou pele azulados ou cinza
    • Você engoliu poppers
    • O corpo está muito quente, ou você vê ou ouve coisas que não estão ali
    • Você tomou remédio para ereção com poppers ou com remédio do coração, e sente que vai desmaiar
    .now = Sim, um ou mais
    .mild = Um pouco de mal-estar
    .nothing = Nenhum destes

body-drugs-red =
    { body-call }

    Se der sono, deite de lado. Não fique sem ninguém por perto. Não tome mais nada.

    Diga o que você tomou, e quanto. Quem te atender precisa saber disso.

body-belly =
    Barriga, costas e xixi: você tem algum destes sinais?

    A:
    • Dor muito forte na barriga
    • Dor na barriga com febre, calafrios ou desmaio
    • Pode haver gravidez, e você tem dor na barriga ou na ponta do ombro, ou sente que vai desmaiar
    • Você não consegue fazer xixi de jeito nenhum
    • Xixi escuro como refrigerante de cola, e músculos doloridos ou fracos

    B:
    • Xixi que arde, com febre, calafrios, confusão ou dor nas costas
    • Xixi que arde, e pode haver gravidez
    • Pode haver gravidez, e você sangra um pouco
    • Sangue no xixi
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Só arde ou dói um pouco
    .nothing = Nenhum destes

body-belly-red =
    { body-call }

    Deite ou sente do jeito que doer menos. Não coma nem beba até alguém te examinar.

    Diga só o que quiser. O resto pode esperar.

body-vulva =
    { $own-vulva ->
        [place] Frente, dentro
        [unknown] Vulva e vagina
       *[own] { $own-vulva }
    }: você tem algum destes sinais?

    A:
    • Sangramento que encharca um absorvente em uma hora, ou sensação de desmaio
    • Dor muito forte que não para
    • Pode haver gravidez, e você tem dor na barriga ou na ponta do ombro, ou sangra muito
    • Algo ficou preso dentro, e você tem febre ou manchas na pele, ou sente que vai desmaiar

    B:
    • Pode haver gravidez, e você sangra um pouco
    • Algo ficou preso dentro, e você não consegue tirar

    C:
    • Faz um ano ou mais que você não menstrua, e há sangue, mesmo que só uma mancha
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .ended = Sim, do grupo C
    .mild = Sangue ou dor mais leve
    .nothing = Nenhum destes

body-vulva-red =
    { body-call }

    Coloque um absorvente e veja em quanto tempo ele enche. O que ficou preso, deixe onde está. Não coma nem beba até alguém te examinar.

    Diga só o que quiser. O resto pode esperar.

body-penis =
    { $own-penis ->
        [place] Frente, fora
        [unknown] Pênis e testículos
       *[own] { $own-penis }
    }: você tem algum destes sinais?

    • Uma ereção que dói e não baixa, ou que dura 4 horas
    • Um estalo no pênis, e depois dor, inchaço ou um roxo escuro
    • Dor súbita em um testículo
    • A pele ficou presa atrás da cabeça do pênis
    • Um anel que não sai
    • Sangramento que não para
    .now = Sim, um ou mais
    .mild = Dor leve ou um cortinho
    .nothing = Nenhum destes

body-penis-red =
    { body-call }

    Se sangrar, aperte com um pano limpo. Não force o anel nem a pele. Não coma nem beba até alguém te examinar.

    Diga só o que quiser. O resto pode esperar.

body-bottom =
    { $own-bottom ->
        [unknown] Ânus e bumbum
       *[own] { $own-bottom }
    }: você tem algum destes sinais?

    A:
    • Sangramento que não para
    • Muito sangue, ou coágulos
    • Algo ficou preso dentro
    • Dor muito forte na barriga, ou dor na barriga com febre

    B:
    • Cocô preto ou vermelho-escuro
    • Diarreia com sangue
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Pouco sangue ou dor leve
    .nothing = Nenhum destes

body-bottom-red =
    { body-call }

    O que ficou preso, deixe onde está: não puxe nem empurre. Se sangrar, coloque um pano limpo. Não coma nem beba até alguém te examinar.

    Diga só o que quiser. O resto pode esperar.

body-limbs =
    Braços e pernas: você tem algum destes sinais?

    A:
    • Dor súbita, tão forte que é difícil pensar
    • Dor forte com inchaço, e o lugar está duro, dormente ou fraco
    • O braço ou a perna está com a pele fria, e pálida ou azulada
    • Parece fora do lugar, ou não dá para apoiar o peso

    B:
    • Você não consegue levantar o punho ou os dedos
    • Dormência ou fraqueza por mais de uma hora, ou que não passa
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Formigamento que passa
    .nothing = Nenhum destes

body-limbs-red =
    { body-call }

    Tire o que aperta: corda, algemas, anéis. Não mexa esse braço ou essa perna.

    Diga só o que quiser. O resto pode esperar.

body-skin =
    Sua pele: você tem algum destes sinais?

    A:
    • Sangramento que não para
    • Uma queimadura maior que a sua mão
    • Uma queimadura branca ou carbonizada
    • Uma queimadura com bolhas no rosto, nas mãos, nos pés ou na região genital

    B:
    • Um corte fundo ou aberto
    • Uma mordida que rompeu a pele
    • Uma ferida ou queimadura quente, inchada ou com mau cheiro, ou você tem febre
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Algo mais leve
    .nothing = Nenhum destes

body-skin-red =
    { body-call }

    Se sangrar: aperte forte com um pano limpo, sem soltar. Se algo ficou cravado, não tire.

    Se for queimadura: 20 minutos em água corrente fresca. Sem gelo e sem creme.

    Diga só o que quiser. O resto pode esperar.

body-other = Talvez eu não tenha uma página para isso, e não posso te examinar. Está forte ou leve?
    .now = Muito forte agora
    .today = Forte, ou piorando
    .mild = Leve
    .nothing = Prefiro não dizer

body-other-red =
    { body-call }

    Diga o que você sente. Além disso, só o que quiser. O resto pode esperar.

body-today =
    Por favor, procure atendimento hoje: um posto de saúde ou, no Brasil, uma UPA. Se nada estiver aberto, vá a um pronto-socorro.

    Você só precisa dizer o que ajuda no tratamento, não como aconteceu.

    Se piorar, ou se você sentir que vai desmaiar, ligue para a emergência. { emergency-numbers }

body-ended = Se você não menstrua mais e apareceu sangue, marque uma consulta médica esta semana. Mesmo que tenha sido só uma mancha, e mesmo que já tenha parado. Na maioria das vezes a causa é simples. Mas pode ser um sinal inicial de câncer, por isso precisa ser visto.

body-head-care =
    Depois de uma pancada na cabeça, tenha uma pessoa adulta com você durante 24 horas, se puder.

    Os sinais podem começar até 3 semanas depois. Vômito, dor de cabeça que não passa, problema de visão, fala ou equilíbrio, dificuldade para acordar: procure atendimento na hora.

body-ache-care =
    A dor veio de repente, ou com esforço ou excitação, e é nova para você? Procure atendimento hoje, mesmo que já tenha passado.

    Se voltar, piorar ou vier com nuca dura, vômito ou mudança na visão, procure atendimento na hora. { emergency-numbers }

body-drugs-care =
    Fique perto de alguém e não tome mais nada hoje. Não dirija. Se der sono, deite de lado.

    Se alguém pode ter te dado alguma coisa, peça logo um exame de urina ou de sangue. Algumas substâncias somem em horas. Se precisar fazer xixi antes, guarde em um pote limpo e leve com você.

    Se piorar, ligue para a emergência. { emergency-numbers }

body-tingle = O formigamento pode vir de um nervo que ficou pressionado. Descanse esse braço ou essa perna até sentir e mexer como antes. Quer que eu pergunte de novo em uma hora? Se perder a força ou ficar dormente, não espere por mim: procure atendimento hoje.
    .hour = Pergunte em uma hora
    .nothing = Não precisa

body-skin-care =
    Um roxo, ou marcas de corda: afrouxe o que aperta e coloque um pano fresco. As marcas somem sozinhas.

    Pele assada: só água, seque sem esfregar, roupa larga.

    Um corte pequeno: lave com água e cubra.

    Uma queimadura pequena: 20 minutos em água corrente fresca, o quanto antes. Depois cubra sem apertar.

    Procure atendimento se ficar quente, inchar ou cheirar mal, se der febre ou se uma parte continuar dormente.

body-care =
    Pegue leve com seu corpo hoje. Se algo está dolorido: um pano fresco, roupa larga, só água, sem sabonete perfumado. Deixe descansar até não doer mais.

    Marque uma consulta médica, ou vá a um posto de saúde, se houver:
    • sangramento que não é menstruação
    • xixi que arde, ou mais idas ao banheiro que de costume
    • sangue pelo ânus que volta a aparecer, ou muita dor ali
    • algo que continua doendo ou que te preocupa

    Se piorar, procure atendimento no mesmo dia.

body-after = Quer que eu pergunte amanhã como está seu corpo? O recado não dirá do que se trata.
    .tomorrow = Sim, amanhã
    .nothing = Não precisa

body-mirror-red = Um dos sinais precisa de ajuda agora. Se você ainda não ligou, por favor, ligue para a emergência. { emergency-numbers }

body-mirror-today = Há algo que precisa de atendimento hoje.

body-mirror-ended = Por favor, marque uma consulta médica esta semana.

body-mirror-area = O que precisou de cuidado: { $area-words }.

body-mirror-them = Você viu como está a pessoa que está aqui.

body-mirror-fine = Seu corpo estava bem.

body-mirror-quiet = Você guardou isto só para você. Tudo bem também.
