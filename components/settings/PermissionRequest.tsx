/** Asks for one permission: what for, its state, and on the welcome page a "not now" of equal standing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PermissionRequest.module.css';

export interface PermissionState {
  granted: boolean;
  /** Called synchronously in the click, as `permissions.request` needs; resolves with whether it was granted. */
  onRequest: () => Promise<boolean>;
  /** Left out where it can't be revoked. */
  onGiveBack?: () => void;
}

interface Props extends PermissionState {
  title: string;
  reason: string;
  /** Further words that it is found by. */
  also?: string;
  /** Shows "not now" beside it. */
  canPutOff?: boolean;
}

export function PermissionRequest({
  title,
  reason,
  also,
  granted,
  onRequest,
  onGiveBack,
  canPutOff,
}: Props) {
  const message = useMessages();
  const [answer, setAnswer] = useState<'open' | 'put-off' | 'refused'>('open');
  const state = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // If the pressed button is gone, the focus goes to the line that says what changed.
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
    <section class={css.request} data-setting={title} data-also={also}>
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
            weight={answer !== 'open' ? 'quiet' : 'plain'}
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
