/** A setting that is a list of sites, typed one a line. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import css from '@/components/ui/Field.module.css';
import { SettingRow, type SettingRowProps } from '@/components/ui/SettingRow';
import { parseSite } from '@/utils/presence/site-pattern';

interface Props extends SettingRowProps {
  sites: readonly string[];
  /** Whether the list is short enough to be stored. */
  fits: (sites: readonly string[]) => boolean;
  onChange: (sites: string[]) => void;
}

const linesOf = (typed: string) => typed.split('\n').flatMap((line) => line.trim() || []);
const hostsOf = (typed: string) => [
  ...new Set(linesOf(typed).flatMap((line) => parseSite(line) ?? [])),
];

export function SitesField({ sites, fits, onChange, ...setting }: Props) {
  const message = useMessages();
  const id = useId();
  const joined = sites.join('\n');
  const [typed, setTyped] = useState(joined);
  const committed = useRef(joined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list counts.
  useEffect(() => {
    // Another window changed the list: it shows here unless something else is being typed.
    if (hostsOf(typed).join('\n') === committed.current || typed === joined) setTyped(joined);
    committed.current = joined;
  }, [joined]);
  const invalidLine = linesOf(typed).find((line) => !parseSite(line));
  const wrong =
    invalidLine !== undefined
      ? message('site_wrong', { line: invalidLine })
      : fits(hostsOf(typed))
        ? undefined
        : message('sites_many');
  return (
    <SettingRow id={id} wide {...setting} wrong={wrong}>
      <textarea
        id={id}
        class={css.area}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-hint`}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          const hosts = hostsOf(typed);
          if (wrong !== undefined || hosts.join('\n') === committed.current) return;
          committed.current = hosts.join('\n');
          setTyped(committed.current);
          onChange(hosts);
        }}
      />
    </SettingRow>
  );
}
