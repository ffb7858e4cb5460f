/** The parts of the settings by name, in the margin; the one that is being read is marked. */
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import css from './SettingsIndex.module.css';

export interface SettingsPart {
  /** Id of its section, which the address may name. */
  id: string;
  title: string;
}

export function SettingsIndex({ parts }: { parts: readonly SettingsPart[] }) {
  const message = useMessages();
  const current = useCurrentPart(parts);
  return (
    <nav class={css.index} aria-label={message('options_index')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The part on the line that is being read. That moves down the window as far as the page has moved:
 * so each part comes to it, also those at the foot that never get to the top.
 */
function useCurrentPart(parts: readonly SettingsPart[]): string | undefined {
  const [current, setCurrent] = useState(parts[0]?.id);
  useEffect(() => {
    const follow = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const line = (scrollTop / Math.max(1, scrollHeight - clientHeight)) * clientHeight;
      const reached = parts.filter(({ id }) => {
        const section = document.getElementById(id);
        return section !== null && !section.hidden && section.getBoundingClientRect().top <= line;
      });
      setCurrent((reached.at(-1) ?? parts[0])?.id);
    };
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [parts]);
  return current;
}
