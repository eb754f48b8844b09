### L’ordinateur et le téléphone simulés. Ils parlent français, comme les vrais.

browser-back = Retour
browser-new-tab = Nouvel onglet
browser-close-tab = Fermer l’onglet
browser-empty = Onglet vide
browser-address = Adresse de la page
browser-lost = Ce site est introuvable
browser-lost-remedy = Vérifiez chaque lettre de l’adresse. Ou appuyez sur Retour.
browser-favourites = Mes sites
phone-title = Téléphone

## Le navigateur demande

browser-save = Enregistrer le mot de passe ?
browser-save-yes = Enregistrer
browser-save-no = Non

## Les appels

phone-answer = Répondre
phone-refuse = Refuser
phone-hang-up = Raccrocher
phone-contacts = Contacts
files-title = Mes fichiers
files-choose = Choisissez un fichier
files-documents = Documents
files-downloads = Téléchargements
files-empty = Ce dossier est vide.
files-close = Fermer
