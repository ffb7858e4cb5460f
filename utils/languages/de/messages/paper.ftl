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

span_from = Von
span_to = Bis
span_hint = Ohne Datum geht es so weit, wie das Tagebuch reicht.
paper_hard = Auch schwere Tage
paper_hard_hint = Und was vom Verzeihen handelt oder von jemandem, an den dich nichts erinnern darf. Sonst bleibt es draußen.

export_book = Ein Buch zum Lesen
export_book_hint = Deine Einträge nach Monaten und Tagen, gesetzt wie ein kleines Buch, zum Drucken oder zum Behalten. Eine HTML-Datei, die sich in jedem Browser öffnen lässt und nichts aus dem Netz holt. Wer sie hat, kann sie lesen.
book_apart = Jeder Monat auf einer neuen Seite
book_discreet = Deine Worte sind hier verborgen. In der Druckvorschau und in der Datei stehen sie.
book_nothing = Von diesen Tagen gibt es nichts zu lesen.
book_title = Aus meinem Tagebuch
