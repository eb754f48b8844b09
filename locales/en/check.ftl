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

## Files of words

rule-bad-fluent =
    { $reason ->
        [equals] “{ $found }”: the sign = is missing after the name.
        [brace] “{ $found }”: a brace is without its pair.
        [empty] “{ $found }”: there is no text after the sign =.
        [default] “{ $found }”: this choice must have exactly one default line.
        [quote] “{ $found }”: a quotation mark is not closed.
        [attribute] “{ $found }”: this line belongs to no word.
        [unsupported] “{ $found }”: this way of writing is not used here.
       *[other] “{ $found }”: this line cannot be read.
    }
    .remede =
        { $reason ->
            [equals] Write the name, the sign =, then the text.
            [brace] Close every open brace. To show a brace, write { "{ \"{\" }" }.
            [empty] Write the text after the sign =, or remove the line.
            [default] Put a star before one line of the choice, and only one.
            [quote] Add the missing straight quotation mark, on the same line.
            [attribute] Write it under its word, indented, like this: .name = text.
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
    .remede = Add a line to this file: { $key } = followed by the text.
    .autre = it is here in French

rule-unused-word = The word “{ $key }” is not used.
    .remede = Correct its name, or remove it.

rule-different-variables = The word “{ $key }” has other variables in French: { $expected }. Here (language: { $language }): { $found }.
    .remede = Use the same variables as the French.
    .autre = the French is here

rule-unknown-variable = The word “{ $key }” uses the variable ${ $variable }, which does not exist here.
    .remede = Correct the name of the variable, or remove it.

rule-missing-language = There are no words for the language “{ $language }”.
    .remede = Add the file { $language }.ftl, with the same words as the French.

rule-bad-label = “{ $found }” is not the name of a button or a field.
    .remede = Write site/page/part, as in the files of the site. The site must have a word for this part.

rule-missing-gloss = The word “{ $key }” of the site “{ $site }” is not explained (language: { $language }).
    .remede = Add its meaning to the site’s file { $language }.ftl.

## Easy words

rule-sentence-too-long = A sentence has { $count } words: “{ $found }”
    .remede = Cut it in two. An easy sentence has { $most } words at most.

rule-forbidden-word = “{ $found }”: lessons use another word.
    .remede = Write “{ $better }”. A thing keeps the same name everywhere.

rule-semicolon = A semicolon makes the sentence hard to read.
    .remede = Put a full stop and begin another sentence.
