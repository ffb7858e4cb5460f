### The field in which a kind act is written down, intentions, the follow-up.

still_title = Ein Moment ohne Bildschirm

act_label = Was ist geschehen?
act_placeholder = In einer Zeile, dann Enter

enter_keeps = Enter speichert.

composer_hint = @ nennt jemanden. Alt und Pfeil nach unten: gegeben, bekommen, gesehen oder Vorhaben.
composer_keys = @ und ein Name sagen, wer dabei war; ein Tag wie „gestern“ sagt, wann. Umschalt+Enter beginnt eine Notiz.
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

# What threads ask: at most one of them on a day, each once.
ask_before = Morgen ist es so weit. Heute Abend ein gutes Wort?
ask_after = Das war der Tag. Fragen, wie es war?
ask_thanks = Haben sie es schon von dir gehört?
ask_pass_on = Zu wem könnte das weitergehen?
ask_pass_on_field = Zu wem, und was
ask_heard = Du warst zusammen mit
ask_heard_field = Was hast du gehört? Was wurde gebraucht?
ask_quiet = Jemand kommt in den Sinn
ask_quiet_who = Von { $name } hast du zuletzt im { $month } geschrieben.
ask_awake = Eine Antwort, die geschlafen hat
ask_awake_what = Etwas, das du geschrieben hast, ist wach.
asked_see = Ansehen
asked_mean = Habe ich vor
asked_line = Aufschreiben
asked_said = Ja, schon
asked_no = Das nicht
asked_never = Nie mehr danach fragen
asked_good = Schön.
asked_left = Bleibt, wie es ist.
asked_never_again = So taucht das nicht mehr auf.
# What becomes of an answer: something one means to do. $words are the person’s own.
mean_before = { $words }: alles Gute wünschen
mean_after = { $words }: fragen, wie es war
mean_thanks = { $names } danken: { $words }
mean_quiet = Mich bei { $name } melden
# A plan that names its moment: “After lunch: call Ben”.
intention_when = { $when }: { $words }

# A day in somebody’s life: “Tom’s exam Thursday”.
direction_occasion = Ein Tag
kept_as_occasion = Wird als Tag zum Drandenken gespeichert
occasion_offered = Steht bevor: { $day }?
occasion_lacks_day = Welcher Tag? Schreib ihn in die Zeile, oder wähl ihn unter „Mehr“.
occasion_kept = Gespeichert. Es taucht am Abend vorher auf und danach: { $day }.
# Of a plan: its hour, and its moment in words.
hour_label = Uhrzeit
moment_label = Wann, in Worten
moment_placeholder = nach dem Essen, wenn ich an ihrer Tür vorbeikomme
# The moment of a plan: “after lunch”.
moment_offered = Wann: { $moment }
moment_take = Zu einem Vorhaben mit diesem Moment machen
moment_drop = Die Zeile lassen, wie sie ist
