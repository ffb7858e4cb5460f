// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isDarkAt, lightOf, pointsIn, quietestOf } from '@/entrypoints/pause/ground';

/** What stands where, by the x of a point; the page itself elsewhere. */
let places: Record<number, Element>;
beforeEach(() => {
  places = {};
  document.documentElement.style.cssText = '';
  document.body.style.cssText = '';
  Object.assign(document, {
    elementFromPoint: (x: number) => places[Math.floor(x / 100) * 100] ?? document.body,
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const put = (x: number, html: string) => {
  document.body.insertAdjacentHTML('beforeend', html);
  const element = document.body.lastElementChild;
  if (element) places[x] = element;
};
const part = (x: number) => ({ x, y: 0, width: 90, height: 90 });

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['oklch(0.2 0.1 120)', 0.2],
  ['lab(80 10 -20)', 0.8],
  ['color(display-p3 1 1 1)', 1],
])('%s is so light', (colour, light) => {
  expect(lightOf(colour)).toBeCloseTo(light);
});

it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.3)', 'transparent', ''])(
  'through "%s" one sees what lies beneath',
  (colour) => {
    expect(lightOf(colour)).toBeNull();
  },
);

it('points lie within a part, and not on its edges', () => {
  const points = pointsIn({ x: 100, y: 50, width: 40, height: 20 }, 2);
  expect(points).toEqual([
    [110, 55],
    [130, 55],
    [110, 65],
    [130, 65],
  ]);
});

it('it is dark where most of what is painted is', () => {
  document.body.style.backgroundColor = 'rgb(10, 10, 10)';
  expect(isDarkAt(pointsIn(part(0), 2))).toBe(true);
  put(0, '<p style="background-color: rgb(250, 250, 250)">Words</p>');
  expect(isDarkAt(pointsIn(part(0), 2))).toBe(false);
});

it('where only a picture is, the colour of the words tells', () => {
  put(0, '<canvas></canvas>');
  document.body.style.color = 'rgb(240, 240, 240)';
  expect(isDarkAt(pointsIn(part(0), 2))).toBe(true);
  document.body.style.color = 'rgb(20, 20, 20)';
  expect(isDarkAt(pointsIn(part(0), 2))).toBe(false);
});

it('a card stands where nothing is, else over what is read, and over what is typed in last', () => {
  put(100, '<p>Words</p>');
  put(200, '<button>Send</button>');
  put(300, '<textarea></textarea>');
  const at = (...xs: [number, ...number[]]) => {
    const [first, ...more] = xs.map(part);
    return quietestOf([first ?? part(0), ...more]).x;
  };
  expect(at(300, 200, 100, 0)).toBe(0);
  expect(at(300, 200, 100)).toBe(100);
  expect(at(300, 200)).toBe(200);
  // Of equals the first.
  expect(at(0, 400)).toBe(0);
  expect(at(400, 0)).toBe(400);
});

it('what has the focus is typed in, whatever it is', () => {
  put(100, '<div tabindex="0">A board</div>');
  put(200, '<button>Send</button>');
  (places[100] as HTMLElement).focus();
  expect(quietestOf([part(100), part(200)]).x).toBe(200);
});
