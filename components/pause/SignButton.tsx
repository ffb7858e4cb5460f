/** A button of a bar: a sign, and its name beneath. */
import type { Ref } from 'preact';
import { Icon } from '@/components/ui/Icon';
import css from './SignButton.module.css';

interface Props {
  icon: Parameters<typeof Icon>[0]['name'];
  name: string;
  onPress: () => void;
  /** Of one that opens something. */
  expanded?: boolean;
  /** Id of what it opens, while that is in the page. */
  controls?: string | undefined;
  /** Of one that is on or off. */
  pressed?: boolean;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function SignButton({
  icon,
  name,
  onPress,
  expanded,
  controls,
  pressed,
  disabled,
  buttonRef,
}: Props) {
  return (
    <button
      type="button"
      ref={buttonRef ?? null}
      class={css.button}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
      {name}
    </button>
  );
}
