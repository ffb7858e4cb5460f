/** Zuhören: active listening, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'listening'> = {
  'listen-first': {
    title: 'Ausreden lassen',
    invitation:
      'Vielleicht wartest du heute in einem Gespräch, bis der andere wirklich fertig ist, und dann noch einen Atemzug.',
    smaller: 'Lass einen Satz enden, bevor deiner beginnt.',
    why: 'Oft sind es die letzten Worte eines Gedankens, zu denen Mut gehört hat.',
  },
  'listen-silence': {
    title: 'Die Stille stehen lassen',
    invitation:
      'Wenn ein Gespräch stockt, kannst du es einen Moment still sein lassen. Oft kommt danach das, worum es geht.',
    smaller: 'Zähl einmal langsam bis drei, bevor du antwortest.',
    why: 'Wer wartet, dem kommt eine Pause lang vor. Wer nach Worten sucht, ist froh um sie.',
  },
  'listen-repeat': {
    title: 'Sagen, was du gehört hast',
    invitation:
      'Erzähl jemandem in deinen Worten, was du verstanden hast, und frag, ob es das war.',
    smaller: 'Frag einmal: „Habe ich dich richtig verstanden?“',
    why: 'Ein bekannter Leitfaden zum Zuhören nennt das als einen der Schritte: wiedergeben, nachfragen, nicht urteilen.',
  },
  'listen-ask-on': {
    title: 'Eine Frage mehr',
    invitation:
      'Wenn dir heute jemand etwas erzählt, kannst du noch eine Frage dazu stellen, bevor du von dir sprichst.',
    smaller: '„Und wie war das für dich?“ genügt.',
    why: 'An der zweiten Frage merkt man, dass die erste nicht nur höflich war.',
  },
  'listen-no-advice': {
    title: 'Nichts zu reparieren',
    invitation:
      'Klagt heute jemand, der dir nahesteht, kannst du deine guten Ideen für dich behalten und es einfach aufnehmen.',
    smaller: 'Schluck ein „Mach doch einfach“ hinunter.',
    why: 'Einen Plan haben die meisten längst. Was fehlt, ist jemand, der gehört hat, wie schwer es ist.',
  },
  'listen-tone': {
    title: 'Die Melodie unter den Worten',
    invitation:
      'In einer Besprechung oder am Schalter kannst du eine Minute lang darauf hören, wie eine Stimme klingt, nicht nur, was sie sagt.',
    smaller: 'Hör hin, ob eine Stimme schneller oder matter ist als sonst.',
    why: '„Geht schon“, sagt man leicht. Die Stimme nimmt es meist genauer.',
  },
  'listen-call': {
    title: 'Eine Stimme statt zu tippen',
    invitation:
      'Wo du heute getippt hättest, rufst du vielleicht an und fragst als Erstes: „Passt es gerade?“',
    smaller: 'Frag jemanden, wann ein kurzer Anruf recht wäre.',
    why: 'Ein Lächeln kann man hören, und einen Kloß im Hals auch. Buchstaben haben beides nicht.',
  },
  'listen-grief': {
    title: 'Den Namen sagen lassen',
    invitation:
      'Wer jemanden verloren hat, den kannst du um eine kleine Geschichte über diesen Menschen bitten. Er darf sie auch für sich behalten.',
    smaller: 'Sprich den Namen des Vermissten einmal aus.',
    why: 'Viele Trauernde fürchten weniger, dass von den Toten die Rede ist, als dass keiner mehr von ihnen spricht.',
  },
  'listen-other-side': {
    title: 'Die andere Seite, bis zum Ende',
    invitation:
      'Nach einem Streit, wenn ihr beide ruhig seid, kannst du fragen, wie es für den anderen war, und erst morgen etwas dazu sagen.',
    smaller: 'Frag, was am meisten wehgetan hat. Sag nur: „Danke, dass du es mir sagst.“',
    why: 'Solange niemand gehört worden ist, kommt man aus einem Streit schwer heraus.',
  },
  'listen-old-story': {
    title: 'Die Geschichte, die du schon kennst',
    invitation:
      'Wenn jemand Älteres aus der Familie die alte Geschichte wieder erzählt, frag vielleicht nach einer Ecke, die nie vorkam.',
    smaller: 'Hör bis zum Schluss zu, als wüsstest du ihn nicht.',
    why: 'Was immer wieder erzählt wird, hat oft noch etwas, das gesehen werden will.',
  },
  'listen-quiet-one': {
    title: 'Wer noch nichts gesagt hat',
    invitation:
      'In einer Runde kannst du dich heute an den Menschen wenden, der still war, und ganz leicht fragen, was er davon hält.',
    smaller: 'Schau beim Reden auch zu dem, der schweigt.',
    why: 'Manche warten auf eine Lücke, die nie kommt. Ein anderer kann sie öffnen.',
  },
  'listen-disagree': {
    title: 'Wie bist du darauf gekommen?',
    invitation:
      'Jemand sieht etwas ganz anders als du. Du kannst fragen, was er erlebt hat, das ihn dahin führte, und nicht dagegenreden.',
    smaller: 'Such eine Sache daran, die du verstehst.',
    why: 'Meinungen stoßen sich. Die Geschichten dahinter nur selten.',
  },
  'listen-how-is-it': {
    title: 'Wie läuft es heute bei Ihnen?',
    invitation:
      'An einer Kasse, einem Empfang oder einer Tür kannst du fragen, wie der Tag so ist, und die Antwort abwarten.',
    smaller: 'Warte nach „Wie geht’s?“ auf die Antwort.',
    why: 'Wer andere bedient, hört diese Frage oft und kommt selten dazu, sie zu beantworten.',
  },
  'listen-come-back': {
    title: 'Darauf zurückkommen',
    invitation:
      'Vor ein paar Tagen hat jemand von einer Prüfung, einer Reise oder einer Sorge gesprochen. Frag heute, wie es war, wenn du magst.',
    smaller: 'Schreib dir auf, worauf jemand gerade wartet.',
    why: 'So zeigt sich, dass die Worte noch bei dir waren, als die Tür schon zu war.',
  },
  'listen-good-news': {
    title: 'Bei der guten Nachricht bleiben',
    invitation:
      'Erzählt dir jemand von einer kleinen Freude, lass sie dir von vorn erzählen und eil nicht weiter.',
    smaller: 'Frag: „Was war der schönste Moment?“',
    why: 'Eine Freude, die man ganz erzählt, erlebt man noch einmal, und zwar zu zweit.',
  },
  'listen-read-twice': {
    title: 'Ein zweites Mal lesen',
    invitation:
      'Eine Nachricht macht dich wütend. Steh vielleicht auf, trink Wasser und lies sie vor der Antwort noch einmal, als käme sie von einem Freund.',
    smaller: 'Nimm für zehn Atemzüge die Hände von den Tasten.',
    why: 'Geschriebenes hat kein Gesicht. Beim ersten Lesen leihen wir ihm gern das schlimmste.',
  },
  'listen-stairs': {
    title: 'Zwei Minuten im Treppenhaus',
    invitation:
      'Triffst du heute jemanden aus der Nachbarschaft, kannst du die Tasche abstellen, solange ihr redet.',
    smaller: 'Bleib für einen Satz stehen.',
    why: 'Für jemanden, der allein wohnt, ist das vielleicht das längste Gespräch des Tages. Für dich womöglich auch.',
  },
  'listen-long-answer': {
    title: 'Die lange Antwort',
    invitation:
      'Frag einen Freund: „Wie geht es dir, in der langen Fassung?“, und zwar dann, wenn du nirgends hinwillst.',
    smaller: 'Schreib: „Irgendwann hätte ich gern die lange Fassung.“',
    why: 'Die kurze Fassung ist ein Gruß. Um die lange will man gebeten sein.',
  },
  'listen-wander': {
    title: 'Wo war ich gerade?',
    invitation:
      'Während jemand spricht, merkst du vielleicht, wie deine Gedanken weglaufen. Dann komm ohne Aufhebens zurück.',
    smaller: 'Ertapp dich einmal dabei, und komm zurück.',
    why: 'Jeder Kopf schweift ab. Das Zurückkommen ist die ganze Übung.',
  },
  'listen-afterwards': {
    title: 'Nach dem Gespräch',
    invitation:
      'Ist ein Gespräch vorbei, kannst du dich zwei Minuten hinsetzen: Was hat der andere gebraucht, und weißt du es überhaupt?',
    smaller: 'Ruf dir einen Satz von ihm Wort für Wort zurück.',
    why: 'Mit Blick auf den anderen zurückzuschauen tut wohl mehr als mit Blick auf sich selbst.',
  },
  'listen-eyes-shut': {
    title: 'Mit geschlossenen Augen',
    invitation:
      'Bei einem Anruf oder einer Sprachnachricht kannst du heute die Augen zumachen und bis zum Ende nichts anderes tun.',
    smaller: 'Schließ sie für die erste halbe Minute.',
    why: 'Wo es nichts zu sehen gibt, hört man auch das Atmen zwischen den Worten.',
  },
};
