### Sammlungen: Übungen, die andere geschrieben haben, in einer Datei. Auf der Seite aller Übungen.

packs_title = Sammlungen
packs_what = Übungen, die andere geschrieben haben, in einer Datei. Du liest alles, bevor es kommt, und schaltest sie als Ganzes ab.
packs_import = Eine Sammlung importieren
packs_full = Du kannst 20 Sammlungen haben. Entfern eine, dann ist Platz für eine andere.
packs_offered = Für den Anfang
packs_yours = Selbst weitergeben
packs_sheet_what = Eine Sammlung ist eine einfache Textdatei. Alle können eine schreiben: Auf diesem Blatt steht als Notiz, wie.
packs_sheet = Ein Blatt für den Anfang speichern

pack_by = von { $author }
pack_date = Stand { $day }
pack_look = Ansehen
pack_look_name = { $name } ansehen
pack_on = Dürfen kommen
pack_among = Sie kommen unter den anderen, wie deine eigenen.
pack_in_order = Jeden Tag eine, in dieser Reihenfolge, ab { $day }.
pack_was_in_order = Sie kamen der Reihe nach, bis { $day }. Aus- und wieder eingeschaltet beginnen sie von vorn.
pack_practices = { $count ->
    [one] Ihre eine Übung
   *[other] Ihre { $count } Übungen
}
pack_save = Als Datei speichern
pack_save_name = { $name } als Datei speichern
pack_remove = Entfernen
pack_remove_name = { $name } entfernen
pack_is_on = Ab jetzt dürfen sie kommen.
pack_is_off = Sie kommen nicht mehr.
pack_imported = Importiert. Ab jetzt dürfen ihre Übungen kommen.
pack_replaced = Importiert. Was du für sie gewählt hast, bleibt.
pack_removed = Entfernt.

pack_preview = { $name }, von { $author }
pack_preview_what = Noch ist nichts geändert. Das haben andere geschrieben, und niemand hat es für dich durchgesehen: Lies davon, so viel du magst.
pack_preview_ours = Noch ist nichts geändert. Diese hier kommt mit Deep Kindness.
pack_preview_quiet = Keine Pause über einer Website sagt etwas daraus.
pack_replaces = Sie tritt an die Stelle der Sammlung, die du hast. Was du für ihre Übungen gewählt hast, bleibt.
pack_replaces_newer = Die, die du hast, ist neuer, vom { $day }. Diese hier träte an ihre Stelle.
pack_same = Genau so hast du sie schon.
pack_import = Importieren
pack_smaller = An einem schweren Tag: { $smaller }
pack_skipped = { $count ->
    [one] Eine Übung bleibt weg. Alles andere lässt sich importieren.
   *[other] { $count } Übungen bleiben weg. Alles andere lässt sich importieren.
}
pack_skipped_all = Alle { $count } zeigen
pack_refused = { $name } lässt sich nicht importieren.
pack_fault_line = Zeile { $line }

pack_fault_too_big = Die Datei ist größer als 256 kB. Teil sie in mehrere Sammlungen auf.
pack_fault_not_text = Das ist kein einfacher Text. Speichere es im Schreibprogramm als „Nur Text“ (.txt).
pack_fault_letters = Hier sind Buchstaben nicht lesbar. Speichere die Datei noch einmal, als UTF-8.
pack_fault_not_ours = Eine Sammlung beginnt mit der Zeile „deep-kindness-practices: 1“.
pack_fault_newer = Sie wurde für ein neueres Deep Kindness geschrieben als dieses.
pack_fault_none = Es ist keine Übung darin. Jede beginnt mit „title:“.
pack_fault_missing = Hier fehlt „{ $detail }:“.
pack_fault_missing_head = Über der ersten Übung fehlt „{ $detail }:“.
pack_fault_unknown = „{ $detail }:“ ist hier nicht bekannt. Gehört es zur Zeile darüber, dann beginn es mit einem Leerzeichen.
pack_fault_unknown_near = „{ $detail }:“ ist hier nicht bekannt. Ist „{ $hint }:“ gemeint?
pack_fault_of_head = „{ $detail }:“ gehört über die erste Übung.
pack_fault_of_practice = „{ $detail }:“ gehört zu einer Übung, und die beginnt mit „title:“.
pack_fault_twice = „{ $detail }:“ steht hier zum zweiten Mal.
pack_fault_stray = Es ist nicht klar, wozu das gehört. Stell einen Namen wie „invitation:“ davor, oder # für eine Notiz.
pack_fault_too_long = In „{ $detail }“ ist Platz für { $hint } Zeichen.
pack_fault_hidden = Darin ist ein Zeichen, das man nicht sieht ({ $detail }). Lösch, was dort steht, und tipp es neu.
pack_fault_marks = Auf einem Buchstaben stehen mehr Zeichen, als irgendeine Schrift braucht.
pack_fault_address = Die Adresse einer Website hat in einer Sammlung keinen Platz.
pack_fault_markup = „{ $detail }“ ist Auszeichnung. Gezeigt werden nur einfache Worte.
pack_fault_choice = „{ $detail }“ ist keines von diesen: { $hint }.
pack_fault_minutes = „{ $detail }“ ist keine ganze Zahl von Minuten zwischen 1 und 60.
pack_fault_language = „{ $detail }“ ist kein Kürzel einer Sprache wie en, de oder pt-BR.
pack_fault_date = „{ $detail }“ ist kein Tag, geschrieben wie 2026-11-30.
pack_fault_id = Eine id hat Kleinbuchstaben, Ziffern und Bindestriche, sonst nichts.
pack_fault_same = „{ $detail }“ ist in dieser Sammlung schon.
pack_fault_too_many = Eine Sammlung hat höchstens { $hint } Übungen. Was hier beginnt, bleibt weg.

give_what = Deine eigenen Übungen als Sammlung: eine Datei, die andere importieren und in jedem Editor lesen können.
give_open = Die eigenen weitergeben
give_form = Deine eigenen Übungen als Sammlung
give_name = Wie die Sammlung heißt
give_author = Von wem sie ist
give_author_hint = Das liest, wer die Datei bekommt.
give_save = Als Datei speichern
give_lacking = Bitte schreib in beide Felder ein paar Worte.
give_saved = Die Datei ist fertig.
give_left_out = Die Datei ist fertig, ohne das, was eine Sammlung nicht haben kann: { $titles }.
