/** Buttons: with text, in three weights, and with an icon alone. */
import type { ComponentChildren, Ref } from 'preact';
import css from './Button.module.css';
import { Icon } from './Icon';

interface Props {
  children: ComponentChildren;
  onPress?: () => void;
  /**
   * `main`: what most people want here, at most one on a page. `quiet`: what waits beside it, without
   * an outline. `link`: within a sentence.
   */
  weight?: 'main' | 'plain' | 'quiet' | 'link';
  /** Read in place of the text, where the text alone does not say enough. */
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of what it opens, while that is in the page. */
  controls?: string | undefined;
  /** Ids of what a screen reader reads after its name. */
  describedBy?: string | undefined;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  /** Submits its form, as Enter in a field does. */
  submits?: boolean;
}

export function Button({
  children,
  onPress,
  weight = 'plain',
  label,
  pressed,
  expanded,
  controls,
  describedBy,
  disabled,
  buttonRef,
  submits,
}: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      ref={buttonRef ?? null}
      class={weight === 'plain' ? css.button : `${css.button} ${css[weight]}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={onPress}
    >
      {pressed === undefined || weight === 'main' ? null : (
        <span class={css.mark}>{pressed && <Icon name="done" />}</span>
      )}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: Parameters<typeof Icon>[0]['name'];
  /** A word or two, shown when the pointer rests on it. */
  name: string;
  /** Read in place of the name, where it alone does not say enough. */
  label?: string;
  /** Id of what says more about what it is pressed for. */
  describedBy?: string | undefined;
  onPress: () => void;
  disabled?: boolean;
  /** Not reached by Tab: the field beside it does the same by keys. */
  skipped?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that stands beside every line of a list: an icon, so that the text stays prominent. */
export function IconButton({
  icon,
  name,
  label,
  describedBy,
  onPress,
  disabled,
  skipped,
  buttonRef,
}: IconButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef ?? null}
      class={css.icon}
      aria-label={label}
      aria-describedby={describedBy}
      title={name}
      disabled={disabled}
      tabIndex={skipped ? -1 : undefined}
      onClick={onPress}
    >
      <span class="visually-hidden">{name}</span>
      <Icon name={icon} />
    </button>
  );
}
