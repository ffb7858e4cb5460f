/** Sites with a breath before them, or with a share of the day. */
import { useId } from 'preact/hooks';
import { formatDuration } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Disclosure } from '@/components/ui/Disclosure';
import { Select, type SelectOption } from '@/components/ui/Select';
import { COMMON_FEEDS } from '@/utils/presence/site-pattern';
import { type ChosenSite, MOST_CHOSEN } from '@/utils/settings/settings';
import { SitesList } from './SitesList';
import css from './SitesList.module.css';

interface Props {
  sites: readonly ChosenSite[];
  excepted: readonly string[];
  failed: boolean;
  onChange: (
    next: (now: readonly ChosenSite[]) => readonly ChosenSite[],
    stored?: () => void,
  ) => void;
}

const SHARES = [5, 10, 15, 20, 25, 30, 45, 60, 90, 120, 180];

export function ChosenSites({ sites, excepted, failed, onChange }: Props) {
  const message = useMessages();
  const set = (site: string, part: Partial<ChosenSite>) =>
    onChange((now) => now.map((each) => (each.site === site ? { ...each, ...part } : each)));
  return (
    <SitesList
      label={message('chosen_label')}
      hint={message('chosen_hint')}
      items={sites}
      siteOf={({ site }) => site}
      make={(site): ChosenSite => ({ site, breath: true, shareMinutes: null })}
      other={excepted}
      otherMessage="site_excepted"
      most={MOST_CHOSEN}
      failed={failed}
      onChange={onChange}
      row={({ site, breath, shareMinutes }) => (
        <>
          <label class={css.check}>
            <input
              type="checkbox"
              checked={breath}
              aria-label={`${site}: ${message('chosen_breath')}`}
              onChange={(event) => set(site, { breath: event.currentTarget.checked })}
            />
            {message('chosen_breath')}
          </label>
          <Share
            site={site}
            minutes={shareMinutes}
            onChange={(minutes) => set(site, { shareMinutes: minutes })}
          />
          {!breath && shareMinutes === null && <span>{message('chosen_nothing')}</span>}
        </>
      )}
    >
      {(toggle) => (
        <Disclosure summary={message('chosen_common')}>
          <ul class={css.feeds}>
            {COMMON_FEEDS.map((feed) => (
              <li key={feed}>
                <label class={css.check}>
                  <input
                    type="checkbox"
                    checked={sites.some(({ site }) => site === feed)}
                    onChange={() => toggle(feed)}
                  />
                  <span dir="ltr">{feed}</span>
                </label>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </SitesList>
  );
}

interface ShareProps {
  site: string;
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}

function Share({ site, minutes, onChange }: ShareProps) {
  const message = useMessages();
  const id = useId();
  // A stored value that is none of them is listed as well.
  const listed = [...new Set([...SHARES, ...(minutes === null ? [] : [minutes])])].sort(
    (one, other) => one - other,
  );
  return (
    <span class={css.check}>
      <label for={id}>{message('chosen_share')}</label>
      <Select
        id={id}
        aria-label={`${site}: ${message('chosen_share')}`}
        value={minutes === null ? '' : String(minutes)}
        options={[
          ['', message('chosen_no_share')],
          ...listed.map((each): SelectOption => [String(each), formatDuration(each * 60)]),
        ]}
        onChange={(value) => onChange(value === '' ? null : Number(value))}
      />
    </span>
  );
}
