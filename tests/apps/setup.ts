/** Before the apps are tried: what comes as modules only is made into files. */
import { bundle } from './bundle.ts';

export default (): Promise<void> => bundle();
