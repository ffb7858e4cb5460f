/** Keys of a form that opens on a page, and closes again. */

/**
 * Escape closes the form; Enter in a text field keeps it, where it has `onKeep`. A key that a field has
 * used is not the form's, such as one that closes a list of names.
 */
export const onFormKey = (onClose: () => void, onKeep?: () => void) => (event: KeyboardEvent) => {
  const { key, target, isComposing, defaultPrevented } = event;
  if (isComposing || defaultPrevented) return;
  const keeps = key === 'Enter' && target instanceof HTMLInputElement && onKeep;
  if (key !== 'Escape' && !keeps) return;
  event.preventDefault();
  if (keeps) onKeep?.();
  else onClose();
};
