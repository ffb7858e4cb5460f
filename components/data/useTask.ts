/** Something that takes a while: how far it is, how to stop it, and what became of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAskBeforeClosing } from '@/components/ui/useAskBeforeClosing';
import { type TaskControl, TransferError } from '@/utils/journal/transfer/transfer';

export interface Task {
  /** 0 to 1; null while nothing runs. */
  done: number | null;
  stop: () => void;
  /** Why the last one could not be done. */
  trouble: TransferError | null;
  forget: () => void;
  /** One at a time; what fails is told in `trouble`. */
  run: (work: (running: TaskControl) => Promise<void>) => void;
}

export function useTask(): Task {
  const [done, setDone] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<TransferError | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  useAskBeforeClosing(done !== null);
  return {
    done,
    trouble,
    stop: () => control.current?.abort(),
    forget: () => setTrouble(null),
    run(work) {
      if (control.current) return;
      const mine = new AbortController();
      control.current = mine;
      setTrouble(null);
      setDone(0);
      const over = (trouble: TransferError | null) => {
        control.current = null;
        setDone(null);
        setTrouble(trouble);
      };
      work({ signal: mine.signal, onProgress: setDone }).then(
        () => over(null),
        (error) => over(error instanceof TransferError ? error : new TransferError('failed')),
      );
    },
  };
}
