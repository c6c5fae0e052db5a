# The page of what helps a person: what felt kind, what to leave out, lines of their own.

helps-title = O que me ajuda
helps-none = Ainda não há nada aqui. O que te fez bem vem para cá quando você diz, e você pode escrever suas próprias linhas.
helps-kind = Me fez bem
helps-leave-out = Melhor não
helps-lines = Com minhas palavras
helps-idea = { $idea } ({ $comforts })
helps-add = Nova linha
helps-add-ask = Escreva uma linha sobre o que te ajuda e mande como mensagem. Eu tiro a mensagem deste chat na hora.
# What stands beside such a line in the journal, as the question that it answers.
helps-line = O que me ajuda
helps-full = Não cabem mais linhas aqui. Tire uma antes.
helps-out = Tirar
helps-which = Qual delas eu tiro?
helps-done = Pronto
helps-back = ‹ Voltar
helps-fresh = Começar do zero
helps-fresh-ask = Isto tira tudo desta página: o que te fez bem, o que é melhor não e suas linhas. Depois não sei mais nada disso.
helps-fresh-yes = Sim, do zero
