/** What a thread asks, in words: what stands before it, whose words it is about, and what may be answered. */
import { formatLongMonth } from '@/components/base/format-date';
import { formatList } from '@/components/base/format-locale';
import type { GetMessage, MessageKey } from '@/components/base/messages';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { ANSWERS, type AskingAnswer } from '@/utils/journal/threads/answers';
import type { Asking } from '@/utils/journal/threads/asking';
import { cut } from '@/utils/shared/cut-text';

export interface AskedAnswer {
  answer: AskingAnswer;
  /** What the button says. */
  name: MessageKey;
  /** What is said once it is stored. */
  says: MessageKey;
  /** What is meant or done, as a line; null where nothing is written. */
  line: string | null;
}

export interface AskedWords {
  /** What is asked; without a name, and without words of the person. */
  lead: string;
  /** The name, or the person's words, in a sentence or as they are. */
  words: string;
  /** Label of the field in which it is answered; left out where there is none. */
  field?: MessageKey;
  answers: readonly AskedAnswer[];
}

const SAYS: Readonly<Record<AskingAnswer, MessageKey>> = {
  mean: 'intention_kept',
  line: 'kept',
  happened: 'kept',
  said: 'asked_good',
  see: 'asked_good',
  no: 'asked_left',
  never: 'asked_never_again',
};

/** What an answer is called: where it differs by what is asked, by that. */
const NAMES: Readonly<Record<AskingAnswer, MessageKey>> = {
  mean: 'asked_mean',
  line: 'asked_line',
  happened: 'recall_happened',
  said: 'asked_said',
  see: 'asked_see',
  no: 'asked_no',
  never: 'asked_never',
};

export function wordsOfAsking(asking: Asking, today: string, message: GetMessage): AskedWords {
  const [lead, words, field] = askedOf(asking, today, message);
  const answers = ANSWERS[asking.of].map((answer) => ({
    answer,
    name: NAMES[answer],
    says: answer === 'line' && asking.of === 'pass-on' ? 'intention_kept' : SAYS[answer],
    line: lineOf(asking, answer, message),
  })) satisfies AskedAnswer[];
  return { lead: message(lead), words, answers, ...(field ? { field } : {}) };
}

function askedOf(
  asking: Asking,
  today: string,
  message: GetMessage,
): [lead: MessageKey, words: string, field?: MessageKey] {
  switch (asking.of) {
    case 'before':
      return ['ask_before', asking.occasion.words];
    case 'after':
      return ['ask_after', asking.occasion.words];
    case 'thanks':
      return ['ask_thanks', asking.entry.words];
    case 'pass-on':
      return ['ask_pass_on', asking.entry.words, 'ask_pass_on_field'];
    case 'awake':
      return ['ask_awake', message('ask_awake_what')];
    case 'heard':
      return ['ask_heard', asking.person.name, 'ask_heard_field'];
    case 'quiet': {
      const month = formatLongMonth(asking.day, today);
      return ['ask_quiet', message('ask_quiet_who', { name: asking.person.name, month })];
    }
  }
}

/** What an answer writes. */
function lineOf(asking: Asking, answer: AskingAnswer, message: GetMessage): string | null {
  if (answer !== 'mean' && answer !== 'happened') return null;
  const line = (): string => {
    switch (asking.of) {
      case 'before':
      case 'after': {
        const { words } = asking.occasion;
        if (answer === 'happened') return words;
        return message(asking.of === 'before' ? 'mean_before' : 'mean_after', { words });
      }
      case 'thanks': {
        const names = formatList(
          asking.people.map(({ name }) => name),
          'conjunction',
        );
        return message('mean_thanks', { names, words: asking.entry.words });
      }
      case 'quiet':
        return message('mean_quiet', { name: asking.person.name });
      default:
        return '';
    }
  };
  return cut(line(), MAX_WORDS_LENGTH);
}
