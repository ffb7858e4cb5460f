/**
 * The first-run page, in three pictures of the thing itself: still water, a pause that can be tried on
 * the spot, and the field for a first line. Then what it would like to be allowed, and how to go on.
 */
import type { ComponentChildren } from 'preact';
import { Logo } from '@/components/base/Logo';
import { useMessages } from '@/components/base/messages';
import { Pond } from '@/components/base/Pond';
import { LifeFields } from '@/components/settings/LifeFields';
import { PermissionRequest, type PermissionState } from '@/components/settings/PermissionRequest';
import { type StoreSetting, useSettingsDraft } from '@/components/settings/useSettingsDraft';
import { Button } from '@/components/ui/Button';
import type { Settings } from '@/utils/settings/settings';
import { PausePicture } from './PausePicture';
import css from './Welcome.module.css';

interface Props {
  sites: PermissionState;
  notifications: PermissionState;
  /** Whether new tabs are ours. */
  newTabs: boolean;
  /** Three questions, where the answers can be read; null where they can't. */
  life: { settings: Settings; onChange: StoreSetting } | null;
  /** The field to write down an act. */
  field: ComponentChildren;
  /** Shows a pause over this page; nothing is kept of it. */
  onTry: () => void;
  onBegin: () => void;
  onOptions: () => void;
}

export function Welcome({
  sites,
  notifications,
  newTabs,
  life,
  field,
  onTry,
  onBegin,
  onOptions,
}: Props) {
  const message = useMessages();
  return (
    <main class={css.page}>
      <header class={css.header}>
        <div class={css.water} aria-hidden="true">
          <div class={css.pond}>
            <Pond rings={6} />
          </div>
        </div>
        <div class={css.title}>
          <Logo />
          <h1>{message('welcome_title')}</h1>
          <p class={css.lead}>{message('welcome_lead')}</p>
        </div>
      </header>
      <section class={css.scene}>
        <div class={css.words}>
          <h2>{message('welcome_pause_title')}</h2>
          <p>{message('welcome_pause')}</p>
          <div class={css.answers}>
            <Button weight="main" onPress={onTry}>
              {message('pause_try')}
            </Button>
          </div>
        </div>
        <PausePicture />
      </section>
      <section class={css.scene}>
        <div class={css.words}>
          <h2>{message('welcome_journal_title')}</h2>
          <p>{message('welcome_journal')}</p>
        </div>
        <div class={css.slip}>{field}</div>
      </section>
      <section class={css.part}>
        <h2>{message('welcome_asks')}</h2>
        <div class={css.requests}>
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
        </div>
      </section>
      {life && <LifeQuestions {...life} />}
      <section class={css.part}>
        <h2>{message('welcome_beginning')}</h2>
        <p>
          {message(newTabs ? 'welcome_practice' : 'welcome_practice_popup')}{' '}
          {newTabs && message('welcome_new_tab')}
        </p>
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
        <p class={css.private}>{message('welcome_private')}</p>
      </section>
    </main>
  );
}

function LifeQuestions({ settings, onChange }: NonNullable<Props['life']>) {
  const message = useMessages();
  const draft = useSettingsDraft(settings, onChange);
  return (
    <section class={css.part}>
      <h2>{message('life_title')}</h2>
      <p>{message('life_hint')}</p>
      <div class={css.requests}>
        <LifeFields draft={draft} />
      </div>
      <p class="visually-hidden" role="status">
        {draft.last?.saveState === 'saved' && <span key={draft.last.times}>{message('kept')}</span>}
      </p>
    </section>
  );
}
