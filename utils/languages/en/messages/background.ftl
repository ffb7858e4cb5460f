### What the background says: the pause over a page, notifications, the toolbar button and its menu, the address bar.

# Tooltip of the toolbar button.
action_title = Deep Kindness: write down a kind act

# Tooltip while a pause waits.
pause_badge_title = Deep Kindness: a pause is ready when you are

toolbar_with_title = Deep Kindness: you are with somebody
toolbar_held_title = Deep Kindness: no pauses for now

pause_title = A moment away from the screen
pause_intention = You meant to do something kind. Do you remember for whom?
pause_asking = Somebody may be glad of a thought from you.
pause_intention_see = Show me
pause_own_line = You once wrote yourself a line for a moment like this.

# Of a pause: opens what is chosen less often.
pause_other = More
pause_later_because = Later, because…
pause_reason_busy = I’m in the middle of something
pause_reason_somebody = I’m with somebody
pause_reason_time = It isn’t a good time
pause_card_hint = Escape closes this
pause_card_close = Close
pause_entry_title = Before you go in
pause_entry_question = What did you come for?
pause_entry_5 = Five minutes
pause_entry_15 = Fifteen minutes
pause_entry_visit = Until I leave
pause_entry_back = Turn back
pause_entry_hint = Escape takes you straight in
pause_entry_past = Go straight in
pause_visit_over = The time you chose for this site is up.
pause_share_used = Your time on this site is up for today.
pause_more = Five more minutes
pause_stay = Stay
pause_asks = The last three pauses came at a bad moment. Would you like them less often?
pause_rarer = { $minutes ->
    [one] Every minute
   *[other] Every { $minutes } minutes
}
pause_keep = Leave it at { $minutes }
pause_not_today = None today
pause_with_title = You are with somebody
pause_with_line = The page will still be here.
pause_with_past = Go to the page
pause_with_hint = Escape takes you to the page

now_label = Start a pause

with_label = I’m with somebody
with_half = For half an hour
with_hour = For an hour
with_told = Until I say so
with_on = You are with somebody.
with_on_until = You are with somebody, until { $time }.
with_end = I’m back

hold_label = No pauses
hold_hour = For an hour
hold_today = Today
hold_on_until = No pauses until { $time }.
hold_on = No pauses today.
hold_end = Resume pauses

reopen = Open it again

# Puts the pause off.
pause_later = In ten minutes
pause_leave_hint = Escape takes you back to the page
pause_away_title = The page will wait
pause_back = Back to the page
pause_notification_title = A moment away from the screen
pause_notification_body = Who is near you right now?

address_bar_empty = Write down a kind act in one line. Enter saves it.
address_bar_keeps = Enter saves: { $line }
address_bar_means = Enter saves this as something you mean to do: { $line }
address_bar_received = Enter saves this as received: { $line }
address_bar_noticed = Enter saves this as seen: { $line }

# In the menu of the toolbar button: opens a sheet for what one would send in anger.
reply_label = Write a reply that sleeps first

beside_label = Journal beside the page

# An item in the menu of web pages and of words on them.
about_label = Write down something kind about this…

# What a line begins with that was begun there: the person goes on from it, or writes something else.
begun_words = Thank whoever wrote “{ $words }”
begun_words_at = Thank whoever wrote “{ $words }” ({ $site })
begun_page = Thank whoever made “{ $title }”
begun_page_at = Thank whoever made “{ $title }” ({ $site })
begun_site = Thank whoever made this page on { $site }

# Of the notification with the evening’s question, which stands below it.
evening_notice_title = A question for the evening
