/** Parts of the day, by the local clock: for what is said in them, and how pauses went in each. */

/** Each lasts to the beginning of the next; the night lies around midnight. */
export const DAY_PARTS = ['early', 'midday', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
/** Their first hours, and the first that is no longer theirs. */
export const DAY_PART_HOURS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  early: [5, 10],
  midday: [10, 14],
  afternoon: [14, 18],
  evening: [18, 22],
  night: [22, 5],
};

/** @param hour of the local clock, 0 to 23 */
export const dayPartAt = (hour: number): DayPart =>
  DAY_PARTS.find((part) => {
    const [from, to] = DAY_PART_HOURS[part];
    return from < to && from <= hour && hour < to;
  }) ?? 'night';
