/** Settings of time: when a stretch and a day end, and what is kept of browsing time. */

import { formatDuration, formatTimeOfDay } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { NumberField } from '@/components/ui/NumberField';
import { SelectField } from '@/components/ui/SelectField';
import { Switch } from '@/components/ui/Switch';
import { DAY_START_HOUR, fits, KEPT_DAYS, type Settings } from '@/utils/settings/settings';
import { SitesField } from './SitesField';
import type { SettingsDraft } from './useSettingsDraft';

const AWAY_CHOICES = [15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600];
const HOURS = Array.from(
  { length: DAY_START_HOUR.max - DAY_START_HOUR.min + 1 },
  (_, i) => DAY_START_HOUR.min + i,
);

export function TimeSettings({ draft: { values, change, saveStateOf } }: { draft: SettingsDraft }) {
  const message = useMessages();
  const record = (part: Partial<Settings['siteRecord']>) =>
    change('siteRecord', (now) => ({ ...now, ...part }));
  return (
    <>
      <SelectField
        label={message('away_label')}
        hint={message('away_hint')}
        value={values.awaySeconds}
        choices={AWAY_CHOICES}
        name={formatDuration}
        saveState={saveStateOf('awaySeconds')}
        onChange={(seconds) => change('awaySeconds', seconds)}
      />
      <SelectField
        label={message('day_start_label')}
        hint={message('day_start_hint')}
        value={values.dayStartHour}
        choices={HOURS}
        name={(hour) => formatTimeOfDay(hour * 60)}
        saveState={saveStateOf('dayStartHour')}
        onChange={(hour) => change('dayStartHour', hour)}
      />
      <NumberField
        label={message('kept_label')}
        unit={(count) => message('unit_days', { count })}
        hint={message('kept_hint')}
        value={values.keptDays}
        {...KEPT_DAYS}
        saveState={saveStateOf('keptDays')}
        onChange={(days) => change('keptDays', days)}
      />
      <Switch
        on={values.siteRecord.on}
        label={message('sites_label')}
        hint={message('sites_hint')}
        saveState={saveStateOf('siteRecord')}
        onChange={(on) => record({ on })}
      />
      {values.siteRecord.on && (
        <SitesField
          label={message('excluded_label')}
          hint={message('excluded_hint')}
          also={message('sites_label')}
          sites={values.siteRecord.excluded}
          fits={(excluded) => fits('siteRecord', { on: true, excluded: [...excluded] })}
          onChange={(excluded) => record({ excluded })}
        />
      )}
    </>
  );
}
