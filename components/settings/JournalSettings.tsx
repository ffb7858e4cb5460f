/** Settings of the journal: how it is hidden, where it is at hand, and whether earlier acts come up by themselves. */
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { SettingRow } from '@/components/ui/SettingRow';
import { Switch } from '@/components/ui/Switch';
import type { SettingsDraft } from './useSettingsDraft';

interface Props {
  draft: SettingsDraft;
  /** Opens the journal beside the page; left out where the browser has no such place. */
  onBeside?: (() => void) | undefined;
}

export function JournalSettings({ draft: { values, change, saveStateOf }, onBeside }: Props) {
  const message = useMessages();
  const beside = useId();
  return (
    <>
      <Switch
        on={values.discreet}
        label={message('discreet_veil')}
        hint={message('discreet_option_hint')}
        also={message('discreet_also')}
        saveState={saveStateOf('discreet')}
        onChange={(on) => change('discreet', on)}
      />
      <Switch
        on={values.lookingBack}
        label={message('looking_back_label')}
        hint={message('looking_back_hint')}
        saveState={saveStateOf('lookingBack')}
        onChange={(on) => change('lookingBack', on)}
      />
      {onBeside && (
        <SettingRow id={beside} label={message('beside_label')} hint={message('beside_hint')} group>
          <Button describedBy={`${beside}-hint`} onPress={onBeside}>
            {message('beside_open')}
          </Button>
        </SettingRow>
      )}
      <Switch
        on={values.pageMenu}
        label={message('page_menu_label')}
        hint={message('page_menu_hint', { item: message('about_label') })}
        also={message('page_menu_also')}
        saveState={saveStateOf('pageMenu')}
        onChange={(on) => change('pageMenu', on)}
      />
      <p data-setting={message('view_yours')} data-also={message('yours_also')}>
        {message('yours_where')} <a href="journal.html#yours">{message('view_yours')}</a>
      </p>
    </>
  );
}
