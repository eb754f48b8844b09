# Le nom de la langue dans cette langue, et son sens d’écriture : ltr ou rtl.

language-name = Français
language-direction = ltr
