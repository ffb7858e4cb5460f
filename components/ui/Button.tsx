/** A button, in the weights there are. */
import type { ComponentChildren, Ref } from 'preact';
import css from './Button.module.css';
import { Icon } from './Icon';

interface Props {
  children: ComponentChildren;
  onPress?: () => void;
  /** `main`: what most people want here, at most one at a time. `quiet`: reads like a link. */
  weight?: 'main' | 'plain' | 'quiet';
  /** Read in place of the text, where the text alone does not say enough. */
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of what it unfolds, while that is there. */
  controls?: string | undefined;
  /** Ids of what is read after its name. */
  describedBy?: string | undefined;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  /** Hands its form on, as Enter in a field does. */
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
      class={`${css.button} ${css[weight]}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={onPress}
    >
      {pressed === undefined ? null : (
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
  /** Beside a field that has the focus already and does the same by keys. */
  skipped?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button for what stands beside every line, so that the words stay the loudest. */
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
