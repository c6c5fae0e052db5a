# Vínculos entre duas pessoas: /together. Nenhuma página pode ter número, dia da semana ou nome.

home-together = Um vínculo a dois

together-about = Aqui duas pessoas podem criar um vínculo. Cada uma tem o seu lado. Por enquanto é só isso: ainda não passa nada de um lado para o outro.
together-handed = Alguém te passou um link. Com ele, cada pessoa pode ter aqui o seu lado. Por enquanto é só isso: ainda não passa nada de um lado para o outro.
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
    Duas pessoas têm, cada uma, um lado de um vínculo. No seu ficam o sinal dele e até quando ele vale. Da outra pessoa não fica nada ali: nem nome, nem idioma, nem hora.

    O que os dois lados têm em comum é uma única linha criptografada. Todas essas linhas têm o mesmo tamanho. Sem as chaves, elas não mostram quem tem um vínculo, nem se alguém aceitou um link ou saiu.

    Com /forget, o seu lado vai embora. A linha fica, criptografada, até o outro lado ir também.
privacy-together-limits =
    O que não consigo evitar: quem está com este celular vê o seu lado. O bot vê os seus toques quando eles chegam, e quem cuida do bot tem as chaves. Com elas dá para descobrir quem tem vínculo com quem. O Telegram vê o endereço que você entrega.
