/** Settings: each is kept the moment it is changed. */
import type { ComponentChildren } from 'preact';
import { Sign } from '@/components/base/Logo';
import { useWords } from '@/components/base/messages';
import type { Settings } from '@/utils/settings/settings';
import { OptionsJournal } from './JournalSettings';
import { OptionsPauses } from './PauseSettings';
import { type Asking, Grant } from './PermissionRequest';
import { OptionsPractice } from './PracticeSettings';
import { Asides, type AsidesProps } from './QuarantineSection';
import css from './SettingsPage.module.css';
import { type Keys, OptionsKeys } from './ShortcutSettings';
import { OptionsTime } from './TimeSettings';
import { type Store, useChoosing } from './useSettingsDraft';

interface Props extends AsidesProps {
  settings: Settings;
  onChange: Store;
  sites: Asking;
  notifications: Asking;
  keys: readonly Keys[];
  onKeys?: (() => void) | undefined;
  /** Whether new tabs are ours. */
  newTabs: boolean;
  onPractices: () => void;
}

export function Options({
  settings,
  onChange,
  sites,
  notifications,
  keys,
  onKeys,
  newTabs,
  onPractices,
  ...asides
}: Props) {
  const words = useWords();
  const choosing = useChoosing(settings, onChange);
  const { last } = choosing;

  return (
    <main class={css.page}>
      <header class={css.header}>
        <Sign />
        <h1>{words('options_title')}</h1>
      </header>
      <p class="visually-hidden" role="status">
        {last?.said === 'saved' && <span key={last.times}>{words('saved')}</span>}
      </p>
      <Asides {...asides} />
      <Section title={words('options_pauses')}>
        <OptionsPauses choosing={choosing} sites={sites} notifications={notifications} />
      </Section>
      <Section title={words('options_practice')}>
        <OptionsPractice choosing={choosing} newTabs={newTabs} onAll={onPractices} />
      </Section>
      <Section title={words('options_grants')}>
        <Grant title={words('grant_sites')} reason={words('grant_sites_reason')} {...sites} />
        <Grant
          title={words('grant_notifications')}
          reason={words('grant_notifications_reason')}
          {...notifications}
        />
      </Section>
      <Section title={words('options_time')}>
        <OptionsTime choosing={choosing} />
      </Section>
      <Section title={words('options_journal')}>
        <OptionsJournal choosing={choosing} />
      </Section>
      {keys.length > 0 && (
        <Section title={words('options_keys')}>
          <OptionsKeys keys={keys} onChange={onKeys} />
        </Section>
      )}
      <p class={css.private}>{words('options_private')}</p>
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
