/**
 * What is on now, in words: when pauses come and how, whether they are held just now, and what else
 * comes up by itself. Beside it is a picture of such a pause, and the way to have one here.
 */
import { formatTimeOfDay } from '@/components/base/format-locale';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { Held } from '@/utils/presence/hold-end';
import type { NewTabChoice, Settings } from '@/utils/settings/settings';
import { LevelPicture } from './LevelField';
import { NeedsSites } from './NeedsSites';
import { PausesExplained } from './PausesExplained';
import type { PermissionState } from './PermissionRequest';
import { shownNewTab } from './PracticeSettings';
import css from './StateCard.module.css';

export interface StateProps {
  /** Null where pauses come as they are set. */
  held: Held | null;
  onLetCome: (held: Held) => void;
  /** Shows a pause over this page as it is set now; nothing is kept of it. */
  onTry: () => void;
}

interface Props extends StateProps {
  settings: Settings;
  sites: PermissionState;
  notifications: PermissionState;
  /** Whether this build replaces the new tab. */
  newTabs: boolean;
}

const NEW_TAB_STATE: Readonly<Record<NewTabChoice, MessageKey>> = {
  practice: 'state_new_tab_practice',
  'kindness-day': 'state_new_tab_kindness',
  quiet: 'state_new_tab_quiet',
};
const HELD = {
  person: ['with_on', 'with_on_until', 'with_end'],
  hold: ['hold_on', 'hold_on_until', 'hold_end'],
} as const satisfies Readonly<
  Record<Held['by'], readonly [now: string, until: string, end: string]>
>;

export function StateCard({
  settings,
  sites,
  notifications,
  newTabs,
  held,
  onLetCome,
  onTry,
}: Props) {
  const message = useMessages();
  const reach = sites.granted ? 'page' : notifications.granted ? 'notification' : 'badge';
  const { evening, eveningNotice, discreet } = settings;
  const also = [
    newTabs && message(NEW_TAB_STATE[shownNewTab(settings)]),
    evening.on && message('state_evening', { time: formatTimeOfDay(evening.hour * 60) }),
    eveningNotice.on &&
      notifications.granted &&
      message('state_evening_notice', { time: formatTimeOfDay(eveningNotice.minute) }),
    discreet && message('state_veiled'),
  ].filter((each) => each !== false);
  return (
    <section class={css.card} aria-labelledby="state">
      <div class={css.words}>
        <h2 id="state">{message('state_title')}</h2>
        <div role="status">
          {held && settings.pauses && <HeldLine held={held} onLetCome={() => onLetCome(held)} />}
        </div>
        <p class={css.explanation}>
          <PausesExplained settings={settings} reach={reach} />
        </p>
        {settings.pauses && !sites.granted && (
          <NeedsSites what="level_needs_sites" permission={sites} />
        )}
        {also.length > 0 && <p class={css.also}>{also.join(' ')}</p>}
      </div>
      <div class={css.try}>
        <LevelPicture level={settings.level} />
        <Button onPress={onTry} describedBy="state-try">
          {message('pause_try')}
        </Button>
        <p id="state-try">{message('pause_try_hint')}</p>
      </div>
    </section>
  );
}

function HeldLine({ held: { by, untilMs }, onLetCome }: { held: Held; onLetCome: () => void }) {
  const message = useMessages();
  const [now, untilThen, end] = HELD[by];
  return (
    <p class={css.held}>
      {untilMs === null ? message(now) : message(untilThen, { time: timeOfDay(untilMs) })}{' '}
      <Button weight="quiet" onPress={onLetCome}>
        {message(end)}
      </Button>
    </p>
  );
}

function timeOfDay(ms: number): string {
  const then = new Date(ms);
  return formatTimeOfDay(then.getHours() * 60 + then.getMinutes());
}
