/** A setting that is one of a few numbers, as a drop-down list. */
import { useId } from 'preact/hooks';
import { Select } from './Select';
import { SettingRow, type SettingRowProps } from './SettingRow';

interface Props extends SettingRowProps {
  value: number;
  /** In the order in which they are listed. A value that is none of them is added. */
  choices: readonly number[];
  name: (value: number) => string;
  onChange: (value: number) => void;
}

export function SelectField({ value, choices, name, onChange, ...setting }: Props) {
  const id = useId();
  const listed = choices.includes(value)
    ? choices
    : [...choices, value].sort((one, other) => one - other);
  return (
    <SettingRow id={id} {...setting}>
      <Select
        id={id}
        aria-describedby={`${id}-hint`}
        value={String(value)}
        options={listed.map((choice) => [String(choice), name(choice)])}
        onChange={(choice) => onChange(Number(choice))}
      />
    </SettingRow>
  );
}
