import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followVoice, type LocalVoice } from '@/utils/platform/browser/voice';

type FakeVoice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;
const voice = (name: string, lang: string, more: Partial<FakeVoice> = {}): FakeVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const NETWORK = voice('Network', 'en-GB', { localService: false, default: true });

class Utterance {
  voice: FakeVoice | null = null;
  lang = '';
  onend = () => {};
  onerror = () => {};
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Says nothing by itself: a test ends what was to be said. */
class Synthesiser extends EventTarget {
  voices: FakeVoice[] = [];
  /** What is being said and what waits. */
  queue: Utterance[] = [];
  /** All that was ever given to it. */
  spoken: Utterance[] = [];
  getVoices = () => this.voices;
  speak(utterance: Utterance) {
    this.queue.push(utterance);
    this.spoken.push(utterance);
  }
  cancel() {
    for (const each of this.queue.splice(0)) each.onerror();
  }
  endOne() {
    this.queue.shift()?.onend();
  }
  has(...voices: FakeVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

let synthesiser: Synthesiser;
let page: EventTarget & { visibilityState: string };
beforeEach(() => {
  synthesiser = new Synthesiser();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('speechSynthesis', synthesiser);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

const follow = (language = 'en') => {
  const given: (LocalVoice | null)[] = [];
  followVoice(
    () => language,
    (next) => given.push(next),
  );
  return given;
};
const voiceWith = (...voices: FakeVoice[]): LocalVoice => {
  synthesiser.has(...voices);
  return follow()[0] as LocalVoice;
};

describe('a voice', () => {
  it.each<[string, FakeVoice[], spoken: string | null]>([
    ['none', [], null],
    ['one that needs a network', [NETWORK], null],
    ['one of another language', [voice('Anna', 'de-DE')], null],
    ['one of this device', [voice('Daniel', 'en-GB')], 'Daniel'],
    ['one whose language is written otherwise', [voice('Daniel', 'EN_us')], 'Daniel'],
    ['one of this device beside another', [NETWORK, voice('Daniel', 'en-GB')], 'Daniel'],
    [
      'the one that is set, among several',
      [voice('Daniel', 'en-GB'), voice('Kate', 'en-GB', { default: true })],
      'Kate',
    ],
    // 'enm' is Middle English.
    ['one whose language begins alike', [voice('Old', 'enm')], null],
  ])('where there is %s', (_, voices, spoken) => {
    synthesiser.has(...voices);
    const [given] = follow();
    expect(given === undefined).toBe(spoken === null);
    given?.say(['May you be safe.'], vi.fn());
    expect(synthesiser.spoken.map((each) => each.voice?.name)).toEqual(spoken ? [spoken] : []);
  });

  it('that needs a network is never used, though it came later and is set', () => {
    const given = voiceWith(voice('Daniel', 'en-GB'));
    synthesiser.voices = [NETWORK];
    const said = vi.fn();
    given.say(['May you be safe.'], said);
    expect(synthesiser.spoken).toEqual([]);
    expect(said).toHaveBeenCalledOnce();
  });

  it('is told when it comes and when it goes, once each', () => {
    const given = follow();
    expect(given).toEqual([]);
    const daniel = voice('Daniel', 'en-GB');
    for (const voices of [[NETWORK], [NETWORK, daniel], [daniel], [NETWORK], []]) {
      synthesiser.has(...voices);
    }
    expect(given.map((each) => each !== null)).toEqual([true, false]);
  });

  it('is none where the browser can’t speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(follow()).toEqual([]);
  });
});

describe('what is read', () => {
  const DANIEL = voice('Daniel', 'en-GB');

  it('is said in order, in the voice’s own language, and told when all of it was said', () => {
    const said = vi.fn();
    voiceWith(DANIEL).say(['One.', 'Two.'], said);
    expect(synthesiser.queue.map(({ text, lang }) => [text, lang])).toEqual([
      ['One.', 'en-GB'],
      ['Two.', 'en-GB'],
    ]);
    synthesiser.endOne();
    expect(said).not.toHaveBeenCalled();
    synthesiser.endOne();
    expect(said).toHaveBeenCalledOnce();
  });

  it('is said in place of what is being said, which tells nothing any more', () => {
    const given = voiceWith(DANIEL);
    const [first, second] = [vi.fn(), vi.fn()];
    given.say(['One.'], first);
    given.say(['Two.'], second);
    expect(synthesiser.queue.map(({ text }) => text)).toEqual(['Two.']);
    synthesiser.endOne();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('is silent at once where it is stopped', () => {
    const given = voiceWith(DANIEL);
    const said = vi.fn();
    given.say(['One.', 'Two.'], said);
    given.stop();
    expect(synthesiser.queue).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  it('that can’t be said is over', () => {
    const said = vi.fn();
    voiceWith(DANIEL).say(['One.', 'Two.'], said);
    for (const each of synthesiser.queue) each.onerror();
    expect(said).toHaveBeenCalledOnce();
  });

  it('is told that the page is hidden, as long as somebody listens', () => {
    const given = voiceWith(DANIEL);
    const hidden = vi.fn();
    const stop = given.onHidden(hidden);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(hidden).not.toHaveBeenCalled();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(hidden).toHaveBeenCalledOnce();
    stop();
    page.dispatchEvent(new Event('visibilitychange'));
    expect(hidden).toHaveBeenCalledOnce();
  });
});
