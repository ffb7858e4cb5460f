### The first page.

welcome_page_title = Welcome to Deep Kindness
welcome_title = Look up, and be there for somebody
welcome_lead = Deep kindness is attention given to another person, with nothing expected in return. This extension makes a little room for it.
welcome_pause_title = A pause, now and then
welcome_journal_title = One line for something kind
welcome_asks = Permissions, if you like
welcome_pause = After half an hour of browsing you are offered a pause. It waits while you type, and Escape takes you straight back to the page.
welcome_journal = Press the toolbar button and write down a kind act in one line: one you gave, received or saw.
welcome_practice = Each new tab brings the day’s one small practice.
welcome_new_tab = The first time, your browser may ask whether you want that. Either answer is fine: the toolbar button opens the practice as well.
welcome_practice_popup = The toolbar button also opens the day’s one small practice.
welcome_private = It blocks nothing and keeps no score. There is no account, and your journal stays in this browser. If you have switched on your browser’s own sync, it carries your settings, the sites you chose, and practices and lines of your own to your other devices.
welcome_beginning = To begin
welcome_pin = To keep its button in sight, open the browser’s extensions menu and pin Deep Kindness.
welcome_yours = You choose when pauses come, how noticeable they are and where they never come.
welcome_begin = See today’s practice
