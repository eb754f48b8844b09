### The end of a lesson.

end-erased = Everything you wrote is erased.
end-erased-box = { $label }: erased
end-erased-more =
    { $count ->
        [one] One more box: erased
       *[other] { $count } more boxes: erased
    }
end-all-alone = You did everything on your own.
end-alone = You did on your own:
end-checked =
    These pages look like real ones. Checked on { $day } { $month ->
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
    } { $year }. The real site may look different.

## The sheet to take home

end-memo = My memo sheet
end-memo-what = All the steps are on one page. Another window prints it.
end-memo-open = Prepare my sheet
end-memo-helped = Whoever helps you prints your sheet.
end-back = Back
