### The settings.

command_now = Pause jetzt, oder die wartende öffnen
command_reply = Eine Antwort schreiben, die erst schläft
command_write = Etwas Freundliches aufschreiben

options_journal = Tagebuch

discreet_option_hint = Im Tagebuch und im Popup, bis du mit dem Zeiger oder der Tastatur hingehst. Das hilft gegen Blicke über die Schulter; ein Schloss ist es nicht.
discreet_also = Privatsphäre privat unscharf verschleiern ausblenden diskret

yours_where = Export, Import, Kopien und Löschen sind im Tagebuch unter
yours_also = Export Import Sicherung Backup Daten Passwort Passphrase Schloss Wiederherstellen entfernen deins

asides_title = Nicht lesbar
asides_what = Diese gespeicherten Werte ließen sich nicht lesen. Nichts wurde überschrieben: Von jedem gibt es hier eine Kopie, die du als Datei exportieren kannst.
asides_newer = von einer neueren Version von Deep Kindness geschrieben
asides_remove_sure = Ja, löschen

options_index = Auf dieser Seite
options_search = Einstellung finden
options_found = Gefunden: { $names }
options_found_none = Keine Einstellung gefunden. Vielleicht hilft ein anderes Wort.
options_all = Alle Einstellungen zeigen

state_title = Im Moment
state_new_tab_practice = Jeder neue Tab bringt eine Übung.
state_new_tab_kindness = Nur am Tag der Freundlichkeit bringen neue Tabs eine Übung.
state_new_tab_quiet = Neue Tabs bleiben leer.
state_evening = Abends ab { $time } Uhr gibt es eine Frage.
state_veiled = Worte sind verborgen.

pause_try = Pause ausprobieren
pause_try_hint = Nichts davon wird gespeichert. Escape beendet sie.

options_pauses = Pausen

pauses_label = Pausen anbieten
pauses_hint = Eine Einladung, nie eine Wand. Escape führt immer zurück zur Seite.
pauses_say_none = Von selbst kommt keine Pause. Du kannst jederzeit eine beginnen, mit dem Symbol in der Leiste oder dem Tastenkürzel.

options_look = Aussehen

accent_label = Farbe
accent_hint = Für Ringe, Knöpfe und Links, hier und in Pausen. Das Licht behält seine Farbe.
accent_also = Akzent Farben Thema Design Erscheinungsbild dunkel hell

language_label = Sprache
language_hint = Für Seiten, Pausen und Mitteilungen. Datum und Zahlen richten sich danach.
language_also = Übersetzung Englisch Deutsch English language
language_browser = Wie im Browser: { $name }
accent_moss = Moos
accent_river = Fluss
accent_heather = Heide
accent_clay = Ton

pauses_say_never = Alle Wochentage sind freie Tage, darum kommt von selbst keine Pause.
pauses_say_screen = Nach { $length } im Browser, in einem guten Moment, als ruhiges Blatt über der Seite.
pauses_say_card = Nach { $length } im Browser, in einem guten Moment, als kleine Karte in einer Ecke der Seite.
pauses_say_whisper = Nach { $length } im Browser, in einem guten Moment, als Schimmer am unteren Rand der Seite und als Licht am Symbol.
pauses_say_notification = Nach { $length } im Browser, als Mitteilung.
pauses_say_badge = Nach { $length } im Browser, als Licht am Symbol in der Leiste.
pauses_say_entry = Eine kurze Pause vor { $sites }.
pauses_say_entries = Eine kurze Pause vor jeder Website, die du gewählt hast.
pauses_say_share = Ein Wort, wenn die Zeit für eine Website um ist.
pauses_say_bell = Hin und wieder eine Glocke, zwischen { $from } und { $to } Uhr.
pauses_say_days = Nicht am { $days }.
pauses_say_hours = Nicht von { $from } bis { $to } Uhr.
pauses_say_excepted = Nicht auf den Websites, die du ausgenommen hast.

rhythm_label = Eine Pause nach
rhythm_hint = Es zählt nur Zeit, in der du wirklich da bist. Machst du selbst eine Pause, beginnt sie von vorn.
rhythm_also = Abstand Häufigkeit wie oft Intervall Timer Erinnerung Rhythmus

level_label = Wie deutlich Pausen sind
level_hint = Nie deutlicher als das, oft leiser.
level_also = Größe Vollbild Popup Fenster Darstellung Art wie weit Stufe
level_whisper = Ein Flüstern
level_whisper_does = Ein Schimmer am Rand der Seite und ein Licht am Symbol. Es gibt nichts zu schließen.
level_card = Eine Karte
level_card_does = Eine kleine Karte in der Ecke. Daneben kannst du weitertippen.
level_screen = Ein Blatt
level_screen_does = Ein ruhiges Blatt über der Seite, mit einem Atemzug zum Anfang. Escape schließt es.
level_needs_sites = Um etwas davon über einer Seite zu zeigen, braucht Deep Kindness Zugriff auf Websites.

allow_sites = Zugriff auf Websites erlauben

pauses_none_then = Wann keine Pausen kommen

days_off_label = Freie Tage
days_off_hint = An diesen Tagen kommen keine Pausen.

pauses_sites = Websites
pauses_sites_needs = Auf welcher Website du bist, erkennt Deep Kindness nur, wenn du den Zugriff auf Websites erlaubst. Was du hier wählst, bleibt bis dahin gespeichert.

chosen_label = Pause vor diesen Websites
chosen_hint = Vor diesen Websites kommen ein Atemzug und die Frage, wofür du gekommen bist. Du wählst, wie lange du bleibst, und eine Pause sagt dir, wenn die Zeit um ist.
chosen_breath = Pause davor
chosen_share = Höchstens am Tag
chosen_no_share = ohne Grenze
chosen_nothing = So geschieht hier nichts.
chosen_common = Websites, die viele wählen

excepted_label = Keine Pausen auf diesen Websites
excepted_hint = Eine fällige Pause wartet, bis du auf einer anderen Seite bist.

add = Hinzufügen

site_covers = Das gilt für { $example } und alles darunter.
site_ending = „{ $line }“ kann vieles sein. Schreib die Endung dazu, wie in reddit.com, oder einen Stern für jede Endung, wie in news.*.
site_star = Der Stern in „{ $line }“ steht an der falschen Stelle. Er kann nur eine Endung ersetzen, wie in news.*; alles unter einer Website gehört ohnehin dazu.
site_scheme = „{ $line }“ ist keine Seite im Web. Pausen können nur über Adressen kommen, die mit http oder https beginnen.
site_none = „{ $line }“ ist keine Website. Schreib sie wie reddit.com, news.* oder example.org/feed.
site_known = { $line } steht schon in der Liste.
site_excepted = { $line } steht in der Liste der Websites ohne Pausen. Entferne sie dort zuerst.
site_chosen = { $line } steht in der Liste der Websites mit einer Pause davor. Entferne sie dort zuerst.
site_long = Das ist zu lang. Die Website und der Anfang des Pfads genügen.
site_many = { $count ->
    [one] In der Liste ist Platz für eine Website. Entferne sie erst.
   *[other] In der Liste ist Platz für { $count } Websites. Entferne erst eine.
}
site_removed = Entfernt: { $site }

pauses_more = Mehr zu Pausen

patience_label = Auf einen guten Moment warten, höchstens
patience_hint = Ein guter Moment ist, wenn du auf einer Seite ankommst, zu scrollen aufhörst oder die Hände ruhen lässt. Kommt keiner, bleibt es bei einem Schimmer.

softer_label = Sanfter, wenn ich Pausen übergehe
softer_hint = Eine Pause, die du übergehst, kommt leiser und seltener wieder. Nach drei fragt sie, ob die Zeit so passt.

bell_label = Eine Glocke
bell_hint = Eine kleine Karte mit einer Frage, zu Zeiten, die niemand vorher kennt. Sie ist lautlos.
bell_times = Wie oft

unit_times_a_day = { $count ->
    [one] Mal am Tag
   *[other] Mal am Tag
}

bell_hours = Zeiten
bell_all_day = Beides ist gleich, also läutet sie zu jeder Stunde.

breaths_label = „Durchatmen“ dauert
breaths_hint = Du kannst jederzeit aufhören.

own_lines_label = Eigene Sätze
own_lines_hint = Pausen sagen sie ab und zu: bis zu 50, im Fenster am Symbol und auf unserer eigenen Pausenseite. In eine Webseite oder Mitteilung kommen deine Worte nie. Über einer Seite sagt eine Pause nur, dass es einen Satz von dir gibt, und „Zeig’s mir“ öffnet ihn.
own_lines_none = Noch keine.
own_line_example = Wer ist im Raum?
own_line_long = { $count ->
    [one] Ein Satz hat Platz für ein Zeichen.
   *[other] Ein Satz hat Platz für { $count } Zeichen.
}
own_line_known = Diesen Satz gibt es schon.
own_lines_full = Mehr passen nicht. Lösch einen Satz, oder kürz einen.
own_line_save = Speichern
own_lines_only_label = Nur eigene Sätze
own_lines_only_hint = Pausen sagen sie statt unserer Fragen und Übungen.

closes_label = Aufstehen schließt den Tab
closes_hint = Am Symbol in der Leiste kannst du ihn wieder öffnen, an derselben Stelle.

unit_minutes = { $count ->
    [one] Minute
   *[other] Minuten
}

quiet_label = Ruhezeit
quiet_hint = In dieser Zeit kommen keine Pausen.
quiet_from = von
quiet_to = bis
quiet_times = Zeiten
quiet_day = Am selben Tag.
quiet_night = Über Mitternacht bis zum nächsten Morgen.
quiet_same = Beides ist gleich, also gibt es keine Ruhezeit.

options_practice = Übungen und der neue Tab

kinds_label = Arten von Übungen
kinds_hint = Wählst du keine, kommen alle.

practices_open = Alle Übungen ansehen

life_title = Dein Leben
life_hint = Drei Fragen: Antworte auf alle, auf manche oder auf keine. Eine Übung, die nicht zu deinen Antworten passt, kommt nicht.

around_label = Wen hast du um dich?
around_hint = Kreuz an, wen es gibt. Übungen mit den anderen bleiben weg. Ist nichts angekreuzt, können alle kommen.
around_also = allein, Single, verwitwet, getrennt, Beziehung
around_partner = Partnerin oder Partner
around_family = Familie
around_friend = Freundinnen und Freunde
around_colleague = Menschen bei der Arbeit oder im Unterricht
around_neighbour = Nachbarschaft
around_nobody = Meist bin ich für mich

places_label = Wo sind deine Tage?
places_hint = Kreuz an, was dazugehört. Was an einen anderen Ort gehört, bleibt weg.
places_work = Bei der Arbeit oder im Unterricht
places_home = Zu Hause
places_out = Unterwegs

without_label = Worauf möchtest du lieber nicht stoßen?
without_hint = Es bleibt weg, solange es angekreuzt ist.
without_difficult = Schweres: Trauer, Krankheit, Streit
without_family = Familie
without_stranger = Fremde
without_custom = Berührung, und was nicht überall üblich ist
without_religion = Religion
without_health = Gesundheit, und was Kraft braucht
without_money = Was Geld kostet

gentle_label = Sanftere Übungen
gentle_hint = Solche, die zu müden Tagen passen. „Nach einem schweren Tag“ meint den Tag, den du als schwer bezeichnet hast, und den danach.
gentle_never = Nie
gentle_hard = Nach einem schweren Tag
gentle_always = Immer

kindness_day_label = Tag der Freundlichkeit
kindness_day_hint = Ein Tag in der Woche, der drei kleine Dinge bringt statt eines einzigen.
kindness_day_none = Keiner

new_tab_label = Ein neuer Tab zeigt
new_tab_hint = Am Symbol in der Leiste kommst du immer zur Übung, was auch immer ein neuer Tab zeigt.
new_tab_practice = Die Übung des Tages
new_tab_kindness = Nur am Tag der Freundlichkeit
new_tab_quiet = Nichts

evening_label = Eine Frage am Abend
evening_hint = Eine Frage über den Tag, da, wo die Übung steht. Beantworte sie in einer Zeile, oder leg sie weg.
evening_hour = Ab

clock_label = Eine Uhr
clock_hint = Die Uhrzeit, über der Übung.

options_grants = Berechtigungen

grant_sites = Eine Pause über der Seite zeigen, die du liest
grant_sites_reason =
    Dein Browser wird nach Zugriff auf alle Websites fragen. Deep Kindness nutzt davon wenig.
    Es liest nie, was auf einer Seite steht, und in eine Seite kommt nichts, bis dort eine Pause fällig ist. An der Adresse vorn erkennt es die Websites, die du wählst, und hält deine Zeit nach Websites fest, nur auf diesem Computer und nur, solange du das nicht abschaltest.
    Ohne Zugriff kommen Pausen als Mitteilung oder als Licht am Symbol in der Leiste.
grant_sites_also = Berechtigung Rechte Erlaubnis Datenschutz
grant_notifications = Eine Mitteilung schicken
grant_notifications_reason = Für Seiten, über denen sich sonst nichts zeigen lässt, etwa die des Browsers selbst. Ohne sie bleibt nur das Licht am Symbol.
grant_notifications_also = Berechtigung Rechte Erlaubnis Benachrichtigung Hinweis
grant_allow = Erlauben
grant_not_now = Jetzt nicht
grant_granted = Erlaubt
grant_put_off = Vorerst nicht. Du kannst es jederzeit in den Einstellungen erlauben.
grant_refused = Nicht erlaubt, und das ist in Ordnung. Du kannst es hier jederzeit erlauben.
grant_give_back = Entziehen

options_time = Deine Zeit

away_label = Als abwesend zählen nach
away_hint = Ohne Tasten, Zeiger oder Ton im vorderen Tab. Deine Zeit am Bildschirm endet dann.

kept_label = Verlauf behalten für
kept_hint = Ältere Tage werden automatisch gelöscht. Bei 0 bleibt keiner.

day_start_label = Ein Tag beginnt um
day_start_hint = Später als Mitternacht, wenn deine Abende bis in die Nacht reichen.

sites_label = Zeit nach Websites festhalten
sites_hint = Nur wenn der Zugriff auf Websites erlaubt ist, und nie in privaten Fenstern.

excluded_label = Außer diesen Websites
excluded_hint = Eine je Zeile, etwa bank.example. Alles unter einer Website bleibt mit ihr außen vor.

options_keys = Tastenkürzel

keys_none = keine
keys_where = Die stellst du im Browser ein: in Chrome unter chrome://extensions/shortcuts, in Firefox unter about:addons beim Zahnrad, „Tastenkombinationen für Erweiterungen verwalten“.
keys_change = Dort ändern

sites_many = Das sind zu viele: höchstens 200 Websites. Noch ist nichts gespeichert.
sites_remove = Entfernen

options_private = Deep Kindness schickt nichts irgendwohin. Ist die Synchronisierung deines Browsers eingeschaltet, bringt sie diese Einstellungen, die gewählten Websites, eigene Übungen und eigene Sätze auf deine anderen Geräte.

site_wrong = „{ $line }“ ist keine Website. Schreib sie wie bank.example. Noch ist nichts gespeichert.

# What may be asked by itself.
threads_title = Was gefragt werden darf
threads_hint = Insgesamt höchstens eine Frage am Tag, jede nur einmal, in einem neuen Tab oder im Fenster des Knopfs. Eine Pause sagt nur, dass es eine gibt. „Das nicht“ gilt für immer.
ask_dates_label = Tage im Leben anderer
ask_dates_hint = Am Abend vorher, ob du ein gutes Wort sagen willst; danach, ob du fragst, wie es war. Nur bei Tagen, die du aufgeschrieben hast.
ask_heard_label = Was du gehört hast
ask_heard_hint = Einmal, nachdem du mit jemandem zusammen warst, den du genannt hast. Die Zeile steht dann auf dieser Seite, fürs nächste Mal.
ask_thanks_label = Danken und weitergeben
ask_thanks_hint = Einige Tage nachdem du etwas Freundliches bekommen oder gesehen hast: ob sie es von dir gehört haben, oder zu wem es weitergehen könnte.
ask_quiet_label = Um wen es still wurde
ask_quiet_hint = Höchstens einmal in der Woche: jemand, von dem du lange nichts geschrieben hast. Nie jemand, der nicht von selbst auftauchen darf.
days_ahead_label = Geburtstage und Tage, die wiederkehren
days_ahead_hint = Am Tag selbst stehen sie immer da, und vorher, wenn du magst.
days_ahead = { $count ->
    [0] Nur am Tag selbst
    [one] Ab dem Tag vorher
    [7] Ab einer Woche vorher
    [14] Ab zwei Wochen vorher
   *[other] Ab { $count } Tagen vorher
}

reply_menu_label = Eine Antwort anbieten, die erst schläft
reply_menu_hint = Im Menü des Symbols in der Leiste. Was du im Zorn abschicken würdest, schreibst du stattdessen hier, und es schläft bis morgen. Bei den Übungen ist es immer zu finden.
reply_menu_also = Wut Ärger abschicken senden später

command_beside = Das Tagebuch neben der Seite öffnen

beside_hint = Das Feld und die Einträge von heute bleiben offen neben dem, was du liest. Öffnen kannst du es auch im Menü des Symbols in der Leiste.
beside_open = Hier öffnen

page_menu_label = Im Menü von Webseiten
page_menu_hint = Ein Rechtsklick auf eine Seite oder auf markierte Worte bietet dann „{ $item }“ an. Das öffnet das Feld mit dem Anfang einer Zeile, etwa einem Dank. Ins Tagebuch kommt nichts, bevor du es speicherst, und mehr wird von der Seite nicht gelesen.
page_menu_also = Kontextmenü Rechtsklick Auswahl markieren danken teilen zitieren

evening_notice_label = Die Frage am Abend als Mitteilung
evening_notice_hint = Einmal am Tag, zu deiner Zeit und ohne Ton. Ein Klick darauf öffnet das Feld mit dieser Frage. Sie kommt nicht, solange du mit jemandem bist oder keine Pausen willst, und nicht, wenn du schon geantwortet hast. Zu ihrer Zeit kommt sie auch in der Ruhezeit.
evening_notice_also = Erinnerung Benachrichtigung täglich abends Uhrzeit
evening_notice_time = Ihre Zeit
evening_notice_at = um
evening_notice_needs = Mitteilungen sind nicht erlaubt, darum kann sie nicht kommen.
evening_notice_allow = Mitteilungen erlauben
state_evening_notice = Um { $time } Uhr kommt eine Frage zum Tag als Mitteilung.
