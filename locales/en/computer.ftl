### The simulated computer and phone. They speak French: these are only meanings.

browser-back = Back
browser-new-tab = New tab
browser-close-tab = Close the tab
browser-empty = Empty tab
browser-address = Address of the page
browser-favourites = My sites
phone-title = Phone
