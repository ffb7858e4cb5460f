/** `kill -9` of a whole browser: every process that was started with its profile. */
import { readdirSync, readFileSync } from 'node:fs';
import { until } from './index.ts';

function processesWith(argument: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(argument);
      } catch {
        return false; // It ended meanwhile.
      }
    })
    .map(Number);
}

export async function killTree(profile: string): Promise<void> {
  await until('every process of the browser to be gone', () => {
    const left = processesWith(profile);
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended meanwhile.
      }
    }
    return left.length === 0;
  });
}
