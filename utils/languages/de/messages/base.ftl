### What every surface says: kinds, days, what was done and could not be done.

pause_breath_in = Einatmen
pause_breath_out = Ausatmen
pause_breath_done = Das war eine Minute
pause_breath_done_3 = Das war eine halbe Minute
pause_breath_done_10 = Das waren zehn Atemzüge

kind_suggested = { $kind }? Alt+Enter nimmt es an.
kind_taken = Art: { $kind }
kind_take = Diese Art nehmen
kind_drop = Keine Art
kind_key = Alt+Enter

kept = Gespeichert.

changed = Geändert.

deleted = Gelöscht.

undone = Rückgängig gemacht.

undo = Rückgängig

today = Heute

change = Ändern

delete = Löschen

keep_failed = Das ließ sich nicht speichern. Deine Worte stehen noch im Feld. Gib etwas Speicherplatz frei oder starte den Browser neu, dann drück noch einmal Enter.

write_failed = Das ließ sich nicht speichern, und nichts wurde geändert. Gib etwas Speicherplatz frei oder starte den Browser neu, dann versuch es noch einmal.

read_failed = Die Einträge von heute ließen sich gerade nicht lesen. Nichts wurde geändert. Schließ das hier und öffne es noch einmal; hilft das nicht, starte den Browser neu.

private_keep_failed = Das ließ sich nicht speichern: In privaten Fenstern, und solange Firefox „niemals eine Chronik anlegt“, haben Erweiterungen keinen Platz für ein Tagebuch. Deine Worte stehen noch hier. Kopiere sie in ein normales Fenster, oder lass Firefox eine Chronik anlegen: in den Einstellungen unter „Datenschutz & Sicherheit“.
private_failed = Hier lässt sich nichts speichern oder lesen: In privaten Fenstern, und solange Firefox „niemals eine Chronik anlegt“, haben Erweiterungen keinen Platz für ein Tagebuch. Öffne ein normales Fenster, oder lass Firefox eine Chronik anlegen: in den Einstellungen unter „Datenschutz & Sicherheit“.

journal_title = Tagebuch

view_people = Menschen
view_failed = Dieser Teil ließ sich gerade nicht lesen. Nichts wurde geändert. Lade die Seite neu; hilft das nicht, starte den Browser neu.

waiting = Einen Moment, das wird geladen.

birthday_today = { $name } hat heute Geburtstag.
birthday_tomorrow = { $name } hat morgen Geburtstag.
birthday_ahead = { $name } hat Geburtstag: { $day }.
date_today = Heute: { $words }
date_tomorrow = Morgen: { $words }
date_ahead = { $day }: { $words }
veiled_date = Ein Tag in jemandes Leben

veiled_birthday = Ein Geburtstag

sheet_failed = Das ließ sich nicht speichern. Deine Änderungen stehen noch hier. Gib etwas Speicherplatz frei oder starte den Browser neu, dann drück noch einmal auf „Änderungen speichern“.

close = Schließen
save_changes = Änderungen speichern
cancel = Abbrechen

kind_label = Art
kind_none = Keine bestimmte

settings = Einstellungen

practice_today = Übung von heute

kind_listening = Zuhören
kind_presence = Da sein
kind_help = Helfen ohne Gegenleistung
kind_empathy = Einfühlen
kind_forgiveness = Verzeihen
kind_warmth = Wärme

practice_known = Was man weiß

write_down = Etwas Freundliches aufschreiben

keys = Tastenkürzel

exercise_unsaved = Das ließ sich nicht speichern, aber es steht noch hier. Schaff etwas Speicherplatz und tippe dann weiter.
exercise_read_failed = Was du hier gespeichert hast, ließ sich gerade nicht lesen und blieb unberührt. Schließ diese Seite und öffne sie noch einmal.

breaths_3 = Drei Atemzüge, eine halbe Minute
breaths_6 = Sechs Atemzüge, eine Minute
breaths_10 = Zehn Atemzüge, gut anderthalb Minuten

more = Mehr

change_entry = Ändern: { $line }

delete_entry = Löschen: { $line }

stop = Anhalten

copies_failed = Die heutige Kopie in diesem Browser ließ sich nicht anlegen. Dein Tagebuch selbst ist unberührt. Gib etwas Speicherplatz frei, und exportiere inzwischen eine Datei.

trouble_failed = Das hat nicht geklappt, und nichts wurde geändert. Lade die Seite neu und versuch es noch einmal.

yesterday = Gestern

evening_1 = Wann warst du heute wirklich für jemanden da?
evening_2 = Was hat heute jemand gebraucht, ausgesprochen oder nicht?
evening_3 = Wer war heute freundlich zu dir?
evening_4 = Welche Freundlichkeit hast du heute gesehen?
evening_5 = Wer hat dich heute zum Lächeln gebracht?
evening_6 = Wem hast du heute zugehört, und was hast du dabei gehört?
evening_7 = Gibt es jemanden, dem du morgen etwas sagen möchtest?
