/**
 * Whether the page is being printed. A browser tells that it prints and waits for nothing then, so
 * what that changes is drawn before this returns, where Preact else would in a moment.
 */
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const onBefore = () => drawAtOnce(() => setPrinting(true));
    const onAfter = () => setPrinting(false);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, []);
  return printing;
}

function drawAtOnce(work: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  work();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
