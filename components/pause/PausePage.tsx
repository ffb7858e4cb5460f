/**
 * A pause on a page of its own, for where none can be drawn: a breath, then a line that points at a
 * person, and the choices a pause has. Escape ends it, as it does everywhere. Here, and not over
 * other people's pages, it can be said what was meant, and something can be written down.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Logo } from '@/components/base/Logo';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
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
  /** The line to dwell on, and what stands before it; that may be empty. */
  line: string;
  lead: string;
  journal: WriteDownJournal;
  /** Reads what writing down begins with, when it is asked for and not before. */
  begin: () => Promise<WriteDownStart>;
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  /** The person leaves the screen, and this page to wait for them. */
  onAway: () => void;
  /** Back to where the person was. */
  onEnd: () => void;
}

export function PausePage({ line, lead, journal, begin, day, onAway, onEnd }: Props) {
  const message = useMessages();
  const [state, setState] = useState<'offered' | 'breathing' | 'away'>('offered');
  const [start, setStart] = useState<WriteDownStart | null>(null);
  const [version, setVersion] = useState(0);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      // A list or a line that it closed is enough.
      if (key === 'Escape' && !defaultPrevented) onEnd();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onEnd]);
  const go = (next: typeof state) => {
    setState(next);
    // What was pressed is gone; what it brought is read from its beginning.
    page.current?.focus();
  };
  return (
    <main ref={page} tabIndex={-1} class={css.page}>
      {state === 'offered' && (
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

/** The light moves with one breath, and then the line comes in its place. */
function BreathThenLine({ line, lead }: Pick<Props, 'line' | 'lead'>) {
  const message = useMessages();
  const phase = useBreath(ONE_BREATH_MS);
  const said = phase === 'done';
  return (
    <>
      <span class={phase === 'in' ? css.in : css.out}>
        <Logo large />
      </span>
      <div class={css.text}>
        {said && lead && <p class={css.lead}>{lead}</p>}
        <p class={css.line} role="status">
          {said ? line : message(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out')}
        </p>
      </div>
    </>
  );
}
