import { expect, it } from 'vitest';
import { VIEWS } from '@/components/journal/JournalPage';
import { titleOf } from '@/entrypoints/journal/address';
import { sayIn } from '@/tests/messages';

const title = (at: Parameters<typeof titleOf>[0]) => sayIn('en')(titleOf(at));

it('the views have a title each, and a person’s page another than the list of people', () => {
  const titles = VIEWS.map(({ view }) => title({ view, rest: '' }));
  expect(new Set(titles).size).toBe(VIEWS.length);
  expect(titles).not.toContain(title({ view: 'people', rest: 'ada' }));
});

it('no title has a name in it, which the history would keep', () => {
  expect(title({ view: 'people', rest: 'ada' })).toBe('A person in your journal');
});
