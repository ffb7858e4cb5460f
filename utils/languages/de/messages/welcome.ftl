### The first page.

welcome_page_title = Willkommen bei Deep Kindness
welcome_title = Aufsehen und für jemanden da sein
welcome_lead = Tiefe Freundlichkeit ist Aufmerksamkeit für einen anderen Menschen, ohne etwas dafür zu erwarten. Diese Erweiterung schafft ein wenig Raum dafür.
welcome_pause_title = Hin und wieder eine Pause
welcome_journal_title = Eine Zeile für etwas Freundliches
welcome_asks = Berechtigungen, wenn du magst
welcome_pause = Nach einer halben Stunde im Browser kommt das Angebot einer Pause. Sie wartet, solange du tippst, und Escape bringt dich sofort zurück zur Seite.
welcome_journal = Drück auf das Symbol in der Leiste und schreib in einer Zeile etwas Freundliches auf: gegeben, bekommen oder gesehen.
welcome_practice = Jeder neue Tab bringt die eine kleine Übung des Tages.
welcome_new_tab = Beim ersten Mal fragt dein Browser vielleicht, ob du das möchtest. Beides ist gut: Am Symbol in der Leiste kommst du auch zur Übung.
welcome_practice_popup = Am Symbol in der Leiste kommst du auch zur einen kleinen Übung des Tages.
welcome_private = Deep Kindness sperrt nichts und zählt keine Punkte. Es gibt kein Konto, und dein Tagebuch bleibt in diesem Browser. Ist die Synchronisierung deines Browsers eingeschaltet, bringt sie deine Einstellungen, die gewählten Websites, eigene Übungen und eigene Sätze auf deine anderen Geräte.
welcome_beginning = Zum Anfangen
welcome_pin = Damit du das Symbol im Blick hast: Öffne das Erweiterungsmenü des Browsers und hefte Deep Kindness an.
welcome_yours = Wann Pausen kommen, wie deutlich sie sind und wo sie nie kommen, bestimmst du.
welcome_begin = Zur Übung von heute
