# O diário, a sua tranca e o que limpa a conversa.

## O diário

home-journal = Diário
journal-pick = Qual você quer ler? Estas páginas saem da conversa depois de dez minutos.
journal-empty = Ainda não há nada guardado aqui.
journal-newer = ‹ Mais novas
journal-older = Mais antigas ›
journal-months = Outros meses
journal-all = Todas as anotações
journal-back = ‹ Voltar
journal-before = ‹ Página anterior
journal-after = Próxima página ›
journal-change = Mudar
journal-delete = Apagar
journal-delete-ask = Apago esta anotação? Ela não pode ser recuperada.
journal-delete-yes = Sim, apagar
journal-deleted = Essa anotação foi apagada.
journal-gone = Essa anotação não está mais aqui.
journal-until = Guardada até { $date }.
journal-month = Guardar por 30 dias
journal-always = Continuar guardando
journal-kept-until = Esta anotação some em { $date }.
journal-kept-always = Esta anotação fica até você apagar.
journal-which = Qual resposta você quer mudar?
journal-nothing-left = Não sobrou nenhuma resposta nesta anotação.
journal-write-again = Escrever de novo
journal-write = Mande as novas palavras em uma mensagem. Eu guardo e apago a mensagem.
journal-remove = Tirar a resposta
journal-changed = Mudado.

## Por quanto tempo

end-month = Por 30 dias
closing-kept-until = Guardado até { $date }, e lacrado.
settings-keeping = Por quanto tempo
settings-keeping-page =
    Por quanto tempo guardo o que você conta? Você pode escolher a cada vez. Aqui se escolhe o que já vem marcado.
settings-keep-always = Até eu apagar
settings-keep-month = Por 30 dias
settings-keep-not = Não guardar
settings-tidy = Limpar o chat todo dia

## A tranca

lock-about =
    Uma frase secreta tranca o seu diário. Sem ela ninguém lê o que você guardou, nem quem cuida deste bot. Coisas novas entram mesmo com ele trancado. Depois de aberto, fica aberto por dez minutos.
lock-lost =
    Eu não consigo recuperar a frase. Se ela se perder, as anotações de até agora se perdem junto. Talvez você queira levar uma cópia antes, ou anotar a frase no papel.
lock-set = Escolher uma frase
lock-export = Antes, uma cópia
lock-not-now = Agora não
lock-left = Tudo bem. Nada mudou.
lock-ask =
    Mande a frase em uma mensagem. Quatro ou cinco palavras sem relação entre si aguentam bem. Eu apago a mensagem na hora.
lock-drawn = Aqui estão cinco palavras sorteadas. Eu não guardo nenhuma anotação delas.
lock-drawn-send =
    Anote no papel e depois mande para mim em uma mensagem. Ou mande outras suas: quatro ou cinco palavras sem relação entre si aguentam bem. Eu apago a sua mensagem na hora, e esta página depois de dez minutos.
lock-draw-others = Sortear outras
lock-short = Essa é curta, ou só tem números, e uma máquina adivinharia logo. Você pode mandar uma mais longa? Algumas palavras vão bem.
lock-weak = Uma máquina adivinharia essa logo. Você pode juntar uma ou duas palavras sem relação?
lock-famous = Muita gente conhece essa, então uma máquina tenta cedo. Você pode escolher palavras que ninguém mais juntaria?
lock-soon = Essa chegou logo depois da anterior, então eu não olhei. Posso olhar uma a cada cinco segundos. Mande de novo daqui a um instante, por favor.
lock-fair = Essa aguenta. Com mais uma palavra aguentaria mais, se você quiser começar de novo com /lock.
lock-strong = Essa aguenta bem.
lock-once-more = Mande mais uma vez, para que nenhum erro de digitação deixe você de fora.
lock-differ = As duas não eram iguais. Nada mudou. Você pode mandar a frase de novo, e depois mais uma vez?
lock-done = Seu diário está trancado. A partir de agora, /journal pede a frase.
lock-shut = O diário está trancado.
lock-change = Mudar a frase
lock-remove = Tirar a frase
lock-removed = A frase não existe mais. Agora o diário abre sem ela.
lock-copies = Cópias feitas antes de hoje, como backups, ainda podem abrir o que você escreveu até agora, mas nada do que escrever daqui em diante.
lock-busy = Suas anotações ainda estão sendo seladas com uma chave nova. Tente de novo daqui a um minuto, por favor.
lock-resealing = Suas anotações estão sendo seladas com uma chave nova. Isso leva um pouquinho. Você pode continuar enquanto isso.
lock-forgot = Esqueci a frase
lock-forgot-page =
    Sem ela eu não consigo abrir o diário, e mais ninguém consegue. Você pode tentar de novo quando quiser. Ou começar um diário vazio: aí, daqui a sete dias, eu apago tudo o que está neste. Até lá, você pode cancelar com a frase.
lock-try-again = Tentar de novo
lock-start-over = Apagar e recomeçar
lock-started-over = As anotações antigas foram apagadas. Seu novo diário está vazio e não tem frase.
grace-locked =
    Seu diário está trancado, então eu espero sete dias antes de fazer isso. Até lá, você pode cancelar com a frase. Se você mandar a frase antes, eu faço na hora.
grace-journal = Em { $date } eu apago tudo o que está no seu diário e começo um vazio.
grace-account = Em { $date } eu apago tudo o que guardo sobre você.
grace-passphrase = Até lá, você pode cancelar com a frase.
grace-kept = O que você guardar até lá também é apagado.
grace-take-back = Desistir de apagar
grace-taken-back = Cancelado. Nada será apagado.
unlock-ask = O diário está trancado. Mande a frase em uma mensagem. Eu apago a mensagem na hora.
unlock-wrong = Não era essa.
unlock-wait = Posso olhar a próxima { $when }.
unlock-none = Seu diário não tem frase secreta.
unlock-open = O diário está aberto. Ele se tranca sozinho depois de dez minutos, ou na hora com /lock.

## Esconder

hide = Olá. Nada de novo por aqui.

## Muito tempo fora

away-note = Um recado sobre esta conversa.
away-more = Mais

## Comandos

command-journal = O que você guardou
    .help = ler o que você guardou
command-lock = Trancar o diário
    .help = uma tranca para o diário
command-unlock = Abrir o diário
command-hide = Limpar esta conversa
    .help = limpar esta conversa na hora
