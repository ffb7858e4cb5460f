/**
 * Spreads drawing over frames: of what becomes ready at the same time, one part is drawn a frame,
 * so that scrolling stays smooth. A background tab has no frames, so a timer draws there.
 */
const waiting: { draw: () => void }[] = [];
let running = false;
/** Chosen: longer than any frame of a visible tab. */
const WITHOUT_FRAMES_MS = 150;

function scheduleNext(): void {
  const go = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    const entry = waiting.shift();
    entry?.draw();
    running = entry !== undefined;
    if (running) scheduleNext();
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, WITHOUT_FRAMES_MS);
}

/** Draws now if nothing waits, else in a later frame. Returns a function that cancels it. */
export function enqueueDraw(draw: () => void): () => void {
  const entry = { draw };
  if (!running) {
    // Nothing else was drawn in this frame.
    running = true;
    draw();
    scheduleNext();
    return () => undefined;
  }
  waiting.push(entry);
  return () => {
    const at = waiting.indexOf(entry);
    if (at >= 0) waiting.splice(at, 1);
  };
}
