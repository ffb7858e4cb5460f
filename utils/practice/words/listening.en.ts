/** Active listening, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'listening'> = {
  'listen-first': {
    title: 'Let them finish',
    invitation:
      'In one conversation today, you might wait until the other person has quite finished, and a breath longer.',
    smaller: 'Let one sentence of somebody’s end before yours begins.',
    why: 'The last words of a thought are often the ones that took courage to say.',
  },
  'listen-silence': {
    title: 'Leave the silence alone',
    invitation:
      'When a talk falls quiet, you might let it be quiet for a moment. What comes after is often what mattered.',
    smaller: 'Once today, count slowly to three before you answer.',
    why: 'A pause feels longer to the one who waits than to the one who is looking for words.',
  },
  'listen-repeat': {
    title: 'Say back what you heard',
    invitation:
      'You might tell somebody, in your own words, what you understood, and ask whether that was it.',
    smaller: 'Ask once: “Did I get that right?”',
    why: 'It is one of the steps that a well known guide to good listening names: say it back, ask, and don’t judge.',
  },
  'listen-ask-on': {
    title: 'Ask one question more',
    invitation:
      'When somebody tells you something today, you might ask one more question about it before you tell something of yours.',
    smaller: '“And how was that for you?” is enough.',
    why: 'A second question says that the first was no mere politeness.',
  },
  'listen-no-advice': {
    title: 'Nothing to fix',
    invitation:
      'If somebody close to you complains about something today, you might keep your good ideas to yourself and only take it in.',
    smaller: 'Swallow one “Why don’t you just”.',
    why: 'Most of us have a plan already. What is missing is somebody who has heard how hard it is.',
  },
  'listen-tone': {
    title: 'The tune under the words',
    invitation:
      'In a meeting or at a counter, you might listen for a minute to how a voice sounds, not only to what it says.',
    smaller: 'Notice whether one voice is faster or flatter than usual.',
    why: 'People often say that they are fine. The voice tends to be more exact.',
  },
  'listen-call': {
    title: 'A voice instead of typing',
    invitation:
      'Where you would have typed today, you might ring, and begin with “Is now a good time?”',
    smaller: 'Ask somebody when a short call would suit them.',
    why: 'You hear a smile, and a lump in the throat. Letters on a screen have neither.',
  },
  'listen-grief': {
    title: 'Let them say the name',
    invitation:
      'With somebody who has lost a person, you might ask for a small story about the one who is gone. They are free not to tell it.',
    smaller: 'Say the name of the one they miss, once.',
    why: 'Many who grieve fear less that others will speak of the dead than that nobody will.',
  },
  'listen-other-side': {
    title: 'The other side, to its end',
    invitation:
      'After a quarrel, when both of you are calm, you might ask to hear how it was for them, and answer nothing until tomorrow.',
    smaller: 'Ask what hurt most. Only say “thank you for telling me”.',
    why: 'It is hard to leave a place in an argument where nobody has been heard yet.',
  },
  'listen-old-story': {
    title: 'The story you know by heart',
    invitation:
      'When an older relative tells the old story again, you might ask about a corner of it that was never told.',
    smaller: 'Listen to the end as if you did not know it.',
    why: 'A story that comes back often holds something that still wants to be seen.',
  },
  'listen-quiet-one': {
    title: 'The one who has said nothing',
    invitation:
      'In a group today, you might turn to the person who has been silent and ask, lightly, what they make of it.',
    smaller: 'Look towards the quiet one when you speak.',
    why: 'Some people wait for a gap that never opens. It takes one other person to open it.',
  },
  'listen-disagree': {
    title: 'How did you come to that?',
    invitation:
      'Somebody sees a thing quite differently from you. You might ask what they lived through that led them there, and not argue.',
    smaller: 'Find one thing in it that you can understand.',
    why: 'Opinions collide. The stories behind them seldom do.',
  },
  'listen-how-is-it': {
    title: 'How is it going here today?',
    invitation:
      'You might ask somebody at a till, a desk or a door how their day is going, and stay for the answer.',
    smaller: 'Wait for the reply when you ask “How are you?”',
    why: 'A person who serves many hears that question often, and seldom gets to answer it.',
  },
  'listen-come-back': {
    title: 'Come back to it',
    invitation:
      'Somebody mentioned a test, a trip or a worry some days ago. You might ask today how it went.',
    smaller: 'Note one thing that somebody is waiting for.',
    why: 'It shows that their words stayed with you after they had left the room.',
  },
  'listen-good-news': {
    title: 'Stay with the good news',
    invitation:
      'When somebody tells you a small joy, you might ask them to begin at the beginning, and not hurry on.',
    smaller: 'Ask: “What was the best moment?”',
    why: 'Joy that is told in full is lived a second time, by two.',
  },
  'listen-read-twice': {
    title: 'Read it a second time',
    invitation:
      'A message makes you angry. You might get up, drink some water, and read it again as if a friend had sent it, before you reply.',
    smaller: 'Take your hands off the keys for ten breaths.',
    why: 'Written words have no face. In the first reading we often lend them the worst one.',
  },
  'listen-stairs': {
    title: 'Two minutes on the stairs',
    invitation: 'If you meet a neighbour today, you might put your bag down while you talk.',
    smaller: 'Stop walking for one sentence.',
    why: 'For a person who lives alone, that may be the longest talk of the day. For you too, perhaps.',
  },
  'listen-long-answer': {
    title: 'The long answer',
    invitation:
      'You might ask a friend, “How are you, the long version?”, at a time when you have nowhere to be.',
    smaller: 'Write: “I would like to hear the long version some day.”',
    why: 'The short version is a greeting. The long one needs to be asked for.',
  },
  'listen-wander': {
    title: 'Where did I go?',
    invitation:
      'While somebody talks, you might notice the moment when your mind slips off, and come back with no fuss.',
    smaller: 'Catch it once, and come back.',
    why: 'Every mind drifts. To return is the whole of the practice.',
  },
  'listen-afterwards': {
    title: 'After the talk',
    invitation:
      'When a conversation is over, you might sit for two minutes and ask yourself what the other needed, and whether you know.',
    smaller: 'Recall one sentence of theirs, word for word.',
    why: 'Looking back with an eye on the other person seems to do more good than looking at oneself.',
  },
  'listen-eyes-shut': {
    title: 'With your eyes shut',
    invitation:
      'For a call or a spoken message today, you might close your eyes and do nothing else until it ends.',
    smaller: 'Close your eyes for the first half minute.',
    why: 'With nothing to look at, you may hear the breath between the words.',
  },
};
