/** How German names a day. */
import type { DayRules } from '@/utils/languages/line-rules';

const HOURS = '(?:[ -]?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';
/** With a year it is another date. */
const NO_YEAR = '(?!,? \\d{4})';
const SHORT_YEAR = '(?: ?(?<year>\\d{2}))?';

export const days: DayRules = {
  weekdays: [
    'sonntag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag sonnabend',
  ],
  plural: 's',
  shortWeekdays: 'mo di mi do fr sa so',
  months: [
    'januar jänner jan',
    'februar feber feb',
    'märz mär',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  numbers: [
    '',
    'einem einer ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
  ],
  rules: [
    { tense: 'past', says: `gestern${HOURS}`, means: { days: -1 } },
    { tense: 'past', says: 'letzte nacht', means: { days: -1 } },
    { tense: 'past', says: `vorgestern${HOURS}`, means: { days: -2 } },
    {
      tense: 'past',
      says: `(?:am )?(?:letzten|letzter|vergangenen|vorigen) {weekday}${HOURS}`,
      means: 'weekday',
    },
    { tense: 'past', says: `am {weekday}${HOURS}`, means: 'weekday' },
    { tense: 'past', says: 'vor {count} tag(?:en)?', means: { each: -1 } },
    { tense: 'past', says: 'vor {count} wochen?', means: { each: -7 } },

    { tense: 'future', says: `heute${HOURS}`, means: { days: 0 } },
    {
      tense: 'future',
      // Not the morning of another day, and not a greeting.
      says: `(?<!(?:am|der|den|dem|jeden|ganzen|guten|schönen|diesen|heute|gestern|eines) )morgen${HOURS}`,
      means: { days: 1 },
    },
    { tense: 'future', says: `übermorgen${HOURS}`, means: { days: 2 } },
    {
      tense: 'future',
      says: `(?:am|bis|diesen|nächsten|kommenden|am nächsten|am kommenden) {weekday}${HOURS}`,
      means: 'weekday',
    },
    { tense: 'future', says: 'in {count} tag(?:en)?', means: { each: 1 } },
    { tense: 'future', says: 'in {count} wochen?', means: { each: 7 } },

    { says: '(?:am )?{date}\\. ?{month} {year}', means: 'date' },
    { says: 'am {date}\\. ?{month}', means: 'date' },
    { says: 'am {iso}', means: 'date' },
    { says: '(?:am )?{date}\\. ?{number}\\. ?{year}', means: 'date' },
    { says: `am {date}\\. ?{number}\\.${SHORT_YEAR}`, means: 'date' },
    { weak: true, says: `{date}\\. ?{month}${NO_YEAR}`, means: 'date' },
    { weak: true, says: `{date}\\. ?{number}\\.${SHORT_YEAR}`, means: 'date' },
  ],
  common:
    'ich mit und der die das den dem des eine?[nmrs]? mir mich ihm ihr ihn ihnen uns habe? hat haben war waren bei beim zum zur für nicht auch noch sich am im von vom auf es sie er wir mein\\w* sein\\w* nach über seit vor zu',
  onlyInOwnLines: true,
  leads: false,
  called: 'frau herrn? familie fräulein',
  breaksOffAfter:
    'für von vom zum seit bis wegen als wie nach vor zwischen um ab an auf über zu erst schon noch auch nur sogar spät früh und oder nicht',
  aboutSoMany: 'fast etwa ungefähr circa ca\\.? knapp gut',
  certain: 'der die das den dem jeden? meine?[nmr]? seine?[nmr]? ihre?[nmr]? unsere?[nmr]?',
  ofWeekday: 'im des',
  leadsToDate: 'den dem',
  on: 'am',
  beside:
    ',\\s*(?:der|die|das|dem|den|deren|dessen|denen|weil|nachdem|obwohl|als|dass|damit|ob|wie|was|wo)\\s',
  joins: 'und oder bis',
  besideJoins: 'auch wieder dann den dem',
};
