### Je reçois un code : les mots de la leçon.

titre = Je reçois un code
but = Entrez dans l’espace de Lina avec un code. Gardez ce code pour vous.

ouvrir-connexion = Appuyez sur { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = Ce site demande un mot de passe, et aussi un code.
    .indice = Regardez le grand bouton bleu sur la page.
    .question = Où entre-t-on dans son espace ?
    .guide = Le code arrive par SMS. Parfois, il arrive par e-mail.
    .fait = Trouver la page de connexion

identifiant =
    Recopiez l’identifiant de la carte.
    Appuyez sur { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = L’identifiant dit au site votre nom.
    .indice = Appuyez sur la ligne de la carte. Elle s’écrit dans la case.
    .question = Où trouvez-vous l’identifiant ?
    .guide = Laissez la personne chercher sur la carte.
    .fait = Recopier un identifiant

mot-de-passe =
    Recopiez le mot de passe de la carte.
    Appuyez sur { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = Après le mot de passe, le site envoie un code.
    .indice = Appuyez sur la ligne du mot de passe, sur la carte.
    .question = Qui connaît votre mot de passe ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Écrire un mot de passe

refuser =
    Le téléphone sonne. Un inconnu veut votre code.
    Un code ne se donne à personne. Refusez.
    .pourquoi = Avec ce code, une autre personne entre dans votre espace.
    .indice = Regardez le téléphone, à droite. Appuyez sur Refuser.
    .question = À quoi sert ce code, pour un inconnu ?
    .guide = On peut aussi répondre. Le code est donné ? On demande un autre code.
    .fait = Refuser de donner un code

recopier-le-code =
    Regardez le dernier SMS. Recopiez le code dans la page.
    Appuyez sur { LABEL("emploi-ecole/code/entrer") }.
    .pourquoi = Le code va dans la page, et nulle part ailleurs.
    .indice = Le SMS est sur le téléphone, à droite. Il a 6 chiffres.
    .question = Où écrit-on le code ?
    .guide = Un code trop vieux ? Demandez un autre code sur la page.
    .fait = Recopier un code

se-deconnecter =
    L’espace est ouvert. Lisez la page, puis fermez l’espace.
    Appuyez sur { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("emploi-ecole/espace/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre espace ?
    .guide = Le code est donné ? D’abord, fermez l’autre connexion.
    .fait = Fermer votre espace

fin = Bravo ! Vous savez recevoir un code et le garder.
fin-invente = Ce code est inventé. L’appel aussi.
fin-apporter = Pour recevoir un vrai code, apportez :
fin-apporter-1 = votre téléphone allumé et chargé
fin-apporter-2 = votre carnet, avec votre identifiant
fin-apporter-3 = vos lunettes, pour lire le SMS

## L’appel

call--inconnu = Numéro inconnu
    .dit = Bonjour, service de sécurité. Vite ! Lisez-moi le code du SMS.
call--inconnu--donner = Je lis le code du SMS.
    .reponse = Merci. J’entre dans votre espace.
call--inconnu--non = Non. Je garde mon code.
    .reponse = La personne raccroche.
