/** The evening's question as a notification: whether, when, and what it needs for that. */
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { SettingRow } from '@/components/ui/SettingRow';
import { Switch } from '@/components/ui/Switch';
import { TimeField } from '@/components/ui/TimeField';
import type { Settings } from '@/utils/settings/settings';
import needs from './NeedsSites.module.css';
import type { PermissionState } from './PermissionRequest';
import type { SettingsDraft } from './useSettingsDraft';

interface Props {
  draft: SettingsDraft;
  notifications: PermissionState;
}

export function EveningNotice({
  draft: { values, change, saveStateOf },
  notifications: { granted, onRequest },
}: Props) {
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
          <p class={needs.needs} data-setting={message('evening_notice_label')}>
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
