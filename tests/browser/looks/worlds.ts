/** What lies in storage in the pictures: a journal of a made-up year, and what is told from it. */
import { type Heard, heardShape } from '../../../utils/journal/model/heard.ts';
import { type Intention, intentionShape } from '../../../utils/journal/model/intention.ts';
import { keyOf } from '../../../utils/journal/model/keys.ts';
import { type Occasion, occasionShape } from '../../../utils/journal/model/occasion.ts';
import { type Person, personShape } from '../../../utils/journal/model/person.ts';
import { meetingShape } from '../../../utils/journal/threads/meeting.ts';
import { BLANK, type Draft, draftShape } from '../../../utils/journal/writing/draft.ts';
import { STORAGE_KEYS } from '../../../utils/platform/storage/storage-keys.ts';
import { newRun, type Run, storedRunShape } from '../../../utils/practice/exercises/run.ts';
import { ownPracticeShape } from '../../../utils/practice/own-practice.ts';
import { heldPackShape } from '../../../utils/practice/pack.ts';
import { readPack } from '../../../utils/practice/read-pack.ts';
import {
  newReply,
  REPLIES,
  type Reply,
  storedReplyShape,
} from '../../../utils/practice/replies/reply.ts';
import { packText } from '../../../utils/practice/write-pack.ts';
import { dayPausesShape, type PauseRecord } from '../../../utils/presence/pause-record.ts';
import { dayTimeShape } from '../../../utils/presence/time-ledger.ts';
import { addDays } from '../../../utils/shared/days.ts';
import type { Kind } from '../../../utils/shared/kinds.ts';
import { MINUTE_MS } from '../../../utils/shared/time.ts';
import { hands, write } from '../harness/extension.ts';
import type { Harness } from '../harness/interface.ts';
import { holdJournal, layRecords, type MadeEntry } from '../harness/journal.ts';

export type Language = 'en' | 'de';

/** A Wednesday in summer. */
export const TODAY = '2026-06-17';
/** Where it is that the pictures are taken: the year's water is another in the south. */
export const TIME_ZONE = 'UTC';
/** Epoch milliseconds of a time of day there. */
export const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`);

const LINES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Listened to Ada about her exam, without advice',
    'Made tea for my neighbour, and stayed for a cup',
    'Let somebody go first at the till',
    'Called my grandmother, and let her tell the story again',
    'Put the phone away while Ben was talking',
    'Carried the shopping up to the third floor',
    'Wrote to Chiara that I still think of that summer',
    'Asked the new one at work how the first week was, and had time for the answer',
    'Did not answer sharply, and asked what was the matter',
    'Brought soup',
    'Sat with Emil until he slept',
    'Told the baker that her bread is the best part of my Saturday',
  ],
  de: [
    'Ada von ihrer Prüfung erzählen lassen, ohne einen Rat',
    'Der Nachbarin einen Tee gemacht, und auf eine Tasse geblieben',
    'An der Kasse jemanden vorgelassen',
    'Großmutter angerufen, und sie die Geschichte noch einmal erzählen lassen',
    'Das Telefon weggelegt, solange Ben sprach',
    'Die Einkäufe in den dritten Stock getragen',
    'Chiara geschrieben, dass ich noch an jenen Sommer denke',
    'Den Neuen bei der Arbeit gefragt, wie die erste Woche war, und Zeit für die Antwort gehabt',
    'Nicht scharf geantwortet, sondern gefragt, was los ist',
    'Suppe gebracht',
    'Bei Emil gesessen, bis er schlief',
    'Der Bäckerin gesagt, dass ihr Brot das Beste an meinem Samstag ist',
  ],
};
const PEOPLE: readonly Pick<Person, 'id' | 'name'>[] = [
  { id: 'ada', name: 'Ada' },
  { id: 'ben', name: 'Ben' },
  { id: 'chiara', name: 'Chiara' },
  { id: 'emil', name: 'Emil' },
  { id: 'grandmother', name: 'Großmutter Elisabeth' },
];
/** What somebody else wrote, in a pack. */
const WARD_TITLES = {
  en: ['Sit down first', 'What was good?'],
  de: ['Erst hinsetzen', 'Was war gut?'],
};
export const WARD = {
  en: `deep-kindness-practices: 1
name: On the ward
author: Night shift, St Anna
language: en
about: For those who are awake when others sleep.
licence: CC BY 4.0
in order: yes
date: 2026-05-04
id: ward

title: ${WARD_TITLES.en[0]}
kind: presence
invitation: Before you say anything at a bedside, sit down. A minute on a chair is longer than five in a doorway.
smaller: Bend your knees, so that your eyes are level.
minutes: 2
fits: work, tired
needs: health

title: ${WARD_TITLES.en[1]}
kind: listening
invitation: At the handover, ask for one good thing before the list begins.
with: colleague
fits: work
`,
  de: `deep-kindness-practices: 1
name: Auf der Station
author: Nachtwache, St. Anna
language: de
about: Für alle, die wach sind, wenn andere schlafen.
licence: CC BY 4.0
in order: yes
date: 2026-05-04
id: ward

title: ${WARD_TITLES.de[0]}
kind: presence
invitation: Setz dich am Bett erst hin, bevor du etwas sagst. Eine Minute auf dem Stuhl ist länger als fünf in der Tür.
smaller: Geh in die Knie, bis eure Augen auf einer Höhe sind.
minutes: 2
fits: work, tired
needs: health

title: ${WARD_TITLES.de[1]}
kind: listening
invitation: Frag bei der Übergabe nach einer guten Sache, bevor die Liste beginnt.
with: colleague
fits: work
`,
} as const satisfies Readonly<Record<Language, string>>;

/** What the person or a stranger wrote; it is the same in every language of ours. */
export const THEIR_WORDS: readonly string[] = [
  ...LINES.en,
  ...PEOPLE.map(({ name }) => name),
  ...WARD_TITLES.en,
];

const KINDS_OF_LINES: readonly (Kind | null)[] = [
  'listening',
  'warmth',
  null,
  'listening',
  'presence',
  'help',
  'warmth',
  'empathy',
  'forgiveness',
  'help',
  'presence',
  null,
];

/** Acts one after the other, so many days apart, the newest today. @param linked every so manieth had an act before it */
const acts = (language: Language, count: number, daysApart: number, linked = 0): MadeEntry[] =>
  Array.from({ length: count }, (_, i) => {
    const day = addDays(TODAY, -Math.round((count - 1 - i) * daysApart));
    const line = i % LINES[language].length;
    return {
      id: `act-${i}`,
      words: LINES[language][line] ?? '',
      day,
      writtenAt: at(day, '09:00') + i * MINUTE_MS,
      changedAt: at(day, '09:00') + i * MINUTE_MS,
      kind: KINDS_OF_LINES[line] ?? null,
      direction: i % 9 === 5 ? 'received' : i % 13 === 7 ? 'noticed' : 'given',
      people: i % 3 === 2 ? [] : [PEOPLE[(i * 7) % PEOPLE.length]?.id ?? ''],
      inspiredBy:
        linked > 0 && i >= linked && i % linked !== 0 ? `act-${i - linked + (i % 2)}` : null,
      note: i % 17 === 4 ? (LINES[language][(line + 3) % LINES[language].length] ?? '') : null,
    };
  });

/** What a state is laid upon. */
export type Lay = (harness: Harness, language: Language) => Promise<void>;

export const together =
  (...all: readonly Lay[]): Lay =>
  async (harness, language) => {
    for (const lay of all) await lay(harness, language);
  };

const journal =
  (count: number, daysApart: number, linked?: number): Lay =>
  (harness, language) =>
    holdJournal(harness, acts(language, count, daysApart, linked), PEOPLE);

export const month = journal(16, 1.9);
export const year = journal(150, 2.4, 4);
export const tenRipples = journal(16, 9, 3);
export const twoToday = journal(2, 0);
export const eightToday = journal(8, 0);
export const receivedToday: Lay = (harness, language) =>
  holdJournal(
    harness,
    acts(language, 2, 0).map((act) => ({ ...act, direction: 'received' })),
    PEOPLE,
  );

export const draft =
  (draft: (language: Language) => Partial<Draft>): Lay =>
  (harness, language) =>
    write(harness, 'session', {
      [STORAGE_KEYS.draft.key]: draftShape.write({ ...BLANK, ...draft(language) }),
    });

/** A kindness that was meant for today. */
export const intention: Lay = (harness, language) => {
  const madeAt = at(addDays(TODAY, -3), '18:00');
  const meant: Intention = {
    id: 'meant',
    words: language === 'de' ? 'Chiara ihr Buch zurückbringen' : 'Take Chiara’s book back to her',
    people: [],
    day: TODAY,
    madeAt,
    changedAt: madeAt,
    state: 'open',
    entryId: null,
  };
  return layRecords(harness, [[keyOf('intention', meant.id), intentionShape.write(meant)]]);
};

export const birthday: Lay = (harness) => {
  const ada: Person = { id: 'ada', name: 'Ada', alsoCalled: [], birthday: '06-17', changedAt: 1 };
  return layRecords(harness, [[keyOf('person', ada.id), personShape.write(ada)]]);
};

const occasionsOf = (language: Language): readonly Occasion[] => {
  const german = language === 'de';
  const day = (id: string, words: string, on: string, yearly = false): Occasion => ({
    ...{ id, words, people: ['ada'], on, yearly, before: !yearly, after: !yearly },
    ...{ madeAt: 1, changedAt: 1 },
  });
  return [
    day('exam', german ? 'Adas Prüfung' : 'Ada’s exam', addDays(TODAY, -1)),
    day('move', german ? 'Umzug' : 'Moving house', addDays(TODAY, 24)),
    day('died', german ? 'Ihr Vater ist gestorben' : 'Her father died', 'hebrew:M04-08', true),
  ];
};

/** Days in Ada's life: one was yesterday, one is ahead, one comes back. */
export const occasions: Lay = (harness, language) =>
  layRecords(
    harness,
    occasionsOf(language).map((one) => [keyOf('occasion', one.id), occasionShape.write(one)]),
  );

/** What was heard of Ada. */
export const heard: Lay = (harness, language) => {
  const lines =
    language === 'de'
      ? [
          'Tee schwarz, und nicht telefonieren',
          'Ihre Mutter ist krank; sie fährt am Wochenende hin',
        ]
      : ['Tea black, and no calls', 'Her mother is ill; she goes there at the weekend'];
  return layRecords(
    harness,
    lines.map((words, i) => {
      const madeAt = at(addDays(TODAY, -20 + i), '18:00');
      const one: Heard = {
        ...{ id: `heard-${i}`, people: ['ada'], words, day: addDays(TODAY, -20 + i) },
        ...{ madeAt, changedAt: madeAt },
      };
      return [keyOf('heard', one.id), heardShape.write(one)];
    }),
  );
};

/** Something received some days ago, for which nobody has thanked yet. */
export const unthanked: Lay = (harness, language) => {
  const words =
    language === 'de'
      ? 'Ben hat mir Suppe gebracht, ohne dass ich gefragt habe'
      : 'Ben brought me soup, without my asking';
  const day = addDays(TODAY, -4);
  const writtenAt = at(day, '19:00');
  const act: MadeEntry = { id: 'soup', words, day, writtenAt, changedAt: writtenAt };
  return holdJournal(harness, [{ ...act, direction: 'received', people: ['ben'] }], PEOPLE);
};

/** Somebody the person was with by name, until a while ago. */
export const wasWithAda: Lay = (harness) =>
  write(harness, 'local', {
    [STORAGE_KEYS.meeting.key]: meetingShape.write({
      ...{ id: 'met', personId: 'ada' },
      ...{ fromMs: at(TODAY, '09:00'), untilMs: at(TODAY, '10:00') },
    }),
  });
/** A practice of the person's own. */
export const own: Lay = (harness) => {
  const [title = ''] = LINES.en;
  const practice = {
    id: 'own-12345678',
    kind: 'help',
    title,
    invitation: '',
    smaller: '',
  } as const;
  return write(harness, 'sync', {
    [STORAGE_KEYS.ownPractice.key + practice.id]: ownPracticeShape.write(practice),
  });
};

/** A pack that came in today. */
export const ward: Lay = (harness, language) => {
  const { pack } = readPack(WARD[language]);
  const held = heldPackShape.write({ text: packText(pack), on: true, from: TODAY });
  return write(harness, 'local', {
    [STORAGE_KEYS.pack.key + pack.id]: held,
    [STORAGE_KEYS.packList.key]: { v: 1, value: { stamp: 'ward', ids: [pack.id] } },
  });
};

/** Minutes by site of a week, the newest day first; '' is what is not kept by site. */
const WEEK: readonly Readonly<Record<string, number>>[] = [
  { 'en.wikipedia.org': 22, 'mail.example': 16 },
  { 'mail.example': 62, 'video.example': 81, 'en.wikipedia.org': 34, '': 27 },
  { 'news.example': 18, 'en.wikipedia.org': 48 },
  { 'video.example': 63, 'mail.example': 71, 'maps.example': 36, '': 82 },
  { 'mail.example': 47, 'en.wikipedia.org': 20, '': 89 },
  {},
  { 'news.example': 24 },
];

/** Nobody is in front of the screen, and no time of theirs is added to the moment that there was. */
export const nobody: Lay = (harness) => hands(harness, 'locked');

/** Half a minute, as a newcomer has: of what the watch saw meanwhile, it may be stored or not. */
export const aMoment: Lay = (harness) =>
  write(harness, 'local', {
    [STORAGE_KEYS.dayTime.key + TODAY]: dayTimeShape.write({ totalMs: 30_000, sites: {} }),
  });

export const week: Lay = async (harness) => {
  const days = WEEK.map((sites, ago) => {
    const ms = Object.entries(sites).map(([site, minutes]) => [site, minutes * MINUTE_MS] as const);
    const value = {
      totalMs: ms.reduce((sum, [, each]) => sum + each, 0),
      sites: Object.fromEntries(ms.filter(([site]) => site !== '')),
    };
    return [STORAGE_KEYS.dayTime.key + addDays(TODAY, -ago), dayTimeShape.write(value)];
  });
  const outcomes = ['stepped-away', 'left', 'later', 'own-break', 'breathed', 'unseen'] as const;
  const pauses = WEEK.map((_, ago) => {
    const day = addDays(TODAY, -ago);
    const records = outcomes.slice(ago % 3).map(
      (outcome, i): PauseRecord => ({
        dueMs: at(day, '09:00') + i * 55 * MINUTE_MS,
        kind: 'rhythm',
        level: 'screen',
        waitedMs: outcome === 'unseen' ? null : 20_000,
        outcome,
        reason: outcome === 'later' ? 'busy' : null,
        host: i % 2 === 0 ? 'mail.example' : null,
      }),
    );
    return [STORAGE_KEYS.dayPauses.key + day, dayPausesShape.write(records)];
  });
  await write(harness, 'local', Object.fromEntries([...days, ...pauses]));
};

/** An exercise that somebody is in the middle of, or has kept. */
export const run =
  (kind: Kind, changed: (language: Language) => Partial<Run>): Lay =>
  (harness, language) => {
    const begun = newRun(`run-${kind}`, kind, at(addDays(TODAY, -1), '20:00'));
    const stored = { ...begun, ...changed(language), sealed: null, words: null };
    return layRecords(harness, [
      [keyOf('letter', `${kind}/${begun.id}`), storedRunShape.write(stored)],
    ]);
  };

/** Replies that sleep: of yesterday evening, to Ben, unless something else is said. */
export const replies =
  (...changed: ((language: Language) => Partial<Reply>)[]): Lay =>
  (harness, language) =>
    layRecords(
      harness,
      changed.map((change, i) => {
        const begunAt = at(addDays(TODAY, -1), '20:40') + i * 35 * MINUTE_MS;
        const begun: Reply = {
          ...newReply(`reply-${i}`, begunAt),
          state: 'awake',
          sleptAt: begunAt,
          wakesAt: at(TODAY, '06:00'),
          answers: firstWords(language),
        };
        const reply = { ...begun, ...change(language), sealed: null, words: null };
        return [REPLIES + begun.id, storedReplyShape.write(reply)] as const;
      }),
    );

/** What somebody would have sent. */
export const firstWords = (language: Language) =>
  language === 'de'
    ? {
        to: 'Ben',
        first: 'Schon wieder sagst du es mir eine Stunde vorher. Glaubst du, ich habe nichts vor?',
      }
    : {
        to: 'Ben',
        first: 'You tell me an hour before, again. Do you think I have nothing else to do?',
      };

/** Marks of the day's practice, as they are stored. */
export const done: Lay = (harness) =>
  write(harness, 'local', {
    [STORAGE_KEYS.practiceDay.key + TODAY]: {
      v: 2,
      value: { exchanged: 0, done: ['*'], asked: false },
    },
  });

/** A journal of another database was there, and a copy of it is left. */
export const lost: Lay = (harness) =>
  write(harness, 'local', {
    [STORAGE_KEYS.journalWitness.key]: {
      v: 1,
      value: { database: 'another', holds: true, atMs: at(addDays(TODAY, -1), '20:00') },
    },
    [STORAGE_KEYS.outsideCopy.key]: { v: 1, value: { parts: { '2026-06': 'a-stamp' } } },
  });

/** A setting that could not be read, and was set aside yesterday: by the browser's own clock it would be now. */
export const unreadable: Lay = (harness) => {
  const key = `${STORAGE_KEYS.setting.key}rhythmMinutes`;
  const asideKey = `${STORAGE_KEYS.quarantine.key}${key}.found`;
  return write(harness, 'local', {
    [asideKey]: {
      asideKey,
      key,
      problem: 'not of type number',
      atMs: at(addDays(TODAY, -1), '20:00'),
      raw: { v: 1, value: 'half an hour' },
    },
  });
};
