/** Where the focus is after a link has led to another view. */

/** Whoever listens, or goes by keys, is at the beginning of the new view. */
export function focusView(): void {
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}
