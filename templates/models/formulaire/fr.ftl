accueil--vers-demande = Faire une demande

demande = Étape 1 sur 3
demande--titre = Étape 1 sur 3 : votre nom
demande--prenom = Prénom
    .refus-requis = Il manque le prénom. Écrivez votre prénom.
    .refus-format = Un prénom est sans chiffre. Gardez les lettres et les tirets.
demande--nom = Nom
    .refus-requis = Il manque le nom. Écrivez votre nom.
    .refus-format = Un nom est sans chiffre. Gardez les lettres et les tirets.
demande--suivant = Suivant
demande--retour = Revenir à l’accueil

demande-contact = Étape 2 sur 3
demande-contact--titre = Étape 2 sur 3 : vous répondre
demande-contact--telephone = Numéro de téléphone
    .aide = 10 chiffres
    .refus-requis = Il manque le numéro. Écrivez les 10 chiffres.
    .refus-format = Un numéro a 10 chiffres. Comptez vos chiffres.
demande-contact--reponse = Comment voulez-vous notre réponse ?
    .refus-requis = Il manque une réponse. Choisissez une réponse.
demande-contact--reponse--appel = Par un appel
demande-contact--reponse--courrier = Par une lettre
demande-contact--suivant = Suivant
demande-contact--precedent = Étape d’avant

demande-relire = Étape 3 sur 3
demande-relire--titre = Étape 3 sur 3 : relisez
demande-relire--prenom = Prénom
demande-relire--nom = Nom
demande-relire--telephone = Numéro de téléphone
demande-relire--reponse = Réponse
demande-relire--envoyer = Envoyer ma demande
demande-relire--corriger = Corriger
