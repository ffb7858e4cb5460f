/** The guided exercises, in English. */
import type { ExerciseWords } from '@/utils/practice/exercises/exercise-words';

export const words: ExerciseWords = {
  ordinals: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'],

  listening: {
    what: 'Before a talk and after it',
    why: 'A well-known guide to listening names these small steps, and ten minutes a week for them.',
    steps: {
      when: {
        title: 'Is a talk before you, or behind you?',
        choices: { before: 'It is still to come', after: 'We have talked' },
      },
      finish: {
        title: 'Let them come to the end',
        text: 'When they stop, you might wait for one breath before you answer. Perhaps they were only looking for a word.',
      },
      ask: {
        title: 'Ask, and leave your own story for later',
        text: '“What was that like?” opens a door. “That happened to me too” may close it again.',
      },
      echo: {
        title: 'Say back what you understood',
        text: 'In your own words, and as a question: “So the waiting was the hard part?” You needn’t be right. They will tell you.',
      },
      go: {
        title: 'Now go and listen',
        text: 'The screen can stay behind. This page keeps its place, and you might come back to it afterwards, or not.',
        stop: 'Close this page',
        on: 'We have talked',
      },
      heard: {
        title: 'What did you hear?',
        text: 'Their words, as far as you remember them, and what lay under the words.',
      },
      need: {
        title: 'What did they need?',
        text: 'Perhaps only somebody who had time.',
      },
      end: {
        title: 'One line of it, if you like',
        text: 'It goes into your journal, in this browser. Or you leave it at that.',
      },
    },
  },

  presence: {
    what: 'Put things down, breathe, look up',
    why: 'With phones out of sight, people enjoyed each other’s company a little more.',
    steps: {
      down: {
        title: 'Put down what you hold',
        text: 'The phone out of sight, the cup on the table. The thought you were in the middle of will still be there.',
      },
      breathe: {
        title: 'A minute to arrive',
        text: 'Sit or stand as you are, and let your shoulders sink. You might breathe with the light, or at your own pace.',
      },
      look: {
        title: 'Look up',
        text: 'Who is here, or will be soon? You might look at them as if you had not seen them for a long time.',
      },
      with: {
        title: 'How long would you like to be with somebody?',
        text: 'Until then no pause comes by itself, and the screen may remind you that somebody is there.',
        choices: {
          '15': 'A quarter of an hour',
          '30': 'Half an hour',
          '60': 'An hour',
          told: 'Until I say so',
          none: 'I just go, without it',
        },
      },
      end: {
        title: 'Go, then. The screen can wait',
        text: 'This page can be closed. If you come back to it today, a line can go into your journal.',
      },
    },
  },

  help: {
    what: 'What somebody would want, and when',
    why: 'Help that somebody freely chose to give was good for both: the one who gave it and the one who got it.',
    steps: {
      who: {
        title: 'Who comes to mind?',
        text: 'Somebody who carries something just now. A name is enough.',
      },
      want: {
        title: 'What would they want?',
        text: 'Not what you would want in their place. If you don’t know, asking them may already be the help.',
      },
      deed: {
        title: 'What might you do?',
        text: 'Something small enough that it will really happen.',
      },
      when: {
        title: 'When?',
        choices: { today: 'Today', tomorrow: 'Tomorrow', someday: 'Some day' },
      },
      end: {
        title: 'A kindness you mean to do',
        text: 'It waits among your intentions. Nobody is told of it, and they needn’t even notice.',
      },
    },
  },

  empathy: {
    what: 'One scene, through somebody else’s eyes',
    why: 'None of us can know how it was for somebody else. To guess kindly, and be ready to be wrong, is a start.',
    steps: {
      scene: {
        title: 'What happened?',
        text: 'One scene, as a camera would have seen it. No reasons yet, and no blame.',
      },
      eyes: {
        title: 'What did they see?',
        text: 'You might stand where they stood. What was before them just then, and what could they not know?',
      },
      felt: {
        title: 'What may they have felt?',
        text: 'Guess more than one thing. A good word to begin with is “perhaps”.',
      },
      needed: {
        title: 'What may they have needed?',
        text: 'Rest, respect, to be believed, to be left alone. You have needed it too, some other day.',
      },
      end: {
        title: 'So it may have been',
        text: 'Only they know. What you wrote is here and nowhere else, and it stays only if you wish.',
      },
    },
  },

  forgiveness: {
    what: 'A letter that is never sent, over some days',
    why: 'People who worked through a workbook with these five steps, some three hours in all, held less bitterness.',
    steps: {
      caution: {
        title: 'Before you begin',
        text: 'To forgive is not to make up, and not to say that it was all right. It can wait, and it can stay undone. If somebody is hurting you now, being safe comes first: you might turn to someone you trust, or to a local helpline.\nThis is a letter that is never sent. You might write it slowly, one step a day at most. It waits without asking.',
        on: 'Begin a letter',
      },
      seal: {
        title: 'How is it to be kept?',
        text: 'It is closed either way: nothing of it is shown until you open it. A passphrase seals it as well, for a computer that others use.',
        choices: { plain: 'Closed', locked: 'Sealed with a passphrase' },
      },
      to: {
        title: 'Who is it to?',
        text: 'A name, or whatever you call them.',
      },
      recall: {
        title: 'What hurt',
        text: 'Tell it to them as it was, as calmly as you can: what happened, and what it was like for you. It isn’t about who is right.',
      },
      recalled: {
        title: 'That is enough for a day',
        text: 'What is written down goes on working by itself. You might come back tomorrow, or next week.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      empathize: {
        title: 'From where they stood',
        text: 'What may have moved them, pressed them, frightened them? It needn’t excuse anything. You might write what you can imagine, and stop where you can’t.',
      },
      empathized: {
        title: 'Let it lie for a while',
        text: 'To see somebody’s reasons is not to agree with them. That thought may want a night’s sleep.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      gift: {
        title: 'Something given',
        text: 'Perhaps you once hurt somebody, and they let it be. What was that like? If you would like to give something of it to the one you write to, this is the place. If not, you can write that.',
      },
      given: {
        title: 'There is no hurry',
        text: 'A gift can be held for some days before it is given, or be taken back.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      commit: {
        title: 'In one sentence',
        text: 'Whatever you have decided, even if it is only a part of it, or “not yet”. It is easier to come back to what is written.',
      },
      committed: {
        title: 'It stands there now',
        text: 'You might read it again on another day, and see whether it still fits.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      hold: {
        title: 'For the days when it comes back',
        text: 'The hurt may come back, and that undoes nothing. What would you like to read then?',
      },
      end: {
        title: 'The letter',
        text: 'It is as done as it is. You can keep it, or let it go.',
      },
    },
  },

  warmth: {
    what: 'Good wishes, a few minutes long',
    why: 'Studies of this old exercise found more warm feelings. Its length hardly mattered; a little guidance did.',
    steps: {
      minutes: {
        title: 'How long?',
        text: 'You will be wishing in silence. There is nothing to feel by force: the wish is enough.',
        choices: {
          '2': 'Two minutes',
          '3': 'Three minutes',
          '5': 'Five minutes',
          '10': 'Ten minutes',
        },
      },
      whom: {
        title: 'Somebody difficult as well?',
        text: 'First come you, then somebody dear, then somebody you hardly know. Last there can be somebody with whom it is hard. Not the hardest one, and nobody who is hurting you now.',
        choices: { all: 'Somebody difficult too', without: 'Not today' },
      },
      wish: {
        title: 'Good wishes',
        text: 'Sit as you like, with open eyes or closed. The words come one at a time, and you might say each of them within you.',
      },
      end: {
        title: 'One line of it, if you like',
        text: 'A wish can stay a wish. If it becomes a word, a call or a smile, you might write that down.',
      },
    },
  },

  whom: {
    self: 'Yourself, as you sit here.',
    dear: 'Somebody dear to you. You might see their face.',
    stranger: 'Somebody you hardly know: from the shop, the bus, the stairs.',
    difficult: 'Somebody with whom it is hard, as far as it goes.',
  },
  wishes: {
    self: [
      'May I be safe and sheltered.',
      'May I have what I need today.',
      'May I be at peace with myself.',
      'May something make me glad.',
    ],
    other: [
      'May you be safe and sheltered.',
      'May you have what you need today.',
      'May you be at peace with yourself.',
      'May something make you glad.',
    ],
  },
};
