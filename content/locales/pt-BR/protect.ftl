# Protection slipped.

protect-title = A proteção falhou

protect-ago =
    Aqui o tempo conta, então uma pergunta rápida primeiro: há quanto tempo foi?

    Se não foi escolha sua, a culpa não é sua. Estas páginas também são para você.

    As regras mudam de país para país. Para ver as do seu, toque em “Canais de ajuda” e escolha o país.
    .day = Menos de um dia
    .two = De 1 a 2 dias
    .three = De 2 a 3 dias
    .five = De 3 a 5 dias
    .more = Mais de 5 dias
    .unsure = Não tenho certeza

protect-pills =
    { $pills ->
        [both] No país que você escolheu há duas pílulas do dia seguinte: a de levonorgestrel, para os primeiros 3 dias, e a de ulipristal, em até 5 dias. Quanto antes, melhor.
        [levonorgestrel] No país que você escolheu, a pílula do dia seguinte é a de levonorgestrel. Quanto antes, melhor, e dá para tomar em até 5 dias.
       *[unknown] A pílula do dia seguinte funciona melhor quanto antes. No Brasil, a mais comum é a de levonorgestrel: dá para tomar em até 5 dias. Em outros países há também a de ulipristal, que funciona em até 5 dias. Se não tiverem uma, peça a outra.
    }

protect-pep =
    { $pep ->
        [h48] No país que você escolheu, o prazo para começar é de 48 horas.
        [h72] No país que você escolheu, o prazo para começar é de 72 horas (3 dias).
       *[unknown] No Brasil e em muitos países, o prazo para começar é de 72 horas (3 dias). Em alguns, de 2 dias.
    }

protect-tonight =
    { $tonight ->
        [hospital] Vá agora ao pronto-socorro de um hospital.
        [de] Vá agora ao pronto-socorro de um hospital grande. Nem todos têm a PEP. De dia, um consultório especializado em HIV também tem.
        [fr] Vá agora ao pronto-socorro de um hospital. De dia, um centro CeGIDD também tem.
        [be] Vá agora ao pronto-socorro de um hospital universitário ou com centro de HIV.
        [br] Vá agora a uma UPA, a um hospital ou a um posto de saúde (UBS). É de graça, pelo SUS, e sem boletim de ocorrência.
        [mx] Vá agora a um hospital ou clínica do IMSS. Lá te dão o remédio, com ou sem seguro.
        [ar] Vá agora ao pronto-socorro (guardia) de um hospital. É de graça.
        [nl] Vá agora. De dia, ligue para o GGD, o serviço de saúde da cidade. De noite e no fim de semana, vá ao pronto-socorro de um hospital grande.
        [za] Vá agora ao posto de saúde ou hospital mais próximo. Se não tiverem a PEP, pergunte onde tem.
       *[unknown] Vá agora a um serviço de saúde ou a um hospital. De noite, ao pronto-socorro.
    }

protect-what = O que te preocupa? Pode marcar mais de uma coisa. Se você pular, eu mostro tudo.
    .preg = Gravidez
    .hiv = HIV
    .sti = Outras infecções
    .unsure = Não tenho certeza

protect-preg =
    Se você pode engravidar: vá hoje a uma farmácia ou a um posto de saúde. Lá podem te ajudar a escolher. Testosterona não evita gravidez, e dá para tomar a pílula junto.

    { protect-pills }

    O DIU de cobre é o que funciona melhor. Muitas vezes ele é colocado em até 5 dias, mas nem todo serviço coloca na hora.

    Conte lá que outros remédios você toma, seu peso, se tem asma, se amamenta e se tomou ou começou pílula anticoncepcional neste mês. Isso pode mudar qual serve.

    Se vomitar em até 3 horas depois da pílula, pergunte se precisa de mais uma. Não lave por dentro. Se pode ter ficado um pedaço de camisinha dentro, procure atendimento hoje.

protect-preg-late =
    Se você pode engravidar: ainda dá tempo. Vá hoje a um posto de saúde ou a uma farmácia. Testosterona não evita gravidez, e dá para tomar a pílula junto.

    { protect-pills }

    O DIU de cobre é o que funciona melhor. Pergunte se dá para colocar hoje.

    Conte lá que outros remédios você toma, seu peso, se tem asma, se amamenta e se tomou ou começou pílula anticoncepcional neste mês. Isso pode mudar qual serve.

    Se vomitar em até 3 horas depois da pílula, pergunte se precisa de mais uma.

protect-preg-past =
    Se você pode engravidar: ligue mesmo assim para um posto de saúde. Em alguns casos, dá para colocar um DIU depois de 5 dias.

    O teste de gravidez é confiável a partir do dia em que a menstruação atrasa, ou depois de 3 semanas.

    Se pode haver gravidez e você tem dor na barriga ou na ponta do ombro, ou sente que vai desmaiar: ligue agora para a emergência. { emergency-numbers } Se você só sangra um pouco: procure atendimento hoje.

protect-hiv =
    Se a preocupação é o HIV: um tratamento com comprimidos, a PEP, pode evitar a infecção. { protect-tonight }

    O melhor é tomar a primeira dose nas primeiras horas. { protect-pep } Se já passou mais tempo, pergunte mesmo assim. Não precisa esperar resultado de teste. O tratamento dura 28 dias.

    Se você tomou PrEP como planejado, ou se a outra pessoa toma remédio para o HIV e está indetectável: quase sempre a PEP não é necessária. Pergunte mesmo assim.

protect-hiv-hours =
    Se a preocupação é o HIV: agora contam as próximas horas. Peça a PEP, comprimidos que podem evitar a infecção. { protect-tonight }

    { protect-pep } Se já passou mais tempo, pergunte mesmo assim. Ainda dá para fazer muita coisa.

    Não precisa esperar resultado de teste.

protect-hiv-past =
    Se a preocupação é o HIV: um serviço de saúde ainda pode fazer muita coisa. A PEP precisa começar antes disso, mas, se você não sabe bem há quanto tempo foi, vá agora e pergunte.

    Peça um plano de testes. O teste é confiável depois de umas 7 semanas. Alguns tipos pedem 3 meses, então pergunte qual é o seu.

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

    “Queria perguntar sobre a pílula do dia seguinte e a PEP.” Tire o que não precisar. Depois diga há quanto tempo foi.

    Você pode pedir um lugar reservado para falar. Não precisa dizer mais do que quiser.

protect-visit = Quer que eu te lembre de ir? Um recado em três horas, e um de manhã. Eles não dizem do que se trata. O primeiro chega mesmo se for no seu horário de silêncio.
    .nudge = Sim, dois recados
    .morning = Só o da manhã
    .nothing = Não precisa

protect-dates =
    Quer que eu salve datas para testes? Escolha as que quiser. Eu conto a partir de hoje, e os recados não dizem do que se trata.

    O teste de gravidez vem depois de 3 semanas. O recado diário é para a PEP, por 28 dias.
    .day14 = Em 2 semanas
    .day49 = Em 7 semanas
    .day84 = Em 12 semanas
    .day21 = Teste gravidez
    .daily = Recado diário
    .nothing = Nenhuma data

protect-mirror-dates = Vou te lembrar, em palavras neutras: { $dates-words }.

protect-mirror-soon = Você viu o que dá para fazer. Dois recados discretos vão chegar.

protect-mirror-morning = Você viu o que dá para fazer. Um recado discreto vai chegar pela manhã.

protect-mirror-read = Você viu o que dá para fazer. Pode voltar aqui quando quiser.
