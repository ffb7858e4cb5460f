/** One that is awake, with what may become of it; and one that was put by. */
import { useMessages } from '@/components/base/messages';
import { LetGo } from '@/components/exercises/ExerciseEnd';
import { actionsClass, STEP, useFocusOnMount } from '@/components/exercises/ExerciseFrame';
import { sheetClass } from '@/components/exercises/ExercisePage';
import { Button } from '@/components/ui/Button';
import { wordsOf } from '@/utils/practice/replies/reply';
import type { Answers } from '@/utils/practice/sealed-answers';
import { Copied, CopyButton } from './Copy';
import css from './Reply.module.css';

interface Props {
  /** Whom it is for; '' for nobody. */
  name: string;
  first: string;
  onKinder: () => void;
  onAloud: () => void;
  onSleep: () => void;
  onLetGo: () => void;
}

export function ReplyAwake({ name, first, onKinder, onAloud, onSleep, onLetGo }: Props) {
  const message = useMessages();
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <Sheet name={name} words={first} />
      <ul class={css.ways}>
        <li>
          <Button weight="main" onPress={onKinder} describedBy={STEP} buttonRef={button}>
            {message('reply_kinder')}
          </Button>
          <p class={css.what}>{message('reply_kinder_what')}</p>
        </li>
        <li>
          <Button onPress={onAloud}>{message('reply_aloud')}</Button>
          <p class={css.what}>{message('reply_aloud_what')}</p>
        </li>
        <li>
          <div class={actionsClass}>
            <LetGo onLetGo={onLetGo} />
          </div>
          <p class={css.what}>{message('reply_gone_what')}</p>
        </li>
      </ul>
      <p>
        <Button weight="quiet" onPress={onSleep}>
          {message('reply_sleep')}
        </Button>
      </p>
    </>
  );
}

/** What was written, on a sheet of paper. */
export function Sheet({ name, words }: { name: string; words: string }) {
  const message = useMessages();
  return (
    <div class={sheetClass}>
      <div>
        {name !== '' && <h2>{message('reply_to_name', { name })}</h2>}
        <p dir="auto">{words}</p>
      </div>
    </div>
  );
}

interface PutByProps {
  name: string;
  answers: Answers;
  copied: boolean | null;
  onCopy: () => void;
  onLetGo: () => void;
}

export function ReplyPutBy({ name, answers, copied, onCopy, onLetGo }: PutByProps) {
  return (
    <>
      <Sheet name={name} words={wordsOf(answers)} />
      <div class={actionsClass}>
        <CopyButton onCopy={onCopy} />
        <LetGo onLetGo={onLetGo} />
      </div>
      <Copied copied={copied} />
    </>
  );
}
