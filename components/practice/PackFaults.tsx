/** What is wrong with a pack's file, each with its line and what to do. */
import { useState } from 'preact/hooks';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { PackFault } from '@/utils/practice/read-pack';
import css from './Packs.module.css';

const SAID: Readonly<Record<PackFault['why'], (message: GetMessage, fault: PackFault) => string>> =
  {
    'too-big': (message) => message('pack_fault_too_big'),
    'not-text': (message) => message('pack_fault_not_text'),
    letters: (message) => message('pack_fault_letters'),
    'not-ours': (message) => message('pack_fault_not_ours'),
    newer: (message) => message('pack_fault_newer'),
    none: (message) => message('pack_fault_none'),
    missing: (message, { line, detail }) =>
      message(line === null ? 'pack_fault_missing_head' : 'pack_fault_missing', { detail }),
    unknown: (message, { detail, hint }) =>
      hint === ''
        ? message('pack_fault_unknown', { detail })
        : message('pack_fault_unknown_near', { detail, hint }),
    'of-head': (message, { detail }) => message('pack_fault_of_head', { detail }),
    'of-practice': (message, { detail }) => message('pack_fault_of_practice', { detail }),
    twice: (message, { detail }) => message('pack_fault_twice', { detail }),
    stray: (message) => message('pack_fault_stray'),
    'too-long': (message, { detail, hint }) => message('pack_fault_too_long', { detail, hint }),
    hidden: (message, { detail }) => message('pack_fault_hidden', { detail }),
    marks: (message) => message('pack_fault_marks'),
    address: (message) => message('pack_fault_address'),
    markup: (message, { detail }) => message('pack_fault_markup', { detail }),
    choice: (message, { detail, hint }) => message('pack_fault_choice', { detail, hint }),
    minutes: (message, { detail }) => message('pack_fault_minutes', { detail }),
    language: (message, { detail }) => message('pack_fault_language', { detail }),
    date: (message, { detail }) => message('pack_fault_date', { detail }),
    id: (message) => message('pack_fault_id'),
    same: (message, { detail }) => message('pack_fault_same', { detail }),
    'too-many': (message, { hint }) => message('pack_fault_too_many', { hint }),
  };

export function Fault({ fault }: { fault: PackFault }) {
  const message = useMessages();
  return (
    <>
      {fault.line !== null && (
        <span class={css.line}>{message('pack_fault_line', { line: String(fault.line) })}</span>
      )}
      {SAID[fault.why](message, fault)}
    </>
  );
}

/** How many are listed before all are asked for. */
const LISTED = 50;

/** The practices that are left out, and why. */
export function Faults({ faults }: { faults: readonly PackFault[] }) {
  const message = useMessages();
  const [all, setAll] = useState(false);
  const listed = all ? faults : faults.slice(0, LISTED);
  return (
    <div class={css.faults}>
      <p>{message('pack_skipped', { count: faults.length })}</p>
      <ul>
        {listed.map((fault, i) => (
          <li key={i}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
      {listed.length < faults.length && (
        <Button weight="quiet" onPress={() => setAll(true)}>
          {message('pack_skipped_all', { count: faults.length })}
        </Button>
      )}
    </div>
  );
}
