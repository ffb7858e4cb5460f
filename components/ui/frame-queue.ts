/**
 * Drawing in turn: what is ready at the same time is drawn a piece a frame, so that scrolling goes
 * on meanwhile. A tab that is behind has no frames, and draws all the same.
 */
const waiting: { draw: () => void }[] = [];
let running = false;
/** Longer than any frame of a tab in front. */
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

/** Returns how to call it off. */
export function enqueueDraw(draw: () => void): () => void {
  const entry = { draw };
  if (!running) {
    // Nothing was drawn in this frame yet.
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
