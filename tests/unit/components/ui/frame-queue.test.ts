// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enqueueDraw } from '@/components/ui/frame-queue';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => undefined;
  });
});
afterEach(() => {
  // Whatever is left is drawn, and the next begins anew.
  for (let frame = 0; frame < frames.length; frame++) frames[frame]?.();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('draws the first at once and one more a frame, in the order in which they came', () => {
  const drawn: string[] = [];
  for (const name of ['a', 'b', 'c']) enqueueDraw(() => drawn.push(name));
  expect(drawn).toEqual(['a']);
  frames[0]?.();
  expect(drawn).toEqual(['a', 'b']);
  frames[1]?.();
  expect(drawn).toEqual(['a', 'b', 'c']);
});

it('takes a further piece that a piece asks for', () => {
  const drawn: string[] = [];
  enqueueDraw(() => {
    drawn.push('a');
    enqueueDraw(() => drawn.push('b'));
  });
  for (let frame = 0; frame < 2; frame++) frames[frame]?.();
  expect(drawn).toEqual(['a', 'b']);
});

it('leaves out what was called off', () => {
  const drawn: string[] = [];
  enqueueDraw(() => drawn.push('first'));
  const callOff = enqueueDraw(() => drawn.push('a'));
  enqueueDraw(() => drawn.push('b'));
  callOff();
  for (let frame = 0; frame < 3; frame++) frames[frame]?.();
  expect(drawn).toEqual(['first', 'b']);
});

it('draws where there are no frames, and nothing twice', () => {
  const drawn: string[] = [];
  enqueueDraw(() => drawn.push('a'));
  enqueueDraw(() => drawn.push('b'));
  vi.advanceTimersByTime(1_000);
  for (const frame of frames) frame();
  expect(drawn).toEqual(['a', 'b']);
});
