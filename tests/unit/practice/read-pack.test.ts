import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { LANGUAGES } from '@/utils/languages/languages';
import { loadOurPacks, loadPackTemplate } from '@/utils/languages/packs';
import {
  isPackPractice,
  MOST_PACK_BYTES,
  MOST_PACK_PRACTICES,
  PACK_LENGTH,
  type Pack,
} from '@/utils/practice/pack';
import { COMPANY, NEEDS, PRACTICES, TAGS } from '@/utils/practice/practice';
import {
  decodePack,
  isNewer,
  PackError,
  type PackFault,
  readPack,
} from '@/utils/practice/read-pack';
import { ownAsPackText, packText } from '@/utils/practice/write-pack';
import { isDay } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';

const HEAD = `deep-kindness-practices: 1
name: On the ward
author: Night shift, St Anna
language: en
`;
const ONE = `
title: Sit down first
kind: presence
invitation: Sit down before you speak.
`;
const bytes = (text: string) => new TextEncoder().encode(text);
/** As a person's file is read. */
const read = (text: string) => readPack(decodePack(bytes(text)));
/** Why it is refused; null where it is not. */
function refusal(file: string | Uint8Array): PackFault | null {
  try {
    readPack(decodePack(typeof file === 'string' ? bytes(file) : file));
    return null;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.fault;
  }
}
/** What one more practice, whose lines begin on line 10, is left out for; null where it comes. */
const leftOut = (lines: string): PackFault | null =>
  read(`${HEAD}${ONE}\n${lines}`).skipped[0] ?? null;

describe('a pack by hand', () => {
  it('is read with all it may say', () => {
    const { pack, skipped } = read(`# For the new ones

deep-kindness-practices: 1
name: On the ward
author: Night shift, St Anna
language: de-at
about: For nights that are long,
and for those that are not.
licence: CC BY 4.0
date: 2026-11-30
in order: yes

title: Sit down first
kind: presence
invitation: Sit down before you speak.
smaller: Bend your knees.
minutes: 2
with: anyone
fits: work, tired
needs: health
`);
    expect(skipped).toEqual([]);
    expect(pack).toMatchObject({
      name: 'On the ward',
      author: 'Night shift, St Anna',
      language: 'de-AT',
      about: 'For nights that are long, and for those that are not.',
      licence: 'CC BY 4.0',
      date: '2026-11-30',
      inOrder: true,
    });
    expect(pack.practices).toEqual([
      {
        id: expect.stringMatching(/^pack-[a-z0-9]{7}-[a-z0-9]{7}$/),
        ownId: '',
        kind: 'presence',
        title: 'Sit down first',
        invitation: 'Sit down before you speak.',
        smaller: 'Bend your knees.',
        minutes: 2,
        with: 'anyone',
        fits: ['work', 'tired'],
        needs: ['health'],
      },
    ]);
  });

  it.each([
    ['no blank line anywhere', (file: string) => file.replaceAll('\n\n', '\n')],
    ['blank lines everywhere', (file: string) => file.replaceAll('\n', '\n\n')],
    ['lines as Windows ends them', (file: string) => file.replaceAll('\n', '\r\n')],
    ['lines as old Macs ended them', (file: string) => file.replaceAll('\n', '\r')],
    ['a mark of its order of bytes', (file: string) => `\ufeff${file}`],
    ['names in capitals', (file: string) => file.replace(/^\S+:/gm, (name) => name.toUpperCase())],
    ['a blank before the colon', (file: string) => file.replaceAll(':', '\u00a0:')],
    ['wide colons', (file: string) => file.replaceAll(':', '：')],
    ['no blank after the colon', (file: string) => file.replaceAll(': ', ':')],
    ['everything moved in', (file: string) => file.replace(/^/gm, '   ')],
    ['notes between', (file: string) => file.replaceAll('\n', '\n# a note: to myself\n')],
    ['no end of its last line', (file: string) => file.trimEnd()],
  ])('reads the same with %s', (_, change) => {
    expect(read(change(HEAD + ONE))).toEqual(read(HEAD + ONE));
  });

  it('lets a long text go on below, also where a colon is in it', () => {
    const { pack } = read(`${HEAD}
title: Sit down first
kind: presence
invitation: Sit down
before you speak.
  Remember: it is their room.
`);
    expect(pack.practices[0]?.invitation).toBe(
      'Sit down before you speak. Remember: it is their room.',
    );
  });

  it('needs a title and a kind, and no more', () => {
    const { pack } = read(`${HEAD}\ntitle: Sit\nkind: presence\nminutes:\nneeds:\n`);
    expect(pack.practices[0]).toMatchObject({
      invitation: '',
      smaller: '',
      minutes: null,
      with: 'anyone',
      fits: [],
      needs: [],
    });
  });

  it.each([
    'هم‌دلی با همسایه',
    'क्‍या हाल है',
    'An Arabic name:\u200f سلمى',
    'A family 👨‍👩‍👧, a heart ❤️, a key 1️⃣',
    'שָׁלוֹם',
    '聴く',
    'Zoë’s “cup” — half full…',
  ])('takes every script as it is written: %s', (title) => {
    expect(read(`${HEAD}\ntitle: ${title}\nkind: warmth`).pack.practices[0]?.title).toBe(
      title.normalize('NFC'),
    );
  });
});

describe('ids', () => {
  const ids = (text: string) => {
    const { id, practices } = read(text).pack;
    return [id, practices[0]?.id];
  };
  it('stay where words are changed, and with an id of its own where its title is', () => {
    const first = ids(HEAD + ONE);
    expect(ids(`${HEAD}date: 2027-01-01\n${ONE}smaller: Less.\n`)).toEqual(first);
    expect(ids(`${HEAD.replace('On the ward', 'ON THE WARD')}${ONE}`)).toEqual(first);
    const named = ids(`${HEAD}id: ward\n${ONE}id: sit\n`);
    expect(
      ids(`${HEAD.replace('ward', 'wards')}id: ward\n${ONE.replace('Sit', 'Lie')}id: sit\n`),
    ).toEqual(named);
  });

  it('are of this pack: the same practice in another’s is another', () => {
    const [id, practice] = ids(HEAD + ONE);
    const [otherId, other] = ids(HEAD.replace('Anna', 'Bo') + ONE);
    expect(otherId).not.toBe(id);
    expect(other).not.toBe(practice);
  });

  it('are none of ours, and short enough for the lists of settings', () => {
    const [, id = ''] = ids(HEAD + ONE);
    expect(isPackPractice(id)).toBe(true);
    expect(id.length).toBeLessThanOrEqual(24);
    const ours = KINDS.flatMap((kind) => PRACTICES[kind].map(({ id }): string => id));
    expect([...ours, 'own-12345678'].filter(isPackPractice)).toEqual([]);
  });

  it('of the later date is the newer', () => {
    expect(isNewer({ date: '2026-12-01' }, { date: '2026-11-30' })).toBe(true);
    expect(isNewer({ date: '2026-11-30' }, { date: '2026-11-30' })).toBe(false);
    expect(isNewer({ date: '' }, { date: '2026-11-30' })).toBe(false);
  });
});

describe('a file that is refused says why, and on which line', () => {
  const with_ = (line: string) => HEAD + line + ONE;
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  it.each<[string, string | Uint8Array, Partial<PackFault>]>([
    ['nothing in it', '', { why: 'not-ours', line: 1 }],
    ['notes only', '# a\n\n# b', { why: 'not-ours', line: 1 }],
    ['a letter to somebody', 'Dear Anna,\nhow are you?', { why: 'not-ours', line: 1 }],
    ['a page of the web', '<!doctype html><title>a</title>', { why: 'not-ours', line: 1 }],
    ['JSON', '{"name": "a"}', { why: 'not-ours', line: 1 }],
    ['no version', HEAD.replace('1', 'one') + ONE, { why: 'not-ours', line: 1 }],
    ['version nought', HEAD.replace('1', '0') + ONE, { why: 'not-ours', line: 1 }],
    ['a newer version', `# hm\n${HEAD.replace('1', '2')}${ONE}`, { why: 'newer', line: 2 }],
    ['a workbook', new Uint8Array([80, 75, 3, 4, 20, 0]), { why: 'not-text', line: 1 }],
    ['a document of a word processor', '{\\rtf1\\ansi Hello}', { why: 'not-text', line: 1 }],
    ['a PDF', '%PDF-1.7\n', { why: 'not-text', line: 1 }],
    ['a NUL', `${HEAD}about: a\0b\n${ONE}`, { why: 'not-text', line: 5 }],
    ['UTF-16', utf16(HEAD + ONE), { why: 'letters', line: 1 }],
    ['Latin 1', latin1(`${HEAD}about: für alle\n${ONE}`), { why: 'letters', line: 5 }],
    ['half a letter at its end', bytes(`${HEAD}${ONE}ü`).slice(0, -1), { why: 'letters' }],
    ['too many bytes', `${HEAD}${ONE}${'#\n'.repeat(MOST_PACK_BYTES / 2)}`, { why: 'too-big' }],
    ['no practice', HEAD, { why: 'none', line: null }],
    ['no name', HEAD.replace(/^name.*\n/m, '') + ONE, { why: 'missing', detail: 'name' }],
    ['an empty name', HEAD.replace(/^name.*/m, 'name:') + ONE, { why: 'missing', line: 2 }],
    ['no author', HEAD.replace(/^author.*\n/m, '') + ONE, { why: 'missing', detail: 'author' }],
    ['no language', HEAD.replace(/^lang.*\n/m, '') + ONE, { why: 'missing', detail: 'language' }],
    ['a language’s name', HEAD.replace(': en', ': English') + ONE, { why: 'language', line: 4 }],
    ['a tag that is none', HEAD.replace(': en', ': en-') + ONE, { why: 'language', line: 4 }],
    [
      'a name for the second time',
      with_('author: Bo\n'),
      { why: 'twice', line: 5, detail: 'author' },
    ],
    ['a name that there is not', with_('autor: Bo\n'), { why: 'unknown', line: 5, hint: 'author' }],
    ['a name like none', with_('colour: red\n'), { why: 'unknown', line: 5, hint: '' }],
    ['a kind before the first title', with_('kind: help\n'), { why: 'of-practice', line: 5 }],
    ['words that belong nowhere', with_('\nHello there\n'), { why: 'stray', line: 6 }],
    ['a date of another writing', with_('date: 30.11.2026\n'), { why: 'date', line: 5 }],
    ['a day that there is not', with_('date: 2026-02-30\n'), { why: 'date', line: 5 }],
    [
      'an order that is none',
      with_('in order: maybe\n'),
      { why: 'choice', line: 5, hint: 'no, yes' },
    ],
    ['an id of other signs', with_('id: Ward 3\n'), { why: 'id', line: 5 }],
    [
      'an endless name',
      HEAD.replace('ward', 'w'.repeat(80)) + ONE,
      { why: 'too-long', line: 2, hint: '60' },
    ],
    [
      'an author turned about',
      HEAD.replace('Night', '\u202eNight') + ONE,
      { why: 'hidden', line: 3, detail: 'U+202E' },
    ],
    ['an author with an address', HEAD.replace('St', 'www.st') + ONE, { why: 'address', line: 3 }],
    [
      'one practice, and that is wrong',
      `${HEAD}\ntitle: Sit\nkind: cheer`,
      { why: 'choice', line: 7 },
    ],
  ])('%s', (_, file, fault) => {
    expect(refusal(file)).toMatchObject(fault);
  });
});

describe('a practice that is left out says why, and on which line, and the rest comes', () => {
  const title = (said: string) => `title: ${said}\nkind: help\n`;
  it.each<[string, string, Partial<PackFault>]>([
    ['no kind', 'title: Sit', { why: 'missing', line: 10, detail: 'kind' }],
    [
      'no title behind its name',
      'title:\nkind: help',
      { why: 'missing', line: 10, detail: 'title' },
    ],
    [
      'a kind that there is not',
      'title: Sit\nkind: cheer',
      { why: 'choice', line: 11, hint: KINDS.join(', ') },
    ],
    [
      'a name with a slip',
      `${title('Sit')}invitaton: a`,
      { why: 'unknown', line: 12, hint: 'invitation' },
    ],
    [
      'a name with two letters turned',
      `${title('Sit')}mintues: 5`,
      { why: 'unknown', line: 12, hint: 'minutes' },
    ],
    ['an author', `${title('Sit')}author: Bo`, { why: 'of-head', line: 12, detail: 'author' }],
    ['two invitations', `${title('Sit')}invitation: a\ninvitation: b`, { why: 'twice', line: 13 }],
    ['words after a gap', `${title('Sit')}\nand then?`, { why: 'stray', line: 13 }],
    ['no minutes', `${title('Sit')}minutes: 0`, { why: 'minutes', line: 12 }],
    ['too many minutes', `${title('Sit')}minutes: 61`, { why: 'minutes', line: 12 }],
    ['half a minute', `${title('Sit')}minutes: 0.5`, { why: 'minutes', line: 12, detail: '0.5' }],
    ['minutes in words', `${title('Sit')}minutes: five`, { why: 'minutes', line: 12 }],
    [
      'company that there is not',
      `${title('Sit')}with: boss`,
      { why: 'choice', line: 12, hint: COMPANY.join(', ') },
    ],
    [
      'a fit that there is not',
      `${title('Sit')}fits: work, sea`,
      { why: 'choice', detail: 'sea', hint: TAGS.join(', ') },
    ],
    [
      'a need that there is not',
      `${title('Sit')}needs: time`,
      { why: 'choice', hint: NEEDS.join(', ') },
    ],
    ['the same title', title('sit DOWN first'), { why: 'same', line: 10 }],
    [
      'a long title',
      title('x'.repeat(PACK_LENGTH.title + 1)),
      { why: 'too-long', line: 10, hint: '60' },
    ],
    [
      'a long text over many lines',
      `${title('Sit')}invitation: ${'words\n'.repeat(80)}`,
      { why: 'too-long', line: 12 },
    ],
    ['an override of direction', title('a\u202eb'), { why: 'hidden', line: 10, detail: 'U+202E' }],
    ['an isolate', title('a\u2066b'), { why: 'hidden', detail: 'U+2066' }],
    ['a blank of no width', title('a\u200bb'), { why: 'hidden', detail: 'U+200B' }],
    ['a joiner in a Latin word', title('a\u200db'), { why: 'hidden', detail: 'U+200D' }],
    ['two joiners', title('م\u200c\u200cم'), { why: 'hidden', detail: 'U+200C' }],
    [
      'a heap of marks of direction',
      title('a\u200f\u200f\u200fb'),
      { why: 'hidden', detail: 'U+200F' },
    ],
    ['a soft hyphen', title('a\u00adb'), { why: 'hidden', detail: 'U+00AD' }],
    ['a tag', title('a\u{e0041}b'), { why: 'hidden', detail: 'U+E0041' }],
    ['a filler', title('a\u3164b'), { why: 'hidden', detail: 'U+3164' }],
    ['a bell', title('a\x07b'), { why: 'hidden', detail: 'U+0007' }],
    ['an escape', title('a\x1b[31mb'), { why: 'hidden', detail: 'U+001B' }],
    ['a sign of private use', title('a\ue000b'), { why: 'hidden', detail: 'U+E000' }],
    ['a sign that stood for none', title('a\ufffdb'), { why: 'hidden', detail: 'U+FFFD' }],
    ['a heap of marks', title(`a${'\u0301'.repeat(9)}`), { why: 'marks', line: 10 }],
    [
      'something hidden further down',
      `${title('Sit')}invitation: one\ntwo\u202e\n`,
      { why: 'hidden', line: 13 },
    ],
    [
      'something hidden in a name',
      `${title('Sit')}invit\u200bation: a`,
      { why: 'hidden', line: 12 },
    ],
    [
      'an address',
      `${title('Sit')}invitation: See https://a.example`,
      { why: 'address', line: 12 },
    ],
    [
      'an address without its head',
      `${title('Sit')}invitation: See www.a.example`,
      { why: 'address' },
    ],
    ['markup', `${title('Sit')}invitation: A <b>cup</b>`, { why: 'markup', detail: '<b>' }],
    ['a script', title('<script>alert(1)</script>'), { why: 'markup', line: 10 }],
    ['a picture', title('<img src=x onerror=alert(1)>'), { why: 'markup' }],
    [
      'markup over two lines',
      `${title('Sit')}invitation: A <b\nclass=a>cup`,
      { why: 'markup', line: 12 },
    ],
    ['an id of other signs', `${title('Sit')}id: Ä`, { why: 'id', line: 12 }],
  ])('%s', (_, lines, fault) => {
    expect(leftOut(lines)).toMatchObject(fault);
    expect(read(`${HEAD}${ONE}\n${lines}`).pack.practices.map(({ title }) => title)).toEqual([
      'Sit down first',
    ]);
  });

  it('from the 201st on, told once', () => {
    const many = Array.from({ length: 300 }, (_, i) => `title: T${i}\nkind: help\n`).join('');
    const { pack, skipped } = read(HEAD + many);
    expect(pack.practices).toHaveLength(MOST_PACK_PRACTICES);
    expect(skipped).toEqual([{ why: 'too-many', line: 405, detail: '', hint: '200' }]);
  });

  it('tells of nothing that cannot be seen', () => {
    const fault = leftOut(`title: Sit\nkind: a\u0301\u0301\u0301\u0301\u0301b<${'c'.repeat(200)}`);
    expect(fault?.detail.length).toBeLessThan(70);
  });
});

/** What the format promises of a pack, told without asking the reader. */
function amiss({ practices, ...head }: Pack): string[] {
  const texts = [head.name, head.author, head.about, head.licence];
  const found: string[] = [];
  const look = (text: string, most: number, may: 'be empty' | 'say something') => {
    if (text.length > most) found.push(`long: ${text}`);
    if (may === 'say something' && text === '') found.push('empty');
    if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad\ufffd]/u.test(text)) {
      found.push(`hidden: ${JSON.stringify(text)}`);
    }
    if (text !== text.trim() || /\s\s/.test(text)) found.push(`blanks: ${JSON.stringify(text)}`);
    if (/<[a-z][^<>]{0,50}>|:\/\//i.test(text)) found.push(`markup: ${text}`);
  };
  look(head.name, 60, 'say something');
  look(head.author, 60, 'say something');
  for (const text of texts) look(text, 300, 'be empty');
  if (head.date !== '' && !isDay(head.date)) found.push(head.date);
  if (practices.length < 1 || practices.length > 200) found.push(`${practices.length}`);
  if (new Set(practices.map(({ id }) => id)).size !== practices.length) found.push('ids');
  for (const one of practices) {
    look(one.title, 60, 'say something');
    look(one.invitation, 300, 'be empty');
    look(one.smaller, 160, 'be empty');
    if (!KINDS.includes(one.kind) || !COMPANY.includes(one.with)) found.push(one.kind, one.with);
    if (one.fits.some((tag) => !TAGS.includes(tag))) found.push(...one.fits);
    if (one.needs.some((need) => !NEEDS.includes(need))) found.push(...one.needs);
    const { minutes } = one;
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60))
      found.push(`${minutes}`);
  }
  return found;
}

describe('whatever is in a file', () => {
  const GOOD = `${HEAD}about: For nights.\nin order: yes\n${ONE}smaller: Bend.\nminutes: 2\nwith: colleague\nfits: work, tired\nneeds: health\n\ntitle: Two\nkind: warmth\nid: two\n`;
  const PIECES = [
    '\0',
    '\n',
    '\n\n',
    '\r',
    ':',
    '#',
    '<b>',
    '://',
    'title: ',
    'kind: ',
    'name: a\n',
    '\u202e',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\u0301'.repeat(7),
    '😀',
    '\u{e0001}',
    ' ',
    '\t',
    'x'.repeat(400),
    'in order: yes\n',
    '{',
    '}',
    '[[[[',
    '"',
    '\\',
    '\u2028',
    'minutes: 99\n',
    'شلام',
    'id: a\n',
    '\u0344',
    'ﬁ',
  ];
  const edit = fc.record({
    at: fc.nat({ max: GOOD.length }),
    gone: fc.nat({ max: 12 }),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
  });
  const mutated = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((text, { at, gone, piece }) => {
      return text.slice(0, at) + piece + text.slice(at + gone);
    }, GOOD),
  );

  it('it is read, or refused with a fault, and what is read keeps every promise', () => {
    let came = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        let reading: ReturnType<typeof readPack>;
        try {
          reading = readPack(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
          return;
        }
        came += 1;
        expect(amiss(reading.pack), JSON.stringify(text)).toEqual([]);
        for (const { line } of reading.skipped) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        }
      }),
      { numRuns: 20_000 },
    );
    // It is no proof of anything where nearly all is refused.
    expect(came).toBeGreaterThan(3_000);
  });

  it('what was read is written so that it is read as the same again', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        let pack: Pack;
        try {
          ({ pack } = readPack(text));
        } catch {
          return;
        }
        expect(readPack(packText(pack))).toEqual({ pack, skipped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('bytes of any kind are read or refused', () => {
    const good = [...bytes(GOOD)];
    const edits = fc.array(fc.tuple(fc.nat({ max: good.length }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), edits), (made) => {
        const file = Uint8Array.from(good);
        if (Array.isArray(made)) for (const [at, byte] of made) file[at] = byte;
        refusal(Array.isArray(made) ? file : made);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['blank', ' '],
    ['title', 'title: a\n'],
    ['colon', 'a:'],
    ['angle', '<a'],
    ['tag', '<a '],
    ['letter', 'x'],
    ['line', '\n'],
    ['mark', 'a\u0301'],
    ['joiner', '\u200d'],
    ['picture', '👨\u200d'],
    ['continued', 'title: a\n b'],
    ['stop', '://'],
    ['slash', 'w'],
    ['blank of another width', 'a\u00a0'],
  ])(
    'takes no time over a file of one %s again and again, of ten million signs or as long as may be',
    (_, piece) => {
      for (const size of [10_000_000, MOST_PACK_BYTES - 200]) {
        const text = `${HEAD}${ONE}invitation: ${piece.repeat(size / piece.length)}`.slice(0, size);
        const began = performance.now();
        try {
          readPack(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
        expect(performance.now() - began).toBeLessThan(1_000);
      }
    },
  );
});

describe('one’s own as a pack', () => {
  const own = {
    id: 'own-12345678',
    kind: 'warmth',
    title: 'Ring Ada',
    invitation: '',
    smaller: '',
  };
  const about = { name: 'Ours', author: 'Bo', language: 'en', date: '2026-11-30' };
  it('is read again as it was, each under its id', () => {
    const { pack, skipped } = readPack(ownAsPackText([own as never], about));
    expect(skipped).toEqual([]);
    expect(pack).toMatchObject({ ...about, inOrder: false });
    expect(pack.practices[0]).toMatchObject({ ownId: own.id, title: 'Ring Ada', kind: 'warmth' });
  });
});

describe.each(LANGUAGES)('our own packs (%s)', async (language) => {
  const texts = await loadOurPacks(language);
  it('are read like any other, and nothing of them is left out', () => {
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const text of texts) {
      const { pack, skipped } = readPack(text);
      expect(skipped).toEqual([]);
      expect(pack.language).toBe(language);
      expect(readPack(packText(pack)).pack).toEqual(pack);
    }
  });

  it('lead through the six kinds: one in order and in seven days, one twice through', () => {
    const [week, work] = texts.map((text) => readPack(text).pack);
    expect(week?.inOrder).toBe(true);
    expect(week?.practices).toHaveLength(7);
    expect(new Set(week?.practices.slice(0, 6).map(({ kind }) => kind)).size).toBe(6);
    expect(week?.practices.filter(({ fits }) => !fits.includes('tired'))).toEqual([]);
    expect(work?.inOrder).toBe(false);
    for (const kind of KINDS) {
      expect(work?.practices.filter((one) => one.kind === kind)).toHaveLength(2);
    }
  });

  it('have ids of their own, so that they stay what they are', () => {
    expect(texts.map((text) => readPack(text).pack.ownId)).toEqual([
      `first-week-${language}`,
      `at-work-${language}`,
    ]);
  });

  it('have a sheet to begin with, which is one', async () => {
    const { pack, skipped } = readPack(await loadPackTemplate(language));
    expect(skipped).toEqual([]);
    expect(pack.language).toBe(language);
    expect(pack.practices.length).toBeGreaterThan(1);
  });
});

describe('docs/packs.md', () => {
  const text = readFileSync('docs/packs.md', 'utf8');
  it('has an example that is read', () => {
    const [, example = ''] = /```\n(deep-kindness-practices.*?)```/s.exec(text) ?? [];
    const { pack, skipped } = readPack(example);
    expect(skipped).toEqual([]);
    expect(pack.practices.length).toBeGreaterThan(1);
  });

  it('names all that may be chosen', () => {
    for (const word of [...KINDS, ...COMPANY, ...TAGS, ...NEEDS])
      expect(text).toContain(`\`${word}\``);
  });
});
