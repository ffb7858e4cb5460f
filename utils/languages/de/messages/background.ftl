### What the background says: the pause over a page, notifications, the toolbar button and its menu, the address bar.

action_title = Deep Kindness: etwas Freundliches aufschreiben

pause_badge_title = Deep Kindness: eine Pause ist da, wenn du magst

toolbar_with_title = Deep Kindness: du bist mit jemandem zusammen
toolbar_held_title = Deep Kindness: vorerst keine Pausen

pause_title = Ein Moment ohne Bildschirm
pause_intention = Du hattest etwas Freundliches vor. Weißt du noch, für wen?
pause_asking = Jemand freut sich vielleicht über einen Gedanken von dir.
pause_intention_see = Zeig’s mir
pause_own_line = Für so einen Moment hast du dir einen Satz geschrieben.
pause_other = Mehr
pause_later_because = Später, weil …
pause_reason_busy = ich mittendrin bin
pause_reason_somebody = ich mit jemandem zusammen bin
pause_reason_time = es gerade nicht passt
pause_card_hint = Escape schließt die Karte
pause_card_close = Schließen
pause_entry_title = Bevor du hineingehst
pause_entry_question = Wofür bist du gekommen?
pause_entry_5 = Fünf Minuten
pause_entry_15 = Fünfzehn Minuten
pause_entry_visit = Bis ich gehe
pause_entry_back = Doch nicht
pause_entry_hint = Escape führt direkt hinein
pause_entry_past = Direkt hinein
pause_visit_over = Deine Zeit für diesen Besuch ist um.
pause_share_used = Deine Zeit für diese Website ist für heute um.
pause_more = Noch fünf Minuten
pause_stay = Bleiben
pause_asks = Die letzten drei Pausen kamen ungelegen. Möchtest du sie seltener?
pause_rarer = { $minutes ->
    [one] Jede Minute
   *[other] Alle { $minutes } Minuten
}
pause_keep = Bei { $minutes } bleiben
pause_not_today = Heute keine
pause_with_title = Du bist mit jemandem zusammen
pause_with_line = Die Seite läuft nicht weg.
pause_with_past = Zur Seite
pause_with_hint = Escape führt zur Seite

now_label = Pause jetzt

with_label = Ich bin mit jemandem zusammen
with_half = Eine halbe Stunde
with_hour = Eine Stunde
with_told = Bis ich es sage
with_on = Du bist mit jemandem zusammen.
with_on_until = Du bist mit jemandem zusammen, bis { $time }.
with_end = Ich bin zurück

hold_label = Keine Pausen
hold_hour = Eine Stunde lang
hold_today = Heute
hold_on_until = Keine Pausen bis { $time }.
hold_on = Heute keine Pausen.
hold_end = Pausen wieder zulassen

reopen = Wieder öffnen

pause_later = In zehn Minuten
pause_leave_hint = Escape führt zurück zur Seite
pause_away_title = Die Seite wartet
pause_back = Zurück zur Seite
pause_notification_title = Ein Moment ohne Bildschirm
pause_notification_body = Wer ist gerade in deiner Nähe?

address_bar_empty = Etwas Freundliches in einer Zeile. Enter speichert.
address_bar_keeps = Enter speichert: { $line }
address_bar_means = Enter speichert unter „Vorhaben“: { $line }
address_bar_received = Enter speichert unter „Bekommen“: { $line }
address_bar_noticed = Enter speichert unter „Gesehen“: { $line }

reply_label = Eine Antwort, die erst schläft

beside_label = Tagebuch neben der Seite

about_label = Dazu etwas Freundliches aufschreiben …

begun_words = Danke sagen für „{ $words }“
begun_words_at = Danke sagen für „{ $words }“ ({ $site })
begun_page = Danke sagen für „{ $title }“
begun_page_at = Danke sagen für „{ $title }“ ({ $site })
begun_site = Danke sagen für diese Seite auf { $site }

evening_notice_title = Eine Frage zum Abend
