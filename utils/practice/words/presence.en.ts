/** Being present, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'presence'> = {
  'presence-phone-away': {
    title: 'Put it in another room',
    invitation:
      'For the next meal or talk with somebody, you might leave the phone where you can neither see nor hear it.',
    smaller: 'Turn the screen face down for five minutes.',
    why: 'With a phone lying on the table, people enjoyed each other’s company a little less.',
  },
  'presence-doorway': {
    title: 'Arrive before you speak',
    invitation:
      'When you come home or into a room today, you might stop in the doorway, breathe once, and look who is there.',
    smaller: 'Look at one person’s face before you say anything.',
    why: 'The body is home before the mind is. A moment on the threshold lets it catch up.',
  },
  'presence-meal': {
    title: 'One cup together',
    invitation:
      'You might drink one cup of something with somebody, and do nothing else until the cup is empty.',
    smaller: 'Sit down beside somebody for a minute.',
    why: 'A cup is a good clock: it has an end, and nobody looks at it.',
  },
  'presence-walk': {
    title: 'Walk at their pace',
    invitation:
      'On a way you share with somebody, you might fall in with their step, and leave the planning for later.',
    smaller: 'Go with somebody as far as the door.',
    why: 'Side by side, with eyes ahead, some things are easier to say.',
  },
  'presence-window': {
    title: 'The same window',
    invitation:
      'You might stand beside somebody at a window for a while, and look at what they are looking at.',
    smaller: 'Point out one thing you see.',
    why: 'To look at the same thing is one of the oldest ways to be together.',
  },
  'presence-lid': {
    title: 'Close the lid',
    invitation:
      'The next time somebody comes to your desk, you might shut the screen, or turn your chair right round, before you answer.',
    smaller: 'Take your hand off the mouse while they talk.',
    why: 'People can tell half an ear from a whole one, and keep the real question for the whole one.',
  },
  'presence-grief': {
    title: 'Nothing to say',
    invitation:
      'With somebody who grieves, you might simply sit nearby. Tea is enough; words are not needed, and tears are allowed.',
    smaller: 'Write: “I don’t know what to say. I am here.”',
    why: 'No sentence makes it smaller. To bear it in company is still different.',
  },
  'presence-chore': {
    title: 'The dishes, two of us',
    invitation:
      'A chore waits that one of you does alone most days. You might do it side by side, with no hurry.',
    smaller: 'Stay in the kitchen and dry three things.',
    why: 'Busy hands leave room for talk, and for none.',
  },
  'presence-bench': {
    title: 'A bench among people',
    invitation:
      'You might sit for ten minutes where people pass, with empty ears and hands, and see who is out today.',
    smaller: 'Stop on your way and watch three people go by.',
    why: 'To be among others counts too, on days when nobody is waiting for you.',
  },
  'presence-queue': {
    title: 'Wait with the others',
    invitation:
      'In the next line you stand in, you might leave the phone in your pocket and be one of those who wait.',
    smaller: 'Look up once before you reach for it.',
    why: 'A face that is not bent over a screen is one that others can speak to.',
  },
  'presence-meeting': {
    title: 'One meeting, one window',
    invitation:
      'In one meeting today, you might close everything else and follow it from hello to goodbye.',
    smaller: 'Do it for the first ten minutes.',
    why: 'The others will not know what you closed. They may notice that you are there.',
  },
  'presence-child-leads': {
    title: 'A child leads',
    invitation:
      'You might let a child in your family choose the game and its rules, and follow for ten minutes without a better idea.',
    smaller: 'Sit on the floor until you are given a part.',
    why: 'Children are told what to do all day. Somebody who follows is rare.',
  },
  'presence-one-call': {
    title: 'A call and nothing else',
    invitation:
      'You might telephone somebody you like from a chair with no screen in sight, and let the talk take as long as it takes.',
    smaller: 'Shut the screen for the last minute of a call.',
    why: 'One can hear typing, and also its absence.',
  },
  'presence-last-minutes': {
    title: 'The last five minutes',
    invitation:
      'Before you sleep, you might put out the screens and ask whoever shares your home what today was like.',
    smaller: 'Say good night with your hands free.',
    why: 'What is said last goes with us into the night.',
  },
  'presence-goodbye': {
    title: 'A slower goodbye',
    invitation:
      'When you part from somebody today, you might turn to them fully, and go only once they have turned away.',
    smaller: 'Look up when somebody says goodbye.',
    why: 'We plan how to meet. How we part is mostly left to the door.',
  },
  'presence-ten-minutes-out': {
    title: 'Say when you will be back',
    invitation:
      'If a quarrel gets too hot, you might say that you are going out for ten minutes, do so, and come back at the time you said.',
    smaller: 'Open your hands and let out one long breath.',
    why: 'To walk off can feel like a slammed door. With a time to return, it is only a pause.',
  },
  'presence-ill': {
    title: 'By somebody’s bed',
    invitation:
      'Somebody you know is ill. You might ask if a short visit would be welcome, bring news from outside, and leave before they tire.',
    smaller: 'Send a line that asks for no reply.',
    why: 'Illness makes days long and the world small. A visitor opens a window in both.',
  },
  'presence-look-again': {
    title: 'Look again',
    invitation:
      'You might look at somebody you see each day as if for the first time, and find three things you had stopped seeing.',
    smaller: 'Notice what colour they are wearing.',
    why: 'What we know well, we hardly see. It takes a small decision to see it.',
  },
  'presence-before-ringing': {
    title: 'Let it ring once more',
    invitation:
      'Before you take a call or open a door today, you might let go of what you were doing, in one full breath.',
    smaller: 'Drop your shoulders before you say hello.',
    why: 'Whoever comes next has nothing to do with what came before.',
  },
  'presence-keep-waiting': {
    title: 'Wait along with them',
    invitation:
      'Somebody is waiting for a train, a letter or a result. You might keep them company for part of it.',
    smaller: 'Ask by message how the waiting goes.',
    why: 'Waiting is hardest when no one else is waiting.',
  },
  'presence-one-song': {
    title: 'One song, all of it',
    invitation:
      'You might listen to one song with somebody from start to end, in a room or over the telephone, and talk only then.',
    smaller: 'Send them a song and play it at the same hour.',
    why: 'For four minutes, two people hear the same thing. That is more than it sounds.',
  },
};
