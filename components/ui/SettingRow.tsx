/** One setting: what it is called, what it means, and the control that holds it. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/base/messages';
import css from './SettingRow.module.css';

/** What became of the last change: `failed` was not stored, and nothing was changed. */
export type SaveState = 'saved' | 'failed';

export interface SettingRowProps {
  label: string;
  hint?: string;
  saveState?: SaveState | undefined;
}

interface Props extends SettingRowProps {
  /** Of the control; it is described by `${id}-hint`. */
  id: string;
  /** What does not fit, and what would; nothing is stored meanwhile. */
  wrong?: string | undefined;
  /** The control is as wide as the words above it. */
  wide?: boolean;
  /** Several controls share the label. */
  group?: boolean;
  children: ComponentChildren;
}

export function SettingRow({ id, label, hint, saveState, wrong, wide, group, children }: Props) {
  const message = useMessages();
  const name = group ? <span id={`${id}-label`}>{label}</span> : <label for={id}>{label}</label>;
  return (
    <div class={`${css.setting} ${wide ? css.wide : ''}`}>
      <div class={css.text}>
        <p>
          {name}
          {saveState === 'saved' && !wrong && (
            // Read out once for the whole page; here it is only seen.
            <span class={css.saved} aria-hidden="true">
              {message('saved')}
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
