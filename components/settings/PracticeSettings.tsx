/** Settings of the practices and the new tab. */
import { useId } from 'preact/hooks';
import { timeOf, weekdayName } from '@/components/base/format-locale';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/SelectField';
import { Setting } from '@/components/ui/SettingRow';
import { Switch } from '@/components/ui/Switch';
import { EVENING_HOUR, GENTLE, NEW_TABS, type Settings } from '@/utils/settings/settings';
import { KINDS } from '@/utils/shared/kinds';
import css from './PracticeSettings.module.css';
import type { Choosing } from './useSettingsDraft';

interface Props {
  choosing: Choosing;
  /** Whether new tabs are ours; one variant leaves them to the browser. */
  newTabs: boolean;
  /** Opens all practices. */
  onAll: () => void;
}

/** Weekdays as they are listed: from Monday, and first of all none. */
const WEEKDAYS = [-1, 1, 2, 3, 4, 5, 6, 0];
const HOURS = Array.from(
  { length: EVENING_HOUR.max - EVENING_HOUR.min + 1 },
  (_, i) => EVENING_HOUR.min + i,
);
const GENTLE_WORDS = ['gentle_never', 'gentle_hard', 'gentle_always'] as const;
const NEW_TAB_WORDS = ['new_tab_practice', 'new_tab_kindness', 'new_tab_quiet'] as const;

export function OptionsPractice({ choosing, newTabs, onAll }: Props) {
  const { chosen, change, about } = choosing;
  const words = useWords();
  const id = useId();
  // Where there is no kindness day, there is nothing to keep new tabs for.
  const tabs = NEW_TABS.map((_, i) => i).filter(
    (i) => NEW_TABS[i] !== 'kindness-day' || chosen.kindnessDay !== null,
  );
  return (
    <>
      <Setting
        id={id}
        group
        wide
        label={words('kinds_label')}
        hint={words('kinds_hint')}
        said={about('kinds')}
      >
        <div class={css.kinds}>
          {KINDS.map((kind) => (
            <label key={kind} class={css.kind}>
              <input
                type="checkbox"
                checked={chosen.kinds.includes(kind)}
                aria-describedby={`${id}-hint`}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  change(
                    'kinds',
                    KINDS.filter((each) => (each === kind ? checked : chosen.kinds.includes(each))),
                  );
                }}
              />
              {words(`kind_${kind}`)}
            </label>
          ))}
        </div>
      </Setting>
      <p>
        <Button onPress={onAll}>{words('practices_open')}</Button>
      </p>
      <SelectField
        label={words('gentle_label')}
        hint={words('gentle_hint')}
        value={GENTLE.indexOf(chosen.gentle)}
        choices={GENTLE.map((_, i) => i)}
        name={(i) => words(GENTLE_WORDS[i] ?? 'gentle_never')}
        said={about('gentle')}
        onChange={(i) => change('gentle', GENTLE[i] ?? 'never')}
      />
      <SelectField
        label={words('kindness_day_label')}
        hint={words('kindness_day_hint')}
        value={chosen.kindnessDay ?? -1}
        choices={WEEKDAYS}
        name={(day) => (day < 0 ? words('kindness_day_none') : weekdayName(day, 'long'))}
        said={about('kindnessDay')}
        onChange={(day) => change('kindnessDay', day < 0 ? null : day)}
      />
      {newTabs && (
        <SelectField
          label={words('new_tab_label')}
          hint={words('new_tab_hint')}
          value={shownTab(chosen)}
          choices={tabs}
          name={(i) => words(NEW_TAB_WORDS[i] ?? 'new_tab_practice')}
          said={about('newTab')}
          onChange={(i) => change('newTab', NEW_TABS[i] ?? 'practice')}
        />
      )}
      <Switch
        on={chosen.evening.on}
        label={words('evening_label')}
        hint={words('evening_hint')}
        said={about('evening')}
        onChange={(on) => change('evening', { ...chosen.evening, on })}
      />
      {chosen.evening.on && (
        <SelectField
          label={words('evening_hour')}
          value={chosen.evening.hour}
          choices={HOURS}
          name={(hour) => timeOf(hour * 60)}
          onChange={(hour) => change('evening', { ...chosen.evening, hour })}
        />
      )}
      <Switch
        on={chosen.clock}
        label={words('clock_label')}
        hint={words('clock_hint')}
        said={about('clock')}
        onChange={(on) => change('clock', on)}
      />
    </>
  );
}

/** As it is gone by: only a kindness day's acts, without such a day, would be none ever. */
const shownTab = ({ newTab, kindnessDay }: Settings): number =>
  NEW_TABS.indexOf(newTab === 'kindness-day' && kindnessDay === null ? 'practice' : newTab);
