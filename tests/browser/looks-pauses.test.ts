/** Pauses look as they did: see looks.test.ts. They are waited for, so this goes on beside it. */
import { expect, it } from 'vitest';
import { CAN_BE_ALIKE } from './looks/fonts.ts';
import { whatLooksOtherwise } from './looks/look.ts';

/** While they are taken anew, on a busy machine. */
const LONG_MS = 600_000;

it.runIf(CAN_BE_ALIKE).each(['en', 'de'] as const)(
  'pauses look as they did, in %s',
  { timeout: LONG_MS },
  async (language) => {
    expect((await whatLooksOtherwise(language, 'pauses')).join('\n')).toBe('');
  },
);
