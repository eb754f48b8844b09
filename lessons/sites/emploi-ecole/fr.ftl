### Les mots du site Emploi-École, comme sur l’écran.

site = Emploi-École

## L’entrée

accueil = Emploi-École
accueil--titre = Le site de votre recherche d’emploi
accueil--presentation = Inscrivez-vous. Cherchez un emploi. Actualisez-vous chaque mois.
accueil--se-connecter = Se connecter

connexion = Connexion
connexion--titre = Connexion à votre espace
connexion--identifiant = Identifiant
    .aide = 11 chiffres, sur vos courriers.
    .refus-requis = Il manque l’identifiant. Écrivez les 11 chiffres.
    .refus-format = Un identifiant a des chiffres ou des lettres. Vérifiez chaque signe.
    .refus-nom = Cet identifiant est inconnu. Vérifiez chaque chiffre sur la carte.
connexion--continuer = Continuer
connexion--accueil = Revenir à l’accueil

mot-de-passe = Mot de passe
mot-de-passe--titre = Votre mot de passe
mot-de-passe--identifiant = Identifiant
mot-de-passe--mot-de-passe = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez votre mot de passe.
    .refus-secret = Ce mot de passe est différent. Vérifiez les majuscules et les signes.
mot-de-passe--entrer = Se connecter
mot-de-passe--changer = Changer d’identifiant

## L’espace personnel

espace = Mon espace
espace--titre = Mon espace personnel
espace--trop-tot = Votre actualisation de mars ouvre le 28 mars.
espace--a-faire = Votre actualisation de mars est à faire jusqu’au 15 avril.
espace--en-retard = La période est finie depuis le 15 avril. Votre actualisation de mars manque.
espace--delai = Le conseiller a ouvert votre actualisation. Faites-la maintenant.
espace--fait = Votre actualisation de mars est faite. Vous restez inscrit.
espace--arret = Vous êtes inscrit jusqu’à la fin du mois. Une erreur ? Appelez le conseiller.
espace--m-actualiser = M’actualiser
# Le même bouton sous un autre nom : la variante « autre-bouton » de « J’ai travaillé ».
espace--declarer = Faire ma déclaration du mois
espace--ma-preuve = Voir ma preuve
espace--se-deconnecter = Se déconnecter

## L’actualisation

actualisation = Actualisation
actualisation--titre = Actualiser ma situation
actualisation--periode = Mois de mars. Du 28 mars au 15 avril 2026.
actualisation--a-dire = Chaque mois, dites votre travail, vos formations, vos arrêts maladie et vos pensions.
actualisation--une-fois = Après la validation, vos réponses ne changent plus sur le site.
actualisation--commencer = Déclarer ma situation
actualisation--espace = Revenir à mon espace

travail = Travail
travail--titre = Votre travail en mars
travail--travaille = Avez-vous travaillé en mars ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
travail--travaille--oui = Oui
travail--travaille--non = Non
travail--heures = Heures travaillées en mars
    .aide = Le nombre du bulletin de salaire.
    .refus-requis = Il manque les heures. Écrivez un nombre.
    .refus-format = Les heures sont un nombre. Écrivez par exemple 35.
travail--salaire = Salaire brut de mars, en euros
    .aide = Sur le bulletin, la ligne avec le mot brut.
    .refus-requis = Il manque le salaire. Écrivez un nombre.
    .refus-format = Le salaire est un nombre. Écrivez par exemple 420,50.
travail--suivant = Suivant

situation = Situation
situation--titre = Votre situation en mars
situation--formation = Avez-vous été en formation ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
situation--formation--oui = Oui
situation--formation--non = Non
situation--stage = Avez-vous été en stage ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
situation--stage--oui = Oui
situation--stage--non = Non
situation--maladie = Avez-vous été en arrêt maladie ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
situation--maladie--oui = Oui
situation--maladie--non = Non
situation--maternite = Avez-vous été en congé maternité ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
situation--maternite--oui = Oui
situation--maternite--non = Non
situation--suivant = Suivant

pension = Pension
pension--titre = Vos pensions
pension--retraite = Percevez-vous une nouvelle pension de retraite ?
    .aide = Percevoir veut dire recevoir.
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
pension--retraite--oui = Oui
pension--retraite--non = Non
pension--invalidite = Percevez-vous une nouvelle pension d’invalidité ?
    .aide = Une pension après un accident ou une maladie.
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
pension--invalidite--oui = Oui
pension--invalidite--non = Non
pension--suivant = Suivant

recherche = Recherche d’emploi
recherche--titre = Votre recherche d’emploi
recherche--toujours = Êtes-vous toujours à la recherche d’un emploi ?
    .refus-requis = Il manque une réponse. Choisissez oui ou non.
recherche--toujours--oui = Oui
recherche--toujours--non = Non
recherche--motif = Pour quel motif ?
    .refus-requis = Il manque le motif. Choisissez une réponse.
recherche--motif--travail = Reprise du travail
recherche--motif--retraite = Retraite
recherche--motif--autre = Autre
recherche--suivant = Suivant

resume = Récapitulatif
resume--titre = Vos réponses sont-elles exactes ?
resume--fin-inscription = Vous répondez non à la dernière question. Votre inscription s’arrête.
resume--autres-nombres = Votre employeur donne d’autres nombres. Regardez encore votre bulletin.
resume--papier = Vous répondez oui à une question. Le site demande alors un papier.
resume--travaille = Avez-vous travaillé ?
resume--heures = Heures travaillées
resume--salaire = Salaire brut
resume--formation = Formation
resume--stage = Stage
resume--maladie = Arrêt maladie
resume--maternite = Congé maternité
resume--retraite = Nouvelle pension de retraite
resume--invalidite = Nouvelle pension d’invalidité
resume--toujours = Toujours à la recherche d’un emploi
resume--valider = Valider mon actualisation
resume--corriger = Corriger mes réponses

enregistree = Actualisation faite
enregistree--titre = Votre actualisation est enregistrée
enregistree--reussite = C’est réussi. Vous restez inscrit.
enregistree--autres-nombres = Votre employeur donne d’autres nombres. Appelez le conseiller avec le téléphone.
enregistree--papier = Vous répondez oui à une question. Une erreur ? Appelez le conseiller avec le téléphone.
enregistree--suite = La prochaine actualisation ouvre le 28 avril.
enregistree--voir-preuve = Voir ma preuve
enregistree--espace = Revenir à mon espace

preuve = Justificatif
preuve--titre = Justificatif d’actualisation
preuve--enregistree = Votre déclaration du mois de mars 2026 est enregistrée.
preuve--travaille = Avez-vous travaillé ?
preuve--toujours = Toujours à la recherche d’un emploi
preuve--maintien = Votre inscription est maintenue.
preuve--arret = Votre inscription s’arrête.
preuve--prochaine = Pour le mois suivant, déclarez votre situation dès le 28 avril.
preuve--telecharge = Le justificatif est dans Téléchargements.
preuve--telecharger = Télécharger le justificatif
preuve--espace = Revenir à mon espace
preuve--se-deconnecter = Se déconnecter

inscription-arretee = Inscription
inscription-arretee--titre = Votre réponse est enregistrée
inscription-arretee--effet = Vous ne cherchez plus d’emploi. Votre inscription et vos aides s’arrêtent.
inscription-arretee--reparer = Votre réponse était une erreur ? Cela se répare.
inscription-arretee--telephone = Appelez le conseiller avec le téléphone. Il annule votre réponse.
inscription-arretee--espace = Revenir à mon espace

## Ce qui peut arriver

deja-fait = Déjà fait
deja-fait--titre = Actualisation de mars
deja-fait--deja = Vous avez déjà déclaré votre situation pour cette période.
deja-fait--telephone = Une erreur dans vos réponses ? Appelez le conseiller avec le téléphone.
deja-fait--preuve = Voir ma preuve
deja-fait--espace = Revenir à mon espace

trop-tot = Bientôt
trop-tot--titre = Il est trop tôt
trop-tot--bientot = L’actualisation de mars ouvre le 28 mars.
trop-tot--calendrier = Revenez entre le 28 mars et le 15 avril.
trop-tot--espace = Revenir à mon espace

retard = Retard
retard--titre = La période est finie
retard--finie = L’actualisation de mars était ouverte jusqu’au 15 avril.
retard--telephone = Appelez le conseiller avec le téléphone. Il peut ouvrir cette page.
retard--espace = Revenir à mon espace

occupe = Site occupé
occupe--titre = Beaucoup de personnes sont sur le site
occupe--patience = Attendez un peu. Ensuite, essayez encore.
occupe--garde = Vos réponses sont gardées.
occupe--reessayer = Essayer encore

session-finie = Connexion finie
session-finie--titre = Votre connexion est finie
session-finie--securite = Pour votre sécurité, le site vous a déconnecté.
session-finie--garde = Vos réponses sont gardées. Connectez-vous encore une fois.
session-finie--se-connecter = Se connecter

au-revoir = Au revoir
au-revoir--titre = Au revoir
au-revoir--ferme = Votre espace est fermé.
au-revoir--se-connecter = Se connecter
au-revoir--accueil = Revenir à l’accueil

## Les cookies

banniere = Ce site veut garder des cookies sur votre ordinateur.
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie est un petit fichier. Il suit vos visites. Le site marche aussi sans lui.

## Le téléphone

call--conseiller = Conseiller Emploi-École
    .dit = Bonjour. Que puis-je faire pour vous ?
call--conseiller--retard = Je suis en retard.
    .reponse = Votre actualisation est ouverte. Faites-la maintenant sur le site.
call--conseiller--erreur = Je me suis trompé.
    .reponse = Ce n’est pas grave. Recommencez votre actualisation sur le site.
call--conseiller--rien = Rien, merci.
    .reponse = Très bien. Bonne journée !

connexion--oublie = Mot de passe oublié ?
# Le même lien sous un autre nom : la variante « autre-nom » de « J’ai oublié mon mot de passe ».
connexion--probleme = Problème de connexion ?
mot-de-passe--essai = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
mot-de-passe--refuse = Ce mot de passe est différent. Oublié ? Demandez un nouveau mot de passe.
mot-de-passe--oublie = Mot de passe oublié ?
mot-de-passe--probleme = Problème de connexion ?

## Le mot de passe oublié

recuperation = Mot de passe oublié
recuperation--titre = Récupérer votre mot de passe
recuperation--explication = Nous envoyons un lien à votre adresse e-mail.
recuperation--identifiant = Identifiant
    .aide = 11 chiffres, sur vos courriers.
    .refus-requis = Il manque l’identifiant. Écrivez les 11 chiffres.
    .refus-format = Un identifiant a des chiffres ou des lettres. Vérifiez chaque signe.
    .refus-nom = Cet identifiant est inconnu. Vérifiez chaque chiffre sur la carte.
recuperation--valider = Valider
recuperation--connexion = Revenir à la connexion

demande-transmise = Demande transmise
demande-transmise--titre = Regardez votre boîte e-mail
demande-transmise--transmise = Votre demande est partie. Un message arrive avec un lien.
demande-transmise--chercher = Rien dans la boîte ? Regardez aussi dans les indésirables.
demande-transmise--dernier = Plusieurs demandes ? Seul le dernier lien marche.
demande-transmise--autre-lien = Demander un autre lien

nouveau = Mot de passe
nouveau--titre = Choisissez un nouveau mot de passe
nouveau--mot-de-passe = Nouveau mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-mots = 7 mots différents
    .regle-douze = Ou 12 signes : majuscule, minuscule, chiffre, tiret
    .regle-quatorze = Ou 14 signes : majuscule, minuscule, chiffre
    .refus-requis = Il manque le mot de passe. Écrivez un nouveau mot de passe.
    .refus-force = Ce mot de passe est trop simple. Suivez une ligne de la liste.
nouveau--confirmer = Le même mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez-le une deuxième fois.
    .refus-pareil = Les 2 mots de passe sont différents. Écrivez le même 2 fois.
nouveau--valider = Changer mon mot de passe

lien-perime = Lien trop vieux
lien-perime--titre = Ce lien ne marche plus
lien-perime--perime = Votre espace reste à l’abri. Demandez un autre lien.
lien-perime--regle = Un lien marche 8 heures, une seule fois. Seul le dernier lien marche.
lien-perime--autre-lien = Demander un autre lien
lien-perime--accueil = Revenir à l’accueil

mot-de-passe-change = C’est changé
mot-de-passe-change--titre = Votre mot de passe est changé
mot-de-passe-change--reussite = C’est réussi. L’ancien mot de passe ne marche plus.
mot-de-passe-change--secret = Gardez le nouveau mot de passe pour vous.
mot-de-passe-change--se-connecter = Se connecter

message--recuperation = Emploi-École
    .objet = Votre nouveau mot de passe
    .corps =
        Bonjour,

        Vous avez oublié votre mot de passe.
        Le lien marche 8 heures, une seule fois.
        Vous n’avez rien demandé ? Supprimez ce message.

        Emploi-École
    .lien = Choisir un nouveau mot de passe

## Le code reçu par SMS

espace--autre-connexion = Une autre personne est entrée avec votre code. Fermez sa connexion.
espace--fermer-autre = Fermer l’autre connexion
code = Code
code--titre = Écrivez le code reçu par SMS
code--envoye = Code envoyé au 06 XX XX XX 12. Il marche 10 minutes, une seule fois.
code--renvoye = Un nouveau code est parti. Regardez votre téléphone.
code--utilise = Une autre personne a utilisé ce code. Demandez un autre code.
code--code = Code à 6 chiffres
    .refus-requis = Il manque le code. Recopiez les 6 chiffres du SMS.
    .refus-format = Le code a 6 chiffres. Recopiez tous les chiffres du SMS.
    .refus-code = Ce code est différent du dernier SMS. Recopiez le code du dernier SMS.
    .refus-perime = Ce code ne marche plus. Appuyez sur Recevoir un autre code.
code--entrer = Continuer
# Le même bouton sous un autre nom : la variante « autre-nom » de « Je reçois un code ».
code--verifier = Vérifier
code--renvoyer = Recevoir un autre code
message--code-sms = Emploi-École
    .objet = Votre code
    .corps = Votre code pour entrer :
    .suite = Ne le donnez à personne. Nous ne le demandons jamais au téléphone.

## Le code reçu par e-mail

espace--adresse-a-verifier = Votre adresse e-mail est à vérifier.
espace--adresse-verifiee = Votre adresse e-mail est vérifiée.
espace--demander-code = Recevoir un code par e-mail
espace--ecrire-code = Écrire le code reçu
code-adresse = Code
code-adresse--titre = Écrivez le code reçu par e-mail
code-adresse--envoye = Code envoyé à votre adresse e-mail. Il marche 10 minutes, une seule fois.
code-adresse--chercher = Rien dans la boîte ? Regardez aussi dans les indésirables.
code-adresse--code = Code à 6 chiffres
    .refus-requis = Il manque le code. Recopiez les 6 chiffres du message.
    .refus-format = Le code a 6 chiffres. Recopiez tous les chiffres du message.
    .refus-code = Ce code est différent du dernier message. Recopiez le code du dernier message.
    .refus-perime = Ce code ne marche plus. Revenez à votre espace. Demandez un autre code.
code-adresse--verifier = Vérifier mon adresse
code-adresse--espace = Revenir à mon espace
message--code-par-e-mail = Emploi-École
    .objet = Votre code
    .corps = Votre code pour vérifier votre adresse e-mail :
    .suite = Ne le donnez à personne. Nous ne le demandons jamais au téléphone.
