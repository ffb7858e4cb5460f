import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  awakeReplies,
  isAwake,
  isStaleReply,
  newReply,
  REPLY_STATES,
  type Reply,
  type ReplyEvent,
  type ReplyState,
  storedReplyShape,
  wakingOf,
  wakingTime,
  withReplyEvent,
  wordsOf,
} from '@/utils/practice/replies/reply';
import { dayOf } from '@/utils/shared/days';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

/** Of the machine's own zone. */
const at = (text: string): number => new Date(text).getTime();
const T = at('2026-11-24T20:00');
const DAY = '2026-11-24';
const YEAR_MS = 365 * DAY_MS;

const reply = (state: ReplyState, more: Partial<Reply> = {}): Reply => ({
  ...newReply('r', T),
  state,
  answers: { to: 'Ben', first: 'You never listen.', kinder: 'I need to be heard.', line: 'Talk' },
  ...(state === 'written' ? {} : { sleptAt: T, wakesAt: T + HOUR_MS }),
  ...more,
});
const after = (state: ReplyState, event: ReplyEvent, nowMs = T): ReplyState =>
  withReplyEvent(reply(state), event, nowMs).state;

describe('what is stored', () => {
  it.each([
    ['open', { ...reply('written'), sealed: null, words: null }],
    [
      'sealed',
      { ...reply('asleep'), answers: {}, sealed: null, words: { counter: 'QQ==', data: 'QQ==' } },
    ],
  ])('of version 1 is read, %s', (_, value) => {
    expect(storedReplyShape.read({ v: 1, value })).toEqual({ state: 'ok', value });
  });

  it.each([
    ['a state there is not', { state: 'sent' }],
    ['a time that is none', { wakesAt: -1 }],
    ['too many words', { answers: { first: 'x'.repeat(20_001) } }],
  ])('with %s is not', (_, change) => {
    const value = { ...reply('written'), sealed: null, words: null, ...change };
    expect(storedReplyShape.read({ v: 1, value }).state).toBe('bad');
  });
});

describe('until when it sleeps', () => {
  it.each([
    ['an hour', 'hour', DAY, '2026-11-24T16:20', '2026-11-24T17:20'],
    ['the next morning, in the evening', 'tomorrow', DAY, '2026-11-24T20:00', '2026-11-25T06:00'],
    ['the next morning, at noon', 'tomorrow', DAY, '2026-11-24T12:00', '2026-11-25T06:00'],
    ['the morning, at night', 'tomorrow', '2026-11-24', '2026-11-25T02:00', '2026-11-25T06:00'],
    ['a whole night, just before', 'tomorrow', DAY, '2026-11-24T23:59', '2026-11-25T06:00'],
    ['over the end of a year', 'tomorrow', '2026-12-31', '2026-12-31T22:00', '2027-01-01T06:00'],
  ] as const)('is %s', (_, until, day, now, wakes) => {
    expect(wakingTime(until, day, at(now))).toBe(at(wakes));
  });

  it('is later than now, whenever one’s days begin', () => {
    const days = fc.integer({ min: T, max: T + YEAR_MS });
    fc.assert(
      fc.property(days, fc.nat(6), fc.constantFrom('hour', 'tomorrow'), (now, hour, until) => {
        const wakes = wakingTime(until as 'hour', dayOf(now, hour), now);
        expect(wakes).toBeGreaterThan(now);
        expect(wakes - now).toBeLessThanOrEqual(31 * HOUR_MS);
      }),
    );
  });

  it.each([
    ['2026-11-24T20:00', DAY, '2026-11-24T21:00', { in: 'time', atMs: at('2026-11-24T21:00') }],
    ['2026-11-24T23:30', DAY, '2026-11-25T00:30', { in: 'time', atMs: at('2026-11-25T00:30') }],
    ['2026-11-24T20:00', DAY, '2026-11-25T06:00', { in: 'tomorrow-morning' }],
    ['2026-11-25T02:00', '2026-11-25', '2026-11-25T06:00', { in: 'this-morning' }],
    ['2026-11-25T02:00', '2026-11-24', '2026-11-25T06:00', { in: 'tomorrow-morning' }],
    [
      '2026-11-25T05:10',
      '2026-11-25',
      '2026-11-25T06:00',
      { in: 'time', atMs: at('2026-11-25T06:00') },
    ],
    ['2026-11-20T20:00', '2026-11-20', '2026-11-25T06:00', { in: 'day', day: '2026-11-25' }],
  ])('is said at %s of the day %s, for %s', (now, today, wakes, said) => {
    expect(wakingOf(at(wakes), today, at(now))).toEqual(said);
  });
});

describe('its time', () => {
  const asleep = reply('asleep');
  it.each([
    ['just fallen asleep', 0, false],
    ['a minute before', HOUR_MS - MINUTE_MS, false],
    ['the very moment', HOUR_MS, true],
    ['a week later', 7 * DAY_MS, true],
    ['the clock years ahead', 30 * YEAR_MS, true],
    ['the clock set back by a minute', -MINUTE_MS, false],
    ['the clock of another zone', -14 * HOUR_MS, false],
    ['the clock set back by years', -30 * YEAR_MS, true],
    ['a clock that begins anew', -T, true],
  ])('has come or not: %s', (_, ms, awake) => {
    expect(isAwake(asleep, T + ms)).toBe(awake);
    expect(withReplyEvent(asleep, { type: 'wake', early: false }, T + ms).state).toBe(
      awake ? 'awake' : 'asleep',
    );
  });

  it.each(REPLY_STATES.filter((state) => state !== 'asleep'))(
    'does not come for one that is %s',
    (state) => expect(isAwake(reply(state), T + YEAR_MS)).toBe(false),
  );

  it('is told of ids and times alone, in the order in which they wake', () => {
    const replies = [
      reply('asleep', { id: 'later', wakesAt: T + 2 }),
      reply('asleep', { id: 'sooner', wakesAt: T + 1 }),
      reply('asleep', { id: 'not yet', wakesAt: T + 100 }),
      reply('awake', { id: 'opened', wakesAt: T }),
      reply('kept', { id: 'put by', wakesAt: T }),
    ];
    expect(awakeReplies(replies, T + 10)).toEqual([
      { id: 'sooner', wakesAt: T + 1 },
      { id: 'later', wakesAt: T + 2 },
    ]);
  });
});

describe('from one state to the next', () => {
  const sleep = { type: 'sleep', until: 'hour', day: DAY } as const;
  const aloud = { type: 'say-aloud', line: 'Talk with Ben' } as const;
  const events: readonly ReplyEvent[] = [
    sleep,
    { type: 'wake', early: true },
    { type: 'say-kinder' },
    aloud,
    { type: 'back' },
    { type: 'said' },
    { type: 'not-said' },
    { type: 'keep' },
  ];
  const WAYS: Readonly<Record<ReplyState, Readonly<Record<string, ReplyState>>>> = {
    written: { sleep: 'asleep' },
    asleep: { wake: 'awake' },
    awake: { sleep: 'asleep', 'say-kinder': 'kinder', 'say-aloud': 'aloud' },
    kinder: { back: 'awake', keep: 'kept' },
    aloud: { back: 'awake', said: 'said' },
    said: { 'not-said': 'aloud', keep: 'kept' },
    kept: {},
  };
  it.each(REPLY_STATES)('there is no other way than these: %s', (state) => {
    for (const event of events) {
      expect([event.type, after(state, event)]).toEqual([
        event.type,
        WAYS[state][event.type] ?? state,
      ]);
    }
  });

  it('without a word nothing sleeps, and nothing is kept as kinder', () => {
    const bare = reply('written', { answers: { to: 'Ben', first: ' \n' } });
    expect(withReplyEvent(bare, sleep, T)).toBe(bare);
    const none = reply('kinder', { answers: { first: 'You never listen.', kinder: ' ' } });
    expect(withReplyEvent(none, { type: 'keep' }, T)).toBe(none);
  });

  it('again asleep, it wakes at its new time', () => {
    const again = withReplyEvent(reply('awake'), sleep, T + DAY_MS);
    expect(again).toMatchObject({ sleptAt: T + DAY_MS, wakesAt: T + DAY_MS + HOUR_MS });
    expect(isAwake(again, T + DAY_MS)).toBe(false);
  });

  it('kept as said kinder, it is another without the first words, and the same however often', () => {
    const kept = withReplyEvent(reply('kinder'), { type: 'keep' }, T);
    expect(kept.answers).toEqual({ to: 'Ben', kinder: 'I need to be heard.' });
    expect(kept.id).not.toBe('r');
    expect(withReplyEvent(reply('kinder'), { type: 'keep' }, T + 1)).toEqual(kept);
    expect(wordsOf(kept.answers)).toBe('I need to be heard.');
  });

  it('kept after it was meant to be said, it is what it was', () => {
    const kept = withReplyEvent(reply('said', { answers: { first: 'You.' } }), { type: 'keep' }, T);
    expect([kept.id, wordsOf(kept.answers)]).toEqual(['r', 'You.']);
  });

  it('the line that is offered is taken where none was written, and only there', () => {
    const fresh = reply('awake', { answers: { first: 'You.' } });
    expect(withReplyEvent(fresh, aloud, T).answers.line).toBe('Talk with Ben');
    expect(withReplyEvent(reply('awake'), aloud, T).answers.line).toBe('Talk');
  });

  it('nothing is written into one that sleeps, nor into the first words once it slept', () => {
    for (const state of REPLY_STATES) {
      const typed = withReplyEvent(reply(state), { type: 'typed', field: 'first', text: 'X' }, T);
      expect([state, typed.answers.first === 'X']).toEqual([state, state === 'written']);
    }
  });

  const event: fc.Arbitrary<ReplyEvent> = fc.oneof(
    fc.constantFrom(...events),
    fc.constantFrom<ReplyEvent>({ type: 'wake', early: false }),
    fc.record({
      type: fc.constant('typed' as const),
      field: fc.constantFrom('to', 'first', 'kinder', 'line', 'day'),
      text: fc.string({ maxLength: 5 }),
    }),
  );
  const history = fc.array(
    fc.record({ event, ms: fc.constantFrom(1, MINUTE_MS, HOUR_MS, DAY_MS, -HOUR_MS, YEAR_MS) }),
    { maxLength: 60 },
  );

  it('whatever happens it can be stored, its first words stay, and it wakes by itself at its time only', () => {
    fc.assert(
      fc.property(history, (ways) => {
        let now = T;
        let one = reply('written', { answers: { first: 'You.' } });
        for (const { event, ms } of ways) {
          now = Math.max(0, now + ms);
          const before = one;
          one = withReplyEvent(one, event, now);
          const stored = { ...one, sealed: null, words: null };
          expect(storedReplyShape.read(storedReplyShape.write(stored))).toEqual({
            state: 'ok',
            value: stored,
          });
          if (one === before) continue;
          if (event.type === 'wake' && !event.early) expect(isAwake(before, now)).toBe(true);
          if (before.state === 'asleep') expect(event.type).toBe('wake');
          const isLetGo = before.state === 'kinder' && one.state === 'kept';
          const isTyped = event.type === 'typed' && event.field === 'first';
          if (!isLetGo && !isTyped) expect(one.answers.first).toBe(before.answers.first);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['written an hour ago, without a word', reply('written', { answers: {} }), HOUR_MS + 1, true],
  ['just now', reply('written', { answers: {} }), MINUTE_MS, false],
  ['with a word', reply('written'), DAY_MS, false],
  ['asleep', reply('asleep'), DAY_MS, false],
])('one is dropped that is %s: %#', (_, one, ms, stale) => {
  expect(isStaleReply({ ...one, sealed: null, words: null }, T + ms)).toBe(stale);
});
