/** Verzeihen: forgiveness, said anew in German; nie das, was einem noch immer angetan wird. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'forgiveness'> = {
  'forgive-small': {
    title: 'Eine Kleinigkeit loslassen',
    invitation:
      'Such dir einen kleinen Ärger der Woche aus und beschließ, dass er nicht heimgezahlt wird.',
    smaller: 'Erzähl die Geschichte heute einmal weniger.',
    why: 'Einzeln ist so ein Groll leicht. Was drückt, ist das Bündel.',
  },
  'forgive-self': {
    title: 'Mit dir wie mit einem Freund',
    invitation:
      'Denk an einen Fehler, der noch sticht. Sag dir, was du einem Freund sagen würdest, dem er passiert wäre.',
    smaller: 'Lass für heute ein hartes Wort über dich weg.',
    why: 'Einen Freund, der so mit uns spräche wie wir selbst, hätten die wenigsten gern.',
  },
  'forgive-draft': {
    title: 'Der Brief, der bei dir bleibt',
    invitation:
      'Schreib fünf Zeilen an jemanden, der dich einmal verletzt hat, auf Papier, das in der Schublade bleibt. Was hat es dich gekostet?',
    smaller: 'Schreib eine Zeile und leg sie weg.',
    why: 'Nach einem Übungsheft zum Verzeihen, etwa drei Stunden lang, waren Menschen weniger verbittert. Eine Karte ist nur eine Kostprobe.',
  },
  'forgive-sorry': {
    title: 'Entschuldigung, Punkt',
    invitation:
      'Tut dir jemandem gegenüber etwas leid, kannst du es heute in einem Satz sagen, ohne „aber“.',
    smaller: 'Gib eine Kleinigkeit zu, bevor jemand fragt.',
    why: 'Was nach einem „aber“ kommt, das bleibt hängen.',
  },
  'forgive-overnight': {
    title: 'Eine Nacht darüber schlafen',
    invitation:
      'Eine wütende Antwort liegt dir auf der Zunge. Schreib sie dorthin, wo man sie nicht abschicken kann, und lies sie morgen.',
    smaller: 'Warte eine Stunde.',
    why: 'Morgen kannst du alles noch sagen. Zurücknehmen kannst du heute nichts davon.',
  },
  'forgive-plain-sign': {
    title: 'Ein schlichtes Zeichen nach dem Streit',
    invitation:
      'Ein Streit ist vorbei, aber die Luft ist noch dick. Mach vielleicht ein kleines Zeichen: eine Tasse Tee, eine Frage zum Abendessen.',
    smaller: 'Sag einen alltäglichen Satz mit weicher Stimme.',
    why: 'Frieden beginnt selten mit der großen Aussprache. Eher damit, wer ein Brot mag.',
  },
  'forgive-put-right': {
    title: 'Eine Sache in Ordnung bringen',
    invitation:
      'Du hast etwas zerbrochen, verloren oder vergessen. Richte oder ersetze heute, was geht, und sag, dass du es warst.',
    smaller: 'Schreib auf, was noch offen ist.',
    why: 'Entschuldigung ist ein Wort. Eine Sache, die wieder heil ist, kann man anfassen.',
  },
  'forgive-late': {
    title: 'Kein Wort zur Verspätung',
    invitation:
      'Jemand kommt zu spät oder hat etwas Kleines vergessen. Fang vielleicht damit an, wie schön es ist, dass er da ist.',
    smaller: 'Lass einen Seufzer weg.',
    why: 'Dass es spät ist, weiß er. Ob er noch willkommen ist, nicht.',
  },
  'forgive-my-share': {
    title: 'Mein Anteil daran',
    invitation:
      'Bei einem Streit auf Augenhöhe kannst du nach dem Teil suchen, der von dir kam, wie klein er ist, und nur den benennen.',
    smaller: 'Finde ihn für dich. Aussprechen kannst du ihn später.',
    why: 'Es ist der einzige Teil eines Streits, der ganz in deiner Hand liegt.',
  },
  'forgive-was-forgiven': {
    title: 'Als man dir verziehen hat',
    invitation:
      'Erinnere dich, wie dir einmal jemand verziehen hat. Was hat er getan, und wie bist du danach heimgegangen?',
    smaller: 'Denk dankbar an den Namen.',
    why: 'Was man einmal bekommen hat, erkennt man leichter wieder, falls man es eines Tages geben mag.',
  },
  'forgive-where-it-sits': {
    title: 'Wo es sitzt',
    invitation:
      'Ein alter Zorn kommt wieder. Such die Stelle im Körper, an der er sitzt, und atme eine Weile dorthin. Zu lösen ist nichts.',
    smaller: 'Lass den Kiefer locker.',
    why: 'Zorn hat oft gute Gründe. Der Körper darf sich trotzdem von ihm ausruhen.',
  },
  'forgive-ask': {
    title: 'Bitten und es offen lassen',
    invitation:
      'Du kannst jemandem sagen, was du ihm getan hast, dass du siehst, was es gekostet hat, und dass er dir keine Antwort schuldet.',
    smaller: 'Fass es in zwei Sätze, erst auf Papier.',
    why: 'Eine Bitte, die auf ein Ja wartet, ist eine Last mehr. Eine, die auf nichts wartet, kann ein Geschenk sein.',
  },
  'forgive-corrected': {
    title: 'Danke, dass du es sagst',
    invitation:
      'Bei der Arbeit zeigt dir jemand einen Fehler. Sag vielleicht „Danke, dass du es mir sagst“ und nichts zu deiner Verteidigung.',
    smaller: 'Atme aus, bevor du etwas erklärst.',
    why: 'Vielleicht hat der andere tagelang überlegt, wie er es sagen kann.',
  },
  'forgive-passer-by': {
    title: 'Bis zur nächsten Ecke',
    invitation:
      'Ein Fremder ist grob zu dir. Gib deinem Ärger Zeit bis zur nächsten Ecke, und lass ihn dort stehen.',
    smaller: 'Schüttle einmal die Hände aus.',
    why: 'Der andere hat seinen schlechten Tag mit heimgenommen. Du kannst ihn ihm lassen.',
  },
  'forgive-learning-too': {
    title: 'Sie haben auch erst gelernt',
    invitation:
      'Nimm eine Kleinigkeit, die deine Eltern falsch gemacht haben. Was wussten, hatten und fürchteten sie in deinem Alter?',
    smaller: 'Rechne aus, wie alt sie damals waren.',
    why: 'Verstehen heißt nicht gutheißen. Manches wirkt von dort aus kleiner, und manches zu Recht nicht.',
  },
  'forgive-unfinished': {
    title: 'Den Tag unfertig lassen',
    invitation:
      'Manches, was du heute vorhattest, ist liegen geblieben. Lass es in Frieden und sei freundlich zu dem, der müde ist.',
    smaller: 'Streich eine Sache durch, ohne sie zu tun.',
    why: 'Eine Liste weiß nichts von Kopfweh, schlechten Nächten und langen Anrufen. Du schon.',
  },
  'forgive-fresh-start': {
    title: 'Ein neuer erster Satz',
    invitation:
      'Mit jemandem bei der Arbeit hat es gehakt. Grüß ihn morgen vielleicht wie am Tag, bevor es anfing.',
    smaller: 'Stell ihm eine schlichte Frage zu seiner Arbeit.',
    why: 'Oft warten beide ab, wie der andere schauen wird.',
  },
  'forgive-not-yet': {
    title: 'Noch nicht',
    invitation:
      'Es gibt etwas, das du nicht verzeihen kannst oder willst. Das darf heute so sein, ohne schlechtes Gewissen.',
    smaller: 'Sag dir: „Es war nicht recht, und ich bin noch nicht fertig damit.“',
    why: 'Niemand hat ein Anrecht darauf, dass du verzeihst. Zeit, um sicher und heil zu werden, ist nicht verloren.',
  },
  'forgive-limit': {
    title: 'Eine Grenze, freundlich gesagt',
    invitation:
      'Etwas lässt du immer wieder durchgehen, und es nagt an dir. Wenn du es gefahrlos sagen kannst, sag es einmal: „Bitte lass das.“',
    smaller: 'Schreib dir auf, wo deine Grenze liegt.',
    why: 'Wo eine Grenze klar ist, staut sich weniger an. Achten kann man nur, was man kennt.',
  },
  'forgive-younger-self': {
    title: 'An den Menschen, der du warst',
    invitation:
      'Schreib ein paar Zeilen an dich in einem Alter, dem du noch böse bist: was du nicht wissen konntest und was dir im Weg stand.',
    smaller: 'Schau ein altes Bild von dir mit milden Augen an.',
    why: 'Du wusstest damals nicht, was du heute weißt. Einiges davon weißt du gerade deswegen.',
  },
  'forgive-own-up': {
    title: 'Das Zugeben leicht machen',
    invitation:
      'Beichtet dir heute jemand ein Versehen, kannst du als Erstes sagen, dass du froh bist, es zu wissen.',
    smaller: 'Frag „Was machen wir jetzt?“ und lass „Wie konntest du?“ weg.',
    why: 'Wie das erste Versehen ankommt, entscheidet, ob du vom zweiten hörst.',
  },
};
