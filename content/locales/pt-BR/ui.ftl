# What the bot says around the questions.

## The door

welcome-title = Oi. Eu sou o Afterglow.
welcome =
    Um lugar tranquilo para depois do sexo. Pergunto como você está, uma coisa de cada vez. Posso te lembrar de beber água, comer e descansar.

    Sou um bot. Todas as minhas frases já estão escritas, e nenhuma IA lê o que você diz.
welcome-kept =
    O que eu guardo, se você disser sim:
    · o que você escolher guardar, criptografado: uma cópia roubada não diz nada
    · suas configurações e os recados que você pedir
    · nenhum nome. /forget apaga tudo quando você quiser

    Este lugar é para pessoas adultas. Você tem 18 anos ou mais, e concorda com isso?
welcome-yes = Tenho 18 ou mais, e sim
welcome-not-now = Agora não
welcome-privacy = O que guardo
welcome-no = Tudo bem. Não guardei nada. Você pode voltar quando quiser.
welcome-again = Voltar ao começo

## Home

home = Estou por aqui. O que você quer fazer?
home-done = Agora há pouco
home-checkin = Ver como estou
home-settings = Configurações

## After

done = Estou aqui. Agora, daqui a pouco ou amanhã?
done-now = Agora
done-together = Agora, a dois
done-while = Daqui a pouco
done-tomorrow = Amanhã
done-none = Desta vez, nada
done-notes = Esta noite também mando uns recados curtos: { $names }.
done-no-notes = Nenhum recado curto esta noite.
done-quiet = É o seu horário de silêncio, então não mando nada, a não ser que você ligue os recados.
done-notes-button = Recados desta noite
done-scheduled = Certo. É isto que vai chegar:
done-no-zone = Não sei que horas são aí, então conto as horas a partir de agora. Com seu fuso horário, os recados chegam em boa hora.
done-nothing = Certo. Não mando nada. Estou por aqui, se você quiser.
done-change = Mudar isto

## Check-in

checkin-which = O que combina com agora?
checkin-waiting = Você deixou umas perguntas pela metade. Está tudo aqui ainda.
checkin-go-on = Continuar
checkin-begin = Começar de novo
checkin-wanted = Você escolheu: “{ $title }”.
checkin-afresh = Descartar e ir para lá
checkin-another = Descartar e ver a lista
checkin-closed = Estas perguntas já foram encerradas.
cancel-sure = Quer descartar estas perguntas? Nada do que você respondeu fica guardado.
cancel-nothing = Não há nada aberto agora, então não há o que parar.
pause-nothing = Não há nada aberto agora. Para começar: /checkin.
paused = Em pausa. Fica tudo como está, pelo tempo que você quiser. Para voltar: /checkin.

begins-small = *

ask-progress = { $number } de { $total }
ask-back = ‹ Voltar
ask-skip = Pular
ask-pause = Pausar
ask-felt-off = Algo me incomodou
clear-chat = Limpar este chat
ask-next = Avançar
ask-numbers = Canais de ajuda
ask-leave = Parar aqui
ask-picked = É isso
ask-text = Escreva em uma mensagem, ou pule.

end-nothing-said = Essa foi a última. Você preferiu não dizer nada, e tudo bem.
end-own = Você escreveu:
end-own-locked = O que você escreveu está criptografado.
end-ideas = Se você quiser:
end-keep = Quer que eu guarde isto?
end-yes = Guardar
end-no = Descartar
end-more = Mais algumas perguntas
closing-kept = Guardado e criptografado.
closing-let-go = Descartado. Não guardei nada.
closing-left = Por enquanto é isso. Você pode voltar a estas páginas quando quiser. Os canais de ajuda também estão aqui.
closing-night = Boa noite. Que seja uma noite leve.
closing-parked = Suas perguntas continuam onde você parou.
closing-onward = Se você quiser, dá para continuar por aqui:
end-nothing-kept = Isso é tudo por aqui. Nada disso fica guardado.

hint-stale = Essa já passou. Estamos aqui.
hint-closed = Isso já foi encerrado.
hint-first = Esta é a primeira pergunta.
hint-full = Não cabe mais. Desmarque uma antes.
hint-too-long = É mais do que consigo guardar de uma vez, então não guardei. Pode mandar uma parte menor?
hint-edited = Mudei sua resposta para o que a mensagem diz agora.
hint-empty = Não vi nenhuma palavra aí. Se quiser, pode pular.
hint-buttons = Isso eu não entendi. Toque em um dos botões, por favor.
hint-paused = Estas perguntas estão em pausa.
hint-not-at-end = Ainda falta um pouquinho até o fim.

## Something felt off

danger = Se você corre perigo ou precisa de atendimento urgente, ligue agora para a emergência.
emergency-call =
    { $emergency ->
        [unknown] Ligue agora para a emergência.
       *[other] Ligue agora para o { $emergency }.
    }
emergency-numbers =
    { $country ->
        [BR] { support-note-br }
        [CL] { support-note-cl }
        [PE] { support-note-pe }
       *[other]
            { $emergency ->
                [unknown] No Brasil, 190 é a polícia e 192 é a ambulância (SAMU). Em Portugal, é o 112.
               *[other] No país que você escolheu, é o { $emergency }.
            }
    }
# Both in one, for pages that begin with the number, so that it is not repeated.
emergency-first =
    { emergency-call }{ $emergency ->
        [unknown] {" "}{ emergency-numbers }
       *[other]
            { $country ->
                [BR] {" "}{ support-note-br }
                [CL] {" "}{ support-note-cl }
                [PE] {" "}{ support-note-pe }
               *[other] {""}
            }
    }
danger-person = Se está difícil aguentar agora, uma pessoa de verdade pode conversar com você: toque abaixo. Você também pode continuar por aqui.
felt-off =
    Sinto muito que algo não esteja bem. Aqui, quem decide é você. Não vou perguntar o que aconteceu.
felt-off-fault = Se alguém fez algo que você não queria, a culpa não é sua. Isso vale também se você travou, se tinha bebido, se disse sim no começo ou se seu corpo reagiu.
felt-off-wash = Se talvez você queira provas mais tarde, espere para se lavar e ir ao banheiro, se der. Se já fez isso, tudo bem.
felt-off-held =
    Esta noite não chega mais nenhum recado curto. Durante duas semanas, não chega nenhum recado sobre banho, banheiro, conversa ou mensagem, mesmo que alguma página ainda fale deles. Se quiser algum antes, desligue e ligue de novo em /settings.
felt-off-options = Ver algumas opções
felt-off-on = Voltar à pergunta
felt-off-let-go = Descartar as perguntas

## Later

later-nothing = Não vai chegar nenhum recado curto.
later-next =
    { $count ->
        [one] Ainda vai chegar um recado curto: { $when }.
       *[other] O próximo recado curto chega: { $when }. Ao todo, ainda chegam { $count }.
    }
later-asked-for =
    { $count ->
        [one] O recado que você pediu chega: { $when }.
       *[other] O primeiro recado que você pediu chega: { $when }. Ao todo, ainda chegam { $count }.
    }
later-planned =
    { $count ->
        [one] O recado chega: { $when }.
       *[other] O primeiro chega: { $when }.
    }
later-line = · { $when }: { $name }
later-tomorrow = amanhã, { $time }
later-in-minutes =
    { $minutes ->
        [one] em um minuto
       *[other] em { $minutes } minutos
    }
later-in-hours =
    { $hours ->
        [one] em uma hora
       *[other] em { $hours } horas
    }
later-in-days =
    { $days ->
        [one] em um dia
       *[other] em { $days } dias
    }
later-ask-me = Perguntar amanhã
later-asked = Pergunto de novo: { $when }.
later-held-back = Até { $date }, só mando os recados que não podem esperar.

## Reminders

reminder-open = Abrir
reminder-more = Mais
reminder-done = Feito
reminder-later = Mais tarde
reminder-tonight = Esta noite não
reminder-stop = Não mandar mais
reminder-gone = Esse recado não está mais aqui.
reminder-was-done = Ok.
reminder-snoozed =
    { $minutes ->
        [one] Ok. De novo em um minuto.
       *[other] Ok. De novo em { $minutes } minutos.
    }
reminder-not-tonight = Ok. Mais nada esta noite.
reminder-stopped = Certo. Esse recado não vem mais. Em /settings dá para ligar de novo.
reminder-stopped-asked = Certo. Esse recado não vem mais. Você pode pedir de novo.
reminder-hour = Em outro horário
reminder-hour-page = Em que horário você quer que ele chegue? Vale a partir do próximo.
reminder-hour-set = Daqui em diante, ele chega às { $time }.
reminder-move-clock = Às { $time } fica melhor para você? Daqui em diante, ele pode vir nesse horário.
reminder-move-delay = { $minutes } minutos depois de /done fica melhor para você? Daqui em diante, ele pode vir assim.
reminder-move-yes = Sim, daqui em diante
reminder-move-no = Não, deixe assim
reminder-move-stays = Fica como está.

## Parar

# Words that mean stop when a message consists of one alone. Separate them with commas.
stop-words = para, pare, parar, para com isso, pare com isso, para por favor, por favor pare, chega, stop, cancelar inscrição
stop = Parei. Não escrevo mais por conta própria até você pedir. O que estava previsto continua guardado.
stop-critical = Se você pediu recados que não podem esperar, eles podem chegar mesmo assim.
stop-only-critical = Só os urgentes
stop-over = Receber de novo
stop-now-critical = Certo. Só chegam os recados urgentes.
stop-now-over = Certo. Os recados voltam a chegar.
stop-stands-all = Os recados estão desligados: nenhum chega até você ligar de novo.
stop-stands-comfort = Os recados estão desligados: só chegam os urgentes.
stop-or = Entendi isso como sua resposta. Se não quer mais que eu escreva por conta própria: /stop
stop-stranger = Eu não escrevo por conta própria, e não guardei nada.

## Settings

settings =
    Configurações

    Idioma: { $language }
    País: { $country }
    Fuso horário: { $zone }
    Horário de silêncio: { $quiet }
    Tom dos recados: { $words }
settings-language = Idioma
settings-country = País
settings-zone = Fuso horário
settings-quiet = Horário de silêncio
settings-reminders = Quais recados
settings-words = Tom dos recados
settings-back = ‹ Configurações
settings-no-zone = ainda não sei
settings-no-quiet = Sem silêncio
settings-quiet-from = de { $start } a { $end }
settings-quiet-not-yet = { $hours }, quando eu souber seu fuso horário
settings-which-language = Em que idioma eu falo?
settings-which-country = Em que país você está? Assim as páginas dizem o número de emergência e o que existe aí. O país fica guardado e criptografado.
settings-quiet-page = Em que horário eu fico em silêncio? Os recados desse horário esperam ou não chegam.
settings-quiet-no-zone = Em que horário eu fico em silêncio? Isso funciona quando eu souber seu fuso horário.
settings-quiet-begin = Das { $time }
settings-quiet-end = Até { $time }
settings-reminders-page = Quais recados podem chegar? Marcado quer dizer sim. Nenhum deles diz do que se trata.
settings-asked = Recados pedidos
settings-asked-page = São recados que você pediu em uma página e que ainda não chegaram. Se você tirar, eles não chegam. Dá para pedir de novo.
settings-asked-off = Tirar
settings-times = Quando chegam
settings-times-page = Quando você quer que eles cheguem? Toque em um para escolher outro horário.
settings-time-after = { $minutes } min
settings-time-delay = { $name }: { $minutes } minutos depois de /done.
settings-time-clock = { $name }: às { $time }.
settings-time-write-delay = Toque em outro tempo, ou escreva um, como 25 minutos ou meia hora.
settings-time-write-morning = Toque em outro horário, ou escreva um, como 9h40.
settings-time-write-clock = Toque em outro horário, ou escreva um, como 18h30.
settings-time-unread-delay = Não consegui ler isso como um tempo de 5 minutos a 4 horas. Nada mudou.
settings-time-unread-morning = Não consegui ler isso como um horário da manhã. Nada mudou.
settings-time-unread-clock = Não consegui ler isso como um horário. Nada mudou.
settings-time-which = De manhã ou à noite?
settings-time-no-zone = Enquanto eu não souber seu fuso horário, conto as horas.
settings-time-quiet = Isso cai no seu horário de silêncio, então chega às { $time }.
settings-neutral = Palavras neutras
settings-plain = Palavras claras
settings-words-page =
    Com que palavras chegam os recados?

    As palavras neutras podem ser sobre qualquer coisa. As claras dizem um pouco mais, e dá para ler na tela bloqueada.
settings-places = Chamar pelo lugar

## Time zone

zone-first =
    Obrigado. Só mais uma coisa, para os recados chegarem em boa hora: que horas são aí?

    Mande a hora em uma mensagem, como 22:40, ou o nome de uma cidade grande por perto. Ou escolha uma parte do mundo.
zone-ask = Que horas são aí? Mande a hora em uma mensagem, como 22:40, ou o nome de uma cidade grande por perto. Ou escolha uma parte do mundo.
zone-done = Foi agora há pouco
zone-later = Deixar para depois
zone-which = Qual lugar tem a mesma hora que você?
zone-unread = Não consegui ler isso. Pode ser 22:40, 22h40 ou uma cidade grande por perto.
zone-no-words = Uma imagem ou um local não me diz a hora. Mande a hora em uma mensagem, ou o nome de uma cidade grande por perto.
zone-which-half = Aí é de manhã ou de noite?
zone-nowhere = Nenhum lugar que eu conheço está nessa hora agora. Pode olhar de novo?
zone-set = { $place }: agora são { $time } aí. Obrigado.
zone-before = ‹ Anterior
zone-after = Mais ›
zone-again = De outro jeito
zone-region-africa = África
zone-region-america = Américas
zone-region-asia = Ásia
zone-region-atlantic = Atlântico
zone-region-australia = Austrália
zone-region-europe = Europa
zone-region-indian = Oceano Índico
zone-region-pacific = Pacífico

## Pages

help =
    Sou uma companhia tranquila para depois do sexo, com alguém ou por conta própria.

    { $commands }

    Você pode pular qualquer pergunta. Sou um bot, então não posso ajudar em uma emergência: os números estão em /support.
help-line = /{ $command }: { $text }
privacy-home = Ok
support = Canais de ajuda: pessoas com quem você pode falar. Não precisa ter certeza do que aconteceu, nem dar seu nome.
support-anywhere = Se você corre perigo agora, ligue para a emergência.
support-lines = Para serviços perto de você, escolha um país, ou veja findahelpline.com.
support-emergency = Emergência: { $number }
support-text = Por SMS: { $to }
support-text-say = Por SMS: { $say } para { $to }
support-directory = Mais serviços: { $url }
support-checked = Números podem mudar. Estes foram conferidos pela última vez em { $date }.
support-check-first = pode ter mudado
support-other = Outro país
support-kept = A partir de agora, as páginas dizem o número deste país. O país fica guardado e criptografado. Em “Outro país” você pode apagar.
support-more = Mais países
support-none = Não guardar o país

## Ideas

ideas-where = Para quem é?
ideas-solo = Só para mim
ideas-together = Nós, lado a lado
ideas-apart = Nós, à distância
ideas-what = O que te faria bem?
ideas-any = Qualquer coisa
ideas-back = ‹ Voltar
ideas-for-body = Para o corpo
ideas-for-calm = Calma
ideas-for-choice = Uma escolha
ideas-for-food = Comida e bebida
ideas-for-fun = Diversão
ideas-for-order = Arrumação
ideas-for-people = Companhia
ideas-for-quiet = Silêncio
ideas-for-rest = Descanso
ideas-for-space = Espaço
ideas-for-touch = Carinho
ideas-for-warmth = Calorzinho
ideas-for-words = Palavras
ideas-can-wait = Tomar banho ou trocar a roupa ou os lençóis pode esperar, se talvez você queira provas.
ideas-minutes =
    { $minutes ->
        [one] Mais ou menos um minuto.
       *[other] Uns { $minutes } minutos.
    }
ideas-helped = Me fez bem
ideas-not-for-me = Não é para mim
ideas-another = Outra ideia
ideas-noted = Anotado.
ideas-none = Não tenho mais ideias que combinem. Quer procurar outro tipo?
ideas-why = Por que essa?
ideas-why-itself = Porque já te fez bem antes.
ideas-why-like = Porque outra ideia de “{ $comfort }” já te fez bem.
ideas-why-fits = Porque combina com o que você escolheu. É só isso.
ideas-asked =
    { $count ->
        [one] Da última vez mostrei esta ideia. Ela te fez bem?
       *[other] Da última vez mostrei estas ideias. Alguma te fez bem?
    }
ideas-asked-kind =
    { $count ->
        [one] Me fez bem
       *[other] { $number }: me fez bem
    }
ideas-asked-not =
    { $count ->
        [one] Não é para mim
       *[other] { $number }: não para mim
    }
ideas-asked-leave = Deixar assim
ideas-left = Tudo bem.

## Cards

cards = Cartas para um papo de travesseiro. Tire uma, e passe as que quiser.
cards-depth-1 = Leves
cards-depth-2 = Afetuosas
cards-depth-3 = Profundas
cards-depth-4 = Sonhos
cards-deeper = Estas vão mais fundo. Todo mundo aqui quer isso, com a cabeça no lugar?
cards-yes = Sim
cards-not-now = Agora não
cards-pass = Passar
cards-swap = Outro tipo
cards-keep = Guardar esta carta
cards-kept = Cartas guardadas
cards-kept-page = Cartas que você guardou:
cards-none-kept = Você não guardou nenhuma carta.
cards-drop = Tirar a { $number }
cards-back = ‹ Cartas

## Learn

learn = Textos curtos para ler.
learn-sources = De: { $names }
learn-from = Fontes
learn-source = { $title }, consulta em { $date }: { $url }
learn-list = ‹ Ver todas
learn-back = ‹ Voltar

## Wishes

wishes-card = Depois do sexo, é isto que me faz bem:
wishes-card-foot = São desejos, não um sim. Por favor, pergunte mesmo assim.
wishes-share = Você pode mandar o cartão para alguém, se quiser. Eu não mando para ninguém.
wishes-again = Mudar
wishes-away = Descartar
wishes-gone = O cartão foi descartado.
wishes-theirs = Perguntar a alguém
wishes-mine = ‹ Meu cartão
wishes-ask =
    O que te faz bem depois do sexo? Responda só o que quiser.

    · Toque, conversa ou silêncio?
    · A que distância, e por quanto tempo?
    · O que é bom ter por perto?
    · Dormir no mesmo lugar, ou cada pessoa na sua cama?
    · Uma mensagem no dia seguinte, ou nenhuma?
    · Tem algo que você prefere que não aconteça?

    Não existe resposta errada. E não responder também vale.
wishes-ask-how = Você pode mandar isto para alguém, ou perguntar em voz alta. Eu não mando para ninguém, e nenhuma resposta chega até mim.

## Leaving

export = Aqui está tudo o que guardo sobre você: um arquivo para programas e uma página para ler. Quem tiver esses arquivos pode ler.
export-leaves = Daqui a uma hora, os arquivos somem deste chat. Salve antes, em um lugar que seja só seu.
export-how =
    O que você guardou tem uma senha, então pergunto como você quer os arquivos.

    Criptografados: só abrem com a senha, em qualquer programa para arquivos age (.age).

    Abertos: quem tiver os arquivos pode ler.
export-as-sealed = Criptografados
export-as-plain = Abertos
export-ask = Mande a senha em uma mensagem. Eu apago a mensagem na hora. Os arquivos vão abrir com a senha do jeito que você escrever agora: maiúsculas e espaços contam.
export-sealed = Aqui está tudo o que guardo sobre você, em dois arquivos criptografados: um para programas e uma página para ler. Eles abrem com a senha do jeito que você acabou de escrever, em qualquer programa para arquivos age.
export-name = meus-dados
forget-ask = Isto apaga tudo o que guardo sobre você, junto com as chaves. Não dá para desfazer. Talvez você queira usar /export antes.
forget-send = Para continuar, mande esta palavra:
forget-passphrase = Com a senha
forget-word = APAGAR
forget-no = Não, deixar tudo
forget-kept = Nada foi apagado.
forget-done = Tudo foi apagado. Não te conheço mais. Se cuida.

## Anything else

fallback = Só guardo palavras quando pergunto, então não guardei essas. Se algo não está bem, os botões abaixo levam até a ajuda. O que você quer fazer?
fallback-wordless = Só entendo palavras e botões, então não guardei isso. Se algo não está bem, os botões abaixo levam até a ajuda. O que você quer fazer?
fallback-text-wanted = Aqui só entendo palavras. Escreva e mande, por favor.
fallback-stranger = Oi. Não guardei isso. Se algo não está bem, em “Canais de ajuda” há pessoas com quem falar. Quer ir para o começo?
fallback-command = Esse comando eu não conheço. /help mostra os que conheço.
fallback-words-only = Só entendo palavras e botões, então não guardei isso.
edited-late = Você editou uma mensagem que eu não uso mais. Se for uma resposta que você guardou, dá para mudar em /journal.
edited-again = Isso eu só leio em uma mensagem nova. Mande de novo, por favor.
trouble = Algo deu errado do meu lado. O que você disse até aqui não se perdeu. Tente mais uma vez, por favor.
group = Só converso em chats privados.

## What Telegram shows of the bot

bot-description =
    Uma companhia tranquila para pessoas adultas. Pergunta como você está, uma coisa de cada vez, e manda recados curtos se você quiser.
bot-about = Uma companhia tranquila. Só para pessoas adultas.
command-start = Dizer oi
command-done = Começar, agora ou depois
    .help = acabou de acontecer. Pergunto agora, daqui a pouco ou amanhã
command-checkin = Algumas perguntas
    .help = algumas perguntas, uma de cada vez
command-off = Quando algo não vai bem
    .help = quando algo te incomodou
command-ideas = Coisas pequenas para fazer
    .help = coisas pequenas que fazem bem
command-cards = Cartas com perguntas
    .help = cartas para um papo de travesseiro
command-wishes = Minhas preferências
    .help = o que você gostaria depois, em um cartão
command-learn = Textos curtos para ler
    .help = textos curtos para ler
command-pause = Deixar para depois
    .help = deixar para depois, e voltar quando quiser
command-cancel = Parar o que está aberto
    .help = parar o que está aberto
command-stop = Não receber mais nada
    .help = não escrevo mais por conta própria
command-settings = Idioma, hora, recados
    .help = idioma, hora, silêncio, recados
command-support = Pessoas com quem falar
    .help = canais de ajuda
command-privacy = O que guardo
    .help = o que guardo, e quem pode ler
command-export = Levar tudo com você
    .help = levar tudo com você
command-import = Trazer tudo de volta
    .help = trazer o que você levou
command-forget = Apagar tudo
    .help = apagar tudo
command-help = O que eu sei fazer
