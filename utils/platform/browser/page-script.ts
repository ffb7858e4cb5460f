/** A script of ours in a page. Rejects where the page, or the browser, admits none. */
import { browser } from 'wxt/browser';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

export const runInPage = async (injection: object) =>
  // The types know neither a function's arguments nor `injectImmediately`.
  browser.scripting.executeScript({
    ...injection,
    injectImmediately: true,
  } as unknown as Injection);
