/** A number within bounds. What does not fit is explained beside the field and never handed on. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { IconButton } from './Button';
import css from './Field.module.css';
import { SettingRow, type SettingRowProps } from './SettingRow';

interface Props extends SettingRowProps {
  /** What the number counts, after the field, in the form that goes with the number. */
  unit: (count: number) => string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** Pause after a step before the value is handed on. Chosen: longer than a held key's repeat. */
const STEPS_MS = 350;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

export function NumberField({ unit, value, min, max, onChange, ...setting }: Props) {
  const message = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(typed);
  const show = (text: string) => {
    latest.current = text;
    setTyped(text);
  };
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  const committed = useRef(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value counts.
  useEffect(() => {
    // Another window changed the value: it shows here unless something else is being typed.
    if (latest.current.trim() === String(committed.current)) show(String(value));
    committed.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const wrong = !fits(typed.trim());
  const commit = () => {
    clearTimeout(timer.current);
    const text = latest.current.trim();
    if (fits(text) && Number(text) !== committed.current) {
      committed.current = Number(text);
      onChange(Number(text));
    }
  };
  const step = (by: number) => {
    const from = fits(latest.current.trim()) ? Number(latest.current) : value;
    show(String(Math.min(max, Math.max(min, from + by))));
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, STEPS_MS);
  };
  const current = wrong ? value : Number(typed);
  const counted = unit(current);
  return (
    <SettingRow
      id={id}
      {...setting}
      wrong={wrong ? message('number_wrong', { min: String(min), max: String(max) }) : undefined}
    >
      <div class={css.number}>
        <IconButton
          icon="less"
          name={message('less')}
          label={`${setting.label}: ${message('less')}`}
          disabled={current <= min}
          skipped
          onPress={() => step(-1)}
        />
        <input
          id={id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          role="spinbutton"
          aria-valuenow={current}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={`${current} ${counted}`}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => show(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            const by = STEPS[event.key];
            if (!by) return;
            event.preventDefault();
            step(by);
          }}
        />
        <IconButton
          icon="more"
          name={message('more')}
          label={`${setting.label}: ${message('more')}`}
          disabled={current >= max}
          skipped
          onPress={() => step(1)}
        />
        <span class={css.unit}>{counted}</span>
      </div>
    </SettingRow>
  );
}
