/**
 * The one list of what the tested build has beyond the shipped one:
 *
 * 1. site access is required instead of optional, because the browser's permission dialog can't
 *    be pressed in a headless browser;
 * 2. the modules in STAND_INS are replaced by ones the tests can move: the clock (with the alarm
 *    that follows it), the idle state, and the languages, among which are two that are pretended.
 *
 * tests/browser/builds.test.ts compares both builds and fails on any other difference.
 */

/** WXT's mode in which it is built. */
export const TESTED_MODE = 'tested';

/** Module of the shipped build → the module that takes its place in the tested one. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'utils/platform/browser/clock.ts': 'modules/tested-build/stand-ins/clock.ts',
  'utils/platform/browser/idle.ts': 'modules/tested-build/stand-ins/idle.ts',
  'utils/languages/about.ts': 'modules/tested-build/stand-ins/languages-about.ts',
  'utils/languages/folders.ts': 'modules/tested-build/stand-ins/languages-folders.ts',
  'utils/languages/texts.ts': 'modules/tested-build/stand-ins/languages-texts.ts',
  'utils/languages/carried.ts': 'modules/tested-build/stand-ins/languages-carried.ts',
};

/** Originals that their stand-ins go on from, and so are in the tested build too. */
export const GONE_ON_FROM: readonly string[] = Object.keys(STAND_INS).filter((original) =>
  original.startsWith('utils/languages/'),
);

/** In the names of modules that are a language's texts as a pretended one has them. */
export const OF_PRETENDED = 'pretend=';

/** Modules that only the stand-ins import. */
export const OF_STAND_INS: readonly string[] = [
  'modules/tested-build/keys.ts',
  'modules/tested-build/pretend.ts',
];
