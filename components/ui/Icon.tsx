/** Line drawings for buttons, hidden from screen readers: the button's name says the same. */
import css from './Icon.module.css';

const PATHS = {
  change: 'M10.8 3.2 12.8 5.2 5.6 12.4 3 13 3.6 10.4Z',
  remove: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5',
  less: 'M4 8H12',
  more: 'M4 8H12M8 4V12',
  done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  unfold: 'M4.5 6.5 8 10 11.5 6.5',
  // The light over the bowl.
  pause: 'M8 2.25a2 2 0 1 0 0 4a2 2 0 1 0 0-4ZM2.5 8.5a5.5 5.5 0 0 0 11 0',
  somebody:
    'M5.5 3.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4ZM1.75 13c0-2 1.5-3.5 3.75-3.5S9.25 11 9.25 13M10.5 3.6a2 2 0 0 1 0 3.8M11.25 9.6c1.8.4 3 1.7 3 3.4',
  // A ring on the water, and what fell.
  practice:
    'M8 2.5v3M8 9.25c1.8 0 3.25.5 3.25 1.15S9.8 11.55 8 11.55s-3.25-.5-3.25-1.15S6.2 9.25 8 9.25M3.4 8.6c-.9.5-1.4 1.1-1.4 1.8 0 1.7 2.7 3.1 6 3.1s6-1.4 6-3.1c0-.7-.5-1.3-1.4-1.8',
  journal: 'M3.5 2.5h8a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8ZM5.75 2.5v11M8.25 6h2M8.25 8.5h2',
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
