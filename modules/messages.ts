/**
 * Fluent files (`utils/languages/<tag>/**.ftl`) as modules. They are parsed here, so that no page
 * brings a parser along:
 *
 * - `x.ftl` gives `{ key: pattern }`, a pattern being what `FluentBundle.formatPattern` takes;
 * - `x.ftl?texts` gives `{ id: [text, { attribute: text }] }`, for texts with nothing to put in.
 * - with `pretend=<tag>` the same in a language that the tested build pretends there is.
 *
 * What does not parse fails the build. `wxt prepare` writes the keys and what each asks for as types
 * into `.wxt/types/messages.d.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { FluentParser, Junk } from '@fluent/syntax';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type Pretended, pretendAll } from './tested-build/pretend.ts';

type Attributes = Record<string, unknown>;
interface Parsed {
  readonly id: string;
  readonly value: unknown;
  readonly attributes: Attributes;
}

/** @throws where anything in it is no Fluent, with the place */
export function parsed(ftl: string, file: string): readonly Parsed[] {
  for (const entry of new FluentParser().parse(ftl).body) {
    if (!(entry instanceof Junk)) continue;
    const line = ftl.slice(0, entry.span?.start ?? 0).split('\n').length;
    throw new Error(`${file}:${line}: ${entry.annotations[0]?.message ?? 'not Fluent'}`);
  }
  const { body } = new FluentResource(ftl) as unknown as { body: readonly Parsed[] };
  return body.map(({ id, value, attributes }) => ({
    id,
    value: inOnePiece(value),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, each]) => [name, inOnePiece(each)]),
    ),
  }));
}

/** A text of several lines, or with a bracket in it, comes in pieces. */
function inOnePiece(pattern: unknown): unknown {
  if (!Array.isArray(pattern)) return pattern;
  const pieces = pattern.map((each) => (each?.type === 'str' ? each.value : each));
  return pieces.every((each) => typeof each === 'string') ? pieces.join('') : pieces;
}

/** The patterns by key. An attribute is a message of its own, `key.attribute`. */
export const patternsIn = (ftl: string, file: string): Record<string, unknown> =>
  Object.fromEntries(parsed(ftl, file).map(({ id, value }) => [id, value]));

/** Texts by id, with their attributes. */
export const textsIn = (ftl: string, file: string): Record<string, [unknown, Attributes]> =>
  Object.fromEntries(
    parsed(ftl, file).map(({ id, value, attributes }) => [id, [value, attributes]]),
  );

const asModule = (value: unknown): string =>
  // Read as JSON, which is faster than as a program.
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

export const fluent: Plugin = {
  name: 'deep-kindness:fluent',
  enforce: 'pre',
  async load(id) {
    const [file = '', query = ''] = id.split('?');
    if (!file.endsWith('.ftl')) return null;
    this.addWatchFile(file);
    const ftl = await readFile(file, 'utf8');
    const asked = new URLSearchParams(query);
    const said = asked.has('texts') ? textsIn(ftl, file) : patternsIn(ftl, file);
    const as = asked.get('pretend');
    const value = as === null ? said : pretendAll(said, as as Pretended);
    return { code: asModule(value), map: null, moduleType: 'js' };
  },
};

/** What a message asks to be told: the names of its variables, wherever they stand in it. */
export function variablesOf(pattern: unknown): string[] {
  const names = new Set<string>();
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    else if (each !== null && typeof each === 'object') {
      if ('type' in each && each.type === 'var' && 'name' in each) names.add(String(each.name));
      Object.values(each).forEach(walk);
    }
  };
  walk(pattern);
  return [...names].sort();
}

/** The language in which every message was written first; the others have the same keys. */
const FIRST = 'utils/languages/en/messages';

function types(root: string): string {
  const folder = resolve(root, FIRST);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .flatMap((name) =>
      Object.entries(patternsIn(readFileSync(resolve(folder, name), 'utf8'), name)),
    );
  const fields = all.map(([key, pattern]) => {
    const given = variablesOf(pattern).map((name) => `${name}: string | number`);
    return `    ${key}: ${given.length === 0 ? 'undefined' : `{ ${given.join('; ')} }`};`;
  });
  return `// By modules/messages.ts, of ${FIRST}.
declare module '*.ftl' {
  const patterns: Readonly<Record<string, unknown>>;
  export default patterns;
}
declare module '#messages' {
  /** What each message asks for. */
  export interface Messages {
${fields.join('\n')}
  }
}
`;
}

export default defineWxtModule({
  name: 'messages',
  setup(wxt) {
    wxt.hook('prepare:types', (_, entries) => {
      entries.push({
        path: 'types/messages.d.ts',
        text: types(wxt.config.root),
        tsReference: true,
      });
    });
    addViteConfig(wxt, () => ({ plugins: [fluent] }));
  },
});
