/** A number within bounds. What does not fit is said beside the field and never handed on. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { GlyphButton } from './Button';
import css from './Field.module.css';
import { Setting, type SettingProps } from './SettingRow';

interface Props extends SettingProps {
  /** What the number counts, after the field. */
  unit: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** Steps follow each other fast; only where they end is handed on. */
const STEPS_MS = 350;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

export function NumberField({ unit, value, min, max, onChange, ...setting }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wanted = useRef(typed);
  const show = (text: string) => {
    wanted.current = text;
    setTyped(text);
  };
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  const stands = useRef(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value counts.
  useEffect(() => {
    // Changed in another window; what is being typed here stays until it is handed on or mended.
    if (wanted.current.trim() === String(stands.current)) show(String(value));
    stands.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const wrong = !fits(typed.trim());
  const handOn = () => {
    clearTimeout(timer.current);
    const text = wanted.current.trim();
    if (fits(text) && Number(text) !== stands.current) {
      stands.current = Number(text);
      onChange(Number(text));
    }
  };
  const step = (by: number) => {
    const from = fits(wanted.current.trim()) ? Number(wanted.current) : value;
    show(String(Math.min(max, Math.max(min, from + by))));
    clearTimeout(timer.current);
    timer.current = setTimeout(handOn, STEPS_MS);
  };
  const current = wrong ? value : Number(typed);
  return (
    <Setting
      id={id}
      {...setting}
      wrong={wrong ? words('number_wrong', String(min), String(max)) : undefined}
    >
      <div class={css.number}>
        <GlyphButton
          glyph="less"
          name={words('less')}
          label={`${setting.label}: ${words('less')}`}
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
          aria-valuetext={`${current} ${unit}`}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => show(event.currentTarget.value)}
          onBlur={handOn}
          onKeyDown={(event) => {
            if (event.key === 'Enter') handOn();
            const by = STEPS[event.key];
            if (!by) return;
            event.preventDefault();
            step(by);
          }}
        />
        <GlyphButton
          glyph="more"
          name={words('more')}
          label={`${setting.label}: ${words('more')}`}
          disabled={current >= max}
          skipped
          onPress={() => step(1)}
        />
        <span class={css.unit}>{unit}</span>
      </div>
    </Setting>
  );
}
