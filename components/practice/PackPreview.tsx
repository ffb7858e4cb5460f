/** A pack as it would come, before it does: whose it is, how it comes, every word of it, and what is left out. */
import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate, formatDay } from '@/components/base/format-date';
import { pageLanguage } from '@/components/base/format-locale';
import { KindMark } from '@/components/base/KindMark';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { HeldPack, Pack } from '@/utils/practice/pack';
import { isNewer, type PackFault } from '@/utils/practice/read-pack';
import { Faults } from './PackFaults';
import css from './Packs.module.css';
import { factsOf } from './practice-facts';

interface Props {
  pack: Pack;
  skipped: readonly PackFault[];
  /** It comes with the extension. */
  isOurs: boolean;
  /** The one whose place it takes; null for none. */
  held: HeldPack | null;
  /** Whether there is room for one more. */
  full: boolean;
  /** The person's own day, and the one from which a pack in order would come; 'YYYY-MM-DD'. */
  today: string;
  from: string;
  onAgree: () => void;
  onLeave: () => void;
}

export function PackPreview({
  pack,
  skipped,
  isOurs,
  held,
  full,
  today,
  from,
  onAgree,
  onLeave,
}: Props) {
  const message = useMessages();
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const { name, author, language, about, licence, date, inOrder, practices } = pack;
  const isSame = held !== null && JSON.stringify(held.pack) === JSON.stringify(pack);
  const comes = !isSame && (held !== null || !full);
  return (
    <section class={css.preview} aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {message('pack_preview', { name, author })}
      </h3>
      <p class={css.soft}>
        {[languageName(language), date && message('pack_date', { day: formatDate(date) }), licence]
          .filter(Boolean)
          .map((fact, i) => (
            <Fragment key={fact}>
              {i > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
      </p>
      {about && (
        <p class={css.about} dir="auto" lang={language}>
          {about}
        </p>
      )}
      <p>
        {message(isOurs ? 'pack_preview_ours' : 'pack_preview_what')}{' '}
        {inOrder
          ? message('pack_in_order', { day: formatDay(held?.from ?? from, today) })
          : message('pack_among')}{' '}
        {message('pack_preview_quiet')}
      </p>
      {held && (
        <p>
          {isSame
            ? message('pack_same')
            : isNewer(held.pack, pack)
              ? message('pack_replaces_newer', { day: formatDate(held.pack.date) })
              : message('pack_replaces')}
        </p>
      )}
      {skipped.length > 0 && <Faults faults={skipped} />}
      <ol class={css.read}>
        {practices.map(({ id, kind, title, invitation, smaller, ...takes }) => (
          <li key={id}>
            <p class={css.soft}>
              <KindMark kind={kind} />
              {[message(`kind_${kind}`), ...factsOf(takes, message)].map((fact, i) => (
                <Fragment key={fact}>
                  {i > 0 && ' · '}
                  <bdi>{fact}</bdi>
                </Fragment>
              ))}
            </p>
            <h4 dir="auto" lang={language}>
              {title}
            </h4>
            {invitation && (
              <p class={css.words} dir="auto" lang={language}>
                {invitation}
              </p>
            )}
            {smaller && <p class={css.soft}>{message('pack_smaller', { smaller })}</p>}
          </li>
        ))}
      </ol>
      {!isSame && !comes && <p>{message('packs_full')}</p>}
      <div class={css.actions}>
        {comes && (
          <Button weight="main" onPress={onAgree}>
            {message('pack_import')}
          </Button>
        )}
        <Button weight={comes ? 'quiet' : 'plain'} onPress={onLeave}>
          {message(comes ? 'cancel' : 'close')}
        </Button>
      </div>
    </section>
  );
}

/** As the page's language calls it; its tag where that has no name for it. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(pageLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
