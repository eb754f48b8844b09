### The sheet of the person who helps.

memo-for-volunteer = Sheet for the person who helps
memo-label = “{ $label }”

memo-before = Before you begin, say to everybody:
memo-before-invented = This is a training site. Everything is invented.
memo-before-own = Do not write your real passwords in the exercise.
memo-before-never = I will never ask you for your password.
memo-before-erased = At the end everything is erased. I will show you.

memo-rules = During the lesson:
memo-rule-mouse = The mouse and the keyboard stay with the person.
memo-rule-wait = Ask the question. Count to 10. Then help.
memo-rule-password = Look away while a password is written.

memo-question = Question: { $text }
memo-guide = For you: { $text }
