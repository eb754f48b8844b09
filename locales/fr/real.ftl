### Une vraie donnée dans une case : le programme rappelle que tout est inventé.

real-social-security = Ce numéro ressemble à un vrai numéro de sécurité sociale.
real-bank-account = Ce numéro ressemble à un vrai compte en banque.
real-card = Ce numéro ressemble à une vraie carte bancaire.
real-address = Cette adresse e-mail est peut-être à quelqu’un.
real-phone = Ce numéro est peut-être à quelqu’un.

## Que faire

real-take-line = Ici, tout est inventé. Prenez la ligne « { $line } » de la carte.
real-take-code = Ici, tout est inventé. Recopiez le code reçu.
real-take-own-address = Ici, tout est inventé. Prenez l’adresse créée dans cet exercice.
real-invent-address = Ici, tout est inventé. Écrivez par exemple nom@domaine.example.
real-invent = Ici, tout est inventé. Effacez et inventez.
