# /privacy, retirar um sim, e a prova depois de /forget. As linhas inventory- correspondem a bot/store/inventory.py.

privacy =
    Guardo o que você escolheu guardar, suas configurações e os recados que ainda vão chegar. Tudo fica criptografado. Não guardo seu nome.

    Antes do seu sim, não guardo nada.
privacy-yes = Você disse sim para a versão { $version } disto.
privacy-yes-older = Você disse sim para a versão { $version }. A versão { $newest } é nova e espera o seu sim: /start.
privacy-kept = O que guardo
privacy-who = Quem pode ler
privacy-long = Por quanto tempo
privacy-out = Como sair
privacy-small = Para o bot funcionar
privacy-up = ‹ Privacidade
privacy-kept-page = O que guardo sobre você, e como:
privacy-kept-not =
    Criptografado quer dizer: só abre com chaves que não estão no banco de dados.

    Não guardo seu nome, as páginas que você vê nem o que você diz fora de uma pergunta.
privacy-small-page = O que o bot precisa para funcionar, e como fica guardado:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    O Telegram vê cada mensagem que passa. Conversas com bots não têm criptografia de ponta a ponta.

    O bot lê o que você envia, para poder responder. Quem cuida dele tem as chaves e também poderia ler isso e o que está guardado.

    Quem roubar só o banco de dados não consegue ler nada disso, não encontra nenhum nome nem descobre de quem é cada anotação. Vê quanto há no total e, com duas cópias, que algo mudou entre uma e outra.
privacy-who-lock = Com /lock, uma senha tranca o que você guardou. Aí ninguém lê sem ela, nem quem cuida do bot. Cópias de antes talvez ainda abram o que você tinha escrito até ali. O que você escreve em perguntas abertas também fica trancado, e as suas próprias palavras e perguntas também. Os botões que você toca ali, só quando você guarda. O que você disse das ideias, as cartas que guardou e os horários dos seus lembretes ficam criptografados, mas não com essa senha. Quando você abre o diário, ele fica aberto por dez minutos, e o bot pode ler.
privacy-long-page = Quando é apagado:
privacy-long-chat = Este chat: apago os comandos assim que respondo, e todo o resto em mais ou menos um dia. Fica uma mensagem, que poderia ser sobre qualquer coisa. Dá para desligar isso em /settings. O Telegram só me deixa apagar o que você escreveu durante dois dias. Se eu ficar fora do ar por mais tempo, só você pode apagar.
privacy-long-away = Se você não aparecer por cerca de um ano, mando um recado. Um mês depois, apago tudo.
privacy-long-copies = Uma cópia do banco de dados feita antes ainda pode conter isso, criptografado.
privacy-out-page =
    /export te entrega tudo, em arquivos. Eles somem do chat depois de uma hora. Com uma senha, você pode receber tudo criptografado.

    /import traz tudo de volta, aqui ou em outro bot.

    /forget apaga tudo, junto com as chaves.

    Você pode retirar o seu sim. Isso também apaga tudo.
privacy-out-locked =
    Enquanto o seu diário está trancado, espero sete dias antes de apagar. Até lá, você pode cancelar com a senha. Com a senha, também posso apagar na hora.
privacy-export = Levar tudo comigo
privacy-forget = Apagar tudo
privacy-take-back = Retirar meu sim
privacy-take-back-ask =
    Isto retira o seu sim. Apaga tudo o que guardo sobre você, junto com as chaves. Não dá para desfazer. Talvez você queira usar /export antes.
privacy-take-back-sure = Sim, apagar tudo
forget-looked = Olhei de novo, e não há nada sobre você no meu banco de dados. Só fica um código, para que uma cópia antiga não traga você de volta.
forget-left =
    Apaguei o que guardo sobre você e depois olhei de novo. Ainda há algo lá. Sinto muito.

    Ficou anotado para quem cuida do bot, sem o seu nome.
welcome-older = O que guardo mudou desde o seu sim. Até você dizer sim de novo, não guardo nada novo. /privacy, /export e /forget funcionam do mesmo jeito.
welcome-older-no = Tudo bem. Não guardo nada novo. O que você guardou fica criptografado até você levar com /export ou apagar com /forget.

inventory-journal = O que você escolheu guardar
inventory-profile = Configurações e o que está aberto
inventory-notes = Recados que ainda vão chegar
inventory-route = Para onde te escrever
inventory-found = Como te reconheço
inventory-keys = Suas chaves
inventory-outbox = Mensagens a caminho de você
inventory-updates = O número do Telegram de uma mensagem
inventory-day = O dia em que uma mensagem chegou
inventory-random = Números que ligam as linhas
inventory-counts = Contagens e passos
inventory-link = O que você tem em comum com outra pessoa
inventory-invitation = Convites para um vínculo
inventory-erased = Que uma conta foi apagada ou uma senha mudou
inventory-database = Sobre o próprio banco de dados

inventory-by-sealed = criptografado
inventory-by-wrapped = criptografado com a chave do bot
inventory-by-hashed = um código que precisa de uma chave
inventory-by-random = sorteado
inventory-by-count = um simples número
inventory-by-plain = não identifica ninguém

inventory-goes-forget = Com /forget
inventory-goes-erase = Quando você apaga, quando o prazo acaba, ou com /forget
inventory-goes-sent = Depois de enviado
inventory-goes-ages = Depois de um ou dois dias
inventory-goes-both = Três meses depois que nenhuma das duas pessoas guarda mais
inventory-goes-day = Quando passa o dia do convite
inventory-goes-stays = Fica, mesmo depois de /forget
inventory-goes-database = Fica com o banco de dados
