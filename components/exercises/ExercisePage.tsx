/** The text of an exercise, folded away until it is opened. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './ExercisePage.module.css';

export interface Passage {
  title: string;
  text: string;
}

export function ExercisePage({ passages }: { passages: readonly Passage[] }) {
  const message = useMessages();
  const [open, setOpen] = useState(false);
  if (passages.length === 0) return <p class={css.empty}>{message('exercise_empty')}</p>;
  return (
    <section class={css.page}>
      <Button weight="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {message('exercise_read_again')}
      </Button>
      {open && (
        <div class={css.passages}>
          {passages.map(({ title, text }) => (
            <div key={title}>
              <h2>{title}</h2>
              <p dir="auto">{text}</p>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** A sheet of what was written. */
export const sheetClass = css.passages as string;
