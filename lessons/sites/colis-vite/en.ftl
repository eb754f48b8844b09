site = Colis Vite

accueil = Colis Vite
accueil--titre = Your parcel is held
accueil--frais = Pay €2.99 at once. Then your parcel leaves.
accueil--payer = Pay with my card

faux = A false site
faux--titre = This was a false site
faux--reparer = In real life, call your bank. Change your password too.
faux--vrai = Nothing is paid here. Everything is invented.
faux--repare = I have called the bank

repare = Mended
repare--titre = It is mended
repare--fermer = The card is blocked. Close this tab and report the message.
repare--revenir = See the false page again
