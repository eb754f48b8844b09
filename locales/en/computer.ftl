### The simulated computer and phone. They speak French: these are only meanings.

browser-back = Back
browser-new-tab = New tab
browser-close-tab = Close the tab
browser-empty = Empty tab
browser-address = Address of the page
browser-lost = This site cannot be found
browser-lost-remedy = Check each letter of the address. Or press Retour.
browser-favourites = My sites
phone-title = Phone

## The browser asks

browser-save = Save the password?
browser-save-yes = Save
browser-save-no = No

## Calls

phone-answer = Answer
phone-refuse = Refuse
phone-hang-up = Hang up
phone-contacts = Contacts
files-title = My files
files-choose = Choose a file
files-documents = Documents
files-downloads = Downloads
files-empty = This folder is empty.
files-close = Close
