/** What axe objects to in one of our pages. A web page's pause is looked at in pages.test.ts. */
import { readFileSync } from 'node:fs';
import type { TestPage } from './interface.ts';

export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Each as "rule: elements"; looked at with everything open that can be, and once it has come in. */
export async function violationsIn(page: TestPage): Promise<string[]> {
  // By itself: a test's own tool is let in at once or not at all.
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.dataset.opened = '';
      details.open = true;
    }
    // What is half there has half of its contrast.
    const comesIn = document.getAnimations().filter(({ effect }) => {
      return effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.all(comesIn.map(({ finished }) => finished.catch(() => undefined)));
  });
  return page.evaluate(async (source: string) => {
    // The pages' own policy allows no inline script, so it comes in as the test's.
    // biome-ignore lint/security/noGlobalEval: axe is a test's own tool.
    if (!('axe' in globalThis)) globalThis.eval(source);
    // biome-ignore lint/suspicious/noExplicitAny: axe has no types here.
    const { passes, violations } = await (globalThis as any).axe.run();
    for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-opened]')) {
      delete details.dataset.opened;
      details.open = false;
    }
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, AXE);
}
