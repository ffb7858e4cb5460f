/** Empathy, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'empathy'> = {
  'empathy-other-day': {
    title: 'Their day so far',
    invitation:
      'Think of somebody you will meet today. You might imagine their day up to that moment, and then ask them about it.',
    smaller: 'Wonder, for one minute, how somebody slept.',
    why: 'What we imagine is often wrong. The asking is what makes it right.',
  },
  'empathy-behind-words': {
    title: 'What is under it?',
    invitation:
      'When somebody is sharp today, you might ask yourself what they could be worried about, before you answer.',
    smaller: 'Leave one sharp word unanswered until you have breathed.',
    why: 'Sharp words often stand guard over something soft.',
  },
  'empathy-queue': {
    title: 'The person across the counter',
    invitation:
      'You might look at somebody who serves you today and picture what their feet, ears and patience have done since morning.',
    smaller: 'Say one friendly sentence more than is needed.',
    why: 'A uniform hides a tired person well. You can look for the person.',
  },
  'empathy-name-it': {
    title: 'Name the feeling, gently',
    invitation:
      'When somebody tells you about something hard, you might offer a word for how it sounds, and let them correct you.',
    smaller: '“That sounds heavy.” And then nothing.',
    why: 'Even the wrong word helps: it invites the right one.',
  },
  'empathy-their-chair': {
    title: 'Sit in their chair',
    invitation:
      'While nobody is there, you might sit where somebody you live with always sits, and see the room from there.',
    smaller: 'Look at the table from the other side.',
    why: 'From another chair, other things are in the way, and other things are far off.',
  },
  'empathy-three-lines': {
    title: 'Three lines from their side',
    invitation:
      'After a quarrel, you might write three lines about it as the other would tell it, so that they would nod. For your eyes only.',
    smaller: 'Write one line that begins with their name.',
    why: 'You need not agree with what you write. It only shows where the two stories part.',
  },
  'empathy-kind-voice': {
    title: 'Read it in a kind voice',
    invitation:
      'A message sounds cold or cross. Before you reply, you might read it half aloud in the warmest voice you have.',
    smaller: 'Assume, for one message, that they were in a hurry.',
    why: 'We read in the voice we expect. It is often our own mood.',
  },
  'empathy-in-common': {
    title: 'Three things in common',
    invitation:
      'You might look at somebody on your way who seems quite unlike you, and think of three that you surely share.',
    smaller: 'Find one: cold hands, a long day, a wish to be home.',
    why: 'What divides us is easy to see. What we share takes a second look.',
  },
  'empathy-hard-date': {
    title: 'A date that weighs',
    invitation:
      'For somebody you know, this season or this week may be heavy: a birthday, a first year without. You might let them know you remember.',
    smaller: 'Write the date down for next year.',
    why: 'After some months the world goes on, and the calendar still hurts.',
  },
  'empathy-low-view': {
    title: 'From further down',
    invitation:
      'You might go down to the height of a child in your family and see what the room, and your face, look like from there.',
    smaller: 'Bend down before you say the next thing.',
    why: 'A voice from above sounds louder than it was meant.',
  },
  'empathy-what-is-it-like': {
    title: 'What is that like?',
    invitation:
      'You might ask a colleague about a part of their work that you know only by name, and what is hardest in it.',
    smaller: 'Ask: “What does a good day look like for you?”',
    why: 'From outside, the work of others looks easy. From inside, few things are.',
  },
  'empathy-not-my-taste': {
    title: 'Not what I would like',
    invitation:
      'Before you do somebody a favour, you might ask yourself what they would enjoy, and how that differs from what you would.',
    smaller: 'Recall what made them laugh last.',
    why: 'We tend to give what we would like to get. It is a good start, but only that.',
  },
  'empathy-hurry': {
    title: 'Reasons for such a hurry',
    invitation:
      'Somebody pushes in or cuts you off. You might make up three harmless reasons for it, and choose the best.',
    smaller: 'Make up one reason. It may be silly.',
    why: 'You will never learn the true one. This one at least lets you walk on lightly.',
  },
  'empathy-lit-window': {
    title: 'A lit window',
    invitation:
      'In the evening, you might look at one lit window far off and wonder who is still awake there, and for whom.',
    smaller: 'Count three lights, three lives.',
    why: 'Other people are as real as we are. It is an odd thing to remember, and a good one.',
  },
  'empathy-good-wishes': {
    title: 'Good wishes, two minutes',
    invitation:
      'You might sit and wish, in silence, first yourself, then somebody dear, then somebody you hardly know: may it go well with you.',
    smaller: 'Send one such wish to the next person you see.',
    why: 'With some teaching, this old exercise brought people more warm feelings. How long it took hardly mattered.',
  },
  'empathy-first-week': {
    title: 'Your own first week',
    invitation:
      'You might call to mind a first week of yours, at a school or a job, and then think who is in one now.',
    smaller: 'Recall who was friendly to you then.',
    why: 'What helped you may well help them: a name, a seat, a joke explained.',
  },
  'empathy-envy': {
    title: 'Glad, with a sting',
    invitation:
      'Somebody has got what you would like to have. You might grant yourself the sting, and then ask them what it means to them.',
    smaller: 'Say “I am glad for you”, once it is half true.',
    why: 'Envy and gladness can share a bench. Neither has to leave for the other.',
  },
  'empathy-misjudged': {
    title: 'I had you wrong',
    invitation:
      'You might recall somebody you judged too fast and came to like. Then think of one you are judging fast just now.',
    smaller: 'Add “so far” to one opinion about a person.',
    why: 'It has happened before that we did not know enough. It will happen again.',
  },
  'empathy-most-needed': {
    title: 'Rest, company or quiet?',
    invitation:
      'You might think of the one closest to you and guess which they lack most just now: sleep, talk, time alone, or a laugh.',
    smaller: 'Ask: “Do you want company or peace?”',
    why: 'The same deed can be a gift on Monday and a burden on Tuesday.',
  },
  'empathy-fine': {
    title: 'When somebody says “fine”',
    invitation:
      'A “fine” sounds thin to you. You might say that you have time, if there is more, and then leave it open.',
    smaller: 'Stay a little longer than the answer takes.',
    why: 'Not everyone can talk at once. An open door is useful later too.',
  },
  'empathy-aged-seven': {
    title: 'When they were seven',
    invitation:
      'You find somebody at work tiresome. You might picture them for a moment at seven, with a gap in their teeth and a school bag.',
    smaller: 'Picture the bag.',
    why: 'Everybody was once small and afraid of something. In most of us that child is still about.',
  },
};
