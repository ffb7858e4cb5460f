/** Titles of names, with those that English takes from others. */
import type { NameRules } from '@/utils/languages/line-rules';

export const names: NameRules = {
  shortTitles: 'Dr Prof Mrs? Ms St Fr Rev Sr Jr',
  titles: 'Miss Sir Lady Aunt Auntie Uncle Madame Monsieur Señora? Signora? Frau Herr',
  endings: 's ll d ve re',
};
