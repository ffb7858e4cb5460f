/**
 * All practices: read from where they are kept, and kept the moment they are changed. At `#week` a
 * week of them for paper, which is loaded then.
 */

import { mount } from '@/components/base/mount';
import { type ListedPractice, PracticesPage } from '@/components/practice/PracticesPage';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { message } from '@/utils/platform/browser/i18n';
import { speaking } from '@/utils/platform/browser/language/speak';
import { openPage } from '@/utils/platform/browser/pages';
import { followLook } from '@/utils/platform/storage/follow-look';
import {
  onOwnPracticesChange,
  readOwnPractices,
  removeOwnPractice,
  writeOwnPractice,
} from '@/utils/platform/storage/own-practice-store';
import {
  listPractice,
  onSettingsChange,
  readSettings,
} from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { practiceChoiceOf } from '@/utils/practice/day';
import { unfitIds } from '@/utils/practice/fits';
import { loadPracticeWords, loadUnsaid } from '@/utils/practice/load-words';
import {
  MOST_OWN,
  newOwnId,
  ownPracticeFrom,
  type TypedPractice,
} from '@/utils/practice/own-practice';
import { listedIds } from '@/utils/practice/practice';
import { supplyOf } from '@/utils/practice/rotation';
import { KINDS } from '@/utils/shared/kinds';

let ours: readonly ListedPractice[] = [];

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
}

async function write(id: string, typed: TypedPractice): Promise<void> {
  const practice = ownPracticeFrom(id, typed);
  if (!practice) throw new Error('a practice without a title');
  await writeOwnPractice(practice);
}

const atWeek = (): boolean => location.hash === '#week';

async function drawWeek(): Promise<void> {
  const { weekPage } = await speaking(import('./week'), 'paper');
  const page = await weekPage(() => void draw());
  if (atWeek()) mount(page, 'week_title', message);
}

async function draw(): Promise<void> {
  if (atWeek()) return drawWeek();
  const [settings, own] = await Promise.all([readSettings(), readOwnPractices()]);
  const supply = supplyOf({
    ...practiceChoiceOf(settings, own, false),
    unsaid: await loadUnsaid(message('language')),
  });
  if (atWeek()) return;
  mount(
    <PracticesPage
      practices={[...own.map((practice) => ({ ...practice, own: true })), ...ours]}
      hidden={settings.hiddenPractices}
      unfit={KINDS.flatMap((kind) => unfitIds(kind, settings))}
      few={supply.enough ? null : supply.count}
      favourites={settings.favouritePractices}
      full={own.length >= MOST_OWN}
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

await speakAsChosen(['base', 'page', 'practice'], () => void loadOurs().then(draw));
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
