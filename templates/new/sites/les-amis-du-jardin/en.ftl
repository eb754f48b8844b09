### Le sens des mots du site en anglais. Le site lui-même parle français.

# Le nom du site.
site = Friends of the Garden

# La page d’accueil.
accueil = Friends of the Garden
# Son titre.
accueil--titre = Welcome to the garden
# Son texte.
accueil--presentation = The garden is open to all, on Saturday morning.
# Son bouton.
accueil--inscrire = Sign me up

# Le formulaire.
inscription = Registration
# Son titre.
inscription--titre = Your registration
# L’étiquette de la case.
inscription--prenom = First name
# Son bouton.
inscription--envoyer = Send
# Son lien.
inscription--retour = Back to the first page

# La fin.
merci = Thank you
# Son titre.
merci--titre = Thank you
# La phrase encadrée.
merci--recu = We have received your registration.
# Son lien.
merci--retour = Back to the first page
