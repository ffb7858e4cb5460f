### What is the person’s own: export, import, copies, deleting.

yours_what = Das alles gehört dir und liegt in diesem Browser und nirgends sonst. Hier kannst du es exportieren, importieren, aus einer Kopie wiederherstellen oder löschen.

export_title = Exportieren
export_as = Format
export_json = Alles
export_markdown = Seiten zum Lesen
export_csv = Eine Tabelle
export_json_hint = Einträge, Menschen, Vorhaben, Briefe, Einstellungen: die echte Kopie, die sich ohne Verlust wieder importieren lässt. Eine JSON-Datei. Wer sie hat, kann alles darin lesen, auch deine Briefe, wenn du sie unten nicht mit einem Passwort schützt; Briefe mit eigenem Passwort bleiben geschützt.
export_markdown_hint = Deine Einträge nach Tagen, zum Lesen oder Drucken. Eine Markdown-Datei.
export_csv_hint = Deine Einträge, einer in jeder Zeile, für eine Tabellenkalkulation. Eine CSV-Datei, ohne Geburtstage, Vorhaben und Einstellungen.

seal_label = Mit einem Passwort schützen
seal_hint = Nur mit dem Passwort lässt sich die Datei öffnen. Niemand kann es wiederherstellen, auch wir nicht.

passphrase_again = Noch einmal das Passwort
passphrase_short = Bitte nimm mindestens 8 Zeichen; ein paar Wörter sind leicht zu merken und schwer zu erraten.
passphrase_differ = Die beiden stimmen nicht überein. Bitte tipp das Passwort noch einmal.

export_save = Datei speichern
export_running = Wird exportiert

backup_due = Die letzte Kopie außerhalb dieses Browsers ist vom { $day }. Eine neue enthielte auch, was du seither geschrieben hast.
backup_due_first = Außerhalb dieses Browsers gibt es noch keine Kopie. Mit einer exportierten Datei hast du dein Tagebuch auch dann noch, wenn dieser Computer verloren geht.
backup_last = Die letzte ist vom { $day }.

reminder_label = Hier ans Exportieren erinnern
reminder_hint = Ein Punkt neben „Deine Daten“ im Tagebuch und eine Zeile auf dieser Seite, sonst nirgends.
reminder_never = Nie
reminder_monthly = Jeden Monat
reminder_quarterly = Alle drei Monate

import_title = Importieren
import_what = Eine Datei von hier oder von einem anderen Computer, mit oder ohne Passwort, oder eine Tabelle oder Datei aus einem anderen Tagebuch. Du siehst, was sich ändern würde, bevor etwas geschieht.
import_choose = Datei wählen
import_sealed = { $name } ist mit einem Passwort geschützt. Gib es ein, um die Datei zu öffnen.
import_open = Öffnen

preview_file = Was sich durch { $name } ändern würde
preview_copy = Was sich durch die Kopie vom { $day } ändern würde
preview_what = Noch ist nichts geändert. Gibt es zwei Fassungen, gilt die neuere. Vorher entsteht eine Kopie deines Tagebuchs, wie es jetzt ist, und du kannst alles rückgängig machen.
preview_nothing = Alles darin ist schon hier, genauso oder neuer.
preview_none_readable = Nichts darin ließ sich als Eintrag lesen. Nichts wurde geändert.
preview_empty = Es ist nichts darin, was sich importieren ließe.
preview_from = Das ist eine Datei aus { $app }. Importiert werden Tage, Worte und Menschen. Alles andere, etwa Schlagwörter, Stimmungen und Bilder, bleibt in der Datei.
preview_from_other = Das ist eine Datei aus einer anderen App. Importiert werden Tage, Worte und Menschen. Alles andere, etwa Schlagwörter, Stimmungen und Bilder, bleibt in der Datei.

skipped_count = { $count ->
    [one] Ein Eintrag bleibt weg, weil er nicht lesbar ist. Alles andere lässt sich importieren.
   *[other] { $count } Einträge bleiben weg, weil sie nicht lesbar sind. Alles andere lässt sich importieren.
}
skipped_record = Eintrag { $number }
skipped_all = Alle { $count } zeigen

skip_day = Kein lesbares Datum
skip_to_come = Das Datum liegt in der Zukunft
skip_words = Keine Worte
skip_name = Zu lang für einen Namen
skip_quote = Ein Anführungszeichen bleibt offen
skip_cells = Mehr, als eine Zeile fassen kann
skip_letters = Manche Zeichen sind nicht lesbar
skip_cut = Hier endet die Datei; was danach kam, fehlt
skip_record = Nicht wie erwartet

preview_entries = Einträge
preview_people = Menschen
preview_intentions = Vorhaben

fate_new = Neu
fate_changed = Geändert
fate_deleted = Gelöscht
fate_same = Unverändert
fate_stays_deleted = Hier gelöscht, bleibt gelöscht

preview_unreadable = Einträge, die schon am Ort der Datei nicht lesbar waren und nicht importiert werden: { $count }
preview_unknown = Teile, die diese Version nicht kennt und auslässt: { $names }

revive_label = Wiederherstellen, was hier gelöscht wurde ({ $count })
revive_hint = In der Datei steht es noch, aus der Zeit davor.

choices_label = Auch Einstellungen und Übungen
choices_hint = In der Datei anders als hier: { $count }

preview_bring_in = Importieren
preview_put_back = Wiederherstellen

match_title = Welche Spalte was ist
match_what = Die ersten Zeilen stehen darunter. Spalten, die du nicht wählst, bleiben weg.
match_none = Keine
match_rows = Die ersten Zeilen der Tabelle
match_needed = Wähl eine Spalte für den Tag und eine für die Worte.
match_read = Vorschau

column_day = Tag
column_words = Worte
column_direction = Gegeben, bekommen oder gesehen
column_kind = Art
column_people = Menschen
column_note = Notiz
column_hard = Schwerer Tag
column_inspired = Angeregt von
column_written = Geschrieben am
column_changed = Geändert am
column_id = ID
column_mark = Zeichen des Exports
column_time = Uhrzeit

order_label = Wie { $date } zu lesen ist
order_dmy = Tag, Monat, Jahr
order_mdy = Monat, Tag, Jahr
order_ymd = Jahr, Monat, Tag

copies_title = Kopien in diesem Browser
copies_what = An einem Tag, an dem sich etwas ändert, entsteht automatisch eine Kopie. Kopien teilen, was gleich blieb, und brauchen so wenig Platz. Was du löschst, bleibt in ihnen, bis neuere sie ersetzen.
copies_none = Noch gibt es keine. Die erste entsteht, wenn du etwas aufschreibst.
copies_entries = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
copies_look = Vorschau
copies_remove = Alle Kopien löschen
copies_remove_sure = Endgültig löschen
copies_kept = Tage, deren Kopie bleibt
copies_kept_hint = Bei 0 entstehen keine Kopien.

delete_title = Löschen
delete_traces = Von dem, was du löschst, kann der Browser Spuren in seinen Dateien auf diesem Computer lassen, bis er aufräumt, und das kann dauern. Worte, die du nie gespeichert hast, hinterlassen keine lesbaren.
delete_days = Tage
delete_from = Von
delete_to = Bis
delete_days_ask = Diese Tage löschen
delete_days_none = An diesen Tagen ist nichts.
delete_days_sure = { $count ->
    [one] Ein Eintrag vom { $from } bis zum { $to }. Eine Woche lang kannst du das hier rückgängig machen, danach nicht mehr.
   *[other] { $count } Einträge, vom { $from } bis zum { $to }. Eine Woche lang kannst du das hier rückgängig machen, danach nicht mehr.
}

forget_title = Ein Mensch
forget_whom = Name
forget_how = Was gelöscht wird
forget_name = Nur der Name
forget_entries = Der Name und Einträge dazu
forget_ask = Aus dem Tagebuch löschen
forget_sure_name = Das löscht { $name } aus deinem Tagebuch. Was du geschrieben hast, bleibt in deinen Worten. Eine Woche lang kannst du das hier rückgängig machen.
forget_sure_entries = Das löscht { $name } aus deinem Tagebuch, mit allen Einträgen, in denen dieser Name steht. Eine Woche lang kannst du das hier rückgängig machen.

everything_title = Alles
everything_what = Jeder Eintrag, alle Menschen, Vorhaben und Briefe, jede Kopie in diesem Browser, importierte Sammlungen und was gerade getippt wird. Deine Einstellungen bleiben.
everything_ask = Alles löschen
everything_sure = Das ist endgültig: Du kannst es hier nicht rückgängig machen. Nur eine Datei, die du vorher exportiert hast, bringt es zurück.
everything_yes = Alles endgültig löschen

last_import = { $about } wurde am { $day } importiert.
last_restore = Die Kopie vom { $about } wurde am { $day } wiederhergestellt.
last_delete = Die Tage { $about } wurden am { $day } gelöscht.
last_forget = { $about } wurde am { $day } gelöscht.
last_one = { $about } wurde am { $day } mit einem anderen Namen zusammengeführt.

undo_import = Import rückgängig machen
undo_restore = Wiederherstellen rückgängig machen
undo_delete = Diese Tage wiederherstellen
undo_forget = Löschen rückgängig machen
undo_one = Zusammenführen rückgängig machen

trouble_not_json = Diese Datei ist beschädigt oder von Hand geändert und lässt sich nicht lesen. Hier wurde nichts geändert. Versuch es mit einer anderen Kopie davon.
trouble_truncated = Diese Datei endet zu früh; ein Teil fehlt. Hier wurde nichts geändert. Kopier sie noch einmal, oder lad sie noch einmal herunter.
trouble_too_long = Etwas in dieser Datei ist zu groß für ein Tagebuch. Hier wurde nichts geändert. Versuch es mit einer anderen Kopie davon.
trouble_not_ours = Das ist kein Tagebuch von Deep Kindness, keines aus einer App, die hier bekannt ist, und keine Tabelle mit Spaltennamen. Hier wurde nichts geändert.
trouble_other_app = Mit dieser Datei ist alles in Ordnung. Sie kommt aus { $app } und ist kein Tagebuch aus Tagen und Worten, darum lässt sie sich nicht importieren. Eine Tabelle (CSV) mit einem Tag und Worten in jeder Zeile schon. Hier wurde nichts geändert.
trouble_packed = Das ist eine Arbeitsmappe oder ein Archiv, mit dem Tagebuch darin. Speichere die Mappe als CSV, oder entpack das Archiv, und wähl die Datei, die dabei herauskommt. Hier wurde nichts geändert.
trouble_newer = Diese Datei stammt aus einer neueren Version von Deep Kindness. Aktualisiere die Erweiterung und importiere sie dann noch einmal. Hier wurde nichts geändert.
trouble_record = Ein Eintrag in dieser Datei ist nicht wie erwartet, darum wurde hier nichts geändert. Berichtige oder entferne ihn in der Datei, dann versuch es noch einmal.
trouble_too_big = Diese Datei ist größer als 1 GB, zu groß für ein Tagebuch. Hier wurde nichts geändert.
trouble_passphrase = Dieses Passwort öffnet die Datei nicht. Prüf die Großschreibung und die Sprache der Tastatur, dann versuch es noch einmal.
trouble_passphrase_or_damaged = Dieses Passwort öffnet die Datei nicht, oder ihr Anfang ist beschädigt. Prüf die Großschreibung und die Sprache der Tastatur und versuch es noch einmal, oder nimm eine andere Kopie davon.
trouble_damaged = Die Datei ist beschädigt, oder ein Teil fehlt. Hier wurde nichts geändert. Versuch es mit einer anderen Kopie davon.
trouble_no_room = Auf diesem Computer ist nicht genug Speicherplatz, und nichts wurde geändert. Gib etwas frei, dann versuch es noch einmal.
trouble_line = Zeile { $line }
