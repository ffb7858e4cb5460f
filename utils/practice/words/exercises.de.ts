/** Die geführten Übungen: the guided exercises, said anew in German. */
import type { ExerciseWords } from '@/utils/practice/exercises/exercise-words';

export const words: ExerciseWords = {
  ordinals: [
    'Zuerst',
    'Als Zweites',
    'Als Drittes',
    'Als Viertes',
    'Als Fünftes',
    'Als Sechstes',
    'Als Siebtes',
    'Als Achtes',
  ],
  care: {
    ask: 'Tut dir jemand weh?',
    text: 'Dann brauchst du die andere Seite nicht zu sehen, und diese Übung ist nicht die richtige. Lass sie liegen und sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.',
    leave: 'Diese Übung verlassen',
  },

  listening: {
    what: 'Vor einem Gespräch und danach',
    why: 'In einer Studie fühlten sich Menschen besser verstanden, wenn ihr Gegenüber das Gesagte wiedergab, als bei einem Rat oder einem Nicken.',
    steps: {
      when: {
        title: 'Hast du ein Gespräch vor dir, oder gerade eins geführt?',
        choices: { before: 'Es kommt noch', after: 'Wir haben gesprochen' },
      },
      finish: {
        title: 'Lass dein Gegenüber ausreden',
        text: 'Wenn eine Pause kommt, warte noch einen Atemzug, bevor du antwortest. Vielleicht hat nur ein Wort gefehlt.',
      },
      ask: {
        title: 'Frag, und spar dir deine Geschichte für später',
        text: '„Wie war das für dich?“ öffnet eine Tür. „Das ist mir auch passiert“ macht sie leicht wieder zu.',
      },
      echo: {
        title: 'Sag, was du verstanden hast',
        text: 'In deinen Worten und als Frage: „Dann war also das Warten das Schwere?“ Du darfst danebenliegen. Man wird es dir sagen.',
      },
      go: {
        title: 'Jetzt geh und hör zu',
        text: 'Der Bildschirm kann hierbleiben. Diese Seite merkt sich die Stelle, falls du danach wiederkommen magst.',
        stop: 'Diese Seite schließen',
        on: 'Wir haben gesprochen',
      },
      heard: {
        title: 'Was hast du gehört?',
        text: 'Die Worte, soweit du sie noch weißt, und was darunter lag.',
      },
      need: {
        title: 'Was hätte gutgetan?',
        text: 'Was hat dein Gegenüber gebraucht? Vielleicht nur, dass jemand Zeit hat.',
      },
      end: {
        title: 'Eine Zeile davon, wenn du magst',
        text: 'Sie wird in deinem Tagebuch gespeichert, in diesem Browser. Oder du lässt es dabei.',
      },
    },
  },

  presence: {
    what: 'Ablegen, atmen, aufsehen',
    why: 'Waren die Telefone außer Sicht, hatten Menschen etwas mehr Freude aneinander.',
    steps: {
      down: {
        title: 'Leg ab, was du in der Hand hast',
        text: 'Das Telefon außer Sicht, die Tasse auf den Tisch. Der Gedanke, in dem du gerade warst, ist nachher noch da.',
      },
      breathe: {
        title: 'Eine Minute zum Ankommen',
        text: 'Sitz oder steh, wie du bist, und lass die Schultern sinken. Atme mit dem Licht oder so, wie es dir liegt.',
      },
      look: {
        title: 'Sieh auf',
        text: 'Wer ist da, oder kommt bald? Sieh hin, als hättet ihr euch lange nicht gesehen. Oder sei einfach in der Nähe.',
      },
      with: {
        title: 'Wie lange möchtest du mit jemandem zusammen sein?',
        text: 'Bis dahin kommt keine Pause von selbst, und der Bildschirm erinnert dich vielleicht daran, dass jemand da ist.',
        choices: {
          '15': 'Eine Viertelstunde',
          '30': 'Eine halbe Stunde',
          '60': 'Eine Stunde',
          told: 'Bis ich es sage',
          none: 'Ich gehe einfach so',
        },
      },
      end: {
        title: 'Dann geh. Der Bildschirm kann warten',
        text: 'Diese Seite kannst du schließen. Kommst du heute noch einmal vorbei, ist hier Platz für eine Zeile ins Tagebuch.',
      },
    },
  },

  help: {
    what: 'Was sich jemand wünscht, und wann',
    why: 'Hilfe aus freien Stücken tat beiden Seiten gut: denen, die halfen, und denen, die Hilfe bekamen.',
    steps: {
      who: {
        title: 'Wer kommt dir in den Sinn?',
        text: 'Ein Mensch, der gerade etwas zu tragen hat. Ein Name genügt.',
      },
      want: {
        title: 'Was wäre willkommen?',
        text: 'Nicht, was du dir an der Stelle wünschen würdest. Wenn du es nicht weißt, ist Fragen vielleicht schon die Hilfe.',
      },
      deed: {
        title: 'Was könntest du tun?',
        text: 'Etwas so Kleines, dass es wirklich dazu kommt.',
      },
      when: {
        title: 'Wann?',
        choices: { today: 'Heute', tomorrow: 'Morgen', someday: 'Irgendwann' },
      },
      end: {
        title: 'Etwas, das du vorhast',
        text: 'Es kann bei deinen Vorhaben warten. Niemand erfährt davon, und niemand braucht es zu merken.',
      },
    },
  },

  empathy: {
    what: 'Eine Szene mit anderen Augen, und eine Frage dazu',
    why: 'In 25 Experimenten half es nicht beim Raten, sich in andere hineinzuversetzen. Im letzten half es, nachzufragen.',
    steps: {
      scene: {
        title: 'Was ist passiert?',
        text: 'Eine Szene, wie eine Kamera sie gesehen hätte. Noch keine Gründe und keine Schuld.',
      },
      eyes: {
        title: 'Wie sah es von drüben aus?',
        text: 'Stell dich dorthin, wo dein Gegenüber stand. Was war gerade im Blick, und was war von dort aus nicht zu wissen?',
      },
      felt: {
        title: 'Welche Gefühle waren da vielleicht?',
        text: 'Rate ruhig mehr als eines. „Vielleicht“ ist ein gutes erstes Wort.',
      },
      needed: {
        title: 'Was hat vielleicht gefehlt?',
        text: 'Schlaf, Achtung, dass jemand einem glaubt, dass man in Ruhe gelassen wird. An anderen Tagen hat es auch dir gefehlt.',
      },
      deed: {
        title: 'Was könntest du fragen?',
        text: 'Bis jetzt ist es geraten, und mit einer Frage erfährst du mehr: einer offenen, in der noch keine Antwort steckt. „Wie war das für dich?“ genügt.',
      },
      end: {
        title: 'Geraten, bis du fragst',
        text: 'Wie es war, weiß nur dein Gegenüber. Was du geschrieben hast, steht nur hier und bleibt nur, wenn du es möchtest.',
      },
    },
  },

  forgiveness: {
    what: 'Ein Brief, der nie abgeschickt wird, über einige Tage',
    why: 'Wer ein Übungsheft mit diesen fünf Schritten durcharbeitete, zwei bis drei Stunden lang, war zwei Wochen später weniger verbittert als Menschen, die noch darauf warteten.',
    steps: {
      caution: {
        title: 'Bevor du beginnst',
        text: 'Verzeihen heißt nicht, sich zu versöhnen, und nicht, dass es in Ordnung war. Es darf warten, und es darf ausbleiben. Tut dir gerade jemand weh, geht deine Sicherheit vor: Sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.\nDies ist ein Brief, der nie abgeschickt wird. Schreib ihn langsam, höchstens einen Schritt am Tag. Er wartet und verlangt nichts.',
        on: 'Einen Brief beginnen',
      },
      seal: {
        title: 'Wer darf ihn öffnen?',
        text: 'Geschlossen ist er in jedem Fall: Nichts davon erscheint, bevor du ihn öffnest. An einem Computer, den auch andere benutzen, schützt ihn außerdem ein Passwort.',
        choices: { plain: 'Geschlossen', locked: 'Geschlossen, mit Passwort' },
      },
      to: {
        title: 'An wen ist er?',
        text: 'Ein Name, oder wie du diesen Menschen eben nennst.',
      },
      recall: {
        title: 'Was wehgetan hat',
        text: 'Erzähl so ruhig du kannst, was passiert ist und wie es für dich war. Es geht nicht darum, wer recht hat.',
      },
      recalled: {
        title: 'Das genügt für einen Tag',
        text: 'Was du aufgeschrieben hast, arbeitet in dir weiter. Komm morgen wieder, oder nächste Woche.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      empathize: {
        title: 'Von der anderen Seite',
        text: 'Was hat dein Gegenüber vielleicht bewegt, gedrängt, geängstigt? Es entschuldigt nichts. Schreib, was du dir vorstellen kannst, und hör auf, wo es nicht geht.',
      },
      empathized: {
        title: 'Lass es eine Weile liegen',
        text: 'Gründe zu sehen heißt nicht, ihnen recht zu geben. Vielleicht braucht der Gedanke eine Nacht Schlaf.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      gift: {
        title: 'Etwas Geschenktes',
        text: 'Vielleicht hast du einmal jemandem wehgetan, und dir wurde verziehen. Wie war das? Möchtest du davon etwas weitergeben, ist hier der Platz. Wenn nicht, kannst du das schreiben.',
      },
      given: {
        title: 'Es eilt nicht',
        text: 'Ein Geschenk kannst du ein paar Tage in der Hand behalten, und du kannst es zurücknehmen.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      commit: {
        title: 'In einem Satz',
        text: 'Wozu du dich auch entschlossen hast, und sei es zu einem Teil davon oder zu „noch nicht“. Zu Geschriebenem kommt man leichter zurück.',
      },
      committed: {
        title: 'Da steht es nun',
        text: 'Lies es an einem anderen Tag noch einmal und sieh, ob es noch passt.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      hold: {
        title: 'Für Tage, an denen es wiederkommt',
        text: 'Der Schmerz kann wiederkommen, und das macht nichts ungeschehen. Was möchtest du dann lesen?',
      },
      end: {
        title: 'Der Brief',
        text: 'Er ist fertig genug. Du kannst ihn behalten oder löschen.',
      },
    },
  },

  warmth: {
    what: 'Gute Wünsche, ein paar Minuten lang, und ein kleines Zeichen',
    why: 'In Studien brachten Kurse in dieser alten Übung mehr warme Gefühle. Ein paar Minuten sind eine Kostprobe davon.',
    steps: {
      minutes: {
        title: 'Wie lange?',
        text: 'Du wünschst im Stillen. Gefühle lassen sich nicht erzwingen: Der Wunsch genügt.',
        choices: {
          '2': 'Zwei Minuten',
          '3': 'Drei Minuten',
          '5': 'Fünf Minuten',
          '10': 'Zehn Minuten',
        },
      },
      whom: {
        title: 'Wem noch?',
        text: 'Zuerst kommt ein Mensch, der leicht zu mögen ist, oder ein Tier. Dann eine Freundin oder ein Freund, dann ein Mensch, den du kaum kennst. Danach kannst du dir selbst dasselbe wünschen, und ganz zuletzt einem Menschen, mit dem es schwierig ist: nicht dem schwierigsten von allen, und niemandem, der dir gerade wehtut.',
        choices: {
          others: 'Das genügt für heute',
          without: 'Auch mir',
          all: 'Mir und einem schwierigen Menschen',
        },
      },
      wish: {
        title: 'Gute Wünsche',
        text: 'Sitz, wie du magst, die Augen offen oder zu. Die Worte kommen eins nach dem anderen, und du kannst jedes in dir sagen.',
      },
      deed: {
        title: 'Und ein kleines Zeichen dazu?',
        text: 'Etwas, das sich sehen oder spüren lässt, so klein du magst. Such dir eines aus, schreib ein eigenes, oder lass das Feld leer.',
        choices: {
          hand: 'Eine Hand auf den Arm legen, wenn sie willkommen ist',
          place: 'Neben mir einen Platz freihalten',
          note: 'Einen Zettel hinlegen, wo er gefunden wird',
          cup: 'Etwas Warmes zu trinken bringen',
          door: 'Aufstehen und grüßen, wenn jemand hereinkommt',
        },
      },
      end: {
        title: 'Was daraus wird',
        text: 'Ein Wunsch darf ein Wunsch bleiben. Ein Zeichen, das du geben möchtest, kann bei deinen Vorhaben warten, und was du schon getan hast, kann eine Zeile im Tagebuch werden.',
      },
    },
  },

  repair: {
    what: 'Abkühlen und einen ersten Satz finden',
    why: 'Ein Jahr lang schrieben Paare hin und wieder über einen Streit, wie ihn Außenstehende sähen, die das Beste für beide wollen. Sie blieben so zufrieden wie zuvor; bei anderen ließ es nach.',
    steps: {
      safe: {
        title: 'Bevor du beginnst',
        text: 'Das hier ist für Streit zwischen zweien, die beide Nein sagen können. Wenn dir dein Gegenüber Angst macht, ist es nicht die richtige Übung, und deine Sicherheit geht vor: Sprich mit einem Menschen, dem du vertraust, oder ruf ein Hilfetelefon an.',
        on: 'Beginnen',
      },
      cool: {
        title: 'Wie lange möchtest du abkühlen?',
        text: 'Die meisten finden bessere Worte, wenn das Herz wieder ruhiger schlägt. Setz dir eine Zeit und tu bis dahin etwas anderes.',
        choices: {
          timed: 'Zwanzig Minuten, hier',
          later: 'Länger, woanders',
          calm: 'Ich bin schon ruhig',
        },
      },
      wait: {
        title: 'Abkühlen',
        text: 'Steh auf, geh ein paar Schritte, trink ein Glas Wasser. Noch ist keine Antwort nötig. Das Licht zeigt, wann die Zeit um ist.',
      },
      later: {
        title: 'Komm wieder, wenn du ruhig bist',
        text: 'Nach einer Stunde, einem Spaziergang, einer Nacht: so lange es eben braucht. Diese Seite merkt sich die Stelle.',
        stop: 'Für jetzt schließen',
        on: 'Jetzt bin ich ruhig',
      },
      who: {
        title: 'Mit wem war es?',
        text: 'Ein Name genügt. Du kannst das Feld auch leer lassen.',
      },
      outside: {
        title: 'Wie sähe es ein Mensch, der es mit euch beiden gut meint?',
        text: 'Stell dir vor, so ein Mensch hätte alles mit angesehen. Was ist von dort aus passiert? Was wäre euch beiden zu wünschen?',
      },
      share: {
        title: 'Dein Teil',
        text: 'Nur deiner, so klein er auch ist: ein Ton, ein Wort, etwas Ungesagtes. Den anderen Teil zu sehen, ist nicht deine Sache.',
      },
      deed: {
        title: 'Ein sanfter erster Satz',
        text: 'Was du gefühlt hast und was du brauchst, ohne Vorwurf: „Als es laut wurde, hatte ich Angst. Ich möchte es noch einmal versuchen.“',
      },
      when: {
        title: 'Wann kommst du darauf zurück?',
        text: 'Sag ihn, wenn ihr beide Ruhe habt. In zwei Tagen sieh nach, wie es zwischen euch steht.',
        choices: {
          'in-two-days': 'In zwei Tagen',
          tomorrow: 'Morgen',
          someday: 'An keinem bestimmten Tag',
        },
      },
      end: {
        title: 'Für einen ruhigen Moment',
        text: 'Der Satz kann bis dahin bei deinen Vorhaben warten. Vielleicht findest du von Angesicht zu Angesicht einen besseren.',
      },
    },
  },

  apology: {
    what: 'Was du getan hast, ohne „aber“, und was du nun tust',
    why: 'Menschen, die Entschuldigungen beurteilten, war am wichtigsten, dass die Schuld übernommen wurde, dann, dass etwas gutgemacht wird. Die Bitte um Verzeihung zählte am wenigsten.',
    steps: {
      who: {
        title: 'Für wen ist sie?',
        text: 'Ein Name, oder wie du diesen Menschen eben nennst.',
      },
      did: {
        title: 'Was hast du getan?',
        text: 'In einem einfachen Satz, ohne „aber“ und ohne „falls“: „Ich habe deinen Brief gelesen.“',
      },
      felt: {
        title: 'Wie war das auf der anderen Seite?',
        text: 'Soweit du es weißt. Wo du es nicht weißt, kannst du das sagen und fragen.',
      },
      own: {
        title: 'Steh dazu',
        text: 'Ein Satz, der nichts auf andere schiebt, auf den Zufall oder einen schlechten Tag: „Das war falsch von mir.“',
      },
      amends: {
        title: 'Was tust du, um es gutzumachen?',
        text: 'Etwas, das du wirklich tun kannst: es ersetzen, es auch vor den anderen sagen, es von nun an anders machen.',
      },
      deed: {
        title: 'Wie fängst du an?',
        text: 'Dein erster Satz. Lass „bitte verzeih mir“ weg: Ob und wann dir verziehen wird, liegt nicht bei dir.',
      },
      how: {
        title: 'Wie sagst du es?',
        text: 'So, wie es sich für dein Gegenüber am leichtesten hört.',
        choices: { face: 'Von Angesicht zu Angesicht', call: 'Am Telefon', writing: 'Schriftlich' },
      },
      when: {
        title: 'Wann?',
        text: 'Bald, und zu einer Zeit, in der nicht gleich eine Antwort nötig ist.',
        choices: { today: 'Heute', tomorrow: 'Morgen', someday: 'Irgendwann' },
      },
      end: {
        title: 'Deine Entschuldigung',
        text: 'Sie kann bei deinen Vorhaben warten oder hierbleiben wie ein Brief, geschlossen, bis du ihn öffnest.',
      },
    },
  },

  'standing-by': {
    what: 'Wenn jemand schlecht behandelt wird: fünf Wege, zu helfen',
    why: 'Wer eingreifen möchte, lernt in Kursen diese fünf Wege. Wie viel sie ändern, ist kaum bekannt. Nicht allein damit zu sein, kann trotzdem viel bedeuten.',
    steps: {
      saw: {
        title: 'Was hast du gesehen?',
        text: 'Was wurde gesagt oder getan, und wem? Vielleicht geschieht es noch, vielleicht ist es lange vorbei.',
      },
      safe: {
        title: 'Was ist sicher, für dich und für den Menschen, den es trifft?',
        text: 'Könnte es schlimmer werden, wenn du eingreifst? Könnte dir etwas passieren? Bei Gefahr ruf zuerst den Notruf. Hilfe zu holen oder danach da zu sein, ist genauso viel wert.',
      },
      way: {
        title: 'Welcher Weg passt?',
        choices: {
          distract: 'Ablenken',
          fetch: 'Hilfe holen',
          witness: 'Dableiben und bezeugen, was geschieht',
          after: 'Danach fragen, wie es geht',
          speak: 'Etwas sagen',
        },
      },
      deed: {
        title: 'Was könnte dein erster Satz sein?',
        text: 'Am besten an den Menschen, den es trifft: „Wollen wir uns dort hinsetzen?“ „Geht es dir gut?“ „Ich habe das gesehen.“ Oder: „Bitte hör auf.“',
      },
      when: {
        title: 'Wann?',
        choices: { today: 'Heute', tomorrow: 'Morgen', someday: 'Wenn es wieder passiert' },
      },
      end: {
        title: 'Ein Satz, der bereitliegt',
        text: 'Er kann bei deinen Vorhaben warten. Auch wenn du in dem Moment nichts getan hast, kannst du noch fragen, wie es geht.',
      },
    },
  },

  cooling: [
    'Lass die Schultern sinken.',
    'Spür den Boden unter den Füßen.',
    'Jetzt ist nichts zu entscheiden.',
    'Geh ein paar Schritte, wenn du kannst.',
    'Fängt der Streit im Kopf wieder an, sieh dir etwas in deiner Nähe an.',
    'Du brauchst das nicht zu gewinnen.',
  ],
  whom: {
    easy: 'Ein Mensch, der leicht zu mögen ist. Es darf ein Tier sein.',
    friend: 'Eine Freundin oder ein Freund. Vielleicht siehst du das Gesicht vor dir.',
    stranger: 'Ein Mensch, den du kaum kennst: vom Laden, vom Bus, von der Treppe.',
    self: 'Du selbst, wie du hier sitzt.',
    difficult: 'Ein Mensch, mit dem es schwierig ist, so weit du kannst.',
  },
  wishes: {
    self: [
      'Möge ich sicher und geborgen sein.',
      'Möge ich heute haben, was ich brauche.',
      'Möge ich Frieden mit mir haben.',
      'Möge mich etwas froh machen.',
    ],
    other: [
      'Mögest du sicher und geborgen sein.',
      'Mögest du heute haben, was du brauchst.',
      'Mögest du Frieden mit dir haben.',
      'Möge dich etwas froh machen.',
    ],
  },
};
