/** Going through a page of ours by keyboard alone, as somebody does who has no pointer. */
import { type TestPage, until } from './interface.ts';

/** Of the controls of a page: whether one is called so, and what the one with the focus is called. */
const controls = (page: TestPage, name: string | RegExp) =>
  page.evaluate(
    ({ source, flags }: { source: string; flags: string }) => {
      const nameOf = (element: Element): string => {
        const labels = (element as HTMLInputElement).labels;
        const text =
          element.getAttribute('aria-label') ??
          labels?.[0]?.querySelector('span')?.textContent ??
          labels?.[0]?.textContent ??
          element.textContent;
        return (text ?? '').trim();
      };
      const isNamed = (element: Element) => new RegExp(source, flags).test(nameOf(element));
      const at = document.activeElement;
      return {
        isThere: [
          ...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]'),
        ].some(isNamed),
        isFocused: at !== null && isNamed(at),
        focused: at ? nameOf(at) : '',
      };
    },
    typeof name === 'string'
      ? { source: `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, flags: '' }
      : { source: name.source, flags: name.flags },
  );

/** Resolves when what was drawn has also taken the focus, where it does so: that is a frame later. */
export const drawn = (page: TestPage): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );

/** What the control with the focus is called. */
export const focusedName = async (page: TestPage): Promise<string> =>
  (await controls(page, /$^/)).focused;

/**
 * Presses Tab until the focus is on the control that is called so. The control is waited for first:
 * who has gone past its place comes to the browser's own buttons at the page's end, from which
 * Firefox keeps the Enter key.
 *
 * @param key 'Shift+Tab' goes back
 */
export async function tabTo(page: TestPage, name: string | RegExp, key = 'Tab'): Promise<void> {
  await until(`a control called ${name}`, async () => (await controls(page, name)).isThere);
  await drawn(page);
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const { isFocused, focused } = await controls(page, name);
    if (isFocused) return;
    seen.push(focused);
    await page.press(key);
  }
  throw new Error(`${key} does not come to ${name}; it came to ${seen.join(' | ')}`);
}

/**
 * Chooses an option of the list that has the focus. By arrows: of letters that come slowly, as on a
 * busy machine, each begins another word.
 */
export async function pick(page: TestPage, option: string): Promise<void> {
  const at = () =>
    page.evaluate(() => {
      const list = document.activeElement;
      if (!(list instanceof HTMLSelectElement)) throw new Error('the focus is on no list');
      return {
        chosen: list.selectedOptions[0]?.textContent ?? '',
        last: list.options.length - 1,
        index: list.selectedIndex,
      };
    });
  await page.press('Home');
  for (;;) {
    const { chosen, index, last } = await at();
    if (chosen === option) return;
    if (index === last) throw new Error(`no option ${option}`);
    await page.press('ArrowDown');
    await until('the next option', async () => (await at()).index > index);
  }
}
