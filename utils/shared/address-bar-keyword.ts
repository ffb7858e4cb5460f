/**
 * What is typed in the address bar before a line to write down. In both browsers the keyword and a
 * blank are enough, so a search that began with it would be kept as an entry and never be made: it
 * is no word of any language, and no search begins with it.
 */
export const ADDRESS_BAR_KEYWORD = 'dkind';
