/**
 * How German says that an act was received or noticed: "Ana hat mir verziehen", "Gesehen, wie ein
 * Mann einer Frau half". What is done to me, and not by me as well.
 */
import type { DirectionRules } from '@/utils/languages/line-rules';
import { anyOf, BEGINS as B, ENDS as E } from '@/utils/shared/word-edges';

/** A few words between, none of them in another statement. */
const SOME = "(?:[\\p{L}\\p{M}\\p{N}’'-]+ ){0,5}?";

const PARTIZIP = anyOf(
  'geholfen verziehen vergeben umarmt gedankt bedankt getröstet geschrieben besucht gebracht geschenkt',
  'geliehen gekocht gebacken zugehört angerufen zurückgerufen gehalten angelächelt zugelächelt gewinkt',
  'zugewinkt gewartet gefragt eingeladen begleitet unterstützt verteidigt abgeholt mitgenommen gegeben',
  'gezeigt erklärt eingesetzt entschuldigt gefahren getragen abgenommen aufgehalten repariert gelobt',
  'eingekauft ermutigt aufgemuntert gepflegt verstanden geküsst gegrüßt überrascht vorgelesen gesungen',
  'gemacht mitgebracht beigestanden gesessen geblieben angeboten aufgepasst gekümmert erkundigt geholt',
);
const TUT = anyOf(
  'half halfen verzieh verziehen vergab umarmte umarmten dankte dankten bedankte tröstete trösteten',
  'schrieb schrieben besuchte besuchten brachte brachten schenkte schenkten lieh kochte hörte hörten',
  'rief riefen hielt lächelte winkte wartete fragte lud nahm begleitete unterstützte verteidigte holte',
  'gab gaben zeigte erklärte entschuldigte trug las hilft ruft schreibt umarmt verzeiht überraschte',
);
const GABEN = anyOf(
  'anruf brief umarmung lächeln nachricht karte geschenk hilfe blumen kompliment besuch dank kuss',
  'einladung entschuldigung',
);
const MIR = '(?:mir|mich|uns)';
const ICH = new RegExp(`${B}(?:ich|wir)${E}`, 'u');

export const direction: DirectionRules = {
  received: [
    {
      says: [
        `^(?:hat|hatte)${E} ${SOME}${MIR}${E}.*?${B}${PARTIZIP}${E}`,
        `^${MIR} (?:hat|haben|hatte|hatten)${E}.*?${B}${PARTIZIP}${E}`,
        `^.+?${B}(?:hat|haben|hatte|hatten) ${SOME}${MIR}${E}.*?${B}${PARTIZIP}${E}`,
        `^.+? ${TUT} ${SOME}${MIR}${E}`,
      ].join('|'),
      holds: (_, sentence) => !ICH.test(sentence),
    },
    {
      says: [
        `^(?:(?:ich|wir) )?(?:wurden?|bin|sind) .*?${B}(?:von|vom)${E}.*?${B}${PARTIZIP}${E}`,
        `^(?:von|vom) .*?${B}${PARTIZIP} (?:worden|bekommen)${E}`,
        `${B}(?:von|vom)${E}.*?${B}(?:bekommen|erhalten|gekriegt)${E}`,
        `^(?:eine?n?m? )?(?:\\p{L}+ ){0,2}?${GABEN} (?:\\p{L}+ )?(?:von|vom)${E}`,
      ].join('|'),
    },
  ],
  noticed: [
    {
      says: `^(?:ich )?(?:habe? )?(?:\\p{L}+ ){0,3}?(?:gesehen|beobachtet|bemerkt|mitbekommen|sah|beobachtete|bemerkte),? (?:\\p{L}+ ){0,3}?(?:wie|dass) (?!ich${E}).*?${B}(?:${TUT}|${PARTIZIP}|helfen|teilte)${E}`,
    },
  ],
};
