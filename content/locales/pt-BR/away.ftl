# Enquanto o banco de dados está fora, uma vez em cada chat: como aviso passageiro depois de um toque, ou como mensagem.

away = Não consigo abrir minhas anotações agora. Nada se perde. Respondo assim que puder.
