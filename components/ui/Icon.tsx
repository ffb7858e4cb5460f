/** Line drawings for buttons, hidden from screen readers: the button's name says the same. */
import css from './Icon.module.css';

const PATHS = {
  change: 'M10.8 3.2 12.8 5.2 5.6 12.4 3 13 3.6 10.4Z',
  remove: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5',
  less: 'M4 8H12',
  more: 'M4 8H12M8 4V12',
  done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  unfold: 'M4.5 6.5 8 10 11.5 6.5',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5ZM5.75 9.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5Z',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={css.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
