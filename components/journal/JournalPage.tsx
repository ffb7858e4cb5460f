/** The journal page around its views: navigation, the switch of discreet mode, and notices. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { useScrollRoom } from '@/components/base/useScrollRoom';
import { Button } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import css from './JournalPage.module.css';

export type ViewName = 'days' | 'people' | 'ripples' | 'back' | 'time' | 'yours';

/** In the order of the navigation. */
export const VIEWS: readonly { view: ViewName; name: MessageKey; title: MessageKey }[] = [
  { view: 'days', name: 'view_days', title: 'title_days' },
  { view: 'people', name: 'view_people', title: 'title_people' },
  { view: 'ripples', name: 'view_ripples', title: 'title_ripples' },
  { view: 'back', name: 'view_back', title: 'title_back' },
  { view: 'time', name: 'time_title', title: 'time_title' },
  { view: 'yours', name: 'view_yours', title: 'title_yours' },
];

/** People stand in the head of every page already. */
const PARTS = VIEWS.filter(({ view }) => view !== 'people');

interface Props {
  view: ViewName;
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  /** The view, or what stands in its place: a `main` element. */
  children: ComponentChildren;
  /** A dialog over the view, such as an opened entry; null for none. */
  dialog: ComponentChildren;
  notice: NoticeContent | null;
  /** Whether the reminder says it is time for an export. */
  backupDue: boolean;
  /** Whether discreet mode is on. */
  discreet: boolean;
  onDiscreet: (discreet: boolean) => void;
}

export function JournalPage({
  view,
  lost,
  children,
  dialog,
  notice,
  backupDue,
  discreet,
  onDiscreet,
}: Props) {
  const message = useMessages();
  const foot = useRef<HTMLDivElement>(null);
  useScrollRoom(foot);
  useKeydown((event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (altKey || event.repeat || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    if (ctrlKey || metaKey || key !== 'v') return;
    event.preventDefault();
    onDiscreet(!discreet);
  });
  const parts = (
    <nav aria-label={message('journal_views')}>
      <ul class={css.views}>
        {PARTS.map(({ view: each, name }) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === view ? 'page' : undefined}>
              {message(name)}
              {each === 'yours' && backupDue && each !== view && (
                <span class={css.due} title={message('backup_due_mark')}>
                  <span class="visually-hidden">{`, ${message('backup_due_mark')}`}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
  const veil = (
    <span title={message('discreet_hint')}>
      <Button weight="quiet" pressed={discreet} onPress={() => onDiscreet(!discreet)}>
        {message('discreet_veil')}
      </Button>
    </span>
  );
  return (
    <DiscreetProvider value={discreet}>
      <PageFrame here={view === 'people' ? 'people' : 'journal'} tools={veil} parts={parts}>
        {lost && <div class={css.lost}>{lost}</div>}
        {children}
        <div ref={foot} class={`${css.notice} ${notice ? '' : css.noNotice}`}>
          <Notice notice={notice} />
        </div>
        {dialog}
      </PageFrame>
    </DiscreetProvider>
  );
}
