/** Files that a page of ours hands over, and those it is handed. */
import { type TestPage, until } from './interface.ts';

interface Kept {
  /** Files handed to the browser, by name. */
  made: Record<string, Blob>;
}

/** What a download would have got is kept in the page, where the test can read it. */
export const watchDownloads = (page: TestPage) =>
  page.evaluate(() => {
    const kept = globalThis as unknown as Kept;
    kept.made = {};
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) kept.made[this.download] = blob;
    };
  });

/** What was made under a name that ends so. */
export const made = (page: TestPage, ending: string): Promise<{ name: string; text: string }> =>
  until(`a file that ends with ${ending}`, () =>
    page.evaluate(async (ending: string) => {
      const { made } = globalThis as unknown as Kept;
      const name = Object.keys(made).find((each) => each.endsWith(ending));
      return name ? { name, text: await (made[name] as Blob).text() } : null;
    }, ending),
  );

/**
 * Chooses a file as the browser's dialog would hand it over.
 * @param text null for what this page has made under that name
 */
export const choose = (page: TestPage, name: string, text: string | null) =>
  page.evaluate(
    async ({ name, text }: { name: string; text: string | null }) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const made = (globalThis as unknown as Partial<Kept>).made ?? {};
      const chosen = new DataTransfer();
      chosen.items.add(new File([text ?? (made[name] as Blob)], name));
      if (!input) throw new Error('nowhere to choose a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
