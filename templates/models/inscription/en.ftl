accueil--vers-inscription = Create my account

inscription = Sign up
inscription--titre = Create your account
inscription--prenom = First name
inscription--nom = Last name
inscription--telephone = Phone number
inscription--continuer = Continue
inscription--retour = Back to the home page

mot-de-passe = Password
mot-de-passe--titre = Choose a password
mot-de-passe--secret = New password
mot-de-passe--creer = Create my account
