/**
 * A script of switching, played against a real browser in real time or on the moved clock: tabs, another window, hands
 * that lie still, and the background killed all the while. What was done when is what the browser's
 * own events tell, so that a busy machine puts nothing off; the watch has to agree within a second.
 */
import { TESTED_KEYS } from '../../../modules/tested-build/keys.ts';
import { hands, pass, watchOf } from './extension.ts';
import { type Harness, type TestPage, until } from './index.ts';

export interface Churned {
  /** What the script did, in seconds of attention by host. */
  did: Record<string, number>;
  /** What the watch made of it. */
  watched: Record<string, number>;
  kills: number;
  /**
   * Seconds that went by, by host and at leaving, before the watch had heard of a switch: a background
   * that was just killed hears of it once it has started again, later on a busy machine.
   */
  heardLate: Record<string, number> & { leaving: number };
}

export const HOSTS = ['news.test', 'mail.test', 'video.test'] as const;

/** Seconds of attention by host so far, as kept and as yet to be written. */
export async function secondsByHost(harness: Harness): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  const add = (site: string, ms: number) => {
    sums[site] = (sums[site] ?? 0) + ms / 1000;
  };
  const days = await harness.control.evaluate(() =>
    chrome.storage.local
      .get(null)
      .then((all) =>
        Object.entries(all).flatMap(([key, day]) =>
          key.startsWith('time.')
            ? Object.entries((day as { value: { sites: Record<string, number> } }).value.sites)
            : [],
        ),
      ),
  );
  for (const [site, ms] of days) add(site, ms);
  const { credits, recent } = await watchOf(harness);
  for (const { sites } of Object.values(credits)) {
    for (const [site, ms] of Object.entries(sites)) add(site, ms);
  }
  for (const { site, ms } of recent) if (site) add(site, ms);
  return sums;
}

/** Has the control page note when tabs come to the front, and hands come and go. */
const noteEvents = (harness: Harness): Promise<void> =>
  harness.control.evaluate((idle: string) => {
    const noted: number[] = [];
    Object.assign(globalThis, { noted });
    chrome.tabs.onActivated.addListener(() => noted.push(Date.now()));
    chrome.storage.local.onChanged.addListener((changes) => {
      if (idle in changes) noted.push(Date.now());
    });
  }, TESTED_KEYS.idle as string);

/** Does something, and resolves to when the browser told of it, epoch milliseconds. */
async function lastEvent(harness: Harness, work: () => Promise<void> | undefined): Promise<number> {
  const noted = () =>
    harness.control.evaluate(() => (globalThis as unknown as { noted: number[] }).noted);
  const { length } = await noted();
  await work();
  return until('the browser to tell of it', async () => (await noted())[length]);
}

export interface Churn {
  /** How long the script plays. */
  seconds: number;
  /** How often the background is killed meanwhile, evenly. */
  kills: number;
  /** Whether the clock is moved instead of waiting for it. */
  moved: boolean;
}

/** Seconds between two switches, in turn. */
const STAYS = [3, 7, 2, 11, 5] as const;

export async function churnTabs(
  harness: Harness,
  { seconds, kills, moved }: Churn,
): Promise<Churned> {
  const pages: TestPage[] = [];
  for (const host of HOSTS) pages.push(await harness.open(`http://${host}/`));
  // Nothing is counted until the first page is in front.
  await hands(harness, 'locked');
  const did: Record<string, number> = {};
  const before = await secondsByHost(harness);
  let current = -1;
  let since = 0;
  let movedSeconds = 0;
  const now = () => Date.now() / 1000 + movedSeconds;
  const wait = async (waitSeconds: number) => {
    if (moved) {
      await pass(harness, waitSeconds);
      movedSeconds += waitSeconds;
      // Real time has to pass here: it is what is measured.
    } else await new Promise((done) => setTimeout(done, waitSeconds * 1000));
  };

  await noteEvents(harness);
  const add = (at: number) => {
    const host = HOSTS[current];
    if (host) did[host] = (did[host] ?? 0) + at - since;
  };
  const heardLate: Churned['heardLate'] = { leaving: 0 };
  const late = (seconds: number, ...where: (string | undefined)[]) => {
    for (const each of where) if (each) heardLate[each] = (heardLate[each] ?? 0) + seconds;
  };
  const arrive = async (index: number, isCounted = true) => {
    const at = (await lastEvent(harness, () => pages[index]?.toFront())) / 1000 + movedSeconds;
    add(at);
    const [from, to] = [HOSTS[current], HOSTS[index]];
    if (isCounted) {
      // Time that passes before would go to the page that was left.
      await until(
        `attention on ${to}`,
        async () => (await watchOf(harness)).attention?.site === to,
      );
      late(now() - at, from, to);
    }
    current = index;
    since = at;
  };
  const leave = async (state: 'locked' | 'active') => {
    const at = (await lastEvent(harness, () => hands(harness, state))) / 1000 + movedSeconds;
    late(now() - at, HOSTS[current], 'leaving');
    if (state === 'locked') add(at);
    since = at;
  };

  const start = now();
  let killed = 0;
  let turn = 0;
  await arrive(0, false);
  await leave('active');
  // A slow switch may take the time in which a kill was due: that one comes after it, and ends the script.
  while (now() - start < seconds || killed < kills) {
    const end = Math.min(start + seconds, now() + (STAYS[turn % STAYS.length] as number));
    do {
      if (killed < kills && now() - start > ((killed + 0.5) * seconds) / kills) {
        killed += 1;
        await harness.killBackground();
      }
      await wait(Math.max(0.001, Math.min(moved ? 4 : 0.2, end - now())));
    } while (now() < end);
    turn += 1;
    if (turn % 5 === 4) {
      await leave('locked');
      await wait(2);
      await leave('active');
    } else await arrive((current + 1) % HOSTS.length);
  }
  await leave('locked');
  const after = await secondsByHost(harness);
  const watched = Object.fromEntries(
    HOSTS.map((host) => [host, (after[host] ?? 0) - (before[host] ?? 0)]),
  );
  await hands(harness, 'active');
  for (const page of pages) await page.close();
  return { did, watched, kills: killed, heardLate };
}

/** How far the watch is off, in seconds, over all hosts. */
export const offBy = ({ did, watched }: Churned): number =>
  Math.abs(
    Object.values(did).reduce((a, b) => a + b, 0) -
      Object.values(watched).reduce((a, b) => a + b, 0),
  );
