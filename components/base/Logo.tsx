/** The logo: a bowl with a light in it. The same drawing as public/icon.svg, without its background. */
import css from './Logo.module.css';

export function Logo({ large }: { large?: boolean }) {
  return (
    <svg
      class={large ? css.large : css.small}
      viewBox="18 26 92 84"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M25 61h14.5a25.5 25.5 0 0 0 49 0H103a3 3 0 0 1 3 3.2a42 42 0 0 1-84 0a3 3 0 0 1 3-3.2z" />
      <circle cx="64" cy="49" r="19" />
    </svg>
  );
}
