/** Zuhören: active listening, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'listening'> = {
  'listen-first': {
    title: 'Ausreden lassen',
    invitation:
      'Warte heute in einem Gespräch, bis dein Gegenüber wirklich fertig ist. Und dann noch einen Atemzug.',
    smaller: 'Lass einen Satz enden, bevor deiner beginnt.',
    line: 'Lass heute jemanden ausreden, und warte dann noch einen Atemzug.',
    why: 'Oft sind es die letzten Worte eines Gedankens, zu denen Mut gehört hat.',
  },
  'listen-silence': {
    title: 'Die Stille stehen lassen',
    invitation:
      'Ein Gespräch stockt. Niemand braucht es zu retten. Schau einen Moment aus dem Fenster und wart ab, was kommt.',
    smaller: 'Lass eine Lücke ungefüllt.',
    line: 'Wenn ein Gespräch stockt, lass es einen Moment still sein.',
  },
  'listen-repeat': {
    title: 'Sagen, was du gehört hast',
    invitation:
      'Jemand erzählt dir, wie es ist. Sag in deinen Worten, was du verstanden hast, und frag: „War es das?“',
    smaller: 'Frag einmal: „Habe ich dich richtig verstanden?“',
    line: 'Sag in deinen Worten, was du verstanden hast, und frag, ob es das war.',
    why: 'In einer Studie fühlten sich Menschen besser verstanden, wenn man ihnen wiedergab, was sie gesagt hatten, als wenn man riet oder nickte.',
  },
  'listen-ask-on': {
    title: 'Eine Frage mehr',
    invitation:
      'Jemand erzählt vom Wochenende. Bevor du von deinem erzählst: Was wüsstest du noch gern?',
    smaller: '„Und wie war das für dich?“ genügt.',
    line: 'Bevor du von dir erzählst, stell noch eine Frage.',
  },
  'listen-no-advice': {
    title: 'Nichts zu reparieren',
    invitation:
      'Jemand, der dir nahesteht, hat die Nase voll und sagt es auch. Heute kein Rat und kein Plan, nur „Das klingt anstrengend“ und viel Zeit.',
    smaller: 'Schluck ein „Mach doch einfach“ hinunter.',
    line: 'Wenn heute jemand klagt, behalt deine guten Ideen für dich und hör nur zu.',
    why: 'Einen Plan haben die meisten längst. Was fehlt, ist ein Mensch, der gehört hat, wie schwer es ist.',
  },
  'listen-tone': {
    title: 'Die Melodie unter den Worten',
    invitation:
      'Hör in einer Besprechung oder am Schalter eine Minute lang darauf, wie eine Stimme klingt. Wo wird sie schneller? Wo wird sie matt?',
    smaller: 'Klingt eine Stimme anders als sonst?',
    line: 'Hör eine Minute lang auch darauf, wie eine Stimme klingt.',
  },
  'listen-call': {
    title: 'Eine Stimme statt zu tippen',
    invitation: 'Fast hättest du es getippt. Ruf an und frag als Erstes: „Passt es gerade?“',
    smaller: 'Frag jemanden, wann ein kurzer Anruf recht wäre.',
    line: 'Ruf heute an, wo du sonst schreibst, und frag zuerst, ob es passt.',
    why: 'Ein Lächeln kann man hören, und einen Kloß im Hals auch. Beim Tippen fehlt beides.',
  },
  'listen-grief': {
    title: 'Den Namen sagen lassen',
    invitation:
      'Jemand, den du kennst, hat einen Menschen verloren. Bitte um eine kleine Geschichte von früher. Ein Nein ist auch recht.',
    smaller: 'Sprich den Namen des Menschen, der fehlt, einmal aus.',
    line: 'Bitte jemanden, der trauert, um eine kleine Geschichte von dem Menschen, der fehlt.',
    why: 'Viele meiden den Namen, um nicht wehzutun. Dann spricht ihn niemand mehr aus.',
  },
  'listen-other-side': {
    title: 'Die andere Seite, bis zum Ende',
    invitation:
      'Ihr habt gestritten und seid beide wieder ruhig. Frag, wie es auf der anderen Seite war, hör bis zum Ende zu und antworte erst morgen.',
    smaller: 'Frag, was am meisten wehgetan hat. Sag nur: „Danke, dass du es mir sagst.“',
    line: 'Nach einem Streit unter Gleichen: Wie war es für die andere Seite? Antworte morgen.',
  },
  'listen-old-story': {
    title: 'Die Geschichte, die du schon kennst',
    invitation:
      'Da ist sie wieder, die alte Geschichte aus der Familie. Frag diesmal nach einer Ecke, die nie vorkam: Wer war noch dabei? Wie war das Wetter?',
    smaller: 'Hör bis zum Schluss zu, als wäre er dir neu.',
    line: 'Erzählt jemand die alte Geschichte wieder, frag nach etwas, das nie vorkam.',
  },
  'listen-quiet-one': {
    title: 'Wer noch nichts gesagt hat',
    invitation:
      'In der Runde war jemand die ganze Zeit still. Frag hinterher, ganz leicht, wie es war. „Nichts Besonderes“ ist auch eine Antwort.',
    smaller: 'Lass nach deinem Satz eine Lücke für andere.',
    line: 'War in der Runde jemand ganz still? Frag hinterher, wie es war.',
    why: 'Manche warten auf eine Lücke, die nie kommt.',
  },
  'listen-disagree': {
    title: 'Wie bist du darauf gekommen?',
    invitation:
      'Jemand sieht etwas ganz anders als du. Welche Erlebnisse haben dahin geführt? Frag danach, und streitet ein andermal.',
    smaller: 'Such eine Sache daran, die du verstehst.',
    line: 'Frag jemanden, der es anders sieht, welche Erlebnisse dahin geführt haben.',
  },
  'listen-how-is-it': {
    title: 'Wie läuft es heute bei Ihnen?',
    invitation:
      'Frag an einer Kasse, am Empfang oder an einer Tür, wie der Tag so ist, und wart die Antwort ab. Bei langer Schlange reicht eine kurze.',
    smaller: 'Grüß erst, und sag dann, was du brauchst.',
    line: 'Frag jemanden an der Kasse, wie der Tag läuft, und wart die Antwort ab.',
    why: 'In einer kleinen Studie gingen Gäste, die im Café ein wenig geplaudert hatten, besser gelaunt hinaus als solche in Eile.',
  },
  'listen-come-back': {
    title: 'Darauf zurückkommen',
    invitation:
      'Eine Prüfung, eine Reise, eine Sorge: Vor ein paar Tagen war davon die Rede. Wie ist es ausgegangen? Frag heute nach.',
    smaller: 'Schreib dir auf, worauf jemand gerade wartet.',
    line: 'Neulich sprach jemand von einer Prüfung oder einer Sorge. Frag, wie es ausging.',
  },
  'listen-good-news': {
    title: 'Bei der guten Nachricht bleiben',
    invitation:
      'Jemand erzählt dir von einer kleinen Freude. Lass sie dir von vorn erzählen, und eil nicht weiter.',
    smaller: 'Frag: „Was war der schönste Moment?“',
    line: 'Wenn heute jemand Gutes berichtet, lass es dir von vorn erzählen.',
    why: 'In Versuchen war Menschen ihre gute Nachricht mehr wert, wenn sich jemand lebhaft mitfreute.',
  },
  'listen-read-twice': {
    title: 'Ein zweites Mal lesen',
    invitation:
      'Eine Nachricht macht dich wütend. Steh auf, trink Wasser und lies sie vor der Antwort noch einmal, als käme sie aus dem Freundeskreis.',
    smaller: 'Nimm für zehn Atemzüge die Hände von den Tasten.',
    line: 'Lies eine ärgerliche Nachricht ein zweites Mal, mit freundlicher Stimme.',
  },
  'listen-stairs': {
    title: 'Zwei Minuten im Treppenhaus',
    invitation:
      'Du triffst jemanden aus dem Haus und hast die Einkäufe in der Hand. Stell die Tasche ab und rede ein wenig.',
    smaller: 'Bleib für einen Satz stehen.',
    line: 'Triffst du heute jemanden aus der Nachbarschaft, stell die Tasche ab und rede.',
    why: 'Wer allein wohnt, hat heute vielleicht kein längeres Gespräch. Womöglich gilt das auch für dich.',
  },
  'listen-long-answer': {
    title: 'Die lange Antwort',
    invitation:
      'Frag jemanden, den du gernhast: „Wie geht es dir wirklich?“, und zwar dann, wenn du nirgends hinwillst.',
    smaller: 'Schreib: „Irgendwann hätte ich gern die lange Fassung.“',
    line: 'Frag jemanden, wie es wirklich geht, wenn du gerade nirgends hinwillst.',
    why: 'Die kurze Antwort ist ein Gruß. Nach der langen fragt selten jemand.',
  },
  'listen-wander': {
    title: 'Wo war ich gerade?',
    invitation:
      'Jemand spricht, und du stehst in Gedanken im Supermarkt. Merk es, und komm ohne Aufhebens zurück.',
    smaller: 'Ertapp dich einmal dabei.',
    line: 'Laufen dir beim Zuhören die Gedanken davon, merk es und komm zurück.',
    why: 'In mehreren Studien war man etwa ein Viertel des Gesprächs lang in Gedanken woanders. Das Zurückkommen ist die ganze Übung.',
  },
  'listen-afterwards': {
    title: 'Nach dem Gespräch',
    invitation:
      'Ein Gespräch ist vorbei. Setz dich zwei Minuten hin: Was hat dein Gegenüber gebraucht? Weißt du es nicht, hast du die nächste Frage.',
    smaller: 'Ruf dir einen Satz Wort für Wort zurück.',
    line: 'Setz dich nach einem Gespräch kurz hin: Was hat dein Gegenüber gebraucht?',
  },
  'listen-eyes-shut': {
    title: 'Mit geschlossenen Augen',
    invitation:
      'Jemand hat dir eine Sprachnachricht geschickt. Hör sie einmal so schnell, wie sie gesprochen ist, Augen zu, Hände leer.',
    smaller: 'Schließ bei einem Anruf die erste halbe Minute die Augen.',
    line: 'Hör eine Sprachnachricht mit geschlossenen Augen, so schnell, wie sie gesprochen ist.',
  },
  'listen-side-by-side': {
    title: 'Beide schauen nach vorn',
    invitation:
      'Ein Teenager erzählt mehr, wenn ihr beide nach vorn schaut. Fahrt ein Stück oder legt Wäsche zusammen, und frag zehn Minuten lang nichts.',
    smaller: 'Lass ein Schulterzucken die ganze Antwort sein, und bleib.',
    line: 'Mach etwas Seite an Seite mit einem Teenager, und frag zehn Minuten lang nichts.',
  },
  'listen-whole-film': {
    title: 'Der ganze Film',
    invitation:
      'Ein Kind erzählt dir einen Film, mit allen Wendungen. Bitte nicht um die kurze Fassung. Wer war noch mal die mit dem blauen Hut?',
    smaller: 'Frag nach einer Einzelheit mehr.',
    line: 'Lass dir von einem Kind alles erzählen: den ganzen Film, das Spiel, den Traum.',
  },
  'listen-at-twenty': {
    title: 'Ein Dienstag mit zwanzig',
    invitation:
      'Wie sah mit zwanzig ein Tag aus? Frag einen alten Menschen: wann aufgestanden, neben wem gesessen, wonach roch es dort?',
    smaller: 'Frag, wofür der erste Lohn draufging.',
    line: 'Frag jemanden, der alt ist, wie mit zwanzig ein ganz gewöhnlicher Tag war.',
    why: 'Nach dem Krieg und der Hochzeit wird gefragt. Nach einem Dienstag kaum.',
  },
  'listen-a-name': {
    title: 'Wie spricht man dich aus?',
    invitation:
      'Gibt es einen Namen, den du seit Monaten vernuschelst? Lass ihn dir noch einmal sagen und sprich ihn nach, bis er stimmt.',
    smaller: 'Hör hin, wie jemand den eigenen Namen sagt.',
    line: 'Lass dir einen Namen noch einmal sagen, und sprich ihn nach, bis er stimmt.',
  },
  'listen-carer': {
    title: 'Und du?',
    invitation:
      'Alle fragen, wie es der Mutter geht, dem Vater, dem Baby. Frag auch die Person, die sich um sie kümmert, wie es ihr selbst geht.',
    smaller: 'Schreib: „Und wie geht es dir, von all dem abgesehen?“',
    line: 'Wer andere pflegt, wird selten selbst gefragt. Frag heute: „Und wie geht es dir?“',
    why: 'Wer sich kümmert, gewöhnt sich daran, die Frage weiterzureichen.',
  },
  'listen-night': {
    title: 'Während du schliefst',
    invitation:
      'Pflege, Backstube, Lastwagen, Pforte: Frag jemanden, der nachts arbeitet, wie die letzte Nacht war.',
    smaller: 'Frag, welche Stunde die längste ist.',
    line: 'Frag jemanden, der nachts arbeitet, wie die letzte Nacht war.',
  },
  'listen-teacher': {
    title: 'Worüber habt ihr gelacht?',
    invitation:
      'Bei Lehrkräften meldet man sich, wenn etwas nicht stimmt. Frag diesmal nach etwas Komischem aus der Woche.',
    smaller: 'Frag nach dem liebsten Fach.',
    line: 'Frag eine Lehrkraft, worüber diese Woche in der Klasse gelacht wurde.',
  },
  'listen-early': {
    title: 'Drei Minuten zu früh',
    invitation:
      'Du bist zu früh in der Videokonferenz, und noch jemand auch. Lass die Mails für drei Minuten liegen. Was ist dort vor dem Fenster?',
    smaller: 'Sag vor dem Anfang einem Menschen mit Namen Guten Morgen.',
    line: 'Seid ihr zu zweit zu früh in der Videokonferenz, frag, was dort vorm Fenster ist.',
    why: 'Im Büro gäbe es dafür den Flur. Hier gibt es nur diese drei Minuten.',
  },
  'listen-outside': {
    title: 'Erst fragen, dann geben',
    invitation:
      'Du kommst an jemandem vorbei, der auf der Straße lebt. Grüß und frag, was heute nützlich wäre. Vielleicht ist es etwas anderes, als du dachtest.',
    smaller: 'Sag Guten Morgen wie zu allen anderen.',
    line: 'Grüß jemanden, der auf der Straße lebt, und frag, was heute nützlich wäre.',
  },
  'listen-second-tongue': {
    title: 'In einer zweiten Sprache',
    invitation:
      'Jemand spricht mit dir in einer Sprache, die spät dazukam. Lass die Fehler in Ruhe, lass Zeit, und antworte auf das, was gemeint war.',
    smaller: 'Warte mit, während ein Wort gesucht wird.',
    line: 'Wenn jemand in einer zweiten Sprache spricht, lass so viel Zeit, wie es braucht.',
  },
  'listen-their-thing': {
    title: 'Das, wofür jemand brennt',
    invitation:
      'Bienen, Züge, eine Band, von der du nie gehört hast: Lass dir erzählen, wofür jemand brennt, und finde heraus, warum.',
    smaller: 'Frag: „Wie bist du dazu gekommen?“',
    line: 'Lass dir von etwas erzählen, wofür jemand brennt und wovon du nichts weißt.',
  },
  'listen-two-homes': {
    title: 'Das andere Zuhause',
    invitation:
      'Ein Kind pendelt zwischen zwei Wohnungen. Frag nach der anderen wie nach der Schule, und nicht, um etwas zu erfahren.',
    smaller: 'Lass das Kind vom anderen Elternteil reden, ohne das Gesicht zu verziehen.',
    line: 'Frag ein Kind, das zwei Zuhause hat, nach dem anderen, so wie nach der Schule.',
  },
  'listen-go-on': {
    title: 'Entschuldige, red weiter',
    invitation:
      'Du bist gerade jemandem ins Wort gefallen. Passiert. Sag „Entschuldige, red weiter“, und lass es diesmal geschehen.',
    smaller: 'Bemerk ein „Ja, aber“, bevor es draußen ist.',
    line: 'Fällst du jemandem ins Wort, sag „Entschuldige, red weiter“, und hör dann zu.',
  },
  'listen-animal': {
    title: 'Und wie geht es dem Hund?',
    invitation:
      'Frag jemanden nach dem Tier daheim: was es heute angestellt hat, wovor es sich fürchtet, von wem der Name stammt.',
    smaller: 'Frag, wie es heißt.',
    line: 'Frag jemanden nach dem Tier daheim: Was hat es heute angestellt?',
  },
  'listen-not-today': {
    title: 'Heute nicht',
    invitation:
      'Du hörst den ganzen Tag zu, oder es fühlt sich so an. Heute darf eine Geschichte warten: „Ich höre sie gern. Geht es auch morgen?“',
    smaller: 'Verbring fünf Minuten dort, wo niemand spricht.',
    line: 'Du hörst so oft zu. Heute darfst du sagen: „Gern. Geht es auch morgen?“',
  },
};
