/**
 * What is asked, what is near and when that changes are made of the same few lists. Whoever makes
 * several of them in one go hands these on, and each list is read once, however long it is.
 */
import type { Intention } from '@/utils/journal/model/intention';
import { type Occasion, occasionShape } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { mayBeNear } from '@/utils/journal/threads/dates';
import { allOf } from './database';
import { readIntentions, readPeople } from './store';

export interface Lists {
  people(): Promise<readonly Person[]>;
  intentions(): Promise<readonly Intention[]>;
  /** Those that may be shown by themselves: for nobody who is not to be brought up. */
  intentionsToShow(): Promise<readonly Intention[]>;
  /** Days in people's lives that may be asked about or said on a day, 'YYYY-MM-DD'; the same each time. */
  occasionsNear(day: string): Promise<readonly Occasion[]>;
}

/** For one go, and no longer: what is written meanwhile is not in it. */
export function readOnce(): Lists {
  const people = once(readPeople);
  const intentions = once(readIntentions);
  const occasions = new Map<string, () => Promise<readonly Occasion[]>>();
  return {
    people,
    intentions,
    intentionsToShow: once(async () => {
      const all = await intentions();
      if (all.length === 0) return [];
      const hushed = hushedAmong(await people());
      return all.filter((one) => !namesHushed(one, hushed));
    }),
    occasionsNear(day) {
      const read = occasions.get(day) ?? once(() => readOccasionsNear(day));
      occasions.set(day, read);
      return read();
    },
  };
}

function readOccasionsNear(day: string): Promise<Occasion[]> {
  const mayBe = mayBeNear(day);
  return allOf('occasion', occasionShape, (raw) => mayBe(occasionShape.peek(raw) ?? {}));
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
