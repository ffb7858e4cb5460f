/** The extension's own keys, as the browser has them, and where to change them. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './ShortcutSettings.module.css';

export interface Shortcut {
  /** What the keys do: the two commands of the manifest. */
  does: 'write' | 'now';
  /** As the browser writes them; empty where there are none. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; left out where it has none that can be opened. */
  onChange?: (() => void) | undefined;
}

export function ShortcutSettings({ shortcuts, onChange }: Props) {
  const message = useMessages();
  return (
    <>
      <dl class={css.keys}>
        {shortcuts.map(({ does, keys: pressed }) => (
          <div key={does}>
            <dt>{message(does === 'now' ? 'command_now' : 'command_write')}</dt>
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
    </>
  );
}
