/** A letter of the journal's own lines: composed here, and kept by this page alone until it is saved. */
import { LetterView, type LetterWish } from '@/components/journal/LetterView';
import { printParts } from '@/components/ui/paper/print-parts';
import { gatherLetter, letterText, yearOfLetter } from '@/utils/journal/reading/letter';
import { PAGE_END, pageHead } from '@/utils/journal/transfer/html-page';
import { LETTER_STYLE, letterPage } from '@/utils/journal/transfer/letter-page';
import { download } from '@/utils/platform/browser/download';
import { message } from '@/utils/platform/browser/i18n';
import { nameOfFile, readTakenIn, styleHashOf } from '@/utils/platform/journal/export';
import { readPeople } from '@/utils/platform/journal/store';
import { today } from '@/utils/platform/storage/today';
import { isSouthern, seasonOf } from '@/utils/practice/water';
import { bookWords, letterWords } from './book-words';
import type { OpenView } from './view';

interface WrittenLetter {
  wish: LetterWish;
  composed: string;
  text: string;
  /** As it was last saved; null where it never was. */
  saved: string | null;
}

/** Outlives the view, and not the page. */
let written: WrittenLetter | null = null;

const isUnsaved = (): boolean =>
  written !== null && written.text !== written.composed && written.text !== written.saved;

// Also where another view is open by then: what was changed would be lost there too.
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});

export const open: OpenView = ({ show, fail, say }) => {
  let wish: LetterWish | null = written?.wish ?? null;
  let turn = 0;
  const leaving = new AbortController();
  void begin().catch(fail);
  return () => leaving.abort();

  async function begin() {
    wish ??= { ...yearOfLetter((await today()).day), withHard: false };
    // What somebody has changed is there as they left it.
    if (!isUnsaved()) await compose(wish);
    draw();
  }

  async function compose(next: LetterWish) {
    turn += 1;
    const mine = turn;
    const text = await composed(next, leaving.signal);
    if (mine !== turn || leaving.signal.aborted) return;
    wish = next;
    written = text === null ? null : { wish: next, composed: text, text, saved: null };
  }

  /** Composes another; one that was changed can be had back. */
  function anew(next: LetterWish) {
    const before = isUnsaved() ? written : null;
    wish = next;
    draw();
    void compose(next).then(() => {
      draw();
      if (!before) return;
      say({
        text: message('letter_composed'),
        undo: () => {
          written = before;
          wish = before.wish;
          say({ text: message('undone') });
          draw();
        },
      });
    }, fail);
  }

  function draw() {
    if (!wish || leaving.signal.aborted) return;
    const chosen = wish;
    show(
      <LetterView
        wish={chosen}
        onWish={anew}
        text={written?.text ?? null}
        onText={(text) => {
          if (written) written = { ...written, text };
          draw();
        }}
        isChanged={written !== null && written.text !== written.composed}
        onAnew={() => anew(chosen)}
        onPrint={() => {
          const title = message('letter_title');
          if (written) printParts([letterPage(written.text, title)], LETTER_STYLE, title);
        }}
        onSave={(as) => void save(as).catch(fail)}
      />,
    );
  }

  async function save(as: 'text' | 'page') {
    if (!written) return;
    const { text } = written;
    const name = nameOfFile('letter', written.wish, as === 'text' ? 'txt' : 'html');
    const content = as === 'text' ? `${text}\n` : await pageOf(text);
    const type = as === 'text' ? 'text/plain;charset=utf-8' : 'text/html';
    download(new Blob([content], { type }), name);
    written = { ...written, saved: text };
    say({ text: message('export_done', { name }) });
    draw();
  }
};

async function composed(wish: LetterWish, signal: AbortSignal): Promise<string | null> {
  const names = new Map((await readPeople()).map(({ id, name }) => [id, name]));
  const southern = isSouthern(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const gathering = gatherLetter(
    wish,
    (day) => seasonOf(day, southern),
    (person) => names.get(person) ?? null,
  );
  for await (const entry of readTakenIn(wish, { signal, onProgress: () => undefined })) {
    gathering.add(entry);
  }
  const letter = gathering.letter();
  return letter && letterText(letter, letterWords());
}

async function pageOf(text: string): Promise<string> {
  const { language, direction } = bookWords({ from: null, to: null }, { from: null, to: null });
  const title = message('letter_title');
  const hash = await styleHashOf(LETTER_STYLE);
  return (
    pageHead({ language, direction, title }, LETTER_STYLE, hash) +
    letterPage(text, title) +
    PAGE_END
  );
}
