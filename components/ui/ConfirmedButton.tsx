/** A button for what can't be undone: it asks once more, with the focus on the answer that changes nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from './Button';

interface Props {
  /** Text of the button, and what is read in its place where that does not say enough. */
  text: string;
  label?: string;
  /** The same of the answer that does it. */
  yes: string;
  yesLabel?: string;
  yesWeight?: 'plain' | 'quiet';
  onYes: () => void;
}

export function ConfirmedButton({ text, label, yes, yesLabel, yesWeight, onYes }: Props) {
  const message = useMessages();
  const [asks, setAsks] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it asks, and when that was answered.
  useLayoutEffect(() => {
    if (pressed.current) button.current?.focus();
  }, [asks]);
  const ask = (next: boolean) => {
    pressed.current = true;
    setAsks(next);
  };
  if (!asks) {
    return (
      <Button
        key="ask"
        weight="quiet"
        buttonRef={button}
        onPress={() => ask(true)}
        {...(label === undefined ? {} : { label })}
      >
        {text}
      </Button>
    );
  }
  return (
    <>
      <Button
        key="yes"
        weight={yesWeight ?? 'plain'}
        onPress={() => {
          ask(false);
          onYes();
        }}
        {...(yesLabel === undefined ? {} : { label: yesLabel })}
      >
        {yes}
      </Button>
      <Button key="no" weight="quiet" buttonRef={button} onPress={() => ask(false)}>
        {message('cancel')}
      </Button>
    </>
  );
}
