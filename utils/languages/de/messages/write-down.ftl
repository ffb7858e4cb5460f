### The field in which a kind act is written down, intentions, the follow-up.

still_title = Ein Moment ohne Bildschirm

act_label = Was ist geschehen?
act_placeholder = In einer Zeile, dann Enter

enter_keeps = Enter speichert.

composer_hint = @ nennt jemanden. Alt und Pfeil nach unten: gegeben, bekommen, gesehen oder Vorhaben.
composer_keys = @ und ein Name sagen, wer dabei war; ein Tag wie „gestern“ sagt, wann. Umschalt+Enter beginnt eine Notiz.
composer_more = Mehr
composer_less = Weniger

kept_as_label = Speichern als
kept_as_keys = Alt und die Pfeiltasten ändern das
kept_as_intention = Wird unter „Vorhaben“ gespeichert
kept_as_received = Wird unter „Bekommen“ gespeichert
kept_as_noticed = Wird unter „Gesehen“ gespeichert

direction_meant = Vorhaben

day_drop = Datum entfernen
day_drop_this = Datum entfernen: { $day }
day_offered = { $day }?
day_take = Dieses Datum nehmen

kept_under = Gespeichert unter { $day }.

intention_kept = Gespeichert. Es taucht ab und zu wieder auf.
intention_kept_for = Gespeichert für { $day }.

intentions_title = Was du vorhast

happened_this = Habe ich gemacht: { $words }

let_go_this = Streichen: { $words }
let_gone = Gestrichen.

recall_title = Das hattest du vor
recall_practice = Damit bist du aufgestanden. Ist etwas daraus geworden?
recall_happened = Habe ich gemacht
recall_let_go = Streichen
recall_not = Diesmal nicht
recall_line = In deinen Worten

kept_elsewhere = Aus der Adresszeile gespeichert: { $line }

changed_meanwhile = Das wurde inzwischen in einem anderen Fenster geändert. Enter ersetzt es durch deine Fassung.
changed_meanwhile_to = Das wurde inzwischen in einem anderen Fenster geändert: „{ $words }“. Enter ersetzt es durch deine Fassung.

deleted_meanwhile = Das wurde inzwischen in einem anderen Fenster gelöscht. Enter stellt es mit deinen Worten wieder her.

changed_since = Das wurde seitdem noch einmal geändert und bleibt, wie es jetzt ist.

today_all = Alles von heute zeigen
today_newest = Nur das Neueste zeigen
today_empty = Gegeben, bekommen oder gesehen. Es bleibt in diesem Browser.

change_label = Diese Zeile ändern
change_hint = Enter speichert die Änderung, Escape verwirft sie.

direction_label = Deine Rolle dabei

line_below = Was du unter die erste Zeile schreibst, wird als Notiz dazu gespeichert.
line_went_on = Was nicht in die Zeile passte, steht in der Notiz.

too_long_to_keep = Das ist zu lang für einen Eintrag, darum wurde nichts gespeichert. Alles steht noch hier: Kürze es, oder speichere es in zwei Teilen.
too_long_to_mean = Das ist zu lang für ein Vorhaben. Kürze es, oder speichere es als etwas Geschehenes.

direction_given = Gegeben
direction_received = Bekommen
direction_noticed = Gesehen

day_label = Tag

people_label = Menschen
people_choices = Wer gemeint ist

person_placeholder = Ein Name
person_new = Neu: { $name }
person_take_out = Entfernen
person_take_out_this = Entfernen: { $name }

need_label = Was brauchte dieser Mensch?

felt_before_label = Wie es sich vorher anfühlte
felt_after_label = Wie es sich danach anfühlte
felt_words = ruhig, warm, leicht, berührt, dankbar, verbunden, froh, scheu, müde, gehetzt, schwer, allein

note_label = Notiz

hard_label = Das war ein schwerer Tag.
hard_hint = Das taucht nie von selbst wieder auf.

time_title = Deine Zeit
