# Ver como está o corpo. Nomes simples para as partes do corpo, sem atos.
# Estas páginas também são lidas por quem sofreu um dano: nenhuma diz o que veio antes.

body-title = Ver como está o corpo

body-call =
    { emergency-call } { emergency-numbers }

    Isto é urgente. Você também pode pedir a alguém perto de você para ligar, ou ir a um pronto-socorro. Não dirija: peça para alguém te levar.

body-whom =
    Vamos com calma, da cabeça aos pés. De quem se trata?

    Se você está sangrando muito, com dificuldade para respirar ou quase desmaiando: deixe isto e ligue agora para a emergência. { emergency-numbers }
    .fine = De mim: tudo bem
    .parts = De mim: algo dói
    .them = De alguém comigo

body-them =
    Olhe para a pessoa e fale com ela. Você vê algum destes sinais?

    • É difícil acordá-la, ou ela diz coisas sem sentido
    • Respira devagar, de modo irregular ou com muito barulho, ou não respira
    • Lábios ou pele azulados, cinza ou muito pálidos
    • Convulsão, ou dor no peito
    • Um lado do rosto caiu, ou ela não consegue falar direito
    • Muito sangue
    • Pressão no pescoço e, desde então, voz rouca, dor de cabeça forte ou um branco na memória
    .now = Sim, um ou mais
    .today = Dói, mas nenhum destes
    .nothing = Nenhum destes

body-them-red =
    { body-call }

    Fique com a pessoa. Se ela respira e é difícil acordá-la, vire-a de lado. Se ela não respira, diga isso primeiro: pelo telefone vão te dizer o que fazer.

    Não espere passar dormindo. Não dê nada para comer nem beber. Se você sabe o que ela tomou, diga.

body-them-care =
    Fique um tempo com a pessoa. Pergunte do que ela precisa, e aceite um não.

    Se ela está com sono por causa de bebida ou drogas, deite-a de lado e fique por perto.

    Se houve pressão no pescoço dela, ela precisa ser examinada hoje, mesmo que se sinta bem. Outra dor ou outro machucado: hoje também.

    Se aparecer um dos sinais da página anterior, ligue. { emergency-numbers }

body-area = Que partes precisam de cuidado? Escolha todas as que servirem.
    .head = Cabeça ou rosto
    .chest = Fôlego/peito/manchas
    .belly = Barriga, xixi
    .limbs = Braços ou pernas
    .vulva =
        { $parts ->
            [places] Frente, dentro
           *[unknown] Vulva ou vagina
        }
    .penis =
        { $parts ->
            [places] Frente, fora
           *[unknown] Pênis/testículos
        }
    .bottom = Ânus ou bumbum
    .skin = Pele
    .drugs = Bebida ou drogas
    .other = Outro lugar

body-neck = Uma coisa que pergunto a todo mundo: houve alguma pressão no seu pescoço, em algum momento?
    .not = Não
    .some = Sim
    .unsure = Não tenho certeza

body-chest =
    Fôlego, peito e manchas na pele: você tem algum destes sinais?

    • Dor súbita no peito que aperta ou pesa, ou que vai para um braço, as costas, o pescoço ou o queixo
    • Dor no peito, e falta de ar, suor ou enjoo
    • Dor no peito por mais de 15 minutos
    • Dificuldade para respirar, ou chiado
    • Lábios, boca, garganta ou língua incharam
    • Garganta apertada, ou dificuldade para engolir
    • Desmaio, tontura, sonolência ou confusão
    .now = Sim, um ou mais
    .mild = Algo mais leve
    .nothing = Nenhum destes

body-chest-red =
    { body-call }

    Sente e descanse. Diga se você tomou remédio para ereção, ou poppers. Eles não combinam com alguns remédios do coração, como os nitratos.

    O resto, só se você quiser dizer. O resto pode esperar.

body-head =
    Sua cabeça e seu rosto: você tem algum destes sinais?

    • Uma dor de cabeça súbita e muito forte
    • Um lado do rosto caiu
    • Você perdeu os sentidos, ou teve um branco
    • Dificuldade para ficar de olhos abertos, ou convulsão
    • Vômito, ou um comportamento fora do seu normal
    • Problema de visão, fala ou equilíbrio
    • Uma parte do corpo fraca ou dormente
    • Sangue ou líquido claro saindo do ouvido ou do nariz
    • Dor de cabeça que não melhora com remédio para dor
    • Uma pancada, e você toma remédio que afina o sangue, ou tinha bebido ou usado drogas antes
    .now = Sim, um ou mais
    .knock = Pancada mais leve
    .ache = Dor mais leve
    .nothing = Nenhum destes

body-head-red =
    { body-call }

    Sente ou deite, e fique perto de alguém, se puder. Nada de bebida nem drogas.

    Você diz o que quiser. O resto pode esperar.

body-drugs =
    Bebida, drogas ou poppers: você tem algum destes sinais?

    • Dificuldade para ficar de olhos abertos, ou convulsão
    • Você respira devagar, ou com dificuldade
    • Dor no peito, ou o coração dispara e não acalma
    • Lábios ou pele azulados ou cinza
    • Você engoliu poppers
    • Muito calor no corpo, ou você vê ou ouve o que não está ali
    • Você tomou remédio para ereção junto com poppers ou remédio do coração, e sente que vai desmaiar
    .now = Sim, um ou mais
    .mild = Um pouco de mal-estar
    .nothing = Nenhum destes

body-drugs-red =
    { body-call }

    Se der sono, deite de lado. Não fique sem ninguém por perto. Não tome mais nada.

    Diga o que você tomou, e quanto. Precisam disso para te tratar.

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

    Você diz o que quiser. O resto pode esperar.

body-vulva =
    { $parts ->
        [places] Frente, dentro
       *[unknown] Vulva e vagina
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
    .ended = Sim, C
    .mild = Sangue ou dor mais leve
    .nothing = Nenhum destes

body-vulva-red =
    { body-call }

    Coloque um absorvente e veja em quanto tempo ele enche. O que ficou preso, deixe onde está. Não coma nem beba até alguém te examinar.

    Você diz o que quiser. O resto pode esperar.

body-penis =
    { $parts ->
        [places] Frente, fora
       *[unknown] Pênis e testículos
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

    Você diz o que quiser. O resto pode esperar.

body-bottom =
    Ânus e bumbum: você tem algum destes sinais?

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

    Você diz o que quiser. O resto pode esperar.

body-limbs =
    Braços e pernas: você tem algum destes sinais?

    A:
    • Dor súbita, tão forte que é difícil pensar
    • Dor forte com inchaço, e o lugar está duro, dormente ou fraco
    • Um braço ou uma perna fria, e pálida ou azulada
    • Parece fora do lugar, ou você não consegue se apoiar

    B:
    • Você não consegue levantar o punho ou os dedos
    • Dormência ou fraqueza por mais de uma hora, ou que não passa
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Formigamento que passa
    .nothing = Nenhum destes

body-limbs-red =
    { body-call }

    Tire o que aperta: corda, algemas, anéis. Deixe o braço ou a perna sem mexer.

    Você diz o que quiser. O resto pode esperar.

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

    Se sangrar: aperte forte com um pano limpo, sem soltar. O que estiver cravado, deixe.

    Se for queimadura: 20 minutos em água corrente fresca. Sem gelo e sem creme.

    Você diz o que quiser. O resto pode esperar.

body-other = Talvez eu não tenha uma página para isso, e não posso te examinar. Como está?
    .now = Muito forte, agora
    .today = Forte, ou piorando
    .mild = Leve
    .nothing = Prefiro não dizer

body-other-red =
    { body-call }

    Diga o que você sente. O resto, só se você quiser. O resto pode esperar.

body-today =
    Por favor, procure atendimento hoje: um posto de saúde ou uma UPA. Se nada estiver aberto, vá a um pronto-socorro.

    Não precisa dizer como aconteceu, além do que ajuda no tratamento.

    Se piorar, ou se vier sensação de desmaio, ligue. { emergency-numbers }

body-ended = Se você não menstrua mais e apareceu sangue, marque uma consulta médica esta semana. Mesmo que tenha sido só uma mancha, e mesmo que já tenha parado. Na maioria das vezes a causa é simples. Pode ser um sinal inicial de câncer, por isso é bom olhar.

body-head-care =
    Depois de uma pancada na cabeça, fique com alguém adulto por perto durante 24 horas, se puder.

    Os sinais podem começar até 3 semanas depois. Vômito, dor de cabeça que não passa, problema de visão, fala ou equilíbrio, dificuldade para acordar: procure ajuda na hora.

body-ache-care =
    Veio de repente, ou com esforço ou excitação, e é novo para você? Procure atendimento hoje, mesmo que já tenha passado.

    Se voltar, piorar ou vier com nuca dura, vômito ou mudança na visão, procure ajuda na hora. { emergency-numbers }

body-drugs-care =
    Fique perto de alguém e não tome mais nada hoje. Não dirija. Se der sono, deite de lado.

    Se alguém pode ter te dado alguma coisa, peça logo um exame de urina ou de sangue. Algumas substâncias somem em horas. Se precisar fazer xixi antes, guarde em um pote limpo e leve com você.

    Se piorar, ligue. { emergency-numbers }

body-tingle = O formigamento pode vir de um nervo que ficou pressionado. Descanse esse braço ou essa perna até sentir e mexer como antes. Quer que eu pergunte de novo em uma hora? Se ficar fraco ou dormente, não me espere: procure atendimento hoje.
    .hour = Pergunte em uma hora
    .nothing = Não precisa

body-skin-care =
    Um roxo, ou marcas de corda: afrouxe o que aperta e coloque um pano fresco. As marcas somem sozinhas.

    Pele assada pelo atrito: água pura, seque sem esfregar, roupa larga.

    Um corte pequeno: lave com água e cubra.

    Uma queimadura pequena: 20 minutos em água corrente fresca, o quanto antes. Depois cubra sem apertar.

    Procure atendimento se ficar quente, inchar ou cheirar mal, se der febre ou se uma parte continuar dormente.

body-care =
    Vá com calma com seu corpo hoje. Se algo está dolorido: um pano fresco, roupa larga, só água, sem sabonete com perfume. Deixe a parte descansar até não doer mais.

    Marque uma consulta médica, ou vá a um posto de saúde, se houver:
    • sangramento que não é menstruação
    • xixi que arde, ou mais idas ao banheiro que de costume
    • sangue pelo ânus que volta, ou muita dor ali
    • algo que continua doendo ou que te preocupa

    Se piorar, procure atendimento no mesmo dia.

body-after = Quer que eu pergunte amanhã como está seu corpo? O recado não dirá do que se trata.
    .tomorrow = Sim, amanhã
    .nothing = Não precisa

body-mirror-red = Um dos sinais pede ajuda agora. Se você ainda não ligou, por favor, ligue para a emergência. { emergency-numbers }

body-mirror-today = Uma coisa precisa de atendimento hoje.

body-mirror-ended = Por favor, marque uma consulta médica esta semana.

body-mirror-area = O que precisou de cuidado: { $area-words }.

body-mirror-them = Você olhou como está a pessoa com você.

body-mirror-fine = Seu corpo estava bem.

body-mirror-quiet = Você guardou isto só para você. Tudo bem também.
