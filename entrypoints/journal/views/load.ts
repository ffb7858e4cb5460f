/** Each view is a module that is loaded when it is opened. */
import type { ViewName } from '@/components/journal/JournalPage';
import type { OpenView } from './view';

export const LOAD: Readonly<Record<ViewName, () => Promise<{ open: OpenView }>>> = {
  days: () => import('./days'),
  people: () => import('./people'),
  ripples: () => import('./ripples'),
  back: () => import('./back'),
  time: () => import('./time'),
  yours: () => import('./data'),
};
