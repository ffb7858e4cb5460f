// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RipplesView } from '@/components/journal/RipplesView';
import { button, draw, expectAccessible } from '@/tests/unit/components/draw';
import { act } from '@/tests/unit/components/sample-acts';
import { ripplesOf } from '@/utils/journal/reading/ripples';

afterEach(cleanup);

const CHAIN = [
  act('Held a door', '2026-11-01'),
  act('Called my sister', '2026-11-02', { inspiredBy: 'Held a door' }),
  act('Made soup', '2026-11-20', { inspiredBy: 'Called my sister' }),
  act('Lent my notes', '2024-05-01'),
  act('Carried bags', '2024-05-02', { inspiredBy: 'Lent my notes' }),
];

type Props = ComponentProps<typeof RipplesView>;
function ripples(more: Partial<Props> = {}) {
  const props: Props = {
    ripples: ripplesOf(CHAIN),
    reading: false,
    of: null,
    onOpen: vi.fn(),
    ...more,
  };
  draw(<RipplesView {...props} />);
  return props;
}

it('are a picture, and a list that says the same', () => {
  ripples();
  expect(screen.getAllByRole('img')).toHaveLength(2);
  const [first] = screen.getAllByRole('list');
  expect(
    [...(first?.querySelectorAll('li') ?? [])].map((item) => [
      item.getAttribute('aria-level'),
      item.textContent,
    ]),
  ).toEqual([
    ['1', 'Held a doorNovember 1, 2026Change'],
    ['2', 'After “Held a door”: Called my sisterNovember 2, 2026Change'],
    ['3', 'After “Called my sister”: Made soupNovember 20, 2026Change'],
  ]);
  // A light for each act, and the rings of time around them.
  const picture = document.querySelector('svg');
  expect(picture?.querySelectorAll('circle[cx]')).toHaveLength(3);
  expect(picture?.textContent).toBe('a daya weeka month');
});

it('of one act alone are shown where that is asked for', () => {
  ripples({ of: 'Carried bags' });
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByText('Lent my notes')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All ripples' }).getAttribute('href')).toBe('#ripples');
});

it('open an act', async () => {
  const { onOpen } = ripples();
  await fireEvent.click(button('Change: Made soup'));
  expect(onOpen).toHaveBeenCalledWith(CHAIN[2]);
});

it('of many acts come a piece at a time', async () => {
  const many = Array.from({ length: 90 }, (_, i) =>
    act(`Act ${i}`, '2026-11-01', { inspiredBy: i === 0 ? null : 'Act 0', writtenAt: i }),
  );
  ripples({ ripples: ripplesOf(many) });
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  await fireEvent.click(button('Further on'));
  // The reading goes on where it was.
  expect(document.activeElement).toBe(button('Change: Act 40'));
  await fireEvent.click(button('Further on'));
  expect(document.activeElement).toBe(button('Change: Act 80'));
  expect(screen.getAllByRole('listitem')).toHaveLength(90);
  expect(screen.queryByRole('button', { name: 'Further on' })).toBeNull();
});

it('that are many come a few at a time', async () => {
  const pairs = Array.from({ length: 20 }, (_, i) => [
    act(`First ${i}`, '2026-11-01'),
    act(`Then ${i}`, '2026-11-02', { inspiredBy: `First ${i}` }),
  ]).flat();
  ripples({ ripples: ripplesOf(pairs) });
  expect(screen.getAllByRole('img')).toHaveLength(8);
  await fireEvent.click(button('Earlier ripples'));
  expect(screen.getAllByRole('img')).toHaveLength(16);
  expect(document.activeElement).toBe(screen.getAllByRole('article')[8]?.querySelector('button'));
});

it.each<[string, Partial<Props>, RegExp]>([
  ['none', { ripples: [] }, /One kindness often leads to the next/],
  ['none yet', { ripples: [], reading: true }, /being looked for/],
  ['none of this act', { of: 'Nothing' }, /Nothing has rippled on/],
])('that are %s say so', (_, more, says) => {
  ripples(more);
  expect(screen.getByText(says)).toBeTruthy();
});

it('are accessible', async () => {
  ripples();
  await expectAccessible();
});
