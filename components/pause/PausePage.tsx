/**
 * A pause on a page of ours, for tabs that none can be drawn over: a breath, then a line that
 * points at a person, and the choices of a pause. Escape ends it. Because it is our own page, it
 * can also show an intention and the field to write down; over a website neither is ever shown.
 */
import { useRef, useState } from 'preact/hooks';
import { Logo } from '@/components/base/Logo';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { FollowUp } from '@/components/write-down/FollowUp';
import {
  WriteDown,
  type WriteDownJournal,
  type WriteDownStart,
} from '@/components/write-down/WriteDown';
import { ONE_BREATH_MS } from '@/utils/shared/breath';
import { BreathingMinute } from './Breath';
import css from './PausePage.module.css';
import { useBreath } from './useBreath';

interface Props {
  /** The line of the pause, and what introduces it; '' for nothing. */
  line: string;
  lead: string;
  journal: WriteDownJournal;
  /** Reads what the field starts with; called when the person wants to write. */
  begin: () => Promise<WriteDownStart>;
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  /** The person steps away; the page stays open for them. */
  onAway: () => void;
  /** Ends the pause and returns to the tab before. */
  onEnd: () => void;
}

export function PausePage({ line, lead, journal, begin, day, onAway, onEnd }: Props) {
  const message = useMessages();
  const [state, setState] = useState<'choosing' | 'breathing' | 'away'>('choosing');
  const [start, setStart] = useState<WriteDownStart | null>(null);
  const [version, setVersion] = useState(0);
  const page = useRef<HTMLElement>(null);
  useKeydown(({ key, defaultPrevented }) => {
    // Not where the key has closed a list or a field already.
    if (key === 'Escape' && !defaultPrevented) onEnd();
  });
  const go = (next: typeof state) => {
    setState(next);
    // The pressed button is gone; from the page's start its new content is read.
    page.current?.focus();
  };
  return (
    <main ref={page} tabIndex={-1} class={css.page}>
      {state === 'choosing' && (
        <>
          <h1 class={css.title}>{message('still_title')}</h1>
          <BreathThenLine line={line} lead={lead} />
          <div class={css.actions}>
            <Button
              weight="main"
              onPress={() => {
                go('away');
                onAway();
              }}
            >
              {message('pause_step_away')}
            </Button>
            <Button onPress={() => go('breathing')}>{message('pause_breathe')}</Button>
          </div>
          {!start && (
            <div class={css.aside}>
              <Button weight="quiet" onPress={() => void begin().then(setStart)}>
                {message('pause_wrote')}
              </Button>
            </div>
          )}
          <div class={css.below}>
            <FollowUp journal={journal} today={day} onKept={() => setVersion((n) => n + 1)} />
            {start && (
              <WriteDown
                journal={journal}
                start={start}
                version={version}
                onEscape={() => setStart(null)}
              />
            )}
          </div>
          <p class={css.hint}>{message('still_hint')}</p>
        </>
      )}
      {state === 'breathing' && (
        <>
          <h1 class="visually-hidden">{message('still_title')}</h1>
          <BreathingMinute onEnd={onEnd} />
        </>
      )}
      {state === 'away' && (
        <>
          <h1 class={css.line}>{message('still_away')}</h1>
          <Logo large />
          <Button onPress={onEnd}>{message('still_back')}</Button>
        </>
      )}
    </main>
  );
}

/** One breath with the logo's light, and then the line of the pause. */
function BreathThenLine({ line, lead }: Pick<Props, 'line' | 'lead'>) {
  const message = useMessages();
  const phase = useBreath(ONE_BREATH_MS);
  const isDone = phase === 'done';
  return (
    <>
      <span class={phase === 'in' ? css.in : css.out}>
        <Logo large />
      </span>
      <div class={css.text}>
        {isDone && lead && <p class={css.lead}>{lead}</p>}
        <p class={css.line} role="status">
          {isDone ? line : message(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out')}
        </p>
      </div>
    </>
  );
}
