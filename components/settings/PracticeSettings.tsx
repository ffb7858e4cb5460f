/** Settings of the practices, the new tab and the evening's question. */
import { useId } from 'preact/hooks';
import { formatTimeOfDay, weekdayName } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { CheckboxesField } from '@/components/ui/CheckboxesField';
import { SelectField } from '@/components/ui/SelectField';
import { SettingRow } from '@/components/ui/SettingRow';
import { Switch } from '@/components/ui/Switch';
import { TimeField } from '@/components/ui/TimeField';
import { practiceChoiceOf } from '@/utils/practice/day';
import { type PracticeChoice, supplyOf } from '@/utils/practice/rotation';
import {
  EVENING_HOUR,
  GENTLE,
  NEW_TABS,
  type NewTabChoice,
  type Settings,
} from '@/utils/settings/settings';
import { KINDS } from '@/utils/shared/kinds';
import { Group } from './Group';
import { LifeFields } from './LifeFields';
import needs from './NeedsSites.module.css';
import type { PermissionState } from './PermissionRequest';
import type { SettingsDraft } from './useSettingsDraft';

export type OwnPractices = NonNullable<PracticeChoice<string>['own']>;

interface Props {
  draft: SettingsDraft;
  /** Whether this build replaces the new tab; one variant does not. */
  newTabs: boolean;
  /** The person's own practices. */
  own: OwnPractices;
  notifications: PermissionState;
  /** Opens all practices. */
  onAll: () => void;
}

/** Weekdays in the list: -1 for none, then from Monday; 0 is Sunday. */
const WEEKDAYS = [-1, 1, 2, 3, 4, 5, 6, 0];
const HOURS = Array.from(
  { length: EVENING_HOUR.max - EVENING_HOUR.min + 1 },
  (_, i) => EVENING_HOUR.min + i,
);
const GENTLE_MESSAGES = ['gentle_never', 'gentle_hard', 'gentle_always'] as const;
const NEW_TAB_MESSAGES = ['new_tab_practice', 'new_tab_kindness', 'new_tab_quiet'] as const;

export function PracticeSettings({ draft, newTabs, own, notifications, onAll }: Props) {
  const { values, change, saveStateOf } = draft;
  const message = useMessages();
  // Without a kindness day the choice "only on the kindness day" would mean never.
  const tabs = NEW_TABS.map((_, i) => i).filter(
    (i) => NEW_TABS[i] !== 'kindness-day' || values.kindnessDay !== null,
  );
  const supply = supplyOf(practiceChoiceOf(values, own, false));
  return (
    <>
      <CheckboxesField
        label={message('kinds_label')}
        hint={message('kinds_hint')}
        choices={KINDS}
        chosen={values.kinds}
        name={(kind) => message(`kind_${kind}`)}
        saveState={saveStateOf('kinds')}
        onChange={(kinds) => change('kinds', kinds)}
      />
      <p data-setting={message('practices_open')}>
        <Button onPress={onAll}>{message('practices_open')}</Button>
      </p>
      <Group id="life" title={message('life_title')}>
        <p>{message('life_hint')}</p>
        <LifeFields draft={draft} />
        {!supply.enough && <p role="status">{message('practices_few', { count: supply.count })}</p>}
      </Group>
      <SelectField
        label={message('gentle_label')}
        hint={message('gentle_hint')}
        value={GENTLE.indexOf(values.gentle)}
        choices={GENTLE.map((_, i) => i)}
        name={(i) => message(GENTLE_MESSAGES[i] ?? 'gentle_never')}
        saveState={saveStateOf('gentle')}
        onChange={(i) => change('gentle', GENTLE[i] ?? 'never')}
      />
      <SelectField
        label={message('kindness_day_label')}
        hint={message('kindness_day_hint')}
        value={values.kindnessDay ?? -1}
        choices={WEEKDAYS}
        name={(day) => (day < 0 ? message('kindness_day_none') : weekdayName(day, 'long'))}
        saveState={saveStateOf('kindnessDay')}
        onChange={(day) => change('kindnessDay', day < 0 ? null : day)}
      />
      {newTabs && (
        <SelectField
          label={message('new_tab_label')}
          hint={message('new_tab_hint')}
          value={NEW_TABS.indexOf(shownNewTab(values))}
          choices={tabs}
          name={(i) => message(NEW_TAB_MESSAGES[i] ?? 'new_tab_practice')}
          saveState={saveStateOf('newTab')}
          onChange={(i) => change('newTab', NEW_TABS[i] ?? 'practice')}
        />
      )}
      <Switch
        on={values.evening.on}
        label={message('evening_label')}
        hint={message('evening_hint')}
        saveState={saveStateOf('evening')}
        onChange={(on) => change('evening', { ...values.evening, on })}
      />
      {values.evening.on && (
        <SelectField
          label={message('evening_hour')}
          also={message('evening_label')}
          value={values.evening.hour}
          choices={HOURS}
          name={(hour) => formatTimeOfDay(hour * 60)}
          onChange={(hour) => change('evening', { ...values.evening, hour })}
        />
      )}
      <EveningNotice draft={draft} notifications={notifications} />
      <Switch
        on={values.clock}
        label={message('clock_label')}
        hint={message('clock_hint')}
        saveState={saveStateOf('clock')}
        onChange={(on) => change('clock', on)}
      />
    </>
  );
}

interface EveningNoticeProps {
  draft: SettingsDraft;
  notifications: PermissionState;
}

/** The same question as a notification: whether, when, and what it needs for that. */
function EveningNotice({
  draft: { values, change, saveStateOf },
  notifications: { granted, onRequest },
}: EveningNoticeProps) {
  const message = useMessages();
  const id = useId();
  const { on, minute } = values.eveningNotice;
  const merge = (part: Partial<Settings['eveningNotice']>) =>
    change('eveningNotice', (now) => ({ ...now, ...part }));
  // What was refused is said below, and can be asked for there.
  const ask = () => void onRequest().catch(() => undefined);
  return (
    <>
      <Switch
        on={on}
        label={message('evening_notice_label')}
        hint={message('evening_notice_hint')}
        also={message('evening_notice_also')}
        saveState={saveStateOf('eveningNotice')}
        onChange={(on) => {
          // First: the browser asks only in the press itself.
          if (on && !granted) ask();
          merge({ on });
        }}
      />
      <div role="status">
        {on && !granted && (
          <p
            class={needs.needs}
            data-setting={message('evening_notice_allow')}
            data-also={message('evening_notice_label')}
          >
            {message('evening_notice_needs')}{' '}
            <Button weight="quiet" onPress={ask}>
              {message('evening_notice_allow')}
            </Button>
          </p>
        )}
      </div>
      {on && (
        <SettingRow
          id={id}
          group
          label={message('evening_notice_time')}
          also={message('evening_notice_label')}
        >
          <TimeField
            label={message('evening_notice_at')}
            minute={minute}
            describedBy={`${id}-hint`}
            onChange={(minute) => merge({ minute })}
          />
        </SettingRow>
      )}
    </>
  );
}

/** What is in effect: "only on the kindness day" without such a day works as "practice". */
export const shownNewTab = ({ newTab, kindnessDay }: Settings): NewTabChoice =>
  newTab === 'kindness-day' && kindnessDay === null ? 'practice' : newTab;
