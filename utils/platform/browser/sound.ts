/** A soft sound, made on the spot: no file, and nothing that goes on running. */

/** Hertz and loudness of what is heard together; a small bowl has such. */
const PARTIALS = [
  [392, 0.1],
  [588, 0.045],
  [1_078, 0.012],
] as const;
const RISE_SECONDS = 0.08;
const FADE_SECONDS = 4;
/** An exponential fall never reaches none. */
const SILENT = 0.0001;
/** Until then a context that may run has begun to. */
const BEGUN_MS = 1_000;

/** Where the browser allows no sound before a first key or click, there is none. */
export function playSoftSound(): void {
  const context = new AudioContext();
  const from = context.currentTime;
  const until = from + RISE_SECONDS + FADE_SECONDS;
  for (const [frequency, loudness] of PARTIALS) {
    const gain = new GainNode(context, { gain: SILENT });
    gain.gain.setValueAtTime(SILENT, from);
    gain.gain.exponentialRampToValueAtTime(loudness, from + RISE_SECONDS);
    gain.gain.exponentialRampToValueAtTime(SILENT, until);
    const tone = new OscillatorNode(context, { frequency });
    tone.connect(gain).connect(context.destination);
    tone.start(from);
    tone.stop(until);
    tone.onended = () => {
      if (context.state !== 'closed') void context.close();
    };
  }
  // Held back now, it is not to sound later, at some other press.
  setTimeout(() => {
    if (context.state === 'suspended') void context.close();
  }, BEGUN_MS);
}
