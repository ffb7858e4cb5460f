/** What of the journal may be seen, and may come up by itself. */
import type { Choosing } from './choosing';
import { Switch } from './Switch';
import { useWords } from './words';

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
