### What is made for paper: a week of practices, the journal to read, a year as a letter.

week_what = Sieben Tage, an jedem etwas Kleines: für den Kühlschrank, für eine Klasse oder als Zettel zum Weitergeben.
week_choose = Welche Woche
week_for = Für wen
week_for_me = Meine Woche
week_for_me_hint = Was deine neuen Tabs bringen werden, Tag für Tag.
week_for_class = Eine Klasse oder Gruppe
week_for_class_hint = Jeden Tag eine, aus den Arten, die du hier wählst. Was du nicht mehr vorgeschlagen haben willst und was wegen deiner Antworten wegbleibt, bleibt auch hier weg.
week_kinds = Arten
week_kinds_hint = Ist keine gewählt, dann alle.
week_first = Erster Tag
week_own = Auch deine eigenen Übungen
week_own_hint = Nur dann steht etwas, das du geschrieben hast, auf diesem Papier.
week_form = Auf Papier
week_page = Eine Seite
week_slips = Zettel zum Ausschneiden
week_exchange = Eine andere
week_no_other = Gerade gibt es keine andere, die passt.
week_as_seen = Gedruckt wird, was du unten siehst.
week_sheet = Jeden Tag etwas Kleines
week_blank = Eine leere Zeile

paper_print = Drucken
