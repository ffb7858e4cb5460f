import { describe, expect, it } from 'vitest';
import {
  keyFromPassphrase,
  sealedTextSchema,
  sealText,
  unsealText,
} from '@/utils/crypto/passphrase';

/** Fewer rounds than are used, so that the tests don't wait. */
const QUICK = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };
const LETTER = 'You promised.\n\nGrüße 田中 🌿';

describe('a locked letter', () => {
  it('opens with its passphrase, whole', async () => {
    const sealed = await sealText(LETTER, await keyFromPassphrase('correct horse', QUICK));
    expect(sealedTextSchema.safeParse(sealed).success).toBe(true);
    expect(atob(sealed.data)).not.toContain('promised');
    expect(await unsealText(sealed, await keyFromPassphrase('correct horse', sealed))).toBe(LETTER);
  });

  it.each([
    ['another passphrase', 'correct horsf'],
    ['the same in other letters', 'Correct horse'],
    ['none', ''],
  ])('stays shut with %s', async (_, passphrase) => {
    const sealed = await sealText(LETTER, await keyFromPassphrase('correct horse', QUICK));
    expect(await unsealText(sealed, await keyFromPassphrase(passphrase, sealed))).toBeNull();
  });

  it('stays shut where a byte was changed', async () => {
    const key = await keyFromPassphrase('correct horse', QUICK);
    const sealed = await sealText(LETTER, key);
    const data = (sealed.data.startsWith('A') ? 'B' : 'A') + sealed.data.slice(1);
    expect(await unsealText({ ...sealed, data }, key)).toBeNull();
  });

  it('opens with the same letters from another keyboard', async () => {
    const sealed = await sealText(LETTER, await keyFromPassphrase('Ma\u0308dchen', QUICK));
    expect(await unsealText(sealed, await keyFromPassphrase('M\u00e4dchen', sealed))).toBe(LETTER);
  });

  it('never looks the same twice', async () => {
    const key = await keyFromPassphrase('correct horse', QUICK);
    const [one, other] = [await sealText(LETTER, key), await sealText(LETTER, key)];
    expect(one.iv).not.toBe(other.iv);
    expect(one.data).not.toBe(other.data);
  });

  it('is stirred 600,000 times, with a salt of its own', async () => {
    const [one, other] = [
      await keyFromPassphrase('correct horse'),
      await keyFromPassphrase('correct horse'),
    ];
    expect(one.rounds).toBe(600_000);
    expect(atob(one.salt).length).toBe(16);
    expect(one.salt).not.toBe(other.salt);
  });

  it('holds a long one', async () => {
    const key = await keyFromPassphrase('correct horse', QUICK);
    const long = 'ä'.repeat(200_000);
    expect(await unsealText(await sealText(long, key), key)).toBe(long);
  });
});
