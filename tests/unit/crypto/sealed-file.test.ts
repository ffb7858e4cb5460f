/** A sealed file opens with its passphrase alone, and damage is told as damage. */
import { describe, expect, it } from 'vitest';
import { readSealedHead, sealFile, unsealFile } from '@/utils/crypto/sealed-file';

const PASSPHRASE = 'open, please';
const WORDS = 'Made tea for Ben.\n';
/** The fewest rounds that a file may have, so that the tests don't wait. */
const ROUNDS = 60_000;

/** As version 1 sealed it: `WORDS` under `PASSPHRASE`. */
const OLD =
  'eyJmb3JtYXQiOiJkZWVwLWtpbmRuZXNzLXNlYWxlZCIsInZlcnNpb24iOjEsImNpcGhlciI6IkFFUy0yNTYtR0NNIiwia2V5IjoiUEJLREYyLVNIQS0yNTYiLCJyb3VuZHMiOjYwMDAwLCJzYWx0IjoiaG9BOWJWSTVoU2tGYmdDc3ZiYUdtdz09IiwiY2hlY2siOiJPU3J5dXQyTjRSeU9hbmsrUkVBSXFRPT0iLCJuYW1lIjoiZGVlcC1raW5kbmVzcy0yMDI2LTExLTI1Lmpzb24ifQoAAAAiNAdIu/ScD7STYr/lcvwz5oJb+zUlgJZff9jCgrlgzBcStA==';
const old = Uint8Array.from(atob(OLD), (char) => char.charCodeAt(0));

async function sealed(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = (async function* () {
    yield new TextEncoder().encode(WORDS);
  })();
  const parts = await Array.fromAsync(sealFile(bytes, PASSPHRASE, 'a “journal”.json', ROUNDS));
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

async function opened(bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE): Promise<string> {
  const file = new Blob([bytes]);
  const head = await readSealedHead(file);
  if (!head) throw new Error('not sealed');
  const parts = await Array.fromAsync(unsealFile(file, head, passphrase));
  return new Blob(parts as Uint8Array<ArrayBuffer>[]).text();
}

/** Each byte of the head in turn, as a bit that turned and as what ends a line, a text or a value. */
function* damagedHeads(whole: Uint8Array<ArrayBuffer>, length: number) {
  for (let at = 0; at < length; at++) {
    const was = whole[at] as number;
    const bits = Array.from({ length: 8 }, (_, bit) => was ^ (1 << bit));
    for (const value of new Set([...bits, 0, 10, 32, 34, 44, 48, 57, 65, 125])) {
      if (value === was) continue;
      const bytes = Uint8Array.from(whole);
      bytes[at] = value;
      yield { at, value, bytes };
    }
  }
}

describe('a sealed file', () => {
  it('opens with its passphrase, and is told of another', async () => {
    const bytes = await sealed();
    expect(await opened(bytes)).toBe(WORDS);
    await expect(opened(bytes, 'open, plaese')).rejects.toMatchObject({ why: 'wrong-passphrase' });
  });

  it('any changed byte of its head is told as damage, whatever the passphrase', async () => {
    const bytes = await sealed();
    const length = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    expect(length).toBeGreaterThan(250);
    for (const { at, value, bytes: damaged } of damagedHeads(bytes, length)) {
      await expect(opened(damaged), `byte ${at} as ${value}`).rejects.toMatchObject({
        why: 'damaged',
      });
    }
  });

  it('of a later version is told as that, and is not asked for its passphrase', async () => {
    const later = '{"format":"deep-kindness-sealed","version":3,"cipher":"other"}\nabc';
    await expect(readSealedHead(new Blob([later]))).rejects.toMatchObject({ why: 'newer' });
  });

  it('is no other file that names the format', async () => {
    for (const text of [
      '{"words": "deep-kindness-sealed"}\n',
      'day,words\n2026-11-24,deep-kindness-sealed\n',
      '',
    ]) {
      expect(await readSealedHead(new Blob([text]))).toBeNull();
    }
  });

  it('whose head is gone is known by its name', async () => {
    const nothing = new Blob(['\0\0\0\0']);
    await expect(readSealedHead(nothing, 'a.json.sealed')).rejects.toMatchObject({
      why: 'damaged',
    });
  });
});

describe('a file that version 1 sealed', () => {
  it('opens', async () => {
    expect(await opened(old)).toBe(WORDS);
  });

  it('never says that a passphrase is wrong, where its head may be damaged', async () => {
    await expect(opened(old, 'other')).rejects.toMatchObject({ why: 'wrong-or-damaged' });
    const length = old.indexOf(10) + 1;
    for (let at = 0; at < length; at++) {
      const damaged = Uint8Array.from(old);
      damaged[at] = (damaged[at] as number) ^ 1;
      const why = await opened(damaged).then(
        () => 'opened',
        (error: { why?: string }) => error.why,
      );
      expect(['damaged', 'wrong-or-damaged'], `byte ${at}`).toContain(why);
    }
  });
});
