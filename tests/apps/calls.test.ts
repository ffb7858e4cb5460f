/** Somebody speaks, is recorded, or shows a screen, with nothing in the document that tells of it. */
import type { Work } from '../browser/harness/at-work.ts';
import { attentionOn } from '../browser/harness/extension.ts';
import { type BrowserName, type TestPage, until } from '../browser/harness/index.ts';
import { tryWork } from './work.ts';

declare const window: Window & { hangUp(): void };

/** Only a page of one's own machine is given devices without being encrypted. */
const HERE = 'http://127.0.0.1';

const callBegins = async (page: TestPage) => {
  await page.click('button');
  const told = () => page.evaluate(() => document.querySelector('#told')?.textContent);
  await until('the devices', told);
  const said = await told();
  if (said !== 'on') throw new Error(String(said));
};
const hangUp = (page: TestPage) => page.evaluate(() => window.hangUp());

let elsewhere: TestPage;

const inPage = (name: string, path: string, rest: Partial<Work> = {}): Work => ({
  name,
  address: `${HERE}${path}`,
  begins: callBegins,
  goesOn: (hands) => hands.rest(6_000),
  stops: hangUp,
  ...rest,
});

/** Firefox tells of devices in use; where nothing tells, it counts as work, at the glow. */
const calls = (name: BrowserName): Work[] => {
  const untold: Partial<Work> = name === 'chromium' ? { atMost: 'glow' } : {};
  return [
    inPage('a call with pictures', '/video-call'),
    inPage('a call whose sound comes from outside the document', '/audio-call', untold),
    inPage('a voice being recorded', '/recorder', untold),
    // Firefox without a window has no screen to show.
    inPage('a screen being shown', '/screen', { ...untold, only: 'chromium' }),
    {
      name: 'a call in another tab, on a host that no list knows',
      address: 'http://reading.test/',
      async begins(hands) {
        elsewhere = await hands.harness.open(`${HERE}/audio-call`);
        await callBegins(elsewhere);
        await hands.toFront();
        await attentionOn(hands.harness, 'http://reading.test/');
      },
      goesOn: (hands) => hands.rest(6_000),
      stops: () => hangUp(elsewhere),
      ...untold,
    },
  ];
};

tryWork(calls);
