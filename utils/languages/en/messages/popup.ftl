### The popup.

bar_pause = Pause
bar_somebody = With somebody
bar_no_hour = None for an hour
bar_no_today = None today

closed_tab = The tab you stepped away from is closed.

pause_not_now = Not now
pause_waiting = A pause is ready when you are.

stretch_new = Just arrived at the screen
stretch_few = A few minutes at the screen
stretch_while = A while at the screen
stretch_half = About half an hour at the screen
stretch_hour = About an hour at the screen
stretch_over_hour = More than an hour at the screen
stretch_two_hours = About two hours at the screen
stretch_long = A long while at the screen

asides_line = Something stored could not be read. A copy of it is safe.
asides_look = See what

# With whom one is, if one likes to say.
with_whom = With whom?
with_nobody_named = No name
with_heard = What you heard
