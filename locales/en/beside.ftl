### The window of who helps one person.

beside-open = Help one person
beside-title = Help one person
beside-waits = The person chooses a lesson. Here, you read and touch nothing of their page.
beside-tell = One more help on their screen
