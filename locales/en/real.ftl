### Real data in a field: the program recalls that everything is invented.

real-social-security = This number looks like a real social security number.
real-bank-account = This number looks like a real bank account.
real-card = This number looks like a real bank card.
real-address = This e-mail address may be somebody’s.
real-phone = This number may be somebody’s.

## What to do

real-take-line = Here, everything is invented. Take the line “{ $line }” of the card.
real-take-code = Here, everything is invented. Copy the code that came.
real-take-own-address = Here, everything is invented. Take the address created in this exercise.
real-invent-address = Here, everything is invented. Write for example nom@domaine.example.
real-invent = Here, everything is invented. Erase it and make something up.
