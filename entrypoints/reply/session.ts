/**
 * The shell around a session of replies (utils/practice/replies/session): gives it what happens,
 * carries out its effects in order, and draws what it shows.
 */
import type { ReplyActions } from '@/components/reply/ReplyPage';
import { keyFromPassphrase } from '@/utils/crypto/passphrase';
import { onLettersChange } from '@/utils/platform/journal/letters/letter-store';
import { makeReadyForReply, readReplies } from '@/utils/platform/journal/letters/reply-store';
import { today } from '@/utils/platform/storage/today';
import { advanceReply, newReplySession } from '@/utils/practice/replies/session';
import {
  failureOfReply,
  type ReplyEffect,
  type ReplySessionEvent,
  type ReplyShown,
  type ReplyView,
} from '@/utils/practice/replies/session-types';
import { makeLock, openWith } from '@/utils/practice/sealed-answers';
import { addressed, carryOut, close } from './effects';

/** Longer than this nobody waits for a sheet. Chosen: many times what it takes. */
const MAKING_READY_MS = 2_000;

/** @param draw shows what it is given */
export async function startSession(
  draw: (shown: ReplyShown, actions: ReplyActions) => void,
): Promise<void> {
  let session = newReplySession(await today());

  function dispatch(event: ReplySessionEvent): void {
    const before = session.shown;
    const { session: next, effects } = advanceReply(session, event);
    session = next;
    for (const effect of effects) void answer(effect);
    const { shown } = session;
    if (shown === before || shown.view.at === 'opening') return;
    void makeReady(shown.view);
    if (!readying) draw(shown, actions);
  }

  /** The reply that is shown can be stored at once; under a passphrase it can already. */
  let ready = '';
  /** It is drawn once it can, so that no word of it is typed before. */
  let readying = false;
  async function makeReady(view: ReplyView): Promise<void> {
    if (view.at !== 'reply' || view.key || view.reply.id === ready) return;
    ready = view.reply.id;
    readying = true;
    const late = new Promise<void>((done) => setTimeout(done, MAKING_READY_MS));
    // Where it can't be had, the first thing that is stored says so.
    await Promise.race([makeReadyForReply(view.reply.id).catch(() => undefined), late]);
    readying = false;
    draw(session.shown, actions);
  }

  async function answer(effect: ReplyEffect): Promise<void> {
    const event = await carryOut(effect).catch(() => failureOfReply(effect));
    if (event) dispatch(event);
  }

  const goToAddress = () => dispatch({ type: 'place', place: addressed() });

  const actions: ReplyActions = {
    onType: (field, text) => dispatch({ type: 'typed', field, text }),
    async onLock(passphrase) {
      const key = await keyFromPassphrase(passphrase);
      await makeLock(key);
      dispatch({ type: 'lock', key });
    },
    onSleep: (until) => dispatch({ type: 'sleep', until }),
    onKinder: () => dispatch({ type: 'say-kinder' }),
    onAloud: (line) => dispatch({ type: 'say-aloud', line }),
    onBack: () => dispatch({ type: 'back' }),
    onCopy: () => dispatch({ type: 'copy' }),
    onIntend: () => dispatch({ type: 'intend' }),
    onUndoIntend: () => dispatch({ type: 'undo-intend' }),
    onKeep: () => dispatch({ type: 'keep' }),
    onLetGo: () => dispatch({ type: 'let-go' }),
    onLeave: () => dispatch({ type: 'leave' }),
    onClose: () => void close(),
    async onOpen(id, passphrase, early) {
      const [now, replies] = await Promise.all([today(), readReplies()]);
      const stored = replies.find((reply) => reply.id === id);
      if (!stored) {
        goToAddress();
        return true;
      }
      const key = stored.sealed && (await keyFromPassphrase(passphrase ?? '', stored.sealed));
      const reply = await openWith(stored, key);
      if (reply) dispatch({ type: 'opened', reply, key, early, now });
      return reply !== null;
    },
    onLetGoListed: (id) => dispatch({ type: 'let-go-listed', id }),
    onNew: () => dispatch({ type: 'new', id: crypto.randomUUID() }),
  };

  window.addEventListener('hashchange', goToAddress);
  // A page that the browser brings back as it was would show words that were left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) goToAddress();
  });
  // One that lies in the list may be awake by now.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void today().then((now) => dispatch({ type: 'tick', now }));
    }
  });
  // Another window went on with it: the one that nobody types in follows.
  onLettersChange(() => {
    if (!document.hasFocus()) dispatch({ type: 'changed-elsewhere', place: addressed() });
  });
  goToAddress();
}
