### What all pages share but the new tab and the popup.

extension_name = Deep Kindness

place_practices = Übungen
place_exercises = Mit Anleitung

discreet_veil = Worte verbergen

waiting_long = Das dauert länger als sonst. Was du geschrieben hast, ist sicher. Meist hilft es, die Seite neu zu laden.

page_again = Neu laden

view_again = Noch einmal versuchen

search_clear = Leeren

looking_back_label = Früheres auftauchen lassen
looking_back_hint = Was du in anderen Jahren an diesem Tag geschrieben hast, und abends ein paar Zeilen. Verzeihen und schwere Tage tauchen nie von selbst auf.

known_title = Was man weiß

left_as_was = Nichts wurde gespeichert.

export = Exportieren

less = Weniger

unit_days = { $count ->
    [one] Tag
   *[other] Tage
}

practices_few = { $count ->
    [one] Eine Übung passt zu dem, was du gewählt hast. Sie kommt vor Ablauf von 90 Tagen wieder.
   *[other] { $count } Übungen passen zu dem, was du gewählt hast. Manche kommen vor Ablauf von 90 Tagen wieder.
}

number_wrong = Bitte gib eine ganze Zahl von { $min } bis { $max } ein. Noch ist nichts gespeichert.

view_yours = Deine Daten

week_title = Eine Woche auf Papier
