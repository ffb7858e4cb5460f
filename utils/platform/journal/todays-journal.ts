/** The journal as the pages that write use it: today's part, and what is meant. */

import { type Entry, newEntry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import { newPerson } from '@/utils/journal/model/person';
import { stamped } from '@/utils/journal/model/tombstone';
import {
  intentionToShow,
  isOpen,
  openInOrder,
  wasShownOn,
} from '@/utils/journal/reading/open-intention';
import {
  type AskingAnswer,
  entryFrom,
  heardFrom,
  intentionFrom,
} from '@/utils/journal/threads/answers';
import { type Asking, idOfAsking, practiceId, wasAskedOn } from '@/utils/journal/threads/asking';
import {
  blankWith,
  type Draft,
  type KeptDraft,
  keptFrom,
  keptFromIntention,
} from '@/utils/journal/writing/draft';
import {
  changedEntry,
  type Edited,
  type EntryChanges,
  editOf,
} from '@/utils/journal/writing/entry-edit';
import {
  type EditedIntention,
  editOfIntention,
  type IntentionChanges,
} from '@/utils/journal/writing/intention-edit';
import { type KnownPerson, mayMention } from '@/utils/journal/writing/mentions';
import type { LineRules } from '@/utils/languages/line-rules';
import { linesOf } from '@/utils/languages/lines';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { openPage } from '@/utils/platform/browser/pages';
import { readChosenLanguage } from '@/utils/platform/storage/chosen-language';
import {
  makeReadyForDraft,
  onDraftChange,
  readDraft,
  writeDraft,
} from '@/utils/platform/storage/draft-store';
import {
  noteIntentionShown,
  readIntentionsShown,
} from '@/utils/platform/storage/intention-shown-store';
import {
  type OmniboxResult,
  takeOmniboxResult,
} from '@/utils/platform/storage/omnibox-result-store';
import { forgetSteppedAway, readSteppedAway } from '@/utils/platform/storage/pause-content-store';
import { readPracticeDay } from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { dayOf, minuteOfDay } from '@/utils/shared/days';
import { inTime } from '@/utils/shared/in-time';
import { onAnyJournalChange } from './database';
import { readOnce } from './read-once';
import {
  changeTogether,
  editEntry,
  editIntention,
  onJournalChange,
  readEntries,
  readEntry,
  readIntentions,
  readPeople,
  removeEntries,
  writeIntention,
  writePerson,
} from './store';
import {
  askingOfAnyDay,
  askingOfToday,
  noteAsked,
  noteAsking,
  readAsked,
  removeThread,
  takeBackAnswer,
  writeThread,
} from './threads';

/**
 * What came of a line from the address bar, as it is by now; null where what was kept was deleted
 * or answered since, wherever that was.
 */
async function omniboxNews(nowMs: number): Promise<OmniboxResult | null> {
  const result = await takeOmniboxResult(nowMs);
  if (!result?.kept) return result;
  const { kept } = result;
  const [entry, intentions] = await Promise.all([
    kept.entry && readEntry(kept.entry.id),
    kept.intention ? readIntentions() : [],
  ]);
  const intention = intentions.find((one) => one.id === kept.intention?.id && isOpen(one)) ?? null;
  return entry || intention ? { ...result, kept: { ...kept, entry, intention } } : null;
}

/** What a page of ours asks by itself, at most one thing on a day. */
export type Recalled =
  | { of: 'intention'; intention: Intention }
  /** The practice somebody stepped away with. */
  | { of: 'practice'; title: string; invitation: string }
  | { of: 'thread'; asking: Asking };

/** What an answer has written. */
export interface Answered {
  /** The act it became; null where it did not. */
  entry: Entry | null;
  /** Takes the answer back. */
  undo: () => Promise<void>;
}

/** Sooner than the day that it comes with is given up. */
const NEWS_MS = 2_000;

/** By what was chosen and not by what is spoken: a page begins before its words are there. */
const lineRules = async (): Promise<readonly LineRules[]> =>
  linesOf(languageHere(await readChosenLanguage().catch(() => null)));

const newId = () => crypto.randomUUID();
const now = async () => ({ ...(await today()), newId });

const put = async (kept: KeptDraft): Promise<KeptDraft> => {
  await changeTogether({
    made: kept.entry ? [kept.entry] : [],
    people: kept.people,
    intentions: kept.intention ? [kept.intention] : [],
    occasions: kept.occasion ? [kept.occasion] : [],
  });
  return kept;
};

/** A line of the person's own may name whom it is for; one of ours says what is known. */
async function answerKept(
  asking: Asking,
  answer: AskingAnswer,
  line: string,
  at: Parameters<typeof intentionFrom>[2],
): Promise<KeptDraft> {
  const alone = { entry: null, intention: null, people: [], before: null };
  if (answer === 'happened') return { ...alone, entry: entryFrom(asking, line, at) };
  if (answer !== 'line') return { ...alone, intention: intentionFrom(asking, line, at) };
  const [people, languages] = await Promise.all([readPeople(), lineRules()]);
  const kept = keptFrom({ ...blankWith(line), as: 'intention' }, people, at, languages);
  if (!kept?.intention) throw new Error('there is no line to keep');
  const { inspiredBy } = intentionFrom(asking, line, at);
  return { ...kept, intention: { ...kept.intention, ...(inspiredBy ? { inspiredBy } : {}) } };
}

const openOf = async (intentions: Promise<readonly Intention[]>): Promise<Intention[]> =>
  openInOrder(await intentions, (await today()).day);

const theToday = async (): Promise<Entry[]> => {
  const { day } = await today();
  return (await readEntries(day, day)).reverse();
};

export const journalOfToday = {
  today: theToday,
  day: async (): Promise<string> => (await today()).day,
  people: readPeople,
  lineRules,
  /** Open ones, in the order in which they are listed. */
  async open(): Promise<Intention[]> {
    return openOf(readIntentions());
  },

  /**
   * Null where there is no line, or no room for all of it.
   *
   * @param readOn the day on which the line was read to the person; left out for today
   */
  async keep(draft: Draft, readOn?: string): Promise<KeptDraft | null> {
    // Most lines name nobody; then nobody has to be read, however many there are.
    const names = draft.named.length > 0 || mayMention(draft.words);
    const [people, languages] = await Promise.all([names ? readPeople() : [], lineRules()]);
    const kept = keptFrom(draft, people, await now(), languages, readOn);
    return kept && put(kept);
  },
  /** What was kept together goes together, and an intention is open again. */
  async takeBack({ entry, intention, people, before, occasion }: KeptDraft): Promise<void> {
    const { nowMs } = await today();
    await changeTogether(
      before && intention
        ? { intentions: [stamped({ ...before, changedAt: intention.changedAt }, nowMs)] }
        : {},
      {
        entries: entry ? [entry] : [],
        people,
        intentions: intention && !before ? [intention] : [],
        occasions: occasion ? [occasion] : [],
      },
    );
  },

  /**
   * Changes of an entry, unless another window has changed the same of it since it was `seen`. The
   * newest change is the one that holds where journals meet, so each is stamped, an undo as well.
   */
  async edit(seen: Entry, changes: EntryChanges): Promise<Edited> {
    const { nowMs } = await today();
    let edited: Edited = { state: 'same' };
    await editEntry(seen, (present) => {
      edited = editOf(seen, changes, present, nowMs);
      return edited.state === 'kept' ? edited.entry : null;
    });
    return edited;
  },
  /** Takes an edit back; false where it was changed again since, and so stays. */
  async undoEdit(before: Entry, entry: Entry): Promise<boolean> {
    const { nowMs } = await today();
    let did = false;
    await editEntry(entry, (present) => {
      did = present?.changedAt === entry.changedAt;
      return did ? stamped({ ...before, changedAt: entry.changedAt }, nowMs) : null;
    });
    return did;
  },
  /** An entry that was deleted is there again, with these changes; unless it is there already. */
  async bringBack(gone: Entry, changes: EntryChanges = {}): Promise<Edited> {
    const { nowMs } = await today();
    const entry = stamped(changedEntry(gone, changes) ?? gone, nowMs);
    let edited: Edited = { state: 'kept', entry, before: gone };
    await editEntry(gone, (present) => {
      if (present) edited = { state: 'meanwhile', present };
      return present ? null : entry;
    });
    return edited;
  },
  /** Resolves with the entry as it was, which another window may have changed. */
  remove: async (entry: Entry): Promise<Entry> => (await removeEntries([entry]))[0] ?? entry,

  /**
   * What to ask by itself; null for nothing, or where something was asked.
   *
   * @param lists of who reads more in the same go
   * @param at left out for now
   */
  async followUp(
    lists = readOnce(),
    at?: { day: string; nowMs: number },
  ): Promise<Recalled | null> {
    const now = at ?? (await today());
    const { day, nowMs } = now;
    const [asked, shown, settings] = await Promise.all([
      readAsked(),
      readIntentionsShown(),
      readSettings(),
    ]);
    if (wasAskedOn(asked, day) || wasShownOn(shown, day, 'page')) return null;
    const asking = await readSteppedAway(nowMs);
    if (asking) {
      // Who has marked it as done has said so.
      if ((await readPracticeDay(asking.day)).done.length === 0)
        return {
          of: 'practice',
          title: asking.title,
          invitation: asking.invitation ?? asking.title,
        };
      await forgetSteppedAway();
    }
    const ofToday = await askingOfToday(now, settings, asked, 'page', lists);
    if (ofToday) return { of: 'thread', asking: ofToday };
    const { dayStartHour } = settings;
    const minute = minuteOfDay(nowMs);
    const intention = intentionToShow(
      await lists.intentionsToShow(),
      shown,
      { day, minute },
      'page',
      dayStartHour,
    );
    if (intention?.day !== day && !(intention && wasShownOn(shown, day, 'pause'))) {
      const any = await askingOfAnyDay(now, settings, asked, 'page', lists);
      if (any) return { of: 'thread', asking: any };
    }
    return intention && { of: 'intention', intention };
  },
  /** It was really looked at: it is not asked again so soon, a practice and an asking not at all. */
  async seen(recalled: Recalled): Promise<void> {
    const { day } = await today();
    if (recalled.of === 'practice') {
      await noteAsked(practiceId(day), 'seen', day);
      return forgetSteppedAway();
    }
    if (recalled.of === 'thread') return noteAsking(recalled.asking, 'seen', day);
    await noteIntentionShown(recalled.intention.id, { day, by: 'page' }, await readIntentions());
  },
  /**
   * Answers an asking: what is written, and that it was answered.
   *
   * @param line what is meant, done or heard, in words; null where the answer has none
   */
  async answer(asking: Asking, answer: AskingAnswer, line: string | null): Promise<Answered> {
    const { day, nowMs } = await today();
    const { dayStartHour } = await readSettings();
    const at = { day, nowMs, dayStartHour, newId };
    const undone = () => takeBackAnswer(idOfAsking(asking), day);
    const note = (state: 'yes' | 'no') => noteAsking(asking, state, day);
    if (answer === 'never' && asking.of === 'quiet') {
      const changed = stamped({ ...asking.person, mayBeQuiet: true } as const, nowMs);
      await writePerson(changed);
      await note('no');
      const back = async () => {
        await writePerson(stamped({ ...asking.person, changedAt: changed.changedAt }, nowMs));
        await undone();
      };
      return { entry: null, undo: back };
    }
    if (line === null || answer === 'said' || answer === 'no') {
      await note(answer === 'no' ? 'no' : 'yes');
      if (answer === 'see') await openPage('reply');
      return { entry: null, undo: undone };
    }
    if (asking.of === 'heard') {
      const heard = await writeThread('heard', heardFrom(asking, line, at));
      await note('yes');
      const back = async () => {
        await removeThread('heard', heard);
        await undone();
      };
      return { entry: null, undo: back };
    }
    const kept = await put(await answerKept(asking, answer, line, at));
    await note('yes');
    const back = async () => {
      await journalOfToday.takeBack(kept);
      await undone();
    };
    return { entry: kept.entry, undo: back };
  },
  /** It happened: an entry of today. */
  async happened(recalled: Exclude<Recalled, { of: 'thread' }>): Promise<KeptDraft> {
    const { day, nowMs } = await now();
    if (recalled.of === 'intention') {
      return put(keptFromIntention(recalled.intention, { day, nowMs, newId }));
    }
    await journalOfToday.seen(recalled);
    const entry = newEntry(newId(), recalled.title, day, nowMs);
    return put({ entry, intention: null, people: [], before: null });
  },
  /**
   * Changes an open intention, unless another window has changed the same of it since it was `seen`,
   * or ended it.
   *
   * @param made those who are kept with it
   */
  async change(
    seen: Intention,
    changes: IntentionChanges,
    made: readonly KnownPerson[],
  ): Promise<EditedIntention> {
    const at = await today();
    const people = made.map(({ id, name }) => newPerson(id, name, at.nowMs));
    let edited: EditedIntention = { state: 'same' };
    await editIntention(seen, people, (present) => {
      edited = editOfIntention(seen, changes, present, people, at);
      return edited.state === 'kept' ? edited.kept.intention : null;
    });
    return edited;
  },
  /** Ended, kindly. */
  async letGo(intention: Intention): Promise<KeptDraft> {
    const { nowMs } = await today();
    const ended: Intention = stamped({ ...intention, state: 'let-go' }, nowMs);
    await writeIntention(ended);
    return { entry: null, intention: ended, people: [], before: intention };
  },

  newId,
  onChange: onJournalChange,
  onAnyChange: onAnyJournalChange,
  readDraft,
  saveDraft: writeDraft,
  onDraft: onDraftChange,

  /** What a page begins with; whatever can't be read, or not in time, the field comes up. */
  async begin(lists = readOnce()) {
    // Where it can't be had, the first key that is typed says so.
    void makeReadyForDraft().catch(() => undefined);
    const [draft, entries, { day, omniboxResult }, people, open, languages] = await Promise.all([
      inTime(readDraft(), blankWith('')),
      inTime(theToday(), null),
      inTime(
        today().then(async ({ day, nowMs }) => ({
          day,
          omniboxResult: await inTime(omniboxNews(nowMs), null, NEWS_MS),
        })),
        { day: dayOf(Date.now()), omniboxResult: null },
      ),
      inTime(lists.people(), []),
      inTime(openOf(lists.intentions()), []),
      inTime(lineRules(), []),
    ]);
    return { draft, entries, day, people, open, omniboxResult, languages };
  },
};
