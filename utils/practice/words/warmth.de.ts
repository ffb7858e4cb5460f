/** Wärme: gestures of warmth, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'warmth'> = {
  'warmth-greet': {
    title: 'Beim Namen nennen',
    invitation:
      'Begrüß heute jemanden mit Namen, sieh ihn dabei an und mein die Frage „Wie geht es dir?“ ernst.',
    smaller: 'Sag als Erster guten Morgen.',
    why: 'Ein Name sagt: Ich weiß, dass du es bist.',
  },
  'warmth-thanks': {
    title: 'Genau danken',
    invitation: 'Dank jemandem für etwas Bestimmtes und sag, was dadurch leichter war.',
    smaller: 'Dank jemandem in einem Satz.',
    why: 'Es bedeutet vielleicht mehr, als du denkst: Wer gibt, schätzt das meist zu niedrig ein.',
  },
  'warmth-smile': {
    title: 'Zuerst lächeln',
    invitation: 'Sei unterwegs derjenige, der zuerst lächelt, und erwarte nichts zurück.',
    smaller: 'Lächle ein Kind, einen Hund oder einen Nachbarn an.',
    why: 'Viele warten nur darauf, dass der andere anfängt.',
  },
  'warmth-message': {
    title: 'Hab an dich gedacht',
    invitation:
      'Schreib jemandem, von dem du länger nichts gehört hast: nur, dass du an ihn gedacht hast, und was dich erinnert hat.',
    smaller: 'Schick eine Zeile ohne Frage darin.',
    why: 'Wir denken viel öfter aneinander, als wir sagen.',
  },
  'warmth-hug': {
    title: 'Eine Umarmung, die sich Zeit lässt',
    invitation:
      'Wenn ihr beide das mögt, bitte jemanden, der dir nahe ist, um eine Umarmung und lass als Zweiter los.',
    smaller: 'Lehn dich für drei Atemzüge an jemanden an.',
    why: 'Arme sagen manches mit weniger Mühe als Worte.',
  },
  'warmth-hand': {
    title: 'Eine Hand auf der Schulter',
    invitation:
      'Hat jemand Vertrautes schlechte Nachrichten, kannst du ihm eine Hand auf Schulter oder Arm legen, wenn das bei euch passt.',
    smaller: 'Rück deinen Stuhl etwas näher.',
    why: 'Worte können da falsch sein. Eine ruhige Hand ist es selten.',
  },
  'warmth-note': {
    title: 'Ein Zettel zum Finden',
    invitation:
      'Leg jemandem, mit dem du wohnst, ein paar Worte auf Papier hin: in den Schuh, zum Wasserkocher, zwischen zwei Seiten.',
    smaller: 'Mal ein kleines Gesicht auf den Einkaufszettel.',
    why: 'Gefundene Worte kommen ohne Anlass. Und man kann sie aufheben.',
  },
  'warmth-say-it': {
    title: 'Sag es, solange man es hören kann',
    invitation:
      'Etwas an jemandem magst du schon lange. Sag es ihm heute ganz schlicht, und rechne mit etwas Verlegenheit.',
    smaller: 'Schreib es zuerst für dich auf.',
    why: 'So etwas heben wir für Reden auf. Ein liebes Wort bedeutet meist mehr, als der Gebende glaubt.',
  },
  'warmth-wave': {
    title: 'Winken',
    invitation:
      'Wink über die Straße den Nachbarn zu, oder dem Fahrer, der dich hat hinübergehen lassen.',
    smaller: 'Nick einmal.',
    why: 'Eine gehobene Hand versteht man fast überall, und sie braucht eine Sekunde.',
  },
  'warmth-condolence': {
    title: 'Zwei Zeilen an jemanden in Trauer',
    invitation:
      'Schreib jemandem, der trauert: eine Erinnerung an den Menschen, der gestorben ist, und keinen Trost, der etwas erklärt.',
    smaller: 'Schreib: „Ich denke an euch beide.“',
    why: 'Viele schreiben nicht, aus Angst vor dem falschen Wort. Das fehlende fehlt mehr.',
  },
  'warmth-bring-one': {
    title: 'Eins mitbringen',
    invitation:
      'Holst du dir etwas zu trinken, bring dem Menschen neben dir auch eins mit, so wie er es mag.',
    smaller: 'Füll jemandem das Wasser nach.',
    why: 'Zu wissen, wie jemand seinen Tee nimmt, ist eine stille Art, ihn zu kennen.',
  },
  'warmth-make-room': {
    title: 'Platz machen',
    invitation:
      'Im Bus, auf einer Bank oder in einer Runde kannst du etwas rücken, so dass noch jemand dazupasst.',
    smaller: 'Nimm deine Tasche vom Nebensitz.',
    why: 'Eine Lücke sagt „Komm dazu“, auch dem, der nicht gefragt hätte.',
  },
  'warmth-by-hand': {
    title: 'Ein Brief von Hand',
    invitation:
      'Schreib jemandem eine Seite von Hand, über nichts Besonderes: das Wetter, die Treppe, das Mittagessen.',
    smaller: 'Eine Karte mit drei Wörtern.',
    why: 'Das Papier lag in deiner Hand, bevor es in einer anderen liegt.',
  },
  'warmth-picture': {
    title: 'Weißt du noch?',
    invitation:
      'Such ein altes Bild von einem guten Tag mit jemandem und schick es ihm mit einer Zeile.',
    smaller: 'Schau es selbst an, und sein Gesicht darauf.',
    why: 'Sich an etwas Gutes zu erinnern, das man tat, tut wohl etwa so gut, wie es zu tun.',
  },
  'warmth-get-up': {
    title: 'An die Tür gehen',
    invitation: 'Kommt heute jemand nach Hause, steh vielleicht auf und geh ihm entgegen.',
    smaller: 'Ruf Hallo, bevor er es tut.',
    why: 'Hunde tun es jedes Mal, und noch keiner ist es leid geworden.',
  },
  'warmth-learn-a-name': {
    title: 'Einen Namen lernen',
    invitation:
      'Wo du jeden Tag hingehst, putzt, bewacht oder liefert jemand. Sag ihm deinen Namen und frag nach seinem.',
    smaller: 'Grüß ihn, wie du die anderen grüßt.',
    why: 'Ihr habt euch hundertmal gesehen. Einer fängt eben an.',
  },
  'warmth-small-find': {
    title: 'Etwas vom Weg',
    invitation:
      'Bring jemandem etwas Kleines mit, das du draußen gefunden hast: ein Blatt, eine Feder, einen Stein mit Streifen.',
    smaller: 'Erzähl jemandem von etwas Schönem, das du gesehen hast.',
    why: 'Es sagt: Ich war draußen in der Welt, und du warst in meinen Gedanken.',
  },
  'warmth-spoken-line': {
    title: 'Eine Zeile mit deiner Stimme',
    invitation:
      'Nimm für jemanden weit weg ein kurzes Guten Morgen auf, mit den Vögeln oder der Straße dahinter.',
    smaller: 'Zehn Sekunden sind reichlich.',
    why: 'Eine vertraute Stimme bringt ein Stück Zuhause mit.',
  },
  'warmth-own-hands': {
    title: 'Warme Hände für dich',
    invitation:
      'Halt eine warme Tasse in beiden Händen und sei so lange zu dir so freundlich wie zu einem Gast.',
    smaller: 'Leg dir einen Atemzug lang die Hand auf die Brust.',
    why: 'Auch du bist jemand, der müde wird.',
  },
  'warmth-absent': {
    title: 'Gut reden über Abwesende',
    invitation:
      'Wenn die Rede auf jemanden kommt, der nicht da ist, sag vielleicht etwas Gutes über ihn, das stimmt.',
    smaller: 'Lass einen Scherz auf seine Kosten ungesagt.',
    why: 'Wer zuhört, lernt dabei, wie du über ihn sprichst, wenn er draußen ist.',
  },
  'warmth-soft-landing': {
    title: 'Weich landen',
    invitation:
      'Jemand kommt von einem harten Tag zurück. Mach vorher Licht, hab etwas Warmes bereit und heb die Fragen für später auf.',
    smaller: 'Nimm ihm den Mantel ab.',
    why: 'Erst die Schuhe, dann die Suppe, dann vielleicht die Geschichte.',
  },
};
