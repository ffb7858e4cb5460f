/** What is kept of browsing time, and when a stretch and a day are over. */

import { lengthOf, timeOf } from '@/components/base/format-locale';
import { useWords } from '@/components/base/messages';
import { NumberField } from '@/components/ui/NumberField';
import { SelectField } from '@/components/ui/SelectField';
import { Switch } from '@/components/ui/Switch';
import { DAY_START_HOUR, fits, KEPT_DAYS, type Settings } from '@/utils/settings/settings';
import { SitesField } from './SitesField';
import type { Choosing } from './useSettingsDraft';

const AWAY_CHOICES = [15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600];
const HOURS = Array.from(
  { length: DAY_START_HOUR.max - DAY_START_HOUR.min + 1 },
  (_, i) => DAY_START_HOUR.min + i,
);

export function OptionsTime({ choosing: { chosen, change, about } }: { choosing: Choosing }) {
  const words = useWords();
  const record = (part: Partial<Settings['siteRecord']>) =>
    change('siteRecord', (now) => ({ ...now, ...part }));
  return (
    <>
      <SelectField
        label={words('away_label')}
        hint={words('away_hint')}
        value={chosen.awaySeconds}
        choices={AWAY_CHOICES}
        name={lengthOf}
        said={about('awaySeconds')}
        onChange={(seconds) => change('awaySeconds', seconds)}
      />
      <SelectField
        label={words('day_start_label')}
        hint={words('day_start_hint')}
        value={chosen.dayStartHour}
        choices={HOURS}
        name={(hour) => timeOf(hour * 60)}
        said={about('dayStartHour')}
        onChange={(hour) => change('dayStartHour', hour)}
      />
      <NumberField
        label={words('kept_label')}
        unit={words('unit_days')}
        hint={words('kept_hint')}
        value={chosen.keptDays}
        {...KEPT_DAYS}
        said={about('keptDays')}
        onChange={(days) => change('keptDays', days)}
      />
      <Switch
        on={chosen.siteRecord.on}
        label={words('sites_label')}
        hint={words('sites_hint')}
        said={about('siteRecord')}
        onChange={(on) => record({ on })}
      />
      {chosen.siteRecord.on && (
        <SitesField
          label={words('excluded_label')}
          hint={words('excluded_hint')}
          sites={chosen.siteRecord.excluded}
          fits={(excluded) => fits('siteRecord', { on: true, excluded: [...excluded] })}
          onChange={(excluded) => record({ excluded })}
        />
      )}
    </>
  );
}
