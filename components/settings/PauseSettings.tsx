/** Settings of pauses: when they come, at which level, and when none come. */
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { NumberField } from '@/components/ui/NumberField';
import { SelectField } from '@/components/ui/SelectField';
import { Switch } from '@/components/ui/Switch';
import { TimeSpanField } from '@/components/ui/TimeSpanField';
import { WeekdaysField } from '@/components/ui/WeekdaysField';
import {
  BELL_TIMES,
  DEFAULT_SETTINGS,
  MOST_EXCEPTED,
  PATIENCE_MINUTES,
  RHYTHM_MINUTES,
  type Settings,
} from '@/utils/settings/settings';
import { BREATHS, BREATHS_SAID, type Breaths } from '@/utils/shared/breath';
import { ChosenSites } from './ChosenSites';
import { Group } from './Group';
import { LevelField } from './LevelField';
import { NeedsSites } from './NeedsSites';
import { OwnLines } from './OwnLines';
import css from './PauseSettings.module.css';
import type { PermissionState } from './PermissionRequest';
import { SitesList } from './SitesList';
import type { SettingsDraft } from './useSettingsDraft';

interface Props {
  draft: SettingsDraft;
  sites: PermissionState;
  onTry: () => void;
}

/** What is shown only where pauses are offered, by its names: else the switch is found by them. */
const WITHIN: readonly MessageKey[] = [
  'rhythm_label',
  'level_label',
  'level_whisper',
  'level_card',
  'level_screen',
  'quiet_label',
  'days_off_label',
  'chosen_label',
  'excepted_label',
  'patience_label',
  'softer_label',
  'bell_label',
  'breaths_label',
  'own_lines_label',
  'closes_label',
];

export function PauseSettings({ draft, sites, onTry }: Props) {
  const message = useMessages();
  const { values, change, saveStateOf } = draft;
  return (
    <>
      <Switch
        on={values.pauses}
        label={message('pauses_label')}
        hint={message('pauses_hint')}
        also={values.pauses ? undefined : WITHIN.map((each) => message(each)).join(' ')}
        saveState={saveStateOf('pauses')}
        onChange={(on) => change('pauses', on)}
      />
      {values.pauses && (
        <>
          <NumberField
            label={message('rhythm_label')}
            unit={(count) => message('unit_minutes', { count })}
            hint={message('rhythm_hint')}
            also={message('rhythm_also')}
            value={values.rhythmMinutes}
            {...RHYTHM_MINUTES}
            saveState={saveStateOf('rhythmMinutes')}
            onChange={(minutes) => change('rhythmMinutes', minutes)}
          />
          <div class={css.level} data-group>
            <LevelField
              value={values.level}
              saveState={saveStateOf('level')}
              onChange={(level) => change('level', level)}
            />
            <Button weight="quiet" onPress={onTry}>
              {message('pause_try')}
            </Button>
          </div>
          <Group title={message('pauses_none_then')}>
            <QuietHours draft={draft} />
            <WeekdaysField
              label={message('days_off_label')}
              hint={message('days_off_hint')}
              days={values.daysOff}
              saveState={saveStateOf('daysOff')}
              onChange={(days) => change('daysOff', days)}
            />
          </Group>
          <Group title={message('pauses_sites')}>
            {!sites.granted && <NeedsSites what="pauses_sites_needs" permission={sites} />}
            <ChosenSites
              sites={values.chosenSites}
              excepted={values.exceptedSites}
              failed={saveStateOf('chosenSites') === 'failed'}
              onChange={(next, stored) => change('chosenSites', next, stored)}
            />
            <SitesList
              label={message('excepted_label')}
              hint={message('excepted_hint')}
              items={values.exceptedSites}
              siteOf={(site) => site}
              make={(site) => site}
              other={values.chosenSites.map(({ site }) => site)}
              otherMessage="site_chosen"
              most={MOST_EXCEPTED}
              failed={saveStateOf('exceptedSites') === 'failed'}
              onChange={(next, stored) => change('exceptedSites', next, stored)}
            />
          </Group>
          <Disclosure summary={message('pauses_more')} open={hasAdvancedChanges(values)}>
            <AdvancedPauseSettings draft={draft} />
          </Disclosure>
        </>
      )}
    </>
  );
}

function QuietHours({ draft: { values, change, saveStateOf } }: { draft: SettingsDraft }) {
  const message = useMessages();
  const merge = (part: Partial<Settings['quietHours']>) =>
    change('quietHours', (now) => ({ ...now, ...part }));
  return (
    <>
      <Switch
        on={values.quietHours.on}
        label={message('quiet_label')}
        hint={message('quiet_hint')}
        saveState={saveStateOf('quietHours')}
        onChange={(on) => merge({ on })}
      />
      {values.quietHours.on && (
        <TimeSpanField
          label={message('quiet_times')}
          same={message('quiet_same')}
          also={message('quiet_label')}
          {...values.quietHours}
          onChange={merge}
        />
      )}
    </>
  );
}

/** Settings that most people leave at their defaults. */
function AdvancedPauseSettings({
  draft: { values, change, saveStateOf },
}: {
  draft: SettingsDraft;
}) {
  const message = useMessages();
  const changeBell = (part: Partial<Settings['bell']>) =>
    change('bell', (now) => ({ ...now, ...part }));
  return (
    <>
      <NumberField
        label={message('patience_label')}
        unit={(count) => message('unit_minutes', { count })}
        hint={message('patience_hint')}
        value={values.patienceMinutes}
        {...PATIENCE_MINUTES}
        saveState={saveStateOf('patienceMinutes')}
        onChange={(minutes) => change('patienceMinutes', minutes)}
      />
      <Switch
        on={values.softer}
        label={message('softer_label')}
        hint={message('softer_hint')}
        saveState={saveStateOf('softer')}
        onChange={(on) => change('softer', on)}
      />
      <Switch
        on={values.bell.on}
        label={message('bell_label')}
        hint={message('bell_hint')}
        saveState={saveStateOf('bell')}
        onChange={(on) => changeBell({ on })}
      />
      {values.bell.on && (
        <>
          <NumberField
            label={message('bell_times')}
            unit={(count) => message('unit_times_a_day', { count })}
            also={message('bell_label')}
            value={values.bell.times}
            {...BELL_TIMES}
            onChange={(times) => changeBell({ times })}
          />
          <TimeSpanField
            label={message('bell_hours')}
            same={message('bell_all_day')}
            also={message('bell_label')}
            {...values.bell}
            onChange={changeBell}
          />
        </>
      )}
      <SelectField
        label={message('breaths_label')}
        hint={message('breaths_hint')}
        value={values.breaths}
        choices={BREATHS}
        name={(breaths) => message(BREATHS_SAID[breaths as Breaths].name)}
        saveState={saveStateOf('breaths')}
        onChange={(breaths) => change('breaths', breaths as Breaths)}
      />
      <OwnLines
        lines={values.ownLines}
        failed={saveStateOf('ownLines') === 'failed'}
        onChange={(next, stored) => change('ownLines', next, stored)}
      />
      {values.ownLines.length > 0 && (
        <Switch
          on={values.ownLinesOnly}
          label={message('own_lines_only_label')}
          hint={message('own_lines_only_hint')}
          saveState={saveStateOf('ownLinesOnly')}
          onChange={(on) => change('ownLinesOnly', on)}
        />
      )}
      <Switch
        on={values.stepAwayCloses}
        label={message('closes_label')}
        hint={message('closes_hint')}
        saveState={saveStateOf('stepAwayCloses')}
        onChange={(on) => change('stepAwayCloses', on)}
      />
    </>
  );
}

const hasAdvancedChanges = ({
  patienceMinutes,
  softer,
  bell,
  breaths,
  ownLines,
  stepAwayCloses,
}: Settings): boolean =>
  patienceMinutes !== DEFAULT_SETTINGS.patienceMinutes ||
  softer !== DEFAULT_SETTINGS.softer ||
  bell.on ||
  breaths !== DEFAULT_SETTINGS.breaths ||
  ownLines.length > 0 ||
  stepAwayCloses;
