// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { KnownPage } from '@/components/known/KnownPage';
import { SECTIONS } from '@/components/known/sections';
import { draw, expectAccessible } from '@/tests/unit/components/draw';
import { REFERENCES } from '@/utils/practice/references';

afterEach(cleanup);

const cited = SECTIONS.flatMap(({ claims }) => claims.flatMap(({ from }) => from));
const study = (id: string) => document.getElementById(id) as HTMLElement;

describe('what is known', () => {
  it('rests on each study that is listed, and on no other', () => {
    expect([...new Set(cited)].sort()).toEqual(Object.keys(REFERENCES));
  });

  it('says each thing once, and has a place for each part and study', () => {
    const texts = SECTIONS.flatMap(({ title, claims }) => [
      title,
      ...claims.map(({ text }) => text),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
    draw(<KnownPage at="" />);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
    expect(asked.length).toBeGreaterThan(cited.length);
    for (const { hash } of asked) expect(ids).toContain(hash.slice(1));
  });

  it('names the study behind its claim', () => {
    draw(<KnownPage at="" />);
    const claim = screen.getByText(/^In 27 experiments/);
    const link = within(claim).getByRole('link', { name: 'Curry et al. 2018' });
    expect(link.getAttribute('href')).toBe('#curry-2018');
  });

  it('tells a study in full, and where on the page it is named', () => {
    draw(<KnownPage at="" />);
    const { textContent } = study('mcnulty-2011');
    expect(textContent).toContain('McNulty, J. K. (2011). The dark side of forgiveness');
    expect(textContent).toContain('Personality and Social Psychology Bulletin 37(6), 770–783');
    const told = within(study('mcnulty-2011')).getByRole('link', { name: 'Forgiving' });
    expect(told.getAttribute('href')).toBe('#forgiving');
  });

  it('leads outside by a press alone, and tells nobody from where', () => {
    draw(<KnownPage at="" />);
    const outside = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')];
    expect(outside.length).toBe(Object.keys(REFERENCES).length);
    for (const link of outside) {
      expect(link.rel).toBe('noreferrer');
      expect(link.href).toBe(`https://${link.textContent}`);
    }
    expect(document.querySelectorAll('img, iframe, link, script')).toHaveLength(0);
  });

  it.each(['ho-2024', 'listening', 'studies'])('opens at %s where that was asked for', (at) => {
    draw(<KnownPage at={at} />);
    expect(document.activeElement).toBe(study(at));
  });

  it('opens at its beginning where nothing is there by that name', () => {
    draw(<KnownPage at="nobody-1900" />);
    expect(document.activeElement).toBe(document.body);
  });

  it('can be used by everybody', async () => {
    draw(<KnownPage at="" />);
    await expectAccessible();
  });
});
