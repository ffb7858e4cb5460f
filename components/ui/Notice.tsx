/** One line after an action: what happened, with an undo; or what failed, and what to do. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from './Button';
import css from './Notice.module.css';

export interface NoticeContent {
  text: string;
  /** Left out where the action cannot be undone. Ctrl+Z does it too. */
  undo?: () => void;
  /** Something failed: announced at once as an alert. */
  failed?: boolean;
  /** The text is the person's own, in whatever language that is. */
  theirs?: boolean;
}

interface Props {
  notice: NoticeContent | null;
  /** Shown while there is no notice. */
  placeholder?: string | undefined;
  /** Keeps its height while empty, so that nothing below it moves. */
  reservesSpace?: boolean;
  /** A field in which Ctrl+Z undoes it as well, until something is typed there. */
  undoField?: RefObject<HTMLTextAreaElement | null>;
}

/** The live regions are always in the page: only what is added to one is read out. */
export function Notice({ notice, placeholder, reservesSpace, undoField }: Props) {
  const message = useMessages();
  useUndoKey(notice?.undo, undoField);
  const last = useRef({ notice, times: 0 });
  // A new key for each notice makes a new element, so that the same text is read out again.
  if (last.current.notice !== notice) last.current = { notice, times: last.current.times + 1 };
  const line = notice && (
    <p key={last.current.times} class={notice.failed ? css.failed : css.notice}>
      <span dir={notice.theirs ? 'auto' : undefined}>{notice.text}</span>
      {notice.undo && (
        <Button weight="quiet" onPress={notice.undo}>
          {message('undo')}
        </Button>
      )}
    </p>
  );
  return (
    <div class={reservesSpace ? css.steady : undefined}>
      {!notice && placeholder && <p class={css.notice}>{placeholder}</p>}
      <div role="status">{notice?.failed ? null : line}</div>
      <div role="alert">{notice?.failed ? line : null}</div>
    </div>
  );
}

/** Of the notices with an undo that are shown, the latest last. */
const shown: (() => void)[] = [];

/**
 * Ctrl+Z, or Cmd+Z, takes back what the latest notice tells of.
 * @param field where the key does so too until something is typed; in others it is the field's own
 */
function useUndoKey(
  undo: (() => void) | undefined,
  field?: RefObject<HTMLTextAreaElement | null>,
): void {
  useLayoutEffect(() => {
    if (!undo) return;
    let hasTyped = false;
    const onInput = () => {
      hasTyped = true;
    };
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = event;
      if (key !== 'z' || !(ctrlKey || metaKey) || altKey || shiftKey || repeat || isComposing)
        return;
      if (event.defaultPrevented || shown.at(-1) !== undo) return;
      const isOwn = target === field?.current && !hasTyped;
      if (document.querySelector('dialog[open]') || (isField(target) && !isOwn)) return;
      event.preventDefault();
      undo();
    };
    shown.push(undo);
    document.addEventListener('input', onInput);
    document.addEventListener('keydown', onKey);
    return () => {
      shown.splice(shown.indexOf(undo), 1);
      document.removeEventListener('input', onInput);
      document.removeEventListener('keydown', onKey);
    };
  }, [undo, field]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select');
