/** What a practice takes, in a few words: how long, with whom, what it needs. */
import { formatDuration } from '@/components/base/format-locale';
import type { GetMessage, MessageKey } from '@/components/base/messages';
import type { Company, Need } from '@/utils/practice/practice';

export interface Takes {
  /** Null where it is not known. */
  minutes: number | null;
  with: Company;
  needs: readonly Need[];
}

const COMPANY_MESSAGES = {
  partner: 'company_partner',
  family: 'company_family',
  friend: 'company_friend',
  colleague: 'company_colleague',
  neighbour: 'company_neighbour',
  stranger: 'company_stranger',
  anyone: 'company_anyone',
  alone: 'company_nobody',
} as const satisfies Record<Company, MessageKey>;

const NEED_MESSAGES = {
  money: 'needs_money',
  health: 'needs_health',
  family: 'needs_family',
  religion: 'needs_religion',
  custom: 'needs_custom',
} as const satisfies Record<Need, MessageKey>;

export const factsOf = (
  { minutes, with: company, needs }: Takes,
  message: GetMessage,
): string[] => [
  ...(minutes === null ? [] : [formatDuration(minutes * 60)]),
  message(COMPANY_MESSAGES[company]),
  ...needs.map((need) => message(NEED_MESSAGES[need])),
];
