/**
 * Every name under which the extension stores anything, in one table: what is deleted with the
 * journal, what the new tab's cache follows and what goes into a file are read from it, so that
 * nothing is forgotten by a list typed by hand. What lies under a key belongs to people's browsers
 * by now: a key is never changed, and one that is no longer used stays here until a migration has
 * removed it everywhere.
 *
 * The module imports nothing, because the new tab reads it before its first paint, and tests and
 * benchmarks read it in Node.
 */
import type { SettingName } from '@/utils/settings/settings';

export type Area = 'local' | 'sync' | 'session';

export interface StoredKey {
  /** The whole key; where it ends with a dot, what each of several keys begins with. */
  readonly key: string;
  readonly areas: readonly Area[];
  /** Part of the journal or made from it, so it may hold its words, or as telling: deleted with everything. */
  readonly ofJournal?: true;
  /** What a new tab shows depends on it; of the settings, on those in NEW_TAB_SETTINGS. */
  readonly shapesNewTab?: true;
  /** What the person chose, by its section of an exported file. Resetting settings is for `settings`. */
  readonly preference?: 'settings' | 'practice';
}

export const STORAGE_KEYS = {
  /** A setting by its name; in local storage where sync storage refused it. */
  setting: {
    key: 'settings.',
    areas: ['sync', 'local'],
    shapesNewTab: true,
    preference: 'settings',
  },
  /** What became of a day's practice, by its day. */
  practiceDay: {
    key: 'practice.',
    areas: ['local'],
    shapesNewTab: true,
    preference: 'practice',
  },
  /** A practice that the person wrote, by its id. It is theirs to keep, as a setting is. */
  ownPractice: {
    key: 'own-practice.',
    areas: ['sync'],
    shapesNewTab: true,
    preference: 'practice',
  },
  /** Those of them that sync storage refused, together. */
  localOwnPractices: {
    key: 'own-practices',
    areas: ['local'],
    shapesNewTab: true,
    preference: 'practice',
  },
  /**
   * A pack of practices that somebody else wrote, by its id. Which ones somebody has may tell where
   * they belong, so it goes with the journal.
   */
  pack: { key: 'pack.', areas: ['local'], ofJournal: true, preference: 'practice' },
  /** Which packs there are, with a stamp that changes with them: all that each new tab reads of them. */
  packList: { key: 'packs', areas: ['local'], ofJournal: true, shapesNewTab: true },
  /** Title of the day's practice, as a pause may show it; never one that the person or a stranger wrote. */
  /** On which of the last days the evening's question came as a notification. */
  eveningShown: { key: 'evening.shown', areas: ['local'] },
  /** The day whose question was pressed there, for the field that opens. */
  eveningPressed: { key: 'evening.pressed', areas: ['session'] },
  /** Title of the day's practice, as a pause may show it; never one that the person wrote. */
  practiceLine: { key: 'line.practice', areas: ['local'] },

  /**
   * What is being written down, in clear: in session storage where the disk took it no more, and in
   * local storage from before it was sealed.
   */
  draft: { key: 'draft', areas: ['local', 'session'], ofJournal: true },
  /** What is being written down, sealed; by a key of the same name among the erasable ones. */
  sealedDraft: { key: 'draft.sealed', areas: ['local'], ofJournal: true },
  /** What came of a line from the address bar. */
  omniboxResult: { key: 'elsewhere', areas: ['session'], ofJournal: true },
  /** The practice somebody stepped away with, to ask about once. */
  followUp: { key: 'asking', areas: ['local'], ofJournal: true, shapesNewTab: true },
  /** When each open intention was last shown by itself. */
  shownIntentions: {
    key: 'intentions.shown',
    areas: ['local'],
    ofJournal: true,
    shapesNewTab: true,
  },
  /** With whom one said one is, by name, to ask about once. */
  meeting: { key: 'with.named', areas: ['local'], ofJournal: true, shapesNewTab: true },
  /** Who has gone quiet, as it was last looked for. */
  quiet: { key: 'quiet.found', areas: ['local'], ofJournal: true, shapesNewTab: true },
  /** When the journal was last exported. */
  lastBackup: { key: 'backup.last', areas: ['local'], ofJournal: true },
  /** The day on which the daily snapshot of the journal was last seen to. */
  snapshotDay: { key: 'copy.day', areas: ['local'] },
  /** That there is a journal, and which: what tells that its database was lost. */
  journalWitness: { key: 'journal.witness', areas: ['local'], ofJournal: true },
  /** Which parts of the journal are copied outside of its database. */
  outsideCopy: { key: 'journal.copy', areas: ['local'], ofJournal: true },
  /** The copy of a part, by its name. */
  outsidePart: { key: 'journal.part.', areas: ['local'], ofJournal: true },

  /** When it is next looked whether something's time is over, epoch milliseconds. */
  tidyAt: { key: 'tidy.at', areas: ['local'] },

  /** What the next new tab paints first. */
  newTabCache: { key: 'paint', areas: ['local'], ofJournal: true },
  /** Random, and another after each change of the journal that a new tab shows. */
  journalStamp: { key: 'paint-journal', areas: ['local'], ofJournal: true, shapesNewTab: true },

  /** The watch's state: in the session at every step, on disk at every checkpoint. */
  watch: { key: 'watch', areas: ['session', 'local'] },
  /** A day's time in front of the screen, by its day. */
  dayTime: { key: 'time.', areas: ['local'] },
  /** How a day's pauses ended, by its day. */
  dayPauses: { key: 'pauses.', areas: ['local'] },
  /** What the present pause says. Of an intention not its words, but its id. */
  pauseContent: { key: 'pause.said', areas: ['session'] },
  /** Suggestions about pauses that were answered. */
  suggestions: { key: 'suggestions', areas: ['local'] },
  /** The tab that was closed on stepping away. */
  closedTab: { key: 'closed-tab', areas: ['session'] },

  /** Copy of a value that did not parse, by the key it had and a hash; deleted as that key is. */
  quarantine: { key: 'aside.', areas: ['local'] },
} as const satisfies Record<string, StoredKey>;

const ALL: readonly StoredKey[] = Object.values(STORAGE_KEYS);

/** In place of a key where a record of the journal, not of extension storage, is in quarantine. */
export const RECORD_PREFIX = 'journal ';

/** The table's entry for a key as it lies in storage; undefined for one that is unknown here. */
export const storedKeyOf = (key: string): StoredKey | undefined =>
  ALL.find((each) => (each.key.endsWith('.') ? key.startsWith(each.key) : key === each.key));

export const settingKey = (name: SettingName): string => STORAGE_KEYS.setting.key + name;

/** The journal's database in IndexedDB and its one object store. */
export const JOURNAL_DATABASE = { name: 'deep-kindness-journal', store: 'entries' } as const;

/** The folder of keys that can be thrown away, in the extension's own file system. */
export const ERASABLE_KEYS = 'keys';

/** Channels on which pages of ours tell each other that something was written, never what. */
export const CHANNELS = {
  journal: 'deep-kindness-journal',
  exercises: 'deep-kindness-exercises',
  /** The name of a key that was thrown away. */
  keys: 'deep-kindness-keys',
} as const;
