### Around the guided exercises.

text_full = Das Feld ist voll. Was nicht mehr hineinpasste, fehlt.

exercises_title = Übungen mit Anleitung
exercises_lead = Kurze Übungen: von jeder Art eine, und einige für den Fall, dass etwas schiefgegangen ist. Du kannst jede an jeder Stelle verlassen, sie wartet dort auf dich.
exercises_further = Wenn etwas schiefgegangen ist

exercise_repair = Nach einem Streit
exercise_apology = Eine echte Entschuldigung
exercise_standing_by = Beistehen
exercise_begun = Angefangen
exercise_on = Weiter
exercise_back = Zurück
exercise_leave = Verlassen
exercise_leave_hint = Escape verlässt auch. Alles bleibt, wie es ist.
exercise_close = Diese Seite schließen
exercise_others = Die anderen Übungen
exercise_text_hint = Wird beim Tippen gespeichert. Strg+Enter: weiter
exercise_line_hint = Wird beim Tippen gespeichert. Enter: weiter
exercise_timer_begin = Beginnen
exercise_timer_rest = Anhalten
exercise_timer_go_on = Weitermachen
exercise_timer_rests = Angehalten. Lass dir Zeit.
exercise_timer_over = Das war es. Du kannst noch einen Moment bleiben.
exercise_timer_title = Die Zeit ist um
exercise_timer_ask = Wie lange noch?
exercise_left_moment = Weniger als eine Minute.
exercise_left_minutes = { $minutes ->
    [one] Etwa eine Minute.
   *[other] Etwa { $minutes } Minuten.
}
exercise_sound = Ein leiser Ton am Ende
exercise_read_aloud = Vorlesen
exercise_read_stop = Nicht mehr vorlesen
exercise_day = Oder an einem Tag
exercise_day_wrong = Wähl heute oder einen späteren Tag.
exercise_passphrase = Passwort
exercise_passphrase_again = Dasselbe Passwort noch einmal
exercise_passphrase_hint = Ohne es kann niemand den Brief öffnen, und nichts bringt es zurück.
exercise_passphrase_short = Bitte etwas länger: mindestens acht Zeichen.
exercise_passphrase_differ = Die beiden stimmen nicht überein.
exercise_passphrase_wrong = Damit ging er nicht auf. Der Brief ist unberührt.
exercise_passphrase_lock = Mit einem Passwort schützen
exercise_wait = Einen Moment…
exercise_letters_title = Geschlossene Briefe
exercise_letters_lead = Was du hier schreibst, erscheint nur, wenn du es öffnest. Es darf auch einfach liegen bleiben.
exercise_scenes_title = Gespeicherte Szenen
exercise_letter_of = Ein Brief vom { $day }
exercise_scene_of = Eine Szene vom { $day }
exercise_open = Öffnen
exercise_new_letter = Noch einen Brief beginnen
exercise_new_scene = Noch eine Szene beginnen
exercise_keep = Geschlossen behalten
exercise_keep_scene = Hier speichern
exercise_let_go = Löschen
exercise_let_go_sure = Endgültig löschen
exercise_not_yet = Noch nicht
exercise_gone = Es ist gelöscht und lässt sich hier nicht mehr lesen.
exercise_stays = Das ließ sich gerade nicht löschen und ist noch hier. Starte den Browser neu und versuch es noch einmal.
exercise_sealed = Er ist geschlossen und wartet auf dich.
exercise_scene_kept = Sie ist hier gespeichert.
exercise_read_again = Noch einmal lesen
exercise_line = In einer Zeile
exercise_did = Das habe ich getan
exercise_did_hint = Enter speichert die Zeile im Tagebuch.
exercise_did_already = Das habe ich schon getan
exercise_line_kept = Eine Zeile davon steht in deinem Tagebuch.
exercise_along = Mitnehmen, was ich geschrieben habe
exercise_nothing = Es dabei lassen
exercise_nothing_kept = Nichts davon wurde gespeichert.
exercise_intend = Als Vorhaben speichern
exercise_intended = Es wartet bei deinen Vorhaben.
exercise_for = Für { $name }
exercise_for_on = Für { $name }, am { $day }
exercise_on_day = Am { $day }
exercise_empty = Noch ist nichts geschrieben. Du kannst ein paar Schritte zurückgehen.
exercise_done_title = Das war es
exercise_look_up = Du kannst jetzt aufsehen. Wer ist in der Nähe?

exercise_reply = Eine Antwort, die erst schläft
exercise_reply_what = Hier schreiben und ausgeruht darauf zurückkommen
exercise_reply_awake = Wach
exercise_reply_asleep = Schläft bis { $when }
exercise_reply_until_time = { $time } Uhr
exercise_reply_until_today = heute früh
exercise_reply_until_tomorrow = morgen früh
exercise_reply_until_day = zum Morgen des { $day }
