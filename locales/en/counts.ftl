### The counts in a file, when somebody asks for it.

counts-file = Save in a file
counts-file-what = The file has these numbers and the day. It has no name.
counts-name = counts-{ $workshop }
counts-workshop = Workshop: { $workshop }
counts-day = Day: { $day }
counts-level = { $level }: { $count }
