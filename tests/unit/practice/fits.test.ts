import { describe, expect, it } from 'vitest';
import { fitsLife, type Life } from '@/utils/practice/fits';
import { PRACTICES, type Practice } from '@/utils/practice/practice';
import { supplyOf } from '@/utils/practice/rotation';
import { AROUND, PLACES, TOPICS } from '@/utils/settings/settings';
import { KINDS } from '@/utils/shared/kinds';
import { EVERY_AROUND, EVERY_PLACES, EVERY_WITHOUT } from './lives';

const practice = (some: Partial<Practice>): Practice => ({
  id: 'any',
  minutes: 5,
  with: 'anyone',
  fits: ['tired'],
  ...some,
});
const without = <T>(all: readonly T[], ...some: T[]) => all.filter((each) => !some.includes(each));

describe('a practice fits a life', () => {
  it.each<[string, Partial<Practice>, Life, boolean]>([
    ['nothing said: with a partner', { with: 'partner' }, {}, true],
    ['all said: with a partner', { with: 'partner' }, { around: AROUND }, true],
    ['no partner', { with: 'partner' }, { around: without(AROUND, 'partner') }, false],
    ['no family', { with: 'family' }, { around: without(AROUND, 'family') }, false],
    [
      'no family: what only speaks of it',
      { with: 'alone', needs: ['family'] },
      { around: without(AROUND, 'family') },
      false,
    ],
    ['no friends', { with: 'friend' }, { around: ['partner'] }, false],
    ['no colleagues', { with: 'colleague' }, { around: ['partner'] }, false],
    ['no neighbours', { with: 'neighbour' }, { around: ['partner'] }, false],
    ['a friend is around', { with: 'friend' }, { around: ['friend'] }, true],
    ['nobody: with a friend', { with: 'friend' }, { around: [] }, false],
    ['nobody: alone', { with: 'alone' }, { around: [] }, true],
    ['nobody: with a stranger', { with: 'stranger' }, { around: [] }, true],
    ['nobody: with whoever comes', { fits: ['tired'] }, { around: [] }, true],
    ['nobody: with whoever is at home', { fits: ['home'] }, { around: [] }, false],
    [
      'nobody: with whoever is at home or at work',
      { fits: ['home', 'work'] },
      { around: [] },
      true,
    ],
    [
      'nobody, and no work: with whoever is at home or at work',
      { fits: ['home', 'work'] },
      { around: [], places: ['home', 'out'] },
      false,
    ],
    ['nobody: what fits those who live alone', { fits: ['home', 'alone'] }, { around: [] }, true],
    ['a friend: with whoever is at home', { fits: ['home'] }, { around: ['friend'] }, true],

    ['not at work: a colleague', { with: 'colleague' }, { places: ['home', 'out'] }, false],
    [
      'not at work: a colleague, also where it fits a home',
      { with: 'colleague', fits: ['work', 'home'] },
      { places: ['home'] },
      false,
    ],
    ['not at work: whoever is at work', { fits: ['work'] }, { places: ['home'] }, false],
    ['not at work: there or at home', { fits: ['work', 'home'] }, { places: ['home'] }, true],
    ['at work: a colleague', { with: 'colleague' }, { places: ['work'] }, true],
    ['not out: a stranger', { with: 'stranger', fits: ['stranger'] }, { places: ['home'] }, false],
    [
      'not out: for strangers, from home',
      { with: 'stranger', fits: ['stranger', 'home'] },
      { places: ['home'] },
      true,
    ],
    ['out: a stranger', { with: 'stranger', fits: ['stranger'] }, { places: ['out'] }, true],
    ['not at home: whoever is there', { fits: ['home'] }, { places: ['out'] }, false],
    [
      'not at home: a partner is one anywhere',
      { with: 'partner', fits: ['home'] },
      { places: ['out'] },
      true,
    ],
    ['anywhere', { fits: ['difficult', 'shy'] }, { places: ['out'] }, true],
    ['in thought', { with: 'alone', fits: ['work', 'alone'] }, { places: ['home'] }, true],
    ['in thought, of work', { with: 'alone', fits: ['work'] }, { places: ['home'] }, false],
    ['nobody: alone at home', { with: 'alone', fits: ['home'] }, { around: [] }, true],
    [
      'not out: strangers online',
      { with: 'stranger', fits: ['stranger', 'online'] },
      { places: ['home'] },
      true,
    ],
    [
      'not out, but at work: a stranger there',
      { with: 'stranger', fits: ['stranger', 'work'] },
      { places: ['work'] },
      true,
    ],

    ['no money', { needs: ['money'] }, { without: ['money'] }, false],
    ['no health', { needs: ['health'] }, { without: ['health'] }, false],
    ['no religion', { needs: ['religion'] }, { without: ['religion'] }, false],
    ['no touch', { needs: ['custom'] }, { without: ['custom'] }, false],
    ['nothing of family: with it', { with: 'family' }, { without: ['family'] }, false],
    ['nothing of family: of it', { needs: ['family'] }, { without: ['family'] }, false],
    ['no strangers: with one', { with: 'stranger' }, { without: ['stranger'] }, false],
    ['no strangers: among them alone', { fits: ['stranger'] }, { without: ['stranger'] }, false],
    ['no strangers: at work too', { fits: ['stranger', 'work'] }, { without: ['stranger'] }, true],
    ['nothing hard', { fits: ['difficult', 'tired'] }, { without: ['difficult'] }, false],
    ['something else not wanted', { needs: ['money'] }, { without: ['health', 'family'] }, true],
  ])('%s', (_, some, life, fits) => {
    expect(fitsLife(practice(some), life)).toBe(fits);
  });

  it('of whoever said nothing, and of whoever has everything', () => {
    const all = KINDS.flatMap((kind) => PRACTICES[kind] as readonly Practice[]);
    for (const life of [{}, { around: AROUND, places: PLACES, without: [] }]) {
      expect(all.filter((each) => !fitsLife(each, life))).toEqual([]);
    }
  });
});

describe('whatever is answered', () => {
  it('a week of practices or more is left, of two kinds at least', () => {
    let fewest = Number.POSITIVE_INFINITY;
    for (const around of EVERY_AROUND) {
      for (const places of EVERY_PLACES) {
        for (const without of EVERY_WITHOUT) {
          const life = { around, places, without };
          const kinds = KINDS.map(
            (kind) =>
              (PRACTICES[kind] as readonly Practice[]).filter(
                (each) => !each.retired && fitsLife(each, life),
              ).length,
          ).filter((count) => count > 0);
          expect(kinds.length).toBeGreaterThan(1);
          fewest = Math.min(
            fewest,
            kinds.reduce((sum, count) => sum + count),
          );
        }
      }
    }
    expect(fewest).toBeGreaterThanOrEqual(7);
  });

  it.each(TOPICS.filter((topic) => topic !== 'difficult'))(
    'who would rather not meet %s alone still has 90 days without repetition',
    (topic) => {
      expect(supplyOf({ life: { without: [topic] } }).enough).toBe(true);
    },
  );
});
