/** How English names a day. */
import type { DayRules } from '@/utils/languages/line-rules';
import { BEGINS } from '@/utils/shared/word-edges';

const NTH = '(?:st|nd|rd|th)';
/** With a year it is another date. */
const NO_YEAR = '(?!,? \\d{4})';
const HOURS = '(?:[ -]?(?:morning|noon|afternoon|evening|night))?';

export const days: DayRules = {
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  plural: 's',
  short: 'mon tues? wed thu(?:rs?)? fri sat sun',
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  numbers: ['', 'a one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  past: [
    { says: `yesterday${HOURS}`, days: -1 },
    { says: 'last night', days: -1 },
    { says: 'the day before yesterday', days: -2 },
    { says: `(?:on )?(?:last|this past) {weekday}${HOURS}` },
    { says: `on {weekday}${HOURS}` },
    { says: '{count} days? ago', days: -1 },
    { says: '{count} weeks? ago', days: -7 },
  ],
  future: [
    {
      says: '(?:today|tonight|this (?:morning|afternoon|evening))',
      days: 0,
    },
    { says: `tomorrow${HOURS}`, days: 1 },
    { says: 'the day after tomorrow', days: 2 },
    {
      says: `(?:on|by|next|this|this coming|on the next) {weekday}${HOURS}`,
    },
    { says: 'in {count} days?', days: 1 },
    { says: 'in {count} weeks?', days: 7 },
  ],
  dates: [
    // With its year it is a date, and with "on" nearly always.
    { says: `(?:on )?(?:the )?{date}${NTH}?(?: of)? {month},? {year}` },
    { verb: true, says: `(?:on )?{month} (?:the )?{date}${NTH}?,? {year}` },
    { alone: true, verb: true, says: `on (?:the )?{date}${NTH}?(?: of)? {month}` },
    { alone: true, verb: true, says: `on {month} (?:the )?{date}${NTH}?` },
    { says: '(?:on )?{iso}' },
    {
      says: '(?:on )?{date}/{either}/{year}',
    },
    {
      weak: true,
      verb: true,
      says: `(?:the )?{date}${NTH}?(?: of)? {month}${NO_YEAR}`,
    },
    { weak: true, verb: true, says: `{month} (?:the )?{date}${NTH}?${NO_YEAR}` },
  ],
  common:
    'the a and but my her his she he they we were with to for of at i me him them had have has it you your our their from on by is about who',
  leads: true,
  called: 'mrs?\\.? ms\\.? miss dr\\.? prof\\.?',
  tied: 'for about of from since until till than to like during after before between despite regarding that not as only just even both either early late sometime and or on',
  tiedAhead: 'by',
  about: 'over nearly almost some around roughly exactly maybe perhaps',
  certain: 'the a every each my your our their his whose',
  of: 'of week fortnight',
  // And those of languages that have no rules yet.
  toDate: 'le la el il del dal al dia día em op den dem på dne',
  on: 'on',
  title: 'by is was',
  verbs: 'may mar march',
  goesOn:
    'i we he she they it you my our his her their your the an? and but or because when while with for to at in after before by from as so then \\p{L}+ed met sat gave made took went wrote had saw let held told brought sent drove lent read heard put did',
  beside: `${BEGINS}(?:who|whose|whom|which|because|although|since|until|when|that (?:i|we|he|she|they|it|my|his|her|the))\\s`,
  besideWas: `${BEGINS}(?:what|how|where|why|whether)\\s`,
  joins: 'and or to till until',
  also: 'also again then not the',
};
