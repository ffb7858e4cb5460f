### The popup.

bar_pause = Pause
bar_somebody = Mit jemandem
bar_no_hour = Eine Stunde keine
bar_no_today = Heute keine

closed_tab = Der Tab, den du verlassen hast, ist zu.

pause_not_now = Jetzt nicht
pause_waiting = Eine Pause ist da, wenn du magst.

stretch_new = Gerade am Bildschirm angekommen
stretch_few = Ein paar Minuten am Bildschirm
stretch_while = Eine Weile am Bildschirm
stretch_half = Eine halbe Stunde am Bildschirm
stretch_hour = Eine Stunde am Bildschirm
stretch_over_hour = Über eine Stunde am Bildschirm
stretch_two_hours = Zwei Stunden am Bildschirm
stretch_long = Lange am Bildschirm

asides_line = Etwas Gespeichertes ließ sich nicht lesen. Eine Kopie davon ist sicher.
asides_look = Ansehen

# With whom one is, if one likes to say.
with_whom = Mit wem?
with_nobody_named = Ohne Namen
with_heard = Was du gehört hast
