/**
 * Lines that the person wrote for pauses to say. They are said on pages of ours alone: over a web
 * page a pause says no more than that there is one (docs/decisions/pause-in-a-frame.md).
 */
import { isSeen } from '@/utils/shared/cut-text';
import { fits, OWN_LINES } from './settings';

/** The line as it is stored, white space folded; '' where there is nothing to see. */
export function ownLineFrom(typed: string): string {
  const line = typed.replace(/\s+/gu, ' ').trim();
  return isSeen(line) ? line : '';
}

/** Why a line cannot be stored: it is empty, too long, there already, or there is no room for more. */
export type OwnLineProblem = 'none' | 'long' | 'known' | 'full';

/** @param others the lines beside which it would stand */
export function ownLineProblem(line: string, others: readonly string[]): OwnLineProblem | null {
  if (line === '') return 'none';
  if (line.length > OWN_LINES.length) return 'long';
  if (others.includes(line)) return 'known';
  return fits('ownLines', [...others, line]) ? null : 'full';
}
