/**
 * Suggests the kind of an act from the words of its line, in English or German. Plain lists of
 * phrases, precise rather than complete: a wrong suggestion costs more than none.
 */
import { KINDS, type Kind } from '@/utils/shared/kinds';

/** "*" stands for the rest of a word, "…" for a few words between. */
const SPEAKS: Readonly<Record<Kind, readonly string[]>> = {
  listening: [
    'listen*',
    'hear … out',
    'heard … out',
    'let him talk',
    'let her talk',
    'let them talk',
    'let me talk',
    'let … finish',
    'zuhör*',
    'zugehört',
    'hör … zu',
    'höre … zu',
    'hört … zu',
    'hörte … zu',
    'hörten … zu',
    'ausreden',
  ],
  presence: [
    'sat with',
    'sat beside',
    'stayed with',
    'was there for',
    'were there for',
    'kept … company',
    'put my phone away',
    'put … phone away',
    'put the screen away',
    'undivided attention',
    'saß bei',
    'bei … gesessen',
    'war für … da',
    'waren für … da',
    'war einfach da',
    'für … da gewesen',
    'gesellschaft geleistet',
    'leistete … gesellschaft',
    'handy weggelegt',
    'telefon weggelegt',
    'ungeteilte aufmerksamkeit',
  ],
  help: [
    'help',
    'helps',
    'helped',
    'helping',
    'lent him',
    'lent her',
    'lent them',
    'lent me',
    'lent my',
    'carried',
    'gave … a hand',
    'gave … a lift',
    'gave … a ride',
    'held the door',
    'cooked for',
    'shopped for',
    'looked after',
    'babysat',
    'donated',
    'volunteered',
    'fixed',
    'repaired',
    'half mir',
    'half ihm',
    'half ihr',
    'half uns',
    'half ihnen',
    'half dem',
    'half der',
    'half den',
    'half mein*',
    'half ein*',
    'half bei*',
    'halfen',
    'hilft',
    'helfe',
    'helfen',
    'geholfen',
    'geliehen',
    'für … getragen',
    'tasche getragen',
    'taschen getragen',
    'einkäufe getragen',
    'tür aufgehalten',
    'für … gekocht',
    'für … eingekauft',
    'für … gekauft',
    'eingesprungen',
    'gehütet',
    'gespendet',
    'repariert',
    'unterstützt',
  ],
  empathy: [
    'empath*',
    'understood how',
    'understood why',
    'how he felt',
    'how she felt',
    'how they felt',
    'how it felt for',
    'in his shoes',
    'in her shoes',
    'in their shoes',
    'in my shoes',
    'comforted',
    'consoled',
    'mitgefühl*',
    'mitgefühlt',
    'einfühl*',
    'eingefühlt',
    'hineinversetzt',
    'hineinversetzen',
    'verständnis für',
    'getröstet',
    'tröstete',
    'trösten',
    'wie es ihm ging',
    'wie es ihr ging',
    'wie es ihnen ging',
  ],
  forgiveness: [
    'forgave',
    'forgive',
    'forgiven',
    'forgiving',
    'forgiveness',
    'apologised',
    'apologized',
    'apology',
    'said sorry',
    'made peace',
    'made up with',
    'reconciled',
    'let the grudge go',
    'verzieh',
    'verziehen',
    'verzeihen',
    'verzeihe',
    'verzeihung',
    'vergebung',
    'entschuldig*',
    'versöhn*',
    'frieden geschlossen',
    'frieden gemacht',
  ],
  warmth: [
    'smile',
    'smiled',
    'smiling',
    'hug',
    'hugged',
    'hugging',
    'embraced',
    'waved',
    'kissed',
    'held his hand',
    'held her hand',
    'held their hand',
    'held my hand',
    'hand on … shoulder',
    'arm around',
    'lächel*',
    'gelächelt',
    'angelächelt',
    'umarm*',
    'geküsst',
    'gewinkt',
    'hand gehalten',
    'hand auf … schulter',
    'in den arm genommen',
    'in die arme genommen',
  ],
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pattern = (phrases: readonly string[]): RegExp => {
  const each = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => {
        if (word === '…') return "\\P{L}+(?:[\\p{L}\\p{M}\\p{N}’'-]+\\P{L}+){0,4}?";
        return word.endsWith('*') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word);
      })
      .join(' ')
      // What stands between has its own blanks.
      .replace(/ (\\P\{L\}\+\(.*?\)\{0,4\}\?) /g, '$1'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

let patterns: readonly (readonly [Kind, RegExp])[] | undefined;

/** The kind most of the words speak of; of two with as many, the one that comes first. */
export function suggestKind(line: string): Kind | null {
  // A field that is still empty costs nothing.
  if (line.trim() === '') return null;
  patterns ??= KINDS.map((kind) => [kind, pattern(SPEAKS[kind])] as const);
  const said = line.normalize('NFC').replace(/\s+/gu, ' ');
  let best: { kind: Kind; times: number; at: number } | null = null;
  for (const [kind, speaks] of patterns) {
    const found = [...said.matchAll(speaks)];
    const at = found[0]?.index;
    if (at === undefined) continue;
    const times = found.length;
    if (!best || times > best.times || (times === best.times && at < best.at)) {
      best = { kind, times, at };
    }
  }
  return best?.kind ?? null;
}
