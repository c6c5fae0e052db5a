# The body check. Labels: 24 characters or fewer. Plain names for body parts, no acts.

body-title = Ver como está o corpo

body-area =
    Vamos com calma, da cabeça aos pés. Que partes precisam de cuidado? Toque em até três.

    Você está sangrando muito, com dificuldade para respirar ou quase desmaiando? Deixe isto e ligue agora para o número de emergência.
    .fine = Tudo bem
    .head = Cabeça
    .chest = Fôlego, peito, manchas
    .belly = Barriga, costas, xixi
    .limbs = Braços ou pernas
    .vulva = Vulva ou vagina
    .penis = Pênis ou testículos
    .bottom = Ânus ou bumbum
    .skin = Pele
    .other = Outro lugar

body-neck = Uma coisa que pergunto a todo mundo: houve alguma pressão no seu pescoço, em algum momento?
    .not = Não
    .some = Sim
    .unsure = Não tenho certeza

body-neck-signs =
    Pressão no pescoço pode machucar por dentro, mesmo sem marcas. Desde então, você tem algum destes sinais?

    • Você desmaiou, teve uma convulsão, ou há um buraco na memória
    • Escapou xixi ou cocô
    • Voz rouca, ou sem voz
    • Dor ou dificuldade para engolir, falar ou respirar
    • Dor de cabeça, tontura ou enjoo
    • A visão ou a audição mudou
    • Você sente fraqueza, ou não está como de costume
    • O pescoço dói, está inchado ou roxo, ou tem pontinhos vermelhos
    .now = Sim, um ou mais
    .nothing = Nenhum destes

body-chest =
    Fôlego, peito e manchas na pele: você tem algum destes sinais?

    • Dor no peito por mais de 15 minutos
    • Dificuldade para respirar, ou chiado
    • Lábios, boca, garganta ou língua incharam
    • Garganta apertada, ou dificuldade para engolir
    • Desmaio, tontura, sonolência ou confusão
    .now = Sim, um ou mais
    .mild = Algo mais leve
    .nothing = Nenhum destes

body-head =
    Sua cabeça: você tem algum destes sinais?

    • Uma dor de cabeça súbita e muito forte
    • Você perdeu os sentidos, ou há um buraco na memória
    • Dificuldade para ficar de olhos abertos, ou convulsão
    • Vômito, ou um comportamento fora do seu normal
    • Problema de visão, fala ou equilíbrio
    • Uma parte do corpo fraca ou dormente
    • Sangue ou líquido claro saindo do ouvido ou do nariz
    • Dor de cabeça que não melhora com analgésico
    • Uma pancada, e você toma remédio que afina o sangue, ou tinha bebido ou usado drogas antes
    .now = Sim, um ou mais
    .mild = Dor ou pancada mais leve
    .nothing = Nenhum destes

body-belly =
    Barriga, costas e xixi: você tem algum destes sinais?

    A:
    • Dor de barriga muito forte
    • Dor de barriga com febre, calafrios ou desmaio
    • Menstruação atrasada, com sangramento e dor de barriga

    B:
    • Xixi que arde, com febre, calafrios, confusão ou dor nas costas
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Só arde ou dói um pouco
    .nothing = Nenhum destes

body-vulva =
    Vulva e vagina: você tem algum destes sinais?

    A:
    • Sangramento que encharca um absorvente em uma hora, ou sensação de desmaio
    • Dor muito forte que não para
    • Pode haver gravidez, e você sangra muito ou sente dor aguda

    B:
    • Pode haver gravidez, com qualquer outro sangramento ou dor
    • Algo ficou preso dentro, e você não consegue tirar
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Sangue ou dor mais leve
    .nothing = Nenhum destes

body-penis =
    Pênis e testículos: você tem algum destes sinais?

    • Uma ereção que dói e não baixa, ou que dura 4 horas
    • Um estalo no pênis, e depois dor, inchaço ou um roxo escuro
    • Dor súbita em um testículo
    .now = Sim, um ou mais
    .mild = Dor leve ou um cortinho
    .nothing = Nenhum destes

body-bottom =
    Ânus e bumbum: você tem algum destes sinais?

    A:
    • Sangramento que não para
    • Muito sangue, ou coágulos
    • Algo ficou preso dentro
    • Dor de barriga muito forte, ou dor de barriga com febre

    B:
    • Cocô preto ou vermelho escuro
    • Diarreia com sangue
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Pouco sangue ou dor leve
    .nothing = Nenhum destes

body-limbs =
    Braços e pernas: você tem algum destes sinais?

    A:
    • Dor súbita, tão forte que é difícil pensar
    • Dor forte com inchaço, e a parte está tensa, dormente ou fraca

    B:
    • Você não consegue levantar o punho ou os dedos
    • Dormência ou fraqueza que não passa
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Formigamento que passa
    .nothing = Nenhum destes

body-skin =
    Sua pele: você tem algum destes sinais?

    A:
    • Sangramento que não para
    • Uma queimadura maior que a sua mão
    • Uma queimadura branca ou carbonizada
    • Uma queimadura com bolhas no rosto, nas mãos, nos pés ou na região genital

    B:
    • Uma ferida ou queimadura quente, inchada ou com mau cheiro, ou você tem febre
    .now = Sim, do grupo A
    .today = Sim, do grupo B
    .mild = Roxo ou corte pequeno
    .nothing = Nenhum destes

body-other = Talvez eu não tenha a página certa para isso, e não posso te examinar. Como está?
    .today = Forte, ou piorando
    .mild = Leve
    .nothing = Prefiro não dizer

body-red =
    Isto precisa de ajuda agora. Por favor, ligue para o número de emergência, ou peça a alguém perto de você para ligar. { emergency-numbers }

    Diga o que você sente e, se quiser, que começou depois do sexo. Não precisa dizer mais.

    O resto pode esperar.

body-neck-today =
    Por favor, leve seu pescoço para ser examinado hoje, mesmo que você se sinta bem. Pressão ali pode machucar por dentro sem deixar marcas, e os problemas podem aparecer dias depois.

    Isso vale também quando todo mundo disse sim. Você pode dizer: “Houve pressão no meu pescoço. Queria que me examinassem.”

    Nas próximas quatro semanas, se a voz, a visão, a respiração ou a força mudar, ou se a cabeça ou o pescoço doer muito, ligue para o número de emergência.

body-today =
    Por favor, procure atendimento hoje: um pronto-atendimento, um posto de saúde ou uma linha de saúde por telefone. Em “Linhas de apoio” pode haver uma.

    Não precisa dizer como aconteceu, além do que ajuda no tratamento.

    Se piorar, ou se vier sensação de desmaio, ligue para o número de emergência.

body-head-care =
    Depois de uma pancada na cabeça, fique com alguém adulto por perto durante 24 horas, se puder.

    Os sinais podem começar até 3 semanas depois. Vômito, dor de cabeça que não passa, problema de visão, fala ou equilíbrio, dificuldade para acordar: procure ajuda na hora.

body-tingle = O formigamento pode vir de um nervo que ficou pressionado. Descanse esse braço ou essa perna até sentir e mexer como antes. Quer que eu pergunte de novo em uma hora? Se ficar fraco ou dormente, não me espere: procure atendimento hoje.
    .hour = Pergunte em uma hora
    .nothing = Não precisa

body-care =
    Vá devagar com seu corpo hoje. Descanse quanto puder e faça o que te faz bem.

    Marque uma consulta médica ou em um serviço de saúde sexual se houver:
    • sangramento depois do sexo que não é menstruação
    • xixi que arde, ou mais idas ao banheiro que de costume
    • sangue pelo ânus que volta, ou muita dor ali
    • algo que continua doendo ou que te preocupa

    Está piorando? Procure atendimento no mesmo dia.

body-after = Quer que eu pergunte amanhã como está seu corpo? O recado só dirá que há uma verificação pronta.
    .tomorrow = Sim, amanhã
    .nothing = Não precisa

body-mirror-red = Um dos sinais pede ajuda agora. Se você ainda não ligou, por favor, ligue para o número de emergência. { emergency-numbers }

body-mirror-today = Uma coisa precisa de atendimento hoje.

body-mirror-area = O que precisou de cuidado: { $area-words }.

body-mirror-fine = Seu corpo estava bem.

body-mirror-quiet = Você guardou isto só para você. Também está bem assim.
