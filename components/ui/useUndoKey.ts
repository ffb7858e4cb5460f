/** Ctrl+Z, or Cmd+Z, takes back what the latest notice tells of. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Of the notices with an undo that are shown, the latest last. */
const shown: (() => void)[] = [];

/** @param field where the key does so too until something is typed; in others it is the field's own */
export function useUndoKey(
  undo: (() => void) | undefined,
  field?: RefObject<HTMLInputElement | null>,
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
