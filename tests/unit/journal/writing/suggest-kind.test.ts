import { describe, expect, it } from 'vitest';
import { suggestKind } from '@/utils/journal/writing/suggest-kind';
import { linesOf } from '@/utils/languages/lines';
import type { Kind } from '@/utils/shared/kinds';

/** German and, as always, English. */
const BOTH = await linesOf('de');

describe('the words of a line suggest its kind', () => {
  it.each<[string, Kind]>([
    ['Listened to my sister for an hour', 'listening'],
    ['LISTENING to the neighbour', 'listening'],
    ['Heard Tom from next door out', 'listening'],
    ['Habe Anna lange zugehört', 'listening'],
    ['Ich hörte meiner Mutter einfach zu', 'listening'],
    ['Anna ausreden lassen', 'listening'],
    ['Sat with Grandpa in silence', 'presence'],
    ['Put my phone away at dinner', 'presence'],
    ['She kept me company', 'presence'],
    ['War für meinen Bruder da', 'presence'],
    ['Der Nachbarin Gesellschaft geleistet', 'presence'],
    ['Helped an old man with his bags', 'help'],
    ['Gave Anna a lift to the station', 'help'],
    ['Held the door', 'help'],
    ['Anna half mir beim Umzug', 'help'],
    ['Für die Nachbarn eingekauft', 'help'],
    ['Understood why she was angry', 'empathy'],
    ['Comforted a child', 'empathy'],
    ['Habe ein Kind getröstet', 'empathy'],
    ['Mich in ihn hineinversetzt', 'empathy'],
    ['Forgave my brother', 'forgiveness'],
    ['Apologised to Tom', 'forgiveness'],
    ['Mich bei Anna entschuldigt', 'forgiveness'],
    ['Wir haben uns versöhnt', 'forgiveness'],
    ['Smiled at the cashier', 'warmth'],
    ['A hug at the door', 'warmth'],
    ['Put a hand on his shoulder', 'warmth'],
    ['Die Kassiererin angelächelt', 'warmth'],
    ['Hat mich umarmt', 'warmth'],
    ['Sie hat mich in den Arm genommen', 'warmth'],
    ['Called my sister', 'presence'],
    ['Called Ben back', 'presence'],
    ['Phoned Grandma', 'presence'],
    ['Checked in on the neighbour', 'presence'],
    ['Visited Tom at the hospital', 'presence'],
    ['Oma angerufen', 'presence'],
    ['Rief meinen Bruder an', 'presence'],
    ['Nach der Nachbarin geschaut', 'presence'],
    ['Thanked the bus driver', 'warmth'],
    ['Wrote to Ana', 'warmth'],
    ['Wrote Grandma a long letter', 'warmth'],
    ['Mich beim Busfahrer bedankt', 'warmth'],
    ['An Oma geschrieben', 'warmth'],
    ['Stood up for the new boy', 'help'],
    ['Mich für ihn eingesetzt', 'help'],
    ['Die Neue in Schutz genommen', 'help'],
    // What is denied is beside it.
    ['I did not judge, I listened', 'listening'],
    ['He could not walk so I helped', 'help'],
    ['Helped him because he could not walk', 'help'],
    ['Did not help him but hugged him', 'warmth'],
    ['Helped without being asked', 'help'],
    ['Not only helped but stayed', 'help'],
    ['Didn’t forget to thank her', 'warmth'],
    ['Could not help smiling', 'warmth'],
    ['Ihm geholfen, weil er nicht laufen konnte', 'help'],
    ['Ihm nicht geholfen, aber zugehört', 'listening'],
    ['Nicht nur geholfen', 'help'],
    // Accents as signs of their own.
    ['Zugeho\u0308rt', 'listening'],
    // The most of it, and then the first.
    ['Helped Tom, listened, and listened again', 'listening'],
    ['Hugged her and listened', 'warmth'],
  ])('"%s": %s', (line, kind) => {
    expect(suggestKind(line, BOTH)).toBe(kind);
  });
});

describe('and rather none than a wrong one', () => {
  it.each([
    '',
    'Made tea',
    // What did not happen.
    'I did not help him',
    "I didn't help him",
    'I didn’t listen to her',
    'Never hugged him',
    'Couldn’t forgive her',
    'Could not bring myself to say sorry',
    'Nobody helped me',
    'Left without helping',
    'Forgot to listen',
    'Forgot to help with the bags',
    'Refused to help',
    'Too tired to listen',
    'I should have helped him',
    'I wish I had listened',
    'Wanted to help her',
    'Neither smiled nor waved',
    'Habe ihm nicht geholfen',
    'Ich half ihm nicht',
    'Nie zugehört',
    'Keinen umarmt',
    'Niemand hat mir geholfen',
    'Ohne zuzuhören gegangen',
    'Ich hätte helfen sollen',
    'Wollte ihm helfen',
    // Called, and nobody called to.
    'Called off the party',
    'Called it a day',
    'Called him a liar',
    'Called for a taxi',
    // Words within words, and words that only look alike.
    'A whelp, helpless',
    'Um halb acht, vergebens gewartet',
    'Talked for half an hour',
    'Half the cake',
    'We met at Lent',
    'Huge thanks',
    'Bought a glistening stone',
  ])('"%s"', (line) => {
    expect(suggestKind(line, BOTH)).toBeNull();
  });
});
