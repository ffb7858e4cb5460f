/** A form for an open intention: its line, its day and hour, its moment in words, and whom it is for. */
import { useState } from 'preact/hooks';
import { PeopleField, TextField } from '@/components/act/ActFields';
import fields from '@/components/act/ActFields.module.css';
import { onFormKey } from '@/components/base/form-key';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { SingleLineField } from '@/components/ui/SingleLineField';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { type Intention, MAX_MOMENT_LENGTH } from '@/utils/journal/model/intention';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import { type IntentionChanges, intentionFields } from '@/utils/journal/writing/intention-edit';
import type { KnownPerson } from '@/utils/journal/writing/mentions';
import { HourField } from './HourField';
import css from './Intentions.module.css';
import composer from './WriteDownField.module.css';

interface Props {
  /** As it was when it was opened, or as another window has changed it by what was said since. */
  intention: Intention;
  /** All people of the journal. */
  people: readonly KnownPerson[];
  /** 'YYYY-MM-DD'. */
  today: string;
  /** Makes the id of a new person, who is kept with it. */
  newId: () => string;
  /** Called with what was touched, and those who were made. */
  onKeep: (changes: IntentionChanges, made: readonly KnownPerson[]) => void;
  onClose: () => void;
}

export function IntentionForm({ intention, people, today, newId, onKeep, onClose }: Props) {
  const message = useMessages();
  const [changes, setChanges] = useState<IntentionChanges>({});
  const [made, setMade] = useState<readonly KnownPerson[]>([]);
  const touch = (some: IntentionChanges) => setChanges((before) => ({ ...before, ...some }));
  const { words, day, minute, moment, people: ids } = { ...intentionFields(intention), ...changes };
  const tooLong = isLongerThan(words, MAX_WORDS_LENGTH);
  const keep = () => {
    if (tooLong) return;
    onKeep(
      changes,
      made.filter(({ id }) => ids.includes(id)),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what the buttons do.
    <div class={`${fields.fields} ${css.form}`} onKeyDown={onFormKey(onClose, keep)}>
      <SingleLineField
        label={message('change_label')}
        labelHidden
        hint={message('change_hint')}
        said={tooLong ? message('too_long_to_mean') : ''}
        value={words}
        focused
        onInput={(line) => touch({ words: line })}
        onEnter={keep}
      />
      <div class={composer.pair}>
        <DateField
          label={message('day_label')}
          // An hour alone is one of today.
          value={day ?? (minute === null ? '' : today)}
          min={intention.day !== null && intention.day < today ? intention.day : today}
          onChange={(on) => touch(on === '' ? { day: null, minute: null } : { day: on })}
        />
        <HourField minute={minute} onChange={(at) => touch({ minute: at })} />
      </div>
      <TextField
        label={message('moment_label')}
        placeholder={message('moment_placeholder')}
        value={moment}
        maxLength={MAX_MOMENT_LENGTH}
        onChange={(when) => touch({ moment: when })}
      />
      <PeopleField
        value={ids}
        people={[...made, ...people]}
        onChange={(some) => touch({ people: some })}
        onNewPerson={async (name) => {
          const id = newId();
          setMade((before) => [...before, { id, name }]);
          return id;
        }}
      />
      <div class={css.answers}>
        <Button weight="main" onPress={keep}>
          {message('save_changes')}
        </Button>
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </div>
  );
}
