/** No sign of a person's own becomes markup. Checked against CommonMark's rules, https://spec.commonmark.org */
import { describe, expect, it } from 'vitest';
import { newEntry } from '@/utils/journal/model/entry';
import { markdownOf } from '@/utils/journal/transfer/markdown';

const words = {
  title: 'Kind acts',
  day: (day: string) => day,
  direction: (direction: string) => direction,
  kind: (kind: string) => kind,
  need: 'They needed',
  feltBefore: 'Before',
  feltAfter: 'After',
};
const made = (more: object, name = 'Ben') =>
  markdownOf(
    { ...newEntry('a', 'Tea', '2026-11-24', 1), people: ['p'], ...more },
    false,
    () => name,
    words,
  );
const lineOf = (line: string) => made({ words: line }).split('\n')[0]?.slice(2, -2);
const noteOf = (note: string) => made({ note }).split('\n\n').slice(1).join('\n\n').trimEnd();

describe('Markdown', () => {
  it.each([
    ['1. x', '1\\. x'],
    ['12) x', '12\\) x'],
    ['1.', '1\\.'],
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['===', '\\==='],
    ['***', '\\*\\*\\*'],
    ['# x', '\\# x'],
    ['> x', '\\> x'],
    [
      '`x` ~x~ [x](y) <b>x</b> a|b _x_',
      '\\`x\\` \\~x\\~ \\[x\\](y) \\<b\\>x\\</b\\> a\\|b \\_x\\_',
    ],
    ['&amp; \\', '\\&amp; \\\\'],
    ['a\nb\0c\u2028d', 'a b c d'],
    ['2026 was good - 1.5 times', '2026 was good - 1.5 times'],
  ])('shows a line as it was written: %j', (line, written) => {
    expect(lineOf(line)).toBe(written);
  });

  it.each([
    ['Tea\n---\nMore', '  Tea\n  \\---\n  More'],
    ['Tea\n===', '  Tea\n  \\==='],
    ['Tea\n :--', '  Tea\n  \u00a0\\:--'],
    ['one\r\n2. two\n\n- three', '  one\n  2\\. two\n  \n  \\- three'],
    ['one\n\n    not code', '  one\n  \n  \u00a0\u00a0\u00a0\u00a0not code'],
    ['a\0b', '  ab'],
  ])('shows more of it as it was written: %j', (note, written) => {
    expect(noteOf(note)).toBe(written.trimEnd());
  });

  it('keeps a name on its line, whatever it holds', () => {
    expect(made({}, 'Be\nn\0 *x*\n\n# y')).toBe('- Tea  \n  *given · Be n \\*x\\* \\# y*\n');
  });
});
