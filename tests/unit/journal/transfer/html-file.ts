/** Reads a file of ours as strictly as XML is read: what is not well-formed throws. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export interface ReadElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  text: string;
}

const said = (text: string): string =>
  text.replace(/&[^;]*;?/g, (entity) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`no entity of ours: ${entity}`);
    return sign;
  });

/** All elements in the order in which they begin. */
export function elementsIn(html: string): ReadElement[] {
  const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<]*")*)( \/)?>/;
  const all: ReadElement[] = [];
  const open: ReadElement[] = [];
  let rest = html.replace(/^<!DOCTYPE html>\n/, '');
  while (rest !== '') {
    const tag = TAG.exec(rest);
    if (!tag) {
      const end = rest.indexOf('<', rest.startsWith('<') ? 1 : 0);
      const text = end < 0 ? rest : rest.slice(0, end);
      if (/[<>]/.test(text) && open.at(-1)?.name !== 'style')
        throw new Error(`a stray sign: ${text}`);
      for (const element of open) element.text += said(text);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, closes, name = '', attributes = '', isEmpty] = tag;
    rest = rest.slice(whole.length);
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`closed before it was opened: ${name}`);
      continue;
    }
    const element: ReadElement = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          said(value),
        ]),
      ),
      text: '',
    };
    all.push(element);
    if (!isEmpty) open.push(element);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ name }) => name).join()}`);
  return all;
}

/** Texts of all elements of a class. */
export const textsOf = (elements: readonly ReadElement[], className: string): string[] =>
  elements
    .filter(({ attributes }) => attributes.class?.split(' ').includes(className))
    .map(({ text }) => text);

/** Lines that would be something else than text, were they taken as they are. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></div></main></body></html><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onclick='alert(1)",
  '<!-- not seen',
  '--> ]]> <![CDATA[ x',
  '&lt;b&gt; &amp; &nbsp; &#x3c;script&#x3e; &unknown',
  '</style><style>@import url(https://a.test)</style>',
  '</title><base href="https://a.test/">',
  '<meta http-equiv="refresh" content="0;url=https://a.test">',
  '{{x}} <%= x %>',
  '<a href="javascript:alert(1)">x</a>',
  'a < b > c & d "e" \'f\'',
  '\u202Eright to left \u2066 and not closed',
  'שלום <b>',
  '𝒜 🙂 ❤️‍🔥',
] as const;
