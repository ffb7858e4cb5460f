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
  occasion:
    'prüfung klausur test vorstellungsgespräch bewerbungsgespräch operation op termin hochzeit beerdigung trauerfeier abschluss abschlussfeier konzert auftritt verhandlung umzug taufe konfirmation kommunion premiere führerscheinprüfung fahrprüfung abitur einschulung entbindung untersuchung chemo ergebnisse befund einzug',
  moment:
    'wenn sobald (?<!(?:suche|sehe|schaue|frage|denke)\\s)nach nachdem bevor während beim nächstes\\smal',
  names,
  days,
  kinds,
  direction,
  denied,
};
