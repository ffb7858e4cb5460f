import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/journal/writing/parse-day-in-words';
import { saidDirection } from '@/utils/journal/writing/said-direction';
import { saidIntention } from '@/utils/journal/writing/said-intention';
import { suggestKind } from '@/utils/journal/writing/suggest-kind';
import type { LineRules } from '@/utils/languages/line-rules';
import { linesOf } from '@/utils/languages/lines';
import { KINDS } from '@/utils/shared/kinds';

/** By folder. */
const EACH = import.meta.glob<LineRules>('/utils/languages/*/line.ts', {
  eager: true,
  import: 'line',
});
const ofFolder = (name: string) => EACH[`/utils/languages/${name}/line.ts`];

describe('lines are read by the rules', () => {
  it.each([
    ['de', ['de', 'en']],
    ['de-AT', ['de', 'en']],
    ['en', ['en']],
    ['en-GB', ['en']],
    // A language without rules of its own, and what is none.
    ['fr', ['en']],
    ['', ['en']],
    ['../de', ['en']],
  ])('of somebody with "%s": %j', async (language, folders) => {
    expect(await linesOf(language)).toEqual(folders.map(ofFolder));
  });

  it('which are the same list each time, so that patterns are made once', async () => {
    expect(await linesOf('de-CH')).toBe(await linesOf('de'));
    expect(await linesOf('fr')).toBe(await linesOf('en'));
  });
});

describe.each(Object.entries(EACH))('%s', (_, line) => {
  it('has a week, a year, and numbers from zero', () => {
    expect(line.days.weekdays).toHaveLength(7);
    expect(line.days.months).toHaveLength(12);
    expect(line.days.numbers[0]).toBe('');
  });

  it('has patterns that can be read', () => {
    const alone = [line];
    expect(parseDay('x', '2026-11-25', 'past', alone)).toBeNull();
    expect(suggestKind('x', alone)).toBeNull();
    expect(saidDirection('x', alone)).toBeNull();
    expect(saidIntention('x', alone)).toBeNull();
  });

  it('has nothing left that stands for names or numbers and is none', () => {
    const { past, future, dates } = line.days;
    const known = /\{(?:weekday|month|count|date|number|either|year|iso)\}/gu;
    const says = [...past, ...future, ...dates].map(({ says }) => says.replace(known, ''));
    expect(says.filter((each) => /(?<!\\p)\{[a-z]/u.test(each))).toEqual([]);
  });

  it.each(KINDS)('each of its phrases suggests %s', (kind) => {
    const spoken = line.kinds[kind].map((phrase) =>
      (phrase.split(' !')[0] as string)
        .split(' ')
        .map((word) => word.split('/')[0]?.replace('*', '').replace('…', 'x'))
        .join(' '),
    );
    expect(spoken.filter((phrase) => suggestKind(phrase, [line]) !== kind)).toEqual([]);
  });
});
