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

  listening: {
    what: 'Vor einem Gespräch und danach',
    why: 'Ein bekannter Leitfaden zum Zuhören nennt diese kleinen Schritte, und zehn Minuten in der Woche dafür.',
    steps: {
      when: {
        title: 'Liegt ein Gespräch vor dir oder hinter dir?',
        choices: { before: 'Es kommt noch', after: 'Wir haben gesprochen' },
      },
      finish: {
        title: 'Lass sie zu Ende kommen',
        text: 'Wenn dein Gegenüber stockt, kannst du noch einen Atemzug warten, bevor du antwortest. Vielleicht fehlte nur ein Wort.',
      },
      ask: {
        title: 'Frag, und heb deine Geschichte für später auf',
        text: '„Wie war das für dich?“ öffnet eine Tür. „Das ist mir auch passiert“ macht sie manchmal wieder zu.',
      },
      echo: {
        title: 'Sag, was du verstanden hast',
        text: 'In deinen Worten und als Frage: „Dann war also das Warten das Schwere?“ Es braucht nicht zu stimmen. Man wird es dir sagen.',
      },
      go: {
        title: 'Nun geh und hör zu',
        text: 'Der Bildschirm kann zurückbleiben. Diese Seite merkt sich die Stelle. Du kannst danach wiederkommen, oder auch nicht.',
        stop: 'Diese Seite schließen',
        on: 'Wir haben gesprochen',
      },
      heard: {
        title: 'Was hast du gehört?',
        text: 'Die Worte, soweit du sie noch weißt, und was unter den Worten lag.',
      },
      need: {
        title: 'Was hätte gutgetan?',
        text: 'Was hat dein Gegenüber gebraucht? Vielleicht nur jemanden, der Zeit hat.',
      },
      end: {
        title: 'Eine Zeile davon, wenn du magst',
        text: 'Sie kommt in dein Tagebuch, in diesem Browser. Oder du lässt es dabei.',
      },
    },
  },

  presence: {
    what: 'Ablegen, atmen, aufsehen',
    why: 'Waren die Telefone außer Sicht, hatten Menschen etwas mehr Freude aneinander.',
    steps: {
      down: {
        title: 'Leg ab, was du hältst',
        text: 'Das Telefon außer Sicht, die Tasse auf den Tisch. Der Gedanke, in dem du gerade warst, ist nachher noch da.',
      },
      breathe: {
        title: 'Eine Minute zum Ankommen',
        text: 'Sitz oder steh, wie du bist, und lass die Schultern sinken. Du kannst mit dem Licht atmen oder so, wie es dir liegt.',
      },
      look: {
        title: 'Sieh auf',
        text: 'Wer ist da, oder ist es bald? Du kannst hinsehen, als hättet ihr euch lange nicht gesehen.',
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
        text: 'Diese Seite kannst du schließen. Kommst du heute noch einmal vorbei, passt eine Zeile in dein Tagebuch.',
      },
    },
  },

  help: {
    what: 'Was jemand möchte, und wann',
    why: 'Hilfe aus freien Stücken tat beiden gut: dem, der half, und dem, dem geholfen wurde.',
    steps: {
      who: {
        title: 'Wer kommt dir in den Sinn?',
        text: 'Jemand, der gerade etwas zu tragen hat. Ein Name genügt.',
      },
      want: {
        title: 'Was würde er oder sie sich wünschen?',
        text: 'Nicht, was du dir an der Stelle wünschen würdest. Wenn du es nicht weißt, ist Fragen vielleicht schon die Hilfe.',
      },
      deed: {
        title: 'Was könntest du tun?',
        text: 'Etwas, das klein genug ist, um wirklich zu geschehen.',
      },
      when: {
        title: 'Wann?',
        choices: { today: 'Heute', tomorrow: 'Morgen', someday: 'Irgendwann' },
      },
      end: {
        title: 'Etwas, das du vorhast',
        text: 'Es wartet bei deinen Vorsätzen. Niemand erfährt davon, und es braucht auch keiner zu merken.',
      },
    },
  },

  empathy: {
    what: 'Eine Szene, mit anderen Augen',
    why: 'Wie es für einen anderen war, kann keiner wissen. Freundlich zu raten und sich irren zu dürfen, ist ein Anfang.',
    steps: {
      scene: {
        title: 'Was ist geschehen?',
        text: 'Eine Szene, wie eine Kamera sie gesehen hätte. Noch keine Gründe, und keine Schuld.',
      },
      eyes: {
        title: 'Was war von dort zu sehen?',
        text: 'Stell dich dorthin, wo der andere Mensch stand. Was lag gerade vor ihm, und was konnte er nicht wissen?',
      },
      felt: {
        title: 'Was hat er vielleicht gefühlt?',
        text: 'Rate ruhig mehr als eines. Ein gutes erstes Wort ist „vielleicht“.',
      },
      needed: {
        title: 'Was hat er vielleicht gebraucht?',
        text: 'Ruhe, Achtung, dass ihm einer glaubt, dass man ihn lässt. An anderen Tagen hast du es auch gebraucht.',
      },
      end: {
        title: 'So war es vielleicht',
        text: 'Wissen kann es nur der andere. Was du geschrieben hast, steht nur hier und bleibt nur, wenn du magst.',
      },
    },
  },

  forgiveness: {
    what: 'Ein Brief, der nie abgeschickt wird, über einige Tage',
    why: 'Nach einem Übungsheft mit diesen fünf Schritten, etwa drei Stunden lang, waren Menschen weniger verbittert.',
    steps: {
      caution: {
        title: 'Bevor du beginnst',
        text: 'Verzeihen heißt nicht, sich zu versöhnen, und nicht, dass es in Ordnung war. Es darf warten, und es darf ausbleiben. Tut dir gerade jemand weh, geht deine Sicherheit vor: Du kannst dich an jemanden wenden, dem du vertraust, oder an eine Beratungsstelle in deiner Nähe.\nDies ist ein Brief, der nie abgeschickt wird. Du kannst ihn langsam schreiben, höchstens einen Schritt am Tag. Er wartet, ohne zu drängen.',
        on: 'Einen Brief beginnen',
      },
      seal: {
        title: 'Wie möchtest du ihn aufheben?',
        text: 'Geschlossen ist er in jedem Fall: Nichts davon erscheint, bevor du ihn öffnest. Ein Passwort versiegelt ihn außerdem, für einen Computer, an den auch andere gehen.',
        choices: { plain: 'Geschlossen', locked: 'Mit Passwort versiegelt' },
      },
      to: {
        title: 'An wen ist er?',
        text: 'Ein Name, oder wie du den Menschen eben nennst.',
      },
      recall: {
        title: 'Was wehgetan hat',
        text: 'Erzähl es, wie es war, so ruhig du kannst: was geschehen ist, und wie es für dich war. Es geht nicht darum, wer recht hat.',
      },
      recalled: {
        title: 'Das genügt für einen Tag',
        text: 'Was aufgeschrieben ist, arbeitet von allein weiter. Du kannst morgen wiederkommen, oder nächste Woche.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      empathize: {
        title: 'Von der anderen Seite',
        text: 'Was hat den anderen vielleicht bewegt, gedrängt, geängstigt? Es braucht nichts zu entschuldigen. Schreib, was du dir vorstellen kannst, und hör auf, wo es nicht geht.',
      },
      empathized: {
        title: 'Lass es eine Weile liegen',
        text: 'Gründe zu sehen heißt nicht, ihnen recht zu geben. Vielleicht möchte der Gedanke eine Nacht schlafen.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      gift: {
        title: 'Etwas Geschenktes',
        text: 'Vielleicht hast du einmal jemandem wehgetan, und er ließ es gut sein. Wie war das? Möchtest du dem, dem du schreibst, etwas davon geben, ist hier der Platz. Wenn nicht, kannst du das schreiben.',
      },
      given: {
        title: 'Es eilt nicht',
        text: 'Ein Geschenk lässt sich ein paar Tage in der Hand behalten, und auch zurücknehmen.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      commit: {
        title: 'In einem Satz',
        text: 'Wozu du dich auch entschlossen hast, und sei es zu einem Teil davon oder zu „noch nicht“. Zu Geschriebenem kommt man leichter zurück.',
      },
      committed: {
        title: 'Da steht es nun',
        text: 'An einem anderen Tag kannst du es wieder lesen und sehen, ob es noch passt.',
        stop: 'Für jetzt schließen',
        on: 'Trotzdem weiter',
      },
      hold: {
        title: 'Für Tage, an denen es wiederkommt',
        text: 'Der Schmerz kann wiederkommen, und das macht nichts ungeschehen. Was möchtest du dann lesen?',
      },
      end: {
        title: 'Der Brief',
        text: 'Er ist so fertig, wie er ist. Du kannst ihn behalten oder gehen lassen.',
      },
    },
  },

  warmth: {
    what: 'Gute Wünsche, ein paar Minuten lang',
    why: 'In Studien brachte diese alte Übung mehr warme Gefühle. Ihre Länge machte kaum etwas aus, etwas Anleitung schon.',
    steps: {
      minutes: {
        title: 'Wie lange?',
        text: 'Du wünschst im Stillen. Fühlen lässt sich nichts erzwingen: Der Wunsch genügt.',
        choices: {
          '2': 'Zwei Minuten',
          '3': 'Drei Minuten',
          '5': 'Fünf Minuten',
          '10': 'Zehn Minuten',
        },
      },
      whom: {
        title: 'Auch für jemanden, mit dem es schwierig ist?',
        text: 'Zuerst kommst du, dann jemand, den du lieb hast, dann jemand, den du kaum kennst. Zuletzt kann jemand kommen, mit dem es schwer ist. Nicht der schwierigste Mensch von allen, und niemand, der dir gerade wehtut.',
        choices: { all: 'Ja, auch für so jemanden', without: 'Heute nicht' },
      },
      wish: {
        title: 'Gute Wünsche',
        text: 'Sitz, wie du magst, die Augen offen oder zu. Die Worte kommen eins nach dem anderen, und du kannst jedes in dir sagen.',
      },
      end: {
        title: 'Eine Zeile davon, wenn du magst',
        text: 'Ein Wunsch darf ein Wunsch bleiben. Wird daraus ein Wort, ein Anruf oder ein Lächeln, kannst du das aufschreiben.',
      },
    },
  },

  whom: {
    self: 'Du selbst, wie du hier sitzt.',
    dear: 'Jemand, den du lieb hast. Vielleicht siehst du das Gesicht vor dir.',
    stranger: 'Jemand, den du kaum kennst: vom Laden, vom Bus, von der Treppe.',
    difficult: 'Jemand, mit dem es schwer ist, so weit es eben geht.',
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
