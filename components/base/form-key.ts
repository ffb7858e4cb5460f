/** Keys of a form that opens on a page, and closes again. */

/** Escape closes the form; Enter in a text field keeps it, where it has `onKeep`. */
export const onFormKey = (onClose: () => void, onKeep?: () => void) => (event: KeyboardEvent) => {
  const { key, target, isComposing } = event;
  if (isComposing) return;
  const keeps = key === 'Enter' && target instanceof HTMLInputElement && onKeep;
  if (key !== 'Escape' && !keeps) return;
  event.preventDefault();
  if (keeps) onKeep?.();
  else onClose();
};
