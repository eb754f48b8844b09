### Je reçois un code : les mots de la leçon.

titre = Je reçois un code
but = Utilisez un code par SMS, puis un code par e-mail. Gardez-les pour vous.

mot-1 = code
    .sens = Ces chiffres servent une seule fois.
mot-2 = SMS
    .sens = C’est un message écrit, sur le téléphone.
mot-3 = identifiant
    .sens = Ce numéro dit au site votre nom.

ouvrir-connexion = Appuyez sur { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = Ce site demande un mot de passe, et aussi un code.
    .indice = Regardez le grand bouton bleu sur la page.
    .question = Où entre-t-on dans son espace ?
    .guide = Le code arrive par SMS. Parfois, il arrive par e-mail.
    .fait = Trouver la page de connexion

identifiant =
    Recopiez l’identifiant d’Emploi-École, sur la carte.
    Appuyez sur { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = L’identifiant dit au site votre nom.
    .indice = Appuyez sur la ligne de la carte. Elle s’écrit dans la case.
    .question = Où trouvez-vous l’identifiant ?
    .guide = Laissez la personne chercher sur la carte.
    .fait = Recopier un identifiant

mot-de-passe =
    Recopiez le mot de passe d’Emploi-École, sur la carte.
    Appuyez sur { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = Après le mot de passe, le site envoie un code.
    .indice = Sur la carte, cherchez le nom du site. Le mot de passe est dessous.
    .question = Qui connaît votre mot de passe ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Écrire un mot de passe

refuser =
    Un inconnu téléphone. Il veut votre code.
    À droite, sur le téléphone, appuyez sur { LABEL("app/phone-refuse") }.
    .pourquoi = Un code ne se donne à personne. Il ouvre votre espace.
    .indice = Le téléphone est à droite. Le bouton { LABEL("app/phone-refuse") } est en bas.
    .question = À quoi sert ce code, pour un inconnu ?
    .guide = On peut aussi répondre. Le code est donné ? On demande un autre code.
    .fait = Refuser de donner un code

recopier-le-code =
    Regardez le dernier SMS, sur le téléphone.
    Recopiez le code dans la page.
    Appuyez sur { LABEL("emploi-ecole/code/entrer") }.
    .pourquoi = Le code va dans la page, et nulle part ailleurs.
    .indice = Le SMS est sur le téléphone, à droite. Le code a 6 chiffres.
    .question = Où écrit-on le code ?
    .guide = Un code trop vieux ? Demandez un autre code sur la page.
    .fait = Recopier un code reçu par SMS

demander-le-code =
    L’espace est ouvert. Lisez la page.
    Appuyez sur { LABEL("emploi-ecole/espace/demander-code") }.
    .pourquoi = Un site envoie un code par SMS, ou par e-mail.
    .indice = Cherchez { LABEL("emploi-ecole/espace/demander-code") } sur la page.
    .question = Où arrive le deuxième code ?
    .guide = Ce code montre une chose : cette adresse est bien à Lina.
    .fait = Demander un code par e-mail

ouvrir-la-boite =
    En haut, ouvrez un nouvel onglet.
    Choisissez la boîte e-mail Courriel-École.
    Appuyez sur { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = Le site a envoyé un message. Il est dans cette boîte.
    .indice = En haut, appuyez sur { LABEL("app/browser-new-tab") }. Sous { LABEL("app/browser-favourites") }, choisissez Courriel-École.
    .question = Où arrive le message ?
    .guide = La page du code reste ouverte. Montrez les 2 onglets.
    .fait = Ouvrir la boîte e-mail

lire-le-message =
    Appuyez sur le message d’Emploi-École.
    Boîte vide ? Regardez dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = Ce message porte le deuxième code.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Qui a envoyé ce message ?
    .guide = Le message est parfois ailleurs. Laissez chercher 10 secondes.
    .fait = Trouver un code dans un message

recopier-le-code-e-mail =
    Notez ce code sur une feuille.
    En haut, appuyez sur l’onglet avec le bâtiment.
    Recopiez le code, puis appuyez sur { LABEL("emploi-ecole/code-adresse/verifier") }.
    .pourquoi = Chaque code sert une seule fois, sur une seule page.
    .indice = Le code a 6 chiffres. L’onglet d’Emploi-École est tout en haut.
    .question = Est-ce le même code que le SMS ?
    .guide = Donnez une feuille et un crayon. Après, la feuille va à la poubelle.
    .fait = Recopier un code reçu par e-mail

se-deconnecter =
    L’adresse est vérifiée. Maintenant, fermez l’espace.
    Appuyez sur { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("emploi-ecole/espace/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre espace ?
    .guide = Le code est donné ? D’abord, fermez l’autre connexion.
    .fait = Fermer votre espace

fermer-la-boite =
    La boîte e-mail est encore ouverte.
    En haut, appuyez sur l’onglet avec l’enveloppe.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Votre boîte reçoit vos codes. Elle reste fermée aux autres.
    .indice = Tout en haut, cherchez l’onglet Ma boîte.
    .question = Quelle page est encore ouverte ?
    .guide = La boîte e-mail ouvre tout le reste. On la ferme toujours.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez recevoir un code et le garder secret.
fin-invente = Ces codes sont inventés. L’appel aussi.
fin-apporter = Pour recevoir un vrai code, apportez :
fin-apporter-1 = votre téléphone allumé et chargé
fin-apporter-2 = votre carnet, avec votre identifiant
fin-apporter-3 = votre adresse e-mail, et son mot de passe

## L’appel

call--inconnu = Numéro inconnu
    .dit = Bonjour, service de sécurité. Vite ! Lisez-moi le code du SMS.
call--inconnu--donner = Je lis le code du SMS.
    .reponse = Merci. J’entre dans votre espace.
call--inconnu--non = Non. Je garde mon code.
    .reponse = La personne raccroche.
