### Browsing time, and how pauses went.

time_week = Die letzten sieben Tage
time_days = Sieben Tage
time_settings = Einstellungen zu deiner Zeit
time_earlier = Früher
time_later = Später
time_day = Tag
time_site = Website
time_time = Zeit
time_none = keine
time_by_site = Nach Websites
time_elsewhere = Anderswo
time_no_sites = Noch nichts nach Websites.
time_sites_off = Zeit nach Websites gibt es nur, wenn du den Zugriff auf Websites erlaubst. Das geht in den Einstellungen.
time_empty = Noch ist nichts festgehalten. Es beginnt mit der nächsten Seite, die du liest.
time_not_kept = Nach deinen Einstellungen wird kein Verlauf behalten.

went_title = Wie Pausen verlaufen sind
went_empty = Noch ist keine Pause gekommen. Wie sie verlaufen, steht dann hier und sonst nirgends.
went_too_few = Noch gibt es nichts, was für die meisten gilt.
went_mixed = Das war je nach Tageszeit verschieden.
went_looked_up = du hast aufgesehen
went_in = nach einem Atemzug bist du hineingegangen
went_put_off = aufgeschoben
went_passed = übergangen
went_by_itself = du warst schon vom Bildschirm weg
went_mostly_looked_up = Bei den meisten hast du aufgesehen.
went_mostly_in = Bei den meisten bist du nach einem Atemzug hineingegangen.
went_mostly_put_off = Die meisten hast du aufgeschoben.
went_mostly_passed = Die meisten hast du übergangen.
went_mostly_by_itself = Vor den meisten warst du schon vom Bildschirm weg.
went_early = Früh
went_midday = Mittag
went_afternoon = Nach­mittag
went_evening = Abend
went_night = Nacht
went_caption = Wie Pausen verliefen, nach Woche und Tageszeit
went_cell = { $how }: { $count }

suggest_mornings = Pausen vor zehn Uhr morgens hast du meist übergangen. Den Morgen frei halten?
suggest_evenings = Pausen nach acht Uhr abends hast du meist übergangen. Den Abend frei halten?
suggest_day = Pausen am { $day } hast du meist übergangen. Den Tag frei halten?
suggest_gentler = Pausen hast du meist übergangen, gleich zu welcher Zeit. Sollen sie als kleine Karte kommen?
suggest_patience = { $minutes ->
    [one] Du hast Pausen oft aufgeschoben, weil du mitten in etwas warst. Sollen sie bis zu einer Minute auf einen guten Moment warten?
   *[other] Du hast Pausen oft aufgeschoben, weil du mitten in etwas warst. Sollen sie bis zu { $minutes } Minuten auf einen guten Moment warten?
}
suggest_rarer = { $minutes ->
    [one] Du hast Pausen oft aufgeschoben. Sollen sie nur jede Minute kommen?
   *[other] Du hast Pausen oft aufgeschoben. Sollen sie nur alle { $minutes } Minuten kommen?
}
suggest_of_yourself = { $minutes ->
    [one] Meist warst du schon vom Bildschirm weg, bevor eine Pause kam. Sollen sie seltener kommen, jede Minute?
   *[other] Meist warst du schon vom Bildschirm weg, bevor eine Pause kam. Sollen sie seltener kommen, alle { $minutes } Minuten?
}
suggest_take = Ja, gern
suggest_dismiss = Nein, so lassen
suggest_taken = Gespeichert. In den Einstellungen kannst du es ändern.
suggest_dismissed = Es bleibt, wie es ist. Du wirst nicht noch einmal gefragt.

time_exact = Wie genau ist das? Auf die Sekunde, solange der Browser läuft. Ein Absturz oder der Ruhezustand des Computers kann bis zu einer Minute kosten. Zeit, in der du nicht da warst, zählt nie: ein gesperrter Bildschirm, der Ruhezustand, Abwesenheit. Ruhen deine Hände, giltst du ab der letzten Berührung als abwesend, außer im vorderen Tab spielt etwas.
time_forget = Löschen
time_minutes = { $minutes } min
time_hours = { $hours } h
time_hours_minutes = { $hours } h { $minutes } min
time_by_site_of = Nach Websites: { $day }

forget_sure = Ja, löschen: { $name }
