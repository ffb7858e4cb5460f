/**
 * Which files the pages' code is cut into: each further one is a way to the browser and back, and
 * names itself twice in the archive.
 */
import { defineWxtModule } from 'wxt/modules';

const PACKAGES =
  /node_modules\/(?:preact|@fluent|@wxt-dev|wxt)\/|preload-helper|wxt-html-plugins|rolldown\/runtime/;
const COMPONENTS =
  /\/components\/(?:ui\/(?:Button|Icon|Notice|hooks\/useKeydown)|base\/(?:NearDates|DiscreetText|format-locale|KindMark|mount|messages|Pond|SignedDrop|tokens|base)|practice\/practice-facts)\b/;
const UTILS =
  /\/utils\/(?:shared\/(?:days|rings)|practice\/evening-questions|languages\/(?:about|languages|folders|speech)|platform\/(?:browser\/(?:i18n|clock|listen|look|pages|language\/(?:language-here|speak))|storage\/(?:new-tab-cache|storage-keys|chosen-language)))\.ts/;
const MODULES = /\/modules\/(?:browser-polyfill\/page|tested-build\/(?:keys|stand-ins\/clock))\.ts/;
const FIRST = [PACKAGES, COMPONENTS, UTILS, MODULES];
/** What a new tab needs before it can paint, but for its own components. The others need most of it too. */
const FIRST_PAINT = {
  name: 'first',
  test: (id: string) => FIRST.some((each) => each.test(id)),
  priority: 2,
};

/**
 * Small things that many pages have, in one file too: as thirty files they are a tenth of what a page
 * waits for, and each takes a hundred bytes of the archive to be named.
 */
const COMMON = {
  name: 'common',
  test: /\/(?:components\/(?:ui|base)|utils\/(?:shared|platform\/browser))\/[^.]+\.tsx?$/,
  minShareCount: 3,
  priority: 1,
};
/** Only pages that list practices or bring files in read packs, and a new tab that is made anew. */
const OF_PACKS =
  /\/utils\/(?:practice\/(?:pack|pack-days|read-pack|write-pack)|platform\/storage\/practice\/pack-store)\.ts$/;
const PACKS = { name: 'read-packs', test: OF_PACKS, priority: 0 };
/** The same of what is kept and how it is read, */
const KEPT = {
  name: 'kept',
  test: (id: string) =>
    /\/utils\/(?:settings|crypto|presence|journal|practice|platform)\/[^.]+\.ts$|node_modules\/(?:zod|idb-keyval)\//.test(
      id,
    ) && !OF_PACKS.test(id),
  minShareCount: 3,
  priority: 1,
};
/** and of an act, shown, written down and changed. */
const ACTS = {
  name: 'acts',
  test: /\/components\/(?:act|write-down)\/|\/components\/ui\/(?:ModalDialog|SelectField|NumberField)/,
  minShareCount: 2,
  priority: 1,
};

export default defineWxtModule({
  name: 'chunks',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'newtab') || !output) return;
      Object.assign(output, {
        codeSplitting: { groups: [FIRST_PAINT, COMMON, KEPT, ACTS, PACKS] },
      });
    });
  },
});
