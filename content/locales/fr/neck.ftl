# Une pression sur le cou.

neck-title = Pression sur le cou

neck-signs =
    Une pression sur le cou peut blesser à l’intérieur, même sans marque. Depuis, as-tu l’un de ces signes ?

    • Un évanouissement, des convulsions, ou un trou de mémoire
    • De l’urine ou des selles qui t’ont échappé
    • Une voix rauque, ou plus de voix
    • Avaler, parler ou respirer fait mal, ou est difficile
    • Mal à la tête, des vertiges ou la nausée
    • La vue ou l’ouïe a changé
    • Une faiblesse, ou l’impression de ne pas être toi-même
    • Le cou fait mal, a gonflé, a des bleus ou de tout petits points rouges
    .now = Oui, un ou plusieurs
    .nothing = Aucun de ces signes

neck-red =
    { body-call }

    Tu peux dire : « Il y a eu une pression sur mon cou. » Tu choisis ce que tu dis d’autre. Assieds-toi comme tu respires le mieux. Reste près de quelqu’un, si tu peux.

    Tout le reste peut attendre.

neck-today =
    Fais examiner ton cou aujourd’hui, s’il te plaît, même si tu te sens bien. Une pression à cet endroit peut blesser à l’intérieur sans laisser de marque, et des complications peuvent venir des jours plus tard.

    C’est vrai aussi quand tout le monde a dit oui. Tu peux dire : « Il y a eu une pression sur mon cou. Je voudrais un examen. »

    Dans les quatre semaines qui viennent, si ta voix, ta vue, ton souffle ou ta force change, ou si tu as très mal à la tête ou au cou, appelle le numéro d’urgence. { emergency-numbers }

neck-mirror-red = { body-mirror-red }

neck-mirror-today = Fais examiner ton cou aujourd’hui, s’il te plaît.
