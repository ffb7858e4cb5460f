import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { killTree, parseListing, processesWith } from '../../browser/harness/kill.ts';

it('a listing of processes is read, of ps and of Windows', () => {
  expect(
    parseListing('    1 /sbin/launchd\n 4021 /Applications/A B.app/x --profile=/t/p\n'),
  ).toEqual([
    { pid: 1, commandLine: '/sbin/launchd' },
    { pid: 4021, commandLine: '/Applications/A B.app/x --profile=/t/p' },
  ]);
  expect(parseListing('4 \r\n4021 "C:\\Program Files\\x.exe" --profile=C:\\t\r\n')).toEqual([
    { pid: 4021, commandLine: '"C:\\Program Files\\x.exe" --profile=C:\\t' },
  ]);
});

it('every process that was started with the profile is killed, and no other', async () => {
  const start = (mark: string) =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', mark], { stdio: 'ignore' });
  const profile = `/nowhere/deep-kindness-kill-${process.pid}`;
  const [one, two, other] = [start(`--p=${profile}`), start(profile), start('another')];
  try {
    await expect.poll(() => processesWith(profile)).toHaveLength(2);
    const ended = Promise.all([once(one, 'exit'), once(two, 'exit')]);
    await killTree(profile);
    expect(await ended).toEqual([
      [null, 'SIGKILL'],
      [null, 'SIGKILL'],
    ]);
    expect(other.exitCode ?? other.signalCode).toBeNull();
  } finally {
    other.kill();
  }
});
