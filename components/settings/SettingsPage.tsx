/** The settings page. Each setting is stored the moment it is changed. */
import type { ComponentChildren } from 'preact';
import { Logo } from '@/components/base/Logo';
import { useMessages } from '@/components/base/messages';
import type { Settings } from '@/utils/settings/settings';
import { JournalSettings } from './JournalSettings';
import { LookSettings } from './LookSettings';
import { PauseSettings } from './PauseSettings';
import { PermissionRequest, type PermissionState } from './PermissionRequest';
import { PracticeSettings } from './PracticeSettings';
import { type QuarantineProps, QuarantineSection } from './QuarantineSection';
import css from './SettingsPage.module.css';
import { ShortcutSettings, type ShownShortcut } from './ShortcutSettings';
import { TimeSettings } from './TimeSettings';
import { type StoreSetting, useSettingsDraft } from './useSettingsDraft';

interface Props extends QuarantineProps {
  settings: Settings;
  onChange: StoreSetting;
  sites: PermissionState;
  notifications: PermissionState;
  shortcuts: readonly ShownShortcut[];
  onChangeShortcuts?: (() => void) | undefined;
  /** Whether this build replaces the new tab. */
  newTabs: boolean;
  onPractices: () => void;
}

export function SettingsPage({
  settings,
  onChange,
  sites,
  notifications,
  shortcuts,
  onChangeShortcuts,
  newTabs,
  onPractices,
  ...quarantine
}: Props) {
  const message = useMessages();
  const draft = useSettingsDraft(settings, onChange);
  const { last } = draft;

  return (
    <main class={css.page}>
      <header class={css.header}>
        <Logo />
        <h1>{message('options_title')}</h1>
      </header>
      <p class="visually-hidden" role="status">
        {last?.saveState === 'saved' && <span key={last.times}>{message('saved')}</span>}
      </p>
      <QuarantineSection {...quarantine} />
      <Section title={message('options_pauses')}>
        <PauseSettings draft={draft} sites={sites} notifications={notifications} />
      </Section>
      <Section title={message('options_practice')}>
        <PracticeSettings draft={draft} newTabs={newTabs} onAll={onPractices} />
      </Section>
      <Section title={message('options_look')}>
        <LookSettings draft={draft} />
      </Section>
      <Section title={message('options_grants')}>
        <PermissionRequest
          title={message('grant_sites')}
          reason={message('grant_sites_reason')}
          {...sites}
        />
        <PermissionRequest
          title={message('grant_notifications')}
          reason={message('grant_notifications_reason')}
          {...notifications}
        />
      </Section>
      <Section title={message('options_time')}>
        <TimeSettings draft={draft} />
      </Section>
      <Section title={message('options_journal')}>
        <JournalSettings draft={draft} />
      </Section>
      {shortcuts.length > 0 && (
        <Section title={message('options_keys')}>
          <ShortcutSettings shortcuts={shortcuts} onChange={onChangeShortcuts} />
        </Section>
      )}
      <p class={css.private}>{message('options_private')}</p>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
