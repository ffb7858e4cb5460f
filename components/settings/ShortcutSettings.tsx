/** The extension's own keys, as the browser has them, and where to change them. */

import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './ShortcutSettings.module.css';

export interface Keys {
  /** What the keys do: the two commands of the manifest. */
  does: 'write' | 'now';
  /** As the browser writes them; empty where there are none. */
  keys: string;
}

interface Props {
  keys: readonly Keys[];
  /** Opens the browser's own page for them; left out where it has none that can be opened. */
  onChange?: (() => void) | undefined;
}

export function OptionsKeys({ keys, onChange }: Props) {
  const words = useWords();
  return (
    <>
      <dl class={css.keys}>
        {keys.map(({ does, keys: pressed }) => (
          <div key={does}>
            <dt>{words(does === 'now' ? 'command_now' : 'command_write')}</dt>
            <dd>
              {pressed === '' ? (
                <span class={css.none}>{words('keys_none')}</span>
              ) : (
                <kbd>{pressed}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class={css.where}>
        {words('keys_where')}{' '}
        {onChange && (
          <Button weight="quiet" onPress={onChange}>
            {words('keys_change')}
          </Button>
        )}
      </p>
    </>
  );
}
