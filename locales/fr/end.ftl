### La fin d’une leçon.

end-erased = Tout ce que vous avez écrit est effacé.
end-erased-box = { $label } : effacé
end-erased-more =
    { $count ->
        [one] Une autre case : effacée
       *[other] { $count } autres cases : effacées
    }
end-all-alone = Vous avez tout fait seul.
end-alone = Vous avez fait seul :
end-checked =
    Ces pages ressemblent aux vraies. Vérifié le { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }. Le vrai site peut être différent.

## La fiche à emporter

end-memo = Ma fiche mémo
end-memo-what = Toutes les étapes sont sur une page. Une autre fenêtre l’imprime.
end-memo-open = Préparer ma fiche
end-memo-helped = La personne qui vous aide imprime votre fiche.
end-back = Revenir
