/** The first-run page: what the extension does, which permissions it asks for and why, and how to begin. */

import { Logo } from '@/components/base/Logo';
import { useMessages } from '@/components/base/messages';
import { PermissionRequest, type PermissionState } from '@/components/settings/PermissionRequest';
import { Button } from '@/components/ui/Button';
import css from './Welcome.module.css';

interface Props {
  sites: PermissionState;
  notifications: PermissionState;
  /** Whether new tabs are ours. */
  newTabs: boolean;
  onBegin: () => void;
  onOptions: () => void;
}

export function Welcome({ sites, notifications, newTabs, onBegin, onOptions }: Props) {
  const message = useMessages();
  return (
    <main class={css.page}>
      <header class={css.header}>
        <Logo large />
        <h1>{message('welcome_title')}</h1>
        <p class={css.lead}>{message('welcome_lead')}</p>
      </header>
      <section class={css.part}>
        <h2>{message('welcome_does')}</h2>
        <ul class={css.features}>
          <li>{message('welcome_pause')}</li>
          <li>{message('welcome_journal')}</li>
          <li>{message(newTabs ? 'welcome_practice' : 'welcome_practice_popup')}</li>
        </ul>
        <p class={css.private}>{message('welcome_private')}</p>
      </section>
      <section class={css.part}>
        <h2>{message('welcome_asks')}</h2>
        <PermissionRequest
          title={message('grant_sites')}
          reason={message('grant_sites_reason')}
          canPutOff
          {...sites}
        />
        <PermissionRequest
          title={message('grant_notifications')}
          reason={message('grant_notifications_reason')}
          canPutOff
          {...notifications}
        />
      </section>
      <section class={css.part}>
        <h2>{message('welcome_beginning')}</h2>
        <p>{message('welcome_pin')}</p>
        <p>
          {message('welcome_yours')}{' '}
          <Button weight="quiet" onPress={onOptions}>
            {message('settings')}
          </Button>
        </p>
        <div>
          <Button weight="main" onPress={onBegin}>
            {message('welcome_begin')}
          </Button>
        </div>
      </section>
    </main>
  );
}
