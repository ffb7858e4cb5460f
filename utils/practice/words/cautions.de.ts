/** Was neben Übungen steht, die man auch Verletzten abverlangen könnte: words of care, in German. */
import type { Caution } from '@/utils/practice/practice';

export const cautions: Readonly<Record<Caution, string>> = {
  forgiving:
    'Verzeihen ist kein Versöhnen, und es darf warten. Tut dir gerade jemand weh, geht deine Sicherheit vor: Du kannst dich an jemanden wenden, dem du vertraust, oder an eine Beratungsstelle in deiner Nähe.',
  'their-view':
    'Gemeint ist das unter Gleichen. Tut dir jemand weh? Dann schuldest du kein Verständnis, und deine Sicherheit geht vor: Vertrau dich jemandem an oder ruf ein Hilfetelefon an.',
};
