/** Empathy, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'empathy'> = {
  'empathy-other-day': {
    title: 'Their day so far',
    invitation:
      'Think of somebody you will see today. What has their day been like up to then? Make one guess, and when you meet, ask.',
    smaller: 'Ask one person how they slept.',
    line: 'How has the day been for the next person you’ll see? You could ask.',
    why: 'In twenty-five experiments, imagining another person’s side did not make people guess better. In the last they could talk, and that did.',
  },
  'empathy-behind-words': {
    title: 'Under a sharp word',
    invitation:
      'Somebody you are safe with snaps at you. What are they worried about, or tired of? Before you answer, you can ask: “Is something wrong?”',
    smaller: 'Take one breath before you answer a sharp word.',
    line: 'One breath before you answer a sharp word. It is long enough to choose a tone.',
  },
  'empathy-queue': {
    title: 'The person across the counter',
    invitation:
      'Somebody serves you today. What have their feet, their ears and their patience been through since morning?',
    smaller: 'Say one friendly sentence more than is needed.',
    line: 'Behind every counter stands a person who got up this morning, too.',
  },
  'empathy-name-it': {
    title: 'A word for it',
    invitation:
      'When somebody tells you about something hard, offer a word for how it sounds: “Lonely?” “Unfair?” And let them put you right.',
    smaller: '“That sounds heavy.” And then nothing.',
    line: 'Three words for somebody in trouble: “That sounds hard.” Then listen.',
    why: 'Even the wrong word helps: it invites the right one.',
  },
  'empathy-their-chair': {
    title: 'Sit in their chair',
    invitation:
      'While nobody is there, sit where somebody you live with always sits. What can you see from here, and what not?',
    smaller: 'Look at the table from the other side.',
    line: 'Sit where somebody else always sits. What does your home look like from there?',
    why: 'From another chair, different things are in reach, and different things in the way.',
  },
  'empathy-three-lines': {
    title: 'Three lines from outside',
    invitation:
      'After a quarrel between equals, write three lines about it, the way a friend of you both would tell it. For your eyes only.',
    smaller: 'Write one line with “we” in it.',
    line: 'After a quarrel: how would a friend of you both tell it?',
  },
  'empathy-kind-voice': {
    title: 'Read it in a kind voice',
    invitation:
      'A message sounds cold. Before you reply, read it half aloud in the warmest voice you have. Still not sure? Ask how it was meant.',
    smaller: 'Assume, for one message, that they were in a hurry.',
    line: 'A message sounds cold? Read it once in the warmest voice you have.',
  },
  'empathy-in-common': {
    title: 'Three things in common',
    invitation:
      'On your way, pick somebody who seems quite unlike you. What do you both know? Cold hands, a tune in the head, a wish to be home. Find three.',
    smaller: 'Find one. Sore feet count.',
    line: 'What do you share with somebody quite unlike you? Sore feet count.',
  },
  'empathy-hard-date': {
    title: 'A date that weighs',
    invitation:
      'Whose week is heavy? A birthday, the day of the diagnosis, the first year without someone. Two lines are enough: “I know what day it is.”',
    smaller: 'Write the date down for next year.',
    line: 'Is there a date this month that is hard for somebody you know?',
    why: 'After some months the world goes on, and the calendar still hurts.',
  },
  'empathy-low-view': {
    title: 'From further down',
    invitation:
      'Get down to the height of a child in your family. What does the room look like from there, and your face?',
    smaller: 'Bend down before you say the next thing.',
    line: 'Get down to the height of a child. The world is mostly knees and table edges.',
  },
  'empathy-what-is-it-like': {
    title: 'What is that like?',
    invitation:
      'Ask a colleague about a part of their work that you know only by name. What does it take? What is the hardest bit?',
    smaller: 'Ask: “What does a good day look like for you?”',
    line: 'Ask somebody you work with what a good day looks like for them.',
    why: 'Other people’s work looks easy from outside. Little of it is.',
  },
  'empathy-not-my-taste': {
    title: 'Not what I would like',
    invitation:
      'Before you give somebody something, or do them a favour: what do they like that you don’t? If you can’t tell, ask.',
    smaller: 'What last made them laugh? Try to remember.',
    line: 'Do you know somebody’s favourite cake? If not, there is a question for today.',
  },
  'empathy-hurry': {
    title: 'Why the hurry?',
    invitation:
      'Somebody pushes in or cuts you up. Make up three harmless reasons, the sillier the better, and choose the best.',
    smaller: 'One will do. There may be a goose in it.',
    line: 'Somebody pushes past? Make up a harmless reason. There may be a goose in it.',
    why: 'You will never learn the true one. This one lets you walk on lighter.',
  },
  'empathy-lit-window': {
    title: 'A lit window',
    invitation:
      'In the evening, find one lit window far off. Who is still awake there, and for whom?',
    smaller: 'Count three lights, three lives.',
    line: 'A lit window in the evening, and somebody in the middle of a story. Find one.',
    why: 'Other people are as real as we are. It is an odd thing to remember, and a good one.',
  },
  'empathy-good-wishes': {
    title: 'Good wishes, two minutes',
    invitation:
      'Think of somebody easy to love: a child, an old friend, a cat. Wish them well in silence. Then somebody you hardly know. Then, if you like, yourself.',
    smaller: 'A silent “may it go well with you” for the next person you see.',
    line: 'Whom do you love without any effort? Cats count. Wish them a good day.',
    why: 'In studies, people who were taught this old exercise came to have more warm feelings.',
  },
  'empathy-first-week': {
    title: 'Your own first week',
    invitation:
      'Remember one of your own first weeks, at a school or in a job. Who is in one now? Tell them something nobody told you.',
    smaller: 'Who was friendly to you then? Think of the name.',
    line: 'Who near you is new at something? Tell them what nobody told you.',
    why: 'What helped you may well help them: a name, a seat, a joke explained.',
  },
  'empathy-envy': {
    title: 'Glad, with a sting',
    invitation:
      'Somebody has something you wish you had. Let it sting. Then ask them what it means to them.',
    smaller: 'Say “I’m glad for you” as soon as it is half true.',
    line: 'You can be glad for somebody and feel a sting. Ask them what it means to them.',
  },
  'empathy-misjudged': {
    title: 'I had you wrong',
    invitation:
      'Remember somebody you judged too fast and came to like. Now think of someone you may be judging too fast. What don’t you know yet?',
    smaller: 'Add “so far” to one opinion about a person.',
    line: 'Add two small words to an opinion about somebody: “so far”.',
  },
  'empathy-most-needed': {
    title: 'Rest, company or quiet?',
    invitation:
      'What is the person closest to you shortest of right now: sleep, talk, time alone, a laugh? Make a guess. Then ask.',
    smaller: 'Ask: “Company, or peace and quiet?”',
    line: '“Company, or peace and quiet?” Ask somebody close to you.',
    why: 'The same favour can be a gift on Monday and a burden on Tuesday.',
  },
  'empathy-fine': {
    title: 'When somebody says “fine”',
    invitation:
      'Somebody’s “fine” sounds thin. Say that you have time if there is more, and leave it at that.',
    smaller: 'Stay a little longer than the answer takes.',
    line: 'When a “fine” sounds thin, say that you have time if there is more.',
  },
  'empathy-aged-seven': {
    title: 'When they were seven',
    invitation:
      'Somebody at work gets on your nerves. Picture them at seven, with a gap in their teeth and a school bag.',
    smaller: 'Picture only the bag.',
    line: 'Somebody at work gets on your nerves? Picture the school bag they once had.',
  },
  'empathy-to-the-end': {
    title: 'Down to the last line',
    invitation:
      'Halfway down a post, your answer is already there. Read on to the end first, and then see whether it still fits.',
    smaller: 'Open one article before you reply to its headline.',
    line: 'Read to the last line before you answer. Some answers are already down there.',
  },
  'empathy-do-you-mean': {
    title: '“Do you mean…?”',
    invitation:
      'A stranger’s comment annoys you, and you aren’t quite sure you got it. Before you argue, write what you took it to mean, and ask.',
    smaller: 'Turn one “So you think…” into “Do you mean…?”',
    line: 'Before you argue, one question: “Do you mean…?”',
  },
  'empathy-alt-text': {
    title: 'Say what is in the picture',
    invitation:
      'You are posting a picture, and somebody who can’t see it reads along. Add a sentence: “My dog, asleep on a pile of newspapers.”',
    smaller: 'Describe one picture in five words.',
    line: 'Some people have the web read to them. Say in a sentence what your picture shows.',
  },
  'empathy-ask-photo': {
    title: '“May I post this?”',
    invitation:
      'It is a good photo, and you aren’t the only one in it. Send it round before you post it, and take a no as lightly as a yes.',
    smaller: 'Leave one picture where it is, just between you.',
    line: 'Ask the others in the photo before you post it. “May I?” is quickly said.',
  },
  'empathy-mocking-post': {
    title: 'It stops with me',
    invitation:
      'It is funny, and somebody real is being laughed at. Don’t pass it on. It ends at your screen, and nobody will ever know.',
    smaller: 'Close it before the second laugh.',
    line: 'A joke with somebody’s face in it can end at your screen. Don’t pass it on.',
  },
  'empathy-no-replies': {
    title: 'No answers yet',
    invitation:
      'In a forum you use, find a question that nobody has answered. Say what you know, or what you would try, or only: “I’d like to know that too.”',
    smaller: 'Pass one question on to somebody who may know.',
    line: 'Somewhere a question has waited for days. You may be the one who knows.',
  },
  'empathy-plain-words': {
    title: 'For those who just came in',
    invitation:
      'A thread, a chat, a group: everyone speaks in short forms and old jokes. Explain one in passing, for whoever is new.',
    smaller: 'Write one abbreviation out in full.',
    line: 'Explain one inside joke in passing. Somebody new is reading along.',
  },
  'empathy-own-grief': {
    title: 'What kind of day is it?',
    invitation:
      'You are missing somebody. Is it heavy today, or dull, or far away, or raw? Tell one person, so that they needn’t guess.',
    smaller: 'Find the word for it. It may stay with you.',
    line: 'Grief has its own weather. Tell one person what it is like today.',
  },
  'empathy-quiet-week': {
    title: 'The quiet week',
    invitation:
      'A friend’s children are at their other home this week. How is the quiet: a rest, or too much of it? Ask, and suggest a walk, or nothing at all.',
    smaller: 'Write: “How is your quiet week?”',
    line: 'Somebody’s children are at their other home this week. Ask how the quiet is.',
  },
  'empathy-tired-question': {
    title: 'The question they are tired of',
    invitation:
      'Ask a teenager in your family which question adults always put to them, and what they would rather be asked. Then ask that.',
    smaller: 'Leave out “And what comes after school?”',
    line: 'Ask a teenager which question they are tired of, and what they’d rather be asked.',
  },
  'empathy-wrong-guess': {
    title: 'Guess, then ask',
    invitation:
      'A small game with somebody you know well. What was their best moment this week? What would they do with a free day? Guess first, then let them tell you.',
    smaller: 'Guess what they’d like for dinner. Ask.',
    line: 'How well do you know the people you know best? Guess, and then ask.',
  },
  'empathy-wish-they-knew': {
    title: 'What do most people get wrong?',
    invitation:
      'Somebody you know lives with something you don’t: an illness, a faith, a stammer, a far country. If they like to tell, ask what most people get wrong about it.',
    smaller: 'Read one page by somebody who lives with it.',
    line: 'Ask somebody what most people get wrong about the way they live.',
  },
  'empathy-how-told': {
    title: 'How would you like to hear it?',
    invitation:
      'You have bad news, or something critical to say. Ask first: now or later? Written down, or face to face? Straight out, or bit by bit?',
    smaller: 'Ask: “Is this a good moment for something difficult?”',
    line: 'Before hard news, one question: “Would you like it now, or later?”',
  },
};
