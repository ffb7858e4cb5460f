/** The guided exercises, each on its own by its hash; without one, the list of them. */

import { LostJournal, type LostJournalView } from '@/components/act/LostJournal';
import type { MessageKey } from '@/components/base/messages';
import { mount } from '@/components/base/mount';
import { UNSAVED } from '@/components/exercises/ExerciseFrame';
import { ExercisesPage } from '@/components/exercises/ExercisesPage';
import { nameOf } from '@/components/exercises/name-of';
import { untilWords } from '@/components/exercises/until-words';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { message } from '@/utils/platform/browser/i18n';
import { followVoice, type LocalVoice } from '@/utils/platform/browser/voice';
import { onLettersChange } from '@/utils/platform/journal/letters/letter-store';
import { readReplyTimes } from '@/utils/platform/journal/letters/reply-store';
import { answersToLoss, followLostJournal } from '@/utils/platform/journal/lost-journal';
import { followLook } from '@/utils/platform/storage/follow-look';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import type { ExerciseWords } from '@/utils/practice/exercises/exercise-words';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import type { Now, SessionShown } from '@/utils/practice/exercises/session-types';
import { isTimerOver } from '@/utils/practice/exercises/timer';
import { type ReplyTimes, stateOfAll, wakingOf } from '@/utils/practice/replies/reply';
import { dayOf } from '@/utils/shared/days';
import { formatShortDay } from '@/utils/shared/format-day';
import { type SessionActions, startSession } from './session';
import { endOf, lengthOf, timedOf, viewOf } from './view-model';

let said: ExerciseWords;

let lost: LostJournalView | null = null;
let replies: readonly ReplyTimes[] = [];
/** Where the system has one that needs no network. */
let voice: LocalVoice | null = null;

function draw(shown: SessionShown, actions: SessionActions): void {
  const { now, failed, unsaved, names, sound } = shown;
  const dayNameOf = (epochMs: number) =>
    formatShortDay(dayOf(epochMs), dayOf(now.nowMs), message('language'));
  const run = shown.view.at === 'run' ? shown.view.run : null;
  const timed = run && timedOf(run, said, now.nowMs);
  const end = shown.view.at === 'run' ? endOf(shown.view, said, dayNameOf) : null;
  mount(
    <ExercisesPage
      {...actions}
      lost={<LostJournal lost={lost} {...answersToLoss(lost)} />}
      view={viewOf(shown.view, dayNameOf, actions.onUndo)}
      failed={unsaved ? UNSAVED : failed}
      names={names}
      today={now.day}
      texts={said}
      reply={stateOfReplies(now)}
      timed={timed && { ...timed, sound }}
      voice={voice}
      lengthMs={run ? lengthOf(run) : 0}
      end={end && { ...end, ...actions }}
    />,
    titleOf(shown),
    message,
  );
}

function stateOfReplies({ day, nowMs }: Now): string | null {
  const state = stateOfAll(replies, nowMs);
  if (state?.is !== 'asleep') {
    return state && message(state.is === 'awake' ? 'exercise_reply_awake' : 'exercise_begun');
  }
  const when = untilWords(wakingOf(state.wakesAt, day, nowMs), day, message);
  return message('exercise_reply_asleep', { when });
}

/** Seen on the tab while another is in front. */
function titleOf({ view, now }: SessionShown): MessageKey {
  if (view.at === 'list') return 'exercises_title';
  if (view.at !== 'run') return nameOf(view.exercise);
  const { exercise, timer } = view.run;
  return timer && isTimerOver(timer, now.nowMs) ? 'exercise_timer_title' : nameOf(exercise);
}

/** Draws what was drawn last. */
let redraw: () => void = () => undefined;
await speakAsChosen(['base', 'page', 'act', 'exercises'], async () => {
  said = await loadExerciseWords(message('language'));
  redraw();
});
async function readReplies(): Promise<void> {
  replies = await readReplyTimes().catch(() => []);
  redraw();
}
onLettersChange(readReplies);
// A page that the browser brings back as it was.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void readReplies();
});
await drawWhenReady({
  here: 'exercises',
  title: 'exercises_title',
  lookUp: message,
  async draw() {
    [said] = await Promise.all([
      loadExerciseWords(message('language')),
      followLook(),
      // What they are is said only on the list; who is in an exercise goes on without it.
      readReplies(),
    ]);
    await new Promise<void>((drawn, fail) => {
      startSession((shown, actions) => {
        redraw = () => draw(shown, actions);
        redraw();
        drawn();
      }).catch(fail);
    });
  },
});
followVoice(
  () => message('language'),
  (next) => {
    voice = next;
    redraw();
  },
);
followLostJournal((next) => {
  lost = next;
  redraw();
});
