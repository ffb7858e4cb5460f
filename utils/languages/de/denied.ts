/** How German says that something did not happen: what denies may stand after it. */
import type { DeniedRules } from '@/utils/languages/line-rules';

export const denied: DeniedRules = {
  parts: 'und aber sondern doch dafür weil da obwohl während als stattdessen',
  notDenying: 'nicht (?:nur|allein|bloß|vergessen)|ohne zu zögern',
  before: 'ohne|statt|anstatt|vergessen|verweigert',
  anywhere:
    'nicht|nie|niemals|nirgends|kein(?:e[nmrs]?)?|niemand(?:e[nm])?|kaum|hätten?|hättest|wollten? (?:\\p{L}+ ){0,4}\\p{L}+en$|konnten? nicht|vergessen',
};
