/** In the address of a reply's page that was opened beside the page one was on, to go back there. */
export const BESIDE_HASH = '#beside';
