/** Da sein: being present, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'presence'> = {
  'presence-phone-away': {
    title: 'Ins andere Zimmer damit',
    invitation:
      'Beim nächsten Essen oder Gespräch kannst du das Telefon dort lassen, wo du es weder siehst noch hörst.',
    smaller: 'Leg den Bildschirm fünf Minuten nach unten.',
    why: 'Lag ein Telefon auf dem Tisch, hatten Menschen etwas weniger Freude aneinander.',
  },
  'presence-doorway': {
    title: 'Erst ankommen',
    invitation:
      'Wenn du heute nach Hause oder in einen Raum kommst, bleib kurz in der Tür, atme einmal und schau, wer da ist.',
    smaller: 'Sieh jemandem ins Gesicht, bevor du etwas sagst.',
    why: 'Der Körper ist vor dem Kopf daheim. Auf der Schwelle kann der eine den anderen einholen.',
  },
  'presence-meal': {
    title: 'Eine Tasse zu zweit',
    invitation:
      'Trink mit jemandem eine Tasse von irgendetwas und tu nichts anderes, bis sie leer ist.',
    smaller: 'Setz dich für eine Minute zu jemandem.',
    why: 'Eine Tasse ist eine gute Uhr: Sie hat ein Ende, und keiner schaut darauf.',
  },
  'presence-walk': {
    title: 'Im gleichen Schritt',
    invitation:
      'Auf einem gemeinsamen Weg kannst du in den Schritt des anderen fallen und das Planen auf später verschieben.',
    smaller: 'Begleite jemanden bis zur Tür.',
    why: 'Nebeneinander, den Blick nach vorn, lässt sich manches leichter sagen.',
  },
  'presence-window': {
    title: 'Dasselbe Fenster',
    invitation:
      'Du kannst dich eine Weile neben jemanden ans Fenster stellen und hinsehen, wo er hinsieht.',
    smaller: 'Zeig auf eine Sache da draußen.',
    why: 'Das Gleiche anzuschauen ist eine der ältesten Arten, beisammen zu sein.',
  },
  'presence-lid': {
    title: 'Deckel zu',
    invitation:
      'Kommt jemand an deinen Platz, klapp vielleicht den Rechner zu oder dreh den Stuhl ganz herum, ehe du antwortest.',
    smaller: 'Nimm die Hand von der Maus, solange der andere spricht.',
    why: 'Ein halbes Ohr erkennt man gut, und hebt die eigentliche Frage für ein ganzes auf.',
  },
  'presence-grief': {
    title: 'Nichts zu sagen',
    invitation:
      'Bei jemandem, der trauert, kannst du einfach sitzen. Tee reicht, Worte braucht es nicht, und Tränen dürfen sein.',
    smaller: 'Schreib: „Ich weiß nicht, was ich sagen kann. Ich bin da.“',
    why: 'Kein Satz macht es kleiner. Aber zu zweit trägt es sich anders.',
  },
  'presence-chore': {
    title: 'Der Abwasch, wir beide',
    invitation:
      'Eine Hausarbeit bleibt meist an einem von euch hängen. Macht sie heute vielleicht gemeinsam und ohne Eile.',
    smaller: 'Bleib in der Küche und trockne drei Sachen ab.',
    why: 'Wenn die Hände zu tun haben, ist Platz zum Reden und auch zum Schweigen.',
  },
  'presence-bench': {
    title: 'Eine Bank unter Leuten',
    invitation:
      'Setz dich für zehn Minuten dorthin, wo Leute vorbeikommen, Ohren und Hände frei, und schau, wer heute unterwegs ist.',
    smaller: 'Bleib stehen und sieh drei Menschen vorbeigehen.',
    why: 'Auch unter anderen zu sein zählt, gerade an Tagen, an denen keiner auf dich wartet.',
  },
  'presence-queue': {
    title: 'Mit den anderen warten',
    invitation:
      'In der nächsten Schlange kannst du das Telefon in der Tasche lassen und einer von denen sein, die warten.',
    smaller: 'Heb einmal den Kopf, bevor du danach greifst.',
    why: 'Ein Gesicht, das nicht über ein Gerät gebeugt ist, kann man ansprechen.',
  },
  'presence-meeting': {
    title: 'Eine Besprechung, ein Fenster',
    invitation:
      'In einer Besprechung machst du heute vielleicht alles andere zu und bist vom Hallo bis zum Tschüss dabei.',
    smaller: 'Tu es für die ersten zehn Minuten.',
    why: 'Was du geschlossen hast, sieht keiner. Dass du da bist, womöglich schon.',
  },
  'presence-child-leads': {
    title: 'Ein Kind führt',
    invitation:
      'Lass ein Kind aus deiner Familie das Spiel und die Regeln wählen und spiel zehn Minuten mit, ohne eine bessere Idee zu haben.',
    smaller: 'Setz dich auf den Boden, bis du eine Rolle bekommst.',
    why: 'Kindern sagt man den ganzen Tag, was zu tun ist. Dass ihnen jemand folgt, ist selten.',
  },
  'presence-one-call': {
    title: 'Ein Anruf und sonst nichts',
    invitation:
      'Telefonier mit jemandem, den du magst, in einem Sessel ohne Bildschirm, und lass das Gespräch so lang sein, wie es ist.',
    smaller: 'Mach in der letzten Minute den Bildschirm aus.',
    why: 'Tippen kann man hören, und auch, dass keiner tippt.',
  },
  'presence-last-minutes': {
    title: 'Die letzten fünf Minuten',
    invitation:
      'Vor dem Schlafen kannst du die Bildschirme ausmachen und den Menschen, mit dem du wohnst, nach seinem Tag fragen.',
    smaller: 'Sag mit leeren Händen Gute Nacht.',
    why: 'Was zuletzt gesagt wird, nehmen wir mit in die Nacht.',
  },
  'presence-goodbye': {
    title: 'Ein langsamer Abschied',
    invitation:
      'Wenn du heute jemanden verabschiedest, wende dich ihm ganz zu und geh erst, wenn er sich umgedreht hat.',
    smaller: 'Sieh auf, wenn jemand Tschüss sagt.',
    why: 'Wie wir uns treffen, planen wir. Wie wir auseinandergehen, überlassen wir meist der Tür.',
  },
  'presence-ten-minutes-out': {
    title: 'Sagen, wann du wiederkommst',
    invitation:
      'Wird ein Streit zu heiß, kannst du sagen, dass du zehn Minuten hinausgehst, es tun und dann wirklich zurück sein.',
    smaller: 'Mach die Hände auf und atme einmal lang aus.',
    why: 'Bloß wegzugehen klingt nach zugeschlagener Tür. Mit einer Uhrzeit ist es nur eine Pause.',
  },
  'presence-ill': {
    title: 'An einem Krankenbett',
    invitation:
      'Jemand, den du kennst, ist krank. Frag vielleicht, ob ein kurzer Besuch recht ist, bring Neues von draußen und geh, ehe es zu viel wird.',
    smaller: 'Schick eine Zeile, die keine Antwort will.',
    why: 'Krank sind die Tage lang und die Welt ist klein. Besuch macht in beidem ein Fenster auf.',
  },
  'presence-look-again': {
    title: 'Noch einmal hinsehen',
    invitation:
      'Schau jemanden, den du täglich siehst, an wie beim ersten Mal und such drei Dinge, die dir entgangen sind.',
    smaller: 'Achte darauf, welche Farbe er heute trägt.',
    why: 'Was wir gut kennen, sehen wir kaum. Dazu braucht es einen kleinen Entschluss.',
  },
  'presence-before-ringing': {
    title: 'Einmal länger läuten lassen',
    invitation:
      'Bevor du heute abhebst oder eine Tür aufmachst, kannst du mit einem ganzen Atemzug loslassen, was du gerade getan hast.',
    smaller: 'Lass die Schultern sinken, dann sag Hallo.',
    why: 'Wer jetzt kommt, kann nichts für das, was eben war.',
  },
  'presence-keep-waiting': {
    title: 'Ein Stück mitwarten',
    invitation:
      'Jemand wartet auf einen Zug, einen Brief oder einen Befund. Leiste ihm eine Weile Gesellschaft, wenn es ihm recht ist.',
    smaller: 'Frag mit einer Nachricht, wie das Warten geht.',
    why: 'Warten ist am schwersten, wenn sonst keiner wartet.',
  },
  'presence-one-song': {
    title: 'Ein Lied, bis zum Schluss',
    invitation:
      'Hör mit jemandem ein Lied von Anfang bis Ende, im selben Zimmer oder am Telefon. Geredet wird erst danach.',
    smaller: 'Schick ein Lied, und ihr hört es zur selben Stunde.',
    why: 'Vier Minuten lang hören zwei dasselbe. Das ist mehr, als es klingt.',
  },
};
