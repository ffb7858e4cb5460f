/**
 * Whether a line says that an act was received or noticed: "Ben called me back", "Ana hat mir
 * verziehen", "Saw a boy help his sister". In English or German, and only where the words leave no
 * doubt: who does it is named first, and it is done to me. A line without a subject is one's own.
 */
import type { Direction } from '@/utils/journal/model/entry';
import { isDenied } from './denied';

/** As far as a line is looked at: who did it comes first. In UTF-16 code units; chosen. */
const BEGINNING = 160;

const any = (...those: string[]) => `(?:${those.join(' ').trim().split(/\s+/u).join('|')})`;
const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
/** A few words between, none of them in another statement. */
const SOME = "(?:[\\p{L}\\p{M}\\p{N}’'-]+ ){0,5}?";

/** What somebody does to me. */
const DOES = any(
  'called phoned rang texted messaged emailed thanked helped forgave hugged held comforted consoled',
  'visited invited lent gave brought sent cooked baked bought taught showed encouraged cheered',
  'surprised complimented praised greeted kissed welcomed reassured supported drove accompanied',
  'walked picked wrote offered understood believed trusted fed hosted defended protected rescued',
  'saved remembered joined embraced kept heard carried treated calmed nursed congratulated',
  'applauded warmed guided tipped paid let made drew fetched sang played found',
  'asked(?!\\s(?:me|us)\\s(?:for|to)(?![\\p{L}\\p{N}]))',
);
/** What somebody does with a word between it and me, or for me. */
const DOES_TO = [
  'listened to',
  'apologi[sz]ed to',
  'said sorry to',
  'said (?:thanks|thank you|hello) to',
  '(?:smiled|waved|winked|grinned|nodded) (?:at|to)',
  '(?:sat|stayed|waited|walked|cried|laughed|prayed|sang|talked|came|ate) with',
  '(?:waited|prayed|cared|covered|cheered) for',
  '(?:stood|stuck|spoke) up for',
  'checked in (?:on|with)',
  '(?:checked|looked in|called in) on',
  'looked after',
  '(?:was|were) there for',
  '(?:was|were) (?:so |very |really )?(?:kind|gentle|patient|good|nice|friendly|sweet) (?:to|with)',
  '(?:made|took|found) time for',
  'reached out to',
  'wrote (?:back )?to',
  '(?:spoke|talked|read) to',
  'made (?:up|peace) with',
  'came (?:\\p{L}+ ){0,2}?to (?:see|visit|help|cheer|comfort)',
  `(?:cooked|baked|bought|made|did|held|paid|cleaned|opened|carried|sang|played|left|saved|got|brought|picked|knitted|sewed|translated|prayed|shovelled|drew|fetched|stopped|stayed|stood|fixed|mended|gave (?:up|away)) ${SOME}for`,
  `(?:gave|sent|brought|lent|offered|read|showed|wrote|handed) ${SOME}to`,
  `shared ${SOME}with`,
].join('|');
/** What is done to me with something of mine. */
const DOES_MINE = any(
  'held carried fixed repaired mended watered fed cleaned washed remembered returned minded',
  'complimented praised saved accepted made took shovelled mowed fetched found walked',
);
const DONE = any(
  'called phoned texted thanked helped forgiven hugged held comforted consoled visited invited lent',
  'given brought sent cooked bought taught shown encouraged surprised complimented praised greeted',
  'kissed welcomed reassured supported driven accompanied picked understood trusted fed defended',
  'protected rescued saved remembered embraced heard carried treated listened looked cared offered',
);
const GIFTS = any(
  'calls? letters? hugs? smiles? messages? texts? cards? gifts? presents? help notes? flowers?',
  'compliments? visits? emails? lifts? rides? kiss kisses support apology thanks advice invitation',
  'invite wave words?',
);
/** What one may see somebody do. */
const SEEN_DO = any(
  'help helping hug hugging give giving hold holding carry carrying share sharing comfort comforting',
  'offer offering thank thanking forgive forgiving smile smiling listen listening feed feeding wave',
  'waving kiss kissing pay paying stand standing stop stopping',
);

/** Somebody's own doing, in a line that leaves out the "I", or that goes on about somebody else. */
const OTHER_VERB = new RegExp(
  `^(?:${any(
    'met went saw said told got had was were did tried took sat stood gave let made came left found',
    'put read ran spoke wrote sent brought bought drove ate drank slept woke felt thought knew heard',
    'kept held lent forgave sang taught is are am has have hear see let’s',
  )}|${DOES}|(?!(?:fred|ned|ted|ahmed|mohammed|mohamed|jared|alfred|manfred|winifred|red)$)\\p{L}{2,}ed)$`,
  'u',
);
const NOT_SUBJECT =
  /^(?:i|i['’]\p{L}+|we|we['’]\p{L}+|who|whom|whose|that|which|because|when|while|if|after|before|since|as|to|for|and|but|not|me|us|please|thank|thanks)$/u;
const BESIDE_VERB =
  /^(?:just|even|also|then|finally|again|once|still|always|really|actually|has|had|have|kindly|so|too|both|all|\p{L}{2,}ly)$/u;
const OPENS =
  /^(?:(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last \p{L}+|on \p{L}+day|at (?:work|school|home|lunch|dinner|church|the \p{L}+)|in the \p{L}+)[, ]+)+/u;

const RECEIVED_EN = new RegExp(
  `${B}(?:${DOES} (?:(?:over|back|up|in|out) )?(?:me|us)|(?:${DOES_TO}) (?:me|us)|(?:${DOES_MINE}|paid for|looked after|took care of) (?:my|our)|took (?:me|us) (?:home|in|out|along|to))${E}`,
  'u',
);
/** Done to me as well, and no kindness. */
const UNKIND_EN = new RegExp(
  `${B}(?:(?:let|put|ran|wrote|told|left|picked) (?:me|us) (?:down|over|off|out|apart)|(?:gave|made) (?:me|us) (?:a hard time|cry|angry|sad|mad|ashamed|wait|feel (?:bad|small|guilty|stupid|worse))|called (?:me|us) (?:names|stupid|lazy|ugly|fat|crazy|a (?:liar|fool|coward|loser|bitch)|an (?:idiot|asshole)))${E}`,
  'u',
);
const PASSIVE_EN = new RegExp(
  `^(?:(?:i|we) )?(?:was|were|got|am|been|have been|had been|['’]ve been) (?:\\p{L}+ly )?${DONE}${E}`,
  'u',
);
const FROM = `${GIFTS} (?:\\p{L}+ ){0,3}?from${E}(?! (?:\\p{L}+ )?(?:garden|shop|store|market|supermarket|bakery|library|internet)${E})`;
const GOT_EN = new RegExp(
  `^(?:(?:i|we) )?(?:just |have )?(?:got|received|had|(?:was|were) given) (?:\\p{L}+ ){0,3}?${FROM}`,
  'u',
);
/** "A hug from Ben"; what stands before it is in the first group. */
const GIFT_EN = new RegExp(`^((?:\\p{L}+ ){0,3}?)${FROM}(?!.*${B}(?:for|to)${E})`, 'u');
const NOTICED_EN = new RegExp(
  `^(?:(?:i|we) )?(?:just |also )?(?:saw|noticed|watched|overheard|witnessed|spotted|observed) (?!(?:me|us)${E})${SOME}${SEEN_DO}${E}`,
  'u',
);

const PARTIZIP = any(
  'geholfen verziehen vergeben umarmt gedankt bedankt getröstet geschrieben besucht gebracht geschenkt',
  'geliehen gekocht gebacken zugehört angerufen zurückgerufen gehalten angelächelt zugelächelt gewinkt',
  'zugewinkt gewartet gefragt eingeladen begleitet unterstützt verteidigt abgeholt mitgenommen gegeben',
  'gezeigt erklärt eingesetzt entschuldigt gefahren getragen abgenommen aufgehalten repariert gelobt',
  'eingekauft ermutigt aufgemuntert gepflegt verstanden geküsst gegrüßt überrascht vorgelesen gesungen',
  'gemacht mitgebracht beigestanden gesessen geblieben angeboten aufgepasst gekümmert erkundigt geholt',
);
const TUT = any(
  'half halfen verzieh verziehen vergab umarmte umarmten dankte dankten bedankte tröstete trösteten',
  'schrieb schrieben besuchte besuchten brachte brachten schenkte schenkten lieh kochte hörte hörten',
  'rief riefen hielt lächelte winkte wartete fragte lud nahm begleitete unterstützte verteidigte holte',
  'gab gaben zeigte erklärte entschuldigte trug las hilft ruft schreibt umarmt verzeiht überraschte',
);
const GABEN = any(
  'anruf brief umarmung lächeln nachricht karte geschenk hilfe blumen kompliment besuch dank kuss',
  'einladung entschuldigung',
);
const MIR = '(?:mir|mich|uns)';
const EMPFANGEN = new RegExp(
  [
    `^(?:hat|hatte)${E} ${SOME}${MIR}${E}.*?${B}${PARTIZIP}${E}`,
    `^${MIR} (?:hat|haben|hatte|hatten)${E}.*?${B}${PARTIZIP}${E}`,
    `^.+?${B}(?:hat|haben|hatte|hatten) ${SOME}${MIR}${E}.*?${B}${PARTIZIP}${E}`,
    `^.+? ${TUT} ${SOME}${MIR}${E}`,
  ].join('|'),
  'u',
);
const VON_JEMAND = new RegExp(
  [
    `^(?:(?:ich|wir) )?(?:wurden?|bin|sind) .*?${B}(?:von|vom)${E}.*?${B}${PARTIZIP}${E}`,
    `^(?:von|vom) .*?${B}${PARTIZIP} (?:worden|bekommen)${E}`,
    `${B}(?:von|vom)${E}.*?${B}(?:bekommen|erhalten|gekriegt)${E}`,
    `^(?:eine?n?m? )?(?:\\p{L}+ ){0,2}?${GABEN} (?:\\p{L}+ )?(?:von|vom)${E}`,
  ].join('|'),
  'u',
);
const BEMERKT = new RegExp(
  `^(?:ich )?(?:habe? )?(?:\\p{L}+ ){0,3}?(?:gesehen|beobachtet|bemerkt|mitbekommen|sah|beobachtete|bemerkte),? (?:\\p{L}+ ){0,3}?(?:wie|dass) (?!ich${E}).*?${B}(?:${TUT}|${PARTIZIP}|helfen|teilte)${E}`,
  'u',
);
const ICH = new RegExp(`${B}(?:ich|wir)${E}`, 'u');

/** Whether what stands before a verb is who does it: no "I", and no other verb. */
function isSomebody(before: string): boolean {
  const words = before.trim().split(/\s+/u);
  while (words.length > 0 && BESIDE_VERB.test(words.at(-1) as string)) words.pop();
  const [first = ''] = words;
  if (first === '' || words.length > 7 || /[,;:]/u.test(before)) return false;
  const inner = words.slice(1, -1);
  return words.every(
    (word) =>
      !OTHER_VERB.test(word) &&
      (!NOT_SUBJECT.test(word) || (/^and$/u.test(word) && inner.includes(word))),
  );
}

/** The direction that a line says; null where it says none, which mostly is given. */
export function saidDirection(line: string): Exclude<Direction, 'given'> | null {
  // Cased once, since patterns of any case take long to make.
  const said = line.normalize('NFC').replace(/[@＠]/gu, '').replace(/\s+/gu, ' ').toLowerCase();
  const [first = ''] = said
    .trim()
    .replace(OPENS, '')
    .split(/(?<=\p{L}{2})[.!?](?=\s|$)/u);
  const sentence = first.slice(0, BEGINNING);
  const happened = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(sentence);
    return found && !isDenied(sentence, found.index, found.index + found[0].length) ? found : null;
  };
  if (UNKIND_EN.test(sentence)) return null;
  if (happened(NOTICED_EN) || happened(BEMERKT)) return 'noticed';
  if (happened(PASSIVE_EN) || happened(GOT_EN) || happened(VON_JEMAND)) return 'received';
  const gift = happened(GIFT_EN);
  if (gift && !gift[1]?.split(' ').some((word) => OTHER_VERB.test(word))) return 'received';
  const done = happened(RECEIVED_EN);
  if (done && isSomebody(sentence.slice(0, done.index))) return 'received';
  return happened(EMPFANGEN) && !ICH.test(sentence) ? 'received' : null;
}
