### Les mots du site Coffre-École, comme sur l’écran.

site = Coffre-École

banniere = Ce site veut garder des cookies : de petits fichiers.
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie retient votre visite. Le site marche aussi sans lui.

accueil = Coffre-École
accueil--titre = Un coffre pour vos papiers
accueil--presentation = Gardez vos papiers ici. Un bon mot de passe ferme le coffre.
accueil--creer = Créer mon coffre
accueil--commencer = Commencer

## Les mauvais exemples

tri = Bien choisir
tri--titre = Quels mots de passe sont mauvais ?
tri--a-revoir = La phrase de 7 mots est bonne. Appuyez seulement sur les 3 autres.
tri--prenom = Rosa1963 : le prénom et l’année de naissance
tri--phrase = un ours bleu rit sur ma moto : 7 mots au hasard
tri--suite = 123456 : des chiffres dans l’ordre
tri--partout = Soleil9 : le même mot de passe sur tous les sites
tri--ecarter = Jeter ces exemples

## La phrase

phrase = Une phrase
phrase--titre = Une phrase de 7 mots
phrase--methode = Prenez 7 mots au hasard. La phrase est drôle : vous la retenez.
phrase--phrase = Votre phrase
    .aide = Ici, c’est un essai. Une ligne de la liste suffit.
    .afficher = Afficher la phrase
    .masquer = Masquer la phrase
    .regle-mots = 7 mots différents
    .regle-douze = Ou 12 signes : majuscule, minuscule, chiffre, tiret
    .regle-quatorze = Ou 14 signes : majuscule, minuscule, chiffre
    .refus-requis = Il manque la phrase. Écrivez 7 mots.
    .refus-force = Cette phrase est trop courte. Écrivez 7 mots différents.
phrase--force = Force de la phrase
    .tres-faible = très faible
    .faible = faible
    .moyen = moyenne
    .fort = forte
    .tres-fort = très forte
phrase--continuer = Continuer

## Les règles du site

regles = Les règles
regles--titre = Choisissez le mot de passe du coffre
regles--mot-de-passe = Mot de passe
    .aide = 2 mots de la phrase, avec majuscules, tirets et chiffres.
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-longueur = 12 lettres, chiffres ou signes
    .regle-majuscule = 1 lettre majuscule : A, B, C
    .regle-minuscule = 1 lettre minuscule : a, b, c
    .regle-chiffre = 1 chiffre : 1, 2, 3
    .regle-special = 1 signe : tiret, point, virgule
    .refus-requis = Il manque le mot de passe. Écrivez un mot de passe.
    .refus-force = Ce mot de passe est trop simple. Regardez la liste sous la case.
regles--force = Force du mot de passe
    .tres-faible = très faible
    .faible = faible
    .moyen = moyenne
    .fort = forte
    .tres-fort = très forte
regles--continuer = Continuer
regles--suivant = Étape suivante

confirmation = Une deuxième fois
confirmation--titre = Écrivez le mot de passe une deuxième fois
confirmation--confirmer = Le même mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez-le une deuxième fois.
    .refus-pareil = Les 2 mots de passe sont différents. Effacez et écrivez le premier mot de passe.
confirmation--creer = Créer le coffre
confirmation--valider = Valider

## Garder le mot de passe

garder = Le garder
garder--titre = Votre coffre a un bon mot de passe
garder--mal = Là, d’autres personnes peuvent le lire. Choisissez une autre réponse.
garder--lieu = Où gardez-vous ce mot de passe ?
    .refus-requis = Il manque une réponse. Choisissez une réponse.
garder--lieu--ordinateur = Sur un papier, à côté de l’ordinateur
garder--lieu--benevole = Chez une personne bénévole
garder--lieu--carnet = Dans mon carnet, chez moi
garder--valider = Valider ma réponse

coffre = Mon coffre
coffre--titre = Mon coffre
coffre--pret = C’est réussi. Votre coffre est prêt.
coffre--vide = Le coffre est vide pour le moment.
coffre--se-deconnecter = Se déconnecter

au-revoir = Au revoir
au-revoir--titre = Au revoir
au-revoir--ferme = Votre coffre est fermé.
au-revoir--accueil = Revenir à l’accueil

occupe = Site occupé
occupe--titre = Beaucoup de personnes sont sur le site
occupe--patience = Attendez un peu. Ensuite, essayez encore.
occupe--reessayer = Essayer encore
