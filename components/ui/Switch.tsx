/** A setting that is on or off. */
import { useId } from 'preact/hooks';
import { SettingRow, type SettingRowProps } from './SettingRow';
import css from './Switch.module.css';

interface Props extends SettingRowProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ on, onChange, ...setting }: Props) {
  const id = useId();
  return (
    <SettingRow id={id} {...setting}>
      <input
        id={id}
        class={css.switch}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </SettingRow>
  );
}
