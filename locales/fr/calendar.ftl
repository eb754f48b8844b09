### Le calendrier : le jour qu’il est dans la leçon, et le temps qui passe.

calendar-title = Calendrier
calendar-day =
    { $day } { $month ->
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
    }
calendar-today =
    Nous sommes le { $day } { $month ->
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
    } { $year }.
calendar-until =
    Vous pouvez aller jusqu’au { $day } { $month ->
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
    } { $year }.
calendar-minutes =
    { $count ->
        [one] Vous pouvez attendre { $count } minute.
       *[other] Vous pouvez attendre { $count } minutes.
    }
calendar-hours =
    { $count ->
        [one] Vous pouvez attendre { $count } heure.
       *[other] Vous pouvez attendre { $count } heures.
    }
calendar-nothing = Rien n’arrive plus tard dans cette leçon.
calendar-wait = Laisser passer le temps
