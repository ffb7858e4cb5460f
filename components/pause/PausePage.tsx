/**
 * A pause on a page of ours, for tabs that none can be drawn over, and drawn as it is over others: a
 * light and a line that points at a person, and the choices when that has been read. Escape ends it.
 * Because it is our own page, it can also show an intention, a line of the person's own and the
 * field to write down; over a website none of them is ever shown.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DiscreetText } from '@/components/base/DiscreetText';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { FollowUp } from '@/components/write-down/FollowUp';
import {
  WriteDown,
  type WriteDownJournal,
  type WriteDownStart,
} from '@/components/write-down/WriteDown';
import type { Breaths } from '@/utils/shared/breath';
import { useBreathWords } from './Breath';
import { Light } from './Light';
import css from './PausePage.module.css';

interface Props {
  /** The line of the pause, and what introduces it; '' for nothing. */
  line: string;
  lead: string;
  /** Whether the person wrote the line. */
  own?: boolean;
  journal: WriteDownJournal;
  /** Reads what the field starts with; called when the person wants to write. */
  begin: () => Promise<WriteDownStart>;
  /** How many breaths it takes where one takes a breath. */
  breaths: Breaths;
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  /** The person steps away; the page stays open for them. */
  onAway: () => void;
  /** Ends the pause and returns to the tab before. */
  onEnd: () => void;
}

/** A line of more letters is read as a sentence, and not as a title; as over a page. */
const LONG = 64;

export function PausePage({
  line,
  lead,
  own = false,
  journal,
  begin,
  breaths,
  day,
  onAway,
  onEnd,
}: Props) {
  const message = useMessages();
  const [state, setState] = useState<'choosing' | 'breathing' | 'away'>('choosing');
  const [isAwake, setAwake] = useState(false);
  const [start, setStart] = useState<WriteDownStart | null>(null);
  const [version, setVersion] = useState(0);
  const page = useRef<HTMLElement>(null);
  const words = own ? (
    <DiscreetText spokenLabel={message('own_line_shown')}>{line}</DiscreetText>
  ) : (
    line
  );
  useKeydown(({ key, defaultPrevented }) => {
    setAwake(true);
    // Not where the key has closed a list or a field already.
    if (key === 'Escape' && !defaultPrevented) onEnd();
  });
  useEffect(() => {
    const wake = () => setAwake(true);
    addEventListener('pointermove', wake, { once: true });
    return () => removeEventListener('pointermove', wake);
  }, []);
  const go = (next: typeof state) => {
    setState(next);
    // The pressed button is gone; from the page's start its new content is read.
    page.current?.focus();
  };
  return (
    <main ref={page} tabIndex={-1} class={`${css.page} ${css[state] ?? ''}`}>
      {state === 'choosing' && (
        <>
          <Shown>
            {lead && <p class={css.lead}>{lead}</p>}
            <h1 class={line.length > LONG ? css.long : css.line}>{words}</h1>
            <p class="visually-hidden">{message('still_hint')}</p>
          </Shown>
          <div class={isAwake ? css.awake : css.choices}>
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
            {!start && (
              <Button weight="quiet" onPress={() => void begin().then(setStart)}>
                {message('pause_wrote')}
              </Button>
            )}
          </div>
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
        </>
      )}
      {state === 'breathing' && <Breathing breaths={breaths} />}
      {state === 'away' && (
        <Shown still>
          <h1 class={css.line}>{message('still_away')}</h1>
          <p class={css.kept}>{words}</p>
        </Shown>
      )}
      <div class={css.back}>
        <Button weight={state === 'away' ? 'plain' : 'quiet'} onPress={onEnd}>
          {message(state === 'breathing' ? 'breath_end' : 'still_back')}
        </Button>
      </div>
    </main>
  );
}

/** The light, and the words beneath it. */
function Shown({ still = false, children }: { still?: boolean; children: ComponentChildren }) {
  return (
    <>
      <div class={css.light}>
        <Light still={still} />
      </div>
      <div class={css.words}>{children}</div>
    </>
  );
}

function Breathing({ breaths }: { breaths: Breaths }) {
  const { words, isDone } = useBreathWords(breaths);
  return (
    <Shown still={isDone}>
      <h1 class={css.line} aria-live="polite">
        {words}
      </h1>
    </Shown>
  );
}
