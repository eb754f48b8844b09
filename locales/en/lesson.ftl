### The lesson: what stands beside the simulated computer.

lesson-leave = Leave the lesson
lesson-of = of { $count }
lesson-why = Why?
lesson-mission = Your mission
lesson-help = Help me
lesson-show-me = Show me
lesson-my-page = Back to my page
lesson-listen = Listen
lesson-read-always = Always read
lesson-resumed = What you had written is erased. An example is in its place.
lesson-joined = The steps before are done, with examples.
lesson-card = Card of { $name }
lesson-to-card = The card
lesson-to-phone = Phone

## The identity card for exercises

card-first-name = First name
card-last-name = Family name
card-birth = Born
card-birth-name = Birth name
card-sex = Sex
card-street = Street
card-postcode = Postcode
card-city = Town
card-social-security = Social security
card-phone = Phone
card-address = E-mail
card-account = Identifier
card-password = Password
card-new-password = New password
card-press = Press. The line writes itself.
card-type-it = Write this line yourself.

## Leaving

leaving-title = Leave the lesson?
leaving-text = What you wrote will be erased.
leaving-stay = Go on with the lesson

## Papers and calendar

lesson-to-papers = Papers
lesson-to-calendar = Calendar
papers-title = Your papers
