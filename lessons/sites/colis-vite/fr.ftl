### Le faux site Colis Vite : il imite un transporteur.

site = Colis Vite

accueil = Colis Vite
accueil--titre = Votre colis est bloqué
accueil--frais = Payez 2,99 € tout de suite. Ensuite, votre colis part.
accueil--payer = Payer avec ma carte

faux = Un faux site
faux--titre = C’était un faux site
faux--reparer = En vrai, appelez votre banque. Changez aussi votre mot de passe.
faux--vrai = Ici, rien n’est payé. Tout est inventé.
faux--repare = J’ai appelé la banque

repare = C’est réparé
repare--titre = C’est réparé
repare--fermer = La carte est bloquée. Fermez cet onglet et signalez le message.
repare--revenir = Revoir la fausse page
