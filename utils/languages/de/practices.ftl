### The practices, by kind. A title; .invitation to it; a .smaller one for a hard day; the .line that a
### pause says of it, which stands without the title; .why only where there is one.

## listening

listen-first = Ausreden lassen
    .invitation = Warte heute in einem Gespräch, bis dein Gegenüber wirklich fertig ist. Und dann noch einen Atemzug.
    .smaller = Lass einen Satz enden, bevor deiner beginnt.
    .line = Lass heute jemanden ausreden, und warte dann noch einen Atemzug.
    .why = Oft sind es die letzten Worte eines Gedankens, zu denen Mut gehört hat.

listen-silence = Die Stille stehen lassen
    .invitation = Ein Gespräch stockt. Niemand braucht es zu retten. Schau einen Moment aus dem Fenster und wart ab, was kommt.
    .smaller = Lass eine Lücke ungefüllt.
    .line = Ein Gespräch stockt? Lass es. Vielleicht ist noch etwas unterwegs.

listen-repeat = Sagen, was du gehört hast
    .invitation = Jemand erzählt dir, wie es ist. Sag in deinen Worten, was du verstanden hast, und frag: „War es das?“
    .smaller = Frag einmal: „Habe ich dich richtig verstanden?“
    .line = Sag in deinen Worten, was du verstanden hast, und frag, ob es das war.
    .why = In einer Studie fühlten sich Menschen besser verstanden, wenn man ihnen wiedergab, was sie gesagt hatten, als wenn man riet oder nickte.

listen-ask-on = Eine Frage mehr
    .invitation = Jemand erzählt vom Wochenende. Bevor du von deinem erzählst: Was wüsstest du noch gern?
    .smaller = „Und wie war das für dich?“ genügt.
    .line = „Und wie war das für dich?“ Eine Frage noch, bevor du von dir erzählst.

listen-no-advice = Nichts zu reparieren
    .invitation = Jemand, der dir nahesteht, hat die Nase voll und sagt es auch. Heute kein Rat und kein Plan, nur „Das klingt anstrengend“ und viel Zeit.
    .smaller = Schluck ein „Mach doch einfach“ hinunter.
    .line = Heute keine guten Ideen: Wenn jemand klagt, hör einfach zu.
    .why = Einen Plan haben die meisten längst. Was fehlt, ist ein Mensch, der gehört hat, wie schwer es ist.

listen-tone = Die Melodie unter den Worten
    .invitation = Hör in einer Besprechung oder am Schalter eine Minute lang darauf, wie eine Stimme klingt. Wo wird sie schneller? Wo wird sie matt?
    .smaller = Klingt eine Stimme anders als sonst?
    .line = Hör eine Minute lang auf die Melodie unter den Worten.

listen-call = Eine Stimme statt zu tippen
    .invitation = Fast hättest du es getippt. Ruf an und frag als Erstes: „Passt es gerade?“
    .smaller = Frag jemanden, wann ein kurzer Anruf recht wäre.
    .line = Wessen Stimme würdest du gern hören? Ruf an, statt zu tippen.
    .why = Ein Lächeln kann man hören, und einen Kloß im Hals auch. Beim Tippen fehlt beides.

listen-grief = Den Namen sagen lassen
    .invitation = Jemand, den du kennst, hat einen Menschen verloren. Bitte um eine kleine Geschichte von früher. Ein Nein ist auch recht.
    .smaller = Sprich den Namen des Menschen, der fehlt, einmal aus.
    .line = Bitte jemanden, der trauert, um eine kleine Geschichte von dem Menschen, der fehlt.
    .why = Viele meiden den Namen, um nicht wehzutun. Dann spricht ihn niemand mehr aus.

listen-other-side = Die andere Seite, bis zum Ende
    .invitation = Ihr habt gestritten und seid beide wieder ruhig. Frag, wie es auf der anderen Seite war, hör bis zum Ende zu und antworte erst morgen.
    .smaller = Frag, was am meisten wehgetan hat. Sag nur: „Danke, dass du es mir sagst.“
    .line = Nach einem Streit unter Gleichen: Wie war es für die andere Seite? Antworte morgen.

listen-old-story = Die Geschichte, die du schon kennst
    .invitation = Da ist sie wieder, die alte Geschichte aus der Familie. Frag diesmal nach einer Ecke, die nie vorkam: Wer war noch dabei? Wie war das Wetter?
    .smaller = Hör bis zum Schluss zu, als wäre er dir neu.
    .line = Da ist sie wieder, die alte Geschichte. Frag nach etwas, das nie vorkam.

listen-quiet-one = Wer noch nichts gesagt hat
    .invitation = In der Runde war jemand die ganze Zeit still. Frag hinterher, ganz leicht, wie es war. „Nichts Besonderes“ ist auch eine Antwort.
    .smaller = Lass nach deinem Satz eine Lücke für andere.
    .line = Wer hat in der Runde nichts gesagt? Frag hinterher, wie es war.
    .why = Manche warten auf eine Lücke, die nie kommt.

listen-disagree = Wie bist du darauf gekommen?
    .invitation = Jemand sieht etwas ganz anders als du. Welche Erlebnisse haben dahin geführt? Frag danach, und streitet ein andermal.
    .smaller = Such eine Sache daran, die du verstehst.
    .line = „Wie bist du darauf gekommen?“ Frag, und streite heute nicht.

listen-how-is-it = Wie läuft es heute bei Ihnen?
    .invitation = Frag an einer Kasse, am Empfang oder an einer Tür, wie der Tag so ist, und wart die Antwort ab. Bei langer Schlange reicht eine kurze.
    .smaller = Grüß erst, und sag dann, was du brauchst.
    .line = Frag jemanden an der Kasse, wie der Tag läuft, und wart die Antwort ab.
    .why = In einer kleinen Studie gingen Gäste, die im Café ein wenig geplaudert hatten, besser gelaunt hinaus als solche in Eile.

listen-come-back = Darauf zurückkommen
    .invitation = Eine Prüfung, eine Reise, eine Sorge: Vor ein paar Tagen war davon die Rede. Wie ist es ausgegangen? Frag heute nach.
    .smaller = Schreib dir auf, worauf jemand gerade wartet.
    .line = Die Prüfung, die Reise, die Sorge von neulich: Frag, wie es ausging.

listen-good-news = Bei der guten Nachricht bleiben
    .invitation = Jemand erzählt dir von einer kleinen Freude. Lass sie dir von vorn erzählen, und eil nicht weiter.
    .smaller = Frag: „Was war der schönste Moment?“
    .line = „Was war der schönste Moment?“ Frag es, wenn heute jemand Gutes berichtet.
    .why = In Versuchen war Menschen ihre gute Nachricht mehr wert, wenn sich jemand lebhaft mitfreute.

listen-read-twice = Ein zweites Mal lesen
    .invitation = Eine Nachricht macht dich wütend. Steh auf, trink Wasser und lies sie vor der Antwort noch einmal, als käme sie aus dem Freundeskreis.
    .smaller = Nimm für zehn Atemzüge die Hände von den Tasten.
    .line = Lies eine ärgerliche Nachricht ein zweites Mal, mit freundlicher Stimme.

listen-stairs = Zwei Minuten im Treppenhaus
    .invitation = Du triffst jemanden aus dem Haus und hast die Einkäufe in der Hand. Stell die Tasche ab und rede ein wenig.
    .smaller = Bleib für einen Satz stehen.
    .line = Triffst du heute jemanden aus der Nachbarschaft, stell die Tasche ab und rede.
    .why = Wer allein wohnt, hat heute vielleicht kein längeres Gespräch. Womöglich gilt das auch für dich.

listen-long-answer = Die lange Antwort
    .invitation = Frag jemanden, den du gernhast: „Wie geht es dir wirklich?“, und zwar dann, wenn du nirgends hinwillst.
    .smaller = Schreib: „Irgendwann hätte ich gern die lange Fassung.“
    .line = „Wie geht es dir wirklich?“ Frag es, wenn du gerade nirgends hinwillst.
    .why = Die kurze Antwort ist ein Gruß. Nach der langen fragt selten jemand.

listen-wander = Wo war ich gerade?
    .invitation = Jemand spricht, und du stehst in Gedanken im Supermarkt. Merk es, und komm ohne Aufhebens zurück.
    .smaller = Ertapp dich einmal dabei.
    .line = Die Gedanken sind weg, und jemand spricht noch? Komm ohne Aufhebens zurück.
    .why = In mehreren Studien war man etwa ein Viertel des Gesprächs lang in Gedanken woanders. Das Zurückkommen ist die ganze Übung.

listen-afterwards = Nach dem Gespräch
    .invitation = Ein Gespräch ist vorbei. Setz dich zwei Minuten hin: Was hat dein Gegenüber gebraucht? Weißt du es nicht, hast du die nächste Frage.
    .smaller = Ruf dir einen Satz Wort für Wort zurück.
    .line = Dein letztes Gespräch: Was hat dein Gegenüber gebraucht, und weißt du es?

listen-eyes-shut = Mit geschlossenen Augen
    .invitation = Jemand hat dir eine Sprachnachricht geschickt. Hör sie einmal so schnell, wie sie gesprochen ist, Augen zu, Hände leer.
    .smaller = Schließ bei einem Anruf die erste halbe Minute die Augen.
    .line = Hör eine Sprachnachricht mit geschlossenen Augen, so schnell, wie sie gesprochen ist.

listen-off-to-bed = Gerade als du ins Bett willst
    .invitation = Teenager fangen gern zu reden an, wenn das Licht ausgeht. Passiert es heute, setz dich noch einmal hin. Der Schlaf kann eine halbe Stunde warten.
    .smaller = Frag nichts, und bleib ein wenig länger in der Tür.
    .line = Fängt ein Teenager zu reden an, wenn du ins Bett willst, setz dich noch einmal hin.

listen-whole-film = Der ganze Film
    .invitation = Ein Kind erzählt dir einen Film, mit allen Wendungen. Bitte nicht um die kurze Fassung. Wer war noch mal die mit dem blauen Hut?
    .smaller = Frag nach einer Einzelheit mehr.
    .line = Lass dir von einem Kind den ganzen Film erzählen, samt blauem Hut.

listen-at-twenty = Ein Dienstag mit zwanzig
    .invitation = Wie sah mit zwanzig ein Tag aus? Frag einen alten Menschen: wann aufgestanden, neben wem gesessen, wonach roch es dort?
    .smaller = Frag, wofür der erste Lohn draufging.
    .line = Wie war mit zwanzig ein Dienstag? Frag einen alten Menschen.
    .why = Nach dem Krieg und der Hochzeit wird gefragt. Nach einem Dienstag kaum.

listen-a-name = Wie spricht man dich aus?
    .invitation = Gibt es einen Namen, den du seit Monaten vernuschelst? Lass ihn dir noch einmal sagen und sprich ihn nach, bis er stimmt.
    .smaller = Hör hin, wie jemand den eigenen Namen sagt.
    .line = Gibt es einen Namen, den du vernuschelst? Frag nach und sprich ihn richtig.

listen-carer = Und du?
    .invitation = Alle fragen, wie es der Mutter geht, dem Vater, dem Baby. Frag auch die Person, die sich um sie kümmert, wie es ihr selbst geht.
    .smaller = Schreib: „Und wie geht es dir, von all dem abgesehen?“
    .line = „Und wie geht es dir?“ Frag heute jemanden, der andere pflegt.
    .why = Wer sich kümmert, gewöhnt sich daran, die Frage weiterzureichen.

listen-night = Während du schliefst
    .invitation = Pflege, Backstube, Lastwagen, Pforte: Frag jemanden, der nachts arbeitet, wie die letzte Nacht war.
    .smaller = Frag, welche Stunde die längste ist.
    .line = Jemand war wach, während du schliefst. Frag, wie die Nacht war.

listen-teacher = Worüber habt ihr gelacht?
    .invitation = Bei Lehrkräften meldet man sich, wenn etwas nicht stimmt. Frag diesmal nach etwas Komischem aus der Woche.
    .smaller = Frag nach dem liebsten Fach.
    .line = Frag eine Lehrkraft, worüber diese Woche in der Klasse gelacht wurde.

listen-early = Drei Minuten zu früh
    .invitation = Du bist zu früh in der Videokonferenz, und noch jemand auch. Lass die Mails für drei Minuten liegen. Was ist dort vor dem Fenster?
    .smaller = Sag vor dem Anfang einem Menschen mit Namen Guten Morgen.
    .line = Ihr seid beide zu früh im Videoanruf? Frag, was dort vor dem Fenster ist.
    .why = Im Büro gäbe es dafür den Flur. Hier gibt es nur diese drei Minuten.

listen-outside = Erst fragen, dann geben
    .invitation = Du kommst an jemandem vorbei, der auf der Straße lebt. Grüß und frag, was heute nützlich wäre. Vielleicht ist es etwas anderes, als du dachtest.
    .smaller = Sag Guten Morgen wie zu allen anderen.
    .line = Grüß jemanden, der auf der Straße lebt, und frag, was heute nützlich wäre.

listen-second-tongue = In einer zweiten Sprache
    .invitation = Jemand spricht mit dir in einer Sprache, die spät dazukam. Lass die Fehler in Ruhe, lass Zeit, und antworte auf das, was gemeint war.
    .smaller = Warte mit, während ein Wort gesucht wird.
    .line = Wenn jemand in einer zweiten Sprache spricht, lass so viel Zeit, wie es braucht.

listen-their-thing = Das, wofür jemand brennt
    .invitation = Bienen, Züge, eine Band, von der du nie gehört hast: Lass dir erzählen, wofür jemand brennt, und finde heraus, warum.
    .smaller = Frag: „Wie bist du dazu gekommen?“
    .line = Bienen, Züge, eine Band: Lass dir erzählen, wofür jemand brennt.

listen-go-on = Entschuldige, red weiter
    .invitation = Du bist gerade jemandem ins Wort gefallen. Passiert. Sag „Entschuldige, red weiter“, und lass es diesmal geschehen.
    .smaller = Bemerk ein „Ja, aber“, bevor es draußen ist.
    .line = „Entschuldige, red weiter.“ Sag es, wenn du jemandem ins Wort gefallen bist.

listen-animal = Und wie geht es dem Hund?
    .invitation = Frag jemanden nach dem Tier daheim: was es heute angestellt hat, wovor es sich fürchtet, von wem der Name stammt.
    .smaller = Frag, wie es heißt.
    .line = Wie geht es dem Hund? Frag, was er heute angestellt hat.

listen-not-today = Heute nicht
    .invitation = Du hörst den ganzen Tag zu, oder es fühlt sich so an. Heute darf eine Geschichte warten: „Ich höre sie gern. Geht es auch morgen?“
    .smaller = Verbring fünf Minuten dort, wo niemand spricht.
    .line = Du hörst so oft zu. Heute darfst du sagen: „Gern. Geht es auch morgen?“

## presence

presence-phone-away = Ins andere Zimmer damit
    .invitation = Lass das Telefon beim nächsten Essen oder Gespräch dort, wo du es weder siehst noch hörst.
    .smaller = Leg das Telefon fünf Minuten mit dem Bildschirm nach unten.
    .line = Das nächste Essen zu zweit: Das Telefon bleibt im anderen Zimmer.
    .why = In einer Studie hatten Menschen an einem Essen etwas weniger Freude, wenn ihre Telefone auf dem Tisch lagen.

presence-doorway = Erst ankommen
    .invitation = Du kommst nach Hause oder in einen Raum. Bleib in der Tür stehen, atme einmal und schau, wer da ist.
    .smaller = Stell dich kurz zu jemandem, bevor du etwas sagst.
    .line = Ein Atemzug in der Tür, bevor du etwas sagst. Wer ist da?
    .why = Der Körper ist vor dem Kopf daheim.

presence-meal = Eine Tasse zu zweit
    .invitation = Tee, Kaffee, Wasser aus der Leitung: Trink mit jemandem eine Tasse und tu nichts anderes, bis sie leer ist.
    .smaller = Setz dich für eine Minute zu jemandem.
    .line = Trink mit jemandem eine Tasse von irgendetwas und tu sonst nichts, bis sie leer ist.
    .why = Eine Tasse ist eine gute Uhr: Sie hat ein Ende, und niemand schaut darauf.

presence-walk = Im gleichen Schritt
    .invitation = Ihr habt denselben Weg. Nimm das Tempo deiner Begleitung an, und plant später.
    .smaller = Begleite jemanden bis zur Tür.
    .line = Geh mit jemandem ein Stück im gleichen Schritt, und plant später.
    .why = Nebeneinander, den Blick nach vorn, lässt sich manches leichter sagen.

presence-window = Dasselbe Fenster
    .invitation = Jemand steht am Fenster. Stell dich eine Weile dazu und schau mit hinaus.
    .smaller = Zeig auf eine Sache da draußen.
    .line = Stell dich zu jemandem ans Fenster und schau mit hinaus.

presence-lid = Deckel zu
    .invitation = Jemand kommt an deinen Platz. Klapp den Rechner zu oder dreh den Stuhl herum, und antworte dann.
    .smaller = Nimm die Hand von der Maus, solange ihr redet.
    .line = Jemand steht an deinem Platz? Deckel zu, und antworte dann.

presence-grief = Nichts zu sagen
    .invitation = Wo jemand trauert, kannst du einfach dabeisitzen. Worte braucht es nicht. Tränen dürfen sein, das Kreuzworträtsel auch.
    .smaller = Schreib: „Ich weiß nicht, was ich sagen kann. Ich bin da.“
    .line = Setz dich eine Weile zu jemandem, der trauert. Worte braucht es nicht.
    .why = Kein Satz macht es kleiner. Aber zu zweit trägt es sich anders.

presence-chore = Der Abwasch, wir beide
    .invitation = Eine Hausarbeit bleibt meist an einem von euch hängen. Macht sie diesmal nebeneinander und ohne Eile.
    .smaller = Bleib in der Küche und trockne drei Sachen ab.
    .line = Abwasch, Betten, Müll: Macht eines davon heute zu zweit.
    .why = Wenn die Hände zu tun haben, ist Platz zum Reden und auch zum Schweigen.

presence-bench = Eine Bank unter Leuten
    .invitation = Setz dich für zehn Minuten dorthin, wo Leute vorbeikommen, Ohren und Hände frei. Wer ist heute unterwegs?
    .smaller = Bleib stehen und sieh drei Menschen vorbeigehen.
    .line = Setz dich unter Leute, Ohren und Hände frei. Wer ist heute unterwegs?
    .why = Auch unter anderen zu sein zählt, gerade an Tagen, an denen niemand auf dich wartet.

presence-queue = Mit den anderen warten
    .invitation = Die nächste Schlange: Telefon in der Tasche, Kopf oben, und du bist eine von denen, die warten.
    .smaller = Schau dich einmal um, bevor du danach greifst.
    .line = Lass in der nächsten Schlange das Telefon in der Tasche und warte mit den anderen.

presence-meeting = Eine Besprechung, ein Fenster
    .invitation = Such dir heute eine Besprechung aus. Mach alles andere zu und sei vom Hallo bis zum Tschüss dabei.
    .smaller = Tu es für die ersten zehn Minuten.
    .line = Mach in einer Besprechung heute alle anderen Fenster zu.

presence-child-leads = Ein Kind führt
    .invitation = Ein Kind wählt das Spiel und macht die Regeln. Du spielst zehn Minuten mit, ohne eine bessere Idee zu haben.
    .smaller = Setz dich auf den Boden, bis du eine Rolle bekommst.
    .line = Zehn Minuten, in denen ein Kind die Regeln macht, und du spielst mit.
    .why = Kindern sagt man den ganzen Tag, was zu tun ist. Dass ihnen jemand folgt, ist selten.

presence-one-call = Ein Anruf und sonst nichts
    .invitation = Telefonier mit jemandem, den du magst, von einem Sessel aus, ohne Bildschirm im Blick, und so lang, wie es eben dauert.
    .smaller = Mach in der letzten Minute den Bildschirm aus.
    .line = Telefonier mit jemandem, den du magst, ohne Bildschirm im Blick.
    .why = Tippen kann man hören, und auch, dass es fehlt.

presence-last-minutes = Die letzten fünf Minuten
    .invitation = Wie war der Tag? Mach vor dem Schlafen die Bildschirme aus und frag den Menschen, mit dem du wohnst.
    .smaller = Sag mit leeren Händen Gute Nacht.
    .line = „Wie war der Tag?“ Frag es vor dem Schlafen, wenn die Bildschirme aus sind.

presence-goodbye = Ein langsamer Abschied
    .invitation = Jemand geht. Lass liegen, was du tust, komm mit zur Tür oder sei einfach in der Nähe, und kehr erst um, wenn niemand mehr da ist.
    .smaller = Halt kurz inne, wenn jemand Tschüss sagt.
    .line = Wenn heute jemand geht, lass liegen, was du tust, bis die Tür zu ist.
    .why = Wie wir uns treffen, planen wir. Den Abschied überlassen wir dem Zufall.

presence-ten-minutes-out = Sagen, wann du wiederkommst
    .invitation = Der Streit wird zu heiß. Sag, dass du zehn Minuten hinausgehst, geh, und sei dann wirklich zurück.
    .smaller = Mach die Hände auf und atme einmal lang aus.
    .line = Wird ein Streit zu heiß, sag, wann du wiederkommst, geh hinaus, und sei dann da.
    .why = Bloß wegzugehen klingt nach zugeschlagener Tür. Mit einer Uhrzeit ist es nur eine Pause.

presence-ill = An einem Krankenbett
    .invitation = Jemand, den du kennst, ist krank. Frag, ob ein kurzer Besuch recht ist, bring Neues von draußen und geh, ehe es zu viel wird.
    .smaller = Schick eine Zeile, die keine Antwort will.
    .line = Wäre jemandem, der krank ist, ein kurzer Besuch recht? Frag nach.
    .why = Wer krank ist, hat lange Tage und eine kleine Welt.

presence-look-again = Noch einmal hinsehen
    .invitation = Jemand, den du täglich siehst: Was siehst du schon gar nicht mehr? Such drei Dinge.
    .smaller = Welche Farbe hat heute der Pullover?
    .line = Jemand, den du täglich siehst: Was siehst du schon gar nicht mehr?

presence-before-ringing = Einmal länger läuten lassen
    .invitation = Das Telefon, oder die Tür. Lass mit einem ganzen Atemzug los, was du gerade getan hast, und geh dann hin.
    .smaller = Lass die Schultern sinken, dann sag Hallo.
    .line = Ein ganzer Atemzug, bevor du abhebst oder die Tür aufmachst.
    .why = Wer jetzt kommt, kann nichts für das, was eben war.

presence-keep-waiting = Ein Stück mitwarten
    .invitation = Ein Zug, ein Brief, ein Befund: Jemand, den du kennst, wartet darauf. Leiste eine Weile Gesellschaft, wenn es recht ist.
    .smaller = Frag mit einer Nachricht, wie es mit dem Warten ist.
    .line = Wer wartet diese Woche auf einen Befund? Warte ein Stück mit.

presence-one-song = Ein Lied, bis zum Schluss
    .invitation = Such ein Lied aus und hör es mit jemandem von Anfang bis Ende, im selben Zimmer oder am Telefon. Geredet wird danach.
    .smaller = Schick ein Lied, und ihr hört es beide zur selben Zeit.
    .line = Hör mit jemandem ein Lied, von Anfang bis Ende.
    .why = Vier Minuten lang hören zwei dasselbe.

presence-two-tables = Ein Mittagessen, zwei Tische
    .invitation = Iss mit jemandem, der weit weg ist: Der Anruf läuft, auf jedem Tisch steht ein Teller, und es gibt kein Thema. Kauen ist erlaubt.
    .smaller = Schick ein Bild von deinem Teller und frag, was es dort gibt.
    .line = Ein Essen an zwei Tischen: Iss per Anruf mit jemandem, der weit weg ist.

presence-open-line = Die Leitung bleibt offen
    .invitation = Ihr arbeitet beide allein zu Hause. Lasst eine halbe Stunde lang einen Anruf laufen, Mikrofone an, und macht beide eure Sachen.
    .smaller = Probiert es für zehn Minuten.
    .line = Lass mit jemandem die Leitung offen, während ihr beide eure eigene Arbeit tut.
    .why = Ein Büro zu teilen war auch meistens still.

presence-hard-day = Am Tag selbst
    .invitation = Ein Jahrestag, ein Gerichtstermin, ein Auszug. Sei an diesem schweren Tag eine Weile dabei, und tut etwas Schlichtes: gehen, kochen, Schrauben sortieren.
    .smaller = Sag, dass du den ganzen Tag erreichbar bist.
    .line = Jemand hat heute einen schweren Tag. Sei eine Weile dabei, und tut etwas Schlichtes.

presence-waiting-room = Im Wartezimmer
    .invitation = Eine Untersuchung, eine Anhörung, ein erster Termin: Biete an, mitzukommen und auf dem Stuhl daneben zu sitzen. Mehr braucht es nicht.
    .smaller = Frag: „Soll jemand mitkommen?“
    .line = „Soll jemand mitkommen?“ Biete den Stuhl neben dir an, im Wartezimmer.

presence-what-year = Egal, welches Jahr ist
    .invitation = Ein Mensch, den du gernhast, vergisst immer mehr. Lass eine Viertelstunde lang die Daten in Ruhe. Schaut das Bild an, und summ mit.
    .smaller = Lass einen Irrtum stehen.
    .line = Setz dich zu einem Menschen, der vieles vergisst, und berichtige nichts.

presence-easy-guest = Ein leichter Gast
    .invitation = Besuch frische Eltern und sei ein leichter Gast: kein Rat, nichts zu bewirten, und nach einer Stunde weg. Halt das Baby, wenn jemand duschen will.
    .smaller = Schreib ihnen: „Antworten braucht ihr nicht.“
    .line = Besuch frische Eltern und sei ein leichter Gast: kein Rat, und bald wieder weg.

presence-one-feed = Einmal ohne Bildschirm
    .invitation = So oft am Tag fütterst oder wiegst du ein kleines Kind. Leg dieses eine Mal das Telefon weit weg und schau die Hände an, oder den Regen.
    .smaller = Schau dir die Finger an, einen nach dem anderen.
    .line = Während das Baby trinkt oder einschläft, leg das Telefon dieses eine Mal weit weg.
    .why = Lies die anderen Male, was du magst. Der Tag ist lang.

presence-overlap = Die zehn Minuten dazwischen
    .invitation = Du kommst heim, wenn drinnen schon der Wecker klingelt. Sucht die zehn Minuten, in denen ihr beide wach seid, und haltet sie frei von Listen.
    .smaller = Eine Minute auf der Bettkante reicht.
    .line = Sucht daheim die zehn Minuten, in denen ihr beide wach seid, und haltet sie frei.

presence-one-of-many = Ein Mensch von vielen
    .invitation = Am Bett, im Klassenzimmer, am Schalter: So viele Menschen siehst du am Tag. Gib einem davon eine Minute mehr, als der Plan erlaubt.
    .smaller = Sag einen Namen so, als stünde nur er auf der Liste.
    .line = Gib einem der vielen Menschen von heute eine Minute mehr, als der Plan erlaubt.

presence-with-animal = Am Boden, beim Hund
    .invitation = Eine Katze auf dem Schoß, ein Hund vor den Füßen: Leg für fünf Minuten alles weg und sei da, wo das Tier ist.
    .smaller = Grüß ein Tier, an dem du vorbeikommst.
    .line = Fünf Minuten am Boden bei einem Tier. Es hat auch nichts vor.

presence-ten-for-nobody = Zehn Minuten für niemanden
    .invitation = Den ganzen Tag bist du für andere da. Sei es zehn Minuten lang für niemanden: leg dich hin, bleib im Auto sitzen, schau an die Decke.
    .smaller = Drei Atemzüge in einem Zimmer, Tür zu.
    .line = Du gibst genug. Sei zehn Minuten lang für niemanden da.

presence-ten-early = Zehn Minuten früher
    .invitation = Der Chor, der Kurs, der Verein: Komm heute zehn Minuten früher, stell ein paar Stühle hin und sei da, wenn die erste schüchterne Person hereinkommt.
    .smaller = Bleib nach dem Ende noch eine Minute.
    .line = Komm zehn Minuten früher in den Chor oder Kurs, für die erste schüchterne Person.

presence-who-came = Drei Leute im Publikum
    .invitation = Das Spiel im Regen, das Schultheater, die offene Bühne: Jemand, den du kennst, ist mit ganzem Herzen dabei, und kaum wer schaut zu. Geh hin.
    .smaller = Frag, wann es das nächste Mal so weit ist.
    .line = Jemand, den du kennst, spielt vor drei Leuten. Sei heute eine davon.

presence-on-screen = Das Gesicht auf dem Bildschirm
    .invitation = Die meisten sitzen im Raum, nur ein Gesicht hängt an der Wand. Setz dich so, dass man dich dort hört, und frag zuerst dorthin.
    .smaller = Erzähl, worüber eben alle gelacht haben.
    .line = Ist in der Runde jemand nur auf dem Bildschirm dabei, frag zuerst dorthin.

presence-no-picture = Kein Bild davon
    .invitation = Das Licht, der Kuchen, der erste Schritt. Lass die Kamera, wo sie ist, und sieh es dir gemeinsam mit den anderen an.
    .smaller = Schau erst, und knips danach.
    .line = Wenn gerade etwas Schönes passiert, lass die Kamera stecken und schaut zusammen.

presence-their-show = Heute läuft deins
    .invitation = Schau mit, was jemand bei dir gern sieht, von vorn bis hinten, ohne zweiten Bildschirm und ohne Bemerkungen.
    .smaller = Frag, wer da wer ist.
    .line = Schau heute mit, was jemand anderes mag, ohne zweiten Bildschirm.

## help

help-unasked = Etwas Kleines, ungesehen
    .invitation = Tu etwas Kleines, das jemandem den Tag leichter macht. Und sprich dann nicht davon.
    .smaller = Leg etwas dorthin zurück, wo es gesucht wird.
    .line = Etwas Kleines für jemanden, ohne ein Wort darüber. Was könnte das sein?
    .why = In vielen Versuchen taten Menschen eher weniger Gutes, nachdem andere ihnen dabei zugesehen hatten. Blieb es ungesehen, machte es kaum etwas aus.

help-ask-what = Fragen, was hilft
    .invitation = Jemand müht sich ab, und du willst schon zugreifen. Frag erst: „Hilft dir gerade Hilfe oder Zuhören?“
    .smaller = Frag jemanden: „Kann ich dir etwas abnehmen?“
    .line = Bevor du hilfst, frag: Hilft dir gerade Hilfe oder Zuhören?
    .why = Hilfe, um die niemand gebeten hat, macht Arbeit.

help-carry = Mit anfassen
    .invitation = Wer in deiner Nähe trägt heute etwas: eine Tasche, eine Aufgabe, einen unangenehmen Anruf? Fass mit an.
    .smaller = Halte eine Tür auf.
    .line = Wer trägt gerade etwas in deiner Nähe? Fass mit an.

help-knowledge = Eine Abkürzung zeigen
    .invitation = Jemand plagt sich mit etwas, das du kannst. Zeig es in Ruhe, falls das recht ist.
    .smaller = Beantworte eine Frage etwas ausführlicher als nötig.
    .line = „Soll ich es dir zeigen?“ Nimm dir Zeit für das, womit jemand sich plagt.
    .why = Was dich ein Jahr gekostet hat, lässt sich vielleicht in zehn Minuten weitergeben.

help-their-turn = Du warst gar nicht dran
    .invitation = Zu Hause gibt es eine Arbeit, die nie deine ist. Mach sie heute, als wäre nichts dabei.
    .smaller = Nimm beim Gehen den Müll mit hinunter.
    .line = Du bist mit dem Abwasch nicht dran? Mach ihn doch, als wäre nichts dabei.

help-one-portion = Eine Portion mehr
    .invitation = Du kochst sowieso. Mach etwas mehr und biete es nebenan an, oder jemandem, der spät heimkommt.
    .smaller = Teil etwas, das du gerade hast.
    .line = Koch heute eine Portion mehr und biete sie nebenan an.

help-read-through = Ein zweites Paar Augen
    .invitation = Jemand sitzt an einem Brief, einer Bewerbung oder einem Vortrag. Biete an, es zu lesen, und sag zuerst, was klar ist.
    .smaller = Frag, wie es vorangeht.
    .line = Biete an, einen Text zu lesen, an dem jemand sitzt, und sag zuerst, was klar ist.
    .why = Beim zehnten Lesen sieht man nichts mehr.

help-going-out = Ich gehe eben einkaufen
    .invitation = Du gehst gleich los. Braucht nebenan jemand etwas, oder soll ein Paket mit?
    .smaller = Bring jemandem ein Paket oder die Zeitung an die Tür.
    .line = „Ich gehe einkaufen. Brauchst du etwas?“ Frag es nebenan.
    .why = Für dich ist es derselbe Weg. Für jemand anderen vielleicht einer weniger.

help-way = Ein Stück Weg
    .invitation = Sieht jemand verloren aus? Frag, wohin es gehen soll, und geh mit bis zur nächsten Ecke.
    .smaller = Zeig die Richtung, und warte, bis sie klar ist.
    .line = Sieht jemand verloren aus, geh mit bis zur nächsten Ecke.

help-free-hour = Eine Stunde für andere
    .invitation = Leute, die du magst, sorgen für jemanden, ob klein oder alt. Biete an, eine Stunde zu übernehmen, damit sie ausgehen können, und nenn einen Tag.
    .smaller = Frag sie, wann sie zuletzt eine Stunde für sich hatten.
    .line = Biete Leuten, die für jemanden sorgen, eine freie Stunde an, und nenn einen Tag.
    .why = Wer für andere sorgt, fragt selten.

help-plain-task = Eine schlichte Aufgabe
    .invitation = Jemand trauert oder kann nicht mehr. Nenn statt „Sag, wenn du etwas brauchst“ eine einzige Sache: den Einkauf, die Post, den Hund.
    .smaller = Schreib: „Am Freitag kann ich für dich einkaufen. Ja oder nein, beides ist recht.“
    .line = „Am Freitag kann ich für dich einkaufen.“ Wem würde der Satz etwas nützen?
    .why = In dunkler Zeit ist es schon zu viel, sich für andere eine Aufgabe auszudenken.

help-credit = Sagen, wessen Idee es war
    .invitation = Wenn heute von der Arbeit die Rede ist, nenn den Namen: Wer hatte den Einfall, wer hat das Mühsame getan?
    .smaller = Setz einen Namen in eine Nachricht.
    .line = Wessen Idee war es? Sag heute den Namen dazu.
    .why = Es kostet einen halben Satz, und stille Arbeit wird sichtbar.

help-litter = Eine Sache vom Boden
    .invitation = Da liegt etwas, das nicht hingehört. Heb es auf, für alle, die nach dir kommen.
    .smaller = Schieb einen Stuhl oder einen Wagen zurück an seinen Platz.
    .line = Heb unterwegs etwas auf, das nicht dorthin gehört.
    .why = Du wirst nie erfahren, für wen es war. Darum bleibt es leicht.

help-newcomer = Jemand ist neu
    .invitation = Jemand ist noch nicht lange dabei. Frag, was noch Rätsel aufgibt, und zeig, wo gegessen wird.
    .smaller = Sag neuen Leuten deinen Namen ein zweites Mal.
    .line = Frag jemanden, der neu ist, was noch Rätsel aufgibt, und zeig, wo gegessen wird.
    .why = Wer neu ist, hat hundert Fragen und teilt sie sich ein.

help-after-you = Bitte, nach Ihnen
    .invitation = Lass an der Kasse, im Verkehr oder an einer Tür jemanden vor, als hättest du alle Zeit der Welt.
    .smaller = Überlass jemandem den besseren Platz.
    .line = Lass heute jemanden vor, als hättest du alle Zeit der Welt.

help-accept = Dir helfen lassen
    .invitation = Jemand bietet dir Hilfe an. Sag Ja, und lass „Das ist doch nicht nötig“ weg.
    .smaller = Sag „Danke“, wo du „Geht schon“ sagen würdest.
    .line = Bietet dir heute jemand Hilfe an, sag Ja.
    .why = In Studien tat Hilfe, die aus freien Stücken kam, beiden gut. Annehmen darfst du sie auch.

help-tomorrow = Morgen ist es so weit, oder?
    .invitation = Jemand hat einen schweren Tag vor sich: eine Prüfung, einen Arztbesuch, eine erste Schicht. Schreib am Abend davor.
    .smaller = Trag den Tag in deinen Kalender ein.
    .line = Für jemanden ist morgen ein schwerer Tag. Schreib heute Abend.

help-lend = Nimm meins
    .invitation = Ein Buch, eine Bohrmaschine, ein Schirm: Leih jemandem, was gerade fehlt, ohne Tag für die Rückgabe.
    .smaller = Überleg, was von deinen Sachen nebenan nützlich wäre.
    .line = Deine Bohrmaschine schläft im Schrank. Wer könnte sie nebenan brauchen?
    .why = Das meiste liegt die meiste Zeit herum. Verliehen gehört es allen ein bisschen.

help-pass-on = Weitergeben
    .invitation = Such etwas Gutes aus, das du nicht mehr benutzt, mach es sauber und finde einen Menschen, der sich darüber freut.
    .smaller = Stell eine Sache in einer Tüte an die Tür.
    .line = Was Gutes benutzt du nicht mehr, und wer würde sich darüber freuen?
    .why = Hier ist es ein voller Schrank, dort ein warmer Mantel.

help-beside = Neben einem schweren Brief
    .invitation = Jemand schiebt ein Formular oder einen Anruf vor sich her. Biete an, so lange dabeizusitzen.
    .smaller = Frag, was der allererste Schritt wäre.
    .line = „Ich kann so lange dabeisitzen.“ Wer schiebt gerade etwas vor sich her?
    .why = Ein Formular kann aus Gründen schwer sein, die man nicht sieht. Zu zweit ist es weniger einsam.

help-kind-no = Ein freundliches Nein, bald
    .invitation = Man hat dich um etwas gebeten, das nicht geht. Sag es noch heute, klar und herzlich, damit noch Zeit zum Weiterfragen bleibt.
    .smaller = Antworte: „Ich kann nicht, ich wollte es dir gleich sagen.“
    .line = Sag heute ein freundliches Nein, solange noch Zeit zum Weiterfragen bleibt.
    .why = Mit einem späten Vielleicht lebt es sich schlechter als mit einem frühen Nein.

help-distract = Entschuldigung, ist hier noch frei?
    .invitation = Im Bus wird jemand bedrängt. Wenn es sicher scheint, red mit dem bedrängten Menschen über etwas anderes, den nächsten Halt, die Uhrzeit. Wer stört, ist Luft für dich.
    .smaller = Stell dich in die Nähe.
    .line = Wird jemand bedrängt und es scheint sicher, fang ein Gespräch über etwas anderes an.
    .why = Mut wird hier nicht verlangt. Es genügt, dass da niemand allein ist.

help-fetch = Hol jemanden
    .invitation = Jemand wird schlecht behandelt, und allein ist es zu viel. Hol Hilfe: am Steuer, am Tresen, auf dem Schulhof, bei den Leuten neben dir. Bei Gefahr wähl den Notruf.
    .smaller = Frag die Person neben dir: „Siehst du das auch?“
    .line = Wird jemand schlecht behandelt und allein ist es zu viel, hol jemanden dazu.
    .why = Kameras in drei Ländern filmten gut zweihundert Streitigkeiten auf der Straße. In neun von zehn griff jemand ein, meist mehrere.

help-note-it = Was geschah, auf Papier
    .invitation = Jemand wurde schlecht behandelt, und andere sind schon dabei. Schreib Zeit, Ort und Worte auf und gib das Blatt dem Menschen, den es traf. Was daraus wird, entscheidest nicht du.
    .smaller = Merk dir Uhrzeit und Ort.
    .line = Schreib auf, was du gesehen hast, für den Menschen, der schlecht behandelt wurde.

help-afterwards = Ich habe es gesehen
    .invitation = Es ist vorbei, und niemand hat eingegriffen. Hingehen kannst du noch: „Ich habe es gesehen. Alles in Ordnung? Soll ich kurz bleiben?“
    .smaller = Schreib am nächsten Tag: „Das war nicht in Ordnung.“
    .line = „Ich habe es gesehen. Alles in Ordnung?“ Das geht auch, wenn es vorbei ist.

help-one-sentence = Ein ruhiger Satz
    .invitation = Ein Witz geht auf Kosten eines Menschen. Wenn es gefahrlos geht, sag ruhig: „Ich finde das nicht lustig.“ Dann wende dich dem Menschen zu, den es traf.
    .smaller = Lach nicht mit.
    .line = Geht ein Witz auf Kosten anderer und es ist gefahrlos, sag: „Ich finde das nicht lustig.“

help-floor = Du wolltest gerade noch
    .invitation = In der Besprechung geht eine Stimme unter. Gib ihr in der nächsten Lücke das Wort zurück: „Du wolltest gerade noch …?“
    .smaller = Wende dich noch einmal hin, wenn der Lärm vorbei ist.
    .line = Wird jemand übertönt, bitte darum, den Satz noch zu Ende zu hören.

help-two-hours = Was fehlt euch gerade?
    .invitation = Eine Bücherei, ein Tierheim, ein Repair-Café: Frag einen Ort in der Nähe, was gerade fehlt und ob zwei Stunden im Monat etwas nützen.
    .smaller = Finde heraus, wie ein solcher Ort bei dir heißt.
    .line = „Was fehlt euch gerade?“ Frag eine Bücherei, ein Tierheim, ein Repair-Café.

help-blood = Ein Termin zum Blutspenden
    .invitation = Wo kann man bei dir Blut spenden, und darfst du? Dann such einen Tag aus. Falls nicht, begleite jemanden, dem mulmig ist.
    .smaller = Frag jemanden, der es tut, wie es ist.
    .line = Falls du Blut spenden darfst: Finde heraus, wo, und such einen Tag aus.

help-food-bank = Eins für die Kiste
    .invitation = Leg beim Einkaufen eine Sache mehr in den Korb, für die Tafel. Frag vorher, was dort knapp ist, vielleicht Kaffee, Seife oder Windeln.
    .smaller = Finde heraus, wo die nächste Kiste steht.
    .line = Leg heute eine Sache mehr in den Einkaufskorb, für die Tafel.

help-in-the-hall = Ein Zettel im Hausflur
    .invitation = Häng einen Zettel für die Nachbarschaft auf: dein Name, deine Tür und eine Sache, die du für alle tun kannst. Blumen gießen, ein Paket annehmen, Kleingedrucktes lesen.
    .smaller = Lies die Namen an den Klingeln.
    .line = Häng im Hausflur einen Zettel auf: dein Name und etwas, das du für andere tun kannst.

help-nobodys-job = Was niemand machen will
    .invitation = Jeder Verein hat so eine Arbeit: das Protokoll, den Schlüssel, den Abwasch. Übernimm sie dieses eine Mal.
    .smaller = Frag die Person, die das sonst immer macht, ob sie gern einmal frei hätte.
    .line = Schlüssel, Protokoll, Abwasch: Übernimm einmal, was niemand machen will.

help-as-once = So wie damals bei dir
    .invitation = Denk an etwas, das jemand für dich getan hat und das du nie zurückgeben kannst. Tu dasselbe oder etwas Ähnliches für einen anderen Menschen.
    .smaller = Erinnere dich, wer es war.
    .line = Dir hat einmal jemand geholfen. Gib es heute an einen anderen Menschen weiter.

help-doorstep = Vor die Tür gestellt
    .invitation = Ein Baby ist da, oder jemand kommt aus dem Krankenhaus: Stell etwas zu essen vor die Tür, klingle einmal, und sei wieder weg.
    .smaller = Frag: „Worauf hättest du Appetit und keine Kraft zum Kochen?“
    .line = Stell jemandem, der nicht zum Kochen kommt, etwas zu essen vor die Tür.

help-swap = Den Dienst nehme ich
    .invitation = Frühdienst nach kurzer Nacht, ein krankes Kind, ein Geburtstag: Bei der Arbeit passt es jemandem gerade schlecht. Biete einen Tausch an.
    .smaller = Lass jemanden fünf Minuten früher gehen.
    .line = „Den Dienst nehme ich.“ Wer hat diese Woche einen schweren?

help-easy-to-serve = Heute ein leichter Fall
    .invitation = Sei am Schalter, in der Praxis oder auf Station heute ein leichter Fall: Papiere bereit, eine Frage nach der anderen, kein Seufzer.
    .smaller = Bring deine Tasse zurück.
    .line = Sei heute ein leichter Fall: Papiere bereit, eine Frage nach der anderen.

help-who-missed-it = Für alle, die gefehlt haben
    .invitation = Jemand war krank, arbeitet in Teilzeit oder in einer anderen Zeitzone. Schick drei Zeilen: was beschlossen ist, was davon wen betrifft, was lustig war.
    .smaller = Schreib: „Du hast gefehlt. Es ging vor allem um den Drucker.“
    .line = Wer hat in der Besprechung gefehlt? Schick drei Zeilen, auch das Lustige.

help-their-dog = Der Hund kennt den Weg
    .invitation = Nebenan ist jemand krank, verreist oder im Spätdienst. Biete an, mit dem Hund zu gehen oder die Katze zu füttern.
    .smaller = Stell an einem heißen Tag eine Schale Wasser hinaus.
    .line = Biete an, einen Hund auszuführen oder eine Katze zu füttern.

help-in-your-bag = Etwas in der Tasche
    .invitation = Socken, Handschuhe, eine Karte für die Bäckerei: Trag etwas bei dir für Menschen, die draußen schlafen, und frag, bevor du es gibst.
    .smaller = Finde heraus, wen man anruft, wenn jemand in der Kälte liegt.
    .line = Trag ein Paar Socken bei dir für jemanden, der draußen schläft. Frag, bevor du gibst.

help-day-off = Heute hilfst du nicht
    .invitation = Alle fragen immer dich. Lass heute andere die Schere suchen, und kümmere dich um eine eigene Sache: Schlaf, eine Mahlzeit, den Zahnarzt.
    .smaller = Lass eine Nachricht bis morgen liegen.
    .line = Du gibst genug. Lass heute einmal andere hilfsbereit sein.
    .why = In einer Studie aus dem Alltag ging Helfen mit besserer Laune einher, und mit mehr Stress, wo es viel Mühe machte.

help-hand-over = Um eine halbe Stunde bitten
    .invitation = Du sorgst für jemanden. Bitte einen Menschen um etwas ganz Bestimmtes: eine halbe Stunde, eine Fahrt, eine Nacht Schlaf.
    .smaller = Schreib auf, was du abgeben würdest, wenn jemand fragte.
    .line = Wenn du für jemanden sorgst, bitte einen Menschen um eine halbe Stunde.

## empathy

empathy-other-day = Der Tag bis jetzt
    .invitation = Denk an einen Menschen, den du heute triffst. Wie war dieser Tag wohl bis jetzt? Rate einmal, und wenn ihr euch seht, frag.
    .smaller = Frag heute jemanden, wie die Nacht war.
    .line = Wie war der Tag bisher für den Menschen, den du als Nächstes siehst? Frag doch.
    .why = In 25 Experimenten half es nicht beim Raten, sich in andere hineinzuversetzen. Im letzten durfte man miteinander reden, und das half.

empathy-behind-words = Unter einem scharfen Wort
    .invitation = Ein Mensch, bei dem du sicher bist, fährt dich an. Was macht da wohl Sorgen, was müde? Bevor du antwortest, kannst du fragen: „Ist etwas los?“
    .smaller = Atme einmal, bevor du auf ein scharfes Wort antwortest.
    .line = Ein Atemzug vor der Antwort auf ein scharfes Wort. Er reicht, um den Ton zu wählen.

empathy-queue = Der Mensch hinter der Theke
    .invitation = Jemand bedient dich heute. Was haben die Füße, die Ohren und die Geduld dort seit dem Morgen geleistet?
    .smaller = Sag einen freundlichen Satz mehr als nötig.
    .line = Hinter jeder Theke steht ein Mensch, der heute früh auch aufgestanden ist.

empathy-name-it = Ein Wort dafür
    .invitation = Erzählt dir jemand etwas Schweres, biete ein Wort dafür an: „Einsam?“ „Ungerecht?“ Und lass dich verbessern.
    .smaller = „Das klingt schwer.“ Und dann nichts.
    .line = Drei Worte, wenn es jemandem schlecht geht: „Das klingt schwer.“ Dann zuhören.
    .why = Auch das falsche Wort hilft: Es lockt das richtige hervor.

empathy-their-chair = Auf dem Stuhl der anderen
    .invitation = Wenn gerade niemand da ist, setz dich auf einen Platz, auf dem sonst immer ein anderer Mensch sitzt. Was sieht man von hier, und was nicht?
    .smaller = Schau den Tisch von der anderen Seite an.
    .line = Setz dich auf einen Platz, auf dem sonst andere sitzen. Was siehst du von dort?
    .why = Von dort ist anderes in Reichweite, und anderes im Weg.

empathy-three-lines = Drei Zeilen von außen
    .invitation = Schreib nach einem Streit auf Augenhöhe drei Zeilen darüber, so wie Menschen ihn erzählen würden, die euch beide mögen. Nur für dich.
    .smaller = Schreib eine Zeile, in der „wir“ vorkommt.
    .line = Nach einem Streit: Wie würden Menschen ihn erzählen, die euch beide mögen?

empathy-kind-voice = Mit warmer Stimme gelesen
    .invitation = Eine Nachricht klingt kühl. Lies sie vor der Antwort halblaut, mit der wärmsten Stimme, die du hast. Noch unsicher? Frag, wie es gemeint war.
    .smaller = Nimm bei einer Nachricht an, dass es eilig war.
    .line = Klingt eine Nachricht kühl? Lies sie einmal mit der wärmsten Stimme, die du hast.

empathy-in-common = Drei Dinge gemeinsam
    .invitation = Such dir unterwegs einen Menschen aus, der ganz anders wirkt als du. Was kennt ihr beide? Kalte Hände, einen Ohrwurm, Sehnsucht nach dem Sofa. Drei Dinge.
    .smaller = Eins genügt. Müde Füße zählen.
    .line = Was hast du mit einem Menschen gemeinsam, der ganz anders ist? Müde Füße zählen.

empathy-hard-date = Ein Datum, das wiegt
    .invitation = Für wen ist diese Woche schwer? Ein Geburtstag, der Tag der Diagnose, das erste Jahr ohne jemanden. Zwei Zeilen reichen: „Ich weiß, was heute für ein Tag ist.“
    .smaller = Schreib dir das Datum für nächstes Jahr auf.
    .line = Gibt es diesen Monat ein Datum, das für jemanden schwer ist?
    .why = Nach ein paar Monaten geht die Welt weiter, und der Kalender tut noch immer weh.

empathy-low-view = Von weiter unten
    .invitation = Geh bei einem Kind aus deiner Familie in die Hocke. Wie sieht das Zimmer von dort aus, und wie dein Gesicht?
    .smaller = Beug dich hinunter, bevor du das Nächste sagst.
    .line = Geh auf Kinderhöhe. Die Welt besteht dort vor allem aus Knien und Tischkanten.

empathy-what-is-it-like = Wie ist das so?
    .invitation = Frag bei der Arbeit nach einer Aufgabe, die du nur dem Namen nach kennst. Was braucht es dafür? Was ist das Schwerste daran?
    .smaller = Frag: „Wie sieht bei dir ein guter Tag aus?“
    .line = Wie sieht ein guter Tag für jemanden aus, mit dem du arbeitest? Frag doch einmal.
    .why = Von außen sieht die Arbeit anderer leicht aus. Sie ist es selten.

empathy-not-my-taste = Nicht, was ich möchte
    .invitation = Bevor du jemandem etwas schenkst oder einen Gefallen tust: Was mag dieser Mensch, das du nicht magst? Wenn du es nicht weißt, frag.
    .smaller = Worüber wurde zuletzt laut gelacht? Versuch, dich zu erinnern.
    .line = Welchen Kuchen mag der Mensch neben dir? Das wäre eine Frage für heute.

empathy-hurry = Wozu die Eile?
    .invitation = Jemand drängelt oder schneidet dir den Weg ab. Denk dir drei harmlose Gründe aus, gern alberne, und nimm den besten.
    .smaller = Einer reicht. Es darf eine Gans darin vorkommen.
    .line = Jemand drängelt? Denk dir einen harmlosen Grund aus. Gern mit einer Gans darin.
    .why = Den wahren erfährst du nie. Mit diesem gehst du leichter weiter.

empathy-lit-window = Ein Fenster mit Licht
    .invitation = Such am Abend ein helles Fenster in der Ferne. Wer ist dort noch wach, und für wen?
    .smaller = Zähl drei Lichter, drei Leben.
    .line = Ein helles Fenster am Abend, und dahinter jemand mitten in einer Geschichte. Such eins.
    .why = Andere sind so wirklich wie wir. Seltsam, daran zu denken, und schön.

empathy-good-wishes = Gute Wünsche, zwei Minuten
    .invitation = Wen hast du ohne Mühe lieb? Ein Kind, eine alte Freundin, eine Katze? Wünsch im Stillen Gutes. Dann einem Menschen, den du kaum kennst. Und wenn du magst, auch dir.
    .smaller = Ein stilles „Möge es dir gut gehen“ für den nächsten Menschen, den du siehst.
    .line = Wen hast du ohne Mühe lieb? Katzen zählen. Wünsch ihnen einen guten Tag.
    .why = In Studien hatten Menschen, die solche Wünsche lernten, danach mehr warme Gefühle.

empathy-first-week = Deine eigene erste Woche
    .invitation = Erinnere dich an eine deiner ersten Wochen, an einer Schule oder in einem Job. Wer steckt gerade in so einer? Verrat etwas, das dir damals niemand gesagt hat.
    .smaller = Wer war damals freundlich zu dir? Denk an den Namen.
    .line = Wer fängt bei euch gerade neu an? Verrat, was dir damals niemand gesagt hat.
    .why = Was dir half, hilft wohl auch heute: ein Name, ein Platz, ein erklärter Witz.

empathy-envy = Froh, mit einem Stich
    .invitation = Jemand hat, was du gern hättest. Der Stich darf sein. Und dann frag, was es diesem Menschen bedeutet.
    .smaller = Sag „Ich freue mich für dich“, sobald es halb stimmt.
    .line = Man kann sich für andere freuen und einen Stich spüren. Frag, was es ihnen bedeutet.

empathy-misjudged = Da habe ich mich geirrt
    .invitation = Denk an einen Menschen, den du zu schnell beurteilt und später gemocht hast. Bei wem bist du gerade schnell? Was weißt du da noch nicht?
    .smaller = Häng an ein Urteil über einen Menschen ein „bis jetzt“.
    .line = Häng an ein Urteil über einen Menschen zwei kleine Wörter: „bis jetzt“.

empathy-most-needed = Schlaf, Nähe oder Ruhe?
    .invitation = Was fehlt dem Menschen, der dir am nächsten ist, gerade am meisten: Schlaf, Reden, Alleinsein, ein Lachen? Rate einmal. Dann frag.
    .smaller = Frag: „Magst du Gesellschaft oder deine Ruhe?“
    .line = „Gesellschaft oder Ruhe?“ Frag das einen Menschen, der dir nah ist.
    .why = Derselbe Gefallen kann am Montag ein Geschenk sein und am Dienstag eine Last.

empathy-fine = Wenn jemand „gut“ sagt
    .invitation = Ein „gut“ klingt dünn. Sag, dass du Zeit hast, falls noch etwas kommt, und belass es dabei.
    .smaller = Bleib etwas länger, als die Antwort dauert.
    .line = Wenn ein „gut“ dünn klingt, sag, dass du Zeit hast, falls noch etwas kommt.

empathy-aged-seven = Mit sieben Jahren
    .invitation = Bei der Arbeit geht dir jemand auf die Nerven. Denk dir diesen Menschen mit sieben, mit Zahnlücke und Schulranzen.
    .smaller = Denk dir nur den Ranzen.
    .line = Geht dir bei der Arbeit jemand auf die Nerven? Denk an den Schulranzen von damals.

empathy-to-the-end = Bis zur letzten Zeile
    .invitation = Auf halber Höhe steht deine Antwort schon fest. Lies den Beitrag erst zu Ende, und sieh dann, ob sie noch passt.
    .smaller = Öffne einen Artikel, bevor du auf seine Überschrift antwortest.
    .line = Lies bis zur letzten Zeile, bevor du antwortest. Manche Antwort steht schon dort.

empathy-do-you-mean = „Meinst du …?“
    .invitation = Ein Kommentar ärgert dich, und du weißt nicht recht, ob du ihn richtig verstehst. Schreib erst, wie du ihn gelesen hast, und frag nach.
    .smaller = Mach aus einem „Du glaubst also …“ ein „Meinst du …?“
    .line = Vor dem Widerspruch eine Frage: „Meinst du …?“

empathy-alt-text = Sagen, was auf dem Bild ist
    .invitation = Du stellst ein Bild ins Netz, und es lesen auch Menschen mit, die es nicht sehen. Schreib einen Satz dazu: „Mein Hund schläft auf einem Stapel Zeitungen.“
    .smaller = Beschreib ein Bild in fünf Wörtern.
    .line = Manche lassen sich das Netz vorlesen. Sag in einem Satz, was dein Bild zeigt.

empathy-ask-photo = „Darf ich das posten?“
    .invitation = Das Foto ist schön, und du bist nicht allein darauf. Schick es vorher herum, und nimm ein Nein so leicht wie ein Ja.
    .smaller = Lass ein Bild einfach unter euch.
    .line = Frag die anderen auf dem Foto, bevor du es postest. „Darf ich?“ ist schnell gesagt.

empathy-mocking-post = Bei mir hört es auf
    .invitation = Es ist lustig, und ausgelacht wird ein wirklicher Mensch. Gib es nicht weiter. Es endet an deinem Bildschirm, und niemand wird es je erfahren.
    .smaller = Schließ es vor dem zweiten Lachen.
    .line = Ein Witz mit einem Gesicht darin kann an deinem Bildschirm enden. Gib ihn nicht weiter.

empathy-no-replies = Noch keine Antworten
    .invitation = Such in einem Forum, das du kennst, eine Frage ohne Antwort. Schreib, was du weißt, was du versuchen würdest, oder nur: „Das wüsste ich auch gern.“
    .smaller = Gib eine Frage an Leute weiter, die es wissen könnten.
    .line = Irgendwo wartet seit Tagen eine Frage. Vielleicht weißt gerade du die Antwort.

empathy-plain-words = Für alle, die eben erst dazukommen
    .invitation = Ein Forum, ein Chat, eine Gruppe: Alle reden in Kürzeln und alten Witzen. Erklär nebenbei eins davon, für Neue.
    .smaller = Schreib eine Abkürzung aus.
    .line = Erklär nebenbei einen alten Witz. Irgendwer liest gerade zum ersten Mal mit.

empathy-own-grief = Was für ein Tag ist es?
    .invitation = Dir fehlt jemand. Ist es heute schwer, dumpf, weit weg, wund? Sag es einem Menschen, dann braucht niemand zu raten.
    .smaller = Such das Wort dafür. Du darfst es für dich behalten.
    .line = Trauer hat ihr eigenes Wetter. Sag einem Menschen, wie es heute ist.

empathy-quiet-week = Die stille Woche
    .invitation = Bei jemandem, den du kennst, sind die Kinder diese Woche im anderen Zuhause. Wie ist die Stille: erholsam, oder zu viel? Frag, und schlag einen Spaziergang vor, oder gar nichts.
    .smaller = Schreib: „Wie ist deine stille Woche?“
    .line = Bei jemandem sind die Kinder diese Woche im anderen Zuhause. Frag, wie die Stille ist.

empathy-tired-question = Die Frage, die nervt
    .invitation = Lass dir von Jugendlichen in deiner Familie sagen, welche Frage Erwachsene immer stellen und welche ihnen lieber wäre. Dann stell die.
    .smaller = Lass „Und nach der Schule?“ weg.
    .line = Lass dir von Jugendlichen sagen, welche Frage nervt und welche ihnen lieber wäre.

empathy-wrong-guess = Erst raten, dann fragen
    .invitation = Ein kleines Spiel mit jemandem, den du gut kennst. Was war in dieser Woche der beste Moment? Wohin an einem freien Tag? Rate, und dann lass es dir erzählen.
    .smaller = Rate einen Essenswunsch. Frag nach.
    .line = Wie gut kennst du die, die du am besten kennst? Rate, und dann frag.

empathy-wish-they-knew = Was verstehen die meisten falsch?
    .invitation = Jemand lebt mit etwas, das du nicht kennst: einer Krankheit, einem Glauben, einem Stottern, einem fernen Land. Frag, was die meisten daran falsch verstehen, wenn das recht ist.
    .smaller = Lies eine Seite von jemandem, der damit lebt.
    .line = Frag jemanden: „Was verstehen die meisten bei dir falsch?“

empathy-how-told = Wie möchtest du es hören?
    .invitation = Du hast eine schlechte Nachricht oder etwas Kritisches zu sagen. Frag vorher: jetzt oder später? Schriftlich oder im Gespräch? Geradeheraus oder Stück für Stück?
    .smaller = Frag: „Passt es gerade für etwas Schwieriges?“
    .line = Vor einer schweren Nachricht eine Frage: „Magst du sie jetzt hören oder später?“

empathy-two-homes = Ein Kind mit zwei Zuhause
    .invitation = Ein Kind, das du kennst, wohnt mal hier, mal dort. Frag, was an beiden Orten schön ist und was immer am falschen liegt. Ohne Urteil, nur aus Neugier.
    .smaller = Frag, welches Buch wo wohnt.
    .line = Frag ein Kind mit zwei Zuhause, was an beiden schön ist.

## forgiveness

forgive-small = Eine Kleinigkeit loslassen
    .invitation = Such dir einen kleinen Ärger dieser Woche aus und beschließ, dass du ihn nicht heimzahlst.
    .smaller = Erzähl die Geschichte heute einmal weniger.
    .line = Lass einen kleinen Ärger dieser Woche hier enden, und zahl ihn nicht heim.

forgive-self = Mit dir wie mit einem lieben Menschen
    .invitation = Ein Fehler von dir sticht noch. Was würdest du einem lieben Menschen sagen, dem er passiert wäre? Sag dir genau das.
    .smaller = Lass für heute ein hartes Wort über dich weg.
    .line = Was würdest du einem lieben Menschen sagen, dem dein Fehler passiert wäre?
    .why = Wer so mit uns spräche wie wir mit uns selbst, bliebe nicht lange eingeladen.

forgive-draft = Der Brief, der bei dir bleibt
    .invitation = Schreib fünf Zeilen an einen Menschen, der dich einmal verletzt hat, in einer Zeit, die vorbei ist. Was hat es dich gekostet? Das Papier bleibt in der Schublade.
    .smaller = Schreib eine Zeile und leg sie weg.
    .line = Schreib einen Brief nur für die Schublade: was es dich gekostet hat, Wort für Wort.
    .why = In fünf Ländern waren Menschen nach zwei, drei Stunden mit einem Übungsheft zum Verzeihen zwei Wochen später weniger bitter als andere, die warteten. Dies hier ist eine Kostprobe.

forgive-sorry = Entschuldigung, Punkt
    .invitation = Hast du jemandem etwas getan, das dir leidtut? Sag es heute in einem Satz, ohne „aber“.
    .smaller = Gib eine Kleinigkeit zu, bevor jemand fragt.
    .line = Sag einmal, dass dir etwas leidtut, in einem Satz ohne „aber“.
    .why = Was nach einem „aber“ kommt, das bleibt hängen.

forgive-overnight = Eine Nacht darüber schlafen
    .invitation = Eine wütende Antwort ist schon fertig. Schreib sie dorthin, wo man sie nicht abschicken kann, und lies sie morgen.
    .smaller = Warte eine Stunde.
    .line = Lass eine wütende Antwort bis morgen schlafen. Oft wacht sie kürzer auf.

forgive-plain-sign = Ein schlichtes Zeichen nach dem Streit
    .invitation = Der Streit ist vorbei, die Luft noch dick. Mach ein kleines, schlichtes Zeichen: ein Glas Wasser in Reichweite, eine Frage zum Abendessen.
    .smaller = Sag einen alltäglichen Satz mit weicher Stimme.
    .line = Nach einem Streit: ein alltäglicher Satz mit weicher Stimme.
    .why = Frieden beginnt selten mit der großen Aussprache. Eher mit „Hast du auch Hunger?“

forgive-put-right = Eine Sache in Ordnung bringen
    .invitation = Du hast etwas zerbrochen, verloren oder vergessen, das anderen gehört. Richte oder bring zurück, was heute geht, und sag, dass du es warst.
    .smaller = Schreib auf, was noch offen ist.
    .line = Gibt es etwas, das du noch reparieren oder zurückbringen könntest?

forgive-late = Kein Wort zur Verspätung
    .invitation = Jemand kommt zu spät oder hat etwas Kleines vergessen. Fang damit an, wie schön es ist, sich zu sehen.
    .smaller = Lass einen Seufzer weg.
    .line = Kommt jemand zu spät, geht als erster Satz auch: „Schön, dass du da bist.“
    .why = Wie spät es ist, wissen alle. Offen ist nur, wie willkommen man noch ist.

forgive-my-share = Mein Anteil daran
    .invitation = Such nach einem Streit auf Augenhöhe den Teil, der von dir kam, so klein er auch ist. Wenn du es gefahrlos sagen kannst, sag nur diesen Teil.
    .smaller = Finde ihn für dich. Aussprechen kannst du ihn später.
    .line = Nenn nach einem Streit auf Augenhöhe deinen Teil daran, wenn es gefahrlos geht.
    .why = Es ist der einzige Teil eines Streits, der ganz in deiner Hand liegt.

forgive-was-forgiven = Als man dir verziehen hat
    .invitation = Dir hat einmal jemand verziehen. Mit welchen Worten, mit welcher Geste? Und wie bist du danach heimgegangen?
    .smaller = Denk dankbar an den Namen.
    .line = Weißt du noch, wie dir einmal jemand verziehen hat?

forgive-where-it-sits = Wo es sitzt
    .invitation = Ein alter Zorn ist wieder da. Wo im Körper sitzt er? Atme eine Weile dorthin. Zu lösen ist nichts.
    .smaller = Lass den Kiefer locker.
    .line = Ein alter Zorn ist wieder da? Lass den Kiefer locker und atme dorthin, wo er sitzt.

forgive-ask = Bitten und es offen lassen
    .invitation = Sag einem Menschen, was du ihm getan hast, dass du siehst, was es gekostet hat, und dass keine Antwort nötig ist.
    .smaller = Fass es in zwei Sätze, erst auf Papier.
    .line = Eine Bitte um Verzeihung, die auf ein Ja wartet, ist eine Last mehr.

forgive-corrected = Danke, dass du es sagst
    .invitation = Bei der Arbeit zeigt dir jemand einen Fehler von dir. Sag „Danke, dass du es mir sagst“ und lass deine Verteidigung weg.
    .smaller = Atme aus, bevor du etwas erklärst.
    .line = Zeigt dir jemand einen Fehler? „Danke, dass du es sagst“ ist die ganze Antwort.
    .why = Vielleicht hat es Tage gebraucht, die Worte dafür zu finden.

forgive-passer-by = Bis zur nächsten Ecke
    .invitation = Jemand Fremdes ist grob zu dir. Gib deinem Ärger Zeit bis zur nächsten Ecke, und lass ihn dort stehen.
    .smaller = Schüttle einmal die Hände aus.
    .line = Ein fremder schlechter Tag braucht nicht mit dir heimzugehen.

forgive-learning-too = Sie haben auch erst gelernt
    .invitation = Nimm eine Kleinigkeit, die deine Eltern falsch gemacht haben. Was wussten, hatten und fürchteten sie in deinem Alter?
    .smaller = Rechne aus, wie alt sie damals waren.
    .line = Was konnten deine Eltern in deinem Alter noch nicht wissen?
    .why = Verstehen heißt nicht gutheißen. Manches wirkt von dort aus kleiner, und manches zu Recht nicht.

forgive-unfinished = Den Tag unfertig lassen
    .invitation = Manches, was du heute vorhattest, ist liegen geblieben. Lass es ruhen und sei freundlich zu allen, die müde sind. Auch zu dir.
    .smaller = Streich eine Sache durch, ohne sie zu tun.
    .line = Streich eine Sache von der Liste, ohne sie zu tun. Nicht alles ist für heute.
    .why = Eine Liste weiß nichts von Kopfweh, schlechten Nächten und langen Anrufen. Du schon.

forgive-fresh-start = Ein neuer erster Satz
    .invitation = Bei der Arbeit hat es zwischen euch geknirscht, nichts Schlimmes. Grüß morgen wie am Tag, bevor es anfing.
    .smaller = Stell eine schlichte Frage zur Arbeit.
    .line = Hat es bei der Arbeit geknirscht, ist „Guten Morgen“ ein guter erster Satz.

forgive-not-yet = Noch nicht
    .invitation = Es gibt etwas, das du nicht verzeihen kannst oder willst. Das darf heute so sein, mit gutem Gewissen.
    .smaller = Sag dir: „Es war nicht recht, und ich bin noch nicht fertig damit.“
    .line = Manches kannst du noch nicht verzeihen. Lass eines davon heute so sein.
    .why = Niemand hat ein Anrecht darauf, dass du verzeihst. Zeit, um sicher und heil zu werden, ist nicht verloren.

forgive-limit = Eine Grenze, freundlich gesagt
    .invitation = Etwas lässt du immer wieder durchgehen, und es nagt an dir. Wenn du es gefahrlos sagen kannst, sag es einmal: „Bitte lass das.“
    .smaller = Schreib dir auf, wo deine Grenze liegt.
    .line = Wenn du es gefahrlos kannst, sag einmal freundlich, wo deine Grenze liegt.

forgive-younger-self = An den Menschen, der du warst
    .invitation = Schreib ein paar Zeilen an dich in einem Alter, dem du noch böse bist. Was konntest du nicht wissen? Was stand dir im Weg?
    .smaller = Schau ein altes Bild von dir mit milden Augen an.
    .line = Schreib dir in einem Alter, dem du noch böse bist. Was konntest du nicht wissen?

forgive-own-up = Das Zugeben leicht machen
    .invitation = Gibt heute jemand ein Versehen zu, fang an mit: „Gut, dass du es mir sagst.“
    .smaller = Frag „Was machen wir jetzt?“ und lass „Wie konntest du?“ weg.
    .line = Jemand gibt ein Versehen zu? „Gut, dass du es sagst“ ist ein guter Anfang.
    .why = Wie das erste Versehen ankommt, entscheidet, ob du vom zweiten hörst.

forgive-in-private = Nicht vor allen
    .invitation = Da steht ein Irrtum oder ein falsches Wort, und alle können es lesen. Schreib es nur der Person, von der es kommt. Dann kann sie es selbst richtigstellen.
    .smaller = Lass einen Tippfehler durchgehen.
    .line = Einen Irrtum kann man auch dort ansprechen, wo sonst niemand mitliest.

forgive-last-word = Das letzte Wort verschenken
    .invitation = Ihr seid zweimal im Kreis gegangen, Neues kommt nicht mehr. Lass die letzte Zeile den anderen und schließ den Tab.
    .smaller = Schalte bei einer Diskussion die Mitteilungen ab.
    .line = Verschenk heute ein letztes Wort.

forgive-was-wrong = „Da lag ich falsch“
    .invitation = Etwas, das du gepostet hast, stimmt gar nicht. Schreib das an dieselbe Stelle, in schlichten Worten, und lass die alte Zeile stehen.
    .smaller = Bedank dich für eine Korrektur.
    .line = „Da lag ich falsch.“ Schreib es dorthin, wo du falsch lagst.

forgive-mute = Stumm schalten und weitergehen
    .invitation = Ein Konto ärgert dich jedes Mal, und du hättest eine Antwort, über die alle lachen würden. Schalte es stumm. Ganz ohne Ansage.
    .smaller = Scroll an einem Beitrag vorbei, der nur ärgern will.
    .line = Schalte stumm, was dich jeden Tag ärgert, und verlier kein Wort darüber.

forgive-hundredth = Eine Antwort weniger
    .invitation = Jemand hat öffentlich etwas Dummes gesagt, und Hunderte haben schon widersprochen. Es ist also gesagt. Du kannst es dabei lassen.
    .smaller = Schließ die Seite, ohne die Antworten zu lesen.
    .line = Wenn es schon Hunderte gesagt haben, lass deine Antwort ungeschrieben.

forgive-asked-before = Schon hundertmal gefragt
    .invitation = Da ist sie wieder, die Frage, die alle stellen. Antworte, als wäre es das erste Mal, oder schick den Link ohne den Seufzer.
    .smaller = Lass „Einfach mal suchen“ weg.
    .line = Wer die alte Frage stellt, stellt sie zum ersten Mal. Antworte noch einmal.

forgive-old-post = Zehn Jahre her
    .invitation = Du stößt auf etwas Dummes, das jemand vor langer Zeit geschrieben hat. Lass es liegen. Was aus diesem Jahr würdest du selbst ungern wiedersehen?
    .smaller = Nimm eine alte Zeile von dir herunter, die du nicht mehr meinst.
    .line = Lass einen alten, dummen Beitrag liegen. Fast alle haben einmal so einen geschrieben.

forgive-left-unsaid = Was ungesagt blieb
    .invitation = Ein Mensch ist gestorben, und ein Satz ist ungesagt geblieben. Sag ihn jetzt, laut oder auf Papier. Was wäre an einem guten Tag die Antwort gewesen?
    .smaller = Sag nur den Namen, und warte.
    .line = Sag den Satz, den du einem verstorbenen Menschen nicht mehr sagen konntest.

forgive-distance = Der Abstand darf bleiben
    .invitation = In deiner Familie gibt es jemanden, zu dem du aus guten Gründen keinen Kontakt mehr hast. Du kannst alles Gute wünschen und trotzdem nicht anrufen.
    .smaller = Lass eine alte Szene vorbeiziehen, ohne sie noch einmal auszufechten.
    .line = Man kann einem Menschen nichts Böses wünschen und trotzdem Abstand halten.

forgive-other-parent = Vor dem Kind
    .invitation = Ihr habt euch getrennt, und ein Kind liebt euch beide. Wenn alle in Sicherheit sind: Lass eine Bemerkung über den anderen Elternteil weg und such etwas Gutes, das stimmt.
    .smaller = Hör dir an, wie das Wochenende war, ohne Kommentar.
    .line = Kinder hören, wie wir über die reden, die sie lieben. Lass eine Bemerkung weg.

forgive-slammed-door = Nach der zugeknallten Tür
    .invitation = Dein großes Kind hat die Tür zugeknallt. Warte eine halbe Stunde, klopf an und frag etwas, das gar nichts damit zu tun hat.
    .smaller = Stell etwas zu essen vor die Tür.
    .line = Eine halbe Stunde nach der zugeknallten Tür: leise anklopfen.
    .why = Mit vierzehn ist es schwer, zuerst herauszukommen. Mit vierzig auch.

forgive-what-it-cost = Eine Entschuldigung in drei Teilen
    .invitation = Du hast jemanden verletzt. Wenn es erwünscht ist, sag, was du getan hast, was es gekostet hat und was du ändern wirst. Eine Antwort schuldet dir niemand.
    .smaller = Schreib die drei Sätze erst für dich.
    .line = Was ich getan habe. Was es dich gekostet hat. Was ich ändere. Drei gute Sätze.
    .why = Als Menschen geschriebene Entschuldigungen beurteilten, zählte das Eingeständnis am meisten, dann das Angebot, es gutzumachen.

forgive-what-mends = Was würde es heilen?
    .invitation = Du hast dich entschuldigt, und etwas ist immer noch schief. Frag: „Kann ich etwas tun, damit es wieder gut wird?“ Dann tu das, und nur das.
    .smaller = Frag, ob deine Entschuldigung angekommen ist.
    .line = Nach der Entschuldigung kommt noch eine Frage: „Was würde es gutmachen?“

forgive-to-a-child = Entschuldigung, an ein Kind
    .invitation = Du warst ungerecht zu einem Kind, oder lauter als gewollt. Setz dich dazu und sag: „Das war mein Fehler, nicht deiner.“
    .smaller = Sag: „Eben war ich zu laut.“
    .line = Auch Kindern kann man sagen: „Es tut mir leid.“ Welches könnte es von dir hören?

forgive-old-blush = Die Szene um drei Uhr nachts
    .invitation = Etwas Peinliches von vor Jahren fällt dir wieder ein, natürlich nachts. Wer außer dir weiß es noch? Lächle darüber und dreh das Kissen um.
    .smaller = Atme einmal so lang aus, wie es geht.
    .line = Das Peinliche von damals: Lächle darüber. Vielleicht weißt nur du es noch.

forgive-let-it-do = Lass es genug sein
    .invitation = Du hast etwas falsch gemacht, es zugegeben und gerichtet, was ging. Schreib auf, was du dafür getan hast. Dann leg den Stift weg.
    .smaller = Sag dir: „Ich habe getan, was noch zu tun war.“
    .line = Schuld hat ihre Arbeit. Ist die getan, lass sie nach Hause gehen.

## warmth

warmth-greet = Beim Namen nennen
    .invitation = Heute einmal ein Guten Morgen mit einem Namen darin, so wie er gern gehört wird. Mit einem Blick, oder einfach kurz in der Nähe.
    .smaller = Sag als Erstes Guten Morgen.
    .line = Sag jemandem Guten Morgen, mit dem Namen darin.

warmth-thanks = Für eine Sache danken
    .invitation = Such dir eine Sache aus, die jemand getan hat. Dank dafür, und sag, was dadurch leichter war.
    .smaller = Ein Satz Dank genügt.
    .line = Wer hat dir diese Woche etwas leichter gemacht, vielleicht ohne es zu wissen?
    .why = Wer in Studien einen Dankbrief schrieb, schätzte die Freude darüber zu niedrig ein und die Peinlichkeit zu hoch.

warmth-smile = Zuerst lächeln
    .invitation = Irgendwo zwischen deiner Tür und der nächsten lächelst du heute zuerst. Dann geh weiter, was auch zurückkommt.
    .smaller = Lächle einen Hund an. Am anderen Ende der Leine sieht es vielleicht jemand.
    .line = Irgendwer lächelt immer zuerst. Heute vielleicht du.

warmth-message = Hab an dich gedacht
    .invitation = Dir fällt jemand ein, von dem du länger nichts gehört hast. Schreib nur das, und was dich daran erinnert hat.
    .smaller = Schick eine Zeile ohne Frage darin.
    .line = An wen hast du neulich gedacht und nicht geschrieben?
    .why = Wer sich in Studien ohne Anlass meldete, schätzte zu niedrig ein, wie willkommen das war.

warmth-hug = Eine Umarmung, die sich Zeit lässt
    .invitation = Wenn ihr beide das mögt, bitte einen lieben Menschen um eine Umarmung, und lass nicht als Erstes los.
    .smaller = Lehn dich für drei Atemzüge bei jemandem an.
    .line = Wen könntest du heute um eine Umarmung bitten?

warmth-hand = Eine Hand auf der Schulter
    .invitation = Jemand, der dir nahesteht, hat schlechte Nachrichten. Wenn es bei euch passt, leg eine Hand auf Schulter oder Arm und sag eine Weile nichts.
    .smaller = Rück deinen Stuhl etwas näher.
    .line = Bei schlechten Nachrichten: Rück deinen Stuhl ein wenig näher.

warmth-note = Ein Zettel zum Finden
    .invitation = Leg jemandem, mit dem du wohnst, ein paar Worte auf Papier hin: in den Schuh, zwischen zwei Seiten, zu den Zahnbürsten.
    .smaller = Mal ein kleines Gesicht auf den Einkaufszettel.
    .line = Steck ein paar Worte in einen Schuh. Bis morgen sind sie gefunden.

warmth-say-it = Sag es, solange man es hören kann
    .invitation = Was magst du schon lange an einem Menschen und hast es nie gesagt? Sag es heute, ganz schlicht. Es darf etwas verlegen klingen.
    .smaller = Schreib es zuerst für dich auf.
    .line = Was magst du an jemandem und hast es noch nie gesagt?
    .why = Wer in Experimenten ein Kompliment machte, schätzte zu niedrig ein, wie gut es tat.

warmth-wave = Winken
    .invitation = Den Leuten gegenüber, dem Auto, das dich hinüberlässt, dem Gesicht am Fenster: Wink heute einmal.
    .smaller = Nick einmal.
    .line = Heb die Hand, wenn du drüben auf der Straße jemanden kennst. Es dauert eine Sekunde.

warmth-condolence = Zwei Zeilen an jemanden in Trauer
    .invitation = Schreib einem Menschen, der trauert: eine Erinnerung an den Menschen, der gestorben ist, und keine Erklärungen.
    .smaller = Schreib: „Ich denke an dich.“
    .line = Schick Trauernden eine kleine Erinnerung an den Menschen, der ihnen fehlt.
    .why = Viele schreiben nicht, aus Angst vor dem falschen Wort. Das fehlende fehlt mehr.

warmth-bring-one = Eins mitbringen
    .invitation = Wenn du dir das nächste Mal etwas zu trinken holst, bring dem Menschen neben dir eins mit, so wie es dort gern getrunken wird.
    .smaller = Schenk jemandem Wasser nach.
    .line = Wenn du dir etwas zu trinken holst: Vielleicht hat nebenan auch jemand Durst.
    .why = Zu wissen, was jemand gern trinkt, ist eine stille Art, sich zu kennen.

warmth-make-room = Platz machen
    .invitation = Im Bus, auf der Bank, in einer Runde: Rück ein wenig, so dass noch jemand dazupasst.
    .smaller = Nimm deine Tasche vom Nebensitz.
    .line = Rück ein wenig. Eine Lücke in der Runde sagt „Komm dazu“, ganz ohne Worte.

warmth-by-hand = Ein Brief von Hand
    .invitation = Schreib jemandem eine Seite von Hand, über nichts Besonderes: das Wetter, die Treppe, das Mittagessen.
    .smaller = Eine Karte mit drei Wörtern.
    .line = Schreib eine Seite von Hand, damit diese Woche etwas im Briefkasten liegt.
    .why = Das Papier lag in deiner Hand, bevor es in einer anderen liegt.

warmth-picture = Weißt du noch?
    .invitation = Such ein altes Bild von einem guten Tag zu zweit. Schick es mit einer Zeile los, und lass dir erzählen, was davon noch da ist.
    .smaller = Schau es selbst an, und das Gesicht darauf.
    .line = Such in deinen Bildern einen guten Tag und schick ihn dorthin, wo er hingehört.

warmth-get-up = An die Tür gehen
    .invitation = Wenn heute jemand nach Hause kommt, steh auf und geh bis zur Tür entgegen.
    .smaller = Ruf als Erstes Hallo.
    .line = Hunde laufen jedes Mal zur Tür. Kommt jemand heim, lauf mit.

warmth-learn-a-name = Einen Namen lernen
    .invitation = Wo du jeden Tag hingehst, putzt, bewacht oder liefert jemand. Sag, wie du heißt, und frag zurück.
    .smaller = Grüß dort so, wie du alle grüßt.
    .line = Wen siehst du jeden Tag und weißt den Namen nicht?
    .why = Ihr habt euch hundertmal gesehen. Irgendwer fängt eben an.

warmth-small-find = Etwas vom Weg
    .invitation = Bring jemandem etwas Kleines von draußen mit: ein Blatt, eine Feder, einen Stein mit Streifen.
    .smaller = Erzähl jemandem von etwas Schönem, das du gesehen hast.
    .line = Irgendwo draußen liegt ein Blatt oder ein Stein zum Mitbringen.
    .why = Es sagt: Ich war draußen in der Welt, und du warst in meinen Gedanken.

warmth-spoken-line = Eine Zeile mit deiner Stimme
    .invitation = Nimm für jemanden weit weg ein kurzes Guten Morgen auf, mit den Vögeln oder der Straße im Hintergrund.
    .smaller = Zehn Sekunden reichen völlig.
    .line = Wer weit weg würde sich über zehn Sekunden deiner Stimme freuen?

warmth-own-hands = Warme Hände für dich
    .invitation = Halt etwas Warmes in beiden Händen, und solange es warm ist, sei zu dir so freundlich wie zu einem Gast.
    .smaller = Leg dir einen Atemzug lang die Hand auf die Brust.
    .line = Halt etwas Warmes, und sei zu dir so freundlich wie zu einem Gast.

warmth-absent = Gut reden über Abwesende
    .invitation = Die Rede kommt auf einen Menschen, der nicht dabei ist. Sag etwas Gutes, das stimmt.
    .smaller = Lass einen Scherz auf fremde Kosten ungesagt.
    .line = Sag etwas Gutes über einen Menschen, der es nicht hören kann.
    .why = Wer zuhört, erfährt nebenbei, wie du über Abwesende sprichst.

warmth-soft-landing = Weich landen
    .invitation = Jemand kommt von einem harten Tag zurück. Mach vorher Licht, hab etwas Warmes bereit und lass die Fragen für später.
    .smaller = Nimm den Mantel ab.
    .line = Nach einem harten Tag: ein Licht, etwas Warmes und noch keine Fragen.
    .why = Erst die Schuhe, dann ein Stuhl, dann vielleicht die Geschichte.

warmth-first-post = Ein erster Beitrag
    .invitation = In einer Gruppe oder einem Forum schreibt jemand zum ersten Mal. Antworte vor allen anderen: „Willkommen. Gut, dass du fragst.“
    .smaller = Gib Neuen ein freundliches Zeichen.
    .line = Wenn jemand zum ersten Mal etwas schreibt, antworte vor allen anderen.

warmth-small-shop = Fünf Zeilen für einen kleinen Laden
    .invitation = Die Bäckerei, die Fahrradwerkstatt, der Friseursalon: Schreib öffentlich ein ehrliches Lob, mit einer Einzelheit, die nur Stammkundschaft kennt.
    .smaller = Sag an der Theke, dass du gern kommst.
    .line = Welchen kleinen Laden magst du? Ein paar öffentliche Zeilen würden ihm helfen.

warmth-page-maker = Wer hat das aufgeschrieben?
    .invitation = Jemand hat erklärt, wie man den Hahn dichtet, die Gitarre stimmt, die Bohnen kocht, und will nichts dafür. Such den Namen, und sag Danke.
    .smaller = Scroll ganz nach unten. Vielleicht steht da ein Name.
    .line = Such heraus, wer die Seite schrieb, die dir neulich half, und sag Danke.

warmth-bug-thanks = Eine Fehlermeldung mit Dank
    .invitation = In einem freien Programm klappt etwas nicht. Melde es so, dass man es findet: was du getan hast, was dann kam. Und fang an mit dem, was du daran magst.
    .smaller = Schreib denen, die es machen, zwei Zeilen Dank.
    .line = Dank denen, die dein freies Programm machen. Es geht auch in einer Fehlermeldung.

warmth-who-made-it = Mit Namen, bitte
    .invitation = Bevor du ein Bild, ein Gedicht oder einen Witz weitergibst, such, von wem es stammt, und schreib den Namen dazu.
    .smaller = Teil das Original und nicht die Kopie.
    .line = Schreib zum nächsten Bild, das du weitergibst, von wem es ist.

warmth-small-account = Neunzehn Leute sehen zu
    .invitation = Jemand zeichnet, singt oder fotografiert Moos, und kaum jemand schaut hin. Schreib einen Satz, an dem man merkt, dass du geschaut hast.
    .smaller = Sag, welches Bild dir am besten gefällt.
    .line = Jemand macht Schönes, das kaum jemand sieht. Du könntest es sagen.

warmth-it-worked = Hat geklappt, danke
    .invitation = Eine Antwort in irgendeinem Forum, vielleicht Jahre alt, hat dir aus der Klemme geholfen. Geh noch einmal hin und schreib darunter: „Hat bei mir geklappt.“
    .smaller = Markiere die Antwort, die geholfen hat.
    .line = Du kannst zu der Antwort zurückgehen, die dir half, und es dort sagen.

warmth-years-later = Jahre später
    .invitation = Eine Lehrerin, ein erster Chef, die Familie nebenan, bei der immer ein Teller für dich stand. Erzähl einem dieser Menschen, was aus dir geworden ist.
    .smaller = Erzähl anderen von damals.
    .line = Wer hat dir vor Jahren geholfen und nie gehört, was daraus wurde?

warmth-take-thanks = Den Dank ankommen lassen
    .invitation = Jemand dankt dir, und dir liegt „Ach, das war doch nichts“ auf der Zunge. Sag „Gern geschehen“, und lass es etwas gewesen sein.
    .smaller = Warte einen Atemzug, bevor du abwinkst.
    .line = Wenn dir jemand dankt, lass es erst ankommen. Abwinken kann man immer noch.

warmth-own-grief = Ein Platz für jemanden, der fehlt
    .invitation = Diesmal trauerst du. Leg heute etwas hin, das an den Menschen erinnert: ein Bild, einen Schal, den Lieblingslöffel. Bleib dabei, solange es guttut.
    .smaller = Steck etwas davon in die Tasche.
    .line = Für einen Menschen, der fehlt: ein Bild auf dem Tisch, ein Mantel am Haken.

warmth-quiet-wish = Ein Wunsch ohne Adresse
    .invitation = Mit jemandem sprichst du nicht mehr, und es ist besser so. Wenn du magst, wünsch in Gedanken einen ruhigen Abend. Niemand erfährt davon.
    .smaller = Wünsch dir selbst den ruhigen Abend.
    .line = Wünsch jemandem in Gedanken einen ruhigen Abend. Ein Wunsch braucht keine Adresse.

warmth-handover = Bei der Übergabe
    .invitation = Zwei Zuhause, ein Kind, dazwischen eine Türschwelle. Wenn ihr euch ohne Gefahr begegnen könnt, sag etwas Freundliches, Alltägliches, während die Schuhe angezogen werden.
    .smaller = Pack das Lieblingsding obenauf.
    .line = Wenn es ohne Gefahr geht: ein freundlicher Satz an der Tür, dem Kind zuliebe.

warmth-years-apart = Zwanzig Jahre auseinander
    .invitation = Etwas hat dich zum Lachen gebracht. Schick es einem Menschen, der zwanzig Jahre älter oder jünger ist als du, und erklär notfalls den Witz.
    .smaller = Frag, was dort diese Woche lustig war.
    .line = Schick einen Witz an jemanden, der zwanzig Jahre älter oder jünger ist als du.

warmth-place-kept = Ein freigehaltener Platz
    .invitation = Beim Essen, im Unterricht, in der Sitzung: Halt einen Platz frei für jemanden, der sonst allein sitzt, und wink hinüber.
    .smaller = Frag: „Magst du hier sitzen?“
    .line = Halt jemandem einen Stuhl frei. Er sagt: Wir dachten, du kommst noch.

warmth-warm-side = Die bessere Hälfte
    .invitation = Gib heute ohne ein Wort die bessere Hälfte ab: den Platz in der Sonne, das größere Stück, die trockene Seite vom Schirm.
    .smaller = Lass andere zuerst wählen.
    .line = Überlass jemandem die trockene Seite vom Schirm.

warmth-blanket = Eine Decke, wortlos
    .invitation = Jemand ist auf dem Sofa eingeschlafen oder sitzt da und friert. Leg eine Decke darüber, mach das Licht kleiner und geh auf Zehenspitzen.
    .smaller = Dreh die Musik etwas leiser.
    .line = Friert jemand, schläft jemand halb? Eine Decke braucht keine Worte.

warmth-hand-on-heart = Quer durch den Raum
    .invitation = Ihr seid zu weit auseinander, oder Berührung ist nicht erwünscht. Eine Hand aufs Herz, ein Nicken, ein gehobenes Glas: Sag es von dort, wo du bist.
    .smaller = Wink in die Kamera, bevor du einen Anruf verlässt.
    .line = Eine Hand auf dem Herzen versteht man quer durch den Raum. Wem täte sie gut?

## Stands quietly by a practice

caution-forgiving = Verzeihen ist kein Versöhnen, und es darf warten. Tut dir gerade jemand weh, geht deine Sicherheit vor: Du kannst dich an jemanden wenden, dem du vertraust, oder an eine Beratungsstelle in deiner Nähe.
caution-their-view = Gemeint ist das unter Gleichen. Tut dir jemand weh? Dann schuldest du kein Verständnis, und deine Sicherheit geht vor: Vertrau dich jemandem an oder ruf ein Hilfetelefon an.
