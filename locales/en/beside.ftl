### The window of who helps one person.

beside-open = Help one person
beside-title = Help one person
beside-waits = The person chooses a lesson. Here, you read and touch nothing of their page.
beside-tell = One more help on their screen
beside-say = One more sentence to say
beside-no-room = The screen is too small for two windows. Open “I lead a workshop”, then “The guide”.
beside-unread = A voice does not read that window. It reads “I lead a workshop”, then “The guide”.
