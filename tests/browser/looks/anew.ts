/** What `npm run looks` and the tests say to each other. */

/** Variable of the environment: the pictures are taken anew, and not only compared. */
export const ANEW = 'DEEP_KINDNESS_LOOKS_ANEW';

/** Folder of what was taken anew, with the sheet that shows it. */
export const LOOKS = '.output/looks';
