/** The paper on which a reply is written, and that it is full once it is. */
import type { Ref } from 'preact';
import { useMessages } from '@/components/base/messages';
import { writeClasses } from '@/components/exercises/ExerciseWrite';
import { MAX_REPLY_LENGTH } from '@/utils/practice/replies/reply';

interface Props {
  /** For the label beside it. */
  id: string;
  value: string;
  /** Ids of what is read after its name. */
  describedBy: string;
  fieldRef: Ref<HTMLTextAreaElement>;
  onType: (text: string) => void;
  /** Ctrl or Command and Enter; nothing where it is left out. */
  onDone?: () => void;
}

export function ReplyPaper({ id, value, describedBy, fieldRef, onType, onDone }: Props) {
  const message = useMessages();
  return (
    <>
      <textarea
        id={id}
        ref={fieldRef}
        class={writeClasses.paper}
        rows={5}
        value={value}
        maxLength={MAX_REPLY_LENGTH}
        dir="auto"
        autocomplete="off"
        aria-describedby={describedBy}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!onDone || event.key !== 'Enter' || event.isComposing) return;
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          onDone();
        }}
      />
      <p aria-live="polite" class={writeClasses.hint}>
        {value.length >= MAX_REPLY_LENGTH ? message('text_full') : ''}
      </p>
    </>
  );
}
