/**
 * A drop of light on still water that breathes, and rings that go out from it as the breath does: the
 * same that a pause has over a page (entrypoints/pause/). What it says is said in words beside it.
 */
import css from './Light.module.css';

interface Props {
  /** It rests, with its rings about it. */
  still?: boolean;
  /** For the popup, and not for a page of its own. */
  small?: boolean;
}

export function Light({ still, small }: Props) {
  return (
    <div
      class={`${css.light} ${still ? css.still : ''} ${small ? css.small : ''}`}
      aria-hidden="true"
    >
      <i class={css.wave} />
      <i class={`${css.wave} ${css.next}`} />
      <i class={`${css.wave} ${css.last}`} />
      <i class={css.halo} />
      <i class={css.drop} />
    </div>
  );
}
