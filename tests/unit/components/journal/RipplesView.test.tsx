// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { INKS } from '@/components/journal/RipplePond';
import { RipplesView } from '@/components/journal/RipplesView';
import { pictureFile } from '@/components/journal/ripple-file';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
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
const viewOf = (more: Partial<Props>): Props => ({
  ripples: ripplesOf(CHAIN),
  reading: false,
  of: null,
  last: null,
  onOpen: vi.fn(),
  onWrite: vi.fn(),
  onSave: vi.fn(),
  ...more,
});
function ripples(more: Partial<Props> = {}) {
  const props = viewOf(more);
  draw(<RipplesView {...props} />);
  return props;
}
const lines = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [item.getAttribute('aria-level'), item.textContent]);
const stone = (name: string) => screen.getByRole('radio', { name });
/** All lights of the drawing, without the glow around the drops. */
const lightsIn = (picture: Element | undefined) => [
  ...(picture?.querySelectorAll('circle:not([fill^="url"])') ?? []),
];

describe('ripples', () => {
  it('are a picture, and a list that says the same', () => {
    ripples();
    // A pond for each year, newest first, and a light for each act.
    expect(screen.getAllByRole('heading', { level: 2 }).map((year) => year.textContent)).toEqual([
      '2026',
      '2024',
    ]);
    const [newest, oldest] = screen.getAllByRole('img');
    expect(lightsIn(newest)).toHaveLength(3);
    expect(newest?.querySelectorAll('ellipse')).toHaveLength(2);
    expect(newest?.textContent).toBe('SepOctNov');
    expect(lightsIn(oldest)).toHaveLength(2);
    expect(lines()).toEqual([
      ['1', 'Held a doorNovember 1, 2026Change'],
      ['2', 'After “Held a door”: Called my sisterNovember 2, 2026Change'],
      ['3', 'After “Called my sister”: Made soupNovember 20, 2026Change'],
    ]);
  });

  it('are chosen among, one at a time through all years', async () => {
    ripples();
    expect(stone('Held a door, November 1, 2026')).toHaveProperty('checked', true);
    await fireEvent.click(stone('Lent my notes, May 1, 2024'));
    expect(stone('Held a door, November 1, 2026')).toHaveProperty('checked', false);
    expect(lines().map(([, text]) => text)).toEqual([
      'Lent my notesMay 1, 2024Change',
      'After “Lent my notes”: Carried bagsMay 2, 2024Change',
    ]);
  });

  it('show in the picture which line is looked at', async () => {
    ripples();
    const picture = screen.getAllByRole('img')[0];
    const sizes = () => lightsIn(picture).map((light) => Number(light.getAttribute('r')));
    const [, , before = 0] = sizes();
    await fireEvent.focus(button('Change: Made soup'));
    expect(sizes()[2]).toBeGreaterThan(before);
  });

  it('begin with the one of an act where that is asked for', () => {
    ripples({ of: 'Carried bags' });
    expect(stone('Lent my notes, May 1, 2024')).toHaveProperty('checked', true);
    expect(lines()).toHaveLength(2);
    expect(screen.queryByRole('link', { name: 'All ripples' })).toBeNull();
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

  it('are a list alone where that is asked for, a few at a time', async () => {
    const pairs = Array.from({ length: 20 }, (_, i) => [
      act(`First ${i}`, '2026-11-01'),
      act(`Then ${i}`, '2026-11-02', { inspiredBy: `First ${i}` }),
    ]).flat();
    ripples({ ripples: ripplesOf(pairs) });
    expect(screen.getAllByRole('radio')).toHaveLength(20);
    await fireEvent.click(button('As a list'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getAllByRole('article')).toHaveLength(8);
    await fireEvent.click(button('Earlier ripples'));
    expect(screen.getAllByRole('article')).toHaveLength(16);
    expect(document.activeElement).toBe(screen.getAllByRole('article')[8]?.querySelector('button'));
    await fireEvent.click(button('As a list'));
    expect(screen.getAllByRole('radio')).toHaveLength(20);
  });

  it('on paper are the picture and the whole list', () => {
    ripples();
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('say nothing of what is veiled', () => {
    draw(
      <DiscreetProvider value={true}>
        <RipplesView {...viewOf({})} />
      </DiscreetProvider>,
    );
    const names = screen.getAllByRole('radio').map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual(['A ripple, November 1, 2026', 'A ripple, May 1, 2024']);
    expect(document.querySelector('[title*="door"]')).toBeNull();
  });

  it('that are being looked for say so', () => {
    ripples({ ripples: [], reading: true });
    expect(screen.getByRole('status').textContent).toBe(message('ripples_reading'));
  });

  it('that an act has none of say so, and all others are there', () => {
    ripples({ of: 'Nothing' });
    expect(screen.getByRole('status').textContent).toMatch(/Nothing has rippled on/);
    expect(screen.getByRole('link', { name: 'All ripples' }).getAttribute('href')).toBe('#ripples');
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('are accessible', async () => {
    ripples();
    await expectAccessible();
  });
});

describe('where there are none yet', () => {
  it('the idea stands there, and what was written last to try it with', async () => {
    const last = act('Held a door');
    const { onOpen } = ripples({ ripples: [], last });
    expect(screen.getByText(/One kindness often leads to the next/)).toBeTruthy();
    expect(document.querySelectorAll('svg[aria-hidden] circle')).toHaveLength(2);
    await fireEvent.click(button('Try it with your last entry'));
    expect(onOpen).toHaveBeenCalledWith(last);
    await expectAccessible();
  });

  it('and nothing is written, one can begin with that', async () => {
    const { onWrite } = ripples({ ripples: [] });
    await fireEvent.click(button('Write down a kind act'));
    expect(onWrite).toHaveBeenCalledOnce();
  });
});

describe('the picture as a file', () => {
  const words = { title: 'Ripples', description: 'Rings', month: (month: string) => month };
  const inks = Object.fromEntries(Object.keys(INKS).map((name) => [name, '#123456'])) as never;

  it('is handed over whole', async () => {
    const { onSave } = ripples();
    await fireEvent.click(button('Save the picture, without words'));
    expect(vi.mocked(onSave).mock.calls[0]?.[0]).toMatch(/^<svg[^>]* xmlns=.*<\/svg>$/s);
  });

  it('stands by itself, and has years and months and nothing that was written', () => {
    const file = pictureFile(ripplesOf(CHAIN), words, inks);
    expect(file).not.toMatch(/var\(|class=|href|<script| style=|http(?!:\/\/www\.w3\.org)/);
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(lightsIn(read.documentElement)).toHaveLength(5);
    const said = [...read.querySelectorAll('text, title, desc')].map((each) => each.textContent);
    expect(said).toEqual([
      'Ripples',
      'Rings',
      '2026',
      '2026-09',
      '2026-10',
      '2026-11',
      '2024',
      '2024-03',
      '2024-04',
      '2024-05',
    ]);
    for (const { words: written, id } of CHAIN) {
      expect(file).not.toContain(written);
      expect(file).not.toContain(id);
    }
  });

  it('is the same for the same journal', () => {
    expect(pictureFile(ripplesOf([...CHAIN].reverse()), words, inks)).toBe(
      pictureFile(ripplesOf(CHAIN), words, inks),
    );
  });
});
