# Palavras que chegaram em várias mensagens.

hint-added = Juntei isso ao que você escreveu antes.

hint-too-long-together = Tudo junto fica maior do que consigo guardar. O que você escreveu antes fica; esta última mensagem, não. Você pode mandar uma parte mais curta.
