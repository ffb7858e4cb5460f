/** The words of all practices in German, by kind. */
export { cautions } from './cautions.de';
export * as empathy from './empathy.de';
export * as forgiveness from './forgiveness.de';
export * as help from './help.de';
export * as listening from './listening.de';
export * as presence from './presence.de';
export * as warmth from './warmth.de';
