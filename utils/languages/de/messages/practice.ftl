### The new tab, and the list of practices.

evening_answer = In einer Zeile antworten
evening_leave = Heute nicht
evening_left = Für heute weggelegt.

practices_title = Alle Übungen
practices_what = Welche davon kommen, bestimmst du. Du kannst auch eigene schreiben.
practices_kinds = Arten

practice_away = nicht vorgeschlagen

practices_unfit = Was wegen deiner Antworten nicht kommt
practices_life = Deine Antworten

practice_show = Wieder vorschlagen
practice_shown = Sie darf wieder kommen.

own_mark = deine eigene
own_write = Eine eigene schreiben
own_full = Du kannst 50 eigene haben. Lösch eine, dann ist Platz für eine andere.
own_form = Eine eigene Übung
own_title = Was es ist, in wenigen Worten
own_untitled = Bitte schreib hier ein paar Worte. Noch ist nichts gespeichert.
own_invitation = Was du tun kannst
own_invitation_hint = Ein, zwei Sätze, wenn du magst.
own_smaller = Eine Nummer kleiner, für einen schweren Tag
own_smaller_hint = Nur wenn du magst.
own_kind = Art
own_keep = Speichern

newtab_title = Neuer Tab

practice_smaller = Eine Nummer kleiner

company_partner = mit Partnerin oder Partner
company_family = in der Familie
company_friend = im Freundeskreis
company_colleague = bei der Arbeit
company_neighbour = in der Nachbarschaft
company_stranger = mit Fremden
company_anyone = mit wem auch immer
company_nobody = für dich allein

needs_money = kostet ein wenig Geld
needs_health = berührt Gesundheit
needs_family = berührt Familie
needs_religion = berührt Religion
needs_custom = wo es üblich ist

practice_mark_done = Habe ich gemacht
practice_exchange = Eine andere
practice_take_back = Die vorige
practice_practise = Mit Anleitung üben
practice_about = Optionen
practice_favourite = Öfter
practice_hide = Nicht mehr vorschlagen
practice_hidden = Sie kommt nicht wieder.

kindness_day_title = Ein paar kleine Dinge für heute
kindness_day_exchange = Andere
kindness_day_take_back = Die vorigen

done_lead = Schreib eine Zeile darüber, wenn du magst.
done_leave = Dabei belassen

practice_of_pack = Aus „{ $name }“, von { $author }
