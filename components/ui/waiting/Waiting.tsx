/**
 * What stands in the place of a page that is not there yet, or could not be read: its name, still
 * water, one sentence, and one way on. All pages have these, so that waiting looks alike everywhere.
 */
import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './Waiting.module.css';

/** Chosen: what is there sooner is better not announced; it would only flicker. */
export const FIRST_MOMENT_MS = 1_000;
/** Chosen: after so long it is kinder to say what can be done than that it takes a moment. */
export const LONG_MS = 10_000;

interface Props {
  /** Heading of what is waited for. */
  title: MessageKey;
  /** Tries once more. */
  onAgain: () => void;
  /** Milliseconds that were waited before this was drawn. */
  since?: number;
}

/** Nothing at first; then that it takes a moment; after long, what one can do. */
export function Waiting({ title, onAgain, since = 0 }: Props) {
  const message = useMessages();
  const isSoon = usePassed(FIRST_MOMENT_MS - since);
  const isLong = usePassed(LONG_MS - since);
  return (
    <main class={`${css.state} ${isSoon ? '' : css.unseen}`} aria-busy="true">
      <h1>{message(title)}</h1>
      {/* In the page from the start: only what is added to it is read out. */}
      <div role="status">
        {isSoon && (
          <EmptyState
            action={
              isLong && (
                <Button weight="main" onPress={onAgain}>
                  {message('page_again')}
                </Button>
              )
            }
          >
            {message(isLong ? 'waiting_long' : 'waiting')}
          </EmptyState>
        )}
      </div>
    </main>
  );
}

/** It could not be read; nothing was changed. */
export function Unread({ title, onAgain }: Omit<Props, 'since'>) {
  const message = useMessages();
  return (
    <main class={css.state}>
      <h1>{message(title)}</h1>
      <div role="alert">
        <EmptyState
          action={
            <Button weight="main" onPress={onAgain}>
              {message('view_again')}
            </Button>
          }
        >
          {message('view_failed')}
        </EmptyState>
      </div>
    </main>
  );
}

function usePassed(ms: number): boolean {
  const [passed, setPassed] = useState(ms <= 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted from when it was drawn.
  useEffect(() => {
    if (passed) return;
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, []);
  return passed;
}
