# Vínculos entre duas pessoas: /together. Nenhuma página pode ter número, dia da semana ou nome.

home-together = Um vínculo a dois

together-about = Aqui duas pessoas podem criar um vínculo. Cada uma tem o seu lado. Uma vez por semana, cada pessoa vê o que agradaria às duas e o que a outra deixa ler. Mais nada.
together-handed = Alguém te passou um link. Com ele, cada pessoa tem aqui o seu lado. Uma vez por semana, cada pessoa vê o que agradaria às duas e o que a outra deixa ler. Mais nada.
together-silence = Nunca conto a nenhuma das duas pessoas se a outra responde ou se ainda está aqui.
together-eyes = Se mais alguém pode mexer neste celular, essa pessoa vê aqui o mesmo que você.
together-four = Tudo isto é verdade para você? Toque em cada frase que for. “Agora não” também vale. Não anoto em quais você toca.
together-line-want = Sou eu que quero isto
together-line-silent = Posso ficar em silêncio sempre
together-line-alone = Ninguém me diz onde tocar
together-line-seen = Quem mexe no celular vê isto

together-invite = O seu link está pronto. Quem entrega é você; eu não mando para ninguém. Ele é para uma pessoa só e vale por um dia. Se uma segunda pessoa aceitar, ele não vincula ninguém, e também não conto isso a ninguém.
together-out = O seu link está pronto. Mostrei o endereço uma vez e não guardei.
together-confirm-ask = Não conto se alguém abriu o link. A outra pessoa te disse que abriu? Sem o seu sim, ele expira em um dia.
together-copy = Copiar o endereço
together-share = Enviar
together-confirm = Sim, me disse
together-lapse = Deixar expirar
together-say-so = A outra pessoa não fica sabendo disso por mim. Se quer este vínculo, conte você a ela, ainda hoje, que abriu o link.
together-begins = O seu lado está sendo preparado. Por um dia ou dois, nada começa, e você ainda pode deixar expirar. Ninguém vê se você fizer isso.
together-stands = O seu lado está pronto.
together-rests = Este vínculo está em repouso. Isso pode acontecer sozinho, depois de algumas semanas sem nada para mostrar, seja qual for o motivo. Você pode retomar.
together-rest = Pôr em repouso
together-wake = Retomar
together-go = Desfazer
together-go-ask = Desfazer o seu lado? Ninguém vai ver, nem agora nem depois. Este vínculo não volta. Você pode fazer outro.
together-gone-sure = Sim, desfazer
together-gone = O seu lado não existe mais. Não conto a ninguém.
together-another = Outro vínculo
together-rested = Este link não vale mais. Você pode fazer um novo a qualquer momento.
together-enough = Por enquanto, já há vínculos o bastante. Desfaça um ou tente de novo daqui a alguns dias.

together-quiet-now = Por enquanto, nada vem de você, e nada do que você tocou fica ali. Do outro lado, parece uma semana qualquer sem nada para mostrar.
together-how = O que você escolhe fica criptografado até a semana acabar. Aí cada pessoa vê o que agradaria às duas, as respostas às perguntas que as duas responderam e as linhas da outra. Apago o resto. Não mostro a ninguém, nem a você.
together-hand = O que talvez agrade aos dois lados
together-asks = Perguntas para as duas pessoas
together-lines = Uma linha minha
together-look = O que há para ver
together-more = Mais
together-quiet = Nada de mim
together-loud = Voltar a participar
together-back = Retirar o que escolhi
together-taken-back = Retirado.
together-card-how = Sorteio os cartões para cada pessoa em separado. Só aparece um sim das duas.
together-card-ask = Você gostaria disso, algum dia?
together-pick-yes = Sim
together-pick-maybe = Talvez
together-pick-no = Isso não
together-gone-through = Por esta semana é só. Até ela acabar, você pode rever tudo e escolher diferente.
together-again = Rever tudo
together-ask-how = Sorteio as perguntas para cada pessoa em separado. Uma resposta só aparece se as duas responderem àquela pergunta.
together-lines-which = Que linhas a outra pessoa pode ler, por um dia, quando a semana acabar? Toque nas que quiser. Só aparecem as últimas.
together-laid = Fica pronta até a semana acabar.
together-open = Ver
together-nothing = Não há nada para mostrar agora, e isso pode querer dizer muitas coisas: não saiu no sorteio, ficou sem resposta, ainda não, não mais, agora não, não.
together-ideas = Ideias para vocês
together-both = Um sim das duas pessoas:
together-answered = As duas pessoas responderam. Isto é o que a outra disse:
together-line = Para você ler:
together-kind = Isto fez bem à outra pessoa:
together-own-words = Para você ler, com as palavras da outra pessoa:
together-wish = São desejos, não promessas. Perguntem de novo quando chegar a hora.
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
    Duas pessoas têm, cada uma, um lado de um vínculo. No seu ficam o sinal dele, quando acabam as semanas, desde quando ele está em repouso e se algo vem de você. Da outra pessoa não fica nada ali: nem nome, nem idioma, nem hora.

    O que você escolhe ali fica criptografado até a semana acabar; de um cartão, só um sim. Só a chave do diário da outra pessoa abre uma resposta ou uma linha. Quando a semana acaba, cada pessoa vê por um dia o que agradaria às duas, as respostas às perguntas que as duas responderam e as linhas da outra. Todo o resto é apagado, e ninguém pode consultar, nem você.

    O que os dois lados têm em comum é um único registro. Todos têm o mesmo tamanho, e cada toque o escreve de novo por inteiro. Sem as chaves, ele não mostra quem tem um vínculo, nem se alguém aceitou um link, respondeu, disse não ou saiu.

    Com /forget, o seu lado vai embora. O registro fica, criptografado, até três meses depois de o outro lado ir também.

privacy-limits = O que não consigo evitar
privacy-together-limits =
    O que não consigo evitar: quem está com este celular vê o seu lado. O bot vê os seus toques quando eles chegam, e quem cuida do bot tem as chaves. Com elas dá para descobrir quem tem vínculo com quem, e o que fica ali até a semana acabar. O Telegram vê o endereço que você entrega e o que é mostrado a você. Quem pode copiar o banco de dados várias vezes vê, mesmo sem as chaves, em que minuto algo mudou num vínculo e, se pouca gente me usa, que uma conta não está mais lá. Quem tem uma segunda conta pode descobrir se o próprio convite foi aceito. Depois de muitas semanas sem nada para mostrar, um não fica mais provável; por isso um vínculo entra em repouso depois de algumas semanas. Se alguém perguntar por que não havia nada: os cartões são sorteados para cada pessoa em separado.
