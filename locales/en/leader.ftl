### The window of who leads a workshop.

leader-board = The board
leader-guide = The guide
leader-papers = The papers
leader-counts = The counts

## The board, for the room

leader-which = Which workshop do you lead?
leader-which-how = Project this window: its letters are read from the back of the room.
leader-minutes = { $minutes } min
leader-time-over = Time is up
leader-before = Activity before
leader-next = Next: { $activity }
leader-last = The workshop is over.
leader-other = Another workshop
leader-board-back = Back to the board

## The guide

leader-now = Now: { $activity }
leader-lesson = Which lesson?
leader-lesson-read = Lesson: { $lesson }
leader-training = Practise helping: { $lesson }
leader-step = Step { $rank } of { $count }
leader-step-before = Step before
leader-step-next = Next step
leader-expected = The gestures expected
leader-stuck = The advice
leader-say = What I can say
leader-say-more = One sentence more
leader-password = Here, a password is written
leader-never = What I do not do

## The counts

leader-counts-what = Count the persons. Copy these numbers by hand, or save them.
leader-alone = Finished alone
leader-helped = Finished with help
leader-unfinished = Did not finish
leader-less = One fewer
leader-less-of = One fewer: { $level }
leader-more = One more
leader-more-of = One more: { $level }
leader-persons =
    { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } persons
    }
leader-duration = The workshop lasts: { $class ->
        [under-thirty] 0 to 30 min
        [under-sixty] 30 min to 1 h
        [under-hundred-twenty] 1 h to 2 h
       *[more] 2 h and more
    }
leader-theme = { $theme ->
        [equipment] Getting to know a device
        [internet] Finding one’s way on the internet
        [email] E-mail
        [safety] Making a device safe
        [fraud] Fraud and harassment
        [work] Work, training
        [procedure] Online procedure
       *[health] Health
    }: { $count }
leader-no-workshop = Choose the workshop first, on the board.
