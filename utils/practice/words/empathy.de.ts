/** Mitfühlen: empathy, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'empathy'> = {
  'empathy-other-day': {
    title: 'Der Tag bis jetzt',
    invitation:
      'Denk an einen Menschen, den du heute triffst. Wie war dieser Tag wohl bis jetzt? Rate einmal, und wenn ihr euch seht, frag.',
    smaller: 'Frag heute jemanden, wie die Nacht war.',
    line: 'Wie war der Tag bisher für den Menschen, den du als Nächstes siehst? Frag doch.',
    why: 'In 25 Experimenten half es nicht beim Raten, sich in andere hineinzuversetzen. Im letzten durfte man miteinander reden, und das half.',
  },
  'empathy-behind-words': {
    title: 'Unter einem scharfen Wort',
    invitation:
      'Ein Mensch, bei dem du sicher bist, fährt dich an. Was macht da wohl Sorgen, was müde? Bevor du antwortest, kannst du fragen: „Ist etwas los?“',
    smaller: 'Atme einmal, bevor du auf ein scharfes Wort antwortest.',
    line: 'Ein Atemzug vor der Antwort auf ein scharfes Wort. Er reicht, um den Ton zu wählen.',
  },
  'empathy-queue': {
    title: 'Der Mensch hinter der Theke',
    invitation:
      'Jemand bedient dich heute. Was haben die Füße, die Ohren und die Geduld dort seit dem Morgen geleistet?',
    smaller: 'Sag einen freundlichen Satz mehr als nötig.',
    line: 'Hinter jeder Theke steht ein Mensch, der heute früh auch aufgestanden ist.',
  },
  'empathy-name-it': {
    title: 'Ein Wort dafür',
    invitation:
      'Erzählt dir jemand etwas Schweres, biete ein Wort dafür an: „Einsam?“ „Ungerecht?“ Und lass dich verbessern.',
    smaller: '„Das klingt schwer.“ Und dann nichts.',
    line: 'Drei Worte, wenn es jemandem schlecht geht: „Das klingt schwer.“ Dann zuhören.',
    why: 'Auch das falsche Wort hilft: Es lockt das richtige hervor.',
  },
  'empathy-their-chair': {
    title: 'Auf dem Stuhl der anderen',
    invitation:
      'Wenn gerade niemand da ist, setz dich auf einen Platz, auf dem sonst immer ein anderer Mensch sitzt. Was sieht man von hier, und was nicht?',
    smaller: 'Schau den Tisch von der anderen Seite an.',
    line: 'Setz dich auf einen Platz, auf dem sonst andere sitzen. Was siehst du von dort?',
    why: 'Von dort ist anderes in Reichweite, und anderes im Weg.',
  },
  'empathy-three-lines': {
    title: 'Drei Zeilen von außen',
    invitation:
      'Schreib nach einem Streit auf Augenhöhe drei Zeilen darüber, so wie Menschen ihn erzählen würden, die euch beide mögen. Nur für dich.',
    smaller: 'Schreib eine Zeile, in der „wir“ vorkommt.',
    line: 'Nach einem Streit: Wie würden Menschen ihn erzählen, die euch beide mögen?',
  },
  'empathy-kind-voice': {
    title: 'Mit warmer Stimme gelesen',
    invitation:
      'Eine Nachricht klingt kühl. Lies sie vor der Antwort halblaut, mit der wärmsten Stimme, die du hast. Noch unsicher? Frag, wie es gemeint war.',
    smaller: 'Nimm bei einer Nachricht an, dass es eilig war.',
    line: 'Klingt eine Nachricht kühl? Lies sie einmal mit der wärmsten Stimme, die du hast.',
  },
  'empathy-in-common': {
    title: 'Drei Dinge gemeinsam',
    invitation:
      'Such dir unterwegs einen Menschen aus, der ganz anders wirkt als du. Was kennt ihr beide? Kalte Hände, einen Ohrwurm, Sehnsucht nach dem Sofa. Drei Dinge.',
    smaller: 'Eins genügt. Müde Füße zählen.',
    line: 'Was hast du mit einem Menschen gemeinsam, der ganz anders ist? Müde Füße zählen.',
  },
  'empathy-hard-date': {
    title: 'Ein Datum, das wiegt',
    invitation:
      'Für wen ist diese Woche schwer? Ein Geburtstag, der Tag der Diagnose, das erste Jahr ohne jemanden. Zwei Zeilen reichen: „Ich weiß, was heute für ein Tag ist.“',
    smaller: 'Schreib dir das Datum für nächstes Jahr auf.',
    line: 'Gibt es diesen Monat ein Datum, das für jemanden schwer ist?',
    why: 'Nach ein paar Monaten geht die Welt weiter, und der Kalender tut noch immer weh.',
  },
  'empathy-low-view': {
    title: 'Von weiter unten',
    invitation:
      'Geh bei einem Kind aus deiner Familie in die Hocke. Wie sieht das Zimmer von dort aus, und wie dein Gesicht?',
    smaller: 'Beug dich hinunter, bevor du das Nächste sagst.',
    line: 'Geh auf Kinderhöhe. Die Welt besteht dort vor allem aus Knien und Tischkanten.',
  },
  'empathy-what-is-it-like': {
    title: 'Wie ist das so?',
    invitation:
      'Frag bei der Arbeit nach einer Aufgabe, die du nur dem Namen nach kennst. Was braucht es dafür? Was ist das Schwerste daran?',
    smaller: 'Frag: „Wie sieht bei dir ein guter Tag aus?“',
    line: 'Wie sieht ein guter Tag für jemanden aus, mit dem du arbeitest? Frag doch einmal.',
    why: 'Von außen sieht die Arbeit anderer leicht aus. Sie ist es selten.',
  },
  'empathy-not-my-taste': {
    title: 'Nicht, was ich möchte',
    invitation:
      'Bevor du jemandem etwas schenkst oder einen Gefallen tust: Was mag dieser Mensch, das du nicht magst? Wenn du es nicht weißt, frag.',
    smaller: 'Worüber wurde zuletzt laut gelacht? Versuch, dich zu erinnern.',
    line: 'Welchen Kuchen mag der Mensch neben dir? Das wäre eine Frage für heute.',
  },
  'empathy-hurry': {
    title: 'Wozu die Eile?',
    invitation:
      'Jemand drängelt oder schneidet dir den Weg ab. Denk dir drei harmlose Gründe aus, gern alberne, und nimm den besten.',
    smaller: 'Einer reicht. Es darf eine Gans darin vorkommen.',
    line: 'Jemand drängelt? Denk dir einen harmlosen Grund aus. Gern mit einer Gans darin.',
    why: 'Den wahren erfährst du nie. Mit diesem gehst du leichter weiter.',
  },
  'empathy-lit-window': {
    title: 'Ein Fenster mit Licht',
    invitation:
      'Such am Abend ein helles Fenster in der Ferne. Wer ist dort noch wach, und für wen?',
    smaller: 'Zähl drei Lichter, drei Leben.',
    line: 'Ein helles Fenster am Abend, und dahinter jemand mitten in einer Geschichte. Such eins.',
    why: 'Andere sind so wirklich wie wir. Seltsam, daran zu denken, und schön.',
  },
  'empathy-good-wishes': {
    title: 'Gute Wünsche, zwei Minuten',
    invitation:
      'Wen hast du ohne Mühe lieb? Ein Kind, eine alte Freundin, eine Katze? Wünsch im Stillen Gutes. Dann einem Menschen, den du kaum kennst. Und wenn du magst, auch dir.',
    smaller: 'Ein stilles „Möge es dir gut gehen“ für den nächsten Menschen, den du siehst.',
    line: 'Wen hast du ohne Mühe lieb? Katzen zählen. Wünsch ihnen einen guten Tag.',
    why: 'In Studien hatten Menschen, die solche Wünsche lernten, danach mehr warme Gefühle.',
  },
  'empathy-first-week': {
    title: 'Deine eigene erste Woche',
    invitation:
      'Erinnere dich an eine deiner ersten Wochen, an einer Schule oder in einem Job. Wer steckt gerade in so einer? Verrat etwas, das dir damals niemand gesagt hat.',
    smaller: 'Wer war damals freundlich zu dir? Denk an den Namen.',
    line: 'Wer fängt bei euch gerade neu an? Verrat, was dir damals niemand gesagt hat.',
    why: 'Was dir half, hilft wohl auch heute: ein Name, ein Platz, ein erklärter Witz.',
  },
  'empathy-envy': {
    title: 'Froh, mit einem Stich',
    invitation:
      'Jemand hat, was du gern hättest. Der Stich darf sein. Und dann frag, was es diesem Menschen bedeutet.',
    smaller: 'Sag „Ich freue mich für dich“, sobald es halb stimmt.',
    line: 'Man kann sich für andere freuen und einen Stich spüren. Frag, was es ihnen bedeutet.',
  },
  'empathy-misjudged': {
    title: 'Da habe ich mich geirrt',
    invitation:
      'Denk an einen Menschen, den du zu schnell beurteilt und später gemocht hast. Bei wem bist du gerade schnell? Was weißt du da noch nicht?',
    smaller: 'Häng an ein Urteil über einen Menschen ein „bis jetzt“.',
    line: 'Häng an ein Urteil über einen Menschen zwei kleine Wörter: „bis jetzt“.',
  },
  'empathy-most-needed': {
    title: 'Schlaf, Nähe oder Ruhe?',
    invitation:
      'Was fehlt dem Menschen, der dir am nächsten ist, gerade am meisten: Schlaf, Reden, Alleinsein, ein Lachen? Rate einmal. Dann frag.',
    smaller: 'Frag: „Magst du Gesellschaft oder deine Ruhe?“',
    line: '„Gesellschaft oder Ruhe?“ Frag das einen Menschen, der dir nah ist.',
    why: 'Derselbe Gefallen kann am Montag ein Geschenk sein und am Dienstag eine Last.',
  },
  'empathy-fine': {
    title: 'Wenn jemand „gut“ sagt',
    invitation:
      'Ein „gut“ klingt dünn. Sag, dass du Zeit hast, falls noch etwas kommt, und belass es dabei.',
    smaller: 'Bleib etwas länger, als die Antwort dauert.',
    line: 'Wenn ein „gut“ dünn klingt, sag, dass du Zeit hast, falls noch etwas kommt.',
  },
  'empathy-aged-seven': {
    title: 'Mit sieben Jahren',
    invitation:
      'Bei der Arbeit geht dir jemand auf die Nerven. Denk dir diesen Menschen mit sieben, mit Zahnlücke und Schulranzen.',
    smaller: 'Denk dir nur den Ranzen.',
    line: 'Geht dir bei der Arbeit jemand auf die Nerven? Denk an den Schulranzen von damals.',
  },
  'empathy-to-the-end': {
    title: 'Bis zur letzten Zeile',
    invitation:
      'Auf halber Höhe steht deine Antwort schon fest. Lies den Beitrag erst zu Ende, und sieh dann, ob sie noch passt.',
    smaller: 'Öffne einen Artikel, bevor du auf seine Überschrift antwortest.',
    line: 'Lies bis zur letzten Zeile, bevor du antwortest. Manche Antwort steht schon dort.',
  },
  'empathy-do-you-mean': {
    title: '„Meinst du …?“',
    invitation:
      'Ein Kommentar ärgert dich, und du weißt nicht recht, ob du ihn richtig verstehst. Schreib erst, wie du ihn gelesen hast, und frag nach.',
    smaller: 'Mach aus einem „Du glaubst also …“ ein „Meinst du …?“',
    line: 'Vor dem Widerspruch eine Frage: „Meinst du …?“',
  },
  'empathy-alt-text': {
    title: 'Sagen, was auf dem Bild ist',
    invitation:
      'Du stellst ein Bild ins Netz, und es lesen auch Menschen mit, die es nicht sehen. Schreib einen Satz dazu: „Mein Hund schläft auf einem Stapel Zeitungen.“',
    smaller: 'Beschreib ein Bild in fünf Wörtern.',
    line: 'Manche lassen sich das Netz vorlesen. Sag in einem Satz, was dein Bild zeigt.',
  },
  'empathy-ask-photo': {
    title: '„Darf ich das posten?“',
    invitation:
      'Das Foto ist schön, und du bist nicht allein darauf. Schick es vorher herum, und nimm ein Nein so leicht wie ein Ja.',
    smaller: 'Lass ein Bild einfach unter euch.',
    line: 'Frag die anderen auf dem Foto, bevor du es postest. „Darf ich?“ ist schnell gesagt.',
  },
  'empathy-mocking-post': {
    title: 'Bei mir hört es auf',
    invitation:
      'Es ist lustig, und ausgelacht wird ein wirklicher Mensch. Gib es nicht weiter. Es endet an deinem Bildschirm, und niemand wird es je erfahren.',
    smaller: 'Schließ es vor dem zweiten Lachen.',
    line: 'Ein Witz mit einem Gesicht darin kann an deinem Bildschirm enden. Gib ihn nicht weiter.',
  },
  'empathy-no-replies': {
    title: 'Noch keine Antworten',
    invitation:
      'Such in einem Forum, das du kennst, eine Frage ohne Antwort. Schreib, was du weißt, was du versuchen würdest, oder nur: „Das wüsste ich auch gern.“',
    smaller: 'Gib eine Frage an Leute weiter, die es wissen könnten.',
    line: 'Irgendwo wartet seit Tagen eine Frage. Vielleicht weißt gerade du die Antwort.',
  },
  'empathy-plain-words': {
    title: 'Für alle, die eben erst dazukommen',
    invitation:
      'Ein Forum, ein Chat, eine Gruppe: Alle reden in Kürzeln und alten Witzen. Erklär nebenbei eins davon, für Neue.',
    smaller: 'Schreib eine Abkürzung aus.',
    line: 'Erklär nebenbei einen alten Witz. Irgendwer liest gerade zum ersten Mal mit.',
  },
  'empathy-own-grief': {
    title: 'Was für ein Tag ist es?',
    invitation:
      'Dir fehlt jemand. Ist es heute schwer, dumpf, weit weg, wund? Sag es einem Menschen, dann braucht niemand zu raten.',
    smaller: 'Such das Wort dafür. Du darfst es für dich behalten.',
    line: 'Trauer hat ihr eigenes Wetter. Sag einem Menschen, wie es heute ist.',
  },
  'empathy-quiet-week': {
    title: 'Die stille Woche',
    invitation:
      'Bei jemandem, den du kennst, sind die Kinder diese Woche im anderen Zuhause. Wie ist die Stille: erholsam, oder zu viel? Frag, und schlag einen Spaziergang vor, oder gar nichts.',
    smaller: 'Schreib: „Wie ist deine stille Woche?“',
    line: 'Bei jemandem sind die Kinder diese Woche im anderen Zuhause. Frag, wie die Stille ist.',
  },
  'empathy-tired-question': {
    title: 'Die Frage, die nervt',
    invitation:
      'Lass dir von Jugendlichen in deiner Familie sagen, welche Frage Erwachsene immer stellen und welche ihnen lieber wäre. Dann stell die.',
    smaller: 'Lass „Und nach der Schule?“ weg.',
    line: 'Lass dir von Jugendlichen sagen, welche Frage nervt und welche ihnen lieber wäre.',
  },
  'empathy-wrong-guess': {
    title: 'Erst raten, dann fragen',
    invitation:
      'Ein kleines Spiel mit jemandem, den du gut kennst. Was war in dieser Woche der beste Moment? Wohin an einem freien Tag? Rate, und dann lass es dir erzählen.',
    smaller: 'Rate einen Essenswunsch. Frag nach.',
    line: 'Wie gut kennst du die, die du am besten kennst? Rate, und dann frag.',
  },
  'empathy-wish-they-knew': {
    title: 'Was verstehen die meisten falsch?',
    invitation:
      'Jemand lebt mit etwas, das du nicht kennst: einer Krankheit, einem Glauben, einem Stottern, einem fernen Land. Frag, was die meisten daran falsch verstehen, wenn das recht ist.',
    smaller: 'Lies eine Seite von jemandem, der damit lebt.',
    line: 'Frag jemanden: „Was verstehen die meisten bei dir falsch?“',
  },
  'empathy-how-told': {
    title: 'Wie möchtest du es hören?',
    invitation:
      'Du hast eine schlechte Nachricht oder etwas Kritisches zu sagen. Frag vorher: jetzt oder später? Schriftlich oder im Gespräch? Geradeheraus oder Stück für Stück?',
    smaller: 'Frag: „Passt es gerade für etwas Schwieriges?“',
    line: 'Vor einer schweren Nachricht eine Frage: „Magst du sie jetzt hören oder später?“',
  },
};
