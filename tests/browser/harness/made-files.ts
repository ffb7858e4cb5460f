/** Files that a page of ours hands to the browser, read before they are anywhere. */
import { type TestPage, until } from './interface.ts';

export interface Kept {
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

export const made = (page: TestPage, ending: string): Promise<{ name: string; text: string }> =>
  until(`a file that ends with ${ending}`, () =>
    page.evaluate(async (ending: string) => {
      const { made } = globalThis as unknown as Kept;
      const name = Object.keys(made).find((each) => each.endsWith(ending));
      return name ? { name, text: await (made[name] as Blob).text() } : null;
    }, ending),
  );
