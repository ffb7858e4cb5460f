/** What `npm run words` finds is nothing; and what it looks for, it finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findings, hardToRead } from '@/scripts/check-words';
import { messagesOf } from '@/tests/messages';

it('nothing is lacking, too long, badly said or hard to read, in any language', () => {
  expect(findings()).toEqual([]);
});

it.each([
  ['en', 'Be there for somebody.', []],
  ['en', `${'and '.repeat(20)}so on.`, ['has a sentence of 22 words']],
  // Without blanks between its words.
  ['ja', `${'私は猫です'.repeat(8)}。`, ['has a sentence of 32 words']],
  [
    'en',
    `${'Multitudinous considerations notwithstanding; '.repeat(10)}`,
    ['is hard to read (LIX 103)'],
  ],
])('%s: “%s”', (tag, text, found) => {
  expect(hardToRead(tag, text, { longestSentenceWords: 20, mostLix: 45 })).toEqual(found);
});

it('each message is used somewhere', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|html)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  const code = ['components', 'entrypoints', 'utils'].flatMap(sources).join('\n');
  const made = [...code.matchAll(/`([a-z0-9_]+_)\$\{[^}]+\}([a-z0-9_]*)`/g)];
  const unused = Object.keys(messagesOf('en')).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`="${key}"`) &&
      !made.some(([, before = '', after = '']) => key.startsWith(before) && key.endsWith(after)),
  );
  expect(unused).toEqual([]);
});
