import { describe, expect, it } from 'vitest';
import { saidDirection } from '@/utils/journal/writing/said-direction';
import { linesOf } from '@/utils/languages/lines';

/** German and, as always, English. */
const BOTH = await linesOf('de');

describe('a line that says that an act was received', () => {
  it.each([
    'Ben called me back',
    'Ana forgave me',
    '@Ben called me back',
    'ben called me back',
    'My sister listened to me for an hour',
    'A stranger on the train smiled at me',
    'The woman at the till was kind to me',
    'Ben and Ana brought us soup',
    'He just hugged me',
    'They finally apologised to me',
    'Fred helped me move',
    'Tom stood up for me at work',
    'Mum checked in on me',
    'My neighbour carried my bags',
    'Ana cooked dinner for us',
    'Ben gave a book to me',
    'This morning Ben made me tea',
    'At work, Ben covered for me',
    'She let me talk',
    'Ben called me back. I was glad',
    'Somebody held the door for me',
    'I was helped by a stranger',
    'Was forgiven by Ana',
    'Got invited to dinner',
    'I got a letter from Grandma',
    'A hug from Ben',
    'A long call from my sister',
    'He gave up his seat for me',
    'Somebody paid for my coffee',
    'The neighbour shovelled my drive',
    'My daughter drew me a picture',
    'Ben took me home',
    'Ana came over to see me',
    'Ben called me a taxi',
    'Ben asked me how I was',
    'Mir hat Anna geholfen',
    'Uns haben die Nachbarn eingeladen',
    'Ben hat mich zurückgerufen',
    'Ana hat mir verziehen',
    'Anna half mir beim Umzug',
    'Die Nachbarin hat mir Suppe gebracht',
    'Sie hat mich umarmt',
    'Hat mich umarmt',
    'Gestern hat mir Anna geholfen',
    'Die Kinder haben uns geholfen',
    'Ben rief mich zurück',
    'Oma schrieb mir einen Brief',
    'Anna hat für mich gekocht',
    'Sie bedankte sich bei mir',
    'Ich wurde von Ben angerufen',
    'Von Anna umarmt worden',
    'Einen Brief von Oma bekommen',
    'Eine Umarmung von Anna',
  ])('"%s"', (line) => {
    expect(saidDirection(line, BOTH)).toBe('received');
  });
});

describe('a line that says that an act was noticed', () => {
  it.each([
    'Saw a man help an old lady',
    'I saw a boy sharing his lunch',
    'Watched a stranger carry a pram up the stairs',
    'Noticed Ben listening to his brother',
    'Gesehen, wie ein Mann einer Frau half',
    'Ich habe gesehen, wie Anna ihm geholfen hat',
    'Beobachtete, wie ein Kind sein Brot teilte',
  ])('"%s"', (line) => {
    expect(saidDirection(line, BOTH)).toBe('noticed');
  });
});

describe('any other line says none', () => {
  it.each([
    '',
    'Called my sister',
    'Called Ben back',
    'I called Ben, and he called me back',
    'Thanked the man who helped me',
    'Told Ana that Ben helped me',
    'Ben asked me for help and I went',
    'Ben asked me to come',
    // Done to me, and no kindness.
    'Ben let me down',
    'My boss gave me a hard time',
    'Ben made me cry',
    'Tom called me an idiot',
    'They left me out',
    'Uns haben wir auch verziehen',
    'Forgave Ben, who hurt me',
    'Met Ben, he thanked me',
    'Helped Ben who helped me',
    'Asked Tom to help me',
    'Wrote to the doctor that held my hand',
    'I let him call me names',
    'We helped us',
    'Anna made tea',
    'Ana forgave Ben',
    'Ben did not call me back',
    'Nobody helped me',
    'Ana never forgave me',
    'Ben forgot to call me',
    'Got milk from the shop for Ann',
    'Took flowers from the garden to Ann',
    'Flowers from the garden',
    'Flowers from the market for Ann',
    'Read a letter from Mum to Grandpa',
    'Sent a card from all of us',
    'Saw Ben',
    'Watched a film with Mum',
    'Noticed she was sad and hugged her',
    'Ich habe Anna geholfen',
    'Habe mir Zeit für Anna genommen',
    'Nahm mir Zeit für Oma',
    'Habe mich bei Anna entschuldigt',
    'Mich bei Anna entschuldigt',
    'Haben uns versöhnt',
    'Wir haben uns umarmt',
    'Ben und ich haben uns geholfen',
    'Ben hat mir nicht geholfen',
    'Keiner hat mir geholfen',
    'Für die Nachbarn eingekauft',
    'Gesehen, wie traurig sie war',
  ])('"%s"', (line) => {
    expect(saidDirection(line, BOTH)).toBeNull();
  });
});
