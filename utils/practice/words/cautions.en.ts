/** What is said beside practices that could be asked of somebody who is being hurt, in English. */
import type { Caution } from '@/utils/practice/practice';

export const cautions: Readonly<Record<Caution, string>> = {
  forgiving:
    'Forgiving isn’t making up, and it can wait. If somebody is hurting you now, being safe comes first: you might turn to someone you trust, or to a local helpline.',
  'their-view':
    'This is meant between equals. Is somebody hurting you? Then you owe them no understanding, and being safe comes first: tell someone you trust, or a helpline where you live.',
};
