/** Says it aloud: a line that becomes an intention, and what becomes of the words then. */
import { useMessages } from '@/components/base/messages';
import { LetGo } from '@/components/exercises/ExerciseEnd';
import { actionsClass, STEP, useFocusOnMount } from '@/components/exercises/ExerciseFrame';
import { writeClasses } from '@/components/exercises/ExerciseWrite';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { Notice } from '@/components/ui/Notice';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { ReplyField } from '@/utils/practice/replies/reply';
import css from './Reply.module.css';

interface Props {
  line: string;
  /** 'YYYY-MM-DD'; '' for some day. */
  day: string;
  /** The person's own day. */
  today: string;
  onType: (field: ReplyField, text: string) => void;
  onIntend: () => void;
}

export function ReplyAloud({ line, day, today, onType, onIntend }: Props) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLInputElement>();
  const intend = () => {
    if (line.trim() === '') field.current?.focus();
    else onIntend();
  };
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        intend();
      }}
    >
      <label for="reply-line">{message('reply_aloud_line')}</label>
      <input
        id="reply-line"
        ref={field}
        class={writeClasses.line}
        type="text"
        value={line}
        maxLength={MAX_WORDS_LENGTH}
        dir="auto"
        autocomplete="off"
        aria-describedby={STEP}
        onInput={(event) => onType('line', event.currentTarget.value)}
      />
      <div class={css.lock}>
        <DateField
          label={message('reply_aloud_day')}
          value={day}
          min={today}
          onChange={(chosen) => onType('day', chosen)}
        />
      </div>
      <div class={`${actionsClass} ${css.lock}`}>
        <Button weight="main" submits>
          {message('exercise_intend')}
        </Button>
      </div>
    </form>
  );
}

interface SaidProps {
  /** What is meant. */
  words: string;
  /** Left out where it can't be taken back any more. */
  onUndo: (() => void) | undefined;
  onKeep: () => void;
  onLetGo: () => void;
}

export function ReplySaid({ words, onUndo, onKeep, onLetGo }: SaidProps) {
  const message = useMessages();
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <Notice notice={{ text: words, theirs: true, ...(onUndo ? { undo: onUndo } : {}) }} />
      <div class={actionsClass}>
        <Button onPress={onKeep} describedBy={STEP} buttonRef={button}>
          {message('reply_keep')}
        </Button>
        <LetGo onLetGo={onLetGo} />
      </div>
      <p class={css.what}>{message('reply_gone_what')}</p>
    </>
  );
}
