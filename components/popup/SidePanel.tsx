/**
 * The journal beside the page: the popup's field and today's acts, which stay there while one reads.
 * Pauses and what they ask are left to the toolbar button, so that nothing comes up here by itself.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { SignButton } from '@/components/pause/SignButton';
import {
  WriteDown,
  type WriteDownJournal,
  type WriteDownStart,
} from '@/components/write-down/WriteDown';
import { CouldNotRead } from './CouldNotRead';
import css from './SidePanel.module.css';

interface Props {
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  journal: WriteDownJournal;
  start: WriteDownStart;
  /** A new number when today is another day, or the page has stored something. */
  version: number;
  /** Whether a stored value could not be read and is in quarantine. */
  hasQuarantined: boolean;
  onJournal: () => void;
  onPractice: () => void;
  onOptions: () => void;
}

export function SidePanel({
  lost,
  journal,
  start,
  version,
  hasQuarantined,
  onJournal,
  onPractice,
  onOptions,
}: Props) {
  const message = useMessages();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const take = () => {
      if (document.activeElement === document.body)
        panel.current?.querySelector('textarea')?.focus();
    };
    if (document.hasFocus()) return take();
    addEventListener('focus', take, { once: true });
    return () => removeEventListener('focus', take);
  }, []);
  return (
    <main ref={panel} class={css.panel}>
      <h1 class="visually-hidden">{message('write_down')}</h1>
      {lost}
      {/* It stands beside a page that somebody reads or writes in: only when they come here, the field has the keys. */}
      <WriteDown journal={journal} start={start} version={version} focused={false} />
      {hasQuarantined && <CouldNotRead onLook={onOptions} />}
      <footer class={css.foot}>
        <SignButton icon="practice" name={message('practice_today')} onPress={onPractice} />
        <SignButton icon="journal" name={message('journal_title')} onPress={onJournal} />
        <SignButton icon="settings" name={message('settings')} onPress={onOptions} />
      </footer>
    </main>
  );
}
