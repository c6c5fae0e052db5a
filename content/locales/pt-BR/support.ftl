# Words around the help lines. Names and numbers are in content/support.yaml.

support-kind-sexual = Violência sexual, ou sexo que você não queria
support-kind-partner = Quando alguém próximo te machuca
support-kind-crisis = Quando está difícil aguentar
support-kind-health = Orientação de saúde
support-kind-crossed = Se você teme ter machucado alguém

support-silent-text = Não pode falar? Mande um SMS para { $to }.
support-silent-text-try = Não pode falar? Em muitos lugares, dá para mandar um SMS para { $to }. Se não funcionar, você recebe um aviso para ligar.
support-silent-text-first = Não pode falar? Dá para mandar um SMS para { $to }, se você cadastrou o telefone antes.
support-silent-press = Não pode falar? Ligue para { $number } do celular, fique na linha e digite { $to } quando pedirem.
support-silent-app = Não pode falar? O app { $to } avisa sem você dizer nada. É preciso configurar antes.

support-serves-everyone = para todas as pessoas
support-serves-women = para mulheres
support-serves-women-lgbt = para mulheres e pessoas LGBT+
support-serves-men = para homens
support-serves-lgbt = para pessoas LGBT+
support-serves-over-16 = para todas as pessoas a partir de 16 anos

support-hours-24-7 = dia e noite
support-hours-daily-7-22 = todos os dias, das 7h às 22h
support-hours-daily-9-19 = todos os dias, das 9h às 19h
support-hours-daily-9-23 = todos os dias, das 9h às 23h
support-hours-daily-9-24 = todos os dias, das 9h à meia-noite
support-hours-daily-17-24 = todos os dias, das 17h à meia-noite
support-hours-mon-fri-10-19 = de segunda a sexta, das 10h às 19h
support-hours-mon-fri-13-18 = de segunda a sexta, das 13h às 18h
support-hours-mon-fri-7-22 = de segunda a sexta, das 7h às 22h
support-hours-mon-fri-8-22 = de segunda a sexta, das 8h às 22h
support-hours-mon-fri-8-24 = de segunda a sexta, das 8h à meia-noite
support-hours-mon-fri-9-17 = de segunda a sexta, das 9h às 17h
support-hours-mon-sat-9-20 = de segunda a sábado, das 9h às 20h
support-hours-out-of-hours = quando o consultório está fechado
support-hours-see-site = horários na página do serviço

support-note-ie = O 999 também funciona.
support-note-de = Para a polícia, você pode ligar para o 110.
support-note-at = Para a polícia, você pode ligar para o 133. Para ambulância, 144.
support-note-ch = Para a polícia, você pode ligar para o 117. Para ambulância, 144.
support-note-be = Para a polícia, você pode ligar para o 101.
support-note-fr = Para emergência médica, ligue para o 15. Para a polícia, ligue para o 17.
support-note-br = O 192 é para ambulância. Para a polícia, ligue para o 190.
support-note-za = O 112 funciona pelo celular. Para a polícia, ligue para o 10111. Para ambulância, ligue para o 10177.
support-note-ar = Na cidade de Buenos Aires, a ambulância é o 107.
support-note-cl = 133 é a polícia. 131 é a ambulância.
support-note-pe = 105 é a polícia. 106 é a ambulância.
