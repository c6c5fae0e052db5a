# Frases sobre o que foi enviado, ou não pôde ser.

# Houve um reinício entre uma senha e o que ela ia fazer.
secret-again = Houve uma interrupção antes que eu usasse a senha que você mandou. Mande de novo, por favor.

# Para quem volta a receber mensagens depois de um bloqueio, quando havia recados à espera.
notes-go-on = Por um tempo, não consegui te escrever. O que estava previsto continua aqui, e o que já está na hora chega agora.

# Um envio que ninguém sabe se terminou não se repete.
export-unsure = Não sei se o arquivo chegou. Se não estiver aqui, mande /export de novo. Se estiver, apague por conta própria: eu não consigo encontrar.
