/**
 * A view that reads what it shows, draws it, and does both again whenever that changed. Of two
 * readings that overlap only the later one draws, and none does once the view was left.
 */

/** One reading. */
export interface ViewReading {
  /** Which reading it is, from 1; what is read later inside the view is read again with another. */
  readonly version: number;
  /** False once a later one has begun, or the view was left: then it draws nothing. */
  isCurrent(): boolean;
}

export interface LiveView {
  /** Reads and draws; rejects where it could not be read. */
  refresh(): Promise<void>;
  /** The same for whoever waits for nothing: that it could not be read is said. */
  again(): void;
  stop(): void;
}

/**
 * @param read reads and draws, once at once and then after every change
 * @param fail says that the view could not be read
 * @param changes call back after a change; what they return stops that
 */
export function liveView(
  read: (reading: ViewReading) => Promise<void>,
  fail: () => void,
  ...changes: readonly ((again: () => void) => () => void)[]
): LiveView {
  let version = 0;
  let isLeft = false;
  const refresh = () => {
    version += 1;
    const mine = version;
    return read({ version, isCurrent: () => mine === version && !isLeft });
  };
  const again = () => {
    if (!isLeft) void refresh().catch(fail);
  };
  again();
  const stops = changes.map((onChange) => onChange(again));
  return {
    refresh,
    again,
    stop() {
      isLeft = true;
      for (const stop of stops) stop();
    },
  };
}
