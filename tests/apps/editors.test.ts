/** Somebody writes, and thinks, in editors that keep their words in ways of their own. */
import type { Hands, Work } from '../browser/harness/at-work.ts';
import { EDITORS } from './editors.ts';
import { there, tryWork } from './work.ts';

declare const window: Window & { words(): string };

/** Some editors keep a blank as one that breaks no line. */
const words = (hands: Hands): Promise<string> =>
  hands.evaluate(() => window.words().replaceAll('\u00a0', ' '));

const begins = async (hands: Hands, at: string) => {
  await there(hands, at);
  await hands.click(at);
};

const WRITING: readonly Work[] = EDITORS.map(({ name, path, words: at }) => ({
  name: `thoughts of 3 to 6 s between words in ${name}`,
  address: `http://${path}.test/${path}`,
  begins: (hands) => begins(hands, at),
  busy: (hands) => hands.write('a'),
  async goesOn(hands) {
    for (const thought of [3_300, 4_500, 6_000]) {
      await hands.write(' tides');
      await hands.rest(thought);
    }
    await hands.write(' end');
  },
  kept: async (hands) => ({
    is: (await words(hands)).includes(hands.written) || (await words(hands)),
    right: true,
  }),
}));

const COMPOSING: Work = {
  name: 'composing a word of another script in Monaco',
  only: 'chromium',
  address: 'http://composed.test/monaco',
  begins: (hands) => begins(hands, '.view-lines'),
  busy: (hands) => hands.write('a'),
  async goesOn(hands) {
    for (const [composed, gap] of [
      ['に', 3_300],
      ['にほ', 4_000],
      ['にほん', 5_000],
    ] as const) {
      await hands.compose(composed);
      await hands.rest(gap);
    }
  },
  kept: async (hands) => ({
    is: (await words(hands)).includes('にほん') || (await words(hands)),
    right: true,
  }),
};

tryWork(() => [...WRITING, COMPOSING]);
