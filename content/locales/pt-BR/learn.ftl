# Páginas curtas, cada uma com menos de 1.000 caracteres. Cada fato tem sua fonte em content/learn.yaml.

learn-what = Aftercare é o cuidado que as pessoas têm entre si, e consigo, quando o sexo acaba. Um abraço. Água. Uma palavra gentil. Um tempo só seu. Um plano de conversar amanhã.

    Talvez você conheça a palavra do BDSM. Não precisa ser desse mundo para usar. Pode levar poucos minutos, e combina com uma primeira noite tanto quanto com um amor antigo. Pode ser só perguntar: “O que te faria bem agora?”

    Não existe um jeito certo. O que é doce para uma pessoa pode ser demais para outra. Então pergunte, não adivinhe. Também é bom perguntar antes, quando é fácil pensar.

    Aftercare é um desejo, não uma regra. Você pode dizer não a qualquer parte, e pode mudar de ideia.
    .title = O que é aftercare

learn-who = É para quem quiser. Relacionamentos longos ou recentes, encontros de uma noite, três pessoas ou mais, e você por conta própria.

    Mulheres e homens já contaram que às vezes ficam pra baixo depois do sexo, e também depois do sexo solo. Então um pouco de cuidado cabe aí também. Sobre pessoas trans e não binárias ainda se sabe pouco. É uma lacuna do que se perguntou, não sua.

    Há quem não queira toque depois. Há quem sinta dor, cansaço ou timidez, ou tenha a fé ou a família na cabeça. Cuidado pode ser um copo de água, uma porta fechada ou um filme no sofá.

    Não precisa significar amor. Não precisa significar mais sexo. Uns minutos de carinho cabem em uma noite com alguém que talvez você não veja de novo.
    .title = Para quem é

learn-why = Uns minutos de carinho depois do sexo costumam vir acompanhados de mais satisfação: com o sexo e com a outra pessoa. O que parece contar é um pouco mais de tempo que o costume, não um número certo de minutos.

    Dizer algo bom à outra pessoa costuma vir acompanhado de mais confiança e mais proximidade.

    E a sensação boa pode ficar por um tempo. Entre pessoas recém-casadas, foram uns dois dias.

    Não sabemos se uma coisa leva à outra. A maioria das pessoas ouvidas vivia um relacionamento, e muitas eram hétero, então com você pode ser diferente.

    Há também um motivo mais simples. Depois do sexo, tudo pode ficar mais à flor da pele. É uma boa hora para alguém ser gentil, e esse alguém pode ser você.
    .title = Por que se faz

learn-feeling-low = Dá para sentir tristeza, apatia, irritação ou distância depois do sexo. Pode acontecer depois de sexo que você queria, e depois do sexo solo.

    É comum. De cada 10 pessoas ouvidas, umas 3 a 5 já tinham sentido isso. Eram mulheres e homens, boa parte estudantes, então o número real pode ser outro.

    Não sabemos exatamente por que isso vem. Você pode ler que é tudo hormônio. Não encontramos nada que mostre isso.

    Não quer dizer que você tenha feito algo errado, nem que algo vá mal no relacionamento.

    Pegue leve com você. Coma, descanse ou fique com alguém de confiança. Se vem muitas vezes, demora a passar ou te assusta, uma consulta médica ou uma terapia pode ajudar. Se está difícil aguentar, ou se você corre perigo, em /support há pessoas com quem falar agora.
    .title = Pra baixo depois do sexo

learn-body = Água e comida: o sexo gasta um pouco de energia. Água e um lanche são um conforto, e dá para deixar se não der vontade.

    Xixi depois: um hábito que não faz mal. Pode ajudar a evitar infecção urinária, mas isso está pouco comprovado. Se o xixi arder, procure atendimento logo. Se também houver febre, calafrios ou dor nas costas, vá na hora.

    Banho: a vagina se limpa por conta própria. Lave só por fora, com água ou sabonete neutro. Nada perfumado, e sem ducha por dentro. Se você fez cirurgia ali, siga o que a equipe orientou.

    Sangramento que não é menstruação: se é novo, ou volta, marque uma consulta. Se pode haver gravidez e você tem dor na barriga ou na ponta do ombro, ou sente que vai desmaiar, ligue para a emergência. Se você só sangra um pouco, procure atendimento no mesmo dia.

    Aconteceu algo que você não queria? Então veja /off antes de se lavar: ali está o que pode esperar.
    .title = O corpo depois

learn-care =
    Para pele dolorida e outras partes sensíveis: um pano fresco, roupa larga, só água, sem sabonete perfumado. Deixe descansar até não doer mais.

    { body-skin-care }

    Não sabe se é grave? “Ver como está o corpo”, em /checkin, pergunta pelos sinais que precisam de atendimento.
    .title = Cuidar de machucadinhos

learn-neck =
    Hoje, uma mão no pescoço é comum no sexo, principalmente entre gente mais jovem. Das estudantes ouvidas nos Estados Unidos, mais da metade já tinha vivido isso.

    Não se conhece nenhum jeito seguro de fazer isso. Pode machucar por dentro sem deixar marcas, e os problemas podem aparecer dias depois. Isso vale também quando todo mundo disse sim, e quando a mão foi leve.

    Peça para examinarem no mesmo dia, mesmo que você se sinta bem. Durante quatro semanas, preste atenção em: voz rouca, dor ao engolir, dor de cabeça forte, uma parte que você não lembra, ou mudança na visão, na respiração ou na força. Se algo disso aparecer, ligue para a emergência. { emergency-numbers }

    Você pode dizer antes: “Por favor, sem mão no meu pescoço.” E pode dizer toda vez. Um sim da última vez não vale para esta.

    Se foi a sua mão: pergunte hoje e amanhã como a outra pessoa está. Ajude para que ela possa ser examinada.
    .title = Mãos no pescoço

learn-change =
    O ressecamento pode vir com a menopausa, depois de um parto ou com alguns remédios. Lubrificante ajuda na hora. Há cremes que duram mais, e em uma consulta podem receitar estrogênio em dose baixa, que age onde é colocado. Óleo pode estragar camisinha de látex.

    Sangramento quando você já não menstrua: marque uma consulta na mesma semana, mesmo que tenha sido só uma mancha.

    Dor é motivo para parar, e para perguntar em uma consulta. Você não precisa aguentar.

    Remédio para ereção não pode ser misturado com nitratos para o coração, nem com poppers. A pressão pode cair rápido. Se vier uma ambulância, diga o que você tomou.

    Depois de um infarto, muita gente pode voltar a fazer sexo após algumas semanas, quando se sente bem. Pergunte na consulta quando você pode.

    Ir devagar é bom. Travesseiros embaixo do quadril e dos joelhos também, ou outro horário, ou carinho sem nada de sexo.
    .title = Os corpos mudam

learn-trans =
    As palavras que você usa para o seu corpo são as certas. Em /settings, em “Minhas palavras”, você escolhe se uso essas palavras ou se chamo as partes pelo lugar. Em uma consulta, você pode dizer: “Por favor, use estas palavras comigo.”

    Testosterona não evita gravidez. Dá para engravidar mesmo sem menstruar. A pílula do dia seguinte e o DIU de cobre podem ser usados junto com a testosterona.

    Se você sangra e isso é novo para você, peça para olharem. Se está dolorido ou seco, lubrificante pode ajudar.

    Depois de uma cirurgia, siga o que a equipe orientou, também sobre lavar por dentro.

    Se depois do sexo o corpo parece distante ou estranho, um cuidado sem toque e sem espelho pode ser melhor: uma camiseta larga, um cobertor, pouca luz, uma voz de que você gosta. Você pode pedir que deixem em paz algumas partes e algumas palavras.
    .title = Trans: suas palavras

learn-talking = Quem conversa bem sobre sexo costuma ter mais satisfação com ele. E conversar bem parece contar mais do que conversar muito.

    O que pode ajudar:
    • Pergunte se agora é uma boa hora. Pode ser mais tarde.
    • Espere se alguém bebeu demais, está sem forças ou com raiva.
    • Diga primeiro o que foi bom, se houver algo.
    • Diga mais “eu” do que “você”. “Eu senti frio” é fácil de ouvir.
    • Faça uma pergunta aberta, e escute. “Como foi para você?”
    • Um não é uma resposta inteira. “Ainda não sei” também.

    Quem diz coisas gentis depois do sexo costuma sentir mais proximidade. Isso aparece mais em relacionamentos firmes do que em novos.

    Se você tem medo de como alguém pode reagir, não precisa ter essa conversa. Em /support há pessoas que podem pensar nisso com você.
    .title = Conversar sobre isso

learn-one-night = Depois do sexo casual, os sentimentos são misturados. Para a maioria, foi mais bom do que ruim. Algumas pessoas ficam pra baixo por um tempo curto. Isso é mais provável depois de beber, quando o sexo não foi bom para elas, ou quando mal conheciam a outra pessoa.

    Então você pode se sentir bem, sentir um vazio ou as duas coisas. Não precisa decidir hoje o que significou.

    O que pode ajudar:
    • Um caminho seguro para casa, e alguém que saiba onde você está.
    • Uma mensagem curta de agradecimento, se você quiser mandar.
    • Dizer o que você quer depois, mesmo que seja nada. “Foi bom. Não estou procurando mais que isso.”
    • Água, comida, sua própria cama.
    • Uma anotação para você: o que gostaria da próxima vez.

    Uns minutos gentis antes da despedida também podem ser aftercare.
    .title = Depois de uma só noite

learn-scene = O consentimento é o que separa o BDSM do dano. O aftercare pode ser a hora de perguntar se ele valeu o tempo todo, para todo mundo.

    Cordas ou ordens podem ser um estresse para o corpo. Quando a cena dá certo, esse estresse costuma diminuir depois, e as pessoas se sentem mais próximas.

    Algumas pessoas falam de um “drop”: ficar pra baixo, horas ou dias depois. Não encontramos ninguém que tenha medido quando ele vem. Quem conduz fala disso, e quem se deixa conduzir também.

    O que pode ajudar: calor, algo para beber, comida, palavras suaves, e nada de grandes decisões por um tempo. Combinem quem escreve primeiro, e quando. Conversem depois de descansar.

    Pressão no pescoço pode fazer mal por dentro, mesmo quando todo mundo disse sim. Peça para examinarem no mesmo dia, mesmo que você se sinta bem.

    Um limite ou uma palavra de segurança não foi respeitado? /support está aí, seja qual tiver sido o seu papel.
    .title = Depois de uma cena

learn-noting = O que ajuda você pode não ser o que ajuda outras pessoas. Pode até mudar de uma semana para outra. Então vale anotar.

    Você pode se perguntar:
    • O que eu queria logo depois: toque, conversa, silêncio, comida, sono?
    • O que tive? Do que senti falta?
    • Como eu estava no dia seguinte, e no outro?
    • O que eu gostaria que alguém soubesse antes da próxima vez?

    Quem fica perto um pouco mais do que costuma tende a se sentir bem. Então a comparação é com você, não com outras pessoas.

    Você pode anotar aqui, no papel, ou não anotar. Deixe de fora o que não gostaria que alguém achasse. E se uma anotação te entristece, pode apagar.
    .title = Anotar o que funciona
