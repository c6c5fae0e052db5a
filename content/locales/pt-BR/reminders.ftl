# The first two lines of these can show on a locked phone: they name nothing.
# .plain is a little more plain. .more comes after a tap. .name: 20 characters or fewer.

reminder-water = Hora de um copo de água?
    .plain = Um copo de água pode cair bem agora.
    .more = Uns goles já servem. Se houver alguém com você, dá para encher dois copos.
    .name = Água

reminder-bathroom = Uma pausa rápida?
    .plain = Uma ida ao banheiro, se der vontade?
    .more = Vá ao banheiro quando for bom para você. Sem pressa nenhuma.
    .name = Banheiro

reminder-warm = Um aconchego?
    .plain = Um cobertor ou meias quentinhas, se estiver com frio?
    .more = Enrole-se no que estiver por perto. Pode ficar aí o tempo que quiser.
    .name = Calorzinho

reminder-snack = Um lanchinho?
    .plain = Algo para beliscar, se bater a fome?
    .more = Torrada, fruta, ou o que houver no pacote. Não precisa ser uma refeição.
    .name = Lanche

reminder-wash = Se refrescar um pouco?
    .plain = Um banho morno, se der vontade?
    .more = Por fora, água basta. No máximo sabonete neutro, nada perfumado. Só se você quiser.
    .name = Banho

reminder-stretch = Pausa para alongar?
    .plain = Alongar devagar as costas e os quadris?
    .more = Alongue-se devagar, só até onde for gostoso. Pare se doer.
    .name = Alongamento

reminder-morning = Bom dia. Um recado para você.
    .plain = Bom dia. Como você está hoje?
    .more = Um dia novo pode parecer igual, ou não. Um minuto por aqui, se você quiser.
    .name = Na manhã seguinte

## All others have these two lines until they are tapped, so that nobody can tell which one it is.

reminder-asked = Um recado que você pediu.
reminder-asked-plain = Você pediu que eu voltasse. Pode ser agora?
reminder-asked-name = Um recado pedido

reminder-checkin =
    .more = Você queria passar por aqui mais tarde. Leva mais ou menos um minuto. Agora serve, e agora não também.
    .name = Check-in mais tarde

reminder-message =
    .more = Você queria mandar uma frase gentil hoje. Pode ser curta. E tudo bem mudar de ideia.
    .name = Mandar mensagem

reminder-talk =
    .more = Você queria conversar depois de descansar. Umas palavras gentis podem ser um começo. Também dá para deixar para outro dia.
    .name = Conversar

reminder-fu24 =
    .more = Passou um dia. Como isso está em você agora? Um minuto basta.
    .name = Depois de um dia

reminder-fu48 =
    .more = Passaram dois dias. O humor pode mudar nesse tempo. Como está agora?
    .name = Depois de dois dias

reminder-fu72 =
    .more = Passaram três dias. Como você está? Este é o último destes.
    .name = Depois de três dias

## Only for those who chose them. They stand in no list, so they need no name.

reminder-clinic =
    .more = Você queria um lembrete para ir perguntar sobre suas opções. Quanto antes, melhor funciona. Mesmo depois dos prazos de costume, ainda vale perguntar.

reminder-clinic-am =
    .more = Você queria um lembrete para ir hoje. Se já foi, pode guardar este. Se não, hoje é um bom dia para perguntar.

reminder-pep =
    .more = Este é o recado diário que você pediu. Ele vem por 28 dias. Se alguma dose ficou de fora, ou se ela te faz mal, ligue para o seu serviço de saúde e pergunte o que fazer.

reminder-test14 =
    .more = Passaram duas semanas. A partir de agora, os testes de clamídia e gonorreia são confiáveis. Um serviço de saúde pode fazer, ou, em alguns lugares, um kit em casa.

reminder-preg21 =
    .more = Passaram três semanas. A partir de agora, o teste de gravidez é confiável. Se pode haver gravidez e você tem dor ou sangramento, procure atendimento no mesmo dia.

reminder-test49 =
    .more = Passaram sete semanas. A partir de agora, a maioria dos testes de HIV é confiável. Alguns tipos levam 3 meses. Se você tomou PEP, siga as datas que o seu serviço de saúde te deu.

reminder-test84 =
    .more = Passaram doze semanas. A partir de agora, os testes de sífilis e de hepatites B e C são confiáveis. A hepatite C pode levar mais tempo, então pergunte.

reminder-limb =
    .more = Você pediu que eu perguntasse desse braço ou dessa perna. Se a parte ainda está dormente ou fraca, procure atendimento hoje. Se a dor é muito forte, ligue agora para o número de emergência.

reminder-body24 =
    .more = Você pediu que eu perguntasse do seu corpo. Alguns sinais vêm tarde, então vale olhar com calma. Leva um minuto.

reminder-fu7 =
    .more = Passou uma semana. Como está agora? Um minuto basta, e agora não também serve.

reminder-quiet24 =
    .more = Passou um dia. As páginas continuam aqui, se você quiser.

reminder-quiet3 =
    .more = Passaram três dias. Aqui há algumas coisas pequenas, se você quiser. Também pode deixar.

reminder-quiet14 =
    .more = Passaram duas semanas. Aqui há algumas coisas pequenas, se você quiser. Também pode deixar.
