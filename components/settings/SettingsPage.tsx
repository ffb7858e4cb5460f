/**
 * The settings page: a search, what is on now, then each part under its name, which hangs in the margin too.
 * Each setting is stored the moment it is changed.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { formatList } from '@/components/base/format-locale';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { Button } from '@/components/ui/Button';
import { SearchField } from '@/components/ui/SearchField';
import type { Settings } from '@/utils/settings/settings';
import { firstFound, showFound } from './find-settings';
import { JournalSettings } from './JournalSettings';
import type { LanguageChoices } from './LanguageField';
import { LookSettings } from './LookSettings';
import { PauseSettings } from './PauseSettings';
import { PermissionRequest, type PermissionState } from './PermissionRequest';
import { type OwnPractices, PracticeSettings } from './PracticeSettings';
import { type QuarantineProps, QuarantineSection } from './QuarantineSection';
import { SettingsIndex } from './SettingsIndex';
import css from './SettingsPage.module.css';
import { ShortcutSettings, type ShownShortcut } from './ShortcutSettings';
import { StateCard, type StateProps } from './StateCard';
import { TimeSettings } from './TimeSettings';
import { type StoreSetting, useSettingsDraft } from './useSettingsDraft';

interface Props extends QuarantineProps, StateProps {
  settings: Settings;
  onChange: StoreSetting;
  sites: PermissionState;
  notifications: PermissionState;
  shortcuts: readonly ShownShortcut[];
  onChangeShortcuts?: (() => void) | undefined;
  /** Whether this build replaces the new tab. */
  newTabs: boolean;
  /** The person's own practices. */
  own: OwnPractices;
  languages: LanguageChoices;
  /** Opens the journal beside the page; left out where the browser has no such place. */
  onBeside?: (() => void) | undefined;
  onPractices: () => void;
}

/** By the id of its section, which stands in addresses. */
const PARTS = {
  pauses: 'options_pauses',
  practices: 'options_practice',
  look: 'options_look',
  grants: 'options_grants',
  time: 'options_time',
  journal: 'options_journal',
  keys: 'options_keys',
} as const satisfies Readonly<Record<string, MessageKey>>;
type Part = keyof typeof PARTS;

/** How many of those that were found are read out. Chosen: what is listened to while typing. */
const MOST_TOLD = 4;

export function SettingsPage({
  settings,
  onChange,
  sites,
  notifications,
  shortcuts,
  onChangeShortcuts,
  newTabs,
  own,
  languages,
  onBeside,
  onPractices,
  held,
  onLetCome,
  onTry,
  ...quarantine
}: Props) {
  const message = useMessages();
  const draft = useSettingsDraft(settings, onChange);
  const { last } = draft;
  const content = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState('');
  const isFinding = typed.trim() !== '';
  // After each drawing: what was changed may have brought further settings into the page.
  useLayoutEffect(() => {
    if (!content.current) return;
    const names = new Set(showFound(content.current, typed));
    setFound(formatList([...names].slice(0, MOST_TOLD), 'conjunction'));
  });
  const hasKeys = shortcuts.length > 0;
  const parts = useMemo(
    () =>
      (Object.keys(PARTS) as Part[])
        .filter((id) => id !== 'keys' || hasKeys)
        .map((id) => ({ id, title: message(PARTS[id]) })),
    [hasKeys, message],
  );
  const section = (id: Part, children: ComponentChildren) => (
    <section id={id} class={css.section} data-part>
      <h2>{message(PARTS[id])}</h2>
      {children}
    </section>
  );

  return (
    <PageFrame here="settings">
      <main class={css.page}>
        <header class={css.header}>
          <h1>{message('settings')}</h1>
          <search class={css.search}>
            <SearchField
              label={message('options_search')}
              typed={typed}
              inputRef={field}
              onInput={setTyped}
              onClear={() => setTyped('')}
              onEnter={() => content.current && firstFound(content.current)?.focus()}
            />
          </search>
        </header>
        <p class="visually-hidden" role="status">
          {last?.saveState === 'saved' && <span key={last.times}>{message('kept')}</span>}
        </p>
        <p class="visually-hidden" role="status">
          {isFinding &&
            (found === ''
              ? message('options_found_none')
              : message('options_found', { names: found }))}
        </p>
        <div class={css.margin} hidden={isFinding}>
          <SettingsIndex parts={parts} />
        </div>
        <div ref={content} class={css.content}>
          {isFinding ? (
            found === '' && (
              <EmptyState
                action={
                  <Button
                    onPress={() => {
                      setTyped('');
                      field.current?.focus();
                    }}
                  >
                    {message('options_all')}
                  </Button>
                }
              >
                {message('options_found_none')}
              </EmptyState>
            )
          ) : (
            <>
              <QuarantineSection {...quarantine} />
              <StateCard
                settings={draft.values}
                sites={sites}
                notifications={notifications}
                newTabs={newTabs}
                held={held}
                onLetCome={onLetCome}
                onTry={onTry}
              />
            </>
          )}
          {section('pauses', <PauseSettings draft={draft} sites={sites} onTry={onTry} />)}
          {section(
            'practices',
            <PracticeSettings
              draft={draft}
              newTabs={newTabs}
              own={own}
              notifications={notifications}
              onAll={onPractices}
            />,
          )}
          {section('look', <LookSettings draft={draft} languages={languages} />)}
          {section(
            'grants',
            <>
              <PermissionRequest
                title={message('grant_sites')}
                reason={message('grant_sites_reason')}
                also={message('grant_sites_also')}
                {...sites}
              />
              <PermissionRequest
                title={message('grant_notifications')}
                reason={message('grant_notifications_reason')}
                also={message('grant_notifications_also')}
                {...notifications}
              />
            </>,
          )}
          {section('time', <TimeSettings draft={draft} />)}
          {section('journal', <JournalSettings draft={draft} onBeside={onBeside} />)}
          {hasKeys &&
            section(
              'keys',
              <ShortcutSettings shortcuts={shortcuts} onChange={onChangeShortcuts} />,
            )}
          <p class={css.private} hidden={isFinding}>
            {message('options_private')}
          </p>
        </div>
      </main>
    </PageFrame>
  );
}
