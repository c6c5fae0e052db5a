# Protection slipped. Labels: 24 characters or fewer.

protect-title = A proteção falhou

protect-ago =
    O tempo conta aqui, então primeiro uma pergunta rápida: há quanto tempo foi?

    Se não foi escolha sua, “Algo não está bem” também tem páginas para você.
    .day = Menos de um dia
    .three = De 1 a 3 dias
    .five = De 3 a 5 dias
    .more = Mais de 5 dias
    .unsure = Não tenho certeza

protect-what = O que te preocupa? Escolha tudo o que servir. Se pular, eu mostro tudo.
    .preg = Gravidez
    .hiv = HIV
    .sti = Outras infecções
    .unsure = Não tenho certeza

protect-preg =
    Se você pode engravidar: vá hoje. Uma farmácia ou um serviço de saúde pode te ajudar a escolher.

    A pílula do dia seguinte funciona melhor quanto antes. Um tipo é para os primeiros 3 dias. Outro tipo funciona até 5 dias.

    O DIU de cobre é o que funciona melhor. Muitas vezes ele é colocado em até 5 dias.

    Conte lá sobre outros remédios que você toma, seu peso, asma, amamentação, e pílula anticoncepcional que você tomou ou começou há pouco. Isso pode mudar qual serve.

    Se vomitar em até 3 horas depois da pílula, pergunte se precisa de mais uma.

protect-preg-late =
    Se você pode engravidar: ainda dá tempo, então vá hoje.

    Até 5 dias, peça a pílula com “ulipristal”, ou um DIU de cobre. O DIU é o que funciona melhor.

    Conte lá sobre outros remédios que você toma, asma, amamentação, e pílula anticoncepcional que você tomou ou começou há pouco. Isso pode mudar qual serve.

    Se vomitar em até 3 horas depois da pílula, pergunte se precisa de mais uma.

protect-preg-past =
    Se você pode engravidar: ligue mesmo assim para um serviço de saúde. Em alguns casos, dá para colocar um DIU depois de 5 dias.

    O teste de gravidez é confiável a partir do dia em que a menstruação atrasa, ou de 3 semanas depois do sexo.

    Dor no pé da barriga, ou sangramento, e pode haver gravidez? Procure atendimento no mesmo dia.

protect-hiv =
    Se a preocupação é o HIV: um tratamento com comprimidos chamado PEP pode impedir a infecção. Vá agora a um serviço de saúde sexual ou a um hospital. De noite, a um hospital.

    O melhor é tomar a primeira dose em até 24 horas. O limite é de 3 dias. Não precisa esperar resultado de exame. O tratamento dura 28 dias.

    A outra pessoa toma remédio para o HIV, e os exames dela não mostram vírus? Então, na maioria das vezes, a PEP não é necessária. Pergunte mesmo assim.

protect-hiv-past =
    Se a preocupação é o HIV: a PEP é feita para começar em até 3 dias. Passado esse tempo, um serviço de saúde ainda pode fazer muita coisa.

    Peça um plano de testes. O teste é confiável depois de umas 7 semanas. Alguns tipos levam menos tempo, outros mais.

    Não tem certeza de que já passaram 3 dias? Vá e pergunte agora.

protect-sti =
    Você tem algum sinal, como dor, feridas ou ardência? Vá agora. Não espere uma data.

    Sem sinais, os testes são confiáveis a partir de:
    • 2 semanas: clamídia e gonorreia
    • 7 semanas: HIV. Se você toma PEP, siga as datas do seu serviço de saúde.
    • 12 semanas: sífilis, hepatites B e C

    Ainda não tomou vacina contra hepatite B? Peça uma. O melhor é em até um dia, e ela pode ajudar até 14 dias.

    Se o seu serviço de saúde te deu doxi-PEP: tome em até 3 dias, do jeito que explicaram.

protect-say =
    O que você pode dizer, no balcão ou por telefone:

    “Queria perguntar sobre a pílula do dia seguinte e a PEP.” Tire o que não for preciso. Depois diga há quanto tempo foi.

    Você pode pedir um lugar reservado para falar. Não precisa dizer mais do que quiser.

protect-visit = Quer que eu te lembre de ir? Um recado em três horas, e um de manhã. Eles não dizem do que se trata.
    .nudge = Sim, dois recados
    .nothing = Não precisa

protect-dates =
    Quer que eu salve algumas datas? Escolha as que quiser. Eu conto a partir de hoje, e os recados não dizem nada.

    O recado diário é para a PEP, por 28 dias.
    .day14 = Testes em 2 semanas
    .day49 = Testes em 7 semanas
    .day84 = Testes em 12 semanas
    .day21 = Gravidez: 3 semanas
    .daily = Um recado por dia
    .nothing = Nenhuma data

protect-mirror-dates = Do que vou te lembrar, em palavras neutras: { $dates-words }.

protect-mirror-soon = Você viu o que dá para fazer. Dois recados discretos vão chegar.

protect-mirror-read = Você viu o que dá para fazer. Pode voltar aqui quando quiser.
