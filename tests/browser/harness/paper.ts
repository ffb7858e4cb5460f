/** What a page of ours hands to the printer. What it hands out as files: files.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { TestPage } from './interface.ts';

/** Where printed sheets are left to be looked at, if the person who runs the tests names a folder. */
const { PRINTED } = process.env;

/** Prints a page. @returns how many sheets it takes */
export async function sheetsOf(page: TestPage, name: string): Promise<number> {
  const pdf = await page.print();
  if (PRINTED) {
    mkdirSync(PRINTED, { recursive: true });
    writeFileSync(join(PRINTED, `${name}.pdf`), pdf);
  }
  return objectsIn(Buffer.from(pdf)).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The objects of a PDF as text: Firefox packs them, Chromium does not. */
function objectsIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm\b[\s\S]*?stream\r?\n/g)].map(({ 0: head, index }) =>
    inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1'),
  );
  return [text, ...packed].join('\n');
}

/** Printing asks somebody for a printer: here it is only told. Read by `printings`. */
export const watchPrinting = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { printings: 0 });
    window.print = () => {
      const told = window as unknown as { printings: number };
      told.printings += 1;
    };
  });

export const printings = (page: TestPage): Promise<number> =>
  page.evaluate(() => (window as unknown as { printings: number }).printings);
