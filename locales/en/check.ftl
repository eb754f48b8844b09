# What checking a lesson says. A rule has a sentence (what is wrong), a remedy (what to do) and,
# when it touches two places, a word about the other.

severity-error = error
severity-warning = warning
check-remedy = remedy
check-near = Did you mean “{ $near }”?

check-summary =
    { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    } and { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    }: { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.

check-proof =
    Proof: { $variants ->
        [one] { $variants } variant
       *[other] { $variants } variants
    }, { $states ->
        [one] { $states } situation
       *[other] { $states } situations
    }: nobody can be stuck.

# A way told to an author.
check-write-from-any = Answer another message.
check-return = Go back to the page “{ $page }”, still open in another tab.
check-other-text = Write something else in “{ $name }”.

check-typed =
    Lesson “{ $lesson }”: { $count ->
        [0] nothing to type.
        [one] { $count } character to type (limit: { $most }).
       *[other] { $count } characters to type (limit: { $most }).
    }

## Files

rule-missing-file = The file “{ $file }” is missing.
    .remede =
        { $lessons ->
            [0] Add this file, or remove its folder.
           *[other]
                Make this file in the folder of the lessons. Write these 4 lines in it:
                { "(" }
                { "    format: 1," }
                { "    lessons: [" }{ $lessons }{ "]," }
                { ")" }
        }

rule-wrong-folder =
    { $kind ->
        [inside] This folder is a part of a folder of lessons.
        [packed] The lessons of this pack are in its folder “{ $found }”.
       *[around] The lessons are further down, in a folder of this one.
    }
    .remede =
        { $kind ->
            [packed] They must be at the root of the pack. Make it again, with the command faire-avec pack.
           *[other] Give the folder “{ $found }”, which holds catalogue.ron.
        }

rule-stray-file = “{ $file }” has no place here.
    .remede = Take it out. A lesson holds lesson.ron and one file of words for each language, such as fr.ftl.

rule-misnamed-file = “{ $found }” is not the name expected.
    .remede = Rename this file { $meant }, in small letters. Windows sometimes hides the end of names: in the folder, choose View, then File name extensions.

rule-unreadable =
    { $cause ->
        [folder] The folder of lessons cannot be opened.
        [denied] The file “{ $file }” cannot be opened: the computer refuses.
        [absent] The file “{ $file }” went away while it was read.
       *[other] The file “{ $file }” cannot be read.
    }
    .remede =
        { $cause ->
            [folder] Check the name of the folder, and that the USB stick is plugged in.
            [denied] Give yourself the right to read this file, or copy it elsewhere.
           *[other] Check that the USB stick is plugged in, then try again.
        }

rule-link = “{ $file }” is a link to another place. Links are not followed.
    .remede = Replace it with a copy of the real file.

rule-too-large = This file is too large: { $size } KB. The limit is { $limit } KB.
    .remede = Check that it is the right file. A lesson written by hand is much smaller.

rule-too-much = There is more than { $limit } MB in all. Reading stops at this file.
    .remede = Check that these are lessons. Remove what is not.

rule-too-many-files = There are more than { $limit } files in all. Reading stops here.
    .remede = Check that these are lessons. Remove what is not.

rule-binary = This file does not hold text.
    .remede = Replace it with a plain text file, written with Notepad for instance. A word processor’s document will not do.

rule-another-format =
    { $kind ->
        [document] “{ $file }” is a document of a word processor under another name.
        [rtf] “{ $file }” is a document of a word processor (RTF) under another name.
        [pdf] “{ $file }” is a PDF document under another name.
        [page] “{ $file }” is a saved web page, and not the file itself.
        [utf-16] “{ $file }” is saved with the “Unicode” encoding (UTF-16).
       *[mac] The lines of “{ $file }” end as on an old Mac.
    }
    .remede =
        { $kind ->
            [page] On the web page, copy the text of the file. Paste it into Notepad, then save it under this name.
            [utf-16] Open it in Notepad. Choose File, Save as, then the UTF-8 encoding.
            [mac] Open it in your text editor. Save it with the line ends of Unix (LF) or Windows (CR LF).
           *[document] Open the document, copy its text and paste it into Notepad. Save it under this name, with the UTF-8 encoding.
        }

rule-not-utf8 = A letter of this file cannot be read.
    .remede = Open it in your text editor. Save it again with the UTF-8 encoding. In Notepad: File, Save as, Encoding.

rule-unknown-lesson = The catalogue names the lesson “{ $found }”, but its folder is not there.
    .remede = Correct this name, or add the folder { $found } with its file lesson.ron.

rule-not-listed = The lesson “{ $found }” is not in the catalogue: nobody will see it.
    .remede = Add "{ $found }" to the list of catalogue.ron, at the place where the lesson is learnt.
    .autre = the list is here

rule-listed-twice = The lesson “{ $found }” is in the catalogue twice.
    .remede = Keep only one of the two.
    .autre = it is already here

## Packs

rule-pack-unreadable =
    { $cause ->
        [foreign] This file is not a pack of lessons.
        [vast] This pack is in several pieces, or too large.
        [entry] This file of the pack is damaged.
       *[damaged] This pack is damaged, or it is not whole.
    }
    .remede =
        { $cause ->
            [foreign] Check the name of the file. A pack is made with the command faire-avec pack.
            [vast] Make the pack again, with the command faire-avec pack.
           *[damaged] Copy the pack again from the computer where it was made.
        }

rule-pack-path =
    { $cause ->
        [absolute] “{ $file }” aims at a place of the disk.
        [backslash] “{ $file }” is written with backslashes.
        [letters] “{ $file }” has letters that cannot be read.
       *[up] “{ $file }” leads out of the pack.
    } The pack is refused.
    .remede = Open this pack only if you know where it comes from. Make it again, with the command faire-avec pack.

rule-pack-twice = “{ $file }” and “{ $first }” have the same name in this pack. It is refused.
    .remede = Keep only one of the two files. Make the pack again, with the command faire-avec pack.

rule-pack-locked = This pack is protected by a password.
    .remede = Make the pack again, without a password, with the command faire-avec pack.

rule-pack-method = This file is compressed in an unknown way.
    .remede = Make the pack again, with the command faire-avec pack.

rule-pack-ratio = This file grows more than { $limit } times when it is opened. The pack is refused.
    .remede = Do not open this pack: it may have been made to do harm. Ask for another one.

rule-pack-nested = “{ $file }” is an archive inside the pack. It is refused.
    .remede = Take the files out of that archive. Make the pack again, with the command faire-avec pack.

## Writing RON files

rule-empty-file = This file holds nothing, or only comments.
    .remede = Copy a similar file of another lesson, then change it.

rule-line-too-long = This line is too long: more than { $limit } characters.
    .remede = Cut it. A text goes on over the next line, indented.

rule-too-deep = Too many brackets or braces stand inside one another: more than { $limit }.
    .remede = Remove those that are too many. One is usually enough.

rule-unclosed = “{ $found }” is opened here and never closed.
    .remede = Add “{ $expected }” at the end of this group.
    .autre = “{ $expected }” is missing before this place

rule-mismatched = “{ $found }” does not match what was opened.
    .remede = Write “{ $expected }” here, or correct the sign that opens.
    .autre = the group is opened here

rule-unopened = “{ $found }” closes a group that is not open.
    .remede = Remove this sign, or open the group further up.
    .autre = another group is still open here

rule-closed-too-early = “{ $found }” closes the whole file here: what follows is in no group.
    .remede = Remove this sign if it is one too many, or open the group it should close.
    .autre = this sign has nothing left to close

rule-unclosed-string = This text begins with a straight quotation mark, and the closing one is missing.
    .remede = Add the straight quotation mark " at the end of the text, on this line. Example: id: "accueil"
    .autre = the last quotation mark of the file is here

rule-extra-quote = There is one straight quotation mark too many here.
    .remede = Remove it. A text has one quotation mark at its start and one at its end. Example: id: "accueil"

rule-comment-sign = “{ $found }” does not begin a comment in a .ron file.
    .remede = Write // before the comment.

rule-semicolon-for-a-comma = There is a semicolon here. Lines are separated by commas.
    .remede = Write , instead of ;

rule-extra-comma = There is one comma too many here.
    .remede = Remove it.

rule-conditions-joined = “{ $found }” does not join two conditions here.
    .remede =
        { $kind ->
            [any] Put them into a group: one or the other is enough. Example: Any([At("site/page"), SignedIn("site")])
           *[all] Put them into a group: all of them are needed. Example: All([At("site/page"), SignedIn("site")])
        }

rule-bracket-of-a-list = “{ $found }” takes a list: the square bracket that opens it is missing.
    .remede = Write { $found }([ at the start, and ]) at the end. Example: { $found }([At("site/page"), SignedIn("site")])

rule-path-for-a-condition = { $found } is the name of a page. A condition is needed here.
    .remede = Write At({ $found }): the condition is true while this page is on the screen.

rule-unclosed-comment = This comment begins with /* and does not end.
    .remede = Add */ at the end of the comment. For a single line, write // before it instead.

rule-format-too-old = This file is written for an older version: format { $found }. This program reads format { $expected }.
    .remede = Compare it with a lesson of today, bring it up to date, then write format: { $expected }.

rule-format-too-new = This file is written for a newer version: format { $found }. This program reads format { $expected }.
    .remede = Install a newer version of the program.

rule-missing-field = “{ $expected }” is missing here.
    .remede = Add the line { $expected }: followed by its value, between these parentheses.

rule-unknown-field = “{ $found }” is not a name known here.
    .remede = The names that can stand here: { $expected }.

rule-unknown-variant = “{ $found }” cannot be chosen here.
    .remede = The possible choices: { $expected }. Capital letters count.

rule-duplicate-field = “{ $found }” is written twice.
    .remede = Keep only one of the two lines.
    .autre = it is already here

rule-wrong-type =
    { $expected ->
        [text] “{ $found }” is not a text between straight quotation marks.
        [whole-number] “{ $found }” is not a whole number.
        [true-or-false] “{ $found }” is neither true nor false.
        [list] “{ $found }” is not a list.
        [group] “{ $found }” is not a group between parentheses.
        [field] “{ $found }” is not a name followed by a colon.
       *[name] “{ $found }” is not one of the choices.
    }
    .remede =
        { $expected ->
            [text] Write the text between two straight quotation marks. Example: "accueil"
            [whole-number] Write a number without quotation marks or comma. Example: 15
            [true-or-false] Write true (yes) or false (no), without quotation marks.
            [list] Put square brackets around it, even for a single thing. Example: ["accueil"]
            [group] Put parentheses around it. Example: (id: "code", digits: 6)
            [field] Here each value follows its name. Example: minutes: 15. A step goes into the list steps, between [ and ], after the end of the step before.
           *[name] Write the word without quotation marks, with its capital letter. Example: Email
        }

rule-wrong-bracket = “{ $found }” opens a group that has names: it needs a parenthesis.
    .remede = Write “(” instead, and “)” at the end of the group. Example: (id: "code", digits: 6)

rule-odd-sign =
    { $kind ->
        [quotes] “{ $found }” is not a straight quotation mark. Word processors change it.
        [space] There is a special space or an invisible sign here, pasted with the text.
       *[other] “{ $found }” has no meaning here.
    }
    .remede =
        { $kind ->
            [quotes] Write a straight quotation mark at the start of the text, and one at the end. Example: "accueil"
            [space] Delete this sign, then write an ordinary space.
           *[other] Delete this sign. A word processor may have put it in place of another.
        }

rule-wrong-count =
    There { $found ->
        [0] is no value
        [one] is one value
       *[other] are { $found } values
    } here, and { $expected } are wanted.
    .remede = Add or remove values, separated by commas. Example: Token("courriel-ecole/code", Live)

rule-extra-value = “{ $found }” is one value too many.
    .remede = Remove it.

rule-takes-no-value = “{ $found }” is written alone, without parentheses.
    .remede = Remove the parentheses and what they hold.

rule-needs-values = “{ $found }” must be followed by a value in parentheses.
    .remede = Write the value. Example: SignedIn("courriel-ecole")

rule-number-out-of-range = The number { $found } cannot be written here.
    .remede = Write a whole number, zero or more, and smaller. Minutes: 255 at most.

rule-missing-comma = A comma is missing between “{ $found }” and “{ $next }”.
    .remede = Add a comma after “{ $found }”.

rule-missing-colon = The sign : is missing after “{ $found }”.
    .remede = Write the name, a colon, then the value. Example: minutes: 15

rule-hyphen-in-name = “{ $found }”: this name is written without hyphen or full stop.
    .remede = Replace the hyphen with _, without space.

rule-wrong-struct-name = “{ $found }” is not the word expected here.
    .remede = Write { $expected }, or nothing: the parenthesis alone is enough.

rule-bad-escape = In this text, the backslash \ is followed by an unknown sign.
    .remede = Remove the backslash. To show one, write it twice: \\

rule-after-the-end = The file should have ended before “{ $found }”.
    .remede = Remove what follows the last parenthesis, or put it before it.

rule-not-ron = “{ $found }” cannot be read here.
    .remede = Compare this line with the same line of another lesson.

rule-bad-id = “{ $found }” is not a possible name.
    .remede = A name has small letters without accents, digits and hyphens, and begins with a letter. Example: mot-de-passe. A path joins 3 names at most: site/page/part.

rule-bad-date = “{ $found }” is not a date.
    .remede = Write the year, the month and the day of a day that exists. Example: "2026-11-23"

## What holds together

rule-unknown-site = The site “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add the folder sites/{ $name }, or correct this name.
           *[other] The existing sites are: { $expected }. Correct this name.
        }

rule-lent-site = The site “{ $name }” is missing from this folder. The program has it.
    .remede = Copy its folder sites/{ $name } here. To get it: faire-avec new other-folder --from { $lesson }. Or, in “My lessons”, press “Copy a lesson”.

rule-site-not-listed = The lesson does not have the site “{ $name }”.
    .remede = Add it to the list sites of the lesson, or correct this name. The sites of the lesson: { $expected }.

rule-unknown-persona = The persona “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add the file personas/{ $name }.ron, or correct this name.
           *[other] The existing personas are: { $expected }. Correct this name.
        }

rule-lent-persona = The person “{ $name }” is missing from this folder. The program has it.
    .remede = Copy its file personas/{ $name }.ron here. To get it: faire-avec new other-folder --from { $lesson }. Or, in “My lessons”, press “Copy a lesson”.

rule-unknown-page = The page “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Check the name of the site, then that of the page.
           *[other] The pages of this site: { $expected }. Correct this name.
        }

rule-unknown-part = The part “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Check the name of the site, that of the page, then that of the part.
           *[other] The parts of this page that suit: { $expected }. Correct this name.
        }

rule-unknown-fact = The fact “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list facts of the site, or correct this name.
           *[other] The facts of this site: { $expected }. Correct this name.
        }

rule-unknown-slot = The kind of code “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list slots of the site, or correct this name.
           *[other] The kinds of codes of this site: { $expected }. Correct this name.
        }

rule-unknown-message = The message “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list messages of the site, or correct this name.
           *[other] The messages of this site: { $expected }. Correct this name.
        }

rule-part-of-another-kind = “{ $name }” exists, but does not suit here.
    .remede =
        { $count ->
            [0] A field or a box to tick is wanted. This page has none.
           *[other] Choose another part of this page: { $expected }.
        }

rule-wrong-path = “{ $name }” does not have the right number of names.
    .remede =
        { $expected ->
            [site] Write the name of the site, alone. Example: "courriel-ecole"
            [site-page-part] Write site/page/part. Example: "courriel-ecole/accueil/creer"
            [page-part] Write page/part. Example: "accueil/creer"
            [part] Write part, or page/part. Example: "accueil/creer"
            [site-page] Write site/page. Example: "courriel-ecole/accueil"
            [page] Write the name of the page, alone. Example: "accueil"
            [site-name] Write site/name. Example: "courriel-ecole/code"
           *[name] Write the name alone. Example: "code"
        }

rule-named-twice = The name “{ $name }” is used twice.
    .remede = Give another name to one of the two, or remove it.
    .autre = it is already used here

rule-no-steps = This lesson has no step.
    .remede = Add at least one step between the square brackets. Example: (id: "ouvrir", goal: At("courriel-ecole/accueil"))

rule-too-many-parts = The sites of this lesson have { $count } parts of pages in all. The limit is { $most }.
    .remede = Cut the lesson in two, or remove pages.

rule-real-phone = “{ $found }” may be somebody’s real number.
    .remede = Take a number kept for fiction: 06 39 98 followed by 4 digits, or 01 99 00 followed by 4 digits.

## The mailbox, the contacts, the files

rule-unknown-file = The file “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list files, or correct this name.
           *[other] The files that exist: { $expected }. Correct this name.
        }

rule-unknown-contact = The contact “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list contacts of the lesson, or correct this name.
           *[other] The contacts of the lesson: { $expected }. Correct this name.
        }

rule-no-mailbox = The lesson has no mailbox.
    .remede = Add a site that has the line mailbox to the lesson. The part Inbox belongs on that site.

rule-two-mailboxes = The site “{ $site }” is a second mailbox.
    .remede = A lesson has one mailbox only. Remove one of the two sites.
    .autre = the first mailbox is here

rule-no-inbox = This page does not show the mailbox.
    .remede = Add the part Inbox to this page, or name the page where it is.

rule-field-of-another-input = This field is not the one wanted.
    .remede = For to and cc, take a field Recipient. For subject, a field Line. For body, a field Body.

rule-not-a-place = A message received is never in this folder.
    .remede = Write Inbox, Spam or Bin.

rule-no-sender = This message has no sender.
    .remede = Add an invented address. Example: from: "lea@courriel-ecole.example"

rule-real-address = “{ $found }” may be somebody’s address.
    .remede = Write an address that ends with .example, in small letters. Example: "lea@courriel-ecole.example"

rule-half-token = This link has token or dead, but not both.
    .remede = Write both lines: token for what is used up, dead for the page of a link that is. Or remove them.

rule-real-host = “{ $found }” may be the address of a real site.
    .remede = Write an address that ends with .example, in small letters. Example: "courriel-ecole.example"

rule-bad-digits =
    A code of { $found ->
        [one] { $found } digit
       *[other] { $found } digits
    } is not possible.
    .remede = Write a number from 4 to 8. Real sites often take 6.

rule-no-life = This code can be used at no time: it lasts for zero.
    .remede = Write how long it lasts. Example: Minutes(10)

rule-two-primaries = The page “{ $page }” has two main buttons.
    .remede = Keep only one. In the other, add look: Secondary.
    .autre = here is the other

rule-too-many-known = This field knows { $count } texts. The limit is { $most }.
    .remede = Remove suggestions, or values of NotTaken and Is.

rule-value-not-text = This value suits only in specimen.
    .remede = Write a line of the card or a text. Example: Persona(address) or Literal("Bordeaux")

rule-specimen-of-another-kind = This example is a code, and the field wants another thing.
    .remede = Put the same kind of code in input and in specimen. Example: input: Code("code"), specimen: Code("code")

rule-real-specimen = The field “{ $field }”: “{ $found }” may be somebody’s own.
    .remede =
        { $kind ->
            [person] Change the last 2 digits: an invented social security number has a wrong key.
            [account] Change the 2 digits after the country: an invented account has a wrong key.
            [card] Change the last digit: an invented card has a wrong key.
            [address] Write an address that ends with .example. Example: "nom@domaine.example"
           *[phone] Take a number kept for fiction, for example 06 39 98 followed by 4 digits.
        }

rule-rule-of-another-kind = This rule does not go with what the field asks for.
    .remede = Remove the rule, or change input. Strength goes with Password, LiveCode with Code, NotTaken with NewAddress, OwnName with AccountName, OwnSecret with Password, dates with Day.

## The lesson played

rule-lesson-too-large = This lesson is too large: it needs { $needed } places of memory out of { $most }.
    .remede = Cut it into two lessons, or remove pages, fields and facts from its sites.

rule-already-done =
    { $variant ->
        [0] The step “{ $step }” is already done when its turn comes.
       *[other] In the variant “{ $variant }”, the step “{ $step }” is already done when its turn comes.
    }
    .remede = Remove this step, or give it a goal that is not reached yet.

rule-no-way =
    { $variant ->
        [0] No way leads to the goal of the step “{ $step }”.
       *[other] In the variant “{ $variant }”, no way leads to the goal of the step “{ $step }”.
    }{ $field ->
        [0] { "" }
       *[other] { " " }On the page “{ $page }”, the field “{ $field }” refuses its example.
    }
    .remede =
        { $field ->
            [0] Follow the way with your finger: a button is missing, stays hidden or leads elsewhere. Check the goal of the step as well.
           *[other]
                { $cause ->
                    [own-name] “{ $found }” is not the name of the person’s account. Write specimen: OwnName, or correct the name in accounts.
                    [own-secret] “{ $found }” is not the password of the account. Write specimen: OwnSecret, or correct the password in accounts.
                    [taken] “{ $found }” is in the list NotTaken of the field. Take another example.
                    [unlisted] “{ $found }” is not in the list OneOf of the field. Take an example from that list, or add it.
                    [empty] The field has the rule Required and no example. Add specimen. Example: specimen: Persona(first_name)
                   *[code] The field has the rule LiveCode. Write a code of the site. Example: specimen: Code("code")
                }
        }
    .autre = this step cannot be done

rule-too-many-ways =
    { $variant ->
        [0] This lesson can take too many forms to be checked: more than { $most }.
       *[other] In the variant “{ $variant }”, this lesson can take too many forms to be checked: more than { $most }.
    }
    .remede = Cut the lesson in two, or take away conditions that each read a field or a box (Ticked, Is, Accepted) far from its page.

rule-dead-end =
    { $variant ->
        [0] One can be stuck at the step “{ $step }”: from the page “{ $page }”, nothing leads to its goal any more.
       *[other] In the variant “{ $variant }”, one can be stuck at the step “{ $step }”: from the page “{ $page }”, nothing leads to its goal any more.
    }
    .remede = Give this page a button that leads back, or keep possible what the step asks for. The shortest way into this trap: { $way }

rule-unused-site = No lesson has the site “{ $name }”.
    .remede = Add "{ $name }" to the list sites of a lesson. Or keep this site for a coming lesson.

rule-unreachable-page = No lesson can show the page “{ $name }”.
    .remede = Add a button that leads there, or keep it for a coming lesson.

rule-unreachable-field = No lesson can show the field “{ $name }”.
    .remede = Change the condition that hides it, or take this field away.

rule-unreachable-message = No lesson can receive the message “{ $name }”.
    .remede = Send it with a button (Deliver or Text), or take this message away.

rule-misread-specimen =
    { $variant ->
        [0] The field “{ $field }” does not recognise its example.
       *[other] In the variant “{ $variant }”, the field “{ $field }” does not recognise its example.
    }
    .remede = Correct the example: it must be of the kind the field wants, and follow its rules. Example: a day is written 14.
    .autre = this step types the example

rule-too-much-typing =
    { $variant ->
        [0] This lesson asks for { $count } typed characters. The limit is { $most }.
       *[other] In the variant “{ $variant }”, this lesson asks for { $count } typed characters. The limit is { $most }.
    }
    .remede = Remove a field from the list typed, if typing it is not what is taught. A field outside this list is filled from the card if its example is Persona(…).

rule-minutes-too-few = This lesson says { $found } min. Somebody slow needs { $expected } min.
    .remede = Write minutes: { $expected }, or shorten the lesson. It asks for { $typed ->
            [one] { $typed } character
           *[other] { $typed } characters
        } (15 a minute) and { $gestures ->
            [one] { $gestures } gesture
           *[other] { $gestures } gestures
        } (4 a minute).

## Workshops

rule-workshop-lesson = The workshop names the lesson “{ $found }”, which is not there.
    .remede = Correct this name, or take this lesson out of the workshop.

rule-workshop-variant = The lesson “{ $lesson }” has no variant “{ $found }”.
    .remede = Write the name of a variant of this lesson.

rule-workshop-minutes = The workshop says { $found } min. Its activities last { $expected } min in all.
    .remede = Write minutes: { $expected }, or change how long an activity lasts.

rule-workshop-icon = Two workshops have the same picture: nobody would know which one to join.
    .remede = Choose another picture: Envelope, Pencil, Padlock, Calendar, Book, Phone, Folder or Star.
    .autre = it is already used here

rule-activity-too-short = This activity lasts { $found } min. Somebody slow needs { $expected } min.
    .remede = Give this activity { $expected } min, or a shorter lesson. “{ $lesson }” asks for { $typed ->
            [one] { $typed } character
           *[other] { $typed } characters
        } (15 a minute, except when one watches) and { $gestures ->
            [one] { $gestures } gesture
           *[other] { $gestures } gestures
        } (4 a minute).

## Files of words

rule-bad-fluent =
    { $reason ->
        [equals] “{ $found }”: the sign = is missing after the name.
        [brace] “{ $found }”: a brace is without its pair.
        [empty] “{ $found }”: there is no text after the sign =.
        [default] “{ $found }”: this choice must have exactly one default line.
        [quote] “{ $found }”: a quotation mark is not closed.
        [attribute] “{ $found }”: this line belongs to no word.
        [indent] “{ $found }”: something other than ordinary spaces stands before this line.
        [margin] “{ $found }”: this text is at the edge of the page, without a name before it.
        [name] “{ $found }”: this name has an accented letter or a sign.
        [function] “{ $found }”: this function does not exist.
        [curly] “{ $found }”: this quotation mark is not straight. Word processors change it.
        [slashes] “{ $found }”: in a .ftl file, a comment begins in another way.
        [unquoted] “{ $found }”: the name between parentheses lacks its straight quotation marks.
        [label] “{ $found }”: LABEL is not well written.
        [unsupported] “{ $found }”: this way of writing is not used here.
       *[other] “{ $found }”: this line cannot be read.
    }
    .remede =
        { $reason ->
            [equals] Write the name, the sign =, then the text. If it continues a text, put 4 spaces before it.
            [brace] Close every open brace. To show a brace, write { "{ \"{\" }" }.
            [empty] Write the text after the sign =, or remove the line.
            [default] Put a star before one line of the choice, and only one.
            [quote] Add the missing straight quotation mark, on the same line.
            [indent] Delete the start of the line. Write 4 spaces instead.
            [margin] Does it continue a text? Put 4 spaces before it. Is it another word? Write its name, the sign =, then the text.
            [name] A name has small letters without accents, digits and hyphens.
            [function] Write { "{ LABEL(\"site/page/part\") }" }, in capitals.
            [curly] Write two straight quotation marks. Example: { "{ LABEL(\"site/page/part\") }" }
            [attribute] Write it under its word, indented, like this: .name = text.
            [slashes] Write # instead of //, then a space.
            [unquoted] Write { "{ LABEL(\"" }{ $label }{ "\") }" }, with the straight quotation marks.
            [label] Write { "{ LABEL(\"" }{ $label }{ "\") }" }, with the parenthesis and the brace at the end.
            [unsupported] Use text, { "{ $variable }" }, { "{ LABEL(\"site/page/part\") }" } or a choice over a variable.
           *[other] A name begins with a letter without accent. Further lines of a text are indented.
        }

rule-duplicate-word = The word “{ $key }” is written twice.
    .remede = Keep one of them, or give the second another name.
    .autre = it is already here

rule-stray-words = Nothing reads the file “{ $file }”.
    .remede = Put it beside its lesson or its site, under the name of a language: fr.ftl.

rule-unknown-language = The program does not offer the language “{ $language }”.
    .remede = Check the name of the file, or first add this language to the program.

rule-bad-direction = “{ $found }” is not a direction of writing.
    .remede = Write ltr (left to right) or rtl (right to left).

rule-missing-word = The word “{ $key }” is missing (language: { $language }).
    .remede =
        { $attribute ->
            [0]
                { $lines ->
                    [0] Add a line to this file: { $key } = followed by the text.
                   *[other] Add to this file: { $key } = followed by the text. Add these indented lines below: { $lines }. Example: .guide = followed by the text.
                }
           *[other] Under “{ $message }”, add an indented line: .{ $attribute } = followed by the text.
        }
    .autre = it is here in French

rule-missing-point = The dot is missing before “{ $found }”: this line goes on with the text above.
    .remede = Write .{ $found } = with the dot.
    .autre = the French is here

rule-misspelt-word = “{ $found }” is the name of no word. The word “{ $key }” is missing.
    .remede = Correct this name, here or in the .ron file.

rule-unused-word = The word “{ $key }” is not used.
    .remede = Correct its name, or remove it.

rule-different-variables = The word “{ $key }” has other variables in French: { $expected }. Here (language: { $language }): { $found }.
    .remede = Use the same variables as the French.
    .autre = the French is here

rule-unknown-variable = The word “{ $key }” uses the variable ${ $variable }, which does not exist here.
    .remede = Correct the name of the variable, or remove it.

rule-missing-language = There are no words for the language “{ $language }”.
    .remede =
        { $language ->
            [fr] Add the file fr.ftl. French is always there: the other languages follow it.
           *[other] Add the file { $language }.ftl, with the same words as the French.
        }

rule-undrawn-sign =
    { $count ->
        [one] The program cannot draw this sign: { $found }. An empty box will take its place.
       *[other] The program cannot draw these signs: { $found }. Empty boxes will take their place.
    }
    .remede =
        { $key ->
            [0] Write something else instead.
           *[other] In “{ $key }”, write a word instead, or nothing.
        } Latin, Greek and Cyrillic letters can be drawn. Emojis and other scripts cannot.

rule-label-without-braces = “{ $found }” lacks its braces: the person would read this formula.
    .remede = Write { "{ LABEL(\"" }{ $label }{ "\") }" } instead, braces included.

rule-bad-label = “{ $found }” is not the name of a button or a field.
    .remede = Write site/page/part, as in the files of the site. The site must have a word for this part.

rule-missing-gloss = The word “{ $key }” of “{ $site }” is not explained (language: { $language }).
    .remede = Add its meaning to the file { $language }.ftl of “{ $site }”.

## Easy words

rule-sentence-too-long = A sentence has { $count } words: “{ $found }”
    .remede = Cut it in two. An easy sentence has { $most } words at most.

rule-forbidden-word = “{ $found }”: lessons use another word.
    .remede = Write “{ $better }”. A thing keeps the same name everywhere.

rule-semicolon = A semicolon makes the sentence hard to read.
    .remede = Put a full stop and begin another sentence.

rule-instruction-too-long =
    The instruction has { $sentences ->
        [one] one sentence
       *[other] { $sentences } sentences
    } and { $words } words.
    .remede = Keep { $most } sentences and { $most-words } words at most. Cut the step in two, or move a sentence into .indice.

rule-no-verb = The instruction “{ $key }” begins with no action.
    .remede = Begin a sentence with a verb. Example: Appuyez sur { "{ LABEL(\"site/page/part\") }" }. The place may come first: En haut, appuyez…

rule-label-by-hand = “{ $found }” is written by hand: when the button gets another name, the sentence is wrong.
    .remede = Write { "{ LABEL(\"" }{ $label }{ "\") }" } instead, without quotation marks around it.

rule-sign-for-a-word = “{ $found }” takes the place of a word.
    .remede = Write the word. A voice does not read this sign, and not everybody understands it.

rule-capitals = “{ $found }” is all in capitals.
    .remede = Write “{ $better }”. Capitals are harder to read.

rule-straight-sign =
    { $kind ->
        [apostrophe] This apostrophe is straight.
       *[quotes] This quotation mark is straight.
    }
    .remede =
        { $kind ->
            [apostrophe] Write the apostrophe of books: ’
           *[quotes] Write French quotation marks: « oui ».
        }

rule-no-space =
    { $side ->
        [after] A space is missing after “{ $found }”.
       *[before] A space is missing before “{ $found }”.
    }
    .remede = Add a space. Example: Bravo !

rule-says-tu = “{ $found }” calls the person “tu”.
    .remede = Say “vous” everywhere.

## Forms, papers, calls

rule-unknown-call = The call “{ $name }” does not exist.
    .remede =
        { $count ->
            [0] Add it to the list calls of the site or of the lesson, or correct this name.
           *[other] The calls known here: { $expected }. Correct this name.
        }

rule-unknown-option = This choice has no answer “{ $name }”.
    .remede = The answers: { $expected }. Correct this name.

rule-bad-options = A choice has from 1 to 30 answers. Here there are { $count }.
    .remede = Correct the list of answers.

rule-persona-lacks = The card of this person has no such line.
    .remede = Add the line to the person’s file, or choose another line.

rule-unknown-paper = No paper “{ $paper }” has a line “{ $line }”.
    .remede = Add the paper or its line to the list papers of the lesson, or correct these names.

rule-site-lacks = The site lacks a page: { $expected ->
        [expired] the one of a session that has ended.
        [busy] the one of a site with too much to do.
       *[welcome] the one for somebody whom another site has signed in.
    }
    .remede = Write the line { $expected } in site.ron, with the name of a page of the site.

rule-another-page = These 2 parts are not on one page, or are one part.
    .remede = A part moves inside its page. Name another part of the same page.

rule-show-in-circle = To know whether “{ $name }” shows, one would have to know it already.
    .remede = Change the line show: it must not come back to this part.

## Pages to compare again

check-stale-page = { $file }:{ $line }: the page “{ $page }” dates from { $date }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. It comes { $source ->
        [official] from the real site
        [mirror] from a copy of the real site
        [guide] from a guide
       *[memory] from memory
    }, { $confidence ->
        [primary] seen directly.
        [secondary] seen by somebody else.
       *[memory] with no model.
    }
check-stale-sum =
    { $count ->
        [0] No page has to be compared again.
        [one] { $count } page to compare again.
       *[other] { $count } pages to compare again.
    }

## Paper

rule-memo-too-long = The memo of “{ $lesson }”, or its card, does not fit on one page. Language: { $language }.
    .remede = Write shorter instructions, or cut the lesson in two.
