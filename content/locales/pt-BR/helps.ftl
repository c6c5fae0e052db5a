# A página do que ajuda alguém: o que fez bem, o que é melhor não, as próprias linhas.

helps-title = O que me ajuda
helps-none = Ainda não há nada aqui. O que te faz bem aparece aqui quando você diz, e você pode escrever suas próprias linhas.
helps-kind = Me fez bem
helps-leave-out = Melhor não
helps-lines = Com minhas palavras
helps-idea = { $idea } ({ $comforts })
helps-add = Nova linha
helps-add-ask = Escreva o que te ajuda, em uma linha, e mande como mensagem. Eu apago a mensagem na hora.
# O que fica ao lado de uma linha dessas no diário, como a pergunta que ela responde.
helps-line = O que me ajuda
helps-full = Não cabem mais linhas aqui. Tire uma antes.
helps-out = Tirar
helps-which = Qual delas eu tiro?
helps-done = Pronto
helps-back = ‹ Voltar
helps-fresh = Começar do zero
helps-fresh-ask = Isto tira tudo desta página: o que te fez bem, o que é melhor não e as suas linhas. Depois, não sei mais nada disso.
helps-fresh-yes = Sim, do zero
