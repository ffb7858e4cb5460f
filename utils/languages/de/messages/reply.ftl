### A reply that sleeps: what one would send at once is written here, and looked at again when one is rested.

reply_sheet_title = Schreib es zuerst hier
reply_sheet_text = So, wie es kommt. Von hier geht es nirgendwohin: Es schläft, und du liest es noch einmal, wenn du ausgeruht bist.
reply_to = An wen, wenn du magst
reply_first = Was du schreiben würdest
reply_paste = Steht es schon in einer Seite, kopier es dort und füg es hier ein: Diese Seite sieht keine andere.
reply_hint = Wird beim Tippen gespeichert. Strg+Enter: bis morgen schlafen lassen
reply_sleep = Bis morgen schlafen lassen
reply_sleep_hour = Eine Stunde lang
reply_all = Was hier liegt
reply_locked = Es ist geschützt: Nur das Passwort öffnet es.

reply_care = Tut dir jemand weh, oder wird dir alles zu viel?
reply_care_text = Dann braucht es keine Worte, und das hier kann warten. Sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.
reply_care_leave = Diese Seite verlassen

reply_asleep_title = Es schläft
reply_asleep_text = Bis { $when }. Dann liegt es wach hier und wartet, bis du es öffnest. Du kannst diese Seite schließen.
reply_over_title = Das war es
reply_put_by = Es liegt geschlossen hier und wartet auf dich.

reply_all_title = Was hier liegt
reply_all_lead = Was du geschrieben hast, erscheint nur, wenn du es öffnest.
reply_of = Eine Antwort vom { $day }, { $time }
reply_state_begun = Angefangen
reply_state_closed = Geschlossen
reply_state_open = Geöffnet
reply_still_asleep = Sie schläft noch. Ausgeruht siehst du sie vielleicht anders.
reply_open_early = Trotzdem öffnen
reply_let_sleep = Schlafen lassen
reply_new = Noch eine schreiben

reply_awake_title = Es ist wach
reply_awake_text = Das hast du geschrieben. Was wird daraus?
reply_to_name = An { $name }
reply_kinder = Freundlicher sagen
reply_kinder_what = Du schreibst es daneben neu und kopierst es dorthin, wo es hingehört.
reply_aloud = Lieber aussprechen
reply_aloud_what = Es wird ein Vorhaben: miteinander reden, unter vier Augen oder am Telefon.
reply_gone_what = Ist es gelöscht, kann es niemand mehr lesen, und nichts bringt es zurück.

reply_kinder_title = Freundlicher sagen
reply_kinder_first = Wie es kam
reply_kinder_second = Wie du es jetzt sagen würdest
reply_ask_happened = Was ist geschehen, so wie eine Kamera es gesehen hätte?
reply_ask_felt = Was habe ich gefühlt?
reply_ask_need = Was brauche ich?
reply_ask_ask = Worum bitte ich?
reply_copy = Kopieren
reply_copied = Kopiert. Du kannst es einfügen, wo es hingehört.
reply_not_copied = Es ließ sich nicht kopieren. Markier es und kopier es mit Strg+C.
reply_keep_kinder = Diese geschlossen behalten, die erste löschen
reply_both = beide

reply_aloud_title = Lieber aussprechen
reply_aloud_text = Womit würdest du anfangen? Eine Zeile genügt.
reply_aloud_line = Was du vorhast
reply_aloud_day = An einem Tag, wenn du magst
reply_talk_with = Mit { $name } reden
reply_talk = Darüber reden

reply_said_title = Es wartet bei deinen Vorhaben
reply_said_text = Was du geschrieben hast, braucht dafür niemand mehr. Oder bleibt es?
reply_keep = Geschlossen behalten
