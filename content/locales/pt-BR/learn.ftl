# Short pages, each under 1,000 characters. Every fact in them has its source in content/learn.yaml.

learn-what = Aftercare é o cuidado que as pessoas têm entre si, e com elas mesmas, quando o sexo acaba. Um abraço. Água. Uma palavra gentil. Um tempo a sós. Um plano de conversar amanhã.

    Talvez você conheça a palavra do BDSM. Não precisa ser desse mundo para usar. Pode levar poucos minutos, e combina com uma primeira noite tanto quanto com um amor antigo. Pode ser só perguntar: “O que te faria bem agora?”

    Não existe um jeito certo. O que é doce para uma pessoa pode ser demais para outra. Então pergunte, não adivinhe. É bom perguntar antes também, quando é fácil pensar.

    Aftercare é um desejo, não uma regra. Você pode dizer não a qualquer parte, e pode mudar de ideia.
    .title = O que é aftercare

learn-who = É para quem quiser. Relações longas ou recentes, encontros de uma noite, três pessoas ou mais, e você a sós.

    Mulheres e homens já contaram que às vezes ficam pra baixo depois do sexo, e também depois do sexo a sós. Então um pouco de cuidado cabe aí também. Sobre pessoas trans e não binárias ainda se sabe pouco. É uma lacuna do que se perguntou, não sua.

    Há quem não queira toque depois. Há quem sinta dor, cansaço, timidez, ou esteja com a fé ou a família na cabeça. Cuidado pode ser um copo de água, uma porta fechada ou um filme no sofá.

    Não precisa significar amor. Não precisa significar mais sexo. Uns minutos de carinho cabem numa noite com alguém que talvez você não veja de novo.
    .title = Para quem é

learn-why = Uns minutos de carinho depois do sexo costumam andar junto com mais alegria: com o sexo e com a outra pessoa. O que parece contar é um pouco mais de tempo que o de costume, não um número certo de minutos.

    Dizer algo bom à outra pessoa costuma andar junto com mais confiança e mais proximidade.

    E a sensação boa pode ficar por um tempo. Entre pessoas recém-casadas, foram uns dois dias.

    Não sabemos se uma coisa leva à outra. A maioria das pessoas ouvidas vivia em casal, e muitas eram hétero, então com você pode ser diferente.

    Há também um motivo mais simples. Depois do sexo, você pode se sentir mais à flor da pele. É uma boa hora para alguém ser gentil, e esse alguém pode ser você.
    .title = Por que se faz

learn-feeling-low = Dá para sentir tristeza, apatia, irritação ou distância depois do sexo. Pode acontecer depois de sexo que você queria, e depois do sexo a sós.

    É comum. De cada 10 pessoas ouvidas, umas 3 a 5 já tinham sentido isso. Eram mulheres e homens, boa parte estudantes, então o número real pode ser outro.

    Não sabemos exatamente por que isso vem. Você pode ler que é tudo hormônio. Não encontramos nada que mostre isso.

    Não quer dizer que você fez algo errado. Não precisa querer dizer que algo vai mal na relação.

    Vá devagar com você. Coma, descanse, ou fique com alguém gentil. Se vem muitas vezes, demora a passar ou te assusta, uma consulta médica ou uma terapia pode ajudar. Se está difícil aguentar, ou se você corre perigo, em /support há pessoas com quem falar agora.
    .title = Pra baixo depois do sexo

learn-body = Água e comida: o sexo gasta um pouco de energia. Então uma bebida e um lanche são um conforto, e dá para deixar se não der vontade.

    Xixi depois: um hábito que não faz mal. Pode ajudar a evitar infecção urinária, mas há pouca prova. Procure atendimento logo se o xixi arder. Vá na hora se também houver febre, calafrios ou dor nas costas.

    Banho: a vagina se limpa por conta própria. Lave só por fora, com água ou sabonete neutro. Nada perfumado, e sem ducha por dentro. Se você fez cirurgia ali, siga o que a equipe disse.

    Sangramento que não é menstruação: se é novo, ou volta, marque uma consulta. Se pode haver gravidez e você tem dor na barriga ou na ponta do ombro, ou sente que vai desmaiar, ligue para a emergência. Se só sangra um pouco, vá no mesmo dia.

    Aconteceu algo que você não queria? Então veja /off antes de se lavar: lá diz o que pode esperar.
    .title = O corpo depois

learn-care =
    Para pele dolorida e outras partes sensíveis: um pano fresco, roupa larga, só água, sem sabonete com perfume. Deixe a parte descansar até não doer mais.

    { body-skin-care }

    Não sabe se é grave? “Ver como está o corpo”, em /checkin, pergunta pelos sinais que pedem ajuda.
    .title = Cuidar de machucadinhos

learn-neck =
    Uma mão no pescoço é comum hoje no sexo, principalmente entre gente mais jovem. Entre as estudantes ouvidas nos Estados Unidos, mais da metade já tinha vivido isso.

    Não se conhece nenhum jeito seguro de fazer. Pode machucar por dentro sem deixar marcas, e os problemas podem aparecer dias depois. Isso vale também quando todo mundo disse sim, e quando a mão foi leve.

    Peça para examinarem no mesmo dia, mesmo que você se sinta bem. Durante quatro semanas, preste atenção em: voz rouca, dor ao engolir, dor de cabeça forte, um branco na memória, ou mudança na visão, na respiração ou na força. Se aparecer algum, ligue. { emergency-numbers }

    Você pode dizer antes: “Por favor, sem mãos no meu pescoço.” Pode dizer todas as vezes. Um sim da última vez não vale para esta.

    Se foi a sua mão: pergunte hoje e amanhã como a outra pessoa está. Ajude para que ela seja examinada.
    .title = Mãos no pescoço

learn-change =
    O ressecamento pode vir com a menopausa, depois de um parto ou com alguns remédios. Lubrificante ajuda na hora. Há cremes que duram mais, e numa consulta podem receitar estrogênio em dose baixa, que age onde é colocado. Óleo pode estragar camisinha de látex.

    Sangramento quando você já não menstrua: marque uma consulta na mesma semana, mesmo que tenha sido só uma mancha.

    Dor é motivo para parar, e para perguntar numa consulta. Você não precisa aguentar.

    Remédio para ereção não combina com nitratos para o coração, nem com poppers. A pressão pode cair rápido. Se vier uma ambulância, diga o que você tomou.

    Depois de um infarto, muita gente pode voltar a fazer sexo após algumas semanas, quando se sente bem. Pergunte quando na sua consulta.

    Devagar é bom. Também com travesseiros sob o quadril e os joelhos, em outras horas, ou carinho sem nada de sexo.
    .title = Os corpos mudam

learn-trans =
    As palavras que você usa para o seu corpo são as certas. Em /settings, você pode escolher que as partes do corpo sejam chamadas pelo lugar. Num serviço de saúde, você pode dizer: “Por favor, use estas palavras comigo.”

    Testosterona não evita gravidez. Dá para engravidar mesmo sem menstruar. A pílula do dia seguinte e o DIU de cobre podem ser usados junto.

    Se você sangra e isso é novo para você, peça para olharem. Se está dolorido ou seco, lubrificante pode ajudar.

    Depois de uma cirurgia, siga o que a equipe disse, também para lavar por dentro.

    Se depois o corpo parece distante ou estranho, um cuidado sem toque e sem espelho pode ser melhor: uma camiseta larga, um cobertor, pouca luz, uma voz de que você gosta. Você pode pedir que deixem em paz algumas partes e algumas palavras.
    .title = Trans: suas palavras

learn-talking = Uma boa conversa parece contar mais que uma longa. Quem conversa bem sobre sexo costuma ter mais alegria com ele. Aí conta mais conversar bem do que conversar muito.

    O que pode ajudar:
    • Pergunte se agora é uma boa hora. Mais tarde também serve.
    • Espere se alguém bebeu demais, está sem forças ou com raiva.
    • Diga primeiro o que foi bom, se houver algo.
    • Diga mais “eu” que “você”. “Eu senti frio” é fácil de ouvir.
    • Faça uma pergunta aberta, e escute. “Como foi para você?”
    • Um não é uma resposta inteira. “Ainda não sei” também.

    Quem diz coisas gentis depois do sexo costuma sentir mais proximidade. Isso aparece mais em relações firmes que em novas.

    Se você tem medo de como alguém pode reagir, não precisa ter essa conversa. Em /support há pessoas para pensar junto.
    .title = Conversar sobre isso

learn-one-night = Depois do sexo casual, os sentimentos são misturados. A maioria acha mais bom que ruim. Algumas pessoas ficam pra baixo por um tempo curto. Isso é mais provável depois de beber, quando o sexo não foi bom para elas, ou quando mal conheciam a outra pessoa.

    Então você pode se sentir bem, sentir um vazio, ou os dois. Não precisa decidir hoje o que significou.

    O que pode ajudar:
    • Um caminho seguro para casa, e alguém que saiba onde você está.
    • Uma mensagem curta de agradecimento, se você quiser mandar.
    • Dizer o que vem depois, mesmo que seja nada. “Foi bom. Não estou procurando mais que isso.”
    • Água, comida, sua própria cama.
    • Uma nota para você sobre o que gostaria da próxima vez.

    Uns minutos gentis antes da despedida também podem ser aftercare.
    .title = Depois de uma só noite

learn-scene = O consentimento é o que separa o BDSM do dano. O aftercare pode ser a hora de perguntar se ele valeu o tempo todo, para todo mundo.

    Cordas ou ordens podem ser um estresse para o corpo. Quando a cena corre bem, esse estresse costuma diminuir depois, e as pessoas se sentem mais próximas.

    Algumas pessoas falam de um “drop”: ficar pra baixo, horas ou dias depois. Que se saiba, ninguém mediu quando ele vem. Quem conduz fala disso, e quem segue também.

    O que pode ajudar: calor, uma bebida, comida, palavras suaves, e nada de grandes decisões por um tempo. Combinem quem escreve para quem, e quando. Conversem depois de descansar.

    Pressão no pescoço pode fazer mal por dentro, mesmo quando todo mundo disse sim. Vá examinar no mesmo dia, mesmo que você se sinta bem.

    Um limite ou uma palavra de segurança não foi respeitado? /support está aí, seja qual for a sua parte.
    .title = Depois de uma cena

learn-noting = O que ajuda você pode não ser o que ajuda outras pessoas. Pode até mudar de uma semana para outra. Então vale uma notinha.

    Você pode se perguntar:
    • O que eu queria logo depois: toque, conversa, silêncio, comida, sono?
    • O que tive? Do que senti falta?
    • Como eu estava no dia seguinte, e no outro?
    • O que eu gostaria que alguém soubesse antes da próxima vez?

    Um pouco mais de tempo perto que o seu costume anda junto com se sentir bem. Então a comparação é com você, não com outras pessoas.

    Você pode anotar aqui, no papel, ou não anotar. Deixe de fora o que não gostaria que alguém achasse. E se uma nota te entristece, pode soltá-la.
    .title = Anotar o que funciona
