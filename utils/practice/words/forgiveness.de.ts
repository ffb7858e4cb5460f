/** Verzeihen: forgiveness, said anew in German; nie das, was einem noch immer angetan wird. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'forgiveness'> = {
  'forgive-small': {
    title: 'Eine Kleinigkeit loslassen',
    invitation:
      'Such dir einen kleinen Ärger dieser Woche aus und beschließ, dass du ihn nicht heimzahlst.',
    smaller: 'Erzähl die Geschichte heute einmal weniger.',
    line: 'Lass einen kleinen Ärger dieser Woche hier enden, und zahl ihn nicht heim.',
  },
  'forgive-self': {
    title: 'Mit dir wie mit einem lieben Menschen',
    invitation:
      'Ein Fehler von dir sticht noch. Was würdest du einem lieben Menschen sagen, dem er passiert wäre? Sag dir genau das.',
    smaller: 'Lass für heute ein hartes Wort über dich weg.',
    line: 'Was würdest du einem lieben Menschen sagen, dem dein Fehler passiert wäre?',
    why: 'Wer so mit uns spräche wie wir mit uns selbst, bliebe nicht lange eingeladen.',
  },
  'forgive-draft': {
    title: 'Der Brief, der bei dir bleibt',
    invitation:
      'Schreib fünf Zeilen an einen Menschen, der dich einmal verletzt hat, in einer Zeit, die vorbei ist. Was hat es dich gekostet? Das Papier bleibt in der Schublade.',
    smaller: 'Schreib eine Zeile und leg sie weg.',
    line: 'Schreib einen Brief nur für die Schublade: was es dich gekostet hat, Wort für Wort.',
    why: 'In fünf Ländern waren Menschen nach zwei, drei Stunden mit einem Übungsheft zum Verzeihen zwei Wochen später weniger bitter als andere, die warteten. Dies hier ist eine Kostprobe.',
  },
  'forgive-sorry': {
    title: 'Entschuldigung, Punkt',
    invitation:
      'Hast du jemandem etwas getan, das dir leidtut? Sag es heute in einem Satz, ohne „aber“.',
    smaller: 'Gib eine Kleinigkeit zu, bevor jemand fragt.',
    line: 'Sag einmal, dass dir etwas leidtut, in einem Satz ohne „aber“.',
    why: 'Was nach einem „aber“ kommt, das bleibt hängen.',
  },
  'forgive-overnight': {
    title: 'Eine Nacht darüber schlafen',
    invitation:
      'Eine wütende Antwort ist schon fertig. Schreib sie dorthin, wo man sie nicht abschicken kann, und lies sie morgen.',
    smaller: 'Warte eine Stunde.',
    line: 'Lass eine wütende Antwort bis morgen schlafen. Oft wacht sie kürzer auf.',
  },
  'forgive-plain-sign': {
    title: 'Ein schlichtes Zeichen nach dem Streit',
    invitation:
      'Der Streit ist vorbei, die Luft noch dick. Mach ein kleines, schlichtes Zeichen: ein Glas Wasser in Reichweite, eine Frage zum Abendessen.',
    smaller: 'Sag einen alltäglichen Satz mit weicher Stimme.',
    line: 'Nach einem Streit: ein alltäglicher Satz mit weicher Stimme.',
    why: 'Frieden beginnt selten mit der großen Aussprache. Eher mit „Hast du auch Hunger?“',
  },
  'forgive-put-right': {
    title: 'Eine Sache in Ordnung bringen',
    invitation:
      'Du hast etwas zerbrochen, verloren oder vergessen, das anderen gehört. Richte oder bring zurück, was heute geht, und sag, dass du es warst.',
    smaller: 'Schreib auf, was noch offen ist.',
    line: 'Gibt es etwas, das du noch reparieren oder zurückbringen könntest?',
  },
  'forgive-late': {
    title: 'Kein Wort zur Verspätung',
    invitation:
      'Jemand kommt zu spät oder hat etwas Kleines vergessen. Fang damit an, wie schön es ist, sich zu sehen.',
    smaller: 'Lass einen Seufzer weg.',
    line: 'Kommt jemand zu spät, geht als erster Satz auch: „Schön, dass du da bist.“',
    why: 'Wie spät es ist, wissen alle. Offen ist nur, wie willkommen man noch ist.',
  },
  'forgive-my-share': {
    title: 'Mein Anteil daran',
    invitation:
      'Such nach einem Streit auf Augenhöhe den Teil, der von dir kam, so klein er auch ist. Wenn du es gefahrlos sagen kannst, sag nur diesen Teil.',
    smaller: 'Finde ihn für dich. Aussprechen kannst du ihn später.',
    line: 'Nenn nach einem Streit auf Augenhöhe deinen Teil daran, wenn es gefahrlos geht.',
    why: 'Es ist der einzige Teil eines Streits, der ganz in deiner Hand liegt.',
  },
  'forgive-was-forgiven': {
    title: 'Als man dir verziehen hat',
    invitation:
      'Dir hat einmal jemand verziehen. Mit welchen Worten, mit welcher Geste? Und wie bist du danach heimgegangen?',
    smaller: 'Denk dankbar an den Namen.',
    line: 'Weißt du noch, wie dir einmal jemand verziehen hat?',
  },
  'forgive-where-it-sits': {
    title: 'Wo es sitzt',
    invitation:
      'Ein alter Zorn ist wieder da. Wo im Körper sitzt er? Atme eine Weile dorthin. Zu lösen ist nichts.',
    smaller: 'Lass den Kiefer locker.',
    line: 'Ein alter Zorn ist wieder da? Lass den Kiefer locker und atme dorthin, wo er sitzt.',
  },
  'forgive-ask': {
    title: 'Bitten und es offen lassen',
    invitation:
      'Sag einem Menschen, was du ihm getan hast, dass du siehst, was es gekostet hat, und dass keine Antwort nötig ist.',
    smaller: 'Fass es in zwei Sätze, erst auf Papier.',
    line: 'Eine Bitte um Verzeihung, die auf ein Ja wartet, ist eine Last mehr.',
  },
  'forgive-corrected': {
    title: 'Danke, dass du es sagst',
    invitation:
      'Bei der Arbeit zeigt dir jemand einen Fehler von dir. Sag „Danke, dass du es mir sagst“ und lass deine Verteidigung weg.',
    smaller: 'Atme aus, bevor du etwas erklärst.',
    line: 'Zeigt dir jemand einen Fehler? „Danke, dass du es sagst“ ist die ganze Antwort.',
    why: 'Vielleicht hat es Tage gebraucht, die Worte dafür zu finden.',
  },
  'forgive-passer-by': {
    title: 'Bis zur nächsten Ecke',
    invitation:
      'Jemand Fremdes ist grob zu dir. Gib deinem Ärger Zeit bis zur nächsten Ecke, und lass ihn dort stehen.',
    smaller: 'Schüttle einmal die Hände aus.',
    line: 'Ein fremder schlechter Tag braucht nicht mit dir heimzugehen.',
  },
  'forgive-learning-too': {
    title: 'Sie haben auch erst gelernt',
    invitation:
      'Nimm eine Kleinigkeit, die deine Eltern falsch gemacht haben. Was wussten, hatten und fürchteten sie in deinem Alter?',
    smaller: 'Rechne aus, wie alt sie damals waren.',
    line: 'Was konnten deine Eltern in deinem Alter noch nicht wissen?',
    why: 'Verstehen heißt nicht gutheißen. Manches wirkt von dort aus kleiner, und manches zu Recht nicht.',
  },
  'forgive-unfinished': {
    title: 'Den Tag unfertig lassen',
    invitation:
      'Manches, was du heute vorhattest, ist liegen geblieben. Lass es ruhen und sei freundlich zu allen, die müde sind. Auch zu dir.',
    smaller: 'Streich eine Sache durch, ohne sie zu tun.',
    line: 'Streich eine Sache von der Liste, ohne sie zu tun. Nicht alles ist für heute.',
    why: 'Eine Liste weiß nichts von Kopfweh, schlechten Nächten und langen Anrufen. Du schon.',
  },
  'forgive-fresh-start': {
    title: 'Ein neuer erster Satz',
    invitation:
      'Bei der Arbeit hat es zwischen euch geknirscht, nichts Schlimmes. Grüß morgen wie am Tag, bevor es anfing.',
    smaller: 'Stell eine schlichte Frage zur Arbeit.',
    line: 'Hat es bei der Arbeit geknirscht, ist „Guten Morgen“ ein guter erster Satz.',
  },
  'forgive-not-yet': {
    title: 'Noch nicht',
    invitation:
      'Es gibt etwas, das du nicht verzeihen kannst oder willst. Das darf heute so sein, mit gutem Gewissen.',
    smaller: 'Sag dir: „Es war nicht recht, und ich bin noch nicht fertig damit.“',
    line: 'Manches kannst du noch nicht verzeihen. Lass eines davon heute so sein.',
    why: 'Niemand hat ein Anrecht darauf, dass du verzeihst. Zeit, um sicher und heil zu werden, ist nicht verloren.',
  },
  'forgive-limit': {
    title: 'Eine Grenze, freundlich gesagt',
    invitation:
      'Etwas lässt du immer wieder durchgehen, und es nagt an dir. Wenn du es gefahrlos sagen kannst, sag es einmal: „Bitte lass das.“',
    smaller: 'Schreib dir auf, wo deine Grenze liegt.',
    line: 'Wenn du es gefahrlos kannst, sag einmal freundlich, wo deine Grenze liegt.',
  },
  'forgive-younger-self': {
    title: 'An den Menschen, der du warst',
    invitation:
      'Schreib ein paar Zeilen an dich in einem Alter, dem du noch böse bist. Was konntest du nicht wissen? Was stand dir im Weg?',
    smaller: 'Schau ein altes Bild von dir mit milden Augen an.',
    line: 'Schreib dir in einem Alter, dem du noch böse bist. Was konntest du nicht wissen?',
  },
  'forgive-own-up': {
    title: 'Das Zugeben leicht machen',
    invitation: 'Gibt heute jemand ein Versehen zu, fang an mit: „Gut, dass du es mir sagst.“',
    smaller: 'Frag „Was machen wir jetzt?“ und lass „Wie konntest du?“ weg.',
    line: 'Jemand gibt ein Versehen zu? „Gut, dass du es sagst“ ist ein guter Anfang.',
    why: 'Wie das erste Versehen ankommt, entscheidet, ob du vom zweiten hörst.',
  },
  'forgive-in-private': {
    title: 'Nicht vor allen',
    invitation:
      'Da steht ein Irrtum oder ein falsches Wort, und alle können es lesen. Schreib es nur der Person, von der es kommt. Dann kann sie es selbst richtigstellen.',
    smaller: 'Lass einen Tippfehler durchgehen.',
    line: 'Einen Irrtum kann man auch dort ansprechen, wo sonst niemand mitliest.',
  },
  'forgive-last-word': {
    title: 'Das letzte Wort verschenken',
    invitation:
      'Ihr seid zweimal im Kreis gegangen, Neues kommt nicht mehr. Lass die letzte Zeile den anderen und schließ den Tab.',
    smaller: 'Schalte bei einer Diskussion die Mitteilungen ab.',
    line: 'Verschenk heute ein letztes Wort.',
  },
  'forgive-was-wrong': {
    title: '„Da lag ich falsch“',
    invitation:
      'Etwas, das du gepostet hast, stimmt gar nicht. Schreib das an dieselbe Stelle, in schlichten Worten, und lass die alte Zeile stehen.',
    smaller: 'Bedank dich für eine Korrektur.',
    line: '„Da lag ich falsch.“ Schreib es dorthin, wo du falsch lagst.',
  },
  'forgive-mute': {
    title: 'Stumm schalten und weitergehen',
    invitation:
      'Ein Konto ärgert dich jedes Mal, und du hättest eine Antwort, über die alle lachen würden. Schalte es stumm. Ganz ohne Ansage.',
    smaller: 'Scroll an einem Beitrag vorbei, der nur ärgern will.',
    line: 'Schalte stumm, was dich jeden Tag ärgert, und verlier kein Wort darüber.',
  },
  'forgive-hundredth': {
    title: 'Eine Antwort weniger',
    invitation:
      'Jemand hat öffentlich etwas Dummes gesagt, und Hunderte haben schon widersprochen. Es ist also gesagt. Du kannst es dabei lassen.',
    smaller: 'Schließ die Seite, ohne die Antworten zu lesen.',
    line: 'Wenn es schon Hunderte gesagt haben, lass deine Antwort ungeschrieben.',
  },
  'forgive-asked-before': {
    title: 'Schon hundertmal gefragt',
    invitation:
      'Da ist sie wieder, die Frage, die alle stellen. Antworte, als wäre es das erste Mal, oder schick den Link ohne den Seufzer.',
    smaller: 'Lass „Einfach mal suchen“ weg.',
    line: 'Wer die alte Frage stellt, stellt sie zum ersten Mal. Antworte noch einmal.',
  },
  'forgive-old-post': {
    title: 'Zehn Jahre her',
    invitation:
      'Du stößt auf etwas Dummes, das jemand vor langer Zeit geschrieben hat. Lass es liegen. Was aus diesem Jahr würdest du selbst ungern wiedersehen?',
    smaller: 'Nimm eine alte Zeile von dir herunter, die du nicht mehr meinst.',
    line: 'Lass einen alten, dummen Beitrag liegen. Fast alle haben einmal so einen geschrieben.',
  },
  'forgive-left-unsaid': {
    title: 'Was ungesagt blieb',
    invitation:
      'Ein Mensch ist gestorben, und ein Satz ist ungesagt geblieben. Sag ihn jetzt, laut oder auf Papier. Was wäre an einem guten Tag die Antwort gewesen?',
    smaller: 'Sag nur den Namen, und warte.',
    line: 'Sag den Satz, den du einem verstorbenen Menschen nicht mehr sagen konntest.',
  },
  'forgive-distance': {
    title: 'Der Abstand darf bleiben',
    invitation:
      'In deiner Familie gibt es jemanden, zu dem du aus guten Gründen keinen Kontakt mehr hast. Du kannst alles Gute wünschen und trotzdem nicht anrufen.',
    smaller: 'Lass eine alte Szene vorbeiziehen, ohne sie noch einmal auszufechten.',
    line: 'Man kann einem Menschen nichts Böses wünschen und trotzdem Abstand halten.',
  },
  'forgive-other-parent': {
    title: 'Vor dem Kind',
    invitation:
      'Ihr habt euch getrennt, und ein Kind liebt euch beide. Wenn alle in Sicherheit sind: Lass eine Bemerkung über den anderen Elternteil weg und such etwas Gutes, das stimmt.',
    smaller: 'Hör dir an, wie das Wochenende war, ohne Kommentar.',
    line: 'Kinder hören, wie wir über die reden, die sie lieben. Lass eine Bemerkung weg.',
  },
  'forgive-slammed-door': {
    title: 'Nach der zugeknallten Tür',
    invitation:
      'Dein großes Kind hat die Tür zugeknallt. Warte eine halbe Stunde, klopf an und frag etwas, das gar nichts damit zu tun hat.',
    smaller: 'Stell etwas zu essen vor die Tür.',
    line: 'Eine halbe Stunde nach der zugeknallten Tür: leise anklopfen.',
    why: 'Mit vierzehn ist es schwer, zuerst herauszukommen. Mit vierzig auch.',
  },
  'forgive-what-it-cost': {
    title: 'Eine Entschuldigung in drei Teilen',
    invitation:
      'Du hast jemanden verletzt. Wenn es erwünscht ist, sag, was du getan hast, was es gekostet hat und was du ändern wirst. Eine Antwort schuldet dir niemand.',
    smaller: 'Schreib die drei Sätze erst für dich.',
    line: 'Was ich getan habe. Was es dich gekostet hat. Was ich ändere. Drei gute Sätze.',
    why: 'Als Menschen geschriebene Entschuldigungen beurteilten, zählte das Eingeständnis am meisten, dann das Angebot, es gutzumachen.',
  },
  'forgive-what-mends': {
    title: 'Was würde es heilen?',
    invitation:
      'Du hast dich entschuldigt, und etwas ist immer noch schief. Frag: „Kann ich etwas tun, damit es wieder gut wird?“ Dann tu das, und nur das.',
    smaller: 'Frag, ob deine Entschuldigung angekommen ist.',
    line: 'Nach der Entschuldigung kommt noch eine Frage: „Was würde es gutmachen?“',
  },
  'forgive-to-a-child': {
    title: 'Entschuldigung, an ein Kind',
    invitation:
      'Du warst ungerecht zu einem Kind, oder lauter als gewollt. Setz dich dazu und sag: „Das war mein Fehler, nicht deiner.“',
    smaller: 'Sag: „Eben war ich zu laut.“',
    line: 'Auch Kindern kann man sagen: „Es tut mir leid.“ Welches könnte es von dir hören?',
  },
  'forgive-old-blush': {
    title: 'Die Szene um drei Uhr nachts',
    invitation:
      'Etwas Peinliches von vor Jahren fällt dir wieder ein, natürlich nachts. Wer außer dir weiß es noch? Lächle darüber und dreh das Kissen um.',
    smaller: 'Atme einmal so lang aus, wie es geht.',
    line: 'Das Peinliche von damals: Lächle darüber. Vielleicht weißt nur du es noch.',
  },
  'forgive-let-it-do': {
    title: 'Lass es genug sein',
    invitation:
      'Du hast etwas falsch gemacht, es zugegeben und gerichtet, was ging. Schreib auf, was du dafür getan hast. Dann leg den Stift weg.',
    smaller: 'Sag dir: „Ich habe getan, was noch zu tun war.“',
    line: 'Schuld hat ihre Arbeit. Ist die getan, lass sie nach Hause gehen.',
  },
};
