import { describe, expect, it } from 'vitest';
import { keyFrom, seal, sealedSchema, unseal } from '@/utils/crypto/passphrase';

/** Fewer rounds than are used, so that the tests don't wait. */
const QUICK = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };
const LETTER = 'You promised.\n\nGrüße 田中 🌿';

describe('a locked letter', () => {
  it('opens with its passphrase, whole', async () => {
    const sealed = await seal(LETTER, await keyFrom('correct horse', QUICK));
    expect(sealedSchema.safeParse(sealed).success).toBe(true);
    expect(atob(sealed.data)).not.toContain('promised');
    expect(await unseal(sealed, await keyFrom('correct horse', sealed))).toBe(LETTER);
  });

  it.each([
    ['another passphrase', 'correct horsf'],
    ['the same in other letters', 'Correct horse'],
    ['none', ''],
  ])('stays shut with %s', async (_, passphrase) => {
    const sealed = await seal(LETTER, await keyFrom('correct horse', QUICK));
    expect(await unseal(sealed, await keyFrom(passphrase, sealed))).toBeNull();
  });

  it('stays shut where a byte was changed', async () => {
    const key = await keyFrom('correct horse', QUICK);
    const sealed = await seal(LETTER, key);
    const data = (sealed.data.startsWith('A') ? 'B' : 'A') + sealed.data.slice(1);
    expect(await unseal({ ...sealed, data }, key)).toBeNull();
  });

  it('opens with the same letters from another keyboard', async () => {
    const sealed = await seal(LETTER, await keyFrom('Ma\u0308dchen', QUICK));
    expect(await unseal(sealed, await keyFrom('M\u00e4dchen', sealed))).toBe(LETTER);
  });

  it('never looks the same twice', async () => {
    const key = await keyFrom('correct horse', QUICK);
    const [one, other] = [await seal(LETTER, key), await seal(LETTER, key)];
    expect(one.iv).not.toBe(other.iv);
    expect(one.data).not.toBe(other.data);
  });

  it('is stirred 600,000 times, with a salt of its own', async () => {
    const [one, other] = [await keyFrom('correct horse'), await keyFrom('correct horse')];
    expect(one.rounds).toBe(600_000);
    expect(atob(one.salt).length).toBe(16);
    expect(one.salt).not.toBe(other.salt);
  });

  it('holds a long one', async () => {
    const key = await keyFrom('correct horse', QUICK);
    const long = 'ä'.repeat(200_000);
    expect(await unseal(await seal(long, key), key)).toBe(long);
  });
});
