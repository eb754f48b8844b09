### J’ai oublié mon mot de passe : les mots de la leçon.

titre = J’ai oublié mon mot de passe
but = Lina a oublié son mot de passe. La carte montre le nouveau.

mot-1 = mot de passe oublié
    .sens = Ce lien vous donne un nouveau mot de passe.
mot-2 = lien
    .sens = Vous appuyez dessus : une page s’ouvre.
mot-3 = compte
    .sens = C’est votre place à vous sur un site.

ouvrir-connexion = Appuyez sur { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = Le mot de passe se demande à la page de connexion.
    .indice = Regardez le grand bouton bleu sur la page.
    .question = Où entre-t-on dans son espace ?
    .guide = Rassurez : un mot de passe oublié se remplace.
    .fait = Trouver la page de connexion

oublie =
    Lina a oublié son mot de passe.
    Appuyez sur { LABEL("emploi-ecole/connexion/oublie") }
    .pourquoi = Presque chaque site a ce lien. Il est gratuit.
    .indice = Le lien { LABEL("emploi-ecole/connexion/oublie") } est sous le bouton bleu.
    .question = Quel lien peut aider Lina ?
    .guide = Laissez chercher. Comptez 10 secondes.
    .fait = Trouver le lien du mot de passe oublié

demander =
    Recopiez l’identifiant d’Emploi-École, sur la carte.
    Appuyez sur { LABEL("emploi-ecole/recuperation/valider") }.
    .pourquoi = Avec l’identifiant, le site trouve l’adresse e-mail de Lina.
    .indice = Sur la carte, appuyez sur le nombre de 11 chiffres.
    .question = Qui reçoit le message du site ?
    .guide = Le site écrit à la bonne personne. Il ne donne rien ici.
    .fait = Demander un nouveau mot de passe

ouvrir-la-boite =
    En haut, ouvrez un nouvel onglet.
    Choisissez la boîte e-mail Courriel-École.
    Appuyez sur { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = Le site a envoyé un message. Il est dans cette boîte.
    .indice = En haut, appuyez sur { LABEL("app/browser-new-tab") }. Sous { LABEL("app/browser-favourites") }, choisissez Courriel-École.
    .question = Où arrive le message ?
    .guide = L’autre page reste ouverte. Montrez les 2 onglets.
    .fait = Ouvrir la boîte e-mail

lire-le-message =
    Cherchez le message d’Emploi-École.
    Boîte vide ? Regardez dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Appuyez sur le message.
    .pourquoi = Un bon message va parfois dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Quel dossier montre un nombre ?
    .guide = Deux messages ? Le dernier est le bon. Laissez comparer.
    .fait = Trouver le message du site

suivre-le-lien =
    Lisez le message.
    Ensuite, appuyez sur le lien souligné.
    .pourquoi = Vous avez demandé ce message. Vous pouvez suivre ce lien.
    .indice = Le lien est sous le texte du message.
    .question = Avez-vous demandé ce message ?
    .guide = Un lien trop vieux ? On demande un autre lien. Ensuite, on retourne dans la boîte.
    .fait = Suivre un lien demandé

nouveau-mot-de-passe =
    Recopiez 2 fois le nouveau mot de passe de la carte.
    Appuyez sur { LABEL("emploi-ecole/nouveau/valider") }.
    .pourquoi = Le nouveau mot de passe remplace le mot de passe oublié.
    .indice = Appuyez dans la première case. Ensuite, appuyez sur la ligne encadrée de la carte.
    .question = Pourquoi le site demande 2 fois le même mot de passe ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Choisir un nouveau mot de passe

identifiant =
    Appuyez sur { LABEL("emploi-ecole/mot-de-passe-change/se-connecter") }.
    Recopiez l’identifiant d’Emploi-École.
    Appuyez sur { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = Maintenant, on essaie le nouveau mot de passe.
    .indice = Le bouton { LABEL("emploi-ecole/mot-de-passe-change/se-connecter") } ouvre la page de connexion. Ensuite, recopiez les 11 chiffres.
    .question = Que demande le site en premier ?
    .guide = La personne a déjà fait cette page. Laissez-la seule.
    .fait = Recopier un identifiant

se-connecter =
    Recopiez le mot de passe d’Emploi-École, sur la carte.
    Appuyez sur { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = L’ancien mot de passe ne marche plus.
    .indice = Sur la carte, cherchez le nom du site. Le mot de passe est dessous.
    .question = Quel mot de passe ouvre l’espace maintenant ?
    .guide = Tournez la tête. Félicitez quand l’espace s’ouvre.
    .fait = Entrer avec le nouveau mot de passe

se-deconnecter =
    L’espace est ouvert. Maintenant, fermez-le.
    Appuyez sur { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("emploi-ecole/espace/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre espace ?
    .guide = Laissez la personne trouver.
    .fait = Fermer votre espace

fermer-la-boite =
    La boîte e-mail est encore ouverte.
    En haut, appuyez sur l’onglet avec l’enveloppe.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Avec votre boîte, une autre personne peut changer vos mots de passe.
    .indice = Tout en haut, cherchez l’onglet Ma boîte.
    .question = Quelle page est encore ouverte ?
    .guide = La boîte e-mail ouvre tout le reste. On la ferme toujours.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez remplacer un mot de passe oublié.
fin-invente = Ce site est inventé. Ce mot de passe sert seulement dans cet exercice.
fin-apporter = Pour votre vrai mot de passe, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, avec votre identifiant
fin-apporter-3 = votre adresse e-mail, et son mot de passe
