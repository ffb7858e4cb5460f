/** A page to look at pictures: what changed first, before and after, and then all. */

export interface ShownPicture {
  name: string;
  /** Addresses, as seen from the sheet. */
  after: string;
  before?: string;
  difference?: string;
  /** What became of it; left out where nothing did. */
  told?: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const picture = (name: string, file: string): string =>
  `<a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(name)}" loading="lazy"></a>`;

function figure({ name, after, before, difference, told }: ShownPicture): string {
  const shown = [
    ...(before ? [picture(`${name}, before`, before)] : []),
    picture(name, after),
    ...(difference ? [picture(`${name}, the difference`, difference)] : []),
  ];
  const caption = told ? `${name}: ${told}` : name;
  return `<figure>${shown.join('')}<figcaption>${escaped(caption)}</figcaption></figure>`;
}

export function sheetOf(pages: readonly ShownPicture[]): string {
  const changed = pages.filter(({ told }) => told);
  const others = pages.filter(({ told }) => !told);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Looks</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; color: #222; background: #bbb; }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
figure { margin: 0; max-inline-size: 100%; }
img { max-inline-size: 100%; margin-inline-end: 8px; vertical-align: top; }
</style>
<h1>What changed (${changed.length})</h1>
<main>${changed.map(figure).join('\n')}</main>
<h1>All others (${others.length})</h1>
<main>${others.map(figure).join('\n')}</main>
</html>
`;
}
