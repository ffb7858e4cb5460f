/**
 * How English says that an act was received or noticed: "Ben called me back", "Saw a boy help his
 * sister". Who does it is named first, and it is done to me. A line without a subject is one's own.
 */
import type { DirectionRules } from '@/utils/languages/line-rules';
import { anyOf, BEGINS as B, ENDS as E } from '@/utils/shared/word-edges';

/** A few words between, none of them in another statement. */
const SOME = "(?:[\\p{L}\\p{M}\\p{N}’'-]+ ){0,5}?";

/** What somebody does to me. */
const DOES = anyOf(
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
const DOES_MINE = anyOf(
  'held carried fixed repaired mended watered fed cleaned washed remembered returned minded',
  'complimented praised saved accepted made took shovelled mowed fetched found walked',
);
const DONE = anyOf(
  'called phoned texted thanked helped forgiven hugged held comforted consoled visited invited lent',
  'given brought sent cooked bought taught shown encouraged surprised complimented praised greeted',
  'kissed welcomed reassured supported driven accompanied picked understood trusted fed defended',
  'protected rescued saved remembered embraced heard carried treated listened looked cared offered',
);
const GIFTS = anyOf(
  'calls? letters? hugs? smiles? messages? texts? cards? gifts? presents? help notes? flowers?',
  'compliments? visits? emails? lifts? rides? kiss kisses support apology thanks advice invitation',
  'invite wave words?',
);
/** What one may see somebody do. */
const SEEN_DO = anyOf(
  'help helping hug hugging give giving hold holding carry carrying share sharing comfort comforting',
  'offer offering thank thanking forgive forgiving smile smiling listen listening feed feeding wave',
  'waving kiss kissing pay paying stand standing stop stopping',
);

/** Somebody's own doing, in a line that leaves out the "I", or that goes on about somebody else. */
const OTHER_VERB = new RegExp(
  `^(?:${anyOf(
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
const HAS_DONE = `${DOES} (?:(?:over|back|up|in|out) )?(?:me|us)`;
const HAS_DONE_TO = `(?:${DOES_TO}) (?:me|us)`;
const HAS_DONE_MINE = `(?:${DOES_MINE}|paid for|looked after|took care of) (?:my|our)`;
const FROM = `${GIFTS} (?:\\p{L}+ ){0,3}?from${E}(?! (?:\\p{L}+ )?(?:garden|shop|store|market|supermarket|bakery|library|internet)${E})`;

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

export const direction: DirectionRules = {
  opens:
    'today|yesterday|tonight|this (?:morning|afternoon|evening)|last \\p{L}+|on \\p{L}+day|at (?:work|school|home|lunch|dinner|church|the \\p{L}+)|in the \\p{L}+',
  unkind: `${B}(?:(?:let|put|ran|wrote|told|left|picked) (?:me|us) (?:down|over|off|out|apart)|(?:gave|made) (?:me|us) (?:a hard time|cry|angry|sad|mad|ashamed|wait|feel (?:bad|small|guilty|stupid|worse))|called (?:me|us) (?:names|stupid|lazy|ugly|fat|crazy|a (?:liar|fool|coward|loser|bitch)|an (?:idiot|asshole)))${E}`,
  received: [
    {
      says: `^(?:(?:i|we) )?(?:was|were|got|am|been|have been|had been|['’]ve been) (?:\\p{L}+ly )?${DONE}${E}`,
    },
    {
      says: `^(?:(?:i|we) )?(?:just |have )?(?:got|received|had|(?:was|were) given) (?:\\p{L}+ ){0,3}?${FROM}`,
    },
    {
      // "A hug from Ben".
      says: `^((?:\\p{L}+ ){0,3}?)${FROM}(?!.*${B}(?:for|to)${E})`,
      holds: ([, before = '']) => !before.split(' ').some((word) => OTHER_VERB.test(word)),
    },
    {
      says: `${B}(?:${HAS_DONE}|${HAS_DONE_TO}|${HAS_DONE_MINE}|took (?:me|us) (?:home|in|out|along|to))${E}`,
      holds: ({ index }, sentence) => isSomebody(sentence.slice(0, index)),
    },
  ],
  noticed: [
    {
      says: `^(?:(?:i|we) )?(?:just |also )?(?:saw|noticed|watched|overheard|witnessed|spotted|observed) (?!(?:me|us)${E})${SOME}${SEEN_DO}${E}`,
    },
  ],
};
