titre = J’ouvre un compte
but = Ouvrez un compte avec la carte.

ouvrir = Appuyez sur { LABEL("courriel/accueil/creer") }.
    .pourquoi = Un compte ouvre la porte du site.
    indice = Cherchez le grand bouton.
    .question = Où ouvre-t-on un compte ?
    .guide = Laissez la personne chercher.

remplir = Écrivez le prénom et le jour.
    .pourquoi = Le site veut connaître votre nom.
    .indice = Regardez la carte.
    .question = Où est le prénom ?
    .guide = Montrez la carte.

recopier = Recopiez le code.
    .pourquoi = Le site reconnaît votre téléphone.
    .indice = Regardez le téléphone.
    .question = Qui a envoyé le code ?
    .guide = Un code reste secret.

fin = Bravo !
fin-invente = Ce compte est inventé.
fin-apporter = Apportez :
fin-apporter-1 = votre téléphone
fin-apporter-2 = votre carnet
fin-apporter-3 = un crayon
