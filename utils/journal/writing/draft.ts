/**
 * A draft: what is being written down, from the first key until it is kept. It holds the line as
 * typed and what was chosen for it. What the line itself says (a day, people, an intention) is
 * parsed from it each time, so the person sees it before it is kept, and it is never stored twice.
 */
import * as z from 'zod/mini';
import { DIRECTIONS, type Entry, newEntry } from '@/utils/journal/model/entry';
import { day, id, lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { type Intention, MAX_MOMENT_LENGTH, minuteOfPlan } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import { newPerson, type Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import type { LineRules } from '@/utils/languages/line-rules';
import { cut } from '@/utils/shared/cut-text';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { shape } from '@/utils/shared/versioned-schema';
import { type FittedTexts, fitted, isLongerThan } from './fit-texts';
import { type KnownPerson, parseMentions } from './mentions';
import { type NamedDay, parseDay, type Tense, withoutDay } from './parse-day-in-words';
import { saidDirection } from './said-direction';
import { saidIntention } from './said-intention';
import { saidMoment } from './said-moment';
import { speaksOfOccasion } from './said-occasion';
import { suggestKind } from './suggest-kind';

/** What a line may be kept as. */
export const KEPT_AS = [...DIRECTIONS, 'intention', 'occasion'] as const;
export type KeptAs = (typeof KEPT_AS)[number];

const draftSchema = z.object({
  /** The line as typed so far, with its "@"; what stands below its first line is told with it. */
  words: z.string(),
  /** What it is kept as; null for what the line itself says, which mostly is given. */
  as: z.nullable(z.enum(KEPT_AS)),
  /** The kind that was taken. */
  kind: z.nullable(z.enum(KINDS)),
  /** The day chosen by hand, 'YYYY-MM-DD'; null for the one the line names, or none. */
  day: z.nullable(day),
  /** Words of the line that name a day which is not meant. */
  notDay: z.nullable(z.string()),
  /** Those picked or made for an "@". */
  named: z.array(
    z.object({
      id,
      name: z.string(),
      /** Somebody new, who is kept with the line. */
      made: z.boolean(),
    }),
  ),
  /** The rest as in an entry, as typed so far; null where nothing is. */
  need: z.nullable(z.string()),
  note: z.nullable(z.string()),
  feltBefore: z.nullable(z.string()),
  feltAfter: z.nullable(z.string()),
  hard: z.boolean(),
  /** Of an intention: whether the moment that the line names is taken; left out where nobody said. */
  moment: z.optional(z.boolean()),
  /** Of an intention: the moment written beside the line, as typed; left out or '' for none. */
  when: z.optional(z.string()),
  /** Of an intention: the hour of its day; left out for any. */
  minute: z.optional(minuteOfPlan),
});
export type Draft = z.infer<typeof draftSchema>;

export const BLANK: Draft = {
  words: '',
  as: null,
  kind: null,
  day: null,
  notDay: null,
  named: [],
  need: null,
  note: null,
  feltBefore: null,
  feltAfter: null,
  hard: false,
};

/** 2026-11: a draft is more than its words. */
const withMoreThanWords = (old: unknown): unknown => ({ ...BLANK, ...(old as object) });

export const draftShape = shape<Draft>(draftSchema, [withMoreThanWords]);

/** A new draft that has a line already. */
export const blankWith = (words: string): Draft => ({ ...BLANK, words });

/** Whether nothing is told yet: what it is kept as, its kind and its day alone are no loss. */
export const isBlank = (draft: Draft): boolean => draft.words.trim() === '' && !hasMore(draft);

/** The draft for something that happened: it is kept as given, whatever was chosen or is read from it. */
export const asHappened = (draft: Draft, kind: Kind): Draft =>
  isBlank(draft) ? { ...BLANK, as: 'given', kind } : { ...draft, as: 'given' };

/** Whether it says what only shows where more is opened. */
export const hasMore = ({ need, note, feltBefore, feltAfter, hard, when = '' }: Draft): boolean =>
  hard || when.trim() !== '' || [need, note, feltBefore, feltAfter].some((each) => each !== null);

/** A draft as it would be kept now. */
export interface Understood {
  as: KeptAs;
  /** The line as it is kept; null where there is none yet. */
  words: string | null;
  /** The line and what is beside it, as an entry takes them. */
  texts: FittedTexts;
  /** Whether anything stands below its first line, and so is told as its note. */
  below: boolean;
  /** Whether there is no room for all of it: then it is not kept. Of an intention there is a line. */
  tooLong: boolean;
  /** Those in it who are known, picked or made, and names nobody has yet. */
  people: readonly KnownPerson[];
  fresh: readonly string[];
  /** Of an act the day it was; of an intention the day it is for, or null for some day. */
  day: string | null;
  /** The day the line names, where that is the day. */
  said: NamedDay | null;
  /** The words that name it. */
  saying: string;
  /** A day that the line may mean; it leaves the words as they are, and counts only once taken. */
  offered: NamedDay | null;
  /** Whether an occasion lacks its day: then it is not kept. */
  lacksDay: boolean;
  /** A day to come that the line seems to be of; it is an occasion only once that is taken. */
  offeredOccasion: NamedDay | null;
  /** The hour of an intention, minutes after midnight; null for any. */
  minute: number | null;
  /**
   * The moment an intention names, and the line without it; in force once it is taken. What was
   * written beside the line is, and leaves the line as it is.
   */
  moment: { moment: string; words: string; taken: boolean } | null;
  /** The kind that was taken, or the one the words suggest. */
  kind: Kind | null;
  suggested: Kind | null;
}

/** The day chosen by hand, where it is one for what the draft is kept as. */
const chosenDay = ({ day }: Draft, as: KeptAs, today: string): string | null => {
  if (day === null) return null;
  return (isAhead(as) ? day >= today : day <= today) ? day : null;
};

const TENSES: Readonly<Record<KeptAs, Tense>> = {
  given: 'past',
  received: 'past',
  noticed: 'past',
  intention: 'future',
  occasion: 'ahead',
};

/** Whether it is of a time to come, and one line alone. */
export const isAhead = (as: KeptAs): boolean => as === 'intention' || as === 'occasion';

/** The first line of what was typed, and what stands below it. */
function linesOf(typed: string): [line: string, below: string] {
  const text = typed.trimStart();
  const end = /[\r\n]/u.exec(text)?.index ?? text.length;
  return [text.slice(0, end), text.slice(end).trim()];
}

/**
 * What a draft says. The first line is the act, and tells its day, kind and direction; what stands
 * below it is its note, in which names count as well. An intention is one line, whatever was typed.
 *
 * @param people everybody there is
 * @param languages whose rules the line is read by
 */
export function understand(
  draft: Draft,
  people: readonly KnownPerson[],
  today: string,
  languages: readonly LineRules[],
): Understood {
  const [first, below] = linesOf(draft.words);
  const folded = draft.words.replace(/\s*[\r\n]\s*/gu, ' ');
  const meant = saidIntention(folded, languages);
  const as =
    draft.as ?? (meant === null ? (saidDirection(first, languages) ?? 'given') : 'intention');
  const ahead = isAhead(as);
  const line = as === 'intention' ? (meant ?? folded) : ahead ? folded : first;
  const byHand = chosenDay(draft, as, today);
  const found = parseDay(line, today, TENSES[as], languages);
  const saying = found ? line.slice(found.from, found.to) : '';
  const refused =
    byHand !== null || (draft.notDay !== null && foldText(draft.notDay) === foldText(saying));
  const said = !refused && found?.sure ? found : null;
  // Somebody who was picked and is gone by now is no more than a name.
  const picked = draft.named.filter(
    (one) => one.made || people.some((person) => person.id === one.id),
  );
  const act = said ? withoutDay(line, said) : line;
  const named = parseMentions(ahead ? act : `${act}\n${below}`, [...picked, ...people], languages);
  const [words, note] = ahead ? [named.words, ''] : linesOf(named.words);
  const texts = fitted({
    ...draft,
    words,
    note: note === '' ? draft.note : [note, draft.note ?? ''].join('\n\n'),
  });
  const suggested = ahead ? null : suggestKind(first, languages);
  const minute = as === 'intention' ? (draft.minute ?? null) : null;
  // An hour alone is one of today.
  const day = byHand ?? said?.day ?? (minute === null ? null : today);
  // Without a day there is no occasion: one that may be meant is meant then.
  const ofOccasion = as === 'occasion' ? (day ?? (refused ? null : (found?.day ?? null))) : null;
  return {
    as,
    words: texts.words,
    texts,
    below: note !== '',
    tooLong: ahead ? isLongerThan(named.words, MAX_WORDS_LENGTH) : texts.tooLong,
    people: named.people,
    fresh: named.fresh,
    day: as === 'occasion' ? ofOccasion : (day ?? (ahead ? null : today)),
    lacksDay: as === 'occasion' && ofOccasion === null,
    offeredOccasion:
      draft.as === null && as === 'given' && !suggested
        ? occasionIn(first, today, languages)
        : null,
    minute,
    moment: as === 'intention' ? momentOf(draft, texts.words ?? '', languages) : null,
    said,
    saying,
    offered: !refused && found && !found.sure && as !== 'occasion' ? found : null,
    kind: ahead ? null : draft.kind,
    suggested,
  };
}

/** The moment written beside the line, which counts at once; or the one that the line names. */
function momentOf(draft: Draft, words: string, languages: readonly LineRules[]) {
  const when = cut(lineFrom(draft.when ?? '') ?? '', MAX_MOMENT_LENGTH);
  if (when !== '') return { moment: when, words, taken: true };
  const said = saidMoment(words, languages);
  return said && { ...said, taken: draft.moment ?? false };
}

/** The day to come of which a line seems to be, where it has a word for that. */
function occasionIn(line: string, today: string, languages: readonly LineRules[]): NamedDay | null {
  if (!speaksOfOccasion(line, languages)) return null;
  const named = parseDay(line, today, 'ahead', languages);
  return named && named.day > today ? named : null;
}

/** What was written together, so that it can be taken back together. */
export interface KeptDraft {
  entry: Entry | null;
  intention: Intention | null;
  /** Those who were made with it. */
  people: readonly Person[];
  /** The intention that `intention` was before; null where it is new, or there is none. */
  before: Intention | null;
  /** The occasion it became; left out where it became none. */
  occasion?: Occasion;
}

interface Now {
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  nowMs: number;
  newId: () => string;
}

/**
 * What a draft becomes; null where there is no line to keep, or no room for all of it.
 *
 * @param languages by which it was read to the person
 * @param readOn the day on which it was read to the person: the day it named then holds, though
 * another may have begun since
 */
export function keptFrom(
  draft: Draft,
  people: readonly KnownPerson[],
  now: Now,
  languages: readonly LineRules[],
  readOn = now.day,
): KeptDraft | null {
  const { as, words, texts, tooLong, lacksDay, kind, moment, minute, ...read } = understand(
    draft,
    people,
    readOn,
    languages,
  );
  const { said, ...named } = read;
  if (words === null || tooLong || lacksDay) return null;
  const shown = said !== null || read.day === draft.day;
  const day = isAhead(as) || shown ? read.day : now.day;
  const changedAt = Math.trunc(now.nowMs);
  const known = named.people.filter(({ id }) => people.some((person) => person.id === id));
  const made = [
    ...named.people
      .filter((one) => !known.includes(one))
      .map(({ id, name }) => newPerson(id, name, now.nowMs)),
    ...named.fresh.map((name) => newPerson(now.newId(), name, now.nowMs)),
  ];
  const ids = [...named.people.map(({ id }) => id), ...made.map(({ id }) => id)];
  const unique = [...new Set(ids)].slice(0, 50);
  if (as === 'occasion') {
    const occasion: Occasion = {
      id: now.newId(),
      words,
      people: unique,
      on: day ?? now.day,
      yearly: false,
      before: true,
      after: true,
      madeAt: changedAt,
      changedAt,
    };
    return { entry: null, intention: null, people: made, before: null, occasion };
  }
  if (as === 'intention') {
    const taken = moment?.taken ? moment : null;
    const intention: Intention = {
      id: now.newId(),
      words: taken?.words ?? words,
      ...(taken ? { moment: taken.moment } : {}),
      ...(minute === null ? {} : { minute }),
      people: unique,
      day,
      madeAt: changedAt,
      changedAt,
      state: 'open',
      entryId: null,
    };
    return { entry: null, intention, people: made, before: null };
  }
  const entry: Entry = {
    ...newEntry(now.newId(), words, day ?? now.day, now.nowMs),
    direction: as,
    kind,
    people: unique,
    need: texts.need,
    note: texts.note,
    feltBefore: texts.feltBefore,
    feltAfter: texts.feltAfter,
    hard: draft.hard,
  };
  return { entry, intention: null, people: made, before: null };
}

/** An intention that happened, and the entry it becomes; its line can still be changed. */
export function keptFromIntention(before: Intention, now: Now): KeptDraft {
  const entry: Entry = {
    ...newEntry(now.newId(), before.words, now.day, now.nowMs),
    people: [...before.people],
    // What moved it has gone on by it.
    inspiredBy: before.inspiredBy ?? null,
  };
  const changedAt = Math.max(entry.changedAt, before.changedAt + 1);
  const intention: Intention = { ...before, state: 'happened', entryId: entry.id, changedAt };
  return { entry, intention, people: [], before };
}
