/** What English says of a line. */
import type { LineRules } from '@/utils/languages/line-rules';
import { days } from './days';
import { denied } from './denied';
import { direction } from './direction';
import { kinds } from './kinds';
import { names } from './names';

export const line: LineRules = {
  // "I will always be grateful" means nothing to do.
  intention:
    "i (?:mean|want|intend|plan|hope) to|i['’]?d (?:like|love) to|i would (?:like|love) to|(?:i['’]?m|i am) (?:going|planning|hoping) to|(?:i['’]ll|i will)(?!\\s+(?:always|never|not|be|have)(?!\\p{L}))",
  occasion:
    'exams? test interview surgery operation appointment wedding funeral graduation recital concert scan biopsy hearing audition viva defence defense premiere performance baptism christening confirmation bar\\smitzvah bat\\smitzvah first\\sday last\\sday due\\sdate move moving results treatment chemo check-?up',
  moment:
    'when whenever (?<!look(?:s|ed|ing)?\\s)after before while as\\ssoon\\sas the\\snext\\stime next\\stime',
  names,
  days,
  kinds,
  direction,
  denied,
};
