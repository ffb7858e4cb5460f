/** The guided exercises, in English. */
import type { ExerciseWords } from '@/utils/practice/exercises/exercise-words';

export const words: ExerciseWords = {
  ordinals: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'],
  care: {
    ask: 'Is somebody hurting you?',
    text: 'Then you don’t have to see their side, and this exercise is the wrong one. Leave it, and tell someone you trust, or call a local helpline.',
    leave: 'Leave this exercise',
  },

  listening: {
    what: 'Before a conversation and after it',
    why: 'In one study, people whose words were said back to them felt better understood than with advice or a nod.',
    steps: {
      when: {
        title: 'Are you about to talk with someone, or have you just?',
        choices: { before: 'It is still to come', after: 'We have talked' },
      },
      finish: {
        title: 'Let them come to the end',
        text: 'When they stop, wait one breath before you answer. Perhaps they were only looking for a word.',
      },
      ask: {
        title: 'Ask, and leave your own story for later',
        text: '“What was that like?” opens a door. “That happened to me too” can close it again.',
      },
      echo: {
        title: 'Say back what you understood',
        text: 'In your own words, and as a question: “So the waiting was the hard part?” It doesn’t matter if you are wrong. They will tell you.',
      },
      go: {
        title: 'Now go and listen',
        text: 'Leave the screen behind. This page keeps your place, in case you want to come back afterwards.',
        stop: 'Close this page',
        on: 'We have talked',
      },
      heard: {
        title: 'What did you hear?',
        text: 'Their words, as well as you remember them, and whatever lay underneath.',
      },
      need: {
        title: 'What did they need?',
        text: 'Perhaps only somebody with time.',
      },
      end: {
        title: 'One line of it, if you like',
        text: 'It is saved in your journal, in this browser. Or leave it at that.',
      },
    },
  },

  presence: {
    what: 'Put things down, breathe, look up',
    why: 'With phones out of sight, people enjoyed each other’s company a little more.',
    steps: {
      down: {
        title: 'Put down what you are holding',
        text: 'The phone out of sight, the cup on the table. The thought you were in the middle of will still be there later.',
      },
      breathe: {
        title: 'A minute to arrive',
        text: 'Sit or stand as you are, and let your shoulders drop. Breathe with the light, or at your own pace.',
      },
      look: {
        title: 'Look up',
        text: 'Who is here, or will be soon? Look at them as if you hadn’t seen them for a long time. Or just be near.',
      },
      with: {
        title: 'How long would you like to be with somebody?',
        text: 'Until then no pause comes by itself, and the screen may remind you that somebody is there.',
        choices: {
          '15': 'A quarter of an hour',
          '30': 'Half an hour',
          '60': 'An hour',
          told: 'Until I say so',
          none: 'I’ll just go, without it',
        },
      },
      end: {
        title: 'Go, then. The screen can wait',
        text: 'You can close this page. If you come back to it today, there is room here for a line in your journal.',
      },
    },
  },

  help: {
    what: 'What somebody would want, and when',
    why: 'Help that people chose freely to give was good for both sides: for those who gave it and for those who got it.',
    steps: {
      who: {
        title: 'Who comes to mind?',
        text: 'Somebody who is carrying something at the moment. A name is enough.',
      },
      want: {
        title: 'What would they want?',
        text: 'Not what you would want in their place. If you don’t know, asking may already be the help.',
      },
      deed: {
        title: 'What could you do?',
        text: 'Something small enough that it will really happen.',
      },
      when: {
        title: 'When?',
        choices: { today: 'Today', tomorrow: 'Tomorrow', someday: 'Some day' },
      },
      end: {
        title: 'A kindness you mean to do',
        text: 'It can wait among your intentions. Nobody is told of it, and nobody has to notice.',
      },
    },
  },

  empathy: {
    what: 'One scene through somebody else’s eyes, and a question for them',
    why: 'In 25 experiments, imagining how somebody saw a thing did not make for better guesses. In the last of them, asking did.',
    steps: {
      scene: {
        title: 'What happened?',
        text: 'One scene, as a camera would have caught it. No reasons yet, and no blame.',
      },
      eyes: {
        title: 'What did they see?',
        text: 'Stand where they stood. What was in front of them just then, and what could they not know?',
      },
      felt: {
        title: 'What might they have felt?',
        text: 'Guess more than one thing. “Perhaps” is a good word to begin with.',
      },
      needed: {
        title: 'What were they short of, perhaps?',
        text: 'Rest, respect, being believed, being left alone. On some other day you needed it too.',
      },
      deed: {
        title: 'What could you ask?',
        text: 'So far it is a guess, and a question can tell you more: an open one, with no answer hidden in it. “What was that like for you?” is enough.',
      },
      end: {
        title: 'A guess, until you ask',
        text: 'Only they know how it was. What you wrote is here and nowhere else, and it stays only if you want it to.',
      },
    },
  },

  forgiveness: {
    what: 'A letter that is never sent, over some days',
    why: 'People who worked through a workbook with these five steps, two or three hours in all, were less bitter two weeks later than people who were still waiting for it.',
    steps: {
      caution: {
        title: 'Before you begin',
        text: 'To forgive is not to make up, and not to say that it was all right. It can wait, and it can stay undone. If somebody is hurting you now, being safe comes first: tell someone you trust, or call a local helpline.\nThis is a letter that is never sent. Write it slowly, one step a day at most. It waits, and asks for nothing.',
        on: 'Begin a letter',
      },
      seal: {
        title: 'Who can open it?',
        text: 'It is closed either way: nothing of it is shown until you open it. On a computer that others use, a passphrase protects it as well.',
        choices: { plain: 'Closed', locked: 'Closed, with a passphrase' },
      },
      to: {
        title: 'Who is it to?',
        text: 'A name, or whatever you call them.',
      },
      recall: {
        title: 'What hurt',
        text: 'Tell them what happened and what it was like for you, as calmly as you can. It isn’t about who is right.',
      },
      recalled: {
        title: 'That is enough for a day',
        text: 'What you have written down keeps working in you. Come back tomorrow, or next week.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      empathize: {
        title: 'From where they stood',
        text: 'What may have moved them, pressed them, frightened them? It excuses nothing. Write what you can imagine, and stop where you can’t.',
      },
      empathized: {
        title: 'Let it lie for a while',
        text: 'To see somebody’s reasons is not to agree with them. That thought may want a night’s sleep.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      gift: {
        title: 'Something given',
        text: 'Perhaps you once hurt somebody, and they forgave you. What was that like? If you want to give something of it to the person you are writing to, this is the place. If not, you can write that.',
      },
      given: {
        title: 'There is no hurry',
        text: 'You can hold on to a gift for some days before you give it, and you can take it back.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      commit: {
        title: 'In one sentence',
        text: 'Whatever you have decided, even if it is only a part of it, or “not yet”. Once it is written, it is easier to come back to.',
      },
      committed: {
        title: 'There it is, in writing',
        text: 'Read it again on another day, and see whether it still fits.',
        stop: 'Close it for now',
        on: 'Go on all the same',
      },
      hold: {
        title: 'For the days when it comes back',
        text: 'The hurt may come back, and that undoes nothing. What would you like to read then?',
      },
      end: {
        title: 'The letter',
        text: 'It is as finished as it needs to be. You can keep it, or delete it.',
      },
    },
  },

  warmth: {
    what: 'Good wishes for a few minutes, and a small sign',
    why: 'In studies, courses in this old exercise brought people more warm feelings. A few minutes are a taste of it.',
    steps: {
      minutes: {
        title: 'How long?',
        text: 'You will be wishing people well, in silence. You don’t have to feel anything; the wish is enough.',
        choices: {
          '2': 'Two minutes',
          '3': 'Three minutes',
          '5': 'Five minutes',
          '10': 'Ten minutes',
        },
      },
      whom: {
        title: 'Who else?',
        text: 'First comes somebody who is easy to love, or an animal. Then a friend, then somebody you hardly know. After them you can wish yourself the same, and last of all somebody you find difficult: not the hardest one, and nobody who is hurting you now.',
        choices: {
          others: 'Those are enough today',
          without: 'Me as well',
          all: 'Me, and somebody difficult',
        },
      },
      wish: {
        title: 'Good wishes',
        text: 'Sit as you like, with your eyes open or closed. The words come one at a time, and you can say each of them inwardly.',
      },
      deed: {
        title: 'And a small sign of it?',
        text: 'Something somebody can see or touch, as small as you like. Choose one, write your own, or leave this empty.',
        choices: {
          hand: 'Put a hand on their arm, if they like that',
          place: 'Keep a place for them next to me',
          note: 'Leave a note where they will find it',
          cup: 'Bring them something warm to drink',
          door: 'Get up when they come in, and say hello',
        },
      },
      end: {
        title: 'What becomes of it',
        text: 'A wish can stay a wish. A sign you would like to give can wait among your intentions, and one you have given can be a line in your journal.',
      },
    },
  },

  repair: {
    what: 'Cool down, and find a first sentence',
    why: 'For a year, couples wrote now and then about a quarrel as an outsider would see it who wants the best for both. They stayed as content as before; other couples grew less so.',
    steps: {
      safe: {
        title: 'Before you begin',
        text: 'This is for a quarrel between two people who can both say no. If you are afraid of the other person, it is the wrong exercise, and being safe comes first: tell someone you trust, or call a local helpline.',
        on: 'Begin',
      },
      cool: {
        title: 'How long will you cool down?',
        text: 'Most of us find better words once the heart has slowed down. Set a time, and do something else until then.',
        choices: {
          timed: 'Twenty minutes, here',
          later: 'Longer, away from here',
          calm: 'I am calm now',
        },
      },
      wait: {
        title: 'Cooling down',
        text: 'Get up, walk about, drink a glass of water. Nothing needs an answer yet. The light shows when the time is over.',
      },
      later: {
        title: 'Come back when you are calm',
        text: 'After an hour, a walk, a night: as long as it takes. This page keeps your place.',
        stop: 'Close it for now',
        on: 'I am calm now',
      },
      who: {
        title: 'Who was it with?',
        text: 'A name is enough. You can also leave this empty.',
      },
      outside: {
        title: 'How would somebody see it who wishes you both well?',
        text: 'Imagine that they saw it all. What happened, from where they stand? What would they hope for, for you both?',
      },
      share: {
        title: 'Your share',
        text: 'Only yours, however small: a tone, a word, something left unsaid. Their share is for them to see.',
      },
      deed: {
        title: 'A soft first sentence',
        text: 'What you felt and what you need, and no blame: “When it got loud I was frightened. I’d like us to try again.”',
      },
      when: {
        title: 'When will you come back to it?',
        text: 'Say it when you both have a quiet moment. In two days, look at how things are between you.',
        choices: {
          'in-two-days': 'In two days',
          tomorrow: 'Tomorrow',
          someday: 'On no particular day',
        },
      },
      end: {
        title: 'For a quiet moment',
        text: 'It can wait among your intentions until that day. Perhaps you will find a better sentence when you are face to face.',
      },
    },
  },

  apology: {
    what: 'What you did, without a “but”, and what you will do about it',
    why: 'People who were asked to judge apologies cared most that somebody took the blame, then that something would be put right. Asking for forgiveness mattered least.',
    steps: {
      who: {
        title: 'Who is it for?',
        text: 'A name, or whatever you call them.',
      },
      did: {
        title: 'What did you do?',
        text: 'In one plain sentence, with no “but” and no “if”: “I read your letter.”',
      },
      felt: {
        title: 'What was it like for them?',
        text: 'As far as you know. Where you don’t know, you can say so, and ask.',
      },
      own: {
        title: 'Take it on',
        text: 'One sentence that leaves nothing to them, to chance or to a bad day: “That was wrong of me.”',
      },
      amends: {
        title: 'What will you do to put it right?',
        text: 'Something you really can do: replace it, say so in front of the others, do it another way from now on.',
      },
      deed: {
        title: 'How will you begin?',
        text: 'Your first sentence. Leave out “please forgive me”: whether they do, and when, is up to them.',
      },
      how: {
        title: 'How will you say it?',
        text: 'In whatever way is easiest for them to hear.',
        choices: { face: 'Face to face', call: 'On the phone', writing: 'In writing' },
      },
      when: {
        title: 'When?',
        text: 'Soon, and at a time when they don’t have to answer at once.',
        choices: { today: 'Today', tomorrow: 'Tomorrow', someday: 'Some day' },
      },
      end: {
        title: 'Your apology',
        text: 'It can wait among your intentions, or stay here like a letter, closed until you open it.',
      },
    },
  },

  'standing-by': {
    what: 'When somebody is treated badly: five ways to help',
    why: 'People who want to step in are taught these five ways. How much they change is not well known. To whoever would have been alone with it, it may still mean a lot.',
    steps: {
      saw: {
        title: 'What did you see?',
        text: 'What was said or done, and to whom? It may be happening still, or be long over.',
      },
      safe: {
        title: 'What is safe, for you and for them?',
        text: 'Could it get worse for them if you step in? Could you get hurt? In danger, call the emergency number first. Getting help, or being there afterwards, is worth just as much.',
      },
      way: {
        title: 'Which way fits?',
        choices: {
          distract: 'Create a distraction',
          fetch: 'Get help',
          witness: 'Stay as a witness',
          after: 'Check in with them afterwards',
          speak: 'Speak up',
        },
      },
      deed: {
        title: 'What could your first sentence be?',
        text: 'Said to them rather than about them, if you can: “Shall we sit over there?” “Are you all right?” “I saw that.” Or: “Please stop.”',
      },
      when: {
        title: 'When?',
        choices: { today: 'Today', tomorrow: 'Tomorrow', someday: 'When it happens again' },
      },
      end: {
        title: 'A sentence to have ready',
        text: 'It can wait among your intentions. If you did nothing at the time, you can still ask how they are.',
      },
    },
  },

  cooling: [
    'Let your shoulders drop.',
    'Feel the floor under your feet.',
    'There is nothing to decide now.',
    'Walk a few steps, if you can.',
    'If the quarrel starts again in your head, look at something near you.',
    'You don’t have to win this.',
  ],
  whom: {
    easy: 'Somebody who is easy to love. An animal will do.',
    friend: 'A friend. You may see their face.',
    stranger: 'Somebody you hardly know: from the shop, the bus, the stairs.',
    self: 'Yourself, as you sit here.',
    difficult: 'Somebody you find difficult, as far as you can.',
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
