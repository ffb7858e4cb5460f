/** A pause over a page, in miniature. What it shows is said beside it, and can be tried there. */
import { useMessages } from '@/components/base/messages';
import { Pond } from '@/components/base/Pond';
import css from './PausePicture.module.css';

export function PausePicture() {
  const message = useMessages();
  return (
    <div class={css.window} aria-hidden="true">
      <div class={css.bar}>
        <i />
        <i />
        <i />
      </div>
      <div class={css.sheet}>
        <div class={css.pond}>
          <Pond rings={4} />
        </div>
        <p class={css.question}>{message('pause_question_1')}</p>
        <p class={css.choices}>
          <span class={css.main}>{message('pause_step_away')}</span>
          <span>{message('pause_breathe')}</span>
        </p>
      </div>
    </div>
  );
}
