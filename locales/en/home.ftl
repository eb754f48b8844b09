### Home.

home-title = I practise…
home-start = Start here
home-resume = Go on here
home-soon = Soon

task-email = My e-mail address
task-passwords = My passwords
task-institutions = Official sites

home-helpers = For those who help:
home-volunteer = I lead a workshop
home-trainer = I make lessons

## What is kept, when it is not as usual

home-private = This time, your steps are not kept.
home-unable = This computer cannot keep your steps. You can practise all the same.
home-set-aside = The file of your steps was damaged. We have put it aside.
home-taken = Another window of the program is open. Your steps are not kept in this one.

## When a door opens

home-door-opens = Another window opens. This one stays for the learner.
home-door-is-open = That window is already open. Look for it behind this one.

## After a lesson that was left

home-erased =
    Erased: { $labels }{ $left ->
        [0] .
        [one] , and one more box.
       *[other] , and { $left } more boxes.
    }

## When a pack of lessons is beside the program

home-pack-taken = Lessons brought up to date: { $file }
home-pack-faulty = The pack { $file } has a fault. The usual lessons stay.

## When lessons are dropped on the window

home-lessons-opened = Here are the lessons of { $file }.
home-lessons-not-opened = { $file } cannot be opened. { $fault }

## While a large folder is read

home-reading = Reading the lessons: { $read } of { $all }
