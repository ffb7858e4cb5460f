/**
 * A practice: one small thing to do with or for a person. What has no words is here, once for all
 * languages; the words are a module for each kind and language, so that a page loads only one.
 */
import type { Kind } from '@/utils/shared/kinds';
import type { ReferenceId } from './references';

/** With whom it is done; `alone` is in thought or on paper. */
export const COMPANY = [
  'partner',
  'family',
  'friend',
  'colleague',
  'neighbour',
  'stranger',
  'anyone',
  'alone',
] as const;
export type Company = (typeof COMPANY)[number];

/**
 * Whom, where and when it fits well: a hard moment, the place (among strangers is out, or `online`),
 * those who live alone, are shy, tired.
 */
export const TAGS = [
  'difficult',
  'work',
  'home',
  'stranger',
  'online',
  'alone',
  'shy',
  'tired',
] as const;
export type Tag = (typeof TAGS)[number];

/** What it asks for that not everybody has, or wants to be reminded of. */
export const NEEDS = ['money', 'health', 'family', 'religion', 'custom'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * What it could ask of somebody who is being hurt, and what is said beside it: to forgive, or to see
 * the side of whoever hurts them.
 */
export const CAUTIONS = ['forgiving', 'their-view'] as const;
export type Caution = (typeof CAUTIONS)[number];

export interface Practice {
  /** Never given to another practice, not even when this one is retired. */
  readonly id: string;
  readonly minutes: number;
  readonly with: (typeof COMPANY)[number];
  readonly fits: readonly Tag[];
  readonly needs?: readonly (typeof NEEDS)[number][];
  /** The study that its `why` leans on. */
  readonly source?: ReferenceId;
  /** The word of care that stands beside it. */
  readonly caution?: Caution;
  /**
   * No day brings it and no list shows it. It keeps its place, so that no other one's days move, and
   * its words, for what is stored may name it.
   */
  readonly retired?: true;
}

/** What decides whom it fits. */
export type PracticeFacts = Pick<Practice, 'with' | 'fits' | 'needs'>;

export interface PracticeWords {
  /** A few words that name it. */
  readonly title: string;
  /** One or two sentences that invite. */
  readonly invitation: string;
  /** The same, for a hard day. */
  readonly smaller: string;
  /**
   * What a pause says of it, over any page and without its title: a whole thought in two lines of the
   * smallest pause, from which one knows what there is to do.
   */
  readonly line: string;
  /** What speaks for it, in a sentence or two; many need nothing that does. */
  readonly why?: string;
}

/** By kind, in the order in which they joined: a new one goes to the end, and none is moved. */
export const PRACTICES = {
  listening: [
    { id: 'listen-first', minutes: 5, with: 'anyone', fits: ['work', 'home'] },
    { id: 'listen-silence', minutes: 5, with: 'anyone', fits: ['difficult', 'shy', 'tired'] },
    {
      id: 'listen-repeat',
      minutes: 5,
      with: 'anyone',
      fits: ['work', 'difficult'],
      source: 'weger-2014',
    },
    { id: 'listen-ask-on', minutes: 5, with: 'anyone', fits: ['home', 'shy'] },
    { id: 'listen-no-advice', minutes: 5, with: 'partner', fits: ['home', 'tired'] },
    { id: 'listen-tone', minutes: 2, with: 'colleague', fits: ['work', 'shy'] },
    { id: 'listen-call', minutes: 10, with: 'friend', fits: ['alone'] },
    { id: 'listen-grief', minutes: 15, with: 'friend', fits: ['difficult'], needs: ['custom'] },
    {
      id: 'listen-other-side',
      minutes: 15,
      with: 'partner',
      fits: ['difficult', 'home'],
      caution: 'their-view',
    },
    {
      id: 'listen-old-story',
      minutes: 10,
      with: 'family',
      fits: ['home', 'tired'],
      needs: ['family'],
    },
    { id: 'listen-quiet-one', minutes: 2, with: 'colleague', fits: ['work'] },
    { id: 'listen-disagree', minutes: 10, with: 'anyone', fits: ['difficult', 'work'] },
    {
      id: 'listen-how-is-it',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'alone'],
      source: 'sandstrom-dunn-2014',
    },
    { id: 'listen-come-back', minutes: 3, with: 'friend', fits: ['alone', 'shy', 'tired'] },
    {
      id: 'listen-good-news',
      minutes: 5,
      with: 'anyone',
      fits: ['home', 'work', 'tired'],
      source: 'reis-2010',
    },
    {
      id: 'listen-read-twice',
      minutes: 3,
      with: 'anyone',
      fits: ['difficult', 'work', 'alone', 'shy', 'tired'],
      retired: true,
    },
    { id: 'listen-stairs', minutes: 3, with: 'neighbour', fits: ['home', 'alone', 'stranger'] },
    { id: 'listen-long-answer', minutes: 20, with: 'friend', fits: ['alone'] },
    {
      id: 'listen-wander',
      minutes: 5,
      with: 'anyone',
      fits: ['work', 'shy', 'tired'],
      source: 'collins-2024',
    },
    {
      id: 'listen-afterwards',
      minutes: 2,
      with: 'alone',
      fits: ['alone', 'shy', 'tired'],
    },
    { id: 'listen-eyes-shut', minutes: 5, with: 'friend', fits: ['alone', 'tired'] },
    { id: 'listen-off-to-bed', minutes: 30, with: 'family', fits: ['home'], needs: ['family'] },
    {
      id: 'listen-whole-film',
      minutes: 10,
      with: 'family',
      fits: ['home', 'tired'],
      needs: ['family'],
    },
    { id: 'listen-at-twenty', minutes: 15, with: 'neighbour', fits: ['home', 'alone', 'stranger'] },
    { id: 'listen-a-name', minutes: 2, with: 'colleague', fits: ['work', 'shy'] },
    { id: 'listen-carer', minutes: 5, with: 'friend', fits: ['difficult', 'alone', 'tired'] },
    { id: 'listen-night', minutes: 5, with: 'anyone', fits: ['work', 'stranger'] },
    { id: 'listen-teacher', minutes: 5, with: 'anyone', fits: ['stranger', 'home'] },
    { id: 'listen-early', minutes: 3, with: 'colleague', fits: ['work', 'alone', 'tired'] },
    { id: 'listen-outside', minutes: 3, with: 'stranger', fits: ['stranger', 'difficult'] },
    {
      id: 'listen-second-tongue',
      minutes: 5,
      with: 'anyone',
      fits: ['work', 'stranger', 'shy', 'tired'],
    },
    {
      id: 'listen-their-thing',
      minutes: 10,
      with: 'anyone',
      fits: ['work', 'home', 'shy', 'tired'],
    },
    {
      id: 'listen-go-on',
      minutes: 1,
      with: 'anyone',
      fits: ['work', 'home', 'difficult', 'tired'],
    },
    {
      id: 'listen-animal',
      minutes: 3,
      with: 'neighbour',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    { id: 'listen-not-today', minutes: 2, with: 'alone', fits: ['work', 'home', 'tired'] },
  ],
  presence: [
    {
      id: 'presence-phone-away',
      minutes: 20,
      with: 'anyone',
      fits: ['home'],
      source: 'dwyer-2018',
    },
    { id: 'presence-doorway', minutes: 1, with: 'anyone', fits: ['home', 'work', 'tired'] },
    { id: 'presence-meal', minutes: 10, with: 'anyone', fits: ['home', 'work', 'tired'] },
    { id: 'presence-walk', minutes: 15, with: 'friend', fits: ['shy'], needs: ['health'] },
    { id: 'presence-window', minutes: 3, with: 'anyone', fits: ['home', 'shy', 'tired'] },
    { id: 'presence-lid', minutes: 2, with: 'colleague', fits: ['work'] },
    { id: 'presence-grief', minutes: 20, with: 'friend', fits: ['difficult', 'shy', 'tired'] },
    { id: 'presence-chore', minutes: 15, with: 'partner', fits: ['home'] },
    {
      id: 'presence-bench',
      minutes: 10,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    { id: 'presence-queue', minutes: 5, with: 'stranger', fits: ['stranger', 'alone', 'shy'] },
    { id: 'presence-meeting', minutes: 30, with: 'colleague', fits: ['work'] },
    { id: 'presence-child-leads', minutes: 10, with: 'family', fits: ['home'], needs: ['family'] },
    { id: 'presence-one-call', minutes: 10, with: 'friend', fits: ['alone', 'tired'] },
    { id: 'presence-last-minutes', minutes: 5, with: 'partner', fits: ['home', 'tired'] },
    { id: 'presence-goodbye', minutes: 1, with: 'anyone', fits: ['home', 'work', 'shy'] },
    { id: 'presence-ten-minutes-out', minutes: 10, with: 'partner', fits: ['difficult', 'home'] },
    { id: 'presence-ill', minutes: 20, with: 'friend', fits: ['difficult'], needs: ['health'] },
    { id: 'presence-look-again', minutes: 2, with: 'partner', fits: ['home', 'shy', 'tired'] },
    {
      id: 'presence-before-ringing',
      minutes: 1,
      with: 'anyone',
      fits: ['work', 'difficult', 'alone', 'tired'],
    },
    {
      id: 'presence-keep-waiting',
      minutes: 15,
      with: 'friend',
      fits: ['difficult', 'shy', 'tired'],
    },
    { id: 'presence-one-song', minutes: 5, with: 'friend', fits: ['home', 'alone', 'tired'] },
    { id: 'presence-two-tables', minutes: 30, with: 'friend', fits: ['alone', 'tired'] },
    {
      id: 'presence-open-line',
      minutes: 30,
      with: 'colleague',
      fits: ['work', 'alone', 'shy', 'tired'],
    },
    { id: 'presence-hard-day', minutes: 60, with: 'friend', fits: ['difficult'] },
    {
      id: 'presence-waiting-room',
      minutes: 60,
      with: 'friend',
      fits: ['difficult', 'shy'],
      needs: ['health'],
    },
    {
      id: 'presence-what-year',
      minutes: 15,
      with: 'family',
      fits: ['home', 'difficult', 'tired'],
      needs: ['family', 'health'],
    },
    { id: 'presence-easy-guest', minutes: 45, with: 'friend', fits: ['home'] },
    {
      id: 'presence-one-feed',
      minutes: 10,
      with: 'family',
      fits: ['home', 'tired'],
      needs: ['family'],
    },
    { id: 'presence-overlap', minutes: 10, with: 'partner', fits: ['home', 'work', 'tired'] },
    { id: 'presence-one-of-many', minutes: 2, with: 'anyone', fits: ['work'] },
    {
      id: 'presence-with-animal',
      minutes: 5,
      with: 'anyone',
      fits: ['home', 'alone', 'shy', 'tired'],
    },
    { id: 'presence-ten-for-nobody', minutes: 10, with: 'alone', fits: ['home', 'work', 'tired'] },
    { id: 'presence-ten-early', minutes: 15, with: 'anyone', fits: ['stranger', 'alone'] },
    { id: 'presence-who-came', minutes: 60, with: 'friend', fits: ['alone', 'shy', 'tired'] },
    { id: 'presence-on-screen', minutes: 2, with: 'colleague', fits: ['work'] },
    { id: 'presence-no-picture', minutes: 5, with: 'anyone', fits: ['home', 'shy', 'tired'] },
    { id: 'presence-their-show', minutes: 45, with: 'partner', fits: ['home', 'shy', 'tired'] },
  ],
  help: [
    {
      id: 'help-unasked',
      minutes: 5,
      with: 'anyone',
      fits: ['home', 'work', 'shy', 'tired'],
      source: 'rotella-2025',
    },
    { id: 'help-ask-what', minutes: 3, with: 'anyone', fits: ['difficult', 'work'] },
    { id: 'help-carry', minutes: 5, with: 'anyone', fits: ['stranger', 'work'], needs: ['health'] },
    { id: 'help-knowledge', minutes: 10, with: 'colleague', fits: ['work'] },
    { id: 'help-their-turn', minutes: 15, with: 'partner', fits: ['home'] },
    {
      id: 'help-one-portion',
      minutes: 20,
      with: 'neighbour',
      fits: ['home', 'alone'],
      needs: ['money', 'custom'],
    },
    { id: 'help-read-through', minutes: 30, with: 'friend', fits: ['work', 'alone'] },
    { id: 'help-going-out', minutes: 10, with: 'neighbour', fits: ['home', 'alone'] },
    { id: 'help-way', minutes: 5, with: 'stranger', fits: ['stranger'] },
    { id: 'help-free-hour', minutes: 60, with: 'friend', fits: ['home'] },
    { id: 'help-plain-task', minutes: 15, with: 'friend', fits: ['difficult'] },
    { id: 'help-credit', minutes: 2, with: 'colleague', fits: ['work', 'shy', 'tired'] },
    {
      id: 'help-litter',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    { id: 'help-newcomer', minutes: 10, with: 'colleague', fits: ['work'] },
    {
      id: 'help-after-you',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    {
      id: 'help-accept',
      minutes: 3,
      with: 'anyone',
      fits: ['difficult', 'alone', 'tired'],
      needs: ['custom'],
      source: 'weinstein-ryan-2010',
    },
    {
      id: 'help-tomorrow',
      minutes: 3,
      with: 'friend',
      fits: ['difficult', 'alone', 'shy', 'tired'],
      retired: true,
    },
    { id: 'help-lend', minutes: 5, with: 'neighbour', fits: ['home', 'shy', 'tired'] },
    {
      id: 'help-pass-on',
      minutes: 15,
      with: 'stranger',
      fits: ['home', 'stranger', 'alone', 'shy'],
    },
    { id: 'help-beside', minutes: 20, with: 'friend', fits: ['difficult', 'home'] },
    { id: 'help-kind-no', minutes: 3, with: 'anyone', fits: ['difficult', 'work', 'tired'] },
    { id: 'help-distract', minutes: 5, with: 'stranger', fits: ['stranger', 'difficult'] },
    {
      id: 'help-fetch',
      minutes: 5,
      with: 'stranger',
      fits: ['stranger', 'difficult', 'shy'],
      source: 'philpot-2020',
    },
    { id: 'help-note-it', minutes: 10, with: 'stranger', fits: ['stranger', 'difficult', 'shy'] },
    { id: 'help-afterwards', minutes: 5, with: 'stranger', fits: ['stranger', 'difficult'] },
    { id: 'help-one-sentence', minutes: 1, with: 'colleague', fits: ['work', 'difficult'] },
    { id: 'help-floor', minutes: 1, with: 'colleague', fits: ['work', 'difficult'] },
    { id: 'help-two-hours', minutes: 15, with: 'stranger', fits: ['stranger', 'alone'] },
    {
      id: 'help-blood',
      minutes: 10,
      with: 'stranger',
      fits: ['stranger', 'alone'],
      needs: ['health'],
    },
    {
      id: 'help-food-bank',
      minutes: 5,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired'],
      needs: ['money'],
    },
    { id: 'help-in-the-hall', minutes: 15, with: 'neighbour', fits: ['home', 'alone', 'shy'] },
    { id: 'help-nobodys-job', minutes: 30, with: 'anyone', fits: ['work', 'alone', 'shy'] },
    { id: 'help-as-once', minutes: 15, with: 'anyone', fits: ['home', 'work', 'alone'] },
    {
      id: 'help-doorstep',
      minutes: 20,
      with: 'neighbour',
      fits: ['home', 'shy'],
      needs: ['money', 'custom'],
    },
    { id: 'help-swap', minutes: 5, with: 'colleague', fits: ['work', 'difficult'] },
    { id: 'help-easy-to-serve', minutes: 5, with: 'stranger', fits: ['stranger', 'shy', 'tired'] },
    {
      id: 'help-who-missed-it',
      minutes: 5,
      with: 'colleague',
      fits: ['work', 'alone', 'shy', 'tired'],
    },
    { id: 'help-their-dog', minutes: 30, with: 'neighbour', fits: ['home', 'alone', 'shy'] },
    {
      id: 'help-in-your-bag',
      minutes: 5,
      with: 'stranger',
      fits: ['stranger', 'shy'],
      needs: ['money'],
    },
    {
      id: 'help-day-off',
      minutes: 10,
      with: 'alone',
      fits: ['home', 'work', 'tired'],
      source: 'pronizius-2024',
    },
    {
      id: 'help-hand-over',
      minutes: 5,
      with: 'alone',
      fits: ['difficult', 'home', 'tired'],
      needs: ['family'],
    },
  ],
  empathy: [
    {
      id: 'empathy-other-day',
      minutes: 3,
      with: 'anyone',
      fits: ['alone', 'shy', 'tired'],
      source: 'eyal-2018',
    },
    {
      id: 'empathy-behind-words',
      minutes: 2,
      with: 'anyone',
      fits: ['difficult', 'work', 'home'],
      caution: 'their-view',
    },
    { id: 'empathy-queue', minutes: 2, with: 'stranger', fits: ['stranger'], retired: true },
    { id: 'empathy-name-it', minutes: 5, with: 'friend', fits: ['difficult', 'tired'] },
    { id: 'empathy-their-chair', minutes: 3, with: 'family', fits: ['home', 'shy', 'tired'] },
    {
      id: 'empathy-three-lines',
      minutes: 10,
      with: 'alone',
      fits: ['difficult', 'alone', 'shy', 'home'],
      caution: 'their-view',
    },
    {
      id: 'empathy-kind-voice',
      minutes: 2,
      with: 'colleague',
      fits: ['difficult', 'work', 'shy', 'tired'],
    },
    {
      id: 'empathy-in-common',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    { id: 'empathy-hard-date', minutes: 5, with: 'friend', fits: ['difficult', 'alone', 'tired'] },
    {
      id: 'empathy-low-view',
      minutes: 3,
      with: 'family',
      fits: ['home'],
      needs: ['family', 'health'],
    },
    { id: 'empathy-what-is-it-like', minutes: 10, with: 'colleague', fits: ['work', 'shy'] },
    { id: 'empathy-not-my-taste', minutes: 3, with: 'partner', fits: ['home', 'tired'] },
    {
      id: 'empathy-hurry',
      minutes: 1,
      with: 'stranger',
      fits: ['difficult', 'stranger', 'alone', 'shy', 'tired'],
    },
    {
      id: 'empathy-lit-window',
      minutes: 3,
      with: 'alone',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    {
      id: 'empathy-good-wishes',
      minutes: 2,
      with: 'alone',
      fits: ['stranger', 'alone', 'shy', 'tired'],
      source: 'zeng-2015',
    },
    { id: 'empathy-first-week', minutes: 5, with: 'colleague', fits: ['work', 'shy'] },
    { id: 'empathy-envy', minutes: 5, with: 'friend', fits: ['difficult', 'shy'] },
    { id: 'empathy-misjudged', minutes: 5, with: 'alone', fits: ['work', 'alone', 'shy', 'tired'] },
    { id: 'empathy-most-needed', minutes: 3, with: 'partner', fits: ['home', 'tired'] },
    { id: 'empathy-fine', minutes: 3, with: 'anyone', fits: ['difficult', 'home', 'work'] },
    {
      id: 'empathy-aged-seven',
      minutes: 2,
      with: 'colleague',
      fits: ['difficult', 'work', 'shy'],
      caution: 'their-view',
    },
    {
      id: 'empathy-to-the-end',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'empathy-do-you-mean',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'online'],
    },
    {
      id: 'empathy-alt-text',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    { id: 'empathy-ask-photo', minutes: 3, with: 'friend', fits: ['home', 'alone', 'shy'] },
    {
      id: 'empathy-mocking-post',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'empathy-no-replies',
      minutes: 10,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'online'],
    },
    {
      id: 'empathy-plain-words',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    { id: 'empathy-own-grief', minutes: 5, with: 'friend', fits: ['difficult', 'alone', 'tired'] },
    { id: 'empathy-quiet-week', minutes: 5, with: 'friend', fits: ['shy', 'alone'] },
    {
      id: 'empathy-tired-question',
      minutes: 5,
      with: 'family',
      fits: ['home', 'tired'],
      needs: ['family'],
    },
    { id: 'empathy-wrong-guess', minutes: 5, with: 'partner', fits: ['home', 'tired'] },
    { id: 'empathy-wish-they-knew', minutes: 10, with: 'friend', fits: ['work'] },
    { id: 'empathy-how-told', minutes: 3, with: 'anyone', fits: ['difficult', 'work', 'home'] },
    { id: 'empathy-two-homes', minutes: 10, with: 'family', fits: ['home'], needs: ['family'] },
  ],
  forgiveness: [
    {
      id: 'forgive-small',
      minutes: 3,
      with: 'alone',
      fits: ['alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-self',
      minutes: 5,
      with: 'alone',
      fits: ['alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-draft',
      minutes: 15,
      with: 'alone',
      fits: ['difficult', 'alone'],
      source: 'ho-2024',
      caution: 'forgiving',
    },
    {
      id: 'forgive-sorry',
      minutes: 3,
      with: 'anyone',
      fits: ['difficult', 'work', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-overnight',
      minutes: 5,
      with: 'alone',
      fits: ['difficult', 'work', 'alone', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-plain-sign',
      minutes: 3,
      with: 'partner',
      fits: ['difficult', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-put-right',
      minutes: 15,
      with: 'anyone',
      fits: ['work', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-late',
      minutes: 1,
      with: 'friend',
      fits: ['home', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-my-share',
      minutes: 10,
      with: 'partner',
      fits: ['difficult', 'home'],
      caution: 'their-view',
    },
    {
      id: 'forgive-was-forgiven',
      minutes: 3,
      with: 'alone',
      fits: ['alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-where-it-sits',
      minutes: 5,
      with: 'alone',
      fits: ['difficult', 'alone', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-ask',
      minutes: 10,
      with: 'friend',
      fits: ['difficult'],
      caution: 'forgiving',
      retired: true,
    },
    {
      id: 'forgive-corrected',
      minutes: 1,
      with: 'colleague',
      fits: ['difficult', 'work'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-passer-by',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'shy', 'tired'],
      caution: 'forgiving',
      retired: true,
    },
    {
      id: 'forgive-learning-too',
      minutes: 5,
      with: 'alone',
      fits: ['difficult', 'alone'],
      needs: ['family', 'custom'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-unfinished',
      minutes: 3,
      with: 'alone',
      fits: ['work', 'alone', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-fresh-start',
      minutes: 2,
      with: 'colleague',
      fits: ['difficult', 'work'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-not-yet',
      minutes: 3,
      with: 'alone',
      fits: ['difficult', 'alone', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-limit',
      minutes: 5,
      with: 'anyone',
      fits: ['difficult', 'work', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-younger-self',
      minutes: 15,
      with: 'alone',
      fits: ['alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-own-up',
      minutes: 2,
      with: 'anyone',
      fits: ['work', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-in-private',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-last-word',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-was-wrong',
      minutes: 5,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-mute',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-hundredth',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-asked-before',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-old-post',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-left-unsaid',
      minutes: 10,
      with: 'alone',
      fits: ['difficult', 'alone', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-distance',
      minutes: 3,
      with: 'alone',
      fits: ['difficult', 'alone', 'shy', 'tired'],
      needs: ['family'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-other-parent',
      minutes: 2,
      with: 'family',
      fits: ['difficult', 'home', 'tired'],
      needs: ['family'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-slammed-door',
      minutes: 3,
      with: 'family',
      fits: ['difficult', 'home'],
      needs: ['family'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-what-it-cost',
      minutes: 10,
      with: 'anyone',
      fits: ['difficult'],
      source: 'lewicki-2016',
      caution: 'forgiving',
    },
    {
      id: 'forgive-what-mends',
      minutes: 5,
      with: 'anyone',
      fits: ['difficult', 'work', 'home'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-to-a-child',
      minutes: 3,
      with: 'family',
      fits: ['difficult', 'home', 'tired'],
      needs: ['family'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-old-blush',
      minutes: 2,
      with: 'alone',
      fits: ['home', 'alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'forgive-let-it-do',
      minutes: 10,
      with: 'alone',
      fits: ['difficult', 'alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
  ],
  warmth: [
    { id: 'warmth-greet', minutes: 1, with: 'anyone', fits: ['home', 'work', 'shy', 'tired'] },
    {
      id: 'warmth-thanks',
      minutes: 3,
      with: 'anyone',
      fits: ['work', 'home'],
      source: 'kumar-epley-2018',
    },
    {
      id: 'warmth-smile',
      minutes: 1,
      with: 'stranger',
      fits: ['stranger', 'alone', 'tired'],
      needs: ['custom'],
    },
    {
      id: 'warmth-message',
      minutes: 3,
      with: 'friend',
      fits: ['alone', 'shy', 'tired'],
      source: 'liu-2023',
    },
    { id: 'warmth-hug', minutes: 1, with: 'partner', fits: ['home', 'tired'], needs: ['custom'] },
    {
      id: 'warmth-hand',
      minutes: 1,
      with: 'friend',
      fits: ['difficult', 'shy', 'tired'],
      needs: ['custom'],
    },
    { id: 'warmth-note', minutes: 3, with: 'partner', fits: ['home', 'shy', 'tired'] },
    {
      id: 'warmth-say-it',
      minutes: 3,
      with: 'friend',
      fits: ['work', 'home'],
      source: 'zhao-epley-2021',
      needs: ['custom'],
    },
    {
      id: 'warmth-wave',
      minutes: 1,
      with: 'neighbour',
      fits: ['stranger', 'alone', 'shy', 'tired'],
    },
    { id: 'warmth-condolence', minutes: 15, with: 'friend', fits: ['difficult', 'alone', 'shy'] },
    { id: 'warmth-bring-one', minutes: 3, with: 'colleague', fits: ['work', 'home', 'tired'] },
    { id: 'warmth-make-room', minutes: 1, with: 'stranger', fits: ['stranger', 'shy'] },
    { id: 'warmth-by-hand', minutes: 20, with: 'friend', fits: ['alone', 'shy'], needs: ['money'] },
    {
      id: 'warmth-picture',
      minutes: 5,
      with: 'friend',
      fits: ['alone', 'shy', 'tired'],
    },
    { id: 'warmth-get-up', minutes: 1, with: 'partner', fits: ['home', 'shy'] },
    {
      id: 'warmth-learn-a-name',
      minutes: 2,
      with: 'stranger',
      fits: ['work', 'stranger'],
      needs: ['custom'],
    },
    { id: 'warmth-small-find', minutes: 5, with: 'friend', fits: ['home', 'shy', 'tired'] },
    { id: 'warmth-spoken-line', minutes: 3, with: 'friend', fits: ['alone', 'tired'] },
    { id: 'warmth-own-hands', minutes: 5, with: 'alone', fits: ['difficult', 'alone', 'tired'] },
    { id: 'warmth-absent', minutes: 1, with: 'colleague', fits: ['work', 'shy'] },
    {
      id: 'warmth-soft-landing',
      minutes: 10,
      with: 'partner',
      fits: ['difficult', 'home', 'tired'],
    },
    {
      id: 'warmth-first-post',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'warmth-small-shop',
      minutes: 10,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'online'],
    },
    {
      id: 'warmth-page-maker',
      minutes: 5,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'warmth-bug-thanks',
      minutes: 15,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'online'],
    },
    {
      id: 'warmth-who-made-it',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'warmth-small-account',
      minutes: 3,
      with: 'stranger',
      fits: ['stranger', 'alone', 'shy', 'tired', 'online'],
    },
    {
      id: 'warmth-it-worked',
      minutes: 2,
      with: 'stranger',
      fits: ['stranger', 'work', 'alone', 'shy', 'tired', 'online'],
    },
    { id: 'warmth-years-later', minutes: 15, with: 'friend', fits: ['alone', 'shy'] },
    {
      id: 'warmth-take-thanks',
      minutes: 1,
      with: 'anyone',
      fits: ['work', 'home', 'shy', 'tired'],
    },
    {
      id: 'warmth-own-grief',
      minutes: 10,
      with: 'alone',
      fits: ['difficult', 'home', 'alone', 'shy', 'tired'],
    },
    {
      id: 'warmth-quiet-wish',
      minutes: 2,
      with: 'alone',
      fits: ['difficult', 'alone', 'shy', 'tired'],
      caution: 'forgiving',
    },
    {
      id: 'warmth-handover',
      minutes: 3,
      with: 'family',
      fits: ['difficult', 'home'],
      needs: ['family'],
      caution: 'forgiving',
    },
    {
      id: 'warmth-years-apart',
      minutes: 2,
      with: 'friend',
      fits: ['home', 'alone', 'shy', 'tired'],
    },
    { id: 'warmth-place-kept', minutes: 2, with: 'colleague', fits: ['work', 'shy'] },
    { id: 'warmth-warm-side', minutes: 1, with: 'anyone', fits: ['home', 'shy', 'tired'] },
    { id: 'warmth-blanket', minutes: 1, with: 'anyone', fits: ['home', 'shy', 'tired'] },
    {
      id: 'warmth-hand-on-heart',
      minutes: 1,
      with: 'anyone',
      fits: ['work', 'alone', 'shy', 'tired'],
      needs: ['custom'],
    },
  ],
} as const satisfies Record<Kind, readonly Practice[]>;

export type PracticeId<K extends Kind = Kind> = (typeof PRACTICES)[K][number]['id'];
export type WordsOf<K extends Kind> = Readonly<Record<PracticeId<K>, PracticeWords>>;

/** What has no words of it; undefined for one that is none of ours. */
export const practiceOf = (kind: Kind, id: string): Practice | undefined => {
  const practices: readonly Practice[] = PRACTICES[kind];
  return practices.find((practice) => practice.id === id);
};

/** The study that a practice leans on; undefined where it claims none. */
export const sourceOf = (kind: Kind, id: string): ReferenceId | undefined =>
  practiceOf(kind, id)?.source;

/** Ids of a kind's practices that a list shows: all but the retired. */
export const listedIds = (kind: Kind): string[] => {
  const practices: readonly Practice[] = PRACTICES[kind];
  return practices.filter(({ retired }) => !retired).map(({ id }) => id);
};
