/** Helfen, ohne etwas zu erwarten: offering help, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'help'> = {
  'help-unasked': {
    title: 'Etwas Kleines, ungesehen',
    invitation: 'Tu etwas Kleines, das jemandem den Tag leichter macht, und sprich nicht davon.',
    smaller: 'Leg etwas dorthin zurück, wo es gesucht wird.',
    why: 'In Versuchen taten Menschen weniger Gutes, nachdem andere ihnen dabei zugesehen hatten. Blieb es ungesehen, machte es kaum etwas aus.',
  },
  'help-ask-what': {
    title: 'Fragen, was hilft',
    invitation:
      'Bevor du heute hilfst, kannst du fragen: „Magst du Hilfe, oder magst du, dass ich zuhöre?“',
    smaller: 'Frag jemanden: „Kann ich dir etwas abnehmen?“',
    why: 'Hilfe, die keiner wollte, macht dem Arbeit, der sie bekommt.',
  },
  'help-carry': {
    title: 'Mit anfassen',
    invitation:
      'Jemand in deiner Nähe trägt vielleicht etwas: eine Tasche, eine Aufgabe, einen unangenehmen Anruf. Fass mit an.',
    smaller: 'Halte eine Tür auf.',
    why: 'Die halbe Last ist oft leicht. Schwer ist nur die ganze.',
  },
  'help-knowledge': {
    title: 'Eine Abkürzung zeigen',
    invitation:
      'Zeig jemandem in Ruhe etwas, das du kannst und womit er sich gerade plagt, wenn er es möchte.',
    smaller: 'Beantworte eine Frage etwas ausführlicher als nötig.',
    why: 'Was dich ein Jahr gekostet hat, lässt sich vielleicht in zehn Minuten weitergeben.',
  },
  'help-their-turn': {
    title: 'Du warst gar nicht dran',
    invitation:
      'Eine Arbeit im Haushalt, die sonst ein anderer macht, kannst du heute übernehmen, als wäre nichts dabei.',
    smaller: 'Nimm beim Gehen den Müll mit hinunter.',
    why: 'Was schon getan ist, ist ein kleines Stück Abend, das du verschenkst.',
  },
  'help-one-portion': {
    title: 'Eine Portion mehr',
    invitation:
      'Koch etwas mehr als sonst und biete es nebenan an, oder jemandem, der spät heimkommt.',
    smaller: 'Teil etwas, das du gerade hast.',
    why: 'Für einen lohnt sich Kochen kaum, denkt man. Für zwei ist es fast keine Mühe mehr.',
  },
  'help-read-through': {
    title: 'Ein zweites Paar Augen',
    invitation:
      'Jemand sitzt an einem Brief, einer Bewerbung oder einem Vortrag. Biete an, es zu lesen, und sag zuerst, was klar ist.',
    smaller: 'Frag, wie weit es gediehen ist.',
    why: 'Beim zehnten Lesen sieht man nichts mehr. Wer den Text nicht kennt, sieht es gleich.',
  },
  'help-going-out': {
    title: 'Ich gehe eben einkaufen',
    invitation:
      'Bevor du losgehst, frag vielleicht nebenan, ob du etwas mitbringen oder etwas mitnehmen kannst.',
    smaller: 'Bring jemandem ein Paket oder die Zeitung an die Tür.',
    why: 'Für dich ist es derselbe Weg. Für jemand anderen vielleicht einer weniger.',
  },
  'help-way': {
    title: 'Ein Stück des Weges',
    invitation:
      'Sieht jemand verloren aus, kannst du fragen, wohin er will, und bis zur nächsten Ecke mitgehen.',
    smaller: 'Zeig die Richtung und warte, bis er sie gesehen hat.',
    why: 'Eine fremde Stadt wird freundlicher, sobald jemand in ihr mit dir geredet hat.',
  },
  'help-free-hour': {
    title: 'Eine Stunde für andere',
    invitation:
      'Freunden, die für jemanden sorgen, ob klein oder alt, kannst du eine Stunde anbieten, in der sie ausgehen und du da bist.',
    smaller: 'Frag sie, wann sie zuletzt eine Stunde für sich hatten.',
    why: 'Wer für andere sorgt, fragt selten. Ein Angebot mit Tag und Uhrzeit nimmt sich leichter an.',
  },
  'help-plain-task': {
    title: 'Eine schlichte Aufgabe',
    invitation:
      'Jemand trauert oder kann nicht mehr. Statt „Sag, wenn du etwas brauchst“ nenn vielleicht eine Sache: Suppe, Post, den Hund.',
    smaller: 'Schreib: „Am Freitag kann ich für dich einkaufen. Ja oder nein, beides ist recht.“',
    why: 'In dunkler Zeit ist es schon zu viel, sich für andere eine Aufgabe auszudenken.',
  },
  'help-credit': {
    title: 'Sagen, wessen Idee es war',
    invitation:
      'Wenn heute von der Arbeit die Rede ist, kannst du den nennen, der den Einfall hatte oder das Mühsame getan hat.',
    smaller: 'Setz einen Namen in eine Nachricht.',
    why: 'Es kostet einen halben Satz, und stille Arbeit wird sichtbar.',
  },
  'help-litter': {
    title: 'Eine Sache vom Boden',
    invitation: 'Heb unterwegs etwas auf, das dort nicht hingehört, für den, der nach dir kommt.',
    smaller: 'Schieb einen Stuhl oder einen Wagen zurück an seinen Platz.',
    why: 'Du wirst nie erfahren, für wen es war. Darum bleibt es leicht.',
  },
  'help-newcomer': {
    title: 'Jemand ist neu',
    invitation:
      'Frag jemanden, der noch nicht lange dabei ist, was ihm Rätsel aufgibt, und zeig ihm, wo gegessen wird.',
    smaller: 'Nenn einem Neuen deinen Namen ein zweites Mal.',
    why: 'Wer neu ist, hat hundert Fragen und teilt sie sich ein.',
  },
  'help-after-you': {
    title: 'Bitte, nach Ihnen',
    invitation:
      'An der Kasse, im Verkehr oder an einer Tür kannst du jemanden vorlassen, als hättest du alle Zeit der Welt.',
    smaller: 'Überlass jemandem den näheren Platz.',
    why: 'Eine Minute ist wenig, und vielleicht kommt ein anderer gerade zu etwas Wichtigem zu spät.',
  },
  'help-accept': {
    title: 'Dir helfen lassen',
    invitation:
      'Bietet dir heute jemand Hilfe an, sag vielleicht Ja und lass „Das ist doch nicht nötig“ weg.',
    smaller: 'Sag „Danke“, wo du „Geht schon“ sagen würdest.',
    why: 'Freiwillige Hilfe tut wohl beiden gut. Dazu braucht es einen, der sie annimmt.',
  },
  'help-tomorrow': {
    title: 'Morgen ist es so weit, oder?',
    invitation:
      'Jemand hat einen schweren Tag vor sich: eine Prüfung, einen Arztbesuch, eine erste Schicht. Schreib ihm vielleicht am Abend davor.',
    smaller: 'Trag seinen Tag in deinen Kalender ein.',
    why: 'Es tut gut zu wissen, dass noch jemand an dieses Datum denkt.',
  },
  'help-lend': {
    title: 'Nimm meins',
    invitation:
      'Ein Buch, eine Bohrmaschine, einen Schirm: Leih jemandem, was er brauchen kann, ohne Tag für die Rückgabe.',
    smaller: 'Überleg, was von deinen Sachen nebenan nützlich wäre.',
    why: 'Das meiste liegt die meiste Zeit herum. Verliehen gehört es ein wenig zum ganzen Haus.',
  },
  'help-pass-on': {
    title: 'Weitergeben',
    invitation:
      'Such etwas Gutes aus, das du nicht mehr benutzt, mach es sauber und finde den, der sich darüber freut.',
    smaller: 'Stell eine Sache in einer Tüte an die Tür.',
    why: 'Für den einen ist es ein voller Schrank, für den anderen ein warmer Mantel.',
  },
  'help-beside': {
    title: 'Neben einem schweren Brief',
    invitation:
      'Ein Freund schiebt ein Formular oder einen Anruf vor sich her. Biete an, dabeizusitzen und solange Tee zu machen.',
    smaller: 'Frag, was der allererste Schritt wäre.',
    why: 'Schwer sind solche Dinge kaum. Schwer ist nur, allein damit anzufangen.',
  },
  'help-kind-no': {
    title: 'Ein freundliches Nein, bald',
    invitation:
      'Man hat dich um etwas gebeten, das nicht geht. Sag es vielleicht noch heute, klar und herzlich, damit der andere weiterfragen kann.',
    smaller: 'Antworte: „Ich kann nicht, und du erfährst es lieber früh.“',
    why: 'Mit einem späten Vielleicht lebt es sich schlechter als mit einem frühen Nein.',
  },
};
