/** What a book and a letter of the journal say in our words, in the language of the page. */
import type { Direction } from '@/utils/journal/model/entry';
import type { LetterSeason, LetterWords } from '@/utils/journal/reading/letter';
import type { BookWish, BookWords } from '@/utils/journal/transfer/book';
import { message } from '@/utils/platform/browser/i18n';
import { formatDayAs, noonOf } from '@/utils/shared/format-day';
import type { MessageKey } from '@/utils/shared/messages';

const WITH_NAMES = {
  given: 'act_given_to',
  received: 'act_received_from',
  noticed: 'act_noticed_with',
} as const satisfies Readonly<Record<Direction, MessageKey>>;
const ALONE: Readonly<Record<Direction, MessageKey | null>> = {
  given: null,
  received: 'direction_received',
  noticed: 'direction_noticed',
};

type Ends = Pick<BookWish, 'from' | 'to'>;

/** @param extent how far the journal goes, where the wish leaves it open */
export function bookWords({ from, to }: Ends, extent: Ends): BookWords {
  const language = message('language');
  const [first, last] = [from ?? extent.from, to ?? extent.to];
  return {
    language,
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    title: message('book_title'),
    span: first && last && first <= last ? spanInWords(first, last) : null,
    month: (month) => formatDayAs({ month: 'long', year: 'numeric' }, `${month}-01`, language),
    day: (day) => formatDayAs({ weekday: 'long', day: 'numeric', month: 'long' }, day, language),
    about: (direction, named) => {
      const key = named ? WITH_NAMES[direction] : ALONE[direction];
      return key && message(key);
    },
    need: message('act_need'),
    feltBefore: message('act_felt_before'),
    feltAfter: message('act_felt_after'),
  };
}

/** "1 January – 31 December 2026". */
export const spanInWords = (from: string, to: string): string =>
  new Intl.DateTimeFormat(message('language'), { dateStyle: 'long' }).formatRange(
    noonOf(from),
    noonOf(to),
  );

const SEASON: Readonly<
  Record<Parameters<LetterWords['season']>[1], (season: LetterSeason) => string>
> = {
  first: (season) => message(`letter_first_${season}`),
  next: (season) => message(`letter_next_${season}`),
  later: (season) => message(`letter_later_${season}`),
};

export const letterWords = (): LetterWords => ({
  salutation: message('letter_salutation'),
  opening: (isOne) => message(isOne ? 'letter_opening_one' : 'letter_opening'),
  season: (season, place) => SEASON[place](season),
  line: (line) => message('letter_line', { line }),
  seen: (line) => message('letter_seen', { line }),
  need: (need) => message('letter_need', { need }),
  felt: (before, after) => message('letter_felt', { before, after }),
  names: (names, andOthers) =>
    message('letter_names', {
      names: new Intl.ListFormat(message('language'), { type: 'conjunction' }).format(
        andOthers ? [...names, message('letter_others')] : names,
      ),
      count: names.length + Number(andOthers),
    }),
  received: message('letter_received'),
  closing: message('letter_closing'),
});
