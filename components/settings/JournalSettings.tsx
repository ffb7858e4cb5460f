/** Settings of the journal: how it is hidden, where it is at hand, what comes up by itself and what may be asked. */
import { useId } from 'preact/hooks';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/SelectField';
import { SettingRow } from '@/components/ui/SettingRow';
import { Switch } from '@/components/ui/Switch';
import { Group } from './Group';
import type { SettingsDraft } from './useSettingsDraft';

/** What may be asked by itself, one switch each. */
const ASKINGS = ['askDates', 'askHeard', 'askThanks', 'askQuiet'] as const;
const ASKING_WORDS: Readonly<
  Record<(typeof ASKINGS)[number], readonly [label: MessageKey, hint: MessageKey]>
> = {
  askDates: ['ask_dates_label', 'ask_dates_hint'],
  askHeard: ['ask_heard_label', 'ask_heard_hint'],
  askThanks: ['ask_thanks_label', 'ask_thanks_hint'],
  askQuiet: ['ask_quiet_label', 'ask_quiet_hint'],
};
const DAYS_AHEAD_CHOICES = [0, 1, 3, 7, 14];

interface Props {
  draft: SettingsDraft;
  /** Opens the journal beside the page; left out where the browser has no such place. */
  onBeside?: (() => void) | undefined;
}

export function JournalSettings({ draft: { values, change, saveStateOf }, onBeside }: Props) {
  const message = useMessages();
  const beside = useId();
  return (
    <>
      <Switch
        on={values.discreet}
        label={message('discreet_veil')}
        hint={message('discreet_option_hint')}
        also={message('discreet_also')}
        saveState={saveStateOf('discreet')}
        onChange={(on) => change('discreet', on)}
      />
      <Switch
        on={values.lookingBack}
        label={message('looking_back_label')}
        hint={message('looking_back_hint')}
        saveState={saveStateOf('lookingBack')}
        onChange={(on) => change('lookingBack', on)}
      />
      {onBeside && (
        <SettingRow id={beside} label={message('beside_label')} hint={message('beside_hint')} group>
          <Button describedBy={`${beside}-hint`} onPress={onBeside}>
            {message('beside_open')}
          </Button>
        </SettingRow>
      )}
      <Switch
        on={values.pageMenu}
        label={message('page_menu_label')}
        hint={message('page_menu_hint', { item: message('about_label') })}
        also={message('page_menu_also')}
        saveState={saveStateOf('pageMenu')}
        onChange={(on) => change('pageMenu', on)}
      />
      <Switch
        on={values.replyInMenu}
        label={message('reply_menu_label')}
        hint={message('reply_menu_hint')}
        also={message('reply_menu_also')}
        saveState={saveStateOf('replyInMenu')}
        onChange={(on) => change('replyInMenu', on)}
      />
      <Group id="threads" title={message('threads_title')}>
        <p>{message('threads_hint')}</p>
        {ASKINGS.map((name) => (
          <Switch
            key={name}
            on={values[name]}
            label={message(ASKING_WORDS[name][0])}
            hint={message(ASKING_WORDS[name][1])}
            saveState={saveStateOf(name)}
            onChange={(on) => change(name, on)}
          />
        ))}
        <SelectField
          label={message('days_ahead_label')}
          hint={message('days_ahead_hint')}
          value={values.daysAhead}
          choices={DAYS_AHEAD_CHOICES}
          name={(days) => message('days_ahead', { count: days })}
          saveState={saveStateOf('daysAhead')}
          onChange={(days) => change('daysAhead', days)}
        />
      </Group>
      <p data-setting={message('view_yours')} data-also={message('yours_also')}>
        {message('yours_where')} <a href="journal.html#yours">{message('view_yours')}</a>
      </p>
    </>
  );
}
