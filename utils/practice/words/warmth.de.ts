/** Wärme: gestures of warmth, said anew in German. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'warmth'> = {
  'warmth-greet': {
    title: 'Beim Namen nennen',
    invitation:
      'Heute einmal ein Guten Morgen mit einem Namen darin, so wie er gern gehört wird. Mit einem Blick, oder einfach kurz in der Nähe.',
    smaller: 'Sag als Erstes Guten Morgen.',
    line: 'Sag jemandem Guten Morgen, mit dem Namen darin.',
  },
  'warmth-thanks': {
    title: 'Für eine Sache danken',
    invitation:
      'Such dir eine Sache aus, die jemand getan hat. Dank dafür, und sag, was dadurch leichter war.',
    smaller: 'Ein Satz Dank genügt.',
    line: 'Wer hat dir diese Woche etwas leichter gemacht, vielleicht ohne es zu wissen?',
    why: 'Wer in Studien einen Dankbrief schrieb, schätzte die Freude darüber zu niedrig ein und die Peinlichkeit zu hoch.',
  },
  'warmth-smile': {
    title: 'Zuerst lächeln',
    invitation:
      'Irgendwo zwischen deiner Tür und der nächsten lächelst du heute zuerst. Dann geh weiter, was auch zurückkommt.',
    smaller: 'Lächle einen Hund an. Am anderen Ende der Leine sieht es vielleicht jemand.',
    line: 'Irgendwer lächelt immer zuerst. Heute vielleicht du.',
  },
  'warmth-message': {
    title: 'Hab an dich gedacht',
    invitation:
      'Dir fällt jemand ein, von dem du länger nichts gehört hast. Schreib nur das, und was dich daran erinnert hat.',
    smaller: 'Schick eine Zeile ohne Frage darin.',
    line: 'An wen hast du neulich gedacht und nicht geschrieben?',
    why: 'Wer sich in Studien ohne Anlass meldete, schätzte zu niedrig ein, wie willkommen das war.',
  },
  'warmth-hug': {
    title: 'Eine Umarmung, die sich Zeit lässt',
    invitation:
      'Wenn ihr beide das mögt, bitte einen lieben Menschen um eine Umarmung, und lass nicht als Erstes los.',
    smaller: 'Lehn dich für drei Atemzüge bei jemandem an.',
    line: 'Wen könntest du heute um eine Umarmung bitten?',
  },
  'warmth-hand': {
    title: 'Eine Hand auf der Schulter',
    invitation:
      'Jemand, der dir nahesteht, hat schlechte Nachrichten. Wenn es bei euch passt, leg eine Hand auf Schulter oder Arm und sag eine Weile nichts.',
    smaller: 'Rück deinen Stuhl etwas näher.',
    line: 'Bei schlechten Nachrichten: Rück deinen Stuhl ein wenig näher.',
  },
  'warmth-note': {
    title: 'Ein Zettel zum Finden',
    invitation:
      'Leg jemandem, mit dem du wohnst, ein paar Worte auf Papier hin: in den Schuh, zwischen zwei Seiten, zu den Zahnbürsten.',
    smaller: 'Mal ein kleines Gesicht auf den Einkaufszettel.',
    line: 'Steck ein paar Worte in einen Schuh. Bis morgen sind sie gefunden.',
  },
  'warmth-say-it': {
    title: 'Sag es, solange man es hören kann',
    invitation:
      'Was magst du schon lange an einem Menschen und hast es nie gesagt? Sag es heute, ganz schlicht. Es darf etwas verlegen klingen.',
    smaller: 'Schreib es zuerst für dich auf.',
    line: 'Was magst du an jemandem und hast es noch nie gesagt?',
    why: 'Wer in Experimenten ein Kompliment machte, schätzte zu niedrig ein, wie gut es tat.',
  },
  'warmth-wave': {
    title: 'Winken',
    invitation:
      'Den Nachbarn gegenüber, dem Auto, das dich hinüberlässt, dem Gesicht am Fenster: Wink heute einmal.',
    smaller: 'Nick einmal.',
    line: 'Heb die Hand, wenn du drüben auf der Straße jemanden kennst. Es dauert eine Sekunde.',
  },
  'warmth-condolence': {
    title: 'Zwei Zeilen an jemanden in Trauer',
    invitation:
      'Schreib einem Menschen, der trauert: eine Erinnerung an den Menschen, der gestorben ist, und keine Erklärungen.',
    smaller: 'Schreib: „Ich denke an dich.“',
    line: 'Schick Trauernden eine kleine Erinnerung an den Menschen, der ihnen fehlt.',
    why: 'Viele schreiben nicht, aus Angst vor dem falschen Wort. Das fehlende fehlt mehr.',
  },
  'warmth-bring-one': {
    title: 'Eins mitbringen',
    invitation:
      'Wenn du dir das nächste Mal etwas zu trinken holst, bring dem Menschen neben dir eins mit, so wie es dort gern getrunken wird.',
    smaller: 'Schenk jemandem Wasser nach.',
    line: 'Wenn du dir etwas zu trinken holst: Vielleicht hat nebenan auch jemand Durst.',
    why: 'Zu wissen, was jemand gern trinkt, ist eine stille Art, sich zu kennen.',
  },
  'warmth-make-room': {
    title: 'Platz machen',
    invitation:
      'Im Bus, auf der Bank, in einer Runde: Rück ein wenig, so dass noch jemand dazupasst.',
    smaller: 'Nimm deine Tasche vom Nebensitz.',
    line: 'Rück ein wenig. Eine Lücke in der Runde sagt „Komm dazu“, ganz ohne Worte.',
  },
  'warmth-by-hand': {
    title: 'Ein Brief von Hand',
    invitation:
      'Schreib jemandem eine Seite von Hand, über nichts Besonderes: das Wetter, die Treppe, das Mittagessen.',
    smaller: 'Eine Karte mit drei Wörtern.',
    line: 'Schreib eine Seite von Hand, damit diese Woche etwas im Briefkasten liegt.',
    why: 'Das Papier lag in deiner Hand, bevor es in einer anderen liegt.',
  },
  'warmth-picture': {
    title: 'Weißt du noch?',
    invitation:
      'Such ein altes Bild von einem guten Tag zu zweit. Schick es mit einer Zeile los, und lass dir erzählen, was davon noch da ist.',
    smaller: 'Schau es selbst an, und das Gesicht darauf.',
    line: 'Such in deinen Bildern einen guten Tag und schick ihn dorthin, wo er hingehört.',
  },
  'warmth-get-up': {
    title: 'An die Tür gehen',
    invitation: 'Wenn heute jemand nach Hause kommt, steh auf und geh bis zur Tür entgegen.',
    smaller: 'Ruf als Erstes Hallo.',
    line: 'Hunde laufen jedes Mal zur Tür. Kommt jemand heim, lauf mit.',
  },
  'warmth-learn-a-name': {
    title: 'Einen Namen lernen',
    invitation:
      'Wo du jeden Tag hingehst, putzt, bewacht oder liefert jemand. Sag, wie du heißt, und frag zurück.',
    smaller: 'Grüß dort so, wie du alle grüßt.',
    line: 'Wen siehst du jeden Tag und weißt den Namen nicht?',
    why: 'Ihr habt euch hundertmal gesehen. Irgendwer fängt eben an.',
  },
  'warmth-small-find': {
    title: 'Etwas vom Weg',
    invitation:
      'Bring jemandem etwas Kleines von draußen mit: ein Blatt, eine Feder, einen Stein mit Streifen.',
    smaller: 'Erzähl jemandem von etwas Schönem, das du gesehen hast.',
    line: 'Irgendwo draußen liegt ein Blatt oder ein Stein zum Mitbringen.',
    why: 'Es sagt: Ich war draußen in der Welt, und du warst in meinen Gedanken.',
  },
  'warmth-spoken-line': {
    title: 'Eine Zeile mit deiner Stimme',
    invitation:
      'Nimm für jemanden weit weg ein kurzes Guten Morgen auf, mit den Vögeln oder der Straße im Hintergrund.',
    smaller: 'Zehn Sekunden reichen völlig.',
    line: 'Wer weit weg würde sich über zehn Sekunden deiner Stimme freuen?',
  },
  'warmth-own-hands': {
    title: 'Warme Hände für dich',
    invitation:
      'Halt etwas Warmes in beiden Händen, und solange es warm ist, sei zu dir so freundlich wie zu einem Gast.',
    smaller: 'Leg dir einen Atemzug lang die Hand auf die Brust.',
    line: 'Halt etwas Warmes, und sei zu dir so freundlich wie zu einem Gast.',
  },
  'warmth-absent': {
    title: 'Gut reden über Abwesende',
    invitation:
      'Die Rede kommt auf einen Menschen, der nicht dabei ist. Sag etwas Gutes, das stimmt.',
    smaller: 'Lass einen Scherz auf fremde Kosten ungesagt.',
    line: 'Sag etwas Gutes über einen Menschen, der es nicht hören kann.',
    why: 'Wer zuhört, erfährt nebenbei, wie du über Abwesende sprichst.',
  },
  'warmth-soft-landing': {
    title: 'Weich landen',
    invitation:
      'Jemand kommt von einem harten Tag zurück. Mach vorher Licht, hab etwas Warmes bereit und lass die Fragen für später.',
    smaller: 'Nimm den Mantel ab.',
    line: 'Nach einem harten Tag: ein Licht, etwas Warmes und noch keine Fragen.',
    why: 'Erst die Schuhe, dann ein Stuhl, dann vielleicht die Geschichte.',
  },
  'warmth-first-post': {
    title: 'Ein erster Beitrag',
    invitation:
      'In einer Gruppe oder einem Forum schreibt jemand zum ersten Mal. Antworte vor allen anderen: „Willkommen. Gut, dass du fragst.“',
    smaller: 'Gib Neuen ein freundliches Zeichen.',
    line: 'Wenn jemand zum ersten Mal etwas schreibt, antworte vor allen anderen.',
  },
  'warmth-small-shop': {
    title: 'Fünf Zeilen für einen kleinen Laden',
    invitation:
      'Die Bäckerei, die Fahrradwerkstatt, der Friseursalon: Schreib öffentlich ein ehrliches Lob, mit einer Einzelheit, die nur Stammkundschaft kennt.',
    smaller: 'Sag an der Theke, dass du gern kommst.',
    line: 'Welchen kleinen Laden magst du? Ein paar öffentliche Zeilen würden ihm helfen.',
  },
  'warmth-page-maker': {
    title: 'Wer hat das aufgeschrieben?',
    invitation:
      'Jemand hat erklärt, wie man den Hahn dichtet, die Gitarre stimmt, die Bohnen kocht, und will nichts dafür. Such den Namen, und sag Danke.',
    smaller: 'Scroll ganz nach unten. Vielleicht steht da ein Name.',
    line: 'Such heraus, wer die Seite schrieb, die dir neulich half, und sag Danke.',
  },
  'warmth-bug-thanks': {
    title: 'Eine Fehlermeldung mit Dank',
    invitation:
      'In einem freien Programm klappt etwas nicht. Melde es so, dass man es findet: was du getan hast, was dann kam. Und fang an mit dem, was du daran magst.',
    smaller: 'Schreib denen, die es machen, zwei Zeilen Dank.',
    line: 'Dank denen, die dein freies Programm machen. Es geht auch in einer Fehlermeldung.',
  },
  'warmth-who-made-it': {
    title: 'Mit Namen, bitte',
    invitation:
      'Bevor du ein Bild, ein Gedicht oder einen Witz weitergibst, such, von wem es stammt, und schreib den Namen dazu.',
    smaller: 'Teil das Original und nicht die Kopie.',
    line: 'Schreib zum nächsten Bild, das du weitergibst, von wem es ist.',
  },
  'warmth-small-account': {
    title: 'Neunzehn Leute sehen zu',
    invitation:
      'Jemand zeichnet, singt oder fotografiert Moos, und kaum jemand schaut hin. Schreib einen Satz, an dem man merkt, dass du geschaut hast.',
    smaller: 'Sag, welches Bild dir am besten gefällt.',
    line: 'Jemand macht Schönes, das kaum jemand sieht. Du könntest es sagen.',
  },
  'warmth-it-worked': {
    title: 'Hat geklappt, danke',
    invitation:
      'Eine Antwort in irgendeinem Forum, vielleicht Jahre alt, hat dir aus der Klemme geholfen. Geh noch einmal hin und schreib darunter: „Hat bei mir geklappt.“',
    smaller: 'Markiere die Antwort, die geholfen hat.',
    line: 'Du kannst zu der Antwort zurückgehen, die dir half, und es dort sagen.',
  },
  'warmth-years-later': {
    title: 'Jahre später',
    invitation:
      'Eine Lehrerin, ein erster Chef, die Eltern von Freunden, bei denen immer ein Teller für dich stand. Erzähl einem dieser Menschen, was aus dir geworden ist.',
    smaller: 'Erzähl anderen von damals.',
    line: 'Wer hat dir vor Jahren geholfen und nie gehört, was daraus wurde?',
  },
  'warmth-take-thanks': {
    title: 'Den Dank ankommen lassen',
    invitation:
      'Jemand dankt dir, und dir liegt „Ach, das war doch nichts“ auf der Zunge. Sag „Gern geschehen“, und lass es etwas gewesen sein.',
    smaller: 'Warte einen Atemzug, bevor du abwinkst.',
    line: 'Wenn dir jemand dankt, lass es erst ankommen. Abwinken kann man immer noch.',
  },
  'warmth-own-grief': {
    title: 'Ein Platz für jemanden, der fehlt',
    invitation:
      'Diesmal trauerst du. Leg heute etwas hin, das an den Menschen erinnert: ein Bild, einen Schal, den Lieblingslöffel. Bleib dabei, solange es guttut.',
    smaller: 'Steck etwas davon in die Tasche.',
    line: 'Für einen Menschen, der fehlt: ein Bild auf dem Tisch, ein Mantel am Haken.',
  },
  'warmth-quiet-wish': {
    title: 'Ein Wunsch ohne Adresse',
    invitation:
      'Mit jemandem sprichst du nicht mehr, und es ist besser so. Wenn du magst, wünsch in Gedanken einen ruhigen Abend. Niemand erfährt davon.',
    smaller: 'Wünsch dir selbst den ruhigen Abend.',
    line: 'Wünsch jemandem in Gedanken einen ruhigen Abend. Ein Wunsch braucht keine Adresse.',
  },
  'warmth-handover': {
    title: 'Bei der Übergabe',
    invitation:
      'Zwei Zuhause, ein Kind, dazwischen eine Türschwelle. Wenn ihr euch ohne Gefahr begegnen könnt, sag etwas Freundliches, Alltägliches, während die Schuhe angezogen werden.',
    smaller: 'Pack das Lieblingsding obenauf.',
    line: 'Wenn es ohne Gefahr geht: ein freundlicher Satz an der Tür, dem Kind zuliebe.',
  },
  'warmth-years-apart': {
    title: 'Zwanzig Jahre auseinander',
    invitation:
      'Etwas hat dich zum Lachen gebracht. Schick es einem Menschen, der zwanzig Jahre älter oder jünger ist als du, und erklär notfalls den Witz.',
    smaller: 'Frag, was dort diese Woche lustig war.',
    line: 'Schick einen Witz an jemanden, der zwanzig Jahre älter oder jünger ist als du.',
  },
  'warmth-place-kept': {
    title: 'Ein freigehaltener Platz',
    invitation:
      'Beim Essen, im Unterricht, in der Sitzung: Halt einen Platz frei für jemanden, der sonst allein sitzt, und wink hinüber.',
    smaller: 'Frag: „Magst du hier sitzen?“',
    line: 'Halt jemandem einen Stuhl frei. Er sagt: Wir dachten, du kommst noch.',
  },
  'warmth-warm-side': {
    title: 'Die bessere Hälfte',
    invitation:
      'Gib heute ohne ein Wort die bessere Hälfte ab: den Platz in der Sonne, das größere Stück, die trockene Seite vom Schirm.',
    smaller: 'Lass andere zuerst wählen.',
    line: 'Überlass jemandem die trockene Seite vom Schirm.',
  },
  'warmth-blanket': {
    title: 'Eine Decke, wortlos',
    invitation:
      'Jemand ist auf dem Sofa eingeschlafen oder sitzt da und friert. Leg eine Decke darüber, mach das Licht kleiner und geh auf Zehenspitzen.',
    smaller: 'Dreh die Musik etwas leiser.',
    line: 'Friert jemand, schläft jemand halb? Eine Decke braucht keine Worte.',
  },
  'warmth-hand-on-heart': {
    title: 'Quer durch den Raum',
    invitation:
      'Ihr seid zu weit auseinander, oder Berührung ist nicht erwünscht. Eine Hand aufs Herz, ein Nicken, ein gehobenes Glas: Sag es von dort, wo du bist.',
    smaller: 'Wink in die Kamera, bevor du einen Anruf verlässt.',
    line: 'Eine Hand auf dem Herzen versteht man quer durch den Raum. Wem täte sie gut?',
  },
};
