/** German titles of names. */
import type { NameRules } from '@/utils/languages/line-rules';

export const names: NameRules = {
  shortTitles: 'Dr Prof Fr Hr',
  titles: 'Frau Herrn? Fräulein Familie',
};
