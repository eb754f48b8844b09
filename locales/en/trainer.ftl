### The door of those who write lessons.

trainer-band = Your lessons. What you keep is written in your folder.
trainer-what = Copy a lesson, change its words, try it. The program says what is wrong.
trainer-where = Where are your lessons?
trainer-folder = My lessons
trainer-open = Open “My lessons”
trainer-open-what = The folder “My lessons” is made if it is not there yet.
trainer-copies = Take a copy of the lessons
trainer-copy-what = You get a folder. You can change it.
trainer-carry = Copy to a USB stick
trainer-back = My lessons

## The lessons

trainer-lessons = My lessons
trainer-new = New lesson
trainer-add = Copy a lesson
trainer-add-what = The copy is yours. The first lesson stays as it is.
trainer-example = Copy the small example
trainer-pages = Pages to verify
trainer-searching = The program checks your lessons. You can go on.
trainer-searched = The check is over.
trainer-no-title = Lesson without a title
trainer-edit = Open
trainer-try = Try
trainer-faults = What is wrong
trainer-all-faults = What is wrong in the folder
trainer-show-files = Show the files
trainer-no-fault = All is well.
trainer-proved = Proved: nobody can be stuck
trainer-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
trainer-remarks =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
trainer-language =
    { $whole ->
        [whole] { $name } complete
       *[other] { $name } incomplete
    }
trainer-standing =
    { $count ->
        [0] Languages: { $languages }. Read by nobody.
        [one] Languages: { $languages }. Read by { $count } person concerned.
       *[other] Languages: { $languages }. Read by { $count } persons concerned.
    }
trainer-place-file = File { $file }
trainer-place = File { $file }, line { $line }

## One lesson

trainer-try-here = Try from here
trainer-undo = Put back as before
trainer-undo-away = Put back as before, without “{ $name }”
trainer-no-page = This lesson has an error. Its page cannot be shown.
trainer-step-words = The words of the step
trainer-page-words = The words of the page
trainer-front-words = The words of what is in front
trainer-kind-of = { $kind } ({ $word })
trainer-word-from = Message: from whom
trainer-word-subject = Message: subject
trainer-word-body = Message: text
trainer-word-link = Message: link
trainer-word-more = Message: what follows
trainer-word-file = File: name
trainer-word-size = File: size
trainer-word-content = File: contents
trainer-word-paper = Paper: title
trainer-word-line = Paper: line
trainer-word-caller = Call: from whom
trainer-word-says = Call: what the voice says
trainer-word-answer = Call: answer to choose
trainer-word-replies = Call: what the voice says next
trainer-word-contact = Contact: name
trainer-word-known = Word to know
trainer-word-sense = Word to know: its meaning
trainer-lesson-words = The words of the lesson
trainer-instruction = Instruction
trainer-why = Why?
trainer-hint = Hint
trainer-question = Question
trainer-guide = For the person who helps
trainer-done = What the person can do afterwards
trainer-title = Title
trainer-goal = Goal of the lesson
trainer-end = End
trainer-invented = What is invented
trainer-bring-one = To bring, first
trainer-bring-two = To bring, next
trainer-bring-three = To bring, last
trainer-change = Change
trainer-no-word = Not written yet
trainer-brackets = Between brackets: the name of a button or a box, as on the page.
trainer-keep = Keep
trainer-cancel = Leave as before

## The pages

trainer-pages-what = Compare each page with the real site.
trainer-pages-old = To compare, the oldest first
trainer-pages-fresh = Compared less than six months ago
trainer-checked-on =
    Verified on { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }.
trainer-verified = Verified today
trainer-changed = The real site has changed
trainer-note = What has changed on the page { $page }?

## What became of it

trainer-kept = It is kept.
trainer-undone = It is as before.
trainer-undone-of = It is as before in “{ $name }”.
trainer-undone-away = It is as before, without “{ $name }”.
trainer-other-hand = Someone changed this file elsewhere. Your text is still there. Read it again, then press “Keep”.
trainer-since = The file now says: { $text }
trainer-changed-since = Someone changed this file elsewhere. Here it is as it is now. Look at it, then try again.
trainer-not-there = This text is empty, or not there any more. Write some words.
trainer-broken = The program does not understand this text. Remove the braces.
trainer-no-label = No button is called [{ $label }]. Copy its name as it is on the page.
trainer-taken = Another lesson has this name already. Nothing was made. Change the title.
trainer-no-list = The list of lessons has an error. Correct it first: here it is.
trainer-not-begun = This person cannot do anything on this site. Choose another person or another site.
trainer-nothing-recorded = Nothing is recorded. Do the task to its end on the site.

## New lesson

trainer-new-what = Write a title. Paste your steps, one a line.
trainer-paste = Your steps, one a line
trainer-new-site = On which site?
trainer-new-person = With which person?
trainer-new-account = The person already has an account on this site
trainer-record = Record what I do
trainer-record-what = The site opens. Do the task: what you do becomes the steps.
trainer-record-stop = Do not keep
trainer-making = The program is making the steps of your lesson. It may take a minute.
trainer-made =
    { $count ->
        [one] The lesson is made. It has { $count } step. Read its words again.
       *[other] The lesson is made. It has { $count } steps. Read their words again.
    }
trainer-made-fewer = You pasted { $pasted } steps. What you did makes { $steps }. The others wait below.
trainer-made-more = You pasted { $pasted } steps. What you did makes { $steps }. The program proposes the last words.
trainer-new-title = My new lesson
trainer-recording = Do the task. What you do becomes the steps.
trainer-recorded = Done: make the lesson
trainer-rest = You pasted these steps. They have no gesture yet. Copy them into an instruction.
trainer-rest-drop = Remove these lines
trainer-mend-word = Change this word
trainer-mend-step = Go to the step
trainer-mend-here = The text to change
trainer-proposed =
    { $count ->
        [one] { $count } text proposed by the program waits for yours ({ $language }).
       *[other] { $count } texts proposed by the program wait for yours ({ $language }).
    }
trainer-proposed-remedy = Write them for your lesson. In another language, translate them.
