# /import: um arquivo de /export é mostrado e trazido.

import-ask = Mande o arquivo que termina em .json ou .json.age, do /export deste bot ou de outro. Primeiro eu mostro o que há nele. Apago a sua mensagem assim que tiver o arquivo.
import-sealed = Este arquivo está criptografado. Mande a senha dele em uma mensagem, do jeito que você escreveu quando ele foi feito. Eu apago a mensagem na hora.
import-wrong = Essa senha não abre o arquivo. Maiúsculas e espaços contam. Você pode tentar de novo ou mandar outro arquivo.
import-foreign = Esse arquivo eu não consigo ler. Preciso do arquivo do /export que termina em .json ou .json.age.
import-version = Este arquivo é de outra versão minha, e não consigo ler. Talvez um novo /export sirva.
import-broken = Algo neste arquivo não está do jeito que o /export escreve. Por isso não trouxe nada dele.
import-large = Este arquivo é grande demais para mim: eu leio até 4 MB. Um diário longo vem em vários arquivos, e você pode mandar um por um.
import-dear = A criptografia deste arquivo é mais pesada do que consigo abrir. Abra com o seu programa age e me mande o que há dentro.
import-lost = O Telegram não me deu o arquivo. Mande de novo, por favor.
import-gone = Não tenho mais esse arquivo. Mande de novo, por favor.
import-again = Algo me interrompeu antes de eu terminar com o seu arquivo. Mande /import e o arquivo de novo, por favor. Nada entra duas vezes.
import-found =
    { $entries ->
        [one] Há uma anotação neste arquivo.
       *[other] Há { $entries } anotações neste arquivo.
    }
import-new =
    { $new ->
        [one] Uma é nova aqui:
       *[other] { $new } são novas aqui, destes dias:
    }
import-more-days =
    { $days ->
        [one] e mais um dia
       *[other] e mais { $days } dias
    }
import-here = As outras já estão aqui e ficam como estão.
import-all-here = Tudo já está aqui.
import-choices = Estas escolhas são diferentes das que você tem agora:
import-parts = Este é um de vários arquivos. Você pode mandar os outros depois.
import-all = Trazer tudo
import-entries = Só as anotações
import-taking = Estou trazendo. Pode levar um momento.
import-done =
    { $entries ->
        [0] Pronto. Não havia nenhuma anotação nova.
        [one] Pronto. Há mais uma anotação no seu diário.
       *[other] Pronto. Há mais { $entries } anotações no seu diário.
    }
