### La leçon : ce qui est à côté de l’ordinateur simulé.

lesson-leave = Quitter la leçon
lesson-of = sur { $count }
lesson-why = Pourquoi ?
lesson-mission = Votre mission
lesson-help = Aidez-moi
lesson-show-me = Montrez-moi
lesson-my-page = Revenir à ma page
lesson-listen = Écouter
lesson-read-always = Toujours lire
lesson-resumed = Ce que vous aviez écrit est effacé. Un exemple est à sa place.
lesson-joined = Les étapes d’avant sont faites, avec des exemples.
lesson-card = Carte de { $name }
lesson-to-card = La carte
lesson-to-phone = Téléphone

## La carte d’identité d’exercice

card-first-name = Prénom
card-last-name = Nom
card-birth = Naissance
card-birth-name = Nom de naissance
card-sex = Sexe
card-street = Rue
card-postcode = Code postal
card-city = Ville
card-social-security = Sécurité sociale
card-phone = Téléphone
card-address = E-mail
card-account = Identifiant
card-password = Mot de passe
card-new-password = Nouveau mot de passe
card-press = Appuyez. La ligne s’écrit.
card-type-it = Cette ligne, écrivez-la vous-même.

## Quitter

leaving-title = Quitter la leçon ?
leaving-text = Ce que vous avez écrit sera effacé.
leaving-stay = Continuer la leçon

## Les papiers et le calendrier

lesson-to-papers = Papiers
lesson-to-calendar = Calendrier
papers-title = Vos papiers
