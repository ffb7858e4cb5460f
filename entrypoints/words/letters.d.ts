/** Made by modules/words-font.ts: a font file in base64. */
declare module 'virtual:pause-letters' {
  const letters: string;
  export default letters;
}
