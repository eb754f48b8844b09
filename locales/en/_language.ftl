# The name of the language in itself, and its direction: ltr or rtl.

language-name = English
language-direction = ltr
