import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { bytesOf } from '@/utils/crypto/base64';
import { keyOfLock, newLock } from '@/utils/crypto/lock';
import { keyFromPassphrase } from '@/utils/crypto/passphrase';
import {
  keyOfBytes,
  newKeyBytes,
  openWords,
  type SealedWords,
  Sealer,
  sealedWordsSchema,
} from '@/utils/crypto/sealer';

const LETTER = 'You promised.\n\nGrüße 田中 🌿';
const newKey = () => keyOfBytes(newKeyBytes());
async function ready(key: CryptoKey): Promise<Sealer> {
  const sealer = new Sealer(key);
  await sealer.prepare();
  return sealer;
}

describe('words', () => {
  it('are sealed in the very call once it is ready, and open whole', async () => {
    const key = await newKey();
    const sealed = (await ready(key)).sealNow(LETTER);
    expect(sealedWordsSchema.safeParse(sealed).success).toBe(true);
    expect(atob(sealed?.data ?? '')).not.toContain('promised');
    expect(await openWords(sealed as SealedWords, key)).toBe(LETTER);
  });

  it.each([
    ['none', ''],
    ['a block', 'x'.repeat(16)],
    ['one more than a block', 'x'.repeat(17)],
    ['more than is made beforehand', 'ö🌿'.repeat(40_000)],
  ])('of any length are sealed: %s', async (_, words) => {
    const key = await newKey();
    expect(await openWords(await new Sealer(key).seal(words), key)).toBe(words);
  });

  it('do not open with another key', async () => {
    const sealed = await new Sealer(await newKey()).seal(LETTER);
    expect(await openWords(sealed, await newKey())).not.toBe(LETTER);
  });

  it('that are no sealed words are none', async () => {
    expect(await openWords({ counter: 'AA==', data: 'AA==' }, await newKey())).toBeNull();
  });
});

it('no part of the keystream is used twice, however much is typed and however fast', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ length: fc.nat(9_000), waits: fc.boolean() }), { maxLength: 40 }),
      async (typed) => {
        const key = await newKey();
        const sealer = await ready(key);
        const used = new Set<string>();
        for (const { length, waits } of typed) {
          const words = 'x'.repeat(length);
          const sealed = (waits ? null : sealer.sealNow(words)) ?? (await sealer.seal(words));
          const counter = bytesOf(sealed.counter);
          const nonce = counter.subarray(0, 8).join();
          const first = Number(new DataView(counter.buffer).getBigUint64(8));
          for (let i = 0; i < Math.ceil(length / 16); i++) {
            expect(used.has(`${nonce} ${first + i}`)).toBe(false);
            used.add(`${nonce} ${first + i}`);
          }
          expect(await openWords(sealed, key)).toBe(words);
        }
      },
    ),
    { numRuns: 30 },
  );
});

describe('a lock', () => {
  const QUICK = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };

  it('seals at once, and opens with its passphrase alone', async () => {
    const { sealer, sealedKey } = await newLock(await keyFromPassphrase('correct horse', QUICK));
    const sealed = sealer.sealNow(LETTER) as SealedWords;
    const key = await keyOfLock(sealedKey, await keyFromPassphrase('correct horse', sealedKey));
    expect(key && (await openWords(sealed, key))).toBe(LETTER);
    const wrong = await keyFromPassphrase('correct horsf', sealedKey);
    expect(await keyOfLock(sealedKey, wrong)).toBeNull();
  });
});
