/** Listening to events of the browser, each with a way to stop. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener, ...more: never[]): void;
  removeListener(listener: Listener): void;
}

/** Returns how to stop. Does nothing where this browser has no such event. */
export function listen<Listener>(
  event: BrowserEvent<Listener> | undefined,
  listener: NoInfer<Listener>,
): () => void {
  event?.addListener(listener);
  return () => event?.removeListener(listener);
}

/** One way to stop all of these. */
export const allOf =
  (...stops: readonly (() => void)[]): (() => void) =>
  () => {
    for (const stop of stops) stop();
  };
