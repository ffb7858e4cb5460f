/**
 * The rules by which a line is read, of each language that has a folder with a `line.ts`. Nothing
 * here or elsewhere knows which those are. Pages load the modules they need; the background, which
 * is one file and can load nothing, has them all in it.
 */
import { FIRST_LANGUAGE } from './languages';
import type { LineRules } from './line-rules';

const LINES = import.meta.glob<LineRules>('./*/line.ts', { import: 'line' });

const loaded = new Map<string, Promise<readonly LineRules[]>>();

/** The tag, and what it is without its last parts: there may be rules for "pt" and none for "pt-BR". */
const wider = (tag: string): string[] =>
  tag.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));

/**
 * The rules for the lines of somebody with this language, and of the first one, whose words stand in
 * lines of every language; each time the same list.
 *
 * @param language BCP 47 tag
 */
export function linesOf(language: string): Promise<readonly LineRules[]> {
  const has = (tag: string) => `./${tag}/line.ts` in LINES;
  const tags = new Set([...wider(language).filter(has).slice(0, 1), FIRST_LANGUAGE]);
  const key = [...tags].join(' ');
  const known = loaded.get(key);
  if (known) return known;
  const lines = Promise.all([...tags].flatMap((tag) => LINES[`./${tag}/line.ts`]?.() ?? []));
  loaded.set(key, lines);
  // Another try may find it.
  lines.catch(() => loaded.delete(key));
  return lines;
}
