/** The languages there are, and the two that tests pretend to be. */
import { ABOUT as OURS } from '@/utils/languages/about';
import { PRETENDED } from '../pretend';

export type { About } from '@/utils/languages/about';

export const ABOUT: typeof OURS = { ...OURS, ...PRETENDED };
