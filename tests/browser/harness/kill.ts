/** `kill -9` of a whole browser: every process that was started with its profile. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { until } from './interface.ts';

export interface RunningProcess {
  pid: number;
  /** Its program and its arguments. */
  commandLine: string;
}

/** Asks every process of the profile to end at once; returns how many there were. */
export function killTreeNow(profile: string): number {
  const left = processesWith(profile);
  for (const pid of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
  return left.length;
}

/** Holds the process that draws, as a machine does that is too busy; in Chromium. Returns how to let it go. */
export function holdDrawing(profile: string): () => void {
  const drawing = runningProcesses(process.platform).filter(
    ({ commandLine }) => commandLine.includes(profile) && /--type=gpu-process/.test(commandLine),
  );
  if (drawing.length === 0) throw new Error('no process draws');
  for (const { pid } of drawing) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const { pid } of drawing) process.kill(pid, 'SIGCONT');
  };
}

/** Resolves when all of them are gone. */
export async function killTree(profile: string): Promise<void> {
  await until('every process of the browser to be gone', () => killTreeNow(profile) === 0);
}

/** Ids of every process, but this one, that was started with this as a part of its command. */
export const processesWith = (argument: string): number[] =>
  runningProcesses(process.platform)
    .filter(({ pid, commandLine }) => pid !== process.pid && commandLine.includes(argument))
    .map(({ pid }) => pid);

function runningProcesses(platform: NodeJS.Platform): RunningProcess[] {
  // Where there is one it is read: a bare Linux may have no ps.
  if (platform === 'linux') return fromProc();
  const [file, ...args] = LISTING[platform === 'win32' ? 'windows' : 'unix'];
  const listed = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (listed.error) throw listed.error;
  return parseListing(listed.stdout);
}

/** What lists every process, a line each: its id, a blank, and its command. */
const LISTING = {
  unix: ['ps', '-A', '-ww', '-o', 'pid=,args='],
  windows: [
    'powershell.exe',
    '-NoProfile',
    '-Command',
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
  ],
} as const;

export const parseListing = (listing: string): RunningProcess[] =>
  listing.split(/\r?\n/).flatMap((line) => {
    const [, pid, commandLine] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return pid && commandLine ? { pid: Number(pid), commandLine } : [];
  });

function fromProc(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const commandLine = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return { pid: Number(name), commandLine };
      } catch {
        return []; // It ended meanwhile.
      }
    });
}
