/** The sign of a person, beside their name: a screen reader has the name. */
import { personMark } from '@/utils/journal/reading/person-mark';
import css from './PersonMark.module.css';

export function PersonMark({ id, large }: { id: string; large?: boolean }) {
  return (
    <svg
      class={large ? css.large : css.small}
      viewBox="-28 -28 56 56"
      aria-hidden="true"
      focusable="false"
    >
      {personMark(id).map(({ path, stroke, opacity }) => (
        <path key={path} d={path} stroke-width={stroke} opacity={opacity} />
      ))}
      <circle r="5.5" />
    </svg>
  );
}
