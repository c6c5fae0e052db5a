# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = Houve uma interrupção antes que eu usasse a frase que você mandou. Mande mais uma vez, por favor.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = Por um tempo não consegui falar com você. O que estava previsto continua aqui: o que já é hora chega agora.

# An upload whose end nobody knows is not repeated.
export-unsure = Não sei se o arquivo chegou. Se ele não estiver aqui, mande /export mais uma vez. Se estiver, apague você: eu não consigo encontrá-lo.
