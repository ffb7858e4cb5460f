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
  shortWeekdays: 'mon tues? wed thu(?:rs?)? fri sat sun',
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
  rules: [
    { tense: 'past', says: `yesterday${HOURS}`, means: { days: -1 } },
    { tense: 'past', says: 'last night', means: { days: -1 } },
    { tense: 'past', says: 'the day before yesterday', means: { days: -2 } },
    { tense: 'past', says: `(?:on )?(?:last|this past) {weekday}${HOURS}`, means: 'weekday' },
    { tense: 'past', says: `on {weekday}${HOURS}`, means: 'weekday' },
    { tense: 'past', says: '{count} days? ago', means: { each: -1 } },
    { tense: 'past', says: '{count} weeks? ago', means: { each: -7 } },

    {
      tense: 'future',
      says: '(?:today|tonight|this (?:morning|afternoon|evening))',
      means: { days: 0 },
    },
    { tense: 'future', says: `tomorrow${HOURS}`, means: { days: 1 } },
    { tense: 'future', says: 'the day after tomorrow', means: { days: 2 } },
    {
      tense: 'future',
      says: `(?:on|by|next|this|this coming|on the next) {weekday}${HOURS}`,
      means: 'weekday',
    },
    { tense: 'future', says: 'in {count} days?', means: { each: 1 } },
    { tense: 'future', says: 'in {count} weeks?', means: { each: 7 } },

    // With its year it is a date, and with "on" nearly always.
    { says: `(?:on )?(?:the )?{date}${NTH}?(?: of)? {month},? {year}`, means: 'date' },
    { verb: true, says: `(?:on )?{month} (?:the )?{date}${NTH}?,? {year}`, means: 'date' },
    { alone: true, verb: true, says: `on (?:the )?{date}${NTH}?(?: of)? {month}`, means: 'date' },
    { alone: true, verb: true, says: `on {month} (?:the )?{date}${NTH}?`, means: 'date' },
    { says: '(?:on )?{iso}', means: 'date' },
    {
      says: '(?:on )?{date}/(?<number>[12]\\d|3[01]|0?[1-9])/{year}',
      means: 'either-way',
    },
    {
      weak: true,
      verb: true,
      says: `(?:the )?{date}${NTH}?(?: of)? {month}${NO_YEAR}`,
      means: 'date',
    },
    { weak: true, verb: true, says: `{month} (?:the )?{date}${NTH}?${NO_YEAR}`, means: 'date' },
  ],
  common:
    'the a and but my her his she he they we were with to for of at i me him them had have has it you your our their from on by is about who',
  leads: true,
  called: 'mrs?\\.? ms\\.? miss dr\\.? prof\\.?',
  breaksOffAfter:
    'for about of from since until till than to like during after before between despite regarding that not as only just even both either early late sometime and or on',
  breaksOffAfterAhead: 'by',
  aboutSoMany: 'over nearly almost some around roughly exactly maybe perhaps',
  certain: 'the a every each my your our their his whose',
  ofWeekday: 'of week fortnight',
  // And those of languages that have no rules yet.
  leadsToDate: 'le la el il del dal al dia día em op den dem på dne',
  on: 'on',
  title: 'by is was',
  verbs: 'may mar march',
  goesOn:
    'i we he she they it you my our his her their your the an? and but or because when while with for to at in after before by from as so then \\p{L}+ed met sat gave made took went wrote had saw let held told brought sent drove lent read heard put did',
  beside: `${BEGINS}(?:who|whose|whom|which|because|although|since|until|when|that (?:i|we|he|she|they|it|my|his|her|the))\\s`,
  besidePast: `${BEGINS}(?:what|how|where|why|whether)\\s`,
  joins: 'and or to till until',
  besideJoins: 'also again then not the',
};
