/** From which day to which: two dates, each of which may be left out. */
import { useMessages } from '@/components/base/messages';
import { DateField } from './DateField';
import css from './SpanFields.module.css';

export interface Span {
  /** 'YYYY-MM-DD'; null for as far as it goes. */
  from: string | null;
  to: string | null;
}

interface Props {
  value: Span;
  onChange: (span: Span) => void;
}

export function SpanFields({ value, onChange }: Props) {
  const message = useMessages();
  return (
    <div class={css.span}>
      <DateField
        label={message('span_from')}
        value={value.from ?? ''}
        onChange={(day) => onChange({ ...value, from: day || null })}
      />
      <DateField
        label={message('span_to')}
        value={value.to ?? ''}
        onChange={(day) => onChange({ ...value, to: day || null })}
      />
    </div>
  );
}

/** Whichever way round it was chosen. */
export const inOrder = ({ from, to }: Span): Span =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
