/** A button that reads a step aloud, for eyes that are shut, until it is pressed again or left. */
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { actionsClass } from './ExerciseFrame';

/** Says what it is given, with a voice of the system's own. */
export interface Voice {
  /** Says these, in place of what is being said. */
  say: (texts: readonly string[], onSaid: () => void) => void;
  stop: () => void;
  /** Calls back when the page is hidden. Returns how to stop. */
  onHidden: (listener: () => void) => () => void;
}

interface Props {
  voice: Voice;
  /** One after the other; others are read as soon as they come. */
  texts: readonly string[];
  /** Whether more is to come when all was said. */
  goesOn: boolean;
}

export function ReadAloud({ voice, texts, goesOn }: Props) {
  const message = useMessages();
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const stopHeeding = voice.onHidden(() => setOn(false));
    return () => {
      stopHeeding();
      voice.stop();
    };
  }, [on, voice]);
  const all = texts.join('\n');
  useEffect(() => {
    if (!on) return;
    voice.say(all.split('\n'), () => {
      if (!goesOn) setOn(false);
    });
  }, [on, voice, all, goesOn]);
  return (
    <div class={actionsClass}>
      <Button weight="quiet" onPress={() => setOn(!on)}>
        {message(on ? 'exercise_read_stop' : 'exercise_read_aloud')}
      </Button>
    </div>
  );
}
