/** The words of all practices in English, by kind. */
export { cautions } from './cautions.en';
export * as empathy from './empathy.en';
export * as forgiveness from './forgiveness.en';
export * as help from './help.en';
export * as listening from './listening.en';
export * as presence from './presence.en';
export * as warmth from './warmth.en';
