/**
 * A pause on a page of its own, for where none can be drawn: a breath, then a line that points at a
 * person, and the choices a pause has. Escape ends it, as it does everywhere. Here, and not over
 * other people's pages, it can be said what was meant, and something can be written down.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Sign } from '@/components/base/Logo';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Recall } from '@/components/write-down/FollowUp';
import { type Begun, type Journal, Keeping } from '@/components/write-down/WriteDown';
import { ONE_BREATH_MS } from '@/utils/shared/breath';
import { Breath } from './Breath';
import css from './PausePage.module.css';
import { useBreath } from './useBreath';

interface Props {
  /** The line to dwell on, and what stands before it; that may be empty. */
  line: string;
  lead: string;
  journal: Journal;
  /** Reads what writing down begins with, when it is asked for and not before. */
  begin: () => Promise<Begun>;
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  /** The person leaves the screen, and this page to wait for them. */
  onAway: () => void;
  /** Back to where the person was. */
  onEnd: () => void;
}

export function Still({ line, lead, journal, begin, day, onAway, onEnd }: Props) {
  const words = useWords();
  const [state, setState] = useState<'offered' | 'breathing' | 'away'>('offered');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [news, setNews] = useState(0);
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
          <h1 class={css.title}>{words('still_title')}</h1>
          <Offered line={line} lead={lead} />
          <div class={css.actions}>
            <Button
              weight="main"
              onPress={() => {
                go('away');
                onAway();
              }}
            >
              {words('pause_step_away')}
            </Button>
            <Button onPress={() => go('breathing')}>{words('pause_breathe')}</Button>
          </div>
          {!begun && (
            <div class={css.aside}>
              <Button weight="quiet" onPress={() => void begin().then(setBegun)}>
                {words('pause_wrote')}
              </Button>
            </div>
          )}
          <div class={css.below}>
            <Recall journal={journal} today={day} onKept={() => setNews((n) => n + 1)} />
            {begun && (
              <Keeping
                journal={journal}
                begun={begun}
                news={news}
                onEscape={() => setBegun(null)}
              />
            )}
          </div>
          <p class={css.hint}>{words('still_hint')}</p>
        </>
      )}
      {state === 'breathing' && (
        <>
          <h1 class="visually-hidden">{words('still_title')}</h1>
          <Breath onEnd={onEnd} />
        </>
      )}
      {state === 'away' && (
        <>
          <h1 class={css.line}>{words('still_away')}</h1>
          <Sign large />
          <Button onPress={onEnd}>{words('still_back')}</Button>
        </>
      )}
    </main>
  );
}

/** The light moves with one breath, and then the line comes in its place. */
function Offered({ line, lead }: Pick<Props, 'line' | 'lead'>) {
  const words = useWords();
  const phase = useBreath(ONE_BREATH_MS);
  const said = phase === 'done';
  return (
    <>
      <span class={phase === 'in' ? css.in : css.out}>
        <Sign large />
      </span>
      <div class={css.said}>
        {said && lead && <p class={css.lead}>{lead}</p>}
        <p class={css.line} role="status">
          {said ? line : words(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out')}
        </p>
      </div>
    </>
  );
}
