/**
 * Every surface in every state looks as its picture in `tests/pictures`, and axe has nothing to object
 * to. Where a picture differs, the log names a sheet with before, after, and what differs; `npm run
 * looks` takes the pictures anew.
 */
import { expect, it } from 'vitest';
import { CAN_BE_ALIKE } from './looks/fonts.ts';
import { whatLooksOtherwise } from './looks/look.ts';

/** While they are taken anew, on a busy machine. */
const LONG_MS = 600_000;

it.runIf(CAN_BE_ALIKE).each(['en', 'de'] as const)(
  'pages look as they did, in %s',
  { timeout: LONG_MS },
  async (language) => {
    expect((await whatLooksOtherwise(language, 'pages')).join('\n')).toBe('');
  },
);
