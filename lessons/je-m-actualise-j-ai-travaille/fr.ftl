### Je m’actualise : j’ai travaillé. Les mots de la leçon.

titre = Je m’actualise : j’ai travaillé
but = Faites l’actualisation de mars pour Paulo, avec son bulletin de salaire.

mot-1 = s’actualiser
    .sens = Vous dites votre situation, chaque mois.
mot-2 = bulletin de salaire
    .sens = Ce papier montre vos heures et votre salaire.
mot-3 = salaire brut
    .sens = Ce montant est écrit sur le bulletin.
mot-4 = 39 49
    .sens = Votre conseiller répond à ce numéro.

ouvrir-connexion = Appuyez sur { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = S’actualiser, c’est dire sa situation chaque mois.
    .indice = Regardez le grand bouton bleu sur la page.
    .question = Où entre-t-on dans son espace ?
    .guide = L’actualisation se fait dans l’espace personnel. Laissez chercher 10 secondes.
    .fait = Trouver l’entrée de l’espace personnel

identifiant =
    Recopiez l’identifiant de la carte.
    Appuyez sur { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = L’identifiant dit au site votre nom.
    .indice = Appuyez sur la ligne de la carte. Elle s’écrit dans la case.
    .question = Où trouvez-vous l’identifiant ?
    .guide = En vrai, l’identifiant est sur les courriers. La personne le garde chez elle.
    .fait = Recopier un identifiant

mot-de-passe =
    Recopiez le mot de passe de la carte.
    Appuyez sur { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = Le mot de passe ouvre votre espace. Il reste secret.
    .indice = Appuyez sur la ligne du mot de passe, sur la carte.
    .question = Qui connaît votre mot de passe ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Écrire un mot de passe

ouvrir-actualisation =
    Lisez la page.
    Appuyez sur { LABEL("emploi-ecole/espace/m-actualiser") }.
    .pourquoi = Sans actualisation, l’inscription et les aides s’arrêtent.
    .indice = Cherchez le bouton { LABEL("emploi-ecole/espace/m-actualiser") } sous le message.
    .question = Jusqu’à quel jour est-ce possible ?
    .guide = La période va du 28 au 15. Montrez la date, en haut de l’écran.
    .fait = Trouver le bouton de l’actualisation

commencer =
    Lisez le mois et les dates.
    Appuyez sur { LABEL("emploi-ecole/actualisation/commencer") }.
    .pourquoi = Vous parlez du mois de mars, et seulement de lui.
    .indice = Regardez en bas du texte, le bouton { LABEL("emploi-ecole/actualisation/commencer") }.
    .question = De quel mois parle cette page ?
    .guide = Faites lire la phrase encadrée. Après la validation, rien ne change sur le site.
    .fait = Vérifier le mois et les dates

travaille =
    Paulo a travaillé en mars.
    Choisissez { LABEL("emploi-ecole/travail/travaille/oui") }.
    .pourquoi = Une heure de travail se déclare aussi.
    .indice = Appuyez dans le rond, devant { LABEL("emploi-ecole/travail/travaille/oui") }.
    .question = Paulo a-t-il travaillé en mars ?
    .guide = Montrez le bulletin de salaire de Paulo. Parlez de Paulo, pas de la personne.
    .fait = Dire un travail

bulletin =
    Ouvrez les papiers, à droite. Recopiez les heures, puis le salaire brut.
    Appuyez sur { LABEL("emploi-ecole/travail/suivant") }.
    .pourquoi = Le montant des aides dépend de ces 2 nombres.
    .indice = Appuyez dans la première case. Cherchez son nombre sur le bulletin.
    .question = Quel salaire prenez-vous : brut ou net ?
    .guide = Le net arrive sur le compte. Le site demande le brut. Laissez chercher.
    .fait = Recopier les heures et le salaire brut d’un bulletin

situation =
    Pour Paulo, choisissez { LABEL("emploi-ecole/situation/stage/non") } à chaque question.
    Appuyez sur { LABEL("emploi-ecole/situation/suivant") }.
    .pourquoi = Une formation ou une maladie change votre situation.
    .indice = Chaque question attend une réponse. La page a 3 questions.
    .question = Combien de questions voyez-vous ?
    .guide = Une question oubliée ? Le site la montre. Laissez la personne la trouver.
    .fait = Répondre à chaque question

pension =
    Paulo n’a pas de pension. Choisissez 2 fois { LABEL("emploi-ecole/pension/retraite/non") }.
    Appuyez sur { LABEL("emploi-ecole/pension/suivant") }.
    .pourquoi = Une pension est de l’argent reçu chaque mois.
    .indice = Appuyez dans le rond, devant { LABEL("emploi-ecole/pension/retraite/non") }. Faites-le 2 fois.
    .question = Paulo a-t-il une nouvelle pension ?
    .guide = Percevoir veut dire recevoir. Dites le mot simple.
    .fait = Répondre sur les pensions

recherche =
    Paulo cherche encore un emploi.
    Lisez la question, puis choisissez la réponse de Paulo.
    Appuyez sur { LABEL("emploi-ecole/recherche/suivant") }.
    .pourquoi = Cette réponse garde votre inscription, ou l’arrête.
    .indice = Paulo cherche encore : c’est { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Est-ce la même réponse que les autres pages ?
    .guide = Ici, la réponse habituelle est oui. Dites-le après sa réponse.
    .fait = Répondre à la question sur la recherche d’emploi

valider =
    Relisez chaque réponse.
    Une erreur ? Appuyez sur { LABEL("emploi-ecole/resume/corriger") }.
    Tout est bon ? Appuyez sur { LABEL("emploi-ecole/resume/valider") }.
    .pourquoi = Après la validation, rien ne change sur le site.
    .indice = Regardez les nombres du bulletin, puis la dernière ligne. Elle dit { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Ces nombres sont-ils sur le bulletin ?
    .guide = Une erreur validée se répare aussi. On appelle le conseiller.
    .fait = Relire et terminer une déclaration

preuve = Appuyez sur { LABEL("emploi-ecole/enregistree/voir-preuve") }.
    .pourquoi = La preuve montre votre actualisation, même plus tard.
    .indice = Cherchez le bouton { LABEL("emploi-ecole/enregistree/voir-preuve") } sur la page.
    .question = À quoi sert cette preuve ?
    .guide = En vrai, on garde cette page. On note aussi la date.
    .fait = Trouver la preuve

se-deconnecter =
    Lisez ce justificatif : il est votre preuve.
    Ensuite, fermez votre espace.
    Appuyez sur { LABEL("emploi-ecole/preuve/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("emploi-ecole/preuve/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre espace ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre espace

paper--bulletin = Bulletin de salaire de mars 2026
paper--bulletin--employeur = Employeur
paper--bulletin--heures = Heures travaillées
paper--bulletin--salaire = Salaire brut, en euros
paper--bulletin--net = Salaire net, en euros

fin = Bravo ! Vous savez déclarer un mois de travail.
fin-invente = Ce site est inventé. Rien n’est envoyé à personne.
fin-apporter = Pour votre vraie actualisation, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, et vos bulletins de salaire du mois
fin-apporter-3 = votre adresse e-mail
