/**
 * Whether a line says of something that it did not happen: "I did not help him", "habe ihm nicht
 * zugehört", "forgot to call". In English what denies stands before; in German it may stand after.
 */

/** Where another statement begins. */
const PARTS =
  /[,;:.!?()–—]|(?<![\p{L}\p{N}])(?:and|but|so|then|yet|though|although|because|while|when|instead|und|aber|sondern|doch|dafür|weil|da|obwohl|während|als|stattdessen)(?![\p{L}\p{N}])/gu;

/** Not less, but more than that, or that after all. */
const NOT_DENYING =
  /(?<![\p{L}\p{N}])(?:not (?:only|just|merely|for the first time)|no longer alone|no problem|nicht (?:nur|allein|bloß)|did(?:n['’]?t| not) (?:forget|fail|hesitate) to|never (?:forgot|failed|hesitated) to|(?:could|can)(?:n['’]?t| ?not) help(?: but)?|ohne zu zögern|without (?:being asked|hesitation|a word)|nicht vergessen)(?![\p{L}\p{N}])/gu;

const DENIES_BEFORE =
  /(?<![\p{L}\p{N}])(?:not|\p{L}+n['’]t|(?:did|do|does|was|is|could|would|should|have|has|had|were|ca|wo)nt|cannot|never|no one|nobody|none|neither|nor|no|without|hardly|barely|refused to|failed to|forgot to|forgot|unable to|too (?:\p{L}+ )to|wish (?:i|we|he|she|they)|should(?: have|['’]ve)|could(?: have|['’]ve)|would(?: have|['’]ve)|want(?:ed)? to|mean(?:t)? to|plan(?:ned)? to|going to|hoped? to|(?:almost|nearly)(?=\s*$)|instead of|rather than|ohne|statt|anstatt|vergessen|verweigert)(?![\p{L}\p{N}])/u;

const DENIES_ANYWHERE =
  /(?<![\p{L}\p{N}])(?:nicht|nie|niemals|nirgends|kein(?:e[nmrs]?)?|niemand(?:e[nm])?|kaum|hätten?|hättest|wollten? (?:\p{L}+ ){0,4}\p{L}+en$|konnten? nicht|vergessen)(?![\p{L}\p{N}])/u;

/**
 * @param line in small letters
 * @param from where what may be denied begins in the line, `to` where it ends
 */
export function isDenied(line: string, from: number, to: number): boolean {
  const plain = line.replace(NOT_DENYING, (words) => ' '.repeat(words.length));
  // "Could not help smiling" is no help.
  if (plain.slice(from, to).trim() === '') return true;
  let begins = 0;
  let ends = plain.length;
  for (const { index, 0: sign } of plain.matchAll(PARTS)) {
    if (index + sign.length <= from) begins = index + sign.length;
    else if (index >= to) {
      ends = index;
      break;
    }
  }
  return (
    DENIES_BEFORE.test(plain.slice(begins, from)) || DENIES_ANYWHERE.test(plain.slice(begins, ends))
  );
}
