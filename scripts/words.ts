/** `npm run words`: what is wrong with the words of any language; see check-words.ts. */
import { findings } from './check-words.ts';

const found = findings();
for (const line of found) console.info(line);
console.info(found.length === 0 ? 'Nothing to mend.' : `${found.length} to mend.`);
process.exitCode = found.length === 0 ? 0 : 1;
