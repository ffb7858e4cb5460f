/** Helfen, ohne etwas zu erwarten: offering help, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'help'> = {
  'help-unasked': {
    title: 'Etwas Kleines, ungesehen',
    invitation:
      'Tu etwas Kleines, das jemandem den Tag leichter macht. Und sprich dann nicht davon.',
    smaller: 'Leg etwas dorthin zurück, wo es gesucht wird.',
    line: 'Tu etwas Kleines, das jemandem den Tag leichter macht, und sprich nicht davon.',
    why: 'In vielen Versuchen taten Menschen eher weniger Gutes, nachdem andere ihnen dabei zugesehen hatten. Blieb es ungesehen, machte es kaum etwas aus.',
  },
  'help-ask-what': {
    title: 'Fragen, was hilft',
    invitation:
      'Jemand müht sich ab, und du willst schon zugreifen. Frag erst: „Hilft dir gerade Hilfe oder Zuhören?“',
    smaller: 'Frag jemanden: „Kann ich dir etwas abnehmen?“',
    line: 'Bevor du hilfst, frag: Hilft dir gerade Hilfe oder Zuhören?',
    why: 'Hilfe, um die niemand gebeten hat, macht Arbeit.',
  },
  'help-carry': {
    title: 'Mit anfassen',
    invitation:
      'Wer in deiner Nähe trägt heute etwas: eine Tasche, eine Aufgabe, einen unangenehmen Anruf? Fass mit an.',
    smaller: 'Halte eine Tür auf.',
    line: 'Fass mit an, wo jemand etwas trägt: eine Tasche, eine Aufgabe, einen Anruf.',
  },
  'help-knowledge': {
    title: 'Eine Abkürzung zeigen',
    invitation: 'Jemand plagt sich mit etwas, das du kannst. Zeig es in Ruhe, falls das recht ist.',
    smaller: 'Beantworte eine Frage etwas ausführlicher als nötig.',
    line: 'Plagt sich jemand mit etwas, das du kannst, zeig es in aller Ruhe.',
    why: 'Was dich ein Jahr gekostet hat, lässt sich vielleicht in zehn Minuten weitergeben.',
  },
  'help-their-turn': {
    title: 'Du warst gar nicht dran',
    invitation:
      'Zu Hause gibt es eine Arbeit, die nie deine ist. Mach sie heute, als wäre nichts dabei.',
    smaller: 'Nimm beim Gehen den Müll mit hinunter.',
    line: 'Mach heute eine Arbeit im Haushalt, die sonst nie deine ist.',
  },
  'help-one-portion': {
    title: 'Eine Portion mehr',
    invitation:
      'Du kochst sowieso. Mach etwas mehr und biete es nebenan an, oder jemandem, der spät heimkommt.',
    smaller: 'Teil etwas, das du gerade hast.',
    line: 'Koch heute eine Portion mehr und biete sie nebenan an.',
  },
  'help-read-through': {
    title: 'Ein zweites Paar Augen',
    invitation:
      'Jemand sitzt an einem Brief, einer Bewerbung oder einem Vortrag. Biete an, es zu lesen, und sag zuerst, was klar ist.',
    smaller: 'Frag, wie es vorangeht.',
    line: 'Biete an, einen Text zu lesen, an dem jemand sitzt, und sag zuerst, was klar ist.',
    why: 'Beim zehnten Lesen sieht man nichts mehr.',
  },
  'help-going-out': {
    title: 'Ich gehe eben einkaufen',
    invitation: 'Du gehst gleich los. Braucht nebenan jemand etwas, oder soll ein Paket mit?',
    smaller: 'Bring jemandem ein Paket oder die Zeitung an die Tür.',
    line: 'Frag vor dem Einkaufen nebenan, ob du etwas mitbringen kannst.',
    why: 'Für dich ist es derselbe Weg. Für jemand anderen vielleicht einer weniger.',
  },
  'help-way': {
    title: 'Ein Stück Weg',
    invitation:
      'Sieht jemand verloren aus? Frag, wohin es gehen soll, und geh mit bis zur nächsten Ecke.',
    smaller: 'Zeig die Richtung, und warte, bis sie klar ist.',
    line: 'Sieht jemand verloren aus, geh mit bis zur nächsten Ecke.',
  },
  'help-free-hour': {
    title: 'Eine Stunde für andere',
    invitation:
      'Leute, die du magst, sorgen für jemanden, ob klein oder alt. Biete an, eine Stunde zu übernehmen, damit sie ausgehen können, und nenn einen Tag.',
    smaller: 'Frag sie, wann sie zuletzt eine Stunde für sich hatten.',
    line: 'Biete Leuten, die für jemanden sorgen, eine freie Stunde an, und nenn einen Tag.',
    why: 'Wer für andere sorgt, fragt selten.',
  },
  'help-plain-task': {
    title: 'Eine schlichte Aufgabe',
    invitation:
      'Jemand trauert oder kann nicht mehr. Nenn statt „Sag, wenn du etwas brauchst“ eine einzige Sache: den Einkauf, die Post, den Hund.',
    smaller: 'Schreib: „Am Freitag kann ich für dich einkaufen. Ja oder nein, beides ist recht.“',
    line: 'Statt „Sag, wenn du etwas brauchst“ biete eine schlichte Sache an.',
    why: 'In dunkler Zeit ist es schon zu viel, sich für andere eine Aufgabe auszudenken.',
  },
  'help-credit': {
    title: 'Sagen, wessen Idee es war',
    invitation:
      'Wenn heute von der Arbeit die Rede ist, nenn den Namen: Wer hatte den Einfall, wer hat das Mühsame getan?',
    smaller: 'Setz einen Namen in eine Nachricht.',
    line: 'Sag heute, von wem der Einfall war oder wer das Mühsame getan hat.',
    why: 'Es kostet einen halben Satz, und stille Arbeit wird sichtbar.',
  },
  'help-litter': {
    title: 'Eine Sache vom Boden',
    invitation: 'Da liegt etwas, das nicht hingehört. Heb es auf, für alle, die nach dir kommen.',
    smaller: 'Schieb einen Stuhl oder einen Wagen zurück an seinen Platz.',
    line: 'Heb unterwegs etwas auf, das nicht dorthin gehört.',
    why: 'Du wirst nie erfahren, für wen es war. Darum bleibt es leicht.',
  },
  'help-newcomer': {
    title: 'Jemand ist neu',
    invitation:
      'Jemand ist noch nicht lange dabei. Frag, was noch Rätsel aufgibt, und zeig, wo gegessen wird.',
    smaller: 'Sag neuen Leuten deinen Namen ein zweites Mal.',
    line: 'Frag jemanden, der neu ist, was noch Rätsel aufgibt, und zeig, wo gegessen wird.',
    why: 'Wer neu ist, hat hundert Fragen und teilt sie sich ein.',
  },
  'help-after-you': {
    title: 'Bitte, nach Ihnen',
    invitation:
      'Lass an der Kasse, im Verkehr oder an einer Tür jemanden vor, als hättest du alle Zeit der Welt.',
    smaller: 'Überlass jemandem den besseren Platz.',
    line: 'Lass heute jemanden vor, als hättest du alle Zeit der Welt.',
  },
  'help-accept': {
    title: 'Dir helfen lassen',
    invitation: 'Jemand bietet dir Hilfe an. Sag Ja, und lass „Das ist doch nicht nötig“ weg.',
    smaller: 'Sag „Danke“, wo du „Geht schon“ sagen würdest.',
    line: 'Bietet dir heute jemand Hilfe an, sag Ja.',
    why: 'In Studien tat Hilfe, die aus freien Stücken kam, beiden gut. Annehmen darfst du sie auch.',
  },
  'help-tomorrow': {
    title: 'Morgen ist es so weit, oder?',
    invitation:
      'Jemand hat einen schweren Tag vor sich: eine Prüfung, einen Arztbesuch, eine erste Schicht. Schreib am Abend davor.',
    smaller: 'Trag den Tag in deinen Kalender ein.',
    line: 'Für jemanden ist morgen ein schwerer Tag. Schreib heute Abend.',
  },
  'help-lend': {
    title: 'Nimm meins',
    invitation:
      'Ein Buch, eine Bohrmaschine, ein Schirm: Leih jemandem, was gerade fehlt, ohne Tag für die Rückgabe.',
    smaller: 'Überleg, was von deinen Sachen nebenan nützlich wäre.',
    line: 'Leih jemandem etwas, das gerade fehlt, ohne Tag für die Rückgabe.',
    why: 'Das meiste liegt die meiste Zeit herum. Verliehen gehört es allen ein bisschen.',
  },
  'help-pass-on': {
    title: 'Weitergeben',
    invitation:
      'Such etwas Gutes aus, das du nicht mehr benutzt, mach es sauber und finde einen Menschen, der sich darüber freut.',
    smaller: 'Stell eine Sache in einer Tüte an die Tür.',
    line: 'Etwas Gutes, das du nicht mehr benutzt: Finde einen Menschen, der sich darüber freut.',
    why: 'Hier ist es ein voller Schrank, dort ein warmer Mantel.',
  },
  'help-beside': {
    title: 'Neben einem schweren Brief',
    invitation:
      'Jemand schiebt ein Formular oder einen Anruf vor sich her. Biete an, so lange dabeizusitzen.',
    smaller: 'Frag, was der allererste Schritt wäre.',
    line: 'Biete an, dabeizusitzen, während jemand das lang Aufgeschobene anpackt.',
    why: 'Ein Formular kann aus Gründen schwer sein, die man nicht sieht. Zu zweit ist es weniger einsam.',
  },
  'help-kind-no': {
    title: 'Ein freundliches Nein, bald',
    invitation:
      'Man hat dich um etwas gebeten, das nicht geht. Sag es noch heute, klar und herzlich, damit noch Zeit zum Weiterfragen bleibt.',
    smaller: 'Antworte: „Ich kann nicht, ich wollte es dir gleich sagen.“',
    line: 'Sag heute ein freundliches Nein, solange noch Zeit zum Weiterfragen bleibt.',
    why: 'Mit einem späten Vielleicht lebt es sich schlechter als mit einem frühen Nein.',
  },
  'help-distract': {
    title: 'Entschuldigung, ist hier noch frei?',
    invitation:
      'Im Bus wird jemand bedrängt. Wenn es sicher scheint, red mit dem bedrängten Menschen über etwas anderes, den nächsten Halt, die Uhrzeit. Wer stört, ist Luft für dich.',
    smaller: 'Stell dich in die Nähe.',
    line: 'Wird jemand bedrängt und es scheint sicher, fang ein Gespräch über etwas anderes an.',
    why: 'Mut wird hier nicht verlangt. Es genügt, dass da niemand allein ist.',
  },
  'help-fetch': {
    title: 'Hol jemanden',
    invitation:
      'Jemand wird schlecht behandelt, und allein ist es zu viel. Hol Hilfe: am Steuer, am Tresen, auf dem Schulhof, bei den Leuten neben dir. Bei Gefahr wähl den Notruf.',
    smaller: 'Frag die Person neben dir: „Siehst du das auch?“',
    line: 'Wird jemand schlecht behandelt und allein ist es zu viel, hol jemanden dazu.',
    why: 'Kameras in drei Ländern filmten gut zweihundert Streitigkeiten auf der Straße. In neun von zehn griff jemand ein, meist mehrere.',
  },
  'help-note-it': {
    title: 'Was geschah, auf Papier',
    invitation:
      'Jemand wurde schlecht behandelt, und andere sind schon dabei. Schreib Zeit, Ort und Worte auf und gib das Blatt dem Menschen, den es traf. Was daraus wird, entscheidest nicht du.',
    smaller: 'Merk dir Uhrzeit und Ort.',
    line: 'Schreib auf, was du gesehen hast, für den Menschen, der schlecht behandelt wurde.',
  },
  'help-afterwards': {
    title: 'Ich habe es gesehen',
    invitation:
      'Es ist vorbei, und niemand hat eingegriffen. Hingehen kannst du noch: „Ich habe es gesehen. Alles in Ordnung? Soll ich kurz bleiben?“',
    smaller: 'Schreib am nächsten Tag: „Das war nicht in Ordnung.“',
    line: 'Wurde jemand schlecht behandelt, geh danach hin: „Alles in Ordnung?“',
  },
  'help-one-sentence': {
    title: 'Ein ruhiger Satz',
    invitation:
      'Ein Witz geht auf Kosten eines Menschen. Wenn es gefahrlos geht, sag ruhig: „Ich finde das nicht lustig.“ Dann wende dich dem Menschen zu, den es traf.',
    smaller: 'Lach nicht mit.',
    line: 'Geht ein Witz auf Kosten anderer und es ist gefahrlos, sag: „Ich finde das nicht lustig.“',
  },
  'help-floor': {
    title: 'Du wolltest gerade noch',
    invitation:
      'In der Besprechung geht eine Stimme unter. Gib ihr in der nächsten Lücke das Wort zurück: „Du wolltest gerade noch …?“',
    smaller: 'Wende dich noch einmal hin, wenn der Lärm vorbei ist.',
    line: 'Wird jemand übertönt, bitte darum, den Satz noch zu Ende zu hören.',
  },
  'help-two-hours': {
    title: 'Was fehlt euch gerade?',
    invitation:
      'Eine Bücherei, ein Tierheim, ein Repair-Café: Frag einen Ort in der Nähe, was gerade fehlt und ob zwei Stunden im Monat etwas nützen.',
    smaller: 'Finde heraus, wie ein solcher Ort bei dir heißt.',
    line: 'Frag einen Ort in deiner Nähe, der anderen hilft, was gerade fehlt.',
  },
  'help-blood': {
    title: 'Ein Termin zum Blutspenden',
    invitation:
      'Wo kann man bei dir Blut spenden, und darfst du? Dann such einen Tag aus. Falls nicht, begleite jemanden, dem mulmig ist.',
    smaller: 'Frag jemanden, der es tut, wie es ist.',
    line: 'Falls du Blut spenden darfst: Finde heraus, wo, und such einen Tag aus.',
  },
  'help-food-bank': {
    title: 'Eins für die Kiste',
    invitation:
      'Leg beim Einkaufen eine Sache mehr in den Korb, für die Tafel. Frag vorher, was dort knapp ist, vielleicht Kaffee, Seife oder Windeln.',
    smaller: 'Finde heraus, wo die nächste Kiste steht.',
    line: 'Leg heute eine Sache mehr in den Einkaufskorb, für die Tafel.',
  },
  'help-in-the-hall': {
    title: 'Ein Zettel im Hausflur',
    invitation:
      'Häng einen Zettel für die Nachbarschaft auf: dein Name, deine Tür und eine Sache, die du für alle tun kannst. Blumen gießen, ein Paket annehmen, Kleingedrucktes lesen.',
    smaller: 'Lies die Namen an den Klingeln.',
    line: 'Häng im Hausflur einen Zettel auf: dein Name und etwas, das du für andere tun kannst.',
  },
  'help-nobodys-job': {
    title: 'Was niemand machen will',
    invitation:
      'Jeder Verein hat so eine Arbeit: das Protokoll, den Schlüssel, den Abwasch. Übernimm sie dieses eine Mal.',
    smaller: 'Frag die Person, die das sonst immer macht, ob sie gern einmal frei hätte.',
    line: 'Übernimm dieses eine Mal die Arbeit, die in der Gruppe niemand machen will.',
  },
  'help-as-once': {
    title: 'So wie damals bei dir',
    invitation:
      'Denk an etwas, das jemand für dich getan hat und das du nie zurückgeben kannst. Tu dasselbe oder etwas Ähnliches für einen anderen Menschen.',
    smaller: 'Erinnere dich, wer es war.',
    line: 'Dir hat einmal jemand geholfen. Gib es heute an einen anderen Menschen weiter.',
  },
  'help-doorstep': {
    title: 'Vor die Tür gestellt',
    invitation:
      'Ein Baby ist da, oder jemand kommt aus dem Krankenhaus: Stell etwas zu essen vor die Tür, klingle einmal, und sei wieder weg.',
    smaller: 'Frag: „Worauf hättest du Appetit und keine Kraft zum Kochen?“',
    line: 'Stell jemandem, der nicht zum Kochen kommt, etwas zu essen vor die Tür.',
  },
  'help-swap': {
    title: 'Den Dienst nehme ich',
    invitation:
      'Frühdienst nach kurzer Nacht, ein krankes Kind, ein Geburtstag: Bei der Arbeit passt es jemandem gerade schlecht. Biete einen Tausch an.',
    smaller: 'Lass jemanden fünf Minuten früher gehen.',
    line: 'Biete bei der Arbeit deine leichte Stunde gegen eine schwere an.',
  },
  'help-easy-to-serve': {
    title: 'Heute ein leichter Fall',
    invitation:
      'Sei am Schalter, in der Praxis oder auf Station heute ein leichter Fall: Papiere bereit, eine Frage nach der anderen, kein Seufzer.',
    smaller: 'Bring deine Tasse zurück.',
    line: 'Sei heute ein leichter Fall: Papiere bereit, eine Frage nach der anderen.',
  },
  'help-open-question': {
    title: 'Eine Frage ohne Antwort',
    invitation:
      'Seit heute früh steht eine Frage ans ganze Team im Raum. Beantworte sie, oder sag, wer es wissen könnte.',
    smaller: 'Schreib: „Ich weiß es nicht, aber ich habe es gelesen.“',
    line: 'Beantworte eine Frage aus dem Team, die schon seit heute früh offen ist.',
  },
  'help-their-dog': {
    title: 'Der Hund kennt den Weg',
    invitation:
      'Nebenan ist jemand krank, verreist oder im Spätdienst. Biete an, mit dem Hund zu gehen oder die Katze zu füttern.',
    smaller: 'Stell an einem heißen Tag eine Schale Wasser hinaus.',
    line: 'Biete nebenan an, mit dem Hund zu gehen oder die Katze zu füttern.',
  },
  'help-in-your-bag': {
    title: 'Etwas in der Tasche',
    invitation:
      'Socken, Handschuhe, eine Karte für die Bäckerei: Trag etwas bei dir für Menschen, die draußen schlafen, und frag, bevor du es gibst.',
    smaller: 'Finde heraus, wen man anruft, wenn jemand in der Kälte liegt.',
    line: 'Trag ein Paar Socken bei dir für jemanden, der draußen schläft. Frag, bevor du gibst.',
  },
  'help-day-off': {
    title: 'Heute hilfst du nicht',
    invitation:
      'Alle fragen immer dich. Lass heute andere die Schere suchen, und kümmere dich um eine eigene Sache: Schlaf, eine Mahlzeit, den Zahnarzt.',
    smaller: 'Lass eine Nachricht bis morgen liegen.',
    line: 'Du gibst genug. Lass heute einmal andere hilfsbereit sein.',
    why: 'In einer Studie aus dem Alltag ging Helfen mit besserer Laune einher, und mit mehr Stress, wo es viel Mühe machte.',
  },
  'help-hand-over': {
    title: 'Um eine halbe Stunde bitten',
    invitation:
      'Du sorgst für jemanden. Bitte einen Menschen um etwas ganz Bestimmtes: eine halbe Stunde, eine Fahrt, eine Nacht Schlaf.',
    smaller: 'Schreib auf, was du abgeben würdest, wenn jemand fragte.',
    line: 'Wenn du für jemanden sorgst, bitte einen Menschen um eine halbe Stunde.',
  },
};
