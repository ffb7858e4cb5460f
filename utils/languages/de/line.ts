/** What German says of a line. */
import type { LineRules } from '@/utils/languages/line-rules';
import { days } from './days';
import { denied } from './denied';
import { direction } from './direction';
import { kinds } from './kinds';
import { names } from './names';

export const line: LineRules = {
  // "Ich werde von Anna abgeholt" means nothing to do.
  intention:
    'ich möchte|ich will|ich werde(?!\\s+(?:immer|nie|nicht|von|vom|oft|gerade)(?!\\p{L}))|ich habe vor,?|ich nehme mir vor,?',
  names,
  days,
  kinds,
  direction,
  denied,
};
