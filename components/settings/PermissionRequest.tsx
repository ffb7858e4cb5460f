/** One thing that may be granted: what for, and its state, with a real "not now". */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PermissionRequest.module.css';

export interface PermissionState {
  granted: boolean;
  /** Called first thing in the click, as the browsers want it; resolves to whether it was granted. */
  onRequest: () => Promise<boolean>;
  /** Left out where it can't be given back. */
  onGiveBack?: () => void;
}

interface Props extends PermissionState {
  title: string;
  reason: string;
  /** On the welcome page each question can be put off. */
  canPutOff?: boolean;
}

export function PermissionRequest({
  title,
  reason,
  granted,
  onRequest,
  onGiveBack,
  canPutOff,
}: Props) {
  const message = useMessages();
  const [answer, setAnswer] = useState<'open' | 'put-off' | 'refused'>('open');
  const state = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button that was pressed may be gone now: the focus goes to what it brought about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the state is another.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) state.current?.focus();
  }, [granted, answer]);

  const ask = () => {
    const request = onRequest();
    pressed.current = true;
    request.then(
      (given) => setAnswer(given ? 'open' : 'refused'),
      () => setAnswer('refused'),
    );
  };
  const stateMessage = granted
    ? 'grant_granted'
    : answer === 'put-off'
      ? 'grant_put_off'
      : answer === 'refused'
        ? 'grant_refused'
        : null;
  return (
    <section class={css.request}>
      <h3>{title}</h3>
      <p class={css.reason}>{reason}</p>
      <div role="status">
        {stateMessage && (
          <p ref={state} class={css.state} tabIndex={-1}>
            {message(stateMessage)}
          </p>
        )}
      </div>
      <div class={css.answers}>
        {granted && onGiveBack && (
          <Button
            weight="quiet"
            label={`${message('grant_give_back')}: ${title}`}
            onPress={() => {
              pressed.current = true;
              onGiveBack();
            }}
          >
            {message('grant_give_back')}
          </Button>
        )}
        {!granted && (
          <Button
            weight={answer !== 'open' ? 'quiet' : canPutOff ? 'main' : 'plain'}
            label={`${message('grant_allow')}: ${title}`}
            onPress={ask}
          >
            {message('grant_allow')}
          </Button>
        )}
        {!granted && canPutOff && answer === 'open' && (
          <Button
            label={`${message('grant_not_now')}: ${title}`}
            onPress={() => {
              pressed.current = true;
              setAnswer('put-off');
            }}
          >
            {message('grant_not_now')}
          </Button>
        )}
      </div>
    </section>
  );
}
