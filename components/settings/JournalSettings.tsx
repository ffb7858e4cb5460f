/** What of the journal may be seen, and may come up by itself. */

import { useWords } from '@/components/base/messages';
import { Switch } from '@/components/ui/Switch';
import type { Choosing } from './useSettingsDraft';

export function OptionsJournal({ choosing: { chosen, change, about } }: { choosing: Choosing }) {
  const words = useWords();
  return (
    <>
      <Switch
        on={chosen.discreet}
        label={words('discreet_veil')}
        hint={words('discreet_option_hint')}
        said={about('discreet')}
        onChange={(on) => change('discreet', on)}
      />
      <Switch
        on={chosen.lookingBack}
        label={words('looking_back_label')}
        hint={words('looking_back_hint')}
        said={about('lookingBack')}
        onChange={(on) => change('lookingBack', on)}
      />
    </>
  );
}
