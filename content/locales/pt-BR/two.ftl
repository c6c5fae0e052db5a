# Duas pessoas se perguntam, com um celular só. Quem está com ele lê a pergunta em voz alta; a outra pessoa responde.
# Labels: 24 characters or fewer.

two-title = Perguntas a dois

two-start =
    Algumas perguntas para vocês se fazerem em voz alta. Quem está com o celular pergunta, a outra pessoa responde. Depois vocês trocam.

    Ninguém digita nada e nada fica guardado, só uma frase no fim, se vocês quiserem.

    Agora é uma boa hora para vocês?
    .now = Sim, agora
    .later = Mais tarde
    .not = Desta vez não

two-later = Mais tarde também é bom. As perguntas ficam em /checkin. Um recado amanhã ajudaria? Ele não diz do que se trata.
    .tomorrow = Recado amanhã
    .nothing = Sem recado

two-how = Quem está com o celular pergunta: “Como você está, agora?” E depois só escuta.

two-how-swap = Passe o celular. “E você? Como está agora?”

two-moment = “Que momento você quer lembrar?” Pode ser bem pequeno.

two-moment-swap = Passe o celular. “E você, de que momento vai se lembrar?”

two-good = “O que eu fiz que foi bom para você?”

two-good-swap = Passe o celular. “E o que eu fiz que foi bom para você?”

two-more = Tem mais, se for bom para vocês: o que podia ser mais suave, a próxima vez, com o que é bom sonhar. Vamos em frente?
    .more = Vamos em frente
    .enough = Por hoje está bom

two-soft = “O que podia ser mais suave, mais devagar ou ficar de fora?” Não precisa de motivo. “Que bom que você me contou” já basta como resposta.

two-soft-swap = Passe o celular. “E para você? O que podia ser mais suave, mais devagar ou ficar de fora?”

two-next = “O que você gostaria na próxima vez, se houver uma?” Um desejo não é uma promessa.

two-next-swap = Passe o celular. “E você? O que gostaria na próxima vez?”

two-dream = “O que é bom só como sonho?” Pode continuar sonho.

two-dream-swap = Passe o celular. “E você, com o que gosta de sonhar?”

two-sleep = “Do que você precisa de mim antes de a gente dormir ou se despedir?”

two-sleep-swap = Passe o celular. “E você? Do que precisa de mim?”

two-line = Deixem o celular entre vocês. Tem alguma frase que vocês querem guardar? Se for sim dos dois lados, escrevam aqui. Se não, nada fica guardado.

two-mirror-asked = Vocês se perguntaram e se escutaram. Agora fiquem perto, ou em silêncio, como quiserem.

two-mirror-rest = Tudo bem assim. As perguntas ficam aqui para outro dia.
