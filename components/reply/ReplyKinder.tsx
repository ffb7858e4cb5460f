/** The first words, and beside them a field to say it more kindly; what is written is not judged. */
import { useMessages } from '@/components/base/messages';
import { LetGo } from '@/components/exercises/ExerciseEnd';
import { actionsClass, useFocusOnMount } from '@/components/exercises/ExerciseFrame';
import { Button } from '@/components/ui/Button';
import { Copied, CopyButton } from './Copy';
import css from './Reply.module.css';
import { Sheet } from './ReplyAwake';
import { ReplyPaper } from './ReplyPaper';

interface Props {
  first: string;
  kinder: string;
  copied: boolean | null;
  onType: (text: string) => void;
  onCopy: () => void;
  onKeep: () => void;
  onLetGo: () => void;
}

/** What nonviolent communication asks (Rosenberg): seen, felt, needed, asked for. */
const QUESTIONS = [
  'reply_ask_happened',
  'reply_ask_felt',
  'reply_ask_need',
  'reply_ask_ask',
] as const;

export function ReplyKinder({ first, kinder, copied, onType, onCopy, onKeep, onLetGo }: Props) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const withWords = (act: () => void) => () => {
    if (kinder.trim() === '') field.current?.focus();
    else act();
  };
  return (
    <>
      <div class={css.beside}>
        <div>
          <h2>{message('reply_kinder_first')}</h2>
          <Sheet name="" words={first} />
        </div>
        <div>
          <label for="reply-kinder">{message('reply_kinder_second')}</label>
          <ReplyPaper
            id="reply-kinder"
            value={kinder}
            describedBy="reply-questions"
            fieldRef={field}
            onType={onType}
          />
          <ul id="reply-questions" class={css.questions}>
            {QUESTIONS.map((question) => (
              <li key={question}>{message(question)}</li>
            ))}
          </ul>
        </div>
      </div>
      <div class={actionsClass}>
        <CopyButton main onCopy={withWords(onCopy)} />
        <Button onPress={withWords(onKeep)}>{message('reply_keep_kinder')}</Button>
        <LetGo name={message('reply_both')} onLetGo={onLetGo} />
      </div>
      <Copied copied={copied} />
      <p class={css.what}>{message('reply_gone_what')}</p>
    </>
  );
}
