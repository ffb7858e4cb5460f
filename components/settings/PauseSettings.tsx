/** When pauses come, how far they go, and when none does. */
import type { ComponentChildren } from 'preact';
import { lengthOf, listOf, timeOf, weekdayName, weekHere } from '@/components/base/format-locale';
import { type MessageKey, useWords, type Words } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { More } from '@/components/ui/Disclosure';
import { NumberField } from '@/components/ui/NumberField';
import { Switch } from '@/components/ui/Switch';
import { HoursField } from '@/components/ui/TimeSpanField';
import { DaysField } from '@/components/ui/WeekdaysField';
import { pausesInWords, type Reach, type Sentence } from '@/utils/presence/explain-pauses';
import {
  BELL_TIMES,
  DEFAULT_SETTINGS,
  MOST_EXCEPTED,
  PATIENCE_MINUTES,
  RHYTHM_MINUTES,
  type Settings,
} from '@/utils/settings/settings';
import { ChosenSites } from './ChosenSites';
import { LevelField } from './LevelField';
import css from './PauseSettings.module.css';
import type { Asking } from './PermissionRequest';
import { SitesList } from './SitesList';
import type { Choosing } from './useSettingsDraft';

interface Props {
  choosing: Choosing;
  sites: Asking;
  notifications: Asking;
}

export function OptionsPauses({ choosing, sites, notifications }: Props) {
  const words = useWords();
  const { chosen, change, about } = choosing;
  const reach = sites.granted ? 'page' : notifications.granted ? 'notification' : 'badge';
  return (
    <>
      <InWords settings={chosen} reach={reach} />
      <Switch
        on={chosen.pauses}
        label={words('pauses_label')}
        hint={words('pauses_hint')}
        said={about('pauses')}
        onChange={(on) => change('pauses', on)}
      />
      {chosen.pauses && (
        <>
          <NumberField
            label={words('rhythm_label')}
            unit={words('unit_minutes')}
            hint={words('rhythm_hint')}
            value={chosen.rhythmMinutes}
            {...RHYTHM_MINUTES}
            said={about('rhythmMinutes')}
            onChange={(minutes) => change('rhythmMinutes', minutes)}
          />
          <LevelField
            value={chosen.level}
            said={about('level')}
            onChange={(level) => change('level', level)}
          />
          {!sites.granted && <NeedsSites what="level_needs_sites" asking={sites} />}
          <Group title={words('pauses_none_then')}>
            <QuietHours choosing={choosing} />
            <DaysField
              label={words('days_off_label')}
              hint={words('days_off_hint')}
              days={chosen.daysOff}
              said={about('daysOff')}
              onChange={(days) => change('daysOff', days)}
            />
          </Group>
          <Group title={words('pauses_sites')}>
            {!sites.granted && <NeedsSites what="pauses_sites_needs" asking={sites} />}
            <ChosenSites
              sites={chosen.chosenSites}
              excepted={chosen.exceptedSites}
              failed={about('chosenSites') === 'failed'}
              onChange={(next, stored) => change('chosenSites', next, stored)}
            />
            <SitesList
              label={words('excepted_label')}
              hint={words('excepted_hint')}
              items={chosen.exceptedSites}
              siteOf={(site) => site}
              make={(site) => site}
              other={chosen.chosenSites.map(({ site }) => site)}
              otherWords="site_chosen"
              most={MOST_EXCEPTED}
              failed={about('exceptedSites') === 'failed'}
              onChange={(next, stored) => change('exceptedSites', next, stored)}
            />
          </Group>
          <More summary={words('pauses_more')} open={differsInMore(chosen)}>
            <Finer choosing={choosing} />
          </More>
        </>
      )}
    </>
  );
}

function QuietHours({ choosing: { chosen, change, about } }: { choosing: Choosing }) {
  const words = useWords();
  const merge = (part: Partial<Settings['quietHours']>) =>
    change('quietHours', (now) => ({ ...now, ...part }));
  return (
    <>
      <Switch
        on={chosen.quietHours.on}
        label={words('quiet_label')}
        hint={words('quiet_hint')}
        said={about('quietHours')}
        onChange={(on) => merge({ on })}
      />
      {chosen.quietHours.on && (
        <HoursField
          label={words('quiet_times')}
          same={words('quiet_same')}
          {...chosen.quietHours}
          onChange={merge}
        />
      )}
    </>
  );
}

/** What comes well as it is, and can be otherwise. */
function Finer({ choosing: { chosen, change, about } }: { choosing: Choosing }) {
  const words = useWords();
  const ring = (part: Partial<Settings['bell']>) => change('bell', (now) => ({ ...now, ...part }));
  return (
    <>
      <NumberField
        label={words('patience_label')}
        unit={words('unit_minutes')}
        hint={words('patience_hint')}
        value={chosen.patienceMinutes}
        {...PATIENCE_MINUTES}
        said={about('patienceMinutes')}
        onChange={(minutes) => change('patienceMinutes', minutes)}
      />
      <Switch
        on={chosen.softer}
        label={words('softer_label')}
        hint={words('softer_hint')}
        said={about('softer')}
        onChange={(on) => change('softer', on)}
      />
      <Switch
        on={chosen.bell.on}
        label={words('bell_label')}
        hint={words('bell_hint')}
        said={about('bell')}
        onChange={(on) => ring({ on })}
      />
      {chosen.bell.on && (
        <>
          <NumberField
            label={words('bell_times')}
            unit={words('unit_a_day')}
            value={chosen.bell.times}
            {...BELL_TIMES}
            onChange={(times) => ring({ times })}
          />
          <HoursField
            label={words('bell_hours')}
            same={words('bell_all_day')}
            {...chosen.bell}
            onChange={ring}
          />
        </>
      )}
      <Switch
        on={chosen.stepAwayCloses}
        label={words('closes_label')}
        hint={words('closes_hint')}
        said={about('stepAwayCloses')}
        onChange={(on) => change('stepAwayCloses', on)}
      />
    </>
  );
}

const differsInMore = ({ patienceMinutes, softer, bell, stepAwayCloses }: Settings): boolean =>
  patienceMinutes !== DEFAULT_SETTINGS.patienceMinutes ||
  softer !== DEFAULT_SETTINGS.softer ||
  bell.on ||
  stepAwayCloses;

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={css.group}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Said quietly, with the way to change it. */
function NeedsSites({ what, asking }: { what: MessageKey; asking: Asking }) {
  const words = useWords();
  return (
    <p class={css.needs}>
      {words(what)}{' '}
      <Button weight="quiet" onPress={() => void asking.onRequest().catch(() => undefined)}>
        {words('allow_sites')}
      </Button>
    </p>
  );
}

/** When the next one may come. */
function InWords({ settings, reach }: { settings: Settings; reach: Reach }) {
  const words = useWords();
  return (
    <p class={css.said}>
      {pausesInWords(settings, reach).map((sentence) => (
        <span key={sentence.say}>{inWords(sentence, words)} </span>
      ))}
    </p>
  );
}

const RHYTHM_WORDS = {
  screen: 'pauses_say_screen',
  card: 'pauses_say_card',
  whisper: 'pauses_say_whisper',
  notification: 'pauses_say_notification',
  badge: 'pauses_say_badge',
} as const;

function inWords(sentence: Sentence, words: Words): string {
  switch (sentence.say) {
    case 'none':
      return words('pauses_say_none');
    case 'never':
      return words('pauses_say_never');
    case 'rhythm':
      return words(RHYTHM_WORDS[sentence.as], lengthOf(sentence.minutes * 60));
    case 'entry':
      return words('pauses_say_entry', listOf(sentence.sites, 'conjunction'));
    case 'entries':
      return words('pauses_say_entries');
    case 'share':
      return words('pauses_say_share');
    case 'bell':
      return words('pauses_say_bell', timeOf(sentence.fromMinute), timeOf(sentence.toMinute));
    case 'not-days':
      return words(
        'pauses_say_days',
        listOf(
          weekHere()
            .filter((day) => sentence.days.includes(day))
            .map((day) => weekdayName(day, 'long')),
          'disjunction',
        ),
      );
    case 'not-hours':
      return words('pauses_say_hours', timeOf(sentence.fromMinute), timeOf(sentence.toMinute));
    case 'not-sites':
      return words('pauses_say_excepted');
  }
}
