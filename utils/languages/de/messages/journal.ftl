### The journal: days, people, ripples, looking back, search.

journal_views = Teile des Tagebuchs

view_days = Tage
view_ripples = Kreise
view_back = Rückblick

discreet_hint = Verborgen, bis du mit dem Zeiger hingehst. Die Taste V tut dasselbe.

title_days = Tagebuch
title_people = Menschen
title_person = Ein Mensch in deinem Tagebuch
title_ripples = Kreise
title_back = Rückblick

days_empty = Hier steht noch nichts. Ein Wort des Danks, eine aufgehaltene Tür, ein offenes Ohr: Eine Zeile genügt, über heute oder irgendeinen anderen Tag.

year_ago = Vor einem Jahr

days_printed = Gedruckt sind nur die Tage, die auf der Seite gerade in der Nähe waren. Für alle geh zu „Deine Daten“ und exportiere „Seiten zum Lesen“.

jump_label = Gehe zu
jump_hint = Enter führt dorthin.

act_given_to = Für
act_received_from = Von
act_noticed_with = Gesehen bei
act_need = Gebraucht wurde
act_felt_before = Davor
act_felt_after = Danach
act_inspired_by = Angeregt von

veiled_name = Jemand
veiled_words = Ein anderer Eintrag

search_label = Im Tagebuch suchen
search_filters = Eingrenzen
search_found = Gefunden, Neuestes zuerst
search_none = Nichts gefunden. Vielleicht hilft ein kürzeres Wort.
search_looking = Wird gesucht

filter_person = Mit wem
filter_anybody = Alle
filter_kind = Art
filter_any = Alle
filter_direction = Gegeben, bekommen, gesehen
filter_from = Von
filter_to = Bis

people_empty = Hier ist noch niemand genannt. Schreib „@“ und einen Namen in eine Zeile, dann gibt es hier eine Seite dazu.
people_add = Ein neuer Name
people_add_do = Hinzufügen

person_also = auch { $names }
person_meant = Du hast vor: { $words }
person_born = Geburtstag: { $day }
person_given = Von dir
person_received = Für dich
person_noticed = Gesehen
person_last = zuletzt: { $day }
person_acts = Was zwischen euch war, Neuestes zuerst
person_empty = Über diesen Menschen steht noch nichts. Zeilen mit „@“ und dem Namen erscheinen hier.
person_change = Name und Geburtstag
person_name = Name
person_also_label = Andere Namen, durch Kommas getrennt
person_birthday = Geburtstag

near_dates = Bald

date_day = Tag
date_month = Monat
date_year = Jahr, wenn du es weißt

person_name_wrong = Bitte gib einen Namen ein. Noch ist nichts gespeichert.
person_born_wrong = Dieses Datum gibt es nicht. Tag und Monat genügen. Noch ist nichts gespeichert.

sheet_changed = Das wurde inzwischen in einem anderen Fenster geändert. Deine Änderungen stehen noch hier.
sheet_changed_to = Das wurde inzwischen in einem anderen Fenster geändert: „{ $words }“. Deine Änderungen stehen noch hier.
sheet_deleted = Das wurde inzwischen in einem anderen Fenster gelöscht. Deine Worte stehen noch hier.
sheet_mine = Meine Fassung nehmen
sheet_theirs = Die andere Fassung nehmen
sheet_bring_back = Mit meinen Worten wiederherstellen

person_one = Zusammenführen mit …
person_one_who = Unter welchem Namen steht { $name } noch hier?
person_one_what = Was { $from } nennt, nennt dann { $into }. Der alte Name bleibt als anderer Name dabei. Eine Woche lang kannst du das unter „Deine Daten“ rückgängig machen.
person_one_yes = Zusammenführen
person_one_done = Zusammengeführt.
person_forget = Löschen
person_hush = Darf das auftauchen?
person_unhush = Darf auftauchen
person_hushed = Nichts taucht mehr von selbst auf, auch kein Geburtstag. Was du geschrieben hast, ist noch hier, und du kannst es öffnen.
person_forget_how = Was möchtest du von { $name } löschen?
person_forget_name = Nur den Namen
person_forget_all = Den Namen und alle Einträge dazu
person_forget_name_what = Das löscht die Seite von { $name }. Einträge und Vorhaben bleiben, wie du sie geschrieben hast, sagen aber nicht mehr, wer dabei war. Eine Woche lang kannst du das unter „Deine Daten“ rückgängig machen.
person_forget_all_what = Das löscht die Seite von { $name } und alle Einträge und Vorhaben, in denen dieser Name steht, auch wenn sie noch andere nennen. Eine Woche lang kannst du das unter „Deine Daten“ rückgängig machen.

ripples_all = Alle Kreise
ripples_lead = Welche Freundlichkeit zu welcher führte. Wähl eine aus.
ripples_list = Als Liste
ripples_save = Bild speichern, ohne Worte
ripples_try = Mit deinem letzten Eintrag versuchen
ripples_empty = Eine Freundlichkeit führt oft zur nächsten. Steht bei einem Eintrag, was ihn angeregt hat, entsteht hier ein Faden.
ripples_gone = Von hier ging bisher nichts weiter.
ripples_reading = Fäden werden gesucht.
ripples_more = Frühere Kreise
ripples_further = Wie es weiterging
ripples_one = Ein Kreis
ripples_from = Was weiterging von: { $line }
ripples_after = Nach „{ $line }“:
ripples_picture = Ein Tropfen für den Anfang, ein Ring für jeden Schritt von dort, ein Licht für jede Freundlichkeit und ein Faden von der, die sie angeregt hat. Die Liste sagt dasselbe.
ripples_too_many = Dieser Kreis ist zu weit, um ihn ganz zu zeichnen. Die Liste enthält alles.

back_reread = Diese Woche, zum Wiederlesen
back_this_day = An diesem Tag
back_this_day_none = Aus früheren Jahren steht an diesem Tag nichts.
back_year = Das Jahr { $year }, Tag für Tag
back_year_before = Das Jahr davor
back_year_after = Das Jahr danach
back_year_hint = Auf jedem Tag, an dem etwas steht, liegt ein Licht unter dem Zeichen seiner Art. Drück auf einen Tag, um ihn zu lesen. Die Pfeiltasten führen von Tag zu Tag und von Monat zu Monat, mit Umschalt eine Woche weiter; Enter öffnet einen Tag.
back_year_nothing = In diesem Jahr wurde nichts aufgeschrieben.
back_empty = Jeder Tag, an dem du etwas aufschreibst, wird auf diesem Wasser ein Licht.
back_day_nothing = { $day }: nichts aufgeschrieben
back_day_something = { $day }: etwas
back_day_kinds = { $day }: { $kinds }
back_day_opened = { $day } steht jetzt darunter.
back_hushed = Etwas von diesem Tag bleibt hier zu: Es war schwer, handelt vom Verzeihen oder von jemandem, an den dich hier nichts erinnern darf.
back_open_day = Den Tag öffnen

entry_sheet = Diesen Eintrag ändern
entry_line = Was ist geschehen?

inspired_label = Was es angeregt hat
inspired_placeholder = Ein Wort aus dem Eintrag
inspired_choices = Einträge mit diesem Wort

person_forget_yes = Ja, löschen

title_yours = Deine Daten

export_done = Als { $name } in deinen Downloads gespeichert.

backup_due_mark = eine Kopie wäre gut

copies_removed = Die Kopien sind gelöscht.

forget_yes = Löschen

everything_gone = Alles ist gelöscht.

undone_stayed = Rückgängig gemacht, bis auf das, was du seither geändert hast.

trouble_stopped = Angehalten. Nichts wurde geändert.

# Whether somebody may be brought up by themselves, and why not.
person_hush_what = Darf { $name } von selbst auftauchen: im Rückblick, in Pausen und wo etwas gefragt wird?
person_died = Ist gestorben
person_lost_touch = Wir haben uns verloren
person_not_by_itself = Nicht von selbst
person_died_said = Gestorben. Nichts taucht von selbst auf, außer Tagen, die du jedes Jahr wiederkehren lässt. Was du geschrieben hast, ist noch hier, und du kannst es öffnen.
person_lost_touch_said = Ihr habt euch verloren. Nichts taucht von selbst auf, auch kein Geburtstag. Was du geschrieben hast, ist noch hier, und du kannst es öffnen.
person_ask_quiet = Wieder fragen, wenn hier lange nichts steht

# Days in somebody’s life, on their page.
dates_title = Tage
dates_ahead = Steht bevor
dates_was = War
date_add = Ein Tag zum Drandenken
date_change = Diesen Tag ändern
date_words = Was für ein Tag ist es?
date_words_example = Toms Prüfung
date_yearly = Kehrt jedes Jahr wieder
date_on = Wann
date_before = Am Abend vorher fragen
date_after = Danach fragen, wie es war
date_words_wrong = Sag bitte in ein paar Worten, was für ein Tag es ist. Noch ist nichts gespeichert.
date_day_wrong = Wähl bitte einen Tag. Noch ist nichts gespeichert.
date_calendar = Kalender
calendar_gregory = Gregorianisch
calendar_hebrew = Jüdisch
calendar_umalqura = Islamisch (Umm al-Qura)
calendar_islamic = Islamisch (berechnet)
calendar_persian = Persisch
calendar_chinese = Chinesisch
calendar_indian = Indisch
calendar_ethiopic = Äthiopisch
calendar_coptic = Koptisch

# What was heard of somebody, on their page.
heard_title = Was du gehört hast
heard_add = Eine Zeile dazu
heard_label = Was hast du gehört, oder was wird gebraucht?
heard_all = Alles zeigen
heard_latest = Das Letzte zeigen

letter_title = Ein Jahr als Brief
letter_turn = Das Jahr geht zu Ende, ein neues beginnt.
letter_read = Lies es als Brief
