/** The frame of one setting: its name, what it means, its control, and whether it was saved. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/base/messages';
import css from './SettingRow.module.css';

/** Result of the last change; after `failed` the stored value is what it was. */
export type SaveState = 'saved' | 'failed';

export interface SettingRowProps {
  label: string;
  hint?: string;
  saveState?: SaveState | undefined;
  /** Further words that it is found by. */
  also?: string | undefined;
}

interface Props extends SettingRowProps {
  /** Id of the control, which sets `aria-describedby` to `${id}-hint`. */
  id: string;
  /** Why what was typed does not fit; it is not stored meanwhile. */
  wrong?: string | undefined;
  /** The control has a line of its own under the text. */
  wide?: boolean;
  /** Several controls share the label. */
  group?: boolean;
  children: ComponentChildren;
}

export function SettingRow({
  id,
  label,
  hint,
  saveState,
  also,
  wrong,
  wide,
  group,
  children,
}: Props) {
  const message = useMessages();
  const name = group ? <span id={`${id}-label`}>{label}</span> : <label for={id}>{label}</label>;
  return (
    <div class={`${css.setting} ${wide ? css.wide : ''}`} data-setting={label} data-also={also}>
      <div class={css.text}>
        <p>
          {name}
          {saveState === 'saved' && !wrong && (
            // The page announces it once for all settings; here it is only visible.
            <span class={css.saved} aria-hidden="true">
              {message('kept')}
            </span>
          )}
        </p>
        <div id={`${id}-hint`} class={css.hint}>
          {hint && <p>{hint}</p>}
          <p class={css.wrong} role="alert">
            {wrong ?? (saveState === 'failed' ? message('write_failed') : '')}
          </p>
        </div>
      </div>
      <div class={css.control}>
        {group ? <fieldset aria-labelledby={`${id}-label`}>{children}</fieldset> : children}
      </div>
    </div>
  );
}
