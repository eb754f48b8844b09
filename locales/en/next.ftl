### “Next person”: one question, then what is erased.

next-person = Next person
next-title = Is somebody else coming?
next-text = Everything will be erased: the texts written and the lessons done.
next-clear = Erase everything
next-cleared = It is erased.
next-cleared-texts = The texts written: erased.
next-cleared-lessons = The lessons done and the lesson under way: erased.
next-nothing-kept = The lessons done: this computer did not keep them.
next-other-window = The steps of the other window are still kept. Close this window.
next-refused = A file of steps is still there: the computer protects it. Call the person who helps.
next-cleared-language = The language: as at the beginning.
next-begin = Start
