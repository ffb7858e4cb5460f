/** Digits of every script as those of ASCII: "٣" and "३" and "３" are "3". */

const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** Place for place; a digit that takes two of them, as only few scripts have, stays as it is. */
export const withAsciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    if (digit.length > 1) return digit;
    // The ten of a script stand in a row, and no two rows side by side.
    let value = 0;
    while (DIGIT.test(String.fromCharCode(digit.charCodeAt(0) - value - 1))) value++;
    return String(value);
  });
