import { describe, expect, it } from 'vitest';
import { suggestKind } from '@/utils/journal/writing/suggest-kind';
import type { Kind } from '@/utils/shared/kinds';

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
    // Accents as signs of their own.
    ['Zugeho\u0308rt', 'listening'],
    // The most of it, and then the first.
    ['Helped Tom, listened, and listened again', 'listening'],
    ['Hugged her and listened', 'warmth'],
  ])('"%s": %s', (line, kind) => {
    expect(suggestKind(line)).toBe(kind);
  });
});

describe('and rather none than a wrong one', () => {
  it.each([
    '',
    'Called my sister',
    'Made tea',
    // Words within words, and words that only look alike.
    'A whelp, helpless',
    'Um halb acht, vergebens gewartet',
    'Talked for half an hour',
    'Half the cake',
    'We met at Lent',
    'Huge thanks',
    'Bought a glistening stone',
  ])('"%s"', (line) => {
    expect(suggestKind(line)).toBeNull();
  });
});
