# “faire-avec doctor”: what the program finds out about itself and the computer.

doctor-platform = System: { $system }, { $processor }

## What is kept

doctor-no-folder = This computer gives programs no folder. No step is kept.
doctor-file = Steps are kept in this file, and nowhere else: { $file }
doctor-nothing = This file does not exist yet: nothing is kept.
doctor-kept = Here is all that it holds, word for word:
doctor-unreadable = This file cannot be read. When it opens, the program will put it aside.
doctor-damaged =
    Line { $line }: { $cause ->
        [foreign] this is not a file of steps.
        [newer] a later version of the program wrote this file.
        [again] this line repeats another one.
        [many] there are too many lessons.
        [incomplete] the lesson under way lacks a line.
        [cut] the end of the file is missing.
       *[unknown] this line is not understood.
    } When it opens, the program will put the file aside and keep what it understands.
doctor-writable = This folder can be written to: the next steps will be kept.
doctor-not-writable = This folder cannot be written to: the next steps will not be kept.

## The voice

doctor-voice = Texts can be read aloud, by { $program }.
doctor-no-voice = No voice is installed: texts are not read aloud. On Debian, install the package espeak-ng.

## The packs of lessons beside the program

doctor-pack-taken = The pack { $file }, of { $date }, replaces or adds these lessons: { $lessons }.
doctor-pack-workshops = And these workshops: { $workshops }.
doctor-pack-older = The pack { $file }, of { $date }, is not newer than the lessons of the program, of { $own }: it is left aside.
doctor-pack-faulty = The pack { $file } is not taken. { $fault } { $remedy }
doctor-pack-too-many = The pack { $file } is not read: { $most } packs at most are taken. Remove another one.
