site = Mairie

accueil = Accueil
accueil--titre = Accueil
accueil--ouvert = Le guichet est ouvert.
accueil--ferme = Le guichet ouvre le 1er avril.
accueil--entrer = Entrer
accueil--par-la-cle = Entrer avec La Clé
accueil--code = Recevoir un code

connexion = Connexion
connexion--titre = Connexion
connexion--identifiant = Identifiant
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-format = Il manque quelque chose. Écrivez encore.
    .refus-nom = Il manque quelque chose. Écrivez encore.
connexion--mot-de-passe = Mot de passe
    .afficher = Il manque quelque chose. Écrivez encore.
    .masquer = Il manque quelque chose. Écrivez encore.
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-secret = Il manque quelque chose. Écrivez encore.
connexion--entrer = Entrer

espace = Espace
espace--titre = Espace
espace--demande = Demander
espace--secret = Changer le mot de passe
espace--lettre = Écrire
espace--sortir = Sortir

demande = Demande
demande--titre = Demande
demande--enfants = Avez-vous des enfants ?
    .refus-requis = Il manque quelque chose. Écrivez encore.
demande--enfants--oui = Oui
demande--enfants--non = Non
demande--nombre = Combien ?
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-format = Il manque quelque chose. Écrivez encore.
demande--certifier = C’est vrai
    .refus-requis = Il manque quelque chose. Écrivez encore.
demande--postal = Code postal
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-format = Il manque quelque chose. Écrivez encore.
demande--numero = Numéro de sécurité sociale
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-format = Il manque quelque chose. Écrivez encore.
demande--reference = Référence
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-format = Il manque quelque chose. Écrivez encore.
    .refus-inconnu = Il manque quelque chose. Écrivez encore.
demande--envoyer = Envoyer

resume = Résumé
resume--titre = Résumé
resume--enfants = Enfants
resume--nombre = Combien
resume--valider = Valider
resume--revenir = Revenir

lettre = Lettre
lettre--titre = Lettre
lettre--nom = Nom
    .refus-format = Il manque quelque chose. Écrivez encore.
lettre--envoyer = Envoyer

secret = Mot de passe
secret--titre = Mot de passe
secret--nouveau = Nouveau mot de passe
    .afficher = Il manque quelque chose. Écrivez encore.
    .masquer = Il manque quelque chose. Écrivez encore.
    .refus-requis = Il manque quelque chose. Écrivez encore.
    .refus-force = Il manque quelque chose. Écrivez encore.
    .regle-mots = Il manque quelque chose. Écrivez encore.
    .regle-douze = Il manque quelque chose. Écrivez encore.
    .regle-quatorze = Il manque quelque chose. Écrivez encore.
secret--force = Force
    .tres-faible = Il manque quelque chose. Écrivez encore.
    .faible = Il manque quelque chose. Écrivez encore.
    .moyen = Il manque quelque chose. Écrivez encore.
    .fort = Il manque quelque chose. Écrivez encore.
    .tres-fort = Il manque quelque chose. Écrivez encore.
secret--garder = Garder

occupe = Occupé
occupe--titre = Occupé
occupe--essayer = Essayer encore

finie = Fini
finie--titre = Fini
finie--entrer = Entrer

banniere = Des cookies ?
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie est un petit fichier.

call--standard = Standard
    .dit = Bonjour.
call--standard--aide = Aidez-moi.
    .reponse = Bien sûr.
call--standard--merci = Merci.
    .reponse = Au revoir.
