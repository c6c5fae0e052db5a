# Vínculos entre duas pessoas: /together. Nenhuma página pode ter número, dia da semana ou nome.

home-together = Um vínculo a dois

together-about = Aqui duas pessoas podem criar um vínculo. Cada uma tem o seu lado. Uma vez por semana, as duas veem o que as duas escolheram, e mais nada.
together-handed = Alguém te passou um link. Com ele, cada pessoa tem aqui o seu lado. Uma vez por semana, as duas veem o que as duas escolheram, e mais nada.
together-silence = Nunca conto a ninguém se a outra pessoa responde ou se ainda está aqui.
together-eyes = Se mais alguém mexe neste celular, essa pessoa vê aqui o mesmo que você.
together-four = Tudo isto é verdade para você? Toque em cada frase que for. “Agora não” também vale. Não anoto isso.
together-line-want = Eu quero isso por mim
together-line-silent = Posso não dizer nada, sempre
together-line-alone = Ninguém me diz onde tocar
together-line-seen = Quem mexe no celular vê isto

together-invite = O seu link está pronto. Quem entrega é você; eu não mando para ninguém. Ele é para uma pessoa só e vale por um dia. Se uma segunda pessoa aceitar, ele não vincula ninguém, e também não conto isso a ninguém.
together-out = O seu link já está com você. Mostro o endereço uma vez só.
together-told-ask = Não conto se alguém abriu o link. A outra pessoa te disse que abriu? Sem o seu sim, ele expira em um dia.
together-copy = Copiar o endereço
together-share = Enviar
together-told = Sim, me disse
together-lapse = Deixar expirar
together-say-so = A outra pessoa não sabe disso por mim. Se quer este vínculo, conte a ela ainda hoje que abriu o link.
together-begins = O seu lado está sendo preparado. Por um dia ou dois, nada começa, e você ainda pode deixar o link expirar. Ninguém vê se você fez isso.
together-stands = O seu lado está pronto.
together-rests = Este vínculo está em repouso. Isso acontece sozinho depois de algumas semanas sem nada para mostrar, e pode querer dizer muitas coisas. Você pode retomar.
together-rest = Pôr em repouso
together-wake = Retomar
together-go = Desfazer
together-go-ask = Desfazer o seu lado? Isso não é mostrado a ninguém, nem agora nem depois. Este vínculo não volta. Você pode fazer outro.
together-gone-sure = Sim, desfazer
together-gone = O seu lado não existe mais. Não conto a ninguém.
together-another = Mais um
together-rested = Este link já está em repouso. Dá para fazer um novo a qualquer momento.
together-enough = Por enquanto, já há vínculos o bastante. Desfaça um ou tente de novo daqui a alguns dias.

together-quiet-now = Por enquanto, nada vem de você. Do outro lado, parece uma semana como qualquer outra.
together-how = O que você escolhe aqui fica criptografado até a semana acabar. Aí mostro o que as duas pessoas escolheram e apago o resto. O resto não mostro a ninguém, nem a você.
together-hand = O que pode agradar aos dois lados
together-asks = Perguntas para cada pessoa
together-lines = Uma frase minha para ler
together-look = O que há para ver
together-more = Mais
together-quiet = Nada da minha parte
together-loud = Voltar a participar
together-back = Desfazer os toques da semana
together-taken-back = Desfeito.
together-card-how = Cada pessoa recebe cartas diferentes. Só aparece um sim das duas.
together-card-ask = Você gostaria disso, algum dia?
together-pick-yes = Sim
together-pick-maybe = Talvez
together-pick-no = Isso não
together-pass = Pular
together-gone-through = Por esta semana é só. Até ela acabar, você pode rever tudo e escolher diferente.
together-again = Rever tudo
together-ask-how = Cada pessoa recebe perguntas diferentes. Uma resposta só aparece se as duas responderam àquela pergunta.
together-lines-which = Que frase a outra pessoa pode ler quando a semana acabar? Ela fica visível por um dia. Toque na que quiser.
together-laid = Aparece quando a semana acabar.
together-open = Ver
together-nothing = Nada para mostrar desta vez. Isso pode querer dizer muitas coisas: não foi sorteado, ficou sem resposta, agora não, não.
together-ideas = Ideias para vocês
together-both = As duas pessoas gostariam de:
together-answered = As duas pessoas responderam a isto. A outra resposta:
together-line = Uma frase para você ler:
together-own-words = Uma frase para você ler, com as palavras da outra pessoa:
together-wish = Um desejo, não uma promessa. Perguntem de novo quando chegar a hora.
together-away = Não mostrar mais

together-yours = O seu vínculo
together-sign = Escolher um sinal
together-which-sign = Que sinal você quer? Ele fica só do seu lado.
together-sign-none = Sem sinal
together-sign-leaf = 🍃 Folha
together-sign-stone = 🪨 Pedra
together-sign-star = ⭐ Estrela
together-sign-shell = 🐚 Concha
together-sign-moon = 🌙 Lua
together-sign-cup = 🍵 Xícara
together-sign-fox = 🦊 Raposa
together-sign-bird = 🐦 Pássaro

privacy-together = Vínculos a dois
privacy-together-page =
    Duas pessoas têm, cada uma, um lado de um vínculo. No seu ficam o sinal dele, até quando ele vale e se algo vem de você. Da outra pessoa não fica nada ali: nem nome, nem idioma, nem hora.

    O que você toca ali fica criptografado até a semana acabar. Uma resposta ou uma frase é criptografada de modo que só a chave do diário da outra pessoa abre. Quando a semana acaba, as duas veem por um dia o que as duas escolheram. Todo o resto é apagado, e ninguém pode consultar, nem você.

    O que os dois lados têm em comum é uma única linha. Todas essas linhas têm o mesmo tamanho, e cada toque a escreve de novo por inteiro. Sem as chaves, ela não mostra quem tem um vínculo, nem se alguém aceitou um link, respondeu, disse não ou saiu.

    Com /forget, o seu lado vai embora. A linha fica, criptografada, até o outro lado ir também.
privacy-together-limits =
    O que não consigo evitar: quem está com este celular vê o seu lado. O bot vê os seus toques quando eles chegam, e quem cuida do bot tem as chaves. Com elas dá para descobrir quem tem vínculo com quem, e o que fica ali até a semana acabar. O Telegram vê o endereço que você entrega e o que é mostrado a você. Depois de muitas semanas sem nada para mostrar, um não fica mais provável; por isso um vínculo entra em repouso depois de algumas semanas. Se alguém perguntar por que não havia nada: cada pessoa recebe cartas diferentes.
