/** What just happened, and how to take it back; or what went wrong, and what to do. */
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from './Button';
import css from './Notice.module.css';

export interface NoticeContent {
  text: string;
  /** Present where it can be taken back. */
  undo?: () => void;
  /** Something failed: told at once, and it stays. */
  failed?: boolean;
}

interface Props {
  notice: NoticeContent | null;
  /** Stands in its place while there is nothing to say. */
  placeholder?: string | undefined;
  /** Its place is kept, so that nothing below it moves when it speaks. */
  reservesSpace?: boolean;
}

/** The live regions are always there, so that what comes into them is read out. */
export function Notice({ notice, placeholder, reservesSpace }: Props) {
  const message = useMessages();
  const last = useRef({ notice, times: 0 });
  // The same words a second time are news as well, and only a new element is read out again.
  if (last.current.notice !== notice) last.current = { notice, times: last.current.times + 1 };
  const line = notice && (
    <p key={last.current.times} class={notice.failed ? css.failed : css.notice}>
      <span>{notice.text}</span>
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
