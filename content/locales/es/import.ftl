# /import: shows a file of /export, and imports it.

import-ask = Envíame el archivo que termina en .json o .json.age, del /export de este bot o de otro. Primero te muestro qué hay en él. Borro tu mensaje en cuanto tengo el archivo.
import-sealed = Este archivo está cifrado. Envía su contraseña en un mensaje, tal como la escribiste entonces. Borro el mensaje enseguida.
import-wrong = Esa contraseña no abre el archivo. Cuentan las mayúsculas y los espacios. Puedes probar otra vez o enviar otro archivo.
import-foreign = Ese no lo puedo leer. Necesito el archivo de /export que termina en .json o .json.age.
import-version = Este archivo es de otra versión mía, y no lo puedo leer. Quizás sirva un /export nuevo.
import-broken = Algo en este archivo no está como lo escribe /export. Por eso no tomé nada de él.
import-large = Este archivo es demasiado grande para mí: leo hasta 4 MB. Un diario largo viene en varios archivos, y puedes enviarlos uno por uno.
import-dear = Este archivo tiene un cifrado demasiado fuerte para mí. Ábrelo con tu programa age y envíame lo que hay dentro.
import-lost = Telegram no me dio el archivo. Envíalo otra vez, por favor.
import-gone = Ya no tengo ese archivo. Envíalo otra vez, por favor.
import-again = Algo me interrumpió antes de terminar con tu archivo. Envía /import y el archivo otra vez, por favor. Nada entra dos veces.
import-found =
    { $entries ->
        [one] En este archivo hay una entrada.
       *[other] En este archivo hay { $entries } entradas.
    }
import-new =
    { $new ->
        [one] Una es nueva aquí:
       *[other] { $new } son nuevas aquí, de estos días:
    }
import-more-days =
    { $days ->
        [one] y un día más
       *[other] y { $days } días más
    }
import-here = Las demás ya están aquí. Quedan como están.
import-all-here = Todo esto ya está aquí.
import-choices = Estos ajustes son distintos de los que tienes ahora:
import-parts = Es uno de varios archivos. Puedes enviar los demás después.
import-all = Traer todo
import-entries = Solo las entradas
import-taking = Lo estoy trayendo. Puede tardar un momento.
import-done =
    { $entries ->
        [0] Listo. No había ninguna entrada nueva.
        [one] Listo. Hay una entrada más en tu diario.
       *[other] Listo. Hay { $entries } entradas más en tu diario.
    }
