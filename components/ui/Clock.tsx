/** The time of day. Its timer runs only while the page is visible. */

import { useEffect, useState } from 'preact/hooks';
import { formatTimeOfDay } from '@/components/base/format-locale';
import { MINUTE_MS } from '@/utils/shared/time';
import css from './Clock.module.css';

/** @param now epoch milliseconds, by the same clock as the rest of the page (tests may shift it) */
export function Clock({ now }: { now: () => number }) {
  const [atMs, setAtMs] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState !== 'visible') return;
      const nowMs = now();
      setAtMs(nowMs);
      timer = setTimeout(tick, MINUTE_MS - (nowMs % MINUTE_MS));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now]);
  const at = new Date(atMs);
  return (
    <p class={css.clock}>
      <time dateTime={at.toTimeString().slice(0, 5)}>
        {formatTimeOfDay(at.getHours() * 60 + at.getMinutes())}
      </time>
    </p>
  );
}
