/** The first run: what it does, what it asks for and why, and how to begin. */

import { Sign } from '@/components/base/Logo';
import { useWords } from '@/components/base/messages';
import { type Asking, Grant } from '@/components/settings/PermissionRequest';
import { Button } from '@/components/ui/Button';
import css from './Welcome.module.css';

interface Props {
  sites: Asking;
  notifications: Asking;
  /** Whether new tabs are ours. */
  newTabs: boolean;
  onBegin: () => void;
  onOptions: () => void;
}

export function Welcome({ sites, notifications, newTabs, onBegin, onOptions }: Props) {
  const words = useWords();
  return (
    <main class={css.page}>
      <header class={css.header}>
        <Sign large />
        <h1>{words('welcome_title')}</h1>
        <p class={css.lead}>{words('welcome_lead')}</p>
      </header>
      <section class={css.part}>
        <h2>{words('welcome_does')}</h2>
        <ul class={css.does}>
          <li>{words('welcome_pause')}</li>
          <li>{words('welcome_journal')}</li>
          <li>{words(newTabs ? 'welcome_practice' : 'welcome_practice_popup')}</li>
        </ul>
        <p class={css.private}>{words('welcome_private')}</p>
      </section>
      <section class={css.part}>
        <h2>{words('welcome_asks')}</h2>
        <Grant
          title={words('grant_sites')}
          reason={words('grant_sites_reason')}
          canPutOff
          {...sites}
        />
        <Grant
          title={words('grant_notifications')}
          reason={words('grant_notifications_reason')}
          canPutOff
          {...notifications}
        />
      </section>
      <section class={css.part}>
        <h2>{words('welcome_beginning')}</h2>
        <p>{words('welcome_pin')}</p>
        <p>
          {words('welcome_yours')}{' '}
          <Button weight="quiet" onPress={onOptions}>
            {words('settings')}
          </Button>
        </p>
        <div>
          <Button weight="main" onPress={onBegin}>
            {words('welcome_begin')}
          </Button>
        </div>
      </section>
    </main>
  );
}
