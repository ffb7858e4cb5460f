/** Runs one long task at a time, with its progress, a way to stop it, and why it failed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAskBeforeClosing } from '@/components/ui/hooks/useAskBeforeClosing';
import { type TaskControl, TransferError } from '@/utils/journal/transfer/transfer';

export interface Task {
  /** 0 to 1; null while nothing runs. */
  done: number | null;
  stop: () => void;
  /** Why the last task failed; null where it did not. */
  error: TransferError | null;
  forget: () => void;
  /** Does nothing while another runs. What it throws is in `error`. */
  run: (work: (control: TaskControl) => Promise<void>) => void;
}

export function useTask(): Task {
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<TransferError | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  useAskBeforeClosing(done !== null);
  return {
    done,
    error,
    stop: () => control.current?.abort(),
    forget: () => setError(null),
    run(work) {
      if (control.current) return;
      const mine = new AbortController();
      control.current = mine;
      setError(null);
      setDone(0);
      const over = (error: TransferError | null) => {
        control.current = null;
        setDone(null);
        setError(error);
      };
      work({ signal: mine.signal, onProgress: setDone }).then(
        () => over(null),
        (error) => over(error instanceof TransferError ? error : new TransferError('failed')),
      );
    },
  };
}
