/**
 * `npm start`: builds the extension and opens a browser with it, in a profile of its own. Where
 * there is no display it plays the loop headless instead, step by step, as a person would.
 * `npm start -- firefox` takes Firefox where both are there.
 */
import { mkdirSync } from 'node:fs';
import { chooseFamily } from './browsers.ts';
import { build } from './build.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { playTour } from './tour.ts';

try {
  const family = chooseFamily(process.argv[2]);
  if (hasDisplay(process.platform, process.env)) {
    const browser = await openBrowser(family, build(family));
    await browser.load().catch(async (error) => {
      await browser.close();
      throw error;
    });
    console.log(`Opened ${browser.executable} with Deep Kindness, in a profile of its own.`);
    console.log('The welcome page begins the loop; closing the browser ends this command.');
    await browser.closed;
  } else {
    console.log('No display here, so the loop is played headless; its pictures go to tour/.');
    mkdirSync('tour', { recursive: true });
    await playTour(family, build(family, 'tested'), 'tour');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // A browser that is open still would keep this process.
  process.exit(1);
}
