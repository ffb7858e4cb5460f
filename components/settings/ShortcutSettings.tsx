/** The keyboard shortcuts as the browser has them, and the way to change them. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './ShortcutSettings.module.css';

const NAMES = {
  write: 'command_write',
  now: 'command_now',
  reply: 'command_reply',
  beside: 'command_beside',
} as const;

export interface ShownShortcut {
  /** Which of the manifest's commands it is. */
  does: keyof typeof NAMES;
  /** The keys as the browser writes them; '' for none. */
  keys: string;
}

interface Props {
  shortcuts: readonly ShownShortcut[];
  /** Opens the browser's page for shortcuts; left out where it can't be opened. */
  onChange?: (() => void) | undefined;
}

export function ShortcutSettings({ shortcuts, onChange }: Props) {
  const message = useMessages();
  return (
    <div class={css.shortcuts} data-setting={message('options_keys')}>
      <dl class={css.keys}>
        {shortcuts.map(({ does, keys: pressed }) => (
          <div key={does}>
            <dt>{message(NAMES[does])}</dt>
            <dd>
              {pressed === '' ? (
                <span class={css.none}>{message('keys_none')}</span>
              ) : (
                <kbd>{pressed}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class={css.hint}>
        {message('keys_where')}{' '}
        {onChange && (
          <Button weight="quiet" onPress={onChange}>
            {message('keys_change')}
          </Button>
        )}
      </p>
    </div>
  );
}
