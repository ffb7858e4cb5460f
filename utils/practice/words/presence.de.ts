/** Da sein: being present, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'presence'> = {
  'presence-phone-away': {
    title: 'Ins andere Zimmer damit',
    invitation:
      'Lass das Telefon beim nächsten Essen oder Gespräch dort, wo du es weder siehst noch hörst.',
    smaller: 'Leg das Telefon fünf Minuten mit dem Bildschirm nach unten.',
    line: 'Lass das Telefon beim nächsten gemeinsamen Essen in einem anderen Zimmer.',
    why: 'In einer Studie hatten Menschen an einem Essen etwas weniger Freude, wenn ihre Telefone auf dem Tisch lagen.',
  },
  'presence-doorway': {
    title: 'Erst ankommen',
    invitation:
      'Du kommst nach Hause oder in einen Raum. Bleib in der Tür stehen, atme einmal und schau, wer da ist.',
    smaller: 'Stell dich kurz zu jemandem, bevor du etwas sagst.',
    line: 'Bleib heute in einer Tür kurz stehen, atme und schau, wer da ist.',
    why: 'Der Körper ist vor dem Kopf daheim.',
  },
  'presence-meal': {
    title: 'Eine Tasse zu zweit',
    invitation:
      'Tee, Kaffee, Wasser aus der Leitung: Trink mit jemandem eine Tasse und tu nichts anderes, bis sie leer ist.',
    smaller: 'Setz dich für eine Minute zu jemandem.',
    line: 'Trink mit jemandem eine Tasse von irgendetwas und tu sonst nichts, bis sie leer ist.',
    why: 'Eine Tasse ist eine gute Uhr: Sie hat ein Ende, und niemand schaut darauf.',
  },
  'presence-walk': {
    title: 'Im gleichen Schritt',
    invitation: 'Ihr habt denselben Weg. Nimm das Tempo deiner Begleitung an, und plant später.',
    smaller: 'Begleite jemanden bis zur Tür.',
    line: 'Geh mit jemandem ein Stück im gleichen Schritt, und plant später.',
    why: 'Nebeneinander, den Blick nach vorn, lässt sich manches leichter sagen.',
  },
  'presence-window': {
    title: 'Dasselbe Fenster',
    invitation: 'Jemand steht am Fenster. Stell dich eine Weile dazu und schau mit hinaus.',
    smaller: 'Zeig auf eine Sache da draußen.',
    line: 'Stell dich zu jemandem ans Fenster und schau mit hinaus.',
  },
  'presence-lid': {
    title: 'Deckel zu',
    invitation:
      'Jemand kommt an deinen Platz. Klapp den Rechner zu oder dreh den Stuhl herum, und antworte dann.',
    smaller: 'Nimm die Hand von der Maus, solange ihr redet.',
    line: 'Kommt jemand an deinen Platz, klapp den Rechner zu, bevor du antwortest.',
  },
  'presence-grief': {
    title: 'Nichts zu sagen',
    invitation:
      'Wo jemand trauert, kannst du einfach dabeisitzen. Worte braucht es nicht. Tränen dürfen sein, das Kreuzworträtsel auch.',
    smaller: 'Schreib: „Ich weiß nicht, was ich sagen kann. Ich bin da.“',
    line: 'Setz dich eine Weile zu jemandem, der trauert. Worte braucht es nicht.',
    why: 'Kein Satz macht es kleiner. Aber zu zweit trägt es sich anders.',
  },
  'presence-chore': {
    title: 'Der Abwasch, wir beide',
    invitation:
      'Eine Hausarbeit bleibt meist an einem von euch hängen. Macht sie diesmal nebeneinander und ohne Eile.',
    smaller: 'Bleib in der Küche und trockne drei Sachen ab.',
    line: 'Macht heute zu zweit, was sonst an einem von euch hängen bleibt.',
    why: 'Wenn die Hände zu tun haben, ist Platz zum Reden und auch zum Schweigen.',
  },
  'presence-bench': {
    title: 'Eine Bank unter Leuten',
    invitation:
      'Setz dich für zehn Minuten dorthin, wo Leute vorbeikommen, Ohren und Hände frei. Wer ist heute unterwegs?',
    smaller: 'Bleib stehen und sieh drei Menschen vorbeigehen.',
    line: 'Setz dich unter Leute, Ohren und Hände frei, und schau, wer heute unterwegs ist.',
    why: 'Auch unter anderen zu sein zählt, gerade an Tagen, an denen niemand auf dich wartet.',
  },
  'presence-queue': {
    title: 'Mit den anderen warten',
    invitation:
      'Die nächste Schlange: Telefon in der Tasche, Kopf oben, und du bist eine von denen, die warten.',
    smaller: 'Schau dich einmal um, bevor du danach greifst.',
    line: 'Lass in der nächsten Schlange das Telefon in der Tasche und warte mit den anderen.',
  },
  'presence-meeting': {
    title: 'Eine Besprechung, ein Fenster',
    invitation:
      'Such dir heute eine Besprechung aus. Mach alles andere zu und sei vom Hallo bis zum Tschüss dabei.',
    smaller: 'Tu es für die ersten zehn Minuten.',
    line: 'Mach in einer Besprechung heute alle anderen Fenster zu.',
  },
  'presence-child-leads': {
    title: 'Ein Kind führt',
    invitation:
      'Ein Kind wählt das Spiel und macht die Regeln. Du spielst zehn Minuten mit, ohne eine bessere Idee zu haben.',
    smaller: 'Setz dich auf den Boden, bis du eine Rolle bekommst.',
    line: 'Lass ein Kind das Spiel und die Regeln wählen, und spiel zehn Minuten mit.',
    why: 'Kindern sagt man den ganzen Tag, was zu tun ist. Dass ihnen jemand folgt, ist selten.',
  },
  'presence-one-call': {
    title: 'Ein Anruf und sonst nichts',
    invitation:
      'Telefonier mit jemandem, den du magst, von einem Sessel aus, ohne Bildschirm im Blick, und so lang, wie es eben dauert.',
    smaller: 'Mach in der letzten Minute den Bildschirm aus.',
    line: 'Telefonier mit jemandem, den du magst, ohne Bildschirm im Blick.',
    why: 'Tippen kann man hören, und auch, dass es fehlt.',
  },
  'presence-last-minutes': {
    title: 'Die letzten fünf Minuten',
    invitation:
      'Wie war der Tag? Mach vor dem Schlafen die Bildschirme aus und frag den Menschen, mit dem du wohnst.',
    smaller: 'Sag mit leeren Händen Gute Nacht.',
    line: 'Mach vor dem Schlafen die Bildschirme aus, und frag jemanden: „Wie war der Tag?“',
  },
  'presence-goodbye': {
    title: 'Ein langsamer Abschied',
    invitation:
      'Jemand geht. Lass liegen, was du tust, komm mit zur Tür oder sei einfach in der Nähe, und kehr erst um, wenn niemand mehr da ist.',
    smaller: 'Halt kurz inne, wenn jemand Tschüss sagt.',
    line: 'Wenn heute jemand geht, lass liegen, was du tust, bis die Tür zu ist.',
    why: 'Wie wir uns treffen, planen wir. Den Abschied überlassen wir dem Zufall.',
  },
  'presence-ten-minutes-out': {
    title: 'Sagen, wann du wiederkommst',
    invitation:
      'Der Streit wird zu heiß. Sag, dass du zehn Minuten hinausgehst, geh, und sei dann wirklich zurück.',
    smaller: 'Mach die Hände auf und atme einmal lang aus.',
    line: 'Wird ein Streit zu heiß, sag, wann du wiederkommst, geh hinaus, und sei dann da.',
    why: 'Bloß wegzugehen klingt nach zugeschlagener Tür. Mit einer Uhrzeit ist es nur eine Pause.',
  },
  'presence-ill': {
    title: 'An einem Krankenbett',
    invitation:
      'Jemand, den du kennst, ist krank. Frag, ob ein kurzer Besuch recht ist, bring Neues von draußen und geh, ehe es zu viel wird.',
    smaller: 'Schick eine Zeile, die keine Antwort will.',
    line: 'Frag jemanden, der krank ist, ob ein kurzer Besuch recht wäre.',
    why: 'Wer krank ist, hat lange Tage und eine kleine Welt.',
  },
  'presence-look-again': {
    title: 'Noch einmal hinsehen',
    invitation:
      'Jemand, den du täglich siehst: Was siehst du schon gar nicht mehr? Such drei Dinge.',
    smaller: 'Welche Farbe hat heute der Pullover?',
    line: 'Sieh einen Menschen, den du täglich siehst, so an wie beim ersten Mal.',
  },
  'presence-before-ringing': {
    title: 'Einmal länger läuten lassen',
    invitation:
      'Das Telefon, oder die Tür. Lass mit einem ganzen Atemzug los, was du gerade getan hast, und geh dann hin.',
    smaller: 'Lass die Schultern sinken, dann sag Hallo.',
    line: 'Nimm einen ganzen Atemzug, bevor du abhebst oder eine Tür aufmachst.',
    why: 'Wer jetzt kommt, kann nichts für das, was eben war.',
  },
  'presence-keep-waiting': {
    title: 'Ein Stück mitwarten',
    invitation:
      'Ein Zug, ein Brief, ein Befund: Jemand, den du kennst, wartet darauf. Leiste eine Weile Gesellschaft, wenn es recht ist.',
    smaller: 'Frag mit einer Nachricht, wie es mit dem Warten ist.',
    line: 'Jemand, den du kennst, wartet auf einen Befund. Warte ein Stück mit.',
  },
  'presence-one-song': {
    title: 'Ein Lied, bis zum Schluss',
    invitation:
      'Such ein Lied aus und hör es mit jemandem von Anfang bis Ende, im selben Zimmer oder am Telefon. Geredet wird danach.',
    smaller: 'Schick ein Lied, und ihr hört es beide zur selben Zeit.',
    line: 'Hör mit jemandem ein Lied, von Anfang bis Ende.',
    why: 'Vier Minuten lang hören zwei dasselbe.',
  },
  'presence-two-tables': {
    title: 'Ein Mittagessen, zwei Tische',
    invitation:
      'Iss mit jemandem, der weit weg ist: Der Anruf läuft, auf jedem Tisch steht ein Teller, und es gibt kein Thema. Kauen ist erlaubt.',
    smaller: 'Schick ein Bild von deinem Teller und frag, was es dort gibt.',
    line: 'Iss heute mit jemandem, der weit weg ist, über einen Anruf und ohne Thema.',
  },
  'presence-open-line': {
    title: 'Die Leitung bleibt offen',
    invitation:
      'Ihr arbeitet beide allein zu Hause. Lasst eine halbe Stunde lang einen Anruf laufen, Mikrofone an, und macht beide eure Sachen.',
    smaller: 'Probiert es für zehn Minuten.',
    line: 'Lass mit jemandem die Leitung offen, während ihr beide eure eigene Arbeit tut.',
    why: 'Ein Büro zu teilen war auch meistens still.',
  },
  'presence-hard-day': {
    title: 'Am Tag selbst',
    invitation:
      'Ein Jahrestag, ein Gerichtstermin, ein Auszug. Sei an diesem schweren Tag eine Weile dabei, und tut etwas Schlichtes: gehen, kochen, Schrauben sortieren.',
    smaller: 'Sag, dass du den ganzen Tag erreichbar bist.',
    line: 'Jemand hat heute einen schweren Tag. Sei eine Weile dabei, und tut etwas Schlichtes.',
  },
  'presence-waiting-room': {
    title: 'Im Wartezimmer',
    invitation:
      'Eine Untersuchung, eine Anhörung, ein erster Termin: Biete an, mitzukommen und auf dem Stuhl daneben zu sitzen. Mehr braucht es nicht.',
    smaller: 'Frag: „Soll jemand mitkommen?“',
    line: 'Biete jemandem an, mit ins Wartezimmer zu kommen.',
  },
  'presence-what-year': {
    title: 'Egal, welches Jahr ist',
    invitation:
      'Ein Mensch, den du gernhast, vergisst immer mehr. Lass eine Viertelstunde lang die Daten in Ruhe. Schaut das Bild an, und summ mit.',
    smaller: 'Lass einen Irrtum stehen.',
    line: 'Setz dich zu einem Menschen, der vieles vergisst, und berichtige nichts.',
  },
  'presence-easy-guest': {
    title: 'Ein leichter Gast',
    invitation:
      'Besuch frische Eltern und sei ein leichter Gast: kein Rat, nichts zu bewirten, und nach einer Stunde weg. Halt das Baby, wenn jemand duschen will.',
    smaller: 'Schreib ihnen: „Antworten braucht ihr nicht.“',
    line: 'Besuch frische Eltern und sei ein leichter Gast: kein Rat, und bald wieder weg.',
  },
  'presence-one-feed': {
    title: 'Einmal ohne Bildschirm',
    invitation:
      'So oft am Tag fütterst oder wiegst du ein kleines Kind. Leg dieses eine Mal das Telefon weit weg und schau die Hände an, oder den Regen.',
    smaller: 'Schau dir die Finger an, einen nach dem anderen.',
    line: 'Während das Baby trinkt oder einschläft, leg das Telefon dieses eine Mal weit weg.',
    why: 'Lies die anderen Male, was du magst. Der Tag ist lang.',
  },
  'presence-overlap': {
    title: 'Die zehn Minuten dazwischen',
    invitation:
      'Du kommst heim, wenn drinnen schon der Wecker klingelt. Sucht die zehn Minuten, in denen ihr beide wach seid, und haltet sie frei von Listen.',
    smaller: 'Eine Minute auf der Bettkante reicht.',
    line: 'Sucht daheim die zehn Minuten, in denen ihr beide wach seid, und haltet sie frei.',
  },
  'presence-one-of-many': {
    title: 'Ein Mensch von vielen',
    invitation:
      'Am Bett, im Klassenzimmer, am Schalter: So viele Menschen siehst du am Tag. Gib einem davon eine Minute mehr, als der Plan erlaubt.',
    smaller: 'Sag einen Namen so, als stünde nur er auf der Liste.',
    line: 'Gib einem der vielen Menschen von heute eine Minute mehr, als der Plan erlaubt.',
  },
  'presence-with-animal': {
    title: 'Am Boden, beim Hund',
    invitation:
      'Eine Katze auf dem Schoß, ein Hund vor den Füßen: Leg für fünf Minuten alles weg und sei da, wo das Tier ist.',
    smaller: 'Grüß ein Tier, an dem du vorbeikommst.',
    line: 'Leg für fünf Minuten alles weg und leiste einem Tier Gesellschaft.',
    why: 'Es hat auch nichts vor.',
  },
  'presence-ten-for-nobody': {
    title: 'Zehn Minuten für niemanden',
    invitation:
      'Den ganzen Tag bist du für andere da. Sei es zehn Minuten lang für niemanden: leg dich hin, bleib im Auto sitzen, schau an die Decke.',
    smaller: 'Drei Atemzüge in einem Zimmer, Tür zu.',
    line: 'Du gibst genug. Sei zehn Minuten lang für niemanden da.',
  },
  'presence-ten-early': {
    title: 'Zehn Minuten früher',
    invitation:
      'Der Chor, der Kurs, der Verein: Komm heute zehn Minuten früher, stell ein paar Stühle hin und sei da, wenn die erste schüchterne Person hereinkommt.',
    smaller: 'Bleib nach dem Ende noch eine Minute.',
    line: 'Komm zehn Minuten früher in den Chor oder Kurs, für die erste schüchterne Person.',
  },
  'presence-who-came': {
    title: 'Drei Leute im Publikum',
    invitation:
      'Das Spiel im Regen, das Schultheater, die offene Bühne: Jemand, den du kennst, ist mit ganzem Herzen dabei, und kaum wer schaut zu. Geh hin.',
    smaller: 'Frag, wann es das nächste Mal so weit ist.',
    line: 'Jemand, den du kennst, tritt vor fast leeren Reihen auf. Geh hin und schau zu.',
  },
  'presence-on-screen': {
    title: 'Das Gesicht auf dem Bildschirm',
    invitation:
      'Die meisten sitzen im Raum, nur ein Gesicht hängt an der Wand. Setz dich so, dass man dich dort hört, und frag zuerst dorthin.',
    smaller: 'Erzähl, worüber eben alle gelacht haben.',
    line: 'Ist in der Runde jemand nur auf dem Bildschirm dabei, frag zuerst dorthin.',
  },
  'presence-no-picture': {
    title: 'Kein Bild davon',
    invitation:
      'Das Licht, der Kuchen, der erste Schritt. Lass die Kamera, wo sie ist, und sieh es dir gemeinsam mit den anderen an.',
    smaller: 'Schau erst, und knips danach.',
    line: 'Wenn gerade etwas Schönes passiert, lass die Kamera stecken und schaut zusammen.',
  },
  'presence-their-show': {
    title: 'Heute läuft deins',
    invitation:
      'Schau mit, was jemand bei dir gern sieht, von vorn bis hinten, ohne zweiten Bildschirm und ohne Bemerkungen.',
    smaller: 'Frag, wer da wer ist.',
    line: 'Schau mit, was jemand bei dir gern sieht, ohne zweiten Bildschirm daneben.',
  },
};
