# Les mots autour des lignes d’écoute. Les noms et les numéros sont dans content/support.yaml.

support-kind-sexual = Agression sexuelle, ou du sexe que tu ne voulais pas
support-kind-partner = Quand une relation fait du mal
support-kind-crisis = Quand c’est dur de tenir le coup
support-kind-health = Conseils de santé
support-kind-crossed = Si tu crains d’avoir fait du mal à quelqu’un

support-silent-text = Tu ne peux pas parler ? Écris au { $to } par SMS.
support-silent-text-try = Tu ne peux pas parler ? Dans beaucoup d’endroits, tu peux écrire au { $to } par SMS. Si ça ne marche pas, un message te dit d’appeler.
support-silent-text-first = Tu ne peux pas parler ? Tu peux écrire au { $to } par SMS, si tu as inscrit ton téléphone avant.
support-silent-press = Tu ne peux pas parler ? Appelle le { $number } depuis un portable, reste en ligne et tape { $to } quand on te le demande.
support-silent-app = Tu ne peux pas parler ? L’appli { $to } les prévient sans un mot. À installer et à régler avant.

support-serves-everyone = pour tout le monde
support-serves-women = pour les femmes
support-serves-women-lgbt = pour les femmes et les personnes LGBT+
support-serves-men = pour les hommes
support-serves-lgbt = pour les personnes LGBT+
support-serves-over-16 = pour tout le monde, dès 16 ans

support-hours-24-7 = jour et nuit
support-hours-daily-7-22 = tous les jours, de 7 h à 22 h
support-hours-daily-9-19 = tous les jours, de 9 h à 19 h
support-hours-daily-9-23 = tous les jours, de 9 h à 23 h
support-hours-daily-9-24 = tous les jours, de 9 h à minuit
support-hours-daily-17-24 = tous les jours, de 17 h à minuit
support-hours-mon-fri-10-19 = du lundi au vendredi, de 10 h à 19 h
support-hours-mon-fri-13-18 = du lundi au vendredi, de 13 h à 18 h
support-hours-mon-fri-7-22 = du lundi au vendredi, de 7 h à 22 h
support-hours-mon-fri-8-22 = du lundi au vendredi, de 8 h à 22 h
support-hours-mon-fri-8-24 = du lundi au vendredi, de 8 h à minuit
support-hours-mon-fri-9-17 = du lundi au vendredi, de 9 h à 17 h
support-hours-mon-sat-9-20 = du lundi au samedi, de 9 h à 20 h
support-hours-out-of-hours = quand les cabinets médicaux sont fermés
support-hours-see-site = horaires sur leur site

support-note-ie = Le 999 marche aussi.
support-note-de = Pour la police, tu peux appeler le 110.
support-note-at = Pour la police, tu peux appeler le 133. Pour une ambulance, le 144.
support-note-ch = Pour la police, tu peux appeler le 117. Pour une ambulance, le 144.
support-note-be = Pour la police, tu peux appeler le 101.
support-note-fr = Pour une urgence médicale, appelle le 15. Pour la police, le 17.
support-note-br = Le 192 est pour une ambulance. Pour la police, appelle le 190.
support-note-za = Le 112 marche depuis un portable. Pour la police, appelle le 10111. Pour une ambulance, le 10177.
support-note-ar = Dans la ville de Buenos Aires, l’ambulance est au 107.
support-note-cl = Le 133, c’est la police. Le 131, c’est l’ambulance.
support-note-pe = Le 105, c’est la police. Le 106, c’est l’ambulance.
