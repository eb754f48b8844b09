accueil--vers-messages = Voir mes messages

messages = Mes messages
messages--titre = Mes messages
messages--combien = Vous avez 1 message.
messages--ouvrir = Votre rendez-vous
messages--retour = Revenir à l’accueil

lettre = Votre rendez-vous
lettre--titre = Votre rendez-vous
lettre--de = Message de l’accueil, le 23 novembre.
lettre--corps = Bonjour. Nous vous attendons lundi à 10 heures.
lettre--a-faire = Apportez votre carte et un crayon.
lettre--lu = J’ai lu ce message
lettre--retour = Revenir à mes messages
