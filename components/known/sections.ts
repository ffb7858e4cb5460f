/**
 * What the page of what is known says, in order: each claim is one whole text, followed by the
 * studies that it rests on. A claim without one says something of us, or of what nobody knows.
 */
import type { MessageKey } from '@/components/base/messages';
import type { ReferenceId } from '@/utils/practice/references';

interface Claim {
  readonly text: MessageKey;
  readonly from: readonly ReferenceId[];
}

interface Section {
  /** Its place in the address. */
  readonly id: string;
  readonly title: MessageKey;
  readonly claims: readonly Claim[];
}

const claim = (text: MessageKey, ...from: ReferenceId[]): Claim => ({ text, from });

export const SECTIONS: readonly Section[] = [
  {
    id: 'kindness',
    title: 'known_kindness',
    claims: [
      claim('known_kindness_done', 'curry-2018'),
      claim('known_kindness_link', 'hui-2020'),
      claim('known_kindness_free', 'weinstein-ryan-2010'),
      claim('known_kindness_effort', 'pronizius-2024'),
      claim('known_kindness_low', 'nelson-coffey-2021'),
      claim('known_kindness_volunteers', 'jenkinson-2013'),
      claim('known_kindness_recalled', 'ko-2021', 'herbener-2024'),
      claim('known_kindness_seen', 'rotella-2025'),
    ],
  },
  {
    id: 'reaching',
    title: 'known_reaching',
    claims: [
      claim(
        'known_reaching_guess',
        'kumar-epley-2018',
        'zhao-epley-2021',
        'boothby-bohns-2021',
        'kumar-epley-2023',
      ),
      claim('known_reaching_message', 'liu-2023'),
      claim('known_reaching_strangers', 'epley-schroeder-2014', 'sandstrom-dunn-2014'),
      claim('known_reaching_where'),
    ],
  },
  {
    id: 'planning',
    title: 'known_planning',
    claims: [
      claim('known_planning_moment', 'gollwitzer-sheeran-2006'),
      claim('known_planning_doubt'),
    ],
  },
  {
    id: 'listening',
    title: 'known_listening',
    claims: [
      claim('known_listening_work', 'kluger-2023'),
      claim('known_listening_lonely', 'itzchakov-2023'),
      claim('known_listening_back', 'weger-2014'),
      claim('known_listening_seen', 'collins-2024'),
      claim('known_listening_ask', 'eyal-2018'),
      claim('known_listening_good_news', 'gable-2004', 'reis-2010'),
    ],
  },
  {
    id: 'presence',
    title: 'known_presence',
    claims: [
      claim('known_presence_table', 'dwyer-2018'),
      claim('known_presence_mere', 'linares-sellier-2021'),
    ],
  },
  {
    id: 'forgiving',
    title: 'known_forgiving',
    claims: [
      claim('known_forgiving_workbook', 'ho-2024'),
      claim('known_forgiving_longer', 'wade-2014'),
      claim('known_forgiving_doubt'),
      claim('known_forgiving_harm', 'mcnulty-2011'),
    ],
  },
  {
    id: 'repair',
    title: 'known_repair',
    claims: [
      claim('known_repair_apology', 'fehr-2010'),
      claim('known_repair_parts', 'lewicki-2016'),
      claim('known_repair_values', 'schumann-2014'),
      claim('known_repair_quarrel', 'finkel-2013'),
      claim('known_repair_soft', 'carrere-gottman-1999'),
    ],
  },
  {
    id: 'standing-by',
    title: 'known_standing_by',
    claims: [
      claim('known_standing_by_people', 'philpot-2020'),
      claim('known_standing_by_courses', 'kettrey-2019'),
    ],
  },
  {
    id: 'wishes',
    title: 'known_wishes',
    claims: [
      claim('known_wishes_warm', 'zeng-2015'),
      claim('known_wishes_low', 'galante-2014'),
      claim('known_wishes_short'),
    ],
  },
  {
    id: 'pausing',
    title: 'known_pausing',
    claims: [
      claim('known_pausing_breaks', 'albulescu-2022'),
      claim('known_pausing_before', 'gruning-2023'),
      claim('known_pausing_breath', 'fincham-2023', 'bentley-2023'),
    ],
  },
  {
    id: 'nobody-knows',
    title: 'known_not',
    claims: [
      claim('known_not_ours'),
      claim('known_not_small'),
      claim('known_not_receivers'),
      claim('known_not_everywhere'),
      claim('known_not_strong', 'folk-dunn-2023'),
    ],
  },
  {
    id: 'how-we-read',
    title: 'known_reading',
    claims: [
      claim('known_reading_sizes'),
      claim('known_reading_cause'),
      claim('known_reading_looked_up'),
      claim('known_reading_why'),
    ],
  },
];

/** The sections in which a study is named. */
export const sectionsNaming = (id: ReferenceId): readonly Section[] =>
  SECTIONS.filter(({ claims }) => claims.some(({ from }) => from.includes(id)));
