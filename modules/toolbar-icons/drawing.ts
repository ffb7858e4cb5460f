/**
 * The toolbar button's four pictures: the sign's bowl, and where its light is. Drawn on a grid of 16,
 * because most toolbars show no more: edges lie on whole pixels there, and what tells one state from
 * another is a shape of four pixels or more, and not its colour alone.
 */
import type { ToolbarState } from '../../utils/presence/toolbar-state.ts';

const LEAF = '#386354';
/** Neither lit nor asleep: 3 to 1 on a white toolbar and on a black one. */
const STONE = '#737873';
const PAPER = '#fbf7f0';
const LIGHT = '#f2bd6c';

const tile = (fill: string) => `<rect width="16" height="16" rx="4.5" fill="${fill}"/>`;
const light = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${LIGHT}"/>`;
const bowl = `<path d="M2.500 8h2.250a3.250 3.250 0 0 0 6.500 0h2.250a5.500 5.500 0 0 1-11 0z" fill="${PAPER}"/>`;
const rim = `<path d="M2 8a6 6 0 0 0 12 0" fill="none" stroke="${PAPER}" stroke-width="1.500" stroke-linecap="round"/>`;

const SHAPES: Readonly<Record<ToolbarState, string>> = {
  // A light over the bowl.
  rest: tile(LEAF) + bowl + light(8, 4.5, 2.5),
  // It has grown, and fills the bowl.
  due: tile(LEAF) + rim + light(8, 7, 4.5),
  // Another bowl over it: two, and the light between them.
  'with-somebody': `${tile(LEAF)}<path d="M2.500 9.500a5.500 5 0 0 0 11 0M2.500 6.500a5.500 5 0 0 1 11 0" fill="none" stroke="${PAPER}" stroke-width="2" stroke-linecap="round"/>${light(8, 8, 2.75)}`,
  // It is out, and its ring is left.
  held: `${tile(STONE)}${bowl}<circle cx="8" cy="4" r="2" fill="none" stroke="${PAPER}" stroke-width="1.500"/>`,
};

/** @returns an SVG picture */
export const drawing = (state: ToolbarState): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${SHAPES[state]}</svg>`;
