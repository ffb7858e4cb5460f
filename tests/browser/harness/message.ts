/** Our own words by their keys. Browsers of tests speak English unless told otherwise. */
export { fixedPart, message, testedLanguage, testIn } from '../../messages.ts';
