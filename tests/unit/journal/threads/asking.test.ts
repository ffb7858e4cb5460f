/** What may be asked, by tables; and that over generated years nothing is asked twice, or of whom it is not to be. */
import { describe, expect, it } from 'vitest';
import { act, intention, somebody } from '@/tests/unit/components/sample-acts';
import fc from '@/tests/unit/generated';
import type { Asked } from '@/utils/journal/model/asked';
import type { Entry } from '@/utils/journal/model/entry';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import { hushedAmong } from '@/utils/journal/reading/hushed';
import {
  ANSWERS,
  entryFrom,
  heardFrom,
  intentionFrom,
  peopleOf,
} from '@/utils/journal/threads/answers';
import { type Asking, firstUnasked, idOfAsking, wasAskedOn } from '@/utils/journal/threads/asking';
import { occasionsToAsk } from '@/utils/journal/threads/dates';
import {
  isMeetingOver,
  type Meeting,
  mayAskAboutMeeting,
  meetingChangesAt,
} from '@/utils/journal/threads/meeting';
import { quietToAsk } from '@/utils/journal/threads/quiet';
import { thanksToAsk } from '@/utils/journal/threads/thanks';
import { addDays } from '@/utils/shared/days';
import { HOUR_MS } from '@/utils/shared/time';

const TODAY = '2026-11-25';
const ago = (days: number) => addDays(TODAY, -days);
const ADA = somebody('Ada');
const ROSE = somebody('Rose', { hushed: 'died' });
const hushed = hushedAmong([ADA, ROSE]);
const NOBODY: ReadonlySet<string> = new Set();
const asked = (id: string, day: string, state: Asked['state'] = 'seen'): Asked => ({
  ...{ id, day, state, changedAt: 1 },
});

describe('thanks', () => {
  const soup = act('Ada brought soup', ago(4), { direction: 'received', people: ['ada'] });
  const thanks = (
    entries: Entry[],
    more: {
      known?: Asked[];
      intentions?: ReturnType<typeof intention>[];
      followed?: string[];
    } = {},
  ) => {
    const { known = [], intentions = [], followed = [] } = more;
    const found = thanksToAsk(entries, intentions, new Set(followed), hushed, known, TODAY);
    return found && `${found.of} ${found.entry.words}`;
  };

  it.each<[what: string, entry: Entry, found: string | null]>([
    ['of somebody named', soup, 'thanks Ada brought soup'],
    [
      'of nobody named: whom it could go on to',
      { ...soup, people: [] },
      'pass-on Ada brought soup',
    ],
    [
      'of what was seen: whom it could go on to',
      { ...soup, direction: 'noticed' },
      'pass-on Ada brought soup',
    ],
    ['not of what was given', { ...soup, direction: 'given' }, null],
    ['not so soon', { ...soup, day: ago(2) }, null],
    ['from the third day', { ...soup, day: ago(3) }, 'thanks Ada brought soup'],
    ['until two weeks after', { ...soup, day: ago(14) }, 'thanks Ada brought soup'],
    ['not later', { ...soup, day: ago(15) }, null],
    ['not of a hard day', { ...soup, hard: true }, null],
    ['not of forgiveness', { ...soup, kind: 'forgiveness' }, null],
    ['not of the dead', { ...soup, people: ['rose'] }, null],
    ['not where the dead are named', { ...soup, words: 'Rose brought soup' }, null],
  ])('may be asked about, %s', (_, entry, found) => {
    expect(thanks([entry])).toBe(found);
  });

  it('are asked about once, of the newest first, and not where something followed', () => {
    const tea = act('Ada made tea', ago(6), { direction: 'received', people: ['ada'] });
    expect(thanks([tea, soup])).toBe('thanks Ada brought soup');
    expect(thanks([tea, soup], { known: [asked('thanks/Ada brought soup', ago(5))] })).toBe(
      'thanks Ada made tea',
    );
    expect(thanks([tea, soup], { followed: [soup.id] })).toBe('thanks Ada made tea');
    const meant = intention('thank her', { inspiredBy: soup.id });
    expect(thanks([tea, soup], { intentions: [meant] })).toBe('thanks Ada made tea');
  });

  it('rest three days', () => {
    expect(thanks([soup], { known: [asked('pass-on/other', ago(2))] })).toBeNull();
    expect(thanks([soup], { known: [asked('pass-on/other', ago(3))] })).not.toBeNull();
    expect(thanks([soup], { known: [asked('quiet/other', ago(1))] })).not.toBeNull();
  });
});

describe('somebody who has gone quiet', () => {
  const last = (day: string, person: Person = ADA) => ({ person, day });
  it.each<[what: string, lasts: { person: Person; day: string }[], known: Asked[], found: boolean]>(
    [
      ['after three months', [last(ago(90))], [], true],
      ['not before', [last(ago(89))], [], false],
      ['not after years', [last(ago(3 * 365 + 1))], [], false],
      ['not the dead', [last(ago(100), ROSE)], [], false],
      [
        'not whom it is not to be asked of',
        [last(ago(100), { ...ADA, mayBeQuiet: true })],
        [],
        false,
      ],
      ['not twice', [last(ago(100))], [asked(`quiet/ada/${ago(100)}`, ago(50))], false],
      [
        'again once something was written since',
        [last(ago(100))],
        [asked(`quiet/ada/${ago(300)}`, ago(150))],
        true,
      ],
      ['not within a week of another', [last(ago(100))], [asked('quiet/ben/x', ago(6))], false],
      ['after a week', [last(ago(100))], [asked('quiet/ben/x', ago(7))], true],
    ],
  )('is said %s', (_, lasts, known, found) => {
    expect(quietToAsk(lasts, known, TODAY) !== null).toBe(found);
  });
});

describe('being with somebody by name', () => {
  const meeting: Meeting = { id: 'm', personId: 'ada', fromMs: 0, untilMs: HOUR_MS };
  it.each<[what: string, meeting: Meeting, atMs: number, may: boolean, over: boolean]>([
    ['not while it lasts', meeting, HOUR_MS - 1, false, false],
    ['once it is over', meeting, HOUR_MS, true, false],
    ['for a day and a half', meeting, 37 * HOUR_MS - 1, true, false],
    ['not later', meeting, 37 * HOUR_MS, false, true],
    [
      'with an open end after twelve hours',
      { ...meeting, untilMs: null },
      12 * HOUR_MS,
      true,
      false,
    ],
    ['with an open end not before', { ...meeting, untilMs: null }, 11 * HOUR_MS, false, false],
    ['not before it began, where the clock was set back', meeting, -1, false, true],
  ])('is asked about %s', (_, one, atMs, may, over) => {
    expect([mayAskAboutMeeting(one, atMs), isMeetingOver(one, atMs)]).toEqual([may, over]);
  });

  it('says when that changes', () => {
    expect(meetingChangesAt(meeting, 0)).toBe(HOUR_MS);
    expect(meetingChangesAt(meeting, HOUR_MS)).toBe(37 * HOUR_MS);
    expect(meetingChangesAt(meeting, 37 * HOUR_MS)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what is asked', () => {
  const entry = act('Ada brought soup', ago(4), { direction: 'received', people: ['ada'] });
  const asking: Asking = { of: 'thanks', entry, people: [ADA] };
  const now = { day: TODAY, nowMs: 5.5, dayStartHour: 0, newId: () => 'new' };

  it('by a page is not asked again, and what a pause has pointed at is asked by a page', () => {
    const id = idOfAsking(asking);
    expect(firstUnasked([asking], [], 'pause')).toBe(asking);
    const pointed = [asked(id, TODAY, 'pointed')];
    expect(firstUnasked([asking], pointed, 'pause')).toBeNull();
    expect(firstUnasked([asking], pointed, 'page')).toBe(asking);
    expect(wasAskedOn(pointed, TODAY)).toBe(false);
    for (const state of ['seen', 'yes', 'no'] as const) {
      expect(firstUnasked([asking], [asked(id, TODAY, state)], 'page')).toBeNull();
      expect(wasAskedOn([asked(id, TODAY, state)], TODAY)).toBe(true);
    }
  });

  it('becomes something one means to do, which knows what moved it', () => {
    expect(intentionFrom(asking, 'Thank Ada', now)).toMatchObject({
      ...{ words: 'Thank Ada', people: ['ada'], day: null, inspiredBy: entry.id, state: 'open' },
      ...{ madeAt: 5, changedAt: 5 },
    });
    const occasion: Occasion = {
      ...{ id: 'o', words: 'exam', people: ['ada'], on: '2026-11-26', yearly: false },
      ...{ before: true, after: true, madeAt: 1, changedAt: 1 },
    };
    const before: Asking = { of: 'before', occasion };
    expect(intentionFrom(before, 'exam: wish well', now)).not.toHaveProperty('inspiredBy');
    expect(intentionFrom(before, 'exam: wish well', now).day).toBe(TODAY);
    expect(entryFrom(before, 'exam', now)).toMatchObject({
      words: 'exam',
      people: ['ada'],
      day: TODAY,
    });
  });

  it('of whom one was with becomes a line of theirs, on the day of it', () => {
    const fromMs = new Date('2026-11-24T23:00:00').getTime();
    const meeting: Meeting = { id: 'm', personId: 'ada', fromMs, untilMs: null };
    const heard: Asking = { of: 'heard', meeting, person: ADA };
    expect(heardFrom(heard, 'tea black', now)).toMatchObject({
      ...{ people: ['ada'], words: 'tea black', day: '2026-11-24' },
    });
    expect(peopleOf(heard)).toEqual(['ada']);
  });

  it('can always be put aside', () => {
    for (const answers of Object.values(ANSWERS)) expect(answers).toContain('no');
  });
});

describe('over a generated year', () => {
  const people = ['ada', 'ben', 'eva', 'rose', 'tom'];
  const persons = fc.tuple(
    ...people.map((id) =>
      fc.record({
        hushed: fc.option(fc.constantFrom('died', 'lost-touch', 'not-by-itself'), {
          nil: undefined,
          freq: 3,
        }),
        quiet: fc.boolean(),
        id: fc.constant(id),
      }),
    ),
  );
  const days = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2026-01-01', n));
  const acts = fc.array(
    fc.record({
      day: days,
      direction: fc.constantFrom('given', 'received', 'noticed'),
      who: fc.subarray(people, { maxLength: 2 }),
      hard: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const occasions = fc.array(fc.record({ on: days, who: fc.subarray(people, { maxLength: 1 }) }), {
    maxLength: 12,
  });

  it('no day asks twice, nothing is asked twice, and nobody is who is not to be brought up', () => {
    fc.assert(
      fc.property(persons, acts, occasions, (some, written, dates) => {
        const all: Person[] = some.map(({ id, hushed, quiet }) => ({
          ...somebody(id, { id }),
          ...(hushed ? { hushed } : {}),
          ...(quiet ? { mayBeQuiet: true } : {}),
        }));
        const left = new Set(all.filter(({ hushed }) => hushed).map(({ id }) => id));
        const entries = written.map(({ who, ...each }, i) =>
          act(`act ${i}`, each.day, { ...each, people: who }),
        );
        const ahead = dates.map(
          ({ on, who }, i): Occasion => ({
            ...{ id: `o${i}`, words: `day ${i}`, people: who, on, yearly: false },
            ...{ before: true, after: true, madeAt: 1, changedAt: 1 },
          }),
        );
        const apart = hushedAmong(all);
        const known: Asked[] = [];
        for (let n = 0; n < 365; n++) {
          const day = addDays('2026-01-01', n);
          for (const minute of [9 * 60, 18 * 60]) {
            const asking = askedOn(day, minute);
            if (!asking) continue;
            const id = idOfAsking(asking);
            expect(known.some((one) => one.id === id)).toBe(false);
            expect(peopleOf(asking).some((one) => left.has(one))).toBe(false);
            known.push(asked(id, day));
          }
        }
        expect(new Set(known.map(({ day }) => day)).size).toBe(known.length);
        const quiet = known.filter(({ id }) => id.startsWith('quiet/')).map(({ day }) => day);
        for (const [i, day] of quiet.slice(1).entries()) {
          expect(day >= addDays(quiet[i] as string, 7)).toBe(true);
        }

        function askedOn(day: string, minute: number): Asking | null {
          if (wasAskedOn(known, day)) return null;
          const now = { day, minute, dayStartHour: 0 };
          const ofToday = firstUnasked(occasionsToAsk(ahead, apart, now), known, 'page');
          if (ofToday) return ofToday;
          const until = entries.filter((entry) => entry.day <= day);
          const thanks = thanksToAsk(until, [], NOBODY, apart, known, day);
          if (thanks)
            return { ...thanks, people: all.filter(({ id }) => thanks.entry.people.includes(id)) };
          const lasts = all.flatMap((person) => {
            const of = until
              .filter((entry) => entry.people.includes(person.id))
              .map((one) => one.day);
            const last = of.sort().at(-1);
            return last === undefined ? [] : [{ person, day: last }];
          });
          const found = quietToAsk(lasts, known, day);
          return found && { of: 'quiet', ...found };
        }
      }),
      { numRuns: 40 },
    );
  });
});
