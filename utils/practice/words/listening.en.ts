/** Active listening, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'listening'> = {
  'listen-first': {
    title: 'Let them finish',
    invitation:
      'In one conversation today, wait until the other person has really finished. Then wait one breath longer.',
    smaller: 'Let one of their sentences end before yours begins.',
    line: 'Let somebody finish today, and wait one breath longer than you usually would.',
    why: 'The last words of a thought are often the ones that took courage to say.',
  },
  'listen-silence': {
    title: 'Leave the silence alone',
    invitation:
      'A conversation goes quiet. Nobody has to rescue it. Look out of the window for a moment, and see what comes next.',
    smaller: 'Let one gap pass without filling it.',
    line: 'When a conversation goes quiet, let it be quiet for a moment.',
  },
  'listen-repeat': {
    title: 'Say back what you heard',
    invitation:
      'Somebody explains how it is for them. Tell them in your own words what you understood, and ask: “Is that it?”',
    smaller: 'Ask once: “Did I get that right?”',
    line: 'Say back in your own words what somebody told you, and ask if that was it.',
    why: 'In one study, people felt more understood when somebody said back what they had heard than when they got advice or a nod.',
  },
  'listen-ask-on': {
    title: 'Ask one more question',
    invitation:
      'Somebody tells you about their weekend. Before you tell them about yours: what else would you like to know?',
    smaller: '“And how was that for you?” is enough.',
    line: 'Before you tell your own story, ask one more question about theirs.',
  },
  'listen-no-advice': {
    title: 'Nothing to fix',
    invitation:
      'Somebody close to you is fed up, and says so. Today: no ideas and no plan, only “That sounds tiring”, and all the time they want.',
    smaller: 'Swallow one “Why don’t you just”.',
    line: 'When somebody complains today, keep your good ideas to yourself and take it in.',
    why: 'Most of us have a plan already. What is missing is somebody who has heard how hard it is.',
  },
  'listen-tone': {
    title: 'The tune under the words',
    invitation:
      'In a meeting or at a counter, listen for a minute to how a voice sounds, and not only to what it says. Where does it speed up? Where does it go flat?',
    smaller: 'Is one voice quicker or flatter than usual?',
    line: 'For a minute, listen to how a voice sounds, and not only to what it says.',
  },
  'listen-call': {
    title: 'A voice instead of typing',
    invitation: 'You were about to type it. Ring them, and begin with “Is now a good time?”',
    smaller: 'Ask somebody when a short call would suit them.',
    line: 'Ring somebody you would usually write to, and ask first if it is a good time.',
    why: 'You can hear a smile, and a lump in the throat. Typing has neither.',
  },
  'listen-grief': {
    title: 'Let them say the name',
    invitation:
      'Somebody you know has lost a person. Ask for a small story about the one who is gone. They are free not to tell it.',
    smaller: 'Say the name of the one they miss, once.',
    line: 'Ask somebody who grieves for a small story about the person they miss.',
    why: 'People stop saying the name so as not to hurt. Then nobody says it at all.',
  },
  'listen-other-side': {
    title: 'The other side, to its end',
    invitation:
      'You two have quarrelled, and both of you are calm again. Ask how it was for them, hear it to the end, and leave your answer for tomorrow.',
    smaller: 'Ask what hurt most, and only say “thank you for telling me”.',
    line: 'After a quarrel between equals, ask how it was for them, and answer tomorrow.',
  },
  'listen-old-story': {
    title: 'The story you know by heart',
    invitation:
      'An older relative starts on the old story again. This time, ask about a corner of it that was never told: who else was there, what the weather did.',
    smaller: 'Listen to the end as if you didn’t know it.',
    line: 'When somebody tells the old story again, ask about a part that was never told.',
  },
  'listen-quiet-one': {
    title: 'The one who has said nothing',
    invitation:
      'Somebody in the group was silent all along. Ask them afterwards what they made of it, lightly, so that “nothing much” is an answer too.',
    smaller: 'After you have spoken, leave a gap that others can use.',
    line: 'Ask somebody who was silent in the group what they made of it, once it is over.',
    why: 'Some people wait for a gap that never opens.',
  },
  'listen-disagree': {
    title: 'How did you come to that?',
    invitation:
      'Somebody sees a thing quite differently from you. What did they live through that led them there? Ask, and leave the arguing for another day.',
    smaller: 'Find one thing in it that you can understand.',
    line: 'Ask somebody you disagree with what they lived through that led them there.',
  },
  'listen-how-is-it': {
    title: 'How is it going here today?',
    invitation:
      'At a till, a desk or a door, ask how the day is going, and stay for the answer. With a queue behind you, a short one will do.',
    smaller: 'Say hello before you say what you want.',
    line: 'Ask somebody who serves you how their day is going, and stay for the answer.',
    why: 'In a small study in a café, customers who chatted with the barista left in a better mood than those who were quick.',
  },
  'listen-come-back': {
    title: 'Come back to it',
    invitation:
      'A test, a trip, a worry: somebody mentioned it some days ago. How did it go? Ask today.',
    smaller: 'Note one thing that somebody you know is waiting for.',
    line: 'Somebody told you about a test, a trip or a worry. Ask today how it went.',
  },
  'listen-good-news': {
    title: 'Stay with the good news',
    invitation:
      'Somebody tells you of a small joy. Ask them to begin at the beginning, and let it take its time.',
    smaller: 'Ask: “What was the best moment?”',
    line: 'When somebody brings good news, ask them to tell it from the beginning.',
    why: 'In experiments, good news came to mean more to people when somebody was openly glad with them.',
  },
  'listen-read-twice': {
    title: 'Read it a second time',
    invitation:
      'A message makes you angry. Get up, drink some water, and read it again as if a friend had sent it, before you reply.',
    smaller: 'Take your hands off the keys for ten breaths.',
    line: 'Read an angry message a second time, as if a friend had sent it.',
  },
  'listen-stairs': {
    title: 'Two minutes on the stairs',
    invitation:
      'You meet a neighbour on the stairs, with your shopping. Put your bag down, and talk.',
    smaller: 'Stop walking for one sentence.',
    line: 'If you meet a neighbour today, put your bag down, and talk.',
    why: 'For somebody who lives alone, it may be the longest conversation of the day. Perhaps for you too.',
  },
  'listen-long-answer': {
    title: 'The long answer',
    invitation: 'Ask a friend “How are you really?”, when you have nowhere to be.',
    smaller: 'Write: “I would like to hear the long version some day.”',
    line: 'Ask a friend how they really are, at a time when you have nowhere to be.',
    why: 'The short answer is a greeting. Somebody has to ask for the long one.',
  },
  'listen-wander': {
    title: 'Where did I go?',
    invitation:
      'Somebody is talking, and you are at the shops in your head. Notice it, and come back with no fuss.',
    smaller: 'Catch it once, and come back.',
    line: 'When your mind slips off while somebody talks, notice it, and come back.',
    why: 'In one set of studies, minds wandered for about a quarter of a conversation. Coming back is the whole practice.',
  },
  'listen-afterwards': {
    title: 'After the conversation',
    invitation:
      'A conversation is over. Sit for two minutes: what did they need, and do you know? If not, there is your next question.',
    smaller: 'Recall one sentence of theirs, word for word.',
    line: 'After a conversation, sit down for two minutes: what did they need, and do you know?',
  },
  'listen-eyes-shut': {
    title: 'With your eyes shut',
    invitation:
      'Somebody has sent you a voice message. Play it once at the speed at which it was spoken, eyes shut, doing nothing else.',
    smaller: 'Close your eyes for the first half minute of a call.',
    line: 'Listen to a voice message with your eyes shut, at the speed at which it was spoken.',
  },
  'listen-side-by-side': {
    title: 'Eyes on the road',
    invitation:
      'A teenager tells you more sideways than face to face. Give them a lift or fold the washing together, and for ten minutes ask nothing.',
    smaller: 'Let one shrug be the whole answer, and stay.',
    line: 'Do something side by side with a teenager, and for ten minutes ask nothing.',
  },
  'listen-whole-film': {
    title: 'The whole film, retold',
    invitation:
      'A child is telling you a film, with every turn of it. Don’t ask for the short version. Who was the one with the blue hat?',
    smaller: 'Ask for one more detail.',
    line: 'Let a child tell you the whole of it: the film, the game, the dream.',
  },
  'listen-at-twenty': {
    title: 'A Tuesday at twenty',
    invitation:
      'What did they do all day at twenty? Ask somebody old: when they got up, who they sat with, what the place smelled of.',
    smaller: 'Ask what their first pay went on.',
    line: 'Ask somebody old what an ordinary day was like when they were twenty.',
    why: 'Old people get asked about the war and the wedding. Hardly anybody asks about a Tuesday.',
  },
  'listen-a-name': {
    title: 'The way they say it',
    invitation:
      'Is there a name that you have been mumbling for months? Ask for it once more, and say it after them until it is right.',
    smaller: 'Listen to how somebody says their own name.',
    line: 'Ask somebody how their name is really said, and say it after them.',
  },
  'listen-carer': {
    title: 'And you?',
    invitation:
      'Everybody asks how the mother is, the patient, the baby. Ask the one who looks after them how they are themselves.',
    smaller: 'Write: “And how are you, apart from all that?”',
    line: 'Ask somebody who looks after another person how they are themselves.',
    why: 'People who care for somebody get used to passing the question on.',
  },
  'listen-night': {
    title: 'While you were asleep',
    invitation:
      'Nurses, bakers, drivers, guards: ask somebody who works nights what the last one was like.',
    smaller: 'Ask which hour is the longest.',
    line: 'Ask somebody who works while you sleep what last night was like.',
  },
  'listen-teacher': {
    title: 'What made you laugh in class?',
    invitation:
      'People come to a teacher when something is wrong. Ask one about something funny that happened this week.',
    smaller: 'Ask a teacher which lesson they like best.',
    line: 'Ask a teacher what made them laugh in class this week.',
  },
  'listen-early': {
    title: 'First in the call',
    invitation:
      'You are early in the video call, and so is somebody else. Leave your mail alone for these three minutes. What can they see from where they sit?',
    smaller: 'Say good morning to one person by name before it starts.',
    line: 'When two of you are early in a call, ask what they can see from their window.',
    why: 'In an office there would be a corridor. Here there are only these three minutes.',
  },
  'listen-outside': {
    title: 'Ask before you give',
    invitation:
      'You pass somebody who lives on the street. Say hello, and ask what they could use today. It may not be what you thought.',
    smaller: 'Say good morning as you would to anybody.',
    line: 'Say hello to somebody who lives on the street, and ask what they could use today.',
  },
  'listen-second-tongue': {
    title: 'In a second language',
    invitation:
      'Somebody speaks to you in a language they learned late. Leave the mistakes alone, give them time, and answer what they meant.',
    smaller: 'Wait with them while they look for one word.',
    line: 'When somebody speaks in a second language, give them all the time it takes.',
  },
  'listen-their-thing': {
    title: 'The thing they love',
    invitation:
      'Bees, trains, a band you have never heard of: let somebody tell you about what they love, and find out why.',
    smaller: 'Ask: “How did you get into it?”',
    line: 'Let somebody tell you about something they love and you know nothing about.',
  },
  'listen-two-homes': {
    title: 'The other home',
    invitation:
      'A child goes back and forth between two homes. Ask about the other one as you would about school, and not to find anything out.',
    smaller: 'Let them mention the other parent without a change in your face.',
    line: 'Ask a child with two homes about the other one, as you would about school.',
  },
  'listen-go-on': {
    title: 'Sorry, go on',
    invitation:
      'You have just cut somebody off. It happens. Say “Sorry, go on”, and this time let them.',
    smaller: 'Notice one “Yes, but” before it is out.',
    line: 'If you cut somebody off, say “Sorry, go on”, and let them.',
  },
  'listen-animal': {
    title: 'How is the dog?',
    invitation:
      'Ask somebody about their animal: what it did today, what it is afraid of, who chose the name.',
    smaller: 'Ask what it is called.',
    line: 'Ask somebody about their animal: what it did today, what it is afraid of.',
  },
  'listen-not-today': {
    title: 'Not today',
    invitation:
      'You listen to people all day, or it feels like it. Today one story can wait: “I would like to hear it. Could we say tomorrow?”',
    smaller: 'Spend five minutes where nobody talks.',
    line: 'You listen a lot. Today you can say: “I would like to hear it. Tomorrow?”',
  },
};
