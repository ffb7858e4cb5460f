import { describe, expect, it } from 'vitest';
import { messagesOf, TAGS, textOf } from '@/tests/messages';
import { DAY_PARTS, dayPartAt } from '@/utils/presence/day-part';
import { type PauseQuestion, pauseQuestion, questionsAt } from '@/utils/presence/pause-question';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '@/utils/shared/time';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** 2026-11-24, midnight. */
const FIRST_MS = Date.UTC(2026, 10, 24);
/** Of the pause that comes so many minutes after an hour, so many days on. */
const asked = (day: number, hour: number, minute = 0): PauseQuestion =>
  pauseQuestion((FIRST_MS + day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS) / SECOND_MS, hour);

describe('the thirty questions', () => {
  const keys = new Set(HOURS.flatMap(questionsAt));

  it('are thirty', () => {
    expect(keys.size).toBe(30);
  });

  it.each(HOURS)('at %i o’clock each of its fourteen is another', (hour) => {
    expect(new Set(questionsAt(hour)).size).toBe(14);
  });

  it.each(TAGS)('each is one short question, and like none that there is (%s)', (tag) => {
    const messages = messagesOf(tag);
    const texts = [...keys].map((key) => textOf(messages[key]));
    for (const text of texts) {
      expect(text.length, text).toBeLessThanOrEqual(90);
      expect(text, text).toMatch(/\?$/);
      // Nothing that not everybody has or is.
      expect(text, text).not.toMatch(
        /\b(?:mother|father|parents?|child\w*|husband|wife|partner\w*|family|mutter|vater|eltern|kinder\w*|ehe\w+|familie)\b/i,
      );
    }
    const evenings = Object.entries(messages)
      .filter(([key]) => key.startsWith('evening_'))
      .map(([, pattern]) => textOf(pattern));
    expect(new Set([...texts, ...evenings]).size).toBe(texts.length + new Set(evenings).size);
  });

  it('of a part of the day are asked in it and in no other', () => {
    const any = questionsAt(0).filter((key) => HOURS.every((h) => questionsAt(h).includes(key)));
    expect(any).toHaveLength(10);
    for (const part of DAY_PARTS) {
      const hours = HOURS.filter((hour) => dayPartAt(hour) === part);
      const own = questionsAt(hours[0] ?? 0).filter((key) => !any.includes(key));
      expect(own, part).toHaveLength(4);
      for (const hour of HOURS) {
        const heard = questionsAt(hour).filter((key) => own.includes(key));
        expect(heard, `${part}, ${hour}`).toEqual(hours.includes(hour) ? own : []);
      }
    }
  });
});

describe('over a hundred days', () => {
  it.each(HOURS)('at %i o’clock none comes twice within a week', (hour) => {
    for (let day = 0; day < 100; day++) {
      // At whatever minute of the hour it is asked on each of the days.
      for (const [now, later] of [
        [0, 0],
        [0, 59],
        [59, 0],
        [29, 30],
      ] as const) {
        const next = [1, 2, 3, 4, 5, 6].map((days) => asked(day + days, hour, later));
        expect(next, `day ${day}, ${now} to ${later}`).not.toContain(asked(day, hour, now));
      }
    }
  });

  it('every question is asked', () => {
    const all = Array.from({ length: 100 }, (_, day) =>
      HOURS.flatMap((hour) => [asked(day, hour), asked(day, hour, 30)]),
    );
    expect(new Set(all.flat()).size).toBe(30);
  });

  it('and on one day none comes again within six hours', () => {
    const slots = Array.from({ length: 48 }, (_, slot) =>
      asked(0, Math.floor(slot / 2), (slot % 2) * 30),
    );
    slots.forEach((key, slot) => {
      expect(slots.slice(slot + 1, slot + 12), `slot ${slot}`).not.toContain(key);
    });
  });
});

it.each([0, 1, 1_795_500_000, 4_102_444_800])('the turn %i has a question at any hour', (turn) => {
  for (const hour of HOURS) expect(questionsAt(hour)).toContain(pauseQuestion(turn, hour));
});
