# /privacy, retirar um sim, e a prova depois de /forget. As linhas inventory- correspondem a bot/store/inventory.py.

privacy =
    Eu guardo o que você escolheu guardar, suas configurações e os recados que ainda vêm. Tudo fica lacrado. Seu nome não fica guardado.

    Antes do seu sim, nada fica guardado.
privacy-yes = Você disse sim à versão { $version } disto.
privacy-yes-older = Você disse sim à versão { $version }. A versão { $newest } é nova e espera o seu sim: /start.
privacy-kept = O que fica guardado
privacy-who = Quem pode ler
privacy-long = Por quanto tempo
privacy-out = Suas saídas
privacy-small = Para o próprio trabalho
privacy-up = ‹ Privacidade
privacy-kept-page = O que eu guardo sobre você, e como:
privacy-kept-not =
    Lacrado quer dizer: só abre com chaves que não estão no banco de dados.

    Não fica guardado: seu nome, as páginas que você vê e o que você diz fora de uma pergunta.
privacy-small-page = O que o próprio trabalho precisa, e como fica guardado:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    O Telegram vê cada mensagem que passa. Conversas com bots não têm criptografia de ponta a ponta.

    O bot lê o que você envia, para poder responder. Quem cuida dele tem as chaves e também poderia ler, assim como o que está guardado.

    Quem roubar só o banco de dados não consegue ler nada disso, não encontra nele nenhum nome nem descobre de quem é cada anotação. Só vê quanto há no total e, com duas cópias, que algo mudou entre uma e outra.
privacy-who-lock = Com /lock, uma frase secreta tranca o que você guardou. Aí ninguém lê sem ela, nem quem cuida do bot. Cópias de antes ainda podem abrir o que você tinha escrito até ali. O que você escreve num check-in aberto fica trancado também. O que você toca ali, só quando você guarda. O que você disse das ideias e suas cartas ficam selados, mas não trancados. Depois de aberto, o diário fica aberto por dez minutos, e o bot pode ler.
privacy-long-page = Quando vai embora:
privacy-long-chat = Este chat: apago os comandos assim que são respondidos, e todo o resto depois de mais ou menos um dia. Fica uma mensagem, que poderia ser sobre qualquer coisa. Dá para desligar isso em /settings. O Telegram só me deixa apagar o que você escreveu por dois dias. Se eu ficar fora do ar por mais tempo, apagar fica por sua conta.
privacy-long-away = Se eu não souber de você por cerca de um ano, mando um recado. Um mês depois, apago tudo.
privacy-long-copies = Uma cópia do banco de dados feita antes ainda pode conter isso, lacrado.
privacy-out-page =
    /export te entrega tudo, em arquivos. Eles saem do chat depois de uma hora. Com uma frase secreta, você pode receber tudo selado.

    /import traz tudo de volta, aqui ou em outro bot.

    /forget apaga tudo, junto com as chaves.

    Você pode retirar o seu sim. Isso também apaga tudo.
privacy-out-locked =
    Enquanto o seu diário está trancado, eu espero sete dias antes de apagar. Até lá, você pode cancelar com a frase. Com a frase, também posso fazer na hora.
privacy-export = Levar tudo comigo
privacy-forget = Apagar tudo
privacy-take-back = Retirar meu sim
privacy-take-back-ask =
    Isto retira o seu sim. Apaga tudo o que eu guardo sobre você, junto com as chaves. Não dá para desfazer. Talvez você queira usar /export antes.
privacy-take-back-sure = Sim, apagar tudo
forget-looked = Olhei de novo, e não há nada sobre você no meu banco de dados. Só fica um código, para que uma cópia antiga não traga você de volta.
forget-left =
    Apaguei o que eu guardo sobre você, e depois olhei de novo. Ainda há algo lá. Sinto muito.

    Ficou anotado para quem cuida do bot, sem o seu nome.
welcome-older = O que eu guardo mudou desde o seu sim. Até você dizer sim de novo, não guardo nada novo. /privacy, /export e /forget funcionam do mesmo jeito.
welcome-older-no = Tudo bem. Não guardo nada novo. O que você guardou fica lacrado até você levar com /export ou apagar com /forget.

inventory-journal = O que você escolheu guardar
inventory-profile = Configurações e o que está aberto
inventory-notes = Recados que ainda vêm
inventory-route = Para onde te escrever
inventory-found = Como eu te reconheço
inventory-keys = Suas chaves
inventory-outbox = Mensagens a caminho de você
inventory-updates = O número do Telegram de uma mensagem
inventory-day = O dia em que uma mensagem chegou
inventory-random = Números que ligam as linhas
inventory-counts = Contagens e passos
inventory-link = O que você tem em comum com outra pessoa
inventory-invitation = Convites para um vínculo
inventory-erased = Que alguém foi apagado ou mudou uma frase secreta
inventory-database = Sobre o próprio banco de dados

inventory-by-sealed = lacrado
inventory-by-wrapped = lacrado com a chave do bot
inventory-by-hashed = um código que precisa de uma chave
inventory-by-random = feito ao acaso
inventory-by-count = um simples número
inventory-by-plain = não diz de ninguém

inventory-goes-forget = Com /forget
inventory-goes-erase = Quando você apaga, quando o tempo dele acaba, ou com /forget
inventory-goes-sent = Depois de enviado
inventory-goes-ages = Depois de um ou dois dias
inventory-goes-both = Quando nenhuma das duas pessoas guarda
inventory-goes-day = Depois do dia de um convite
inventory-goes-stays = Fica, mesmo depois de /forget
inventory-goes-database = Fica com o banco de dados
