### The sites of those who write lessons.

sites-title = My sites
sites-what = A practice site looks like a real one. All in it is invented.
sites-new = New site
sites-open = Change this site
sites-about =
    { $count ->
        [one] { $host }, { $count } page
       *[other] { $host }, { $count } pages
    }

## A new site

sites-name = The name of the site
sites-name-what = Learners read it at the top of each page.
sites-host = Its address
sites-host-what = It ends with .example: nobody has this address.
sites-color = Its colour
sites-blue = Blue
sites-violet = Violet
sites-raspberry = Raspberry
sites-brown = Brown
sites-models = Its pages
sites-models-what = The site begins with a home page. Tick the pages, in order.
sites-rank = Number { $rank }
sites-not-in = Not in the site
sites-sign-up = Sign up
sites-sign-up-what = One creates an account, with a password.
sites-sign-in = Sign in
sites-sign-in-what = One goes into one’s account, and out of it.
sites-list = List
sites-list-what = One chooses a line, and its page opens.
sites-form = Form in steps
sites-form-what = One fills in 2 pages, reads again, sends.
sites-message = Messages
sites-message-what = One opens a message of the site, and reads it.
sites-confirmation = Confirmation
sites-confirmation-what = The site says that all is done.
sites-create = Make the site
sites-no-name = The name is missing. Write the name of the site.
sites-no-model = A page is missing. Tick a page.
sites-no-host = The address is missing. Write an address, with .example at its end.
sites-real-host = { $host } may be a real address. Write letters, then .example at the end.
sites-taken-host = Another site has the address { $host }. Write another address.

## A site

sites-back = Back to the site
sites-add = Add a page
sites-add-what = A new button of the page “{ $page }” leads to the page that is added.
sites-lesson = Make a lesson on this site
sites-pages = Its pages, one by one
sites-no-page = This page cannot be shown. Look at what is wrong in your lessons.
sites-words-what = These words are on the page, as learners see them.
sites-meaning-what = The site stays in French. These words say what the page means.
sites-everywhere = At the top of each page
sites-to-check =
    { $count ->
        [one] { $count } page to check
       *[other] { $count } pages to check
    }
sites-kind-tab = Name of the tab
sites-kind-heading = Title
sites-kind-text = Text
sites-kind-notice = Framed sentence
sites-kind-field = Box
sites-kind-choice = Question
sites-kind-answer = Answer
sites-kind-check = Box to tick
sites-kind-button = Button
sites-kind-help = Help under the box
sites-kind-empty = If the box is empty
sites-kind-refusal = If the box is to be mended
sites-kind-small = Small word
