import { expect, it, vi } from 'vitest';
import { liveView, type ViewReading } from '@/entrypoints/journal/views/live-view';

/** A view whose readings end when they are told to, and what it has drawn. */
function view() {
  const drawn: number[] = [];
  const readings: PromiseWithResolvers<void>[] = [];
  const fail = vi.fn();
  const stopChanges = vi.fn();
  let change: () => void = () => undefined;
  const live = liveView(
    async ({ version, isCurrent }: ViewReading) => {
      const reading = Promise.withResolvers<void>();
      readings.push(reading);
      await reading.promise;
      if (isCurrent()) drawn.push(version);
    },
    fail,
    (again) => {
      change = again;
      return stopChanges;
    },
  );
  const end = async (place: number) => {
    readings[place]?.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { live, drawn, readings, fail, stopChanges, change: () => change(), end };
}

it('reads and draws at once, and after every change', async () => {
  const { drawn, change, end } = view();
  await end(0);
  change();
  await end(1);
  expect(drawn).toEqual([1, 2]);
});

it('a reading that a later one has overtaken draws nothing, whichever ends first', async () => {
  const { drawn, change, end } = view();
  change();
  await end(1);
  await end(0);
  expect(drawn).toEqual([2]);
});

it('once it was left nothing is drawn, and no change is followed', async () => {
  const { live, drawn, readings, stopChanges, end } = view();
  live.stop();
  await end(0);
  live.again();
  expect(drawn).toEqual([]);
  expect(readings).toHaveLength(1);
  expect(stopChanges).toHaveBeenCalledOnce();
});

it('what can’t be read is said; who waits for it is told', async () => {
  const { live, readings, fail } = view();
  readings[0]?.reject(new Error('unreadable'));
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  const refreshed = live.refresh();
  readings[1]?.reject(new Error('unreadable'));
  await expect(refreshed).rejects.toThrow('unreadable');
  expect(fail).toHaveBeenCalledOnce();
});
