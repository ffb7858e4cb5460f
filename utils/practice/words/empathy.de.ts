/** Mitfühlen: empathy, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'empathy'> = {
  'empathy-other-day': {
    title: 'Sein Tag bis jetzt',
    invitation:
      'Denk an jemanden, den du heute triffst. Stell dir seinen Tag bis dahin vor, und dann frag ihn danach.',
    smaller: 'Überleg eine Minute lang, wie jemand geschlafen hat.',
    why: 'Was wir uns vorstellen, stimmt oft nicht. Erst die Frage macht es richtig.',
  },
  'empathy-behind-words': {
    title: 'Was liegt darunter?',
    invitation:
      'Wenn heute jemand scharf wird, kannst du dich fragen, was ihm Sorgen macht, bevor du antwortest.',
    smaller: 'Lass ein scharfes Wort stehen, bis du geatmet hast.',
    why: 'Scharfe Worte bewachen oft etwas Weiches.',
  },
  'empathy-queue': {
    title: 'Der Mensch hinter der Theke',
    invitation:
      'Sieh jemanden an, der dich heute bedient, und denk daran, was Füße, Ohren und Geduld seit dem Morgen geleistet haben.',
    smaller: 'Sag einen freundlichen Satz mehr als nötig.',
    why: 'Hinter einer Schürze verschwindet ein müder Mensch leicht. Du kannst nach ihm schauen.',
  },
  'empathy-name-it': {
    title: 'Das Gefühl beim Namen',
    invitation:
      'Erzählt dir jemand etwas Schweres, kannst du ein Wort dafür anbieten, wie es klingt, und dich verbessern lassen.',
    smaller: '„Das klingt schwer.“ Und dann nichts.',
    why: 'Auch das falsche Wort hilft: Es lockt das richtige hervor.',
  },
  'empathy-their-chair': {
    title: 'Auf dem Stuhl der anderen',
    invitation:
      'Wenn gerade keiner da ist, setz dich dorthin, wo sonst einer deiner Leute sitzt, und sieh dir das Zimmer von dort an.',
    smaller: 'Schau den Tisch von der anderen Seite an.',
    why: 'Von einem anderen Stuhl aus steht anderes im Weg, und anderes ist weit weg.',
  },
  'empathy-three-lines': {
    title: 'Drei Zeilen von drüben',
    invitation:
      'Schreib nach einem Streit drei Zeilen darüber, wie der andere sie schreiben würde, so dass er nicken könnte. Nur für dich.',
    smaller: 'Schreib eine Zeile, die mit seinem Namen beginnt.',
    why: 'Du brauchst dem Geschriebenen nicht zuzustimmen. Es zeigt nur, wo die zwei Geschichten auseinandergehen.',
  },
  'empathy-kind-voice': {
    title: 'Mit warmer Stimme gelesen',
    invitation:
      'Eine Nachricht klingt kühl oder gereizt. Lies sie vor der Antwort halblaut mit der wärmsten Stimme, die du hast.',
    smaller: 'Nimm bei einer Nachricht an, dass es eilig war.',
    why: 'Wir lesen in der Stimme, die wir erwarten. Oft ist es unsere eigene Laune.',
  },
  'empathy-in-common': {
    title: 'Drei Dinge gemeinsam',
    invitation:
      'Unterwegs siehst du jemanden, der ganz anders scheint als du. Überleg dir drei Dinge, die ihr bestimmt teilt.',
    smaller: 'Eins genügt: kalte Hände, ein langer Tag, der Wunsch nach Zuhause.',
    why: 'Was uns trennt, sieht man schnell. Für das Gemeinsame braucht es einen zweiten Blick.',
  },
  'empathy-hard-date': {
    title: 'Ein Datum, das wiegt',
    invitation:
      'Für jemanden ist diese Woche vielleicht schwer: ein Geburtstag, das erste Jahr ohne. Du kannst wissen lassen, dass du daran denkst.',
    smaller: 'Schreib dir das Datum für nächstes Jahr auf.',
    why: 'Nach ein paar Monaten geht die Welt weiter, und der Kalender tut noch immer weh.',
  },
  'empathy-low-view': {
    title: 'Von weiter unten',
    invitation:
      'Geh auf die Höhe eines Kindes aus deiner Familie hinunter und sieh, wie das Zimmer und dein Gesicht von dort aussehen.',
    smaller: 'Beug dich hinunter, bevor du das Nächste sagst.',
    why: 'Eine Stimme von oben klingt lauter, als sie gemeint war.',
  },
  'empathy-what-is-it-like': {
    title: 'Wie ist das so?',
    invitation:
      'Frag jemanden bei der Arbeit nach einem Teil seiner Aufgaben, den du nur dem Namen nach kennst, und was daran am schwersten ist.',
    smaller: 'Frag: „Wie sieht bei dir ein guter Tag aus?“',
    why: 'Von außen sieht die Arbeit der anderen leicht aus. Von innen ist es kaum eine.',
  },
  'empathy-not-my-taste': {
    title: 'Nicht, was ich möchte',
    invitation:
      'Bevor du jemandem einen Gefallen tust, überleg kurz, was er gern hätte und wie es sich von deinem Geschmack unterscheidet.',
    smaller: 'Erinnere dich, worüber er zuletzt gelacht hat.',
    why: 'Wir schenken gern, was wir selbst gern hätten. Das ist ein Anfang, aber nur das.',
  },
  'empathy-hurry': {
    title: 'Gründe für solche Eile',
    invitation:
      'Jemand drängelt oder schneidet dir den Weg ab. Denk dir drei harmlose Gründe aus und nimm den besten.',
    smaller: 'Einer reicht. Er darf albern sein.',
    why: 'Den wahren wirst du nie erfahren. Mit diesem gehst du wenigstens leichter weiter.',
  },
  'empathy-lit-window': {
    title: 'Ein Fenster mit Licht',
    invitation:
      'Am Abend kannst du ein helles Fenster in der Ferne suchen und dich fragen, wer dort noch wach ist, und für wen.',
    smaller: 'Zähl drei Lichter, drei Leben.',
    why: 'Andere sind so wirklich wie wir. Seltsam, daran zu denken, und schön.',
  },
  'empathy-good-wishes': {
    title: 'Gute Wünsche, zwei Minuten',
    invitation:
      'Wünsch im Stillen erst dir, dann jemandem, den du liebst, dann jemandem, den du kaum kennst: Möge es dir gut gehen.',
    smaller: 'Schick dem Nächsten, den du siehst, so einen Wunsch.',
    why: 'Mit etwas Anleitung brachte diese alte Übung Menschen mehr warme Gefühle. Wie lang sie dauerte, machte kaum etwas aus.',
  },
  'empathy-first-week': {
    title: 'Deine eigene erste Woche',
    invitation:
      'Ruf dir eine erste Woche zurück, in einer Schule oder einer Stelle, und überleg, wer gerade in so einer steckt.',
    smaller: 'Wer war damals freundlich zu dir?',
    why: 'Was dir half, hilft wohl auch heute: ein Name, ein Platz, ein erklärter Witz.',
  },
  'empathy-envy': {
    title: 'Froh, mit einem Stich',
    invitation:
      'Jemand hat bekommen, was du gern hättest. Gönn dir den Stich, und dann frag vielleicht, was es ihm bedeutet.',
    smaller: 'Sag „Ich freue mich für dich“, sobald es halb stimmt.',
    why: 'Neid und Mitfreude passen auf eine Bank. Keiner von beiden braucht aufzustehen.',
  },
  'empathy-misjudged': {
    title: 'Da habe ich mich geirrt',
    invitation:
      'Denk an jemanden, den du zu schnell beurteilt und später gemocht hast. Und dann an einen, bei dem du gerade schnell bist.',
    smaller: 'Häng an ein Urteil über jemanden ein „bis jetzt“.',
    why: 'Es kam schon vor, dass wir zu wenig wussten. Es kommt wieder vor.',
  },
  'empathy-most-needed': {
    title: 'Schlaf, Nähe oder Ruhe?',
    invitation:
      'Denk an den Menschen, der dir am nächsten ist, und rate, was ihm gerade am meisten fehlt: Schlaf, Reden, Alleinsein oder Lachen.',
    smaller: 'Frag: „Magst du Gesellschaft oder deine Ruhe?“',
    why: 'Dasselbe kann am Montag ein Geschenk sein und am Dienstag eine Last.',
  },
  'empathy-fine': {
    title: 'Wenn jemand „gut“ sagt',
    invitation:
      'Ein „gut“ klingt dünn. Du kannst sagen, dass du Zeit hast, falls es noch mehr gibt, und es dabei belassen.',
    smaller: 'Bleib etwas länger, als die Antwort dauert.',
    why: 'Nicht jeder kann gleich reden. Eine offene Tür nützt auch später.',
  },
  'empathy-aged-seven': {
    title: 'Mit sieben Jahren',
    invitation:
      'Jemand bei der Arbeit geht dir auf die Nerven. Stell ihn dir einen Moment lang mit sieben vor, mit Zahnlücke und Schulranzen.',
    smaller: 'Stell dir den Ranzen vor.',
    why: 'Jeder war einmal klein und hatte vor etwas Angst. In den meisten ist dieses Kind noch unterwegs.',
  },
};
