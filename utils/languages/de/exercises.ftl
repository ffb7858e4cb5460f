### The guided exercises. Of each: what it is, and .why; then its steps: a title, the .text that helps
### with it, what the buttons say that go .on and .stop, and what may be chosen.

## listening

listening = Vor einem Gespräch und danach
    .why = In einer Studie fühlten sich Menschen besser verstanden, wenn ihr Gegenüber das Gesagte wiedergab, als bei einem Rat oder einem Nicken.

listening_when = Hast du ein Gespräch vor dir, oder gerade eins geführt?
    .choice-before = Es kommt noch
    .choice-after = Wir haben gesprochen

listening_finish = Lass dein Gegenüber ausreden
    .text = Wenn eine Pause kommt, warte noch einen Atemzug, bevor du antwortest. Vielleicht hat nur ein Wort gefehlt.

listening_ask = Frag, und spar dir deine Geschichte für später
    .text = „Wie war das für dich?“ öffnet eine Tür. „Das ist mir auch passiert“ macht sie leicht wieder zu.

listening_echo = Sag, was du verstanden hast
    .text = In deinen Worten und als Frage: „Dann war also das Warten das Schwere?“ Du darfst danebenliegen. Man wird es dir sagen.

listening_go = Jetzt geh und hör zu
    .text = Der Bildschirm kann hierbleiben. Diese Seite merkt sich die Stelle, falls du danach wiederkommen magst.
    .stop = Diese Seite schließen
    .on = Wir haben gesprochen

listening_heard = Was hast du gehört?
    .text = Die Worte, soweit du sie noch weißt, und was darunter lag.

listening_need = Was hätte gutgetan?
    .text = Was hat dein Gegenüber gebraucht? Vielleicht nur, dass jemand Zeit hat.

listening_end = Eine Zeile davon, wenn du magst
    .text = Sie wird in deinem Tagebuch gespeichert, in diesem Browser. Oder du lässt es dabei.

## presence

presence = Ablegen, atmen, aufsehen
    .why = Waren die Telefone außer Sicht, hatten Menschen etwas mehr Freude aneinander.

presence_down = Leg ab, was du in der Hand hast
    .text = Das Telefon außer Sicht, die Tasse auf den Tisch. Der Gedanke, in dem du gerade warst, ist nachher noch da.

presence_breathe = Eine Minute zum Ankommen
    .text = Sitz oder steh, wie du bist, und lass die Schultern sinken. Atme mit dem Licht oder so, wie es dir liegt.

presence_look = Sieh auf
    .text = Wer ist da, oder kommt bald? Sieh hin, als hättet ihr euch lange nicht gesehen. Oder sei einfach in der Nähe.

presence_with = Wie lange möchtest du mit jemandem zusammen sein?
    .text = Bis dahin kommt keine Pause von selbst, und der Bildschirm erinnert dich vielleicht daran, dass jemand da ist.
    .choice-15 = Eine Viertelstunde
    .choice-30 = Eine halbe Stunde
    .choice-60 = Eine Stunde
    .choice-told = Bis ich es sage
    .choice-none = Ich gehe einfach so

presence_end = Dann geh. Der Bildschirm kann warten
    .text = Diese Seite kannst du schließen. Kommst du heute noch einmal vorbei, ist hier Platz für eine Zeile ins Tagebuch.

## help

help = Was sich jemand wünscht, und wann
    .why = Hilfe aus freien Stücken tat beiden Seiten gut: denen, die halfen, und denen, die Hilfe bekamen.

help_who = Wer kommt dir in den Sinn?
    .text = Ein Mensch, der gerade etwas zu tragen hat. Ein Name genügt.

help_want = Was wäre willkommen?
    .text = Nicht, was du dir an der Stelle wünschen würdest. Wenn du es nicht weißt, ist Fragen vielleicht schon die Hilfe.

help_deed = Was könntest du tun?
    .text = Etwas so Kleines, dass es wirklich dazu kommt.

help_when = Wann?
    .choice-today = Heute
    .choice-tomorrow = Morgen
    .choice-someday = Irgendwann

help_end = Etwas, das du vorhast
    .text = Es kann bei deinen Vorhaben warten. Niemand erfährt davon, und niemand braucht es zu merken.

## empathy

empathy = Eine Szene mit anderen Augen, und eine Frage dazu
    .why = In 25 Experimenten half es nicht beim Raten, sich in andere hineinzuversetzen. Im letzten half es, nachzufragen.

empathy_scene = Was ist passiert?
    .text = Eine Szene, wie eine Kamera sie gesehen hätte. Noch keine Gründe und keine Schuld.

empathy_eyes = Wie sah es von drüben aus?
    .text = Stell dich dorthin, wo dein Gegenüber stand. Was war gerade im Blick, und was war von dort aus nicht zu wissen?

empathy_felt = Welche Gefühle waren da vielleicht?
    .text = Rate ruhig mehr als eines. „Vielleicht“ ist ein gutes erstes Wort.

empathy_needed = Was hat vielleicht gefehlt?
    .text = Schlaf, Achtung, dass jemand einem glaubt, dass man in Ruhe gelassen wird. An anderen Tagen hat es auch dir gefehlt.

empathy_deed = Was könntest du fragen?
    .text = Bis jetzt ist es geraten, und mit einer Frage erfährst du mehr: einer offenen, in der noch keine Antwort steckt. „Wie war das für dich?“ genügt.

empathy_end = Geraten, bis du fragst
    .text = Wie es war, weiß nur dein Gegenüber. Was du geschrieben hast, steht nur hier und bleibt nur, wenn du es möchtest.

## forgiveness

forgiveness = Ein Brief, der nie abgeschickt wird, über einige Tage
    .why = Wer ein Übungsheft mit diesen fünf Schritten durcharbeitete, zwei bis drei Stunden lang, war zwei Wochen später weniger verbittert als Menschen, die noch darauf warteten.

forgiveness_caution = Bevor du beginnst
    .text =
        Verzeihen heißt nicht, sich zu versöhnen, und nicht, dass es in Ordnung war. Es darf warten, und es darf ausbleiben. Tut dir gerade jemand weh, geht deine Sicherheit vor: Sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.
        Dies ist ein Brief, der nie abgeschickt wird. Schreib ihn langsam, höchstens einen Schritt am Tag. Er wartet und verlangt nichts.
    .on = Einen Brief beginnen

forgiveness_seal = Wer darf ihn öffnen?
    .text = Geschlossen ist er in jedem Fall: Nichts davon erscheint, bevor du ihn öffnest. An einem Computer, den auch andere benutzen, schützt ihn außerdem ein Passwort.
    .choice-plain = Geschlossen
    .choice-locked = Geschlossen, mit Passwort

forgiveness_to = An wen ist er?
    .text = Ein Name, oder wie du diesen Menschen eben nennst.

forgiveness_recall = Was wehgetan hat
    .text = Erzähl so ruhig du kannst, was passiert ist und wie es für dich war. Es geht nicht darum, wer recht hat.

forgiveness_recalled = Das genügt für einen Tag
    .text = Was du aufgeschrieben hast, arbeitet in dir weiter. Komm morgen wieder, oder nächste Woche.
    .stop = Für jetzt schließen
    .on = Trotzdem weiter

forgiveness_empathize = Von der anderen Seite
    .text = Was hat dein Gegenüber vielleicht bewegt, gedrängt, geängstigt? Es entschuldigt nichts. Schreib, was du dir vorstellen kannst, und hör auf, wo es nicht geht.

forgiveness_empathized = Lass es eine Weile liegen
    .text = Gründe zu sehen heißt nicht, ihnen recht zu geben. Vielleicht braucht der Gedanke eine Nacht Schlaf.
    .stop = Für jetzt schließen
    .on = Trotzdem weiter

forgiveness_gift = Etwas Geschenktes
    .text = Vielleicht hast du einmal jemandem wehgetan, und dir wurde verziehen. Wie war das? Möchtest du davon etwas weitergeben, ist hier der Platz. Wenn nicht, kannst du das schreiben.

forgiveness_given = Es eilt nicht
    .text = Ein Geschenk kannst du ein paar Tage in der Hand behalten, und du kannst es zurücknehmen.
    .stop = Für jetzt schließen
    .on = Trotzdem weiter

forgiveness_commit = In einem Satz
    .text = Wozu du dich auch entschlossen hast, und sei es zu einem Teil davon oder zu „noch nicht“. Zu Geschriebenem kommt man leichter zurück.

forgiveness_committed = Da steht es nun
    .text = Lies es an einem anderen Tag noch einmal und sieh, ob es noch passt.
    .stop = Für jetzt schließen
    .on = Trotzdem weiter

forgiveness_hold = Für Tage, an denen es wiederkommt
    .text = Der Schmerz kann wiederkommen, und das macht nichts ungeschehen. Was möchtest du dann lesen?

forgiveness_end = Der Brief
    .text = Er ist fertig genug. Du kannst ihn behalten oder löschen.

## warmth

warmth = Gute Wünsche, ein paar Minuten lang, und ein kleines Zeichen
    .why = In Studien brachten Kurse in dieser alten Übung mehr warme Gefühle. Ein paar Minuten sind eine Kostprobe davon.

warmth_minutes = Wie lange?
    .text = Du wünschst im Stillen. Gefühle lassen sich nicht erzwingen: Der Wunsch genügt.
    .choice-2 = Zwei Minuten
    .choice-3 = Drei Minuten
    .choice-5 = Fünf Minuten
    .choice-10 = Zehn Minuten

warmth_whom = Wem noch?
    .text = Zuerst kommt ein Mensch, der leicht zu mögen ist, oder ein Tier. Dann eine Freundin oder ein Freund, dann ein Mensch, den du kaum kennst. Danach kannst du dir selbst dasselbe wünschen, und ganz zuletzt einem Menschen, mit dem es schwierig ist: nicht dem schwierigsten von allen, und niemandem, der dir gerade wehtut.
    .choice-others = Das genügt für heute
    .choice-without = Auch mir
    .choice-all = Mir und einem schwierigen Menschen

warmth_wish = Gute Wünsche
    .text = Sitz, wie du magst, die Augen offen oder zu. Die Worte kommen eins nach dem anderen, und du kannst jedes in dir sagen.

warmth_deed = Und ein kleines Zeichen dazu?
    .text = Etwas, das sich sehen oder spüren lässt, so klein du magst. Such dir eines aus, schreib ein eigenes, oder lass das Feld leer.
    .choice-hand = Eine Hand auf den Arm legen, wenn sie willkommen ist
    .choice-place = Neben mir einen Platz freihalten
    .choice-note = Einen Zettel hinlegen, wo er gefunden wird
    .choice-cup = Etwas Warmes zu trinken bringen
    .choice-door = Aufstehen und grüßen, wenn jemand hereinkommt

warmth_end = Was daraus wird
    .text = Ein Wunsch darf ein Wunsch bleiben. Ein Zeichen, das du geben möchtest, kann bei deinen Vorhaben warten, und was du schon getan hast, kann eine Zeile im Tagebuch werden.

## repair

repair = Abkühlen und einen ersten Satz finden
    .why = Ein Jahr lang schrieben Paare hin und wieder über einen Streit, wie ihn Außenstehende sähen, die das Beste für beide wollen. Sie blieben so zufrieden wie zuvor; bei anderen ließ es nach.

repair_safe = Bevor du beginnst
    .text = Das hier ist für Streit zwischen zweien, die beide Nein sagen können. Wenn dir dein Gegenüber Angst macht, ist es nicht die richtige Übung, und deine Sicherheit geht vor: Sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.
    .on = Beginnen

repair_cool = Wie lange möchtest du abkühlen?
    .text = Die meisten finden bessere Worte, wenn das Herz wieder ruhiger schlägt. Setz dir eine Zeit und tu bis dahin etwas anderes.
    .choice-timed = Zwanzig Minuten, hier
    .choice-later = Länger, woanders
    .choice-calm = Ich bin schon ruhig

repair_wait = Abkühlen
    .text = Steh auf, geh ein paar Schritte, trink ein Glas Wasser. Noch ist keine Antwort nötig. Das Licht zeigt, wann die Zeit um ist.

repair_later = Komm wieder, wenn du ruhig bist
    .text = Nach einer Stunde, einem Spaziergang, einer Nacht: so lange es eben braucht. Diese Seite merkt sich die Stelle.
    .stop = Für jetzt schließen
    .on = Jetzt bin ich ruhig

repair_who = Mit wem war es?
    .text = Ein Name genügt. Du kannst das Feld auch leer lassen.

repair_outside = Wie sähe es ein Mensch, der es mit euch beiden gut meint?
    .text = Stell dir vor, so ein Mensch hätte alles mit angesehen. Was ist von dort aus passiert? Was wäre euch beiden zu wünschen?

repair_share = Dein Teil
    .text = Nur deiner, so klein er auch ist: ein Ton, ein Wort, etwas Ungesagtes. Den anderen Teil zu sehen, ist nicht deine Sache.

repair_deed = Ein sanfter erster Satz
    .text = Was du gefühlt hast und was du brauchst, ohne Vorwurf: „Als es laut wurde, hatte ich Angst. Ich möchte es noch einmal versuchen.“

repair_when = Wann kommst du darauf zurück?
    .text = Sag ihn, wenn ihr beide Ruhe habt. In zwei Tagen sieh nach, wie es zwischen euch steht.
    .choice-in-two-days = In zwei Tagen
    .choice-tomorrow = Morgen
    .choice-someday = An keinem bestimmten Tag

repair_end = Für einen ruhigen Moment
    .text = Der Satz kann bis dahin bei deinen Vorhaben warten. Vielleicht findest du von Angesicht zu Angesicht einen besseren.

## apology

apology = Was du getan hast, ohne „aber“, und was du nun tust
    .why = Menschen, die Entschuldigungen beurteilten, war am wichtigsten, dass die Schuld übernommen wurde, dann, dass etwas gutgemacht wird. Die Bitte um Verzeihung zählte am wenigsten.

apology_who = Für wen ist sie?
    .text = Ein Name, oder wie du diesen Menschen eben nennst.

apology_did = Was hast du getan?
    .text = In einem einfachen Satz, ohne „aber“ und ohne „falls“: „Ich habe deinen Brief gelesen.“

apology_felt = Wie war das auf der anderen Seite?
    .text = Soweit du es weißt. Wo du es nicht weißt, kannst du das sagen und fragen.

apology_own = Steh dazu
    .text = Ein Satz, der nichts auf andere schiebt, auf den Zufall oder einen schlechten Tag: „Das war falsch von mir.“

apology_amends = Was tust du, um es gutzumachen?
    .text = Etwas, das du wirklich tun kannst: es ersetzen, es auch vor den anderen sagen, es von nun an anders machen.

apology_deed = Wie fängst du an?
    .text = Dein erster Satz. Lass „bitte verzeih mir“ weg: Ob und wann dir verziehen wird, liegt nicht bei dir.

apology_how = Wie sagst du es?
    .text = So, wie es sich für dein Gegenüber am leichtesten hört.
    .choice-face = Von Angesicht zu Angesicht
    .choice-call = Am Telefon
    .choice-writing = Schriftlich

apology_when = Wann?
    .text = Bald, und zu einer Zeit, in der nicht gleich eine Antwort nötig ist.
    .choice-today = Heute
    .choice-tomorrow = Morgen
    .choice-someday = Irgendwann

apology_end = Deine Entschuldigung
    .text = Sie kann bei deinen Vorhaben warten oder hierbleiben wie ein Brief, geschlossen, bis du ihn öffnest.

## standing-by

standing-by = Wenn jemand schlecht behandelt wird: fünf Wege, zu helfen
    .why = Wer eingreifen möchte, lernt in Kursen diese fünf Wege. Wie viel sie ändern, ist kaum bekannt. Nicht allein damit zu sein, kann trotzdem viel bedeuten.

standing-by_saw = Was hast du gesehen?
    .text = Was wurde gesagt oder getan, und wem? Vielleicht geschieht es noch, vielleicht ist es lange vorbei.

standing-by_safe = Was ist sicher, für dich und für den Menschen, den es trifft?
    .text = Könnte es schlimmer werden, wenn du eingreifst? Könnte dir etwas passieren? Bei Gefahr ruf zuerst den Notruf. Hilfe zu holen oder danach da zu sein, ist genauso viel wert.

standing-by_way = Welcher Weg passt?
    .choice-distract = Ablenken
    .choice-fetch = Hilfe holen
    .choice-witness = Dableiben und bezeugen, was geschieht
    .choice-after = Danach fragen, wie es geht
    .choice-speak = Etwas sagen

standing-by_deed = Was könnte dein erster Satz sein?
    .text = Am besten an den Menschen, den es trifft: „Wollen wir uns dort hinsetzen?“ „Geht es dir gut?“ „Ich habe das gesehen.“ Oder: „Bitte hör auf.“

standing-by_when = Wann?
    .choice-today = Heute
    .choice-tomorrow = Morgen
    .choice-someday = Wenn es wieder passiert

standing-by_end = Ein Satz, der bereitliegt
    .text = Er kann bei deinen Vorhaben warten. Auch wenn du in dem Moment nichts getan hast, kannst du noch fragen, wie es geht.

## Which thing in turn, counted in words

ordinal_1 = Zuerst
ordinal_2 = Als Zweites
ordinal_3 = Als Drittes
ordinal_4 = Als Viertes
ordinal_5 = Als Fünftes
ordinal_6 = Als Sechstes
ordinal_7 = Als Siebtes
ordinal_8 = Als Achtes

## Beside steps that ask to see another’s side

care = Tut dir jemand weh?
    .text = Dann brauchst du die andere Seite nicht zu sehen, und diese Übung ist nicht die richtige. Lass sie liegen und sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.
    .leave = Diese Übung verlassen

## While one cools down after a quarrel

cooling_1 = Lass die Schultern sinken.
cooling_2 = Spür den Boden unter den Füßen.
cooling_3 = Jetzt ist nichts zu entscheiden.
cooling_4 = Geh ein paar Schritte, wenn du kannst.
cooling_5 = Fängt der Streit im Kopf wieder an, sieh dir etwas in deiner Nähe an.
cooling_6 = Du brauchst das nicht zu gewinnen.

## Good wishes: who they are for, and the wishes to oneself and to another

whom_easy = Ein Mensch, der leicht zu mögen ist. Es darf ein Tier sein.
whom_friend = Eine Freundin oder ein Freund. Vielleicht siehst du das Gesicht vor dir.
whom_stranger = Ein Mensch, den du kaum kennst: vom Laden, vom Bus, von der Treppe.
whom_self = Du selbst, wie du hier sitzt.
whom_difficult = Ein Mensch, mit dem es schwierig ist, so weit du kannst.

wish-self_1 = Möge ich sicher und geborgen sein.
wish-self_2 = Möge ich heute haben, was ich brauche.
wish-self_3 = Möge ich Frieden mit mir haben.
wish-self_4 = Möge mich etwas froh machen.
wish-other_1 = Mögest du sicher und geborgen sein.
wish-other_2 = Mögest du heute haben, was du brauchst.
wish-other_3 = Mögest du Frieden mit dir haben.
wish-other_4 = Möge dich etwas froh machen.
