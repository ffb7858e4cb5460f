/**
 * Three plain questions about a person's life, in the settings and on the first page. Each can be left
 * out; what does not fit the answers does not come.
 */
import { type MessageKey, useMessages } from '@/components/base/messages';
import { CheckboxesField } from '@/components/ui/CheckboxesField';
import { meets } from '@/utils/practice/fits';
import { PRACTICES, type Practice } from '@/utils/practice/practice';
import { AROUND, type Around, PLACES, TOPICS, type Topic } from '@/utils/settings/settings';
import type { SettingsDraft } from './useSettingsDraft';

/** With an answer for whom none of the others is there: then nothing is ticked but that. */
const WHO = [...AROUND, 'nobody'] as const;
type Who = (typeof WHO)[number];

const WHO_MESSAGES = {
  partner: 'around_partner',
  family: 'around_family',
  friend: 'around_friend',
  colleague: 'around_colleague',
  neighbour: 'around_neighbour',
  nobody: 'around_nobody',
} as const satisfies Record<Who, MessageKey>;
const PLACE_MESSAGES = {
  work: 'places_work',
  home: 'places_home',
  out: 'places_out',
} as const;
const TOPIC_MESSAGES = {
  difficult: 'without_difficult',
  family: 'without_family',
  stranger: 'without_stranger',
  custom: 'without_custom',
  religion: 'without_religion',
  health: 'without_health',
  money: 'without_money',
} as const satisfies Record<Topic, MessageKey>;

const practices: readonly Practice[] = Object.values(PRACTICES).flat();
/** Nobody is asked about what no practice holds. */
const MET = TOPICS.filter((topic) =>
  practices.some((practice) => !practice.retired && meets(practice, topic)),
);

const whoOf = (around: readonly Around[] | null): readonly Who[] =>
  around?.length === 0 ? ['nobody'] : (around ?? []);

/** "Nobody" takes the place of all others, and any other takes its. */
function aroundOf(before: readonly Who[], now: readonly Who[]): Around[] | null {
  if (now.includes('nobody') && !before.includes('nobody')) return [];
  const others = AROUND.filter((each) => now.includes(each));
  return others.length > 0 ? others : null;
}

export function LifeFields({ draft: { values, change, saveStateOf } }: { draft: SettingsDraft }) {
  const message = useMessages();
  const who = whoOf(values.around);
  return (
    <>
      <CheckboxesField
        label={message('around_label')}
        hint={message('around_hint')}
        also={message('around_also')}
        choices={WHO}
        chosen={who}
        name={(each) => message(WHO_MESSAGES[each])}
        saveState={saveStateOf('around')}
        onChange={(now) => change('around', aroundOf(who, now))}
      />
      <CheckboxesField
        label={message('places_label')}
        hint={message('places_hint')}
        choices={PLACES}
        chosen={values.places}
        name={(each) => message(PLACE_MESSAGES[each])}
        saveState={saveStateOf('places')}
        onChange={(places) => change('places', places)}
      />
      <CheckboxesField
        label={message('without_label')}
        hint={message('without_hint')}
        choices={TOPICS.filter((topic) => MET.includes(topic) || values.without.includes(topic))}
        chosen={values.without}
        name={(each) => message(TOPIC_MESSAGES[each])}
        saveState={saveStateOf('without')}
        onChange={(without) => change('without', without)}
      />
    </>
  );
}
