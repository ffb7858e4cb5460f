import { describe, expect, it } from 'vitest';
import { somebody } from '@/tests/unit/components/sample-acts';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';

const ROSE = somebody('Rose', { alsoCalled: ['Grandma', 'Oma Rösi'], hushed: 'died' });
const BEN = somebody('Ben');
const hushed = hushedAmong([BEN, ROSE]);

describe('somebody who is not to be brought up', () => {
  it.each<[words: string, people: string[], note: string, is: boolean]>([
    ['Made soup', ['rose'], '', true],
    ['Made soup', ['ben', 'rose'], '', true],
    ['Made soup', ['ben'], '', false],
    ['Made soup with Rose', [], '', true],
    ['Sat with GRANDMA, and was quiet', [], '', true],
    ['Bei oma rosi gewesen', [], '', true],
    ['Made soup', [], 'It was Rose’s recipe.', true],
    ['Brought roses', [], '', false],
    ['The prose of it', [], '', false],
    ['', [], '', false],
  ])('is in "%s" of %j, "%s": %s', (words, people, note, is) => {
    expect(namesHushed({ words, people, note }, hushed)).toBe(is);
  });

  it('is not meant by a name that somebody else has too', () => {
    const both = hushedAmong([somebody('Rose', { id: 'other' }), ROSE]);
    expect(namesHushed({ words: 'Rose helped me', people: ['other'] }, both)).toBe(false);
    expect(namesHushed({ words: 'Rose helped me', people: ['rose'] }, both)).toBe(true);
    expect(namesHushed({ words: 'Grandma helped me', people: [] }, both)).toBe(true);
  });

  it('is nobody where nothing was said of anybody, or it was taken back', () => {
    const none = hushedAmong([BEN, somebody('Rose', { alsoCalled: ROSE.alsoCalled })]);
    expect(namesHushed({ words: 'Rose and Ben', people: ['rose', 'ben'] }, none)).toBe(false);
  });
});
