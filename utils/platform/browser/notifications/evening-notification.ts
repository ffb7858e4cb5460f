/** The notification with the evening's question by its day: apart, because pages of ours take it away that show none. */
import { browser } from 'wxt/browser';

/** What its ids begin with; a pause's is a random one. */
const EVENING = 'evening-question.';

export const eveningId = (day: string): string => EVENING + day;

/** The day whose question it is; null for a pause. */
export const dayIn = (id: string): string | null =>
  id.startsWith(EVENING) ? id.slice(EVENING.length) : null;

export async function clearEveningQuestion(day: string): Promise<void> {
  await browser.notifications?.clear(eveningId(day));
}
