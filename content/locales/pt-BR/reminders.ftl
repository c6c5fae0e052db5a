# As duas primeiras linhas destes podem aparecer na tela bloqueada: não dizem nada.
# .plain é um pouco mais clara. .more vem depois de um toque. .name: no máximo 20 caracteres.

reminder-water = Um copo de água?
    .plain = Um copo de água pode cair bem agora.
    .more = Uns goles já servem. Se houver alguém com você, dá para encher dois copos.
    .name = Água

reminder-bathroom = Uma pausa rápida?
    .plain = Uma ida ao banheiro, se der vontade?
    .more = Vá ao banheiro quando der vontade. Não há pressa nenhuma.
    .name = Banheiro

reminder-warm = Que tal um aconchego?
    .plain = Um cobertor ou meias quentinhas, se bater o frio?
    .more = Enrole-se no que tiver por perto. Pode ficar aí o tempo que quiser.
    .name = Calorzinho

reminder-snack = Um lanchinho?
    .plain = Algo para beliscar, se bater a fome?
    .more = Um pão, uma fruta ou o que tiver em casa. Não precisa ser uma refeição.
    .name = Lanche

reminder-wash = Quer se refrescar um pouco?
    .plain = Um banho morno, se der vontade?
    .more = Por fora, só água já basta. No máximo um sabonete neutro, nada perfumado. Só se você quiser.
    .name = Banho

reminder-stretch = Uma pausa para alongar?
    .plain = Que tal alongar devagar as costas e os quadris?
    .more = Alongue-se devagar, só até onde for confortável. Se doer, pare.
    .name = Alongamento

reminder-morning = Bom dia. Um recado para você.
    .plain = Bom dia. Como você está hoje?
    .more = O novo dia pode parecer igual ou diferente. Um minuto por aqui, se você quiser.
    .name = Na manhã seguinte

## Todos os outros têm estas duas linhas até um toque, para ninguém saber qual é.

reminder-asked = Um recado que você pediu.
reminder-asked-plain = Você pediu que eu voltasse. Agora é uma boa hora?
reminder-asked-name = Um recado pedido

reminder-checkin =
    .more = Você queria passar por aqui mais tarde. Leva mais ou menos um minuto. Pode ser agora ou depois.
    .name = Perguntas mais tarde

reminder-message =
    .more = Você queria mandar uma mensagem gentil hoje. Pode ser curta. E dá para mudar de ideia.
    .name = Uma mensagem

reminder-talk =
    .more = Você queria conversar depois de descansar. Umas palavras gentis podem ser um começo. Também dá para deixar para outro dia.
    .name = Uma conversa

reminder-fu24 =
    .more = Passou um dia. Como você está com isso agora? Um minuto basta.
    .name = Depois de um dia

reminder-fu48 =
    .more = Passaram dois dias. O humor pode mudar nesse tempo. Como você está agora?
    .name = Depois de dois dias

reminder-fu72 =
    .more = Passaram três dias. Como você está? Depois deste, não pergunto mais por conta própria.
    .name = Depois de três dias

## Só para quem os escolheu. Não aparecem em nenhuma lista, por isso não têm nome.

reminder-clinic =
    .more = Você pediu que eu te lembrasse de ir perguntar sobre suas opções. Quanto antes, melhor. Mesmo depois dos prazos de costume, ainda vale perguntar.

reminder-clinic-am =
    .more = Você pediu que eu te lembrasse de ir hoje. Se já foi, pode dispensar este recado. Se não, hoje é um bom dia para perguntar.

reminder-pep =
    .more = Este é o recado diário que você pediu. Ele vem por 28 dias. Se ficou faltando alguma dose, ou se o remédio te faz mal, ligue para o seu serviço de saúde e pergunte o que fazer.

reminder-test14 =
    .more = Passaram duas semanas. A partir de agora, os testes de clamídia e gonorreia são confiáveis. Dá para fazer em um serviço de saúde ou, em alguns lugares, com um kit em casa.

reminder-preg21 =
    .more = Passaram três semanas. A partir de agora, o teste de gravidez é confiável. Se pode haver gravidez e você tem dor ou sangramento, procure atendimento no mesmo dia.

reminder-test49 =
    .more = Passaram sete semanas. A partir de agora, a maioria dos testes de HIV é confiável. Alguns tipos pedem 3 meses. Se você tomou PEP, siga as datas que o seu serviço de saúde te deu.

reminder-test84 =
    .more = Passaram doze semanas. A partir de agora, os testes de sífilis e de hepatites B e C são confiáveis. A hepatite C pode levar mais tempo, então pergunte.

reminder-limb =
    .more = Você pediu que eu perguntasse por esse braço ou essa perna. Se ainda está dormente ou sem força, procure atendimento hoje. Se a dor é muito forte, ligue agora para a emergência.

reminder-body24 =
    .more = Você pediu que eu perguntasse como está seu corpo. Alguns sinais aparecem tarde, então vale olhar com calma. Leva um minuto.

reminder-own =
    .more = Este é um dos seus próprios lembretes.

reminder-link =
    .more = Se nesta semana houver algo para ver, fica ali por um dia. Se não, este recado vem do mesmo jeito.

reminder-fu7 =
    .more = Passou uma semana. Como você está agora? Um minuto basta. Pode ser agora ou depois.

reminder-quiet24 =
    .more = Passou um dia. As páginas continuam aqui, se você quiser.

reminder-quiet3 =
    .more = Passaram três dias. Aqui há algumas coisas pequenas, se você quiser. Se não, tudo bem também.

reminder-quiet14 =
    .more = Passaram duas semanas. Aqui há algumas coisas pequenas, se você quiser. Se não, tudo bem também.
