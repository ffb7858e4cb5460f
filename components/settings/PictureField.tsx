/** A setting that is one of a few, each with a picture of itself. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import type { SettingRowProps } from '@/components/ui/SettingRow';
import setting from '@/components/ui/SettingRow.module.css';
import css from './PictureField.module.css';

export interface PictureChoice<T extends string> {
  value: T;
  name: string;
  /** What choosing it means; left out where the picture says it. */
  does?: string;
  picture: ComponentChildren;
  /** The accent that it is drawn in, where that is what is chosen. */
  accent?: string;
}

interface Props<T extends string> extends SettingRowProps {
  choices: readonly PictureChoice<T>[];
  value: T;
  onChange: (value: T) => void;
}

export function PictureField<T extends string>({
  label,
  hint,
  saveState,
  also,
  choices,
  value,
  onChange,
}: Props<T>) {
  const message = useMessages();
  const id = useId();
  return (
    <fieldset
      class={css.field}
      aria-describedby={`${id}-hint`}
      data-setting={label}
      data-also={also}
    >
      <legend class={css.legend}>
        {label}
        {saveState === 'saved' && (
          <span class={setting.saved} aria-hidden="true">
            {message('kept')}
          </span>
        )}
      </legend>
      <div id={`${id}-hint`} class={setting.hint}>
        {hint && <p>{hint}</p>}
        <p class={setting.wrong} role="alert">
          {saveState === 'failed' ? message('write_failed') : ''}
        </p>
      </div>
      <div class={css.choices}>
        {choices.map(({ value: each, name, does, picture, accent }) => (
          <label key={each} class={css.choice} data-accent={accent}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={value === each}
              aria-describedby={does && `${id}-${each}`}
              aria-labelledby={`${id}-${each}-name`}
              onChange={() => onChange(each)}
            />
            {picture}
            <span id={`${id}-${each}-name`} class={css.name}>
              {name}
            </span>
            {does && (
              <span id={`${id}-${each}`} class={css.description}>
                {does}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
