/** Says that access to sites is missing for something, with a button that asks for it. */
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './NeedsSites.module.css';
import type { PermissionState } from './PermissionRequest';

interface Props {
  what: MessageKey;
  permission: PermissionState;
}

export function NeedsSites({ what, permission }: Props) {
  const message = useMessages();
  return (
    <p class={css.needs} data-setting={message('grant_sites')}>
      {message(what)}{' '}
      <Button weight="quiet" onPress={() => void permission.onRequest().catch(() => undefined)}>
        {message('allow_sites')}
      </Button>
    </p>
  );
}
