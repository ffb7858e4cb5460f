/**
 * All practices and packs: read from where they are kept, and kept the moment they are changed. At
 * `#week` a week of them for paper, which is loaded then.
 */

import { mount } from '@/components/base/mount';
import {
  type Listed,
  type ListedPractice,
  PracticesPage,
} from '@/components/practice/PracticesPage';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { loadOurPacks, loadPackTemplate } from '@/utils/languages/packs';
import { download } from '@/utils/platform/browser/download';
import { message } from '@/utils/platform/browser/i18n';
import { speaking } from '@/utils/platform/browser/language/speak';
import { openPage } from '@/utils/platform/browser/pages';
import { followLook } from '@/utils/platform/storage/follow-look';
import {
  onOwnPracticesChange,
  readOwnPractices,
  removeOwnPractice,
  writeOwnPractice,
} from '@/utils/platform/storage/practice/own-practice-store';
import { onPacksChange } from '@/utils/platform/storage/practice/pack-list';
import { readPacks, removePack, writePack } from '@/utils/platform/storage/practice/pack-store';
import {
  listPractice,
  onSettingsChange,
  readSettings,
} from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { today } from '@/utils/platform/storage/today';
import { practiceChoiceOf } from '@/utils/practice/day';
import { unfitIds } from '@/utils/practice/fits';
import { loadPracticeWords, loadUnsaid } from '@/utils/practice/load-words';
import {
  MOST_OWN,
  newOwnId,
  ownPracticeFrom,
  type TypedPractice,
} from '@/utils/practice/own-practice';
import { MOST_PACK_BYTES, MOST_PACKS, type Pack } from '@/utils/practice/pack';
import { amongOthers, unfitInPacks } from '@/utils/practice/pack-days';
import { listedIds } from '@/utils/practice/practice';
import { decodePack, PackError, readPack } from '@/utils/practice/read-pack';
import { supplyOf } from '@/utils/practice/rotation';
import { ownAsPackText, packText } from '@/utils/practice/write-pack';
import { KINDS } from '@/utils/shared/kinds';

let ours: readonly ListedPractice[] = [];
let ourPacks: readonly Pack[] = [];

async function loadOurs(): Promise<void> {
  const byKind = await Promise.all(
    KINDS.map(async (kind) => {
      const words = await loadPracticeWords(message('language'), kind);
      return listedIds(kind).flatMap((id) => {
        const said = words[id];
        return said ? [{ ...said, id, kind, own: false }] : [];
      });
    }),
  );
  ours = byKind.flat();
  ourPacks = (await loadOurPacks(message('language'))).map((text) => readPack(text).pack);
}

/** What the address may ask to be listed. */
const BEGINS: Readonly<Record<string, Listed | undefined>> = { '#packs': 'packs' };

async function write(id: string, typed: TypedPractice): Promise<void> {
  const practice = ownPracticeFrom(id, typed);
  if (!practice) throw new Error('a practice without a title');
  await writeOwnPractice(practice);
}

async function readFile(file: File) {
  if (file.size > MOST_PACK_BYTES) throw new PackError('too-big', null);
  return readPack(decodePack(new Uint8Array(await file.arrayBuffer())));
}

/** Under a name that every system can store. */
const save = (text: string, name: string): void =>
  download(
    new Blob([text], { type: 'text/plain' }),
    `${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'pack'}.txt`,
  );

/** Resolves with the titles of those that can't go into a pack. */
async function give(given: { name: string; author: string }): Promise<readonly string[]> {
  const own = await readOwnPractices();
  const { day } = await today();
  const text = ownAsPackText(own, { ...given, language: message('language'), date: day });
  const { pack } = readPack(text);
  save(packText(pack), pack.name);
  const went = new Set(pack.practices.map(({ ownId }) => ownId));
  return own.filter(({ id }) => !went.has(id)).map(({ title }) => title);
}

const atWeek = (): boolean => location.hash === '#week';

async function drawWeek(): Promise<void> {
  const { weekPage } = await speaking(import('./week'), 'paper');
  const page = await weekPage(() => void draw());
  if (atWeek()) mount(page, 'week_title', message);
}

async function draw(): Promise<void> {
  if (atWeek()) return drawWeek();
  const [settings, own, packs, { day }] = await Promise.all([
    readSettings(),
    readOwnPractices(),
    readPacks(),
    today(),
  ]);
  const supply = supplyOf({
    ...practiceChoiceOf(settings, [...own, ...amongOthers(packs)], false),
    unsaid: await loadUnsaid(message('language')),
  });
  if (atWeek()) return;
  mount(
    <PracticesPage
      practices={[...own.map((practice) => ({ ...practice, own: true })), ...ours]}
      hidden={settings.hiddenPractices}
      unfit={[
        ...KINDS.flatMap((kind) => unfitIds(kind, settings)),
        ...unfitInPacks(packs, settings),
      ]}
      few={supply.enough ? null : supply.count}
      favourites={settings.favouritePractices}
      full={own.length >= MOST_OWN}
      begins={BEGINS[location.hash]}
      packs={{
        held: packs,
        ours: ourPacks,
        full: packs.length >= MOST_PACKS,
        hasOwn: own.length > 0,
        today: day,
        onRead: readFile,
        onWrite: (held) => writePack(held).then(draw),
        onRemove: (id) => removePack(id).then(draw),
        onSave: (pack) => save(packText(pack), pack.name),
        onGive: give,
        onSheet: async () =>
          save(await loadPackTemplate(message('language')), message('packs_title')),
      }}
      onHide={(id, hidden) => listPractice('hiddenPractices', id, hidden).then(draw)}
      onFavourite={(id, favourite) => listPractice('favouritePractices', id, favourite).then(draw)}
      onLife={() => void openPage('options', '#life')}
      onWrite={async (typed) => {
        const id = newOwnId(crypto.getRandomValues(new Uint8Array(8)));
        await write(id, typed);
        await draw();
        return id;
      }}
      onChange={(id, typed) => write(id, typed).then(draw)}
      onDelete={(id) => removeOwnPractice(id).then(draw)}
    />,
    'practices_title',
    message,
  );
}

/** Whoever listens, or goes by keys, is at the beginning of what a link led to. */
function focusPage(): void {
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}

await speakAsChosen(['base', 'page', 'practice', 'packs'], () => void loadOurs().then(draw));
await drawWhenReady({
  here: 'practices',
  title: 'practices_title',
  lookUp: message,
  async draw() {
    await Promise.all([loadOurs(), followLook()]);
    await draw();
  },
});
window.addEventListener('hashchange', () => {
  window.scrollTo(0, 0);
  void draw().then(focusPage);
});
onSettingsChange(() => void draw());
onOwnPracticesChange(() => void draw());
onPacksChange(() => void draw());
