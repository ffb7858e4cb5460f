/**
 * A script of switching, played against a real browser in real time: tabs, another window, hands
 * that lie still, and the background killed all the while. The script knows what it did; the watch
 * has to agree within a second.
 */
import { hands, watchOf } from './harness/extension.ts';
import { type Harness, type TestPage, until } from './harness/index.ts';

export interface Churned {
  /** What the script did, in seconds of attention by host. */
  did: Record<string, number>;
  /** What the watch made of it. */
  watched: Record<string, number>;
  kills: number;
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

/**
 * @param seconds how long the script plays
 * @param kills how often the background is killed meanwhile, evenly
 * @param stays seconds between two switches, in turn
 */
export async function churnTabs(
  harness: Harness,
  seconds: number,
  kills: number,
  stays: readonly number[] = [3, 7, 2, 11, 5],
): Promise<Churned> {
  const pages: TestPage[] = [];
  for (const host of HOSTS) pages.push(await harness.open(`http://${host}/`));
  const did: Record<string, number> = {};
  const before = await secondsByHost(harness);
  let current = -1;
  let since = 0;
  const now = () => performance.now() / 1000;

  const arrive = async (index: number) => {
    await (pages[index] as TestPage).toFront();
    const at = now();
    if (current >= 0)
      did[HOSTS[current] as string] = (did[HOSTS[current] as string] ?? 0) + at - since;
    current = index;
    since = at;
  };
  const leave = async (state: 'locked' | 'active') => {
    const host = HOSTS[current] as string;
    if (state === 'locked') {
      const at = now();
      await hands(harness, 'locked');
      did[host] = (did[host] ?? 0) + at - since;
    } else {
      since = now();
      await hands(harness, 'active');
    }
  };

  const start = now();
  let killed = 0;
  let turn = 0;
  await arrive(0);
  // What went before the first switch belongs to nobody.
  const first = await until(
    'attention',
    async () => (await watchOf(harness)).attention?.site === HOSTS[0],
  );
  if (!first) throw new Error('no attention');
  while (now() - start < seconds) {
    const end = Math.min(start + seconds, now() + (stays[turn % stays.length] as number));
    while (now() < end) {
      if (killed < kills && now() - start > ((killed + 0.5) * seconds) / kills) {
        killed += 1;
        await harness.killBackground();
      }
      // Real time has to pass here: it is what is measured.
      await new Promise((done) =>
        setTimeout(done, Math.min(200, Math.max(1, (end - now()) * 1000))),
      );
    }
    turn += 1;
    if (turn % 5 === 4) {
      await leave('locked');
      await new Promise((done) => setTimeout(done, 2_000));
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
  return { did, watched, kills: killed };
}

/** How far the watch is off, in seconds, over all hosts. */
export const offBy = ({ did, watched }: Churned): number =>
  Math.abs(
    Object.values(did).reduce((a, b) => a + b, 0) -
      Object.values(watched).reduce((a, b) => a + b, 0),
  );
