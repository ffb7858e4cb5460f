/** Each view is a module that is loaded when it is opened. */
import type { ViewName } from '@/components/journal/JournalPage';
import { speaking } from '@/utils/platform/browser/language/speak';
import type { OpenView } from './view';

export const LOAD: Readonly<Record<ViewName, () => Promise<{ open: OpenView }>>> = {
  days: () => import('./days'),
  people: () => import('./people'),
  ripples: () => import('./ripples'),
  back: () => import('./back'),
  time: () => speaking(import('./time'), 'time'),
  yours: () => speaking(import('./data'), 'data', 'paper'),
};
