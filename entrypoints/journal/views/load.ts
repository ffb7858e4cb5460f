/** Each view is a module that is loaded when it is opened; so is a letter, which is one of looking back. */
import type { ViewName } from '@/components/journal/JournalPage';
import { isLetter } from '@/entrypoints/journal/address';
import { speaking } from '@/utils/platform/browser/language/speak';
import type { OpenView } from './view';

const LOAD: Readonly<Record<ViewName, () => Promise<{ open: OpenView }>>> = {
  days: () => import('./days'),
  people: () => import('./people'),
  ripples: () => import('./ripples'),
  back: () => import('./back'),
  time: () => speaking(import('./time'), 'time'),
  yours: () => speaking(import('./data'), 'data', 'paper'),
};

export const loadView = ({
  view,
  rest,
}: {
  view: ViewName;
  rest: string;
}): Promise<{ open: OpenView }> =>
  isLetter(view, rest) ? speaking(import('./letter'), 'paper') : LOAD[view]();
