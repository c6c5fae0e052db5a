# O diário, a senha dele e o que limpa o chat.

## O diário

home-journal = Diário
journal-pick = Qual você quer ler? Estas páginas somem do chat depois de dez minutos.
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
journal-delete-ask = Apago esta anotação? Não dá para recuperar.
journal-delete-yes = Sim, apagar
journal-deleted = Essa anotação foi apagada.
journal-gone = Essa anotação não está mais aqui.
journal-until = Guardada até { $date }.
journal-month = Guardar por 30 dias
journal-always = Continuar guardando
journal-kept-until = Esta anotação se apaga em { $date }.
journal-kept-always = Esta anotação fica até você apagar.
journal-which = Qual resposta você quer mudar?
journal-nothing-left = Não sobrou nenhuma resposta nesta anotação.
journal-write-again = Escrever de novo
journal-write = Mande as novas palavras em uma mensagem. Eu guardo as palavras e apago a mensagem.
journal-remove = Tirar a resposta
journal-changed = Mudado.

## Por quanto tempo

end-month = Por 30 dias
closing-kept-until = Guardado e criptografado, até { $date }.
settings-keeping = Por quanto tempo
settings-keeping-page =
    Por quanto tempo guardo o que você conta? Você pode escolher a cada vez. Aqui você escolhe o que já vem marcado.
settings-keep-always = Até eu apagar
settings-keep-month = Por 30 dias
settings-keep-not = Não guardar
settings-tidy = Limpar o chat todo dia

## A senha

lock-about =
    Uma senha de várias palavras tranca o seu diário. Sem ela, ninguém lê o que você guardou, nem quem cuida deste bot. O que é novo entra mesmo com ele trancado. Quando você abre, ele fica aberto por dez minutos.
lock-lost =
    Não consigo recuperar a senha. Se ela se perder, as anotações feitas até então se perdem também. Talvez você queira levar uma cópia antes, ou anotar a senha no papel.
lock-set = Escolher a senha
lock-export = Antes, uma cópia
lock-not-now = Agora não
lock-left = Tudo bem. Nada mudou.
lock-ask =
    Mande a senha em uma mensagem. Quatro ou cinco palavras que não combinam entre si aguentam bem. Eu apago a mensagem na hora.
lock-drawn = Aqui estão cinco palavras sorteadas. Não anoto essas palavras em lugar nenhum.
lock-drawn-send =
    Anote no papel e depois mande para mim em uma mensagem. Ou mande outras suas: quatro ou cinco palavras que não combinam entre si aguentam bem. Eu apago a sua mensagem na hora, e esta página depois de dez minutos.
lock-draw-others = Sortear outras
lock-short = Essa é curta, ou só tem números, e uma máquina adivinharia logo. Pode mandar uma mais longa? Algumas palavras já servem.
lock-weak = Uma máquina adivinharia essa logo. Pode juntar uma ou duas palavras que não combinam?
lock-famous = Muita gente conhece essa, e uma máquina tentaria logo. Pode escolher palavras que ninguém mais juntaria?
lock-soon = Essa chegou logo depois da anterior, então não conferi. Posso conferir uma a cada cinco segundos. Mande de novo daqui a um instante, por favor.
lock-fair = Essa aguenta. Com mais uma palavra aguentaria mais, se você quiser começar de novo com /lock.
lock-strong = Essa aguenta bem.
lock-once-more = Mande mais uma vez, para um erro de digitação não deixar você de fora.
lock-differ = As duas não eram iguais. Nada mudou. Pode mandar a senha de novo, e depois mais uma vez?
lock-done = Seu diário está trancado. Daqui em diante, /journal pede a senha.
lock-locked = O diário está trancado.
lock-change = Mudar a senha
lock-remove = Tirar a senha
lock-removed = A senha não existe mais. Agora o diário abre sem ela.
lock-copies = Uma cópia mais antiga, como um backup, talvez ainda abra o que você escreveu até agora. O que escrever daqui em diante, ela não abre.
lock-busy = Suas anotações ainda estão sendo criptografadas com uma chave nova. Tente de novo daqui a um minuto, por favor.
lock-resealing = Suas anotações estão sendo criptografadas com uma chave nova. Isso leva um pouquinho. Enquanto isso, você pode continuar.
lock-forgot = Esqueci a senha
lock-forgot-page =
    Sem ela, não consigo abrir o diário, e mais ninguém consegue. Você pode tentar de novo quando quiser. Ou começar um diário vazio: daqui a sete dias, apago tudo o que está neste. Até lá, você pode cancelar com a senha.
lock-try-again = Tentar de novo
lock-start-over = Apagar e recomeçar
lock-started-over = As anotações antigas foram apagadas. Seu novo diário está vazio e não tem senha.
grace-locked =
    Seu diário está trancado, então espero sete dias antes de fazer isso. Até lá, você pode cancelar com a senha. Se mandar a senha antes, faço na hora.
grace-journal = Em { $date }, apago tudo o que está no seu diário e começo um vazio.
grace-account = Em { $date }, apago tudo o que guardo sobre você.
grace-passphrase = Até lá, você pode cancelar com a senha.
grace-kept = O que você guardar até lá também é apagado.
grace-take-back = Desistir de apagar
grace-taken-back = Cancelado. Nada será apagado.
unlock-ask = O diário está trancado. Mande a senha em uma mensagem. Eu apago a mensagem na hora.
unlock-wrong = Não era essa.
unlock-wait = Posso conferir a próxima { $when }.
unlock-none = Seu diário não tem senha.
unlock-open = O diário está aberto. Ele se tranca sozinho depois de dez minutos, ou na hora com /lock.

## Esconder

hide = Oi. Nada de novo por aqui.

## Muito tempo fora

away-note = Um recado sobre este chat.
away-more = Mais

## Comandos

command-journal = O que você guardou
    .help = ler o que você guardou
command-lock = Trancar o diário
    .help = uma senha para o diário
command-unlock = Abrir o diário
command-hide = Limpar este chat
    .help = limpar este chat na hora
