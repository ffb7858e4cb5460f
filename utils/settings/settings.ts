/**
 * The person's choices. Each setting is stored under a key of its own, so that two computers that
 * change different settings at the same time both keep their change.
 */
import * as z from 'zod/mini';
import { BREATHS, type Breaths } from '@/utils/shared/breath';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { type Shape, shape } from '@/utils/shared/versioned-schema';

const minuteOfDay = z.int().check(z.minimum(0), z.maximum(24 * 60 - 1));
const site = z.string().check(z.minLength(1), z.maxLength(253));
/**
 * Longest site pattern, in UTF-16 code units. Chosen so that a list of them fits in one item of
 * sync storage, which may have 8,192 bytes (`storage.sync.QUOTA_BYTES_PER_ITEM`).
 */
export const MAX_PATTERN_LENGTH = 120;
const pattern = z.string().check(z.minLength(1), z.maxLength(MAX_PATTERN_LENGTH));

const quietHours = z.object({
  /** Whether the quiet hours are kept. */
  on: z.boolean(),
  /** First quiet minute, in minutes after local midnight. */
  fromMinute: minuteOfDay,
  /** First minute that is no longer quiet; before `fromMinute` when the night lies between. */
  toMinute: minuteOfDay,
});
export type QuietHours = z.infer<typeof quietHours>;

const siteRecord = z.object({
  /** Whether time is kept by site; it takes site access as well. */
  on: z.boolean(),
  /** Hosts whose time is never kept by name, subdomains included. */
  excluded: z.array(site).check(z.maxLength(200)),
});
export type SiteRecord = z.infer<typeof siteRecord>;

/** How a pause is shown, the gentlest first. */
export const LEVELS = ['whisper', 'card', 'screen'] as const;
export type Level = (typeof LEVELS)[number];

/** The colour of what is pressed and of rings; each a set of tokens. The first is what it comes with. */
export const ACCENTS = ['moss', 'river', 'heather', 'clay'] as const;
export type Accent = (typeof ACCENTS)[number];

/**
 * Bounds, also of the fields on the settings page. All of them chosen, unless they say otherwise.
 */
export const SHARE_MINUTES = { min: 1, max: 600 } as const;
export const BELL_TIMES = { min: 1, max: 12 } as const;
/** How many sites each list may hold. Chosen: one item of sync storage has to take them. */
export const MOST_CHOSEN = 40;
export const MOST_EXCEPTED = 60;

const chosenSite = z.object({
  /** A pattern; see utils/presence/site-pattern. */
  site: pattern,
  /** Whether a breath comes before it. */
  breath: z.boolean(),
  /** Attentive minutes a day after which it invites to leave; null for no such share. */
  shareMinutes: z.nullable(
    z.int().check(z.minimum(SHARE_MINUTES.min), z.maximum(SHARE_MINUTES.max)),
  ),
});
export type ChosenSite = z.infer<typeof chosenSite>;

/**
 * Lines of the person's own for pauses: how many, how long each may be in UTF-16 code units, and
 * how many bytes of UTF-8 all of them as they are stored, so that one item of sync storage takes them.
 */
export const OWN_LINES = { most: 50, length: 90, bytes: 8_000 } as const;
const ownLines = z.array(z.string().check(z.minLength(1), z.maxLength(OWN_LINES.length))).check(
  z.maxLength(OWN_LINES.most),
  z.refine((lines) => new TextEncoder().encode(JSON.stringify(lines)).length <= OWN_LINES.bytes),
);

const bell = z.object({
  /** Whether it rings. */
  on: z.boolean(),
  /** First minute of its hours, in minutes after local midnight. */
  fromMinute: minuteOfDay,
  /** First minute after them; before `fromMinute` when the night lies between. */
  toMinute: minuteOfDay,
  /** How often a day it rings, at times nobody knows. */
  times: z.int().check(z.minimum(BELL_TIMES.min), z.maximum(BELL_TIMES.max)),
});
export type Bell = z.infer<typeof bell>;

/** When the day's practice is one that fits a tired person. */
export const GENTLE = ['never', 'after-hard-day', 'always'] as const;
export type Gentle = (typeof GENTLE)[number];

/** What a new tab shows: each day's practice, only a kindness day's acts, or nothing at all. */
export const NEW_TABS = ['practice', 'kindness-day', 'quiet'] as const;
export type NewTabChoice = (typeof NEW_TABS)[number];

/** Hours from which the evening's question may be asked. */
export const EVENING_HOUR = { min: 15, max: 23 } as const;

const evening = z.object({
  /** Whether a question about the day is asked. */
  on: z.boolean(),
  /** Local hour from which it is, until the person's own day ends. */
  hour: z.int().check(z.minimum(EVENING_HOUR.min), z.maximum(EVENING_HOUR.max)),
});
export type Evening = z.infer<typeof evening>;

const eveningNotice = z.object({
  /** Whether the evening's question comes as a notification. */
  on: z.boolean(),
  /** When, in minutes after local midnight. */
  minute: minuteOfDay,
});
export type EveningNotice = z.infer<typeof eveningNotice>;

const weekday = z.int().check(z.minimum(0), z.maximum(6));
/** Ids of practices; as many as fit in one item of sync storage. */
const practiceIds = z
  .array(z.string().check(z.minLength(1), z.maxLength(24)))
  .check(z.maxLength(280));

/** Who may be around a person; strangers are everywhere, and oneself is too. */
export const AROUND = ['partner', 'family', 'friend', 'colleague', 'neighbour'] as const;
export type Around = (typeof AROUND)[number];

/** Where a person's days may be. */
export const PLACES = ['work', 'home', 'out'] as const;
export type DayPlace = (typeof PLACES)[number];

/** What a person may rather not meet. What each keeps away: utils/practice/fits. */
export const TOPICS = [
  'difficult',
  'family',
  'stranger',
  'custom',
  'religion',
  'health',
  'money',
] as const;
export type Topic = (typeof TOPICS)[number];

export const REMINDERS = ['never', 'monthly', 'quarterly'] as const;
export type Reminder = (typeof REMINDERS)[number];

export interface Settings {
  /** BCP 47 tag of the language that is spoken; null for the browser's. */
  language: string | null;
  /** Whether pauses come by themselves at all. */
  pauses: boolean;
  /** Attentive minutes of a stretch after which a pause is due, 1 to 180. */
  rhythmMinutes: number;
  /** Minutes for which a due pause waits for a break, 1 to 30. */
  patienceMinutes: number;
  /** The most intrusive level at which a pause may come. */
  level: Level;
  /** Whether ignored pauses make the next ones gentler and rarer. */
  softer: boolean;
  /** Whether stepping away closes the tab; it can be opened again. */
  stepAwayCloses: boolean;
  /** Hours of the day in which no pause comes. */
  quietHours: QuietHours;
  /** Days of the week on which none comes; 0 is Sunday. */
  daysOff: readonly number[];
  /** Sites on which none comes, as patterns; see utils/presence/site-pattern. */
  exceptedSites: readonly string[];
  /** Sites with a breath before them, or a share of the day. */
  chosenSites: readonly ChosenSite[];
  /** A bell at random times. */
  bell: Bell;
  /** How many breaths it takes where one takes a breath. */
  breaths: Breaths;
  /** Lines of the person's own for pauses; never said over a web page. */
  ownLines: readonly string[];
  /** Whether pauses say these in place of our practices and questions, where there are any. */
  ownLinesOnly: boolean;
  /** Seconds without sign of the person after which a stretch is over, 15 to 3,600. */
  awaySeconds: number;
  /** Days for which browsing time is kept, 0 (none) to 366. */
  keptDays: number;
  /** Hour at which the person's own day begins, 0 to 6, for those who are up at night. */
  dayStartHour: number;
  /** What is kept by site. */
  siteRecord: SiteRecord;
  /** Kinds that the day's practice is chosen from; none is all of them. */
  kinds: readonly Kind[];
  /** Ids of practices that are not to come. */
  hiddenPractices: readonly string[];
  /** Ids of practices that come more often. */
  favouritePractices: readonly string[];
  /** Who is around the person: practices with others stay away. Null: not said; empty: nobody. */
  around: readonly Around[] | null;
  /** Where the person's days are: practices of other places stay away. Empty: not said. */
  places: readonly DayPlace[];
  /** What the person would rather not meet in a practice. */
  without: readonly Topic[];
  /** When the practices are gentle ones. */
  gentle: Gentle;
  /** Day of the week with several acts, 0 is Sunday; null for none. */
  kindnessDay: number | null;
  /** What a new tab shows. */
  newTab: NewTabChoice;
  /** Whether the new tab shows the time. */
  clock: boolean;
  /** The new tab's question in the evening. */
  evening: Evening;
  /** The same question as a notification, at a time of its own. */
  eveningNotice: EveningNotice;
  /** Days whose copy of the journal is kept inside the browser, 0 (none) to 30. */
  keptSnapshots: number;
  /** How often the journal's page reminds of a copy outside of the browser. */
  backupReminder: Reminder;
  /** Discreet mode: the journal's words are hidden until they are pointed at. */
  discreet: boolean;
  /** Whether the menus of web pages have an item to begin a line about the page or words on it. */
  pageMenu: boolean;
  /** Whether earlier entries may come up by themselves on the journal's page. */
  lookingBack: boolean;
  /** Whether it is asked about days in people's lives, the evening before and the day after. */
  askDates: boolean;
  /** For how many days a day that comes back is said before, 0 to 14. */
  daysAhead: number;
  /** Whether it is asked if thanks were said, and whom a kindness could go on to. */
  askThanks: boolean;
  /** Whether it is asked what was heard, after one was with somebody by name. */
  askHeard: boolean;
  /** Whether it is said when nothing was written of somebody for long. */
  askQuiet: boolean;
  /** Whether a guided exercise ends with a soft sound. */
  exerciseSound: boolean;
  /** Whether the toolbar button's menu has a reply that sleeps. */
  replyInMenu: boolean;
  /** Colour of what is pressed and of rings, on our pages and in pauses. */
  accent: Accent;
}

export type SettingName = keyof Settings;

export const RHYTHM_MINUTES = { min: 1, max: 180 } as const;
export const PATIENCE_MINUTES = { min: 1, max: 30 } as const;
/** 15 s is the least that `idle.setDetectionInterval` takes. */
export const AWAY_SECONDS = { min: 15, max: 3600 } as const;
export const KEPT_DAYS = { min: 0, max: 366 } as const;
export const DAY_START_HOUR = { min: 0, max: 6 } as const;
/** Two weeks are enough to write a letter. Chosen. */
export const DAYS_AHEAD = { min: 0, max: 14 } as const;
export const KEPT_SNAPSHOTS = { min: 0, max: 30 } as const;

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  language: null,
  pauses: true,
  rhythmMinutes: 30,
  patienceMinutes: 5,
  level: 'screen',
  softer: true,
  stepAwayCloses: false,
  quietHours: { on: false, fromMinute: 22 * 60, toMinute: 7 * 60 },
  daysOff: [],
  exceptedSites: [],
  chosenSites: [],
  bell: { on: false, fromMinute: 9 * 60, toMinute: 21 * 60, times: 3 },
  breaths: 6,
  ownLines: [],
  ownLinesOnly: false,
  awaySeconds: 180,
  keptDays: 30,
  dayStartHour: 0,
  siteRecord: { on: true, excluded: [] },
  kinds: [],
  hiddenPractices: [],
  favouritePractices: [],
  around: null,
  places: [],
  without: [],
  gentle: 'never',
  kindnessDay: null,
  newTab: 'practice',
  clock: false,
  evening: { on: false, hour: 19 },
  eveningNotice: { on: false, minute: 20 * 60 },
  keptSnapshots: 7,
  backupReminder: 'quarterly',
  discreet: false,
  pageMenu: false,
  lookingBack: true,
  askDates: true,
  daysAhead: 1,
  askThanks: true,
  askHeard: true,
  askQuiet: false,
  exerciseSound: true,
  replyInMenu: true,
  accent: 'moss',
};

const within = ({ min, max }: { min: number; max: number }) =>
  z.int().check(z.minimum(min), z.maximum(max));

const someOf = <const T extends readonly string[]>(all: T) =>
  z.array(z.enum(all)).check(z.maxLength(all.length));

export const SETTING_SHAPES: { readonly [K in SettingName]: Shape<Settings[K]> } = {
  language: shape(z.nullable(z.string().check(z.minLength(2), z.maxLength(35)))),
  pauses: shape(z.boolean()),
  rhythmMinutes: shape(within(RHYTHM_MINUTES)),
  patienceMinutes: shape(within(PATIENCE_MINUTES)),
  level: shape(z.enum(LEVELS)),
  softer: shape(z.boolean()),
  stepAwayCloses: shape(z.boolean()),
  quietHours: shape(quietHours),
  daysOff: shape(z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(7))),
  exceptedSites: shape(z.array(pattern).check(z.maxLength(MOST_EXCEPTED))),
  chosenSites: shape(z.array(chosenSite).check(z.maxLength(MOST_CHOSEN))),
  bell: shape(bell),
  breaths: shape(z.custom<Breaths>((value) => BREATHS.includes(value as Breaths))),
  ownLines: shape(ownLines),
  ownLinesOnly: shape(z.boolean()),
  awaySeconds: shape(within(AWAY_SECONDS)),
  keptDays: shape(within(KEPT_DAYS)),
  dayStartHour: shape(within(DAY_START_HOUR)),
  siteRecord: shape(siteRecord),
  kinds: shape(someOf(KINDS)),
  hiddenPractices: shape(practiceIds),
  favouritePractices: shape(practiceIds),
  around: shape(z.nullable(someOf(AROUND))),
  places: shape(someOf(PLACES)),
  without: shape(someOf(TOPICS)),
  gentle: shape(z.enum(GENTLE)),
  kindnessDay: shape(z.nullable(weekday)),
  newTab: shape(z.enum(NEW_TABS)),
  clock: shape(z.boolean()),
  evening: shape(evening),
  eveningNotice: shape(eveningNotice),
  keptSnapshots: shape(within(KEPT_SNAPSHOTS)),
  backupReminder: shape(z.enum(REMINDERS)),
  discreet: shape(z.boolean()),
  pageMenu: shape(z.boolean()),
  lookingBack: shape(z.boolean()),
  askDates: shape(z.boolean()),
  daysAhead: shape(within(DAYS_AHEAD)),
  askThanks: shape(z.boolean()),
  askHeard: shape(z.boolean()),
  askQuiet: shape(z.boolean()),
  exerciseSound: shape(z.boolean()),
  replyInMenu: shape(z.boolean()),
  accent: shape(z.enum(ACCENTS)),
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as SettingName[];

/** Whether a value that is being typed could be stored; nothing invalid is ever written. */
export function fits<K extends SettingName>(name: K, value: Settings[K]): boolean {
  const { read, write } = SETTING_SHAPES[name];
  return read(write(value)).state === 'ok';
}
