/**
 * The one list of what the tested build has beyond the shipped one:
 *
 * 1. site access is required instead of optional, because the browser's permission dialog can't
 *    be pressed in a headless browser;
 * 2. the modules in STAND_INS are replaced by ones the test harness can move: the clock (with the
 *    alarm that follows it) and the idle state.
 *
 * tests/browser/builds.test.ts compares both builds and fails on any other difference.
 */
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

export const TESTED_MODE = 'tested';

/** Module of the shipped build → the module that takes its place in the tested one. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'utils/platform/browser/clock.ts': 'tests/browser/stand-ins/clock.ts',
  'utils/platform/browser/idle.ts': 'tests/browser/stand-ins/idle.ts',
};

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

export function testedManifest<M extends Manifest>(shipped: M): M {
  const { optional_host_permissions: hosts, ...rest } = shipped;
  return { ...rest, host_permissions: hosts ?? [] } as unknown as M;
}

/** As Vite writes paths, on Windows too. */
const withSlashes = (path: string) => path.replaceAll(sep, '/');

/** Swaps each module of STAND_INS, unless it is the stand-in itself that imports the original. */
export function testedStandIns(root: string): Plugin {
  const swaps = new Map(
    Object.entries(STAND_INS).map(([from, to]) => [
      withSlashes(resolve(root, from)),
      withSlashes(resolve(root, to)),
    ]),
  );
  return {
    name: 'deep-kindness:stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const standIn = found && swaps.get(found.id);
      return standIn && standIn !== importer ? standIn : null;
    },
  };
}

/** Folder of a readable build in which each bundle's modules are told, for builds.test.ts. */
export const MODULES = 'modules';

/** Writes every module's text, as it went into each bundle, beside the bundle. */
export function tellModules(root: string): Plugin {
  return {
    name: 'deep-kindness:modules',
    generateBundle(_, bundle) {
      for (const [fileName, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        const modules = Object.entries(output.modules).map(([id, { code }]) => [
          withSlashes(relative(root, id)),
          code,
        ]);
        this.emitFile({
          type: 'asset',
          fileName: `${MODULES}/${fileName.replaceAll('/', '-')}.json`,
          source: JSON.stringify(Object.fromEntries(modules)),
        });
      }
    },
  };
}
