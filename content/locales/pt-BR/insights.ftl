# /insights: olhar para trás. Sem números, sem datas, sem notas.

insights-title = Olhar para trás
insights-few = Um desenho vai crescendo aqui quando houver mais algumas anotações. Sem pressa.
insights-words = Palavras que apareceram:
insights-words-none = Ainda não apareceu nenhuma palavra aqui.
insights-kind = O que fez bem:
insights-kind-none = As ideias que fizerem bem a você vão aparecer aqui.
insights-often = · muitas vezes: { $words }
insights-also = · também: { $words }
insights-once = · de vez em quando: { $words }
insights-own = Quer ler algo que você escreveu naquela época?
insights-own-yes = Sim, algo meu
insights-back-then = Você escreveu isto naquela época. Fica coberto até você tocar.
insights-only-words = Só palavras
insights-only-pictures = Com desenhos
insights-back = ‹ Olhar para trás

command-insights = Olhar para trás
    .help = o que apareceu e o que fez bem
