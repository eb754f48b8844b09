accueil--vers-messages = See my messages

messages = My messages
messages--titre = My messages
messages--combien = You have 1 message.
messages--ouvrir = Your appointment
messages--retour = Back to the home page

lettre = Your appointment
lettre--titre = Your appointment
lettre--de = Message from the front desk, 23 November.
lettre--corps = Hello. We expect you on Monday at 10.
lettre--a-faire = Bring your card and a pencil.
lettre--lu = I have read this message
lettre--retour = Back to my messages
