# The first line of each can show on a locked phone: it names nothing.
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

reminder-checkin = Um recado que você pediu.
    .plain = Você pediu que eu voltasse. Pode ser agora?
    .more = Você queria passar por aqui mais tarde. Leva mais ou menos um minuto. Agora serve, e agora não também.
    .name = Check-in mais tarde

reminder-stretch = Pausa para alongar?
    .plain = Alongar devagar as costas e os quadris?
    .more = Alongue-se devagar, só até onde for gostoso. Pare se doer.
    .name = Alongamento

reminder-morning = Bom dia. Um recado para você.
    .plain = Bom dia. Como você está hoje?
    .more = Um dia novo pode parecer igual, ou não. Um minuto por aqui, se você quiser.
    .name = Na manhã seguinte

reminder-message = Um recado que você planejou.
    .plain = Você planejou escrever uma frase a alguém hoje.
    .more = Você queria mandar uma frase gentil hoje. Pode ser curta. E tudo bem mudar de ideia.
    .name = Mandar mensagem

reminder-talk = Um plano seu.
    .plain = Você planejou conversar hoje. Agora é uma boa hora?
    .more = Você queria conversar depois de descansar. Umas palavras gentis podem ser um começo. Também dá para deixar para outro dia.
    .name = Conversar

reminder-fu24 = Um recado que você pediu.
    .plain = Você pediu que eu passasse hoje. Pode ser agora?
    .more = Passou um dia. Como isso está em você agora? Um minuto basta.
    .name = Depois de um dia

reminder-fu48 = Um recado que você pediu.
    .plain = Você pediu que eu passasse de novo. Pode ser agora?
    .more = Passaram dois dias. O humor pode mudar nesse tempo. Como está agora?
    .name = Depois de dois dias

reminder-fu72 = Um recado que você pediu.
    .plain = Você pediu que eu passasse mais uma vez. Pode ser agora?
    .more = Passaram três dias. Como você está? Este é o último destes.
    .name = Depois de três dias

## Only for those who chose them. The first two lines of each can show on a locked phone: they name nothing.

reminder-clinic = Um recado com prazo.
    .plain = Com prazo: a visita que você planejou para hoje.
    .more = Você queria um lembrete para ir perguntar sobre suas opções. Quanto antes, melhor funciona. Mesmo depois dos prazos de costume, ainda vale perguntar.
    .name = Visita: em 3 horas

reminder-clinic-am = Um recado com prazo.
    .plain = Com prazo: a visita que você planejou para esta manhã.
    .more = Você queria um lembrete para ir hoje. Se já foi, pode guardar este. Se não, hoje é um bom dia para perguntar.
    .name = Visita: de manhã

reminder-pep = Seu recado diário.
    .plain = Seu recado diário, na hora que você escolheu.
    .more = Este é o recado diário que você pediu. Ele vem por 28 dias. Se alguma dose ficou de fora, ou se ela te faz mal, ligue para o seu serviço de saúde e pergunte o que fazer.
    .name = Diário, 28 dias

reminder-test14 = Uma data que você salvou.
    .plain = Chegou uma data de check-up que você salvou.
    .more = Passaram duas semanas. A partir de agora, os testes de clamídia e gonorreia são confiáveis. Um serviço de saúde pode fazer, ou, em alguns lugares, um kit em casa.
    .name = Data: 2 semanas

reminder-preg21 = Uma data que você salvou.
    .plain = Chegou uma data de check-up que você salvou.
    .more = Passaram três semanas. A partir de agora, o teste de gravidez é confiável. Se pode haver gravidez e você tem dor ou sangramento, procure atendimento no mesmo dia.
    .name = Data: 3 semanas

reminder-test49 = Uma data que você salvou.
    .plain = Chegou uma data de check-up que você salvou.
    .more = Passaram sete semanas. A partir de agora, a maioria dos testes de HIV é confiável. Alguns tipos levam 3 meses. Se você tomou PEP, siga as datas que o seu serviço de saúde te deu.
    .name = Data: 7 semanas

reminder-test84 = Uma data que você salvou.
    .plain = Chegou uma data de check-up que você salvou.
    .more = Passaram doze semanas. A partir de agora, os testes de sífilis e de hepatites B e C são confiáveis. A hepatite C pode levar mais tempo, então pergunte.
    .name = Data: 12 semanas

reminder-limb = Sua verificação está pronta.
    .plain = Passou uma hora. Sua verificação está pronta.
    .more = Você pediu que eu perguntasse desse braço ou dessa perna. Se a parte ainda está dormente ou fraca, procure atendimento hoje. Se a dor é muito forte, ligue agora para o número de emergência.
    .name = Corpo: em uma hora

reminder-body24 = Sua verificação está pronta.
    .plain = Passou um dia. Sua verificação está pronta.
    .more = Você pediu que eu perguntasse do seu corpo. Alguns sinais vêm tarde, então vale olhar com calma. Leva um minuto.
    .name = Corpo: dia seguinte

reminder-fu7 = Um recado que você pediu.
    .plain = Você pediu que eu passasse depois de uma semana. Pode ser agora?
    .more = Passou uma semana. Como está agora? Um minuto basta, e agora não também serve.
    .name = Após uma semana

reminder-quiet24 = Um recado que você pediu.
    .plain = Você pediu um recado discreto para hoje. Pode ser agora?
    .more = Passou um dia. As páginas continuam aqui, se você quiser.
    .name = Recado discreto

reminder-quiet3 = Um recado que você pediu.
    .plain = Você pediu um recado discreto para hoje. Pode ser agora?
    .more = Passaram três dias. Aqui há algumas coisas pequenas, se você quiser. Também pode deixar.
    .name = Discreto: 3 dias

reminder-quiet14 = Um recado que você pediu.
    .plain = Você pediu um recado discreto para hoje. Pode ser agora?
    .more = Passaram duas semanas. Aqui há algumas coisas pequenas, se você quiser. Também pode deixar.
    .name = Discreto: 2 sem.
