/** Packs on the page of all practices: importing one, what one has, and giving one's own away. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { formatDate, formatDay } from '@/components/base/format-date';
import { formatList } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { NoticeContent } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import type { HeldPack, Pack, PackPractice } from '@/utils/practice/pack';
import { freeFrom, overOn } from '@/utils/practice/pack-days';
import { isNewer, PackError, type PackFault, type PackReading } from '@/utils/practice/read-pack';
import { addDays } from '@/utils/shared/days';
import { type GivenPack, GivePack } from './GivePack';
import { Fault } from './PackFaults';
import { PackPreview } from './PackPreview';
import css from './Packs.module.css';

export interface PacksProps {
  /** By name. */
  held: readonly HeldPack[];
  /** Those that come with the extension. */
  ours: readonly Pack[];
  /** Whether no further one can be stored. */
  full: boolean;
  /** Whether the person has practices of their own to give away. */
  hasOwn: boolean;
  /** The person's own day, 'YYYY-MM-DD'. */
  today: string;
  /** Rejects with a `PackError` where none of it can come. */
  onRead: (file: File) => Promise<PackReading>;
  /** This and the following reject when it could not be stored. Writes a pack as it is to be. */
  onWrite: (held: HeldPack) => Promise<void>;
  onRemove: (id: string) => Promise<void>;
  /** Hands a pack over as a file. */
  onSave: (pack: Pack) => void;
  /** The same of the person's own; resolves with the titles of those that can't go into one. */
  onGive: (given: GivenPack) => Promise<readonly string[]>;
  /** Hands over a sheet that says how to write one. */
  onSheet: () => Promise<void>;
}

interface Props extends PacksProps {
  /** Does the work, then says what was done, or that it failed. */
  attempt: (work: () => Promise<unknown>, done: NoticeContent) => Promise<boolean>;
  undoing: (work: () => Promise<unknown>) => () => void;
  /** Draws one of a list of practices, with what one may do with it. */
  practice: (practice: PackPractice, language: string) => ComponentChildren;
  /** Takes the focus where what had it is gone. */
  onGone: () => void;
}

type Stage =
  | { at: 'start' }
  | { at: 'refused'; name: string; fault: PackFault }
  | { at: 'preview'; reading: PackReading; isOurs: boolean }
  | { at: 'give' };

export function Packs({
  held,
  ours,
  full,
  hasOwn,
  today,
  onRead,
  onWrite,
  onRemove,
  onSave,
  onGive,
  onSheet,
  attempt,
  undoing,
  practice,
  onGone,
}: Props) {
  const message = useMessages();
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const heldAs = ({ id }: Pack) => held.find(({ pack }) => pack.id === id) ?? null;
  const offered = ours.filter((pack) => {
    const has = heldAs(pack);
    return !has || isNewer(pack, has.pack);
  });
  const leave = () => {
    setStage({ at: 'start' });
    onGone();
  };
  const choose = async (file: File | undefined) => {
    // Without this, choosing the same file again fires no event.
    if (input.current) input.current.value = '';
    if (!file) return;
    try {
      setStage({ at: 'preview', reading: await onRead(file), isOurs: false });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      setStage({ at: 'refused', name: file.name, fault: error.fault });
    }
  };
  const others = (id: string) => held.filter(({ pack }) => pack.id !== id);
  /** As it is when it is switched on today. */
  const switchedOn = (pack: Pack): HeldPack => ({
    pack,
    on: true,
    from: pack.inOrder ? freeFrom(today, others(pack.id)) : null,
  });
  const agree = async (pack: Pack) => {
    const before = heldAs(pack);
    const kept = before && before.pack.inOrder === pack.inOrder ? { ...before, pack } : null;
    const done = await attempt(() => onWrite(kept ?? switchedOn(pack)), {
      text: message(kept ? 'pack_replaced' : 'pack_imported'),
      undo: undoing(() => (before ? onWrite(before) : onRemove(pack.id))),
    });
    if (done) leave();
  };
  const change = (one: HeldPack, on: boolean) => {
    const next = on ? switchedOn(one.pack) : { ...one, on, from: null };
    void attempt(() => onWrite(next), {
      text: message(on ? 'pack_is_on' : 'pack_is_off'),
      undo: undoing(() => onWrite(one)),
    });
  };
  const remove = (one: HeldPack) => {
    onGone();
    void attempt(() => onRemove(one.pack.id), {
      text: message('pack_removed'),
      undo: undoing(() => onWrite(one)),
    });
  };
  const give = async (given: GivenPack) => {
    const left = await onGive(given);
    leave();
    void attempt(async () => {}, {
      text:
        left.length === 0
          ? message('give_saved')
          : message('give_left_out', { titles: formatList(left, 'conjunction') }),
    });
  };
  const howItComes = (one: HeldPack): string => {
    if (!one.pack.inOrder) return message('pack_among');
    const over = overOn(one);
    if (over !== null && over <= today) {
      return message('pack_was_in_order', { day: formatDate(addDays(over, -1)) });
    }
    return message('pack_in_order', {
      day: formatDay(one.from ?? freeFrom(today, others(one.pack.id)), today),
    });
  };

  return (
    <>
      <div class={css.header}>
        <h2 id={heading}>{message('packs_title')}</h2>
        {/* Hidden and clicked by the button: the text of the browser's own control can't be translated. */}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={message('packs_import')}
          accept=".txt,text/plain"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <Button onPress={() => input.current?.click()}>{message('packs_import')}</Button>
      </div>
      <p class={css.soft}>{message('packs_what')}</p>
      {stage.at === 'refused' && (
        <div class={css.refused} role="alert">
          <p>{message('pack_refused', { name: stage.name })}</p>
          <p>
            <Fault fault={stage.fault} />
          </p>
        </div>
      )}
      {stage.at === 'preview' && (
        <PackPreview
          key={stage.reading.pack.id}
          pack={stage.reading.pack}
          skipped={stage.reading.skipped}
          isOurs={stage.isOurs}
          held={heldAs(stage.reading.pack)}
          full={full}
          today={today}
          from={freeFrom(today, others(stage.reading.pack.id))}
          onAgree={() => void agree(stage.reading.pack)}
          onLeave={leave}
        />
      )}
      {held.map((one) => {
        const { pack } = one;
        const { id, name, author, language, about, date, licence, practices } = pack;
        return (
          <article key={id} class={css.pack} aria-labelledby={`${heading}-${id}`}>
            <h3 id={`${heading}-${id}`} dir="auto" lang={language}>
              {name}
            </h3>
            <p class={css.soft}>
              <bdi>{message('pack_by', { author })}</bdi>
              {date && <> · {message('pack_date', { day: formatDate(date) })}</>}
              {licence && (
                <>
                  {' '}
                  · <bdi>{licence}</bdi>
                </>
              )}
            </p>
            {about && (
              <p class={css.about} dir="auto" lang={language}>
                {about}
              </p>
            )}
            <Switch
              label={message('pack_on')}
              hint={howItComes(one)}
              on={one.on}
              onChange={(on) => change(one, on)}
            />
            <Disclosure summary={message('pack_practices', { count: practices.length })}>
              <ul>{practices.map((each) => practice(each, language))}</ul>
            </Disclosure>
            <div class={css.actions}>
              <Button
                weight="quiet"
                label={message('pack_save_name', { name })}
                onPress={() => onSave(pack)}
              >
                {message('pack_save')}
              </Button>
              <Button
                weight="quiet"
                label={message('pack_remove_name', { name })}
                onPress={() => remove(one)}
              >
                {message('pack_remove')}
              </Button>
            </div>
          </article>
        );
      })}
      {offered.length > 0 && (
        <section class={css.part} aria-labelledby={`${heading}-offered`}>
          <h3 id={`${heading}-offered`}>{message('packs_offered')}</h3>
          <ul>
            {offered.map((pack) => (
              <li key={pack.id} class={css.offer}>
                <div>
                  <h4 lang={pack.language}>{pack.name}</h4>
                  <p class={css.about} lang={pack.language}>
                    {pack.about}
                  </p>
                </div>
                <Button
                  label={message('pack_look_name', { name: pack.name })}
                  onPress={() =>
                    setStage({ at: 'preview', reading: { pack, skipped: [] }, isOurs: true })
                  }
                >
                  {message('pack_look')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class={css.part} aria-labelledby={`${heading}-yours`}>
        <h3 id={`${heading}-yours`}>{message('packs_yours')}</h3>
        {hasOwn && (
          <div class={css.offer}>
            <p class={css.soft}>{message('give_what')}</p>
            {stage.at !== 'give' && (
              <Button onPress={() => setStage({ at: 'give' })}>{message('give_open')}</Button>
            )}
          </div>
        )}
        {stage.at === 'give' && <GivePack onGive={give} onLeave={leave} />}
        <div class={css.offer}>
          <p class={css.soft}>{message('packs_sheet_what')}</p>
          <Button weight="quiet" onPress={() => void onSheet()}>
            {message('packs_sheet')}
          </Button>
        </div>
      </section>
    </>
  );
}
