/**
 * The water that the day's practice stands over: its kind says where the drop falls, the day moves it
 * a little, and the time of year is in the light. Pure, and without the hour, so that every new tab of
 * a day is the same picture.
 */
import { fnv1a, mixBits } from '@/utils/shared/hash';
import type { Kind } from '@/utils/shared/kinds';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface Drop {
  kind: Kind;
  /** Percent of the page, from where its lines begin and from its head. */
  x: number;
  y: number;
}

export interface DayWater {
  season: Season;
  drops: readonly Drop[];
}

/** Chosen by eye: right of the words and below them, and each kind's sign with room for itself. */
const PLACES: Readonly<Record<Kind, readonly [x: number, y: number]>> = {
  // Something comes to it from the left, where the words are.
  listening: [74, 76],
  // In the middle of its bowl.
  presence: [72, 70],
  // At the end of an arm that reaches out.
  help: [81, 68],
  empathy: [76, 75],
  // Let go, away from the ring.
  forgiveness: [86, 77],
  // Close, between two.
  warmth: [73, 81],
};
/** How far the day moves a drop to either side, percent. */
const SWAY = [2.5, 2] as const;
/** Of several each has its part of the width, and they lie low, below the words. */
const SEVERAL_AT = { from: 10, to: 92, y: 87 } as const;

/**
 * @param day 'YYYY-MM-DD'
 * @param kinds of the day's practices, in their order
 * @param southern whether the person lives south of the equator
 */
export const waterOf = (day: string, kinds: readonly Kind[], southern: boolean): DayWater => ({
  season: seasonOf(day, southern),
  drops: kinds.map((kind, i) => {
    const { from, to, y } = SEVERAL_AT;
    const [atX, atY] =
      kinds.length === 1 ? PLACES[kind] : [from + ((to - from) * (i + 0.5)) / kinds.length, y];
    return {
      kind,
      x: rounded(atX + SWAY[0] * swing(`${day} x ${i}`)),
      y: rounded(atY + SWAY[1] * swing(`${day} y ${i}`)),
    };
  }),
});

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** By months, as weather services count: winter in the north is December to February. */
export function seasonOf(day: string, southern: boolean): Season {
  const month = Number(day.slice(5, 7)) % 12;
  return SEASONS[(Math.floor(month / 3) + (southern ? 2 : 0)) % 4] ?? 'winter';
}

/** Zones of the tz database south of the equator, where there are seasons to speak of. */
const SOUTHERN =
  /^(?:Antarctica|Australia|America\/(?:Argentina|Asuncion|Buenos_Aires|Campo_Grande|Coyhaique|Cuiaba|La_Paz|Lima|Montevideo|Punta_Arenas|Rosario|Santiago|Sao_Paulo)|Africa\/(?:Blantyre|Gaborone|Harare|Johannesburg|Lubumbashi|Lusaka|Maputo|Maseru|Mbabane|Windhoek)|Atlantic\/(?:South_Georgia|Stanley)|Indian\/(?:Antananarivo|Mauritius|Reunion)|Pacific\/(?:Auckland|Chatham|Easter|Fiji|Norfolk|Noumea|Tongatapu))(?:\/|$)/;

/** @param timeZone by its name, as the browser says it */
export const isSouthern = (timeZone: string): boolean => SOUTHERN.test(timeZone);

/** From -1 to 1, always the same for the same text. */
const swing = (text: string): number => ((mixBits(fnv1a(text)) >>> 0) / 2 ** 32) * 2 - 1;

const rounded = (percent: number): number => Math.round(percent * 10) / 10;
