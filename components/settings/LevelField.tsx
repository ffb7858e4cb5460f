/** The setting of how large a pause is: each level with a picture and a description. */
import { type MessageKey, useMessages } from '@/components/base/messages';
import type { SaveState } from '@/components/ui/SettingRow';
import { LEVELS, type Level } from '@/utils/settings/settings';
import { waterRings } from '@/utils/shared/rings';
import css from './LevelField.module.css';
import { PictureField } from './PictureField';

interface Props {
  value: Level;
  saveState?: SaveState | undefined;
  onChange: (level: Level) => void;
}

const LEVEL_MESSAGES: Readonly<Record<Level, readonly [name: MessageKey, does: MessageKey]>> = {
  whisper: ['level_whisper', 'level_whisper_does'],
  card: ['level_card', 'level_card_does'],
  screen: ['level_screen', 'level_screen_does'],
};

/** About the light of a sheet. */
const RINGS = waterRings(3, 10);
/** Drawn so small, their lines are finer than on a page. */
const FINE = 0.6;

export function LevelField({ value, saveState, onChange }: Props) {
  const message = useMessages();
  return (
    <PictureField
      label={message('level_label')}
      hint={message('level_hint')}
      also={message('level_also')}
      saveState={saveState}
      choices={LEVELS.map((level) => ({
        value: level,
        name: message(LEVEL_MESSAGES[level][0]),
        does: message(LEVEL_MESSAGES[level][1]),
        picture: <LevelPicture level={level} />,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** A drawing of a page with a pause of this level on it. */
export function LevelPicture({ level }: { level: Level }) {
  return (
    <svg class={css.picture} viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      <rect class={css.page} x="1" y="1" width="94" height="62" rx="6" />
      <path class={css.text} d="M14 17h34M14 27h68M14 34h62M14 41h66M14 48h40" />
      {level === 'whisper' && (
        <>
          <path class={css.glow} d="M7 62.5a41 17 0 0 1 82 0z" />
          <path class={css.glow} d="M23 62.5a25 9 0 0 1 50 0z" />
        </>
      )}
      {level === 'card' && (
        <>
          <rect class={css.card} x="53" y="32" width="37" height="26" rx="4" />
          <circle class={css.light} cx="61" cy="40" r="3.2" />
          <path class={css.line} d="M68 40h15M60 47h23" />
          <path class={css.button} d="M60.5 53.5h9" />
        </>
      )}
      {level === 'screen' && (
        <>
          <rect class={css.cover} x="1" y="1" width="94" height="62" rx="6" />
          {RINGS.map(({ rx, ry, stroke, opacity }) => (
            <ellipse
              key={rx}
              class={css.ring}
              cx="48"
              cy="24"
              rx={rx}
              ry={ry}
              stroke-width={stroke * FINE}
              opacity={opacity}
            />
          ))}
          <circle class={css.light} cx="48" cy="24" r="5" />
          <path class={css.line} d="M30 43h36" />
          <path class={css.button} d="M41 52.5h14" />
        </>
      )}
    </svg>
  );
}
