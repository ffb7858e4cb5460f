/**
 * fast-check, with the same cases on every machine: what is green here is green there, and a red
 * run is of the change that was made. `npm run test:long` looks for new ones; `SEED=N` chooses them.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_126) });

export default fc;
