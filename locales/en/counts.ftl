### The counts in a file, when somebody asks for it.

counts-file = Save in a file
counts-file-what = The file has these numbers and the day. It has no name.
counts-name = counts-{ $workshop }
counts-workshop = Workshop: { $workshop }
counts-day = Day: { $day }
counts-level = { $level }: { $count }
counts-came =
    { $count ->
        [0] Nobody
        [one] { $count } person
       *[other] { $count } persons
    }

## Before the counts are lost

counts-ask = The counts are not saved.
counts-ask-what = They count { $persons }. Without a file, they are erased.
counts-ask-back = Back to the counts
counts-ask-close = Erase the counts and close
counts-ask-workshop = Erase the counts and change workshop
