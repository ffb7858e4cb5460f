/** Carries out what the session of replies asks for, and answers it. */
import { closeThisPage, goToOpener } from '@/utils/platform/browser/pages';
import { readReplies, removeReply, writeReply } from '@/utils/platform/journal/letters/reply-store';
import { readPeople, removeIntention, writeIntention } from '@/utils/platform/journal/store';
import { today } from '@/utils/platform/storage/today';
import type {
  ReplyEffect,
  ReplyPlace,
  ReplySessionEvent,
} from '@/utils/practice/replies/session-types';
import { lockOf, openWith } from '@/utils/practice/sealed-answers';
import { BESIDE_HASH } from '@/utils/shared/reply-address';

/** Opened beside a page that somebody was writing on, and goes back there. */
const isBeside = location.hash === BESIDE_HASH;

const ALL_HASH = '#all';

export const addressed = (): ReplyPlace => (location.hash === ALL_HASH ? 'all' : 'sheet');

/** Rejects where it failed; utils/practice/replies/session says what follows. */
export async function carryOut(effect: ReplyEffect): Promise<ReplySessionEvent | null> {
  switch (effect.type) {
    case 'store': {
      const { reply, key, number } = effect;
      // Nothing is awaited before the write: the tab may be closed on this very key.
      await writeReply(reply, key && lockOf(key));
      return { type: 'stored', number };
    }
    case 'copy':
      // Nor here: the browser asks whether a hand has pressed just now.
      await navigator.clipboard.writeText(effect.text);
      return { type: 'copied' };
    case 'read-clock':
      return { type: 'clock', now: await today() };
    case 'read-people':
      return { type: 'people', people: await readPeople(), now: await today() };
    case 'write-intention':
      await writeIntention(effect.intention);
      return { type: 'done' };
    case 'remove-intention':
      await removeIntention(effect.intention);
      return { type: 'done' };
    case 'remove-reply':
      await removeReply(effect.id);
      return { type: 'done' };
    case 'read': {
      const { place, turn } = effect;
      const [now, replies, people] = await Promise.all([
        today(),
        readReplies(),
        // Names are only suggested.
        readPeople().catch(() => []),
      ]);
      const names = people.map(({ name }) => name);
      return { type: 'read', place, turn, now, replies, names, newId: crypto.randomUUID() };
    }
    case 'reread': {
      const stored = (await readReplies()).find(({ id }) => id === effect.reply.id);
      const reply = stored && (await openWith(stored, effect.key));
      return reply ? { type: 'reread', reply } : { type: 'place', place: addressed() };
    }
    case 'remove-listed':
      await removeReply(effect.id);
      return { type: 'listed-removed', replies: await readReplies() };
    case 'remove-stale':
      await removeReply(effect.id);
      return null;
    case 'address-of':
      history.pushState(null, '', effect.place === 'all' ? ALL_HASH : location.pathname);
      return null;
    case 'leave':
      await leave();
      return null;
  }
}

async function leave(): Promise<void> {
  if (isBeside) await close();
  else location.assign('exercises.html');
}

/** Back to the page that it was opened beside, if it was. */
export async function close(): Promise<void> {
  await goToOpener();
  await closeThisPage();
}
