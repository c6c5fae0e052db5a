# Two people ask each other, with one phone. The person who holds it reads the question out loud; the other answers.
# Labels: 24 characters or fewer.

two-title = Questions à deux

two-start =
    Quelques questions à vous poser à voix haute. Une personne tient le téléphone et demande, l’autre répond. Puis vous échangez.

    Rien ne s’écrit et rien n’est gardé, sauf une ligne à la fin, si vous la voulez ensemble.

    C’est le bon moment, pour vous deux ?
    .now = Oui, maintenant
    .later = Plus tard
    .not = Pas cette fois

two-later = Plus tard, ça va aussi. Les questions sont dans /checkin. Un petit mot demain, ça aiderait ? Il ne dira pas de quoi il s’agit.
    .tomorrow = Un mot demain
    .nothing = Pas de mot

two-how = La personne qui tient le téléphone demande : « Comment tu vas, là, maintenant ? » Puis elle écoute.

two-how-swap = Passe le téléphone. « Et toi ? Comment tu vas, là ? »

two-moment = « Quel moment tu veux garder en tête ? » Il peut être tout petit.

two-moment-swap = Passe le téléphone. « Et toi, de quel moment tu vas te souvenir ? »

two-good = « Qu’est-ce que j’ai fait qui t’a plu ? »

two-good-swap = Passe le téléphone. « Et moi, qu’est-ce que j’ai fait qui t’a fait du bien ? »

two-more = Il y en a d’autres, si l’envie est là des deux côtés : sur ce qui pourrait être plus doux, sur la prochaine fois, sur ce dont on aime rêver. On continue ?
    .more = Oui, on continue
    .enough = Ça suffit pour l’instant

two-soft = « Qu’est-ce qui pourrait être plus doux, plus lent, ou laissé de côté ? » Pas besoin de raison. « Merci de me le dire » suffit comme réponse.

two-soft-swap = Passe le téléphone. « Et pour toi ? Qu’est-ce qui pourrait être plus doux, plus lent, ou laissé de côté ? »

two-next = « De quoi tu aurais envie la prochaine fois, s’il y en a une ? » Une envie n’est pas une promesse.

two-next-swap = Passe le téléphone. « Et toi ? De quoi tu aurais envie ? »

two-dream = « Qu’est-ce qui est beau juste en rêve ? » Ça peut rester un rêve.

two-dream-swap = Passe le téléphone. « Et toi, à quoi tu aimes rêver ? »

two-sleep = « De quoi tu as besoin de ma part avant qu’on dorme, ou qu’on se quitte ? »

two-sleep-swap = Passe le téléphone. « Et toi ? De quoi tu as besoin de ma part ? »

two-line = Posez le téléphone entre vous. Y a-t-il une ligne que vous voulez garder ensemble ? Si c’est oui pour vous deux, écrivez-la ici. Sinon, rien n’est gardé.

two-mirror-asked = Vous vous êtes posé ces questions. Maintenant, de la proximité ou du calme, comme vous voulez.

two-mirror-rest = D’accord. Les questions seront là une autre fois.
