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
  short: 'mo di mi do fr sa so',
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
  past: [
    { says: `gestern${HOURS}`, days: -1 },
    { says: 'letzte nacht', days: -1 },
    { says: `vorgestern${HOURS}`, days: -2 },
    {
      says: `(?:am )?(?:letzten|letzter|vergangenen|vorigen) {weekday}${HOURS}`,
    },
    { says: `am {weekday}${HOURS}` },
    { says: 'vor {count} tag(?:en)?', days: -1 },
    { says: 'vor {count} wochen?', days: -7 },
  ],
  future: [
    { says: `heute${HOURS}`, days: 0 },
    {
      // Not the morning of another day, and not a greeting.
      says: `(?<!(?:am|der|den|dem|jeden|ganzen|guten|schönen|diesen|heute|gestern|eines) )morgen${HOURS}`,
      days: 1,
    },
    { says: `übermorgen${HOURS}`, days: 2 },
    {
      says: `(?:am|bis|diesen|nächsten|kommenden|am nächsten|am kommenden) {weekday}${HOURS}`,
    },
    { says: 'in {count} tag(?:en)?', days: 1 },
    { says: 'in {count} wochen?', days: 7 },
  ],
  dates: [
    { says: '(?:am )?{date}\\. ?{month} {year}' },
    { says: 'am {date}\\. ?{month}' },
    { says: 'am {iso}' },
    { says: '(?:am )?{date}\\. ?{number}\\. ?{year}' },
    { says: `am {date}\\. ?{number}\\.${SHORT_YEAR}` },
    { weak: true, says: `{date}\\. ?{month}${NO_YEAR}` },
    { weak: true, says: `{date}\\. ?{number}\\.${SHORT_YEAR}` },
  ],
  common:
    'ich mit und der die das den dem des eine?[nmrs]? mir mich ihm ihr ihn ihnen uns habe? hat haben war waren bei beim zum zur für nicht auch noch sich am im von vom auf es sie er wir mein\\w* sein\\w* nach über seit vor zu',
  onlyInOwn: true,
  leads: false,
  called: 'frau herrn? familie fräulein',
  tied: 'für von vom zum seit bis wegen als wie nach vor zwischen um ab an auf über zu erst schon noch auch nur sogar spät früh und oder nicht',
  about: 'fast etwa ungefähr circa ca\\.? knapp gut',
  certain: 'der die das den dem jeden? meine?[nmr]? seine?[nmr]? ihre?[nmr]? unsere?[nmr]?',
  of: 'im des',
  toDate: 'den dem',
  on: 'am',
  beside:
    ',\\s*(?:der|die|das|dem|den|deren|dessen|denen|weil|nachdem|obwohl|als|dass|damit|ob|wie|was|wo)\\s',
  joins: 'und oder bis',
  also: 'auch wieder dann den dem',
};
