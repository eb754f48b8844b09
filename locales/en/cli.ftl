# The command line: the help, and what is said of a command that is not well written.

cli-version = faire-avec { $version }

cli-help =
    Faire avec: lessons about e-mail, passwords and official sites, without internet.

    To open the program:
      faire-avec [FILE.lecons]

    To open the window of the person who helps, and save files there:
      faire-avec volunteer
      faire-avec trainer

    To check lessons:
      faire-avec check [FOLDER]

    To make a pack of a folder of lessons, to carry on a USB stick:
      faire-avec pack FOLDER -o FILE.lecons [--today DATE]

    To see the pages to compare again with real ones:
      faire-avec check --stale DAYS --today DATE

    To play a lesson without a window, and read every gesture:
      faire-avec play LESSON [--variant NAME]

    To make the picture of a screen:
      faire-avec picture SCREEN -o FILE.png [--size 1366x768]

    To make the sheet of a lesson, to be printed, or the card of the person who helps:
      faire-avec memo LESSON -o FILE.pdf [--with fr]
      faire-avec memo --card LESSON -o FILE.pdf
      faire-avec memo --identity LESSON -o FILE.pdf
      faire-avec memo --workshop A1 -o FILE.pdf

    To begin a folder of lessons, with an example or with a copied lesson:
      faire-avec new FOLDER [--from LESSON]

    To open packs by a double click, or to do so no more:
      faire-avec associate [--remove]

    To know what the program keeps, and where:
      faire-avec doctor

    Options:
      --lesson NAME               opens this lesson
      --variant NAME              plays this variant of the lesson
      --language CODE             speaks this language: fr, en
      --lessons FOLDER            takes the lessons of this folder, or of a .lecons pack
      --private                   keeps no step, and reads none
      --format json               says the warnings for a program (check)
      -o, --output FILE           writes the picture or the sheet to this file
      --size WIDTHxHEIGHT         gives the size of the picture
      --with CODE                 adds this language beside the first (memo)
      --card                      makes the card of the person who helps (memo)
      --identity                  makes the exercise identity cards (memo)
      --workshop NAME             makes all the sheets of a workshop (memo)
      --remove                    undoes what the command did (associate)
      -h, --help                  shows this help
      -V, --version               shows the version

cli-see-help = To see all that is possible: faire-avec --help

## A new folder

cli-new-done =
    The folder is ready: { $folder }
    To try it: faire-avec --lessons { $quoted }
    To check it: faire-avec check { $quoted }
cli-not-new =
    { $cause ->
        [name] “{ $folder }” cannot be a name. Write letters, digits and hyphens.
        [taken] There is something in the folder “{ $folder }” already. Choose another name.
        [gone] The place of “{ $folder }” does not exist. Make the folder above it first.
        [denied] The computer does not allow writing “{ $folder }”. Choose another place.
        [full] There is no room left for “{ $folder }”. Choose another place.
       *[other] The folder “{ $folder }” could not be written. Choose another place.
    }

## A command that is not well written

cli-unknown-command = “{ $found }” is not a command. The commands: check, pack, play, picture, memo, new, doctor, associate, volunteer, trainer. Without a command, the program opens.
cli-unknown-option = “{ $found }” is not an option.
cli-missing-value = A value is missing after { $option }.
cli-takes-no-value = The option { $option } is written alone, without a value.
cli-not-utf8 = “{ $found }” cannot be read.
cli-not-for = The option { $option } does not go with this command.
cli-too-many = “{ $found }” is one too many. A name that holds a space is written in quotation marks.
cli-bad-id = “{ $found }” is not a possible name. A name has small letters without accents, digits and hyphens. Example: je-cree-mon-adresse
cli-variant-alone = A variant belongs to a lesson. Add --lesson and the name of the lesson.
cli-missing-lesson = Which lesson? Example: faire-avec play je-cree-mon-adresse
cli-missing-folder = Which folder of lessons? Example: faire-avec pack my-lessons -o my-lessons.lecons
cli-missing-pack = Give the pack a name that ends with .lecons. Example: -o my-lessons.lecons
cli-missing-screen = Which screen? Example: faire-avec picture home -o home.png
cli-missing-memo = Of which lesson? Example: faire-avec memo je-cree-mon-adresse -o sheet.pdf
cli-missing-sheet = In which file? Add -o and its name. Example: -o sheet.pdf
cli-missing-new = Which folder? Example: faire-avec new my-lessons
cli-missing-file = In which file? Add -o and its name. Example: -o home.png
cli-bad-format = The format “{ $found }” is unknown. There are text and json.
cli-bad-size = “{ $found }” is not a size. Write the width, x, then the height, from { $least } to { $most }. Example: 1366x768
cli-stale-alone = The options --stale and --today go together. Example: faire-avec check --stale 180 --today 2026-11-23
cli-bad-days = “{ $found }” is not a number of days. Example: --stale 180
cli-bad-date = “{ $found }” is not a date. Write the year, the month, the day. Example: --today 2026-11-23
cli-unknown-language = The language “{ $found }” is not offered. The languages: { $expected }.
cli-unknown-screen = “{ $found }” is not a screen. The screens: { $expected }.

## What could not be done

cli-unknown-lesson =
    The lesson “{ $found }” does not exist. { $count ->
        [0] There is no lesson here. The command check says why.
       *[other] The lessons: { $expected }.
    }
cli-unknown-variant =
    The variant “{ $found }” does not exist. { $count ->
        [0] This lesson has none.
       *[other] The variants of this lesson: { $expected }.
    }
cli-unknown-workshop =
    The workshop “{ $found }” does not exist. { $count ->
        [0] There is no workshop here.
       *[other] The workshops: { $expected }.
    }
cli-broken-lesson = This lesson cannot be played. First correct what is said above.
cli-checked-own = These are the lessons of the program. To check those of this folder: faire-avec check { $folder }
cli-not-packed = No pack was made. First mend what is said above.
cli-packed =
    The pack is ready: { $file }
    It holds { $lessons ->
        [one] one lesson
       *[other] { $lessons } lessons
    }, { $files } files, { $size } KB.
cli-not-a-pack = “{ $file }” exists already, and is not a pack of lessons. Nothing was written. Choose another name.
cli-left-out = “{ $file }” is not in the pack: a lesson does not need it.
cli-cannot-write =
    { $cause ->
        [absent] The folder of “{ $file }” does not exist. Create it, or choose another folder.
        [denied] “{ $file }” cannot be written: the computer refuses. Choose another folder, Documents for instance.
        [full] “{ $file }” cannot be written: the disk is full. Make room, or choose another disk.
       *[other] “{ $file }” cannot be written. Choose another name or another folder.
    }
cli-associated =
    A double click on a .lecons file now opens this program, for this account.
    If you move the program, give this command again. Two files tell the desktop:
cli-not-associated = A double click opens .lecons files no more. These files are erased:
cli-associate-by-hand =
    This system is set by hand, only once.
    Press a .lecons file with the right button, then “Open with”. Choose this program, and “Always”.
cli-associate-name = The name of the folder of this program has signs that the desktop cannot read. Rename it with plain letters.
cli-no-window =
    The window cannot be opened.
    Check that a screen is connected and that you have opened a session.
    The program also needs OpenGL to draw. Bring the driver of the graphics card up to date.
    On Linux (Debian, Ubuntu), install the packages libgl1 and libegl1.
cli-reason = The system answers: { $reason }
