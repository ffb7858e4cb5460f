/**
 * Reading aloud, by a voice of the system's own. Some voices of a browser send what they say over the
 * network; none of these is ever used, and where there is no other, nothing is offered.
 */

/** Reads our own words aloud; never those of the person. */
export interface LocalVoice {
  /** Says these, in place of what is being said. @param onSaid when all was said, or could not be */
  say(texts: readonly string[], onSaid: () => void): void;
  /** Silent at once. */
  stop(): void;
  /** Calls back when the page is hidden, where nobody expects a voice. Returns how to stop. */
  onHidden(listener: () => void): () => void;
}

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] as string;

/** On this device, in this language; the one that the person has set, where it fits. */
function localVoice(from: SpeechSynthesis, language: string): SpeechSynthesisVoice | null {
  const fitting = from
    .getVoices()
    .filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(language));
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/**
 * Calls back with a voice as soon as there is one, and with null when it goes: browsers come to know
 * their voices only after a while.
 * @param language BCP 47 tag of the words that are to be read; the person may choose another
 */
export function followVoice(
  language: () => string,
  listener: (voice: LocalVoice | null) => void,
): void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return;
  let isThere = false;
  const look = () => {
    if ((localVoice(synthesis, language()) !== null) === isThere) return;
    isThere = !isThere;
    listener(isThere ? voiceOf(synthesis, language) : null);
  };
  synthesis.addEventListener('voiceschanged', look);
  look();
}

function voiceOf(synthesis: SpeechSynthesis, language: () => string): LocalVoice {
  /** What is being said; a word of an earlier one changes nothing. */
  let saying: object | null = null;
  const stop = () => {
    saying = null;
    synthesis.cancel();
  };
  return {
    stop,
    say(texts, onSaid) {
      stop();
      // Looked up each time: without a voice of its own the browser would take any.
      const voice = localVoice(synthesis, language());
      const last = texts.length - 1;
      if (!voice || last < 0) {
        onSaid();
        return;
      }
      const mine = {};
      saying = mine;
      const end = () => {
        if (saying !== mine) return;
        saying = null;
        onSaid();
      };
      texts.forEach((text, place) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.onerror = end;
        if (place === last) utterance.onend = end;
        synthesis.speak(utterance);
      });
    },
    onHidden(listener) {
      const look = () => {
        if (document.visibilityState === 'hidden') listener();
      };
      document.addEventListener('visibilitychange', look);
      return () => document.removeEventListener('visibilitychange', look);
    },
  };
}
