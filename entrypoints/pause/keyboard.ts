/** What a key does where: whether it goes into words, or does anything at all. */

export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isField = (element: Element): element is Field =>
  element.localName === 'input' || element.localName === 'textarea';

/** Input types that take no words. */
const WORDLESS = /^(?:button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/** Whether the caret can stand in it. */
export function takesWords(element: Element): boolean {
  if (!isField(element)) return isEditable(element);
  return !WORDLESS.test(element.type) && !element.readOnly && !element.disabled;
}

/** Whether it is written in without being a field. */
const isEditable = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable ||
  Boolean((element as { editContext?: unknown }).editContext) ||
  element.ownerDocument.designMode === 'on';

/** Whether a key would do something there: anywhere but on the bare page. */
export function takesKeys(element: Element | null): boolean {
  if (element === null) return false;
  const { body, documentElement } = element.ownerDocument;
  const isBare = element === body || element === documentElement;
  return !isBare || isEditable(element) || element.hasAttribute('tabindex');
}
