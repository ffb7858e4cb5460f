/** What just happened, and how to take it back; or what went wrong, and what to do. */
import { useRef } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { Button } from './Button';
import css from './Notice.module.css';

export interface NoticeText {
  text: string;
  /** Present where it can be taken back. */
  undo?: () => void;
  /** Something failed: told at once, and it stays. */
  failed?: boolean;
}

interface Props {
  notice: NoticeText | null;
  /** Stands in its place while there is nothing to say. */
  rest?: string | undefined;
  /** Its place is kept, so that nothing below it moves when it speaks. */
  steady?: boolean;
}

/** The live regions are always there, so that what comes into them is read out. */
export function Notice({ notice, rest, steady }: Props) {
  const words = useWords();
  const said = useRef({ notice, times: 0 });
  // The same words a second time are news as well, and only a new element is read out again.
  if (said.current.notice !== notice) said.current = { notice, times: said.current.times + 1 };
  const line = notice && (
    <p key={said.current.times} class={notice.failed ? css.failed : css.notice}>
      <span>{notice.text}</span>
      {notice.undo && (
        <Button weight="quiet" onPress={notice.undo}>
          {words('undo')}
        </Button>
      )}
    </p>
  );
  return (
    <div class={steady ? css.steady : undefined}>
      {!notice && rest && <p class={css.notice}>{rest}</p>}
      <div role="status">{notice?.failed ? null : line}</div>
      <div role="alert">{notice?.failed ? line : null}</div>
    </div>
  );
}
