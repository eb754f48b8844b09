### While a lesson is written: what is said of a file that was just saved.

live-fault = { $file }, line { $line }: { $fault }
live-fault-of-file = { $file }: { $fault }
live-kept = The lesson stays as it was until the file is mended.
