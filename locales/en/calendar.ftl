### The calendar: the day it is in the lesson, and time that passes.

calendar-title = Calendar
calendar-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
calendar-today =
    It is { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }.
calendar-until =
    You can go on to { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }.
calendar-minutes =
    { $count ->
        [one] You can wait { $count } minute.
       *[other] You can wait { $count } minutes.
    }
calendar-hours =
    { $count ->
        [one] You can wait { $count } hour.
       *[other] You can wait { $count } hours.
    }
calendar-nothing = Nothing happens later in this lesson.
calendar-wait = Let time pass
