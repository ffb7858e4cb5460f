/** The setting of the accent: four lights on water, each in its own. */
import { type MessageKey, useMessages } from '@/components/base/messages';
import type { SaveState } from '@/components/ui/SettingRow';
import { ACCENTS, type Accent } from '@/utils/settings/settings';
import { waterRings } from '@/utils/shared/rings';
import css from './AccentField.module.css';
import { PictureField } from './PictureField';

interface Props {
  value: Accent;
  saveState?: SaveState | undefined;
  onChange: (accent: Accent) => void;
}

const NAMES: Readonly<Record<Accent, MessageKey>> = {
  moss: 'accent_moss',
  river: 'accent_river',
  heather: 'accent_heather',
  clay: 'accent_clay',
};
const RINGS = waterRings(3, 14);

export function AccentField({ value, saveState, onChange }: Props) {
  const message = useMessages();
  return (
    <PictureField
      label={message('accent_label')}
      hint={message('accent_hint')}
      also={message('accent_also')}
      saveState={saveState}
      choices={ACCENTS.map((accent) => ({
        value: accent,
        name: message(NAMES[accent]),
        picture: <Light />,
        accent,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The drop and its rings, and the accent as what is pressed has it. */
function Light() {
  return (
    <svg class={css.picture} viewBox="0 0 120 52" aria-hidden="true" focusable="false">
      {RINGS.map(({ rx, ry, stroke }) => (
        <ellipse key={rx} class={css.ring} cx="60" cy="26" rx={rx} ry={ry} stroke-width={stroke} />
      ))}
      <circle class={css.drop} cx="60" cy="26" r="5" />
    </svg>
  );
}
