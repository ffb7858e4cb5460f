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

letter_what = Aus Zeilen, die du geschrieben hast. Jedes Wort darin lässt sich ändern.
letter_choose = Welche Tage
letter_label = Dein Brief
letter_hint = Was du hier änderst, steht nur auf dieser Seite, bis du es druckst oder als Datei speicherst. Das Tagebuch bleibt, wie es ist.
letter_save_text = Als Text speichern
letter_save_page = Als Seite speichern
letter_anew = Noch einmal aus meinen Zeilen
letter_composed = Neu zusammengestellt, ohne deine Änderungen.
letter_nothing = Aus diesen Tagen gibt es nichts für einen Brief. Andere Tage haben vielleicht etwas, und es eilt nicht.

letter_salutation = Hallo du,
letter_opening = hier sind ein paar deiner eigenen Zeilen, zum Wiederlesen.
letter_opening_one = hier ist eine deiner eigenen Zeilen, zum Wiederlesen.
letter_first_winter = Es war Winter.
letter_first_spring = Es war Frühling.
letter_first_summer = Es war Sommer.
letter_first_autumn = Es war Herbst.
letter_next_winter = Dann wurde es Winter.
letter_next_spring = Dann wurde es Frühling.
letter_next_summer = Dann wurde es Sommer.
letter_next_autumn = Dann wurde es Herbst.
letter_later_winter = Später war es Winter.
letter_later_spring = Später war es Frühling.
letter_later_summer = Später war es Sommer.
letter_later_autumn = Später war es Herbst.
letter_line = „{ $line }“
letter_seen = Das hast du gesehen: „{ $line }“
letter_need = Gebraucht wurde: „{ $need }“.
letter_felt = Davor hast du „{ $before }“ geschrieben, danach „{ $after }“.
letter_received = Das kam zu dir.
letter_names = { $count ->
    [one] { $names } war da.
   *[other] { $names } waren da.
}
letter_others = andere
letter_closing = So weit deine eigenen Worte.
