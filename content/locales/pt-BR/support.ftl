# Words around the help lines. Names and numbers stand in content/support.yaml.

support-kind-sexual = Sexo que não foi ok
support-kind-partner = Quando a relação machuca
support-kind-crisis = Quando está difícil de aguentar
support-kind-health = Orientação de saúde

support-serves-everyone = para todas as pessoas
support-serves-women = para mulheres
support-serves-men = para homens
support-serves-lgbt = para pessoas LGBT+
support-serves-over-16 = para todas as pessoas a partir de 16 anos

support-hours-24-7 = dia e noite
support-hours-daily-9-23 = todos os dias, das 9h às 23h
support-hours-daily-9-24 = todos os dias, das 9h à meia-noite
support-hours-daily-17-24 = todos os dias, das 17h à meia-noite
support-hours-mon-fri-10-19 = de segunda a sexta, das 10h às 19h
support-hours-see-site = horários na página do serviço

support-note-ie = O 999 também funciona.
support-note-de = Para a polícia, você pode ligar para o 110.
support-note-fr = Não pode falar? Mande mensagem para o 114. Para atendimento médico, ligue para o 15. Para a polícia, ligue para o 17.
support-note-br = O 192 é para ambulância. Para a polícia, ligue para o 190.
support-note-za = O 112 funciona pelo celular. Para a polícia, ligue para o 10111. Para ambulância, ligue para o 10177.
