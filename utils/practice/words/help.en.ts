/** Offering help and wanting nothing back, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'help'> = {
  'help-unasked': {
    title: 'Something small, unseen',
    invitation:
      'You might do one small thing that makes somebody’s day easier, and not mention it.',
    smaller: 'Put one thing back where another will look for it.',
    why: 'In experiments, people did less good after others had watched them do some. Unseen, it made little difference.',
  },
  'help-ask-what': {
    title: 'Ask what would help',
    invitation:
      'Before helping somebody today, you might ask: “Would you like help, or would you like me to listen?”',
    smaller: 'Ask one person: “Is there anything I can take off you?”',
    why: 'Help that was not wanted is work for the one who gets it.',
  },
  'help-carry': {
    title: 'Carry something',
    invitation:
      'Somebody near you may be carrying something: a bag, a task, an awkward call. You might take one end of it.',
    smaller: 'Hold one door.',
    why: 'Half a load is often light. It is the whole that is heavy.',
  },
  'help-knowledge': {
    title: 'Share a shortcut',
    invitation:
      'You might show somebody, with no hurry, a thing you know and they are struggling with, if they want it.',
    smaller: 'Answer one question a little more fully than is usual.',
    why: 'What took you a year to find may take ten minutes to hand on.',
  },
  'help-their-turn': {
    title: 'It was not your turn',
    invitation:
      'You might do a household task today that is usually somebody else’s, as a matter of course.',
    smaller: 'Take the rubbish down on your way.',
    why: 'A chore that is already done is a small piece of evening, given away.',
  },
  'help-one-portion': {
    title: 'One portion more',
    invitation:
      'When you cook, you might make a little extra and offer it next door, or to somebody who comes home late.',
    smaller: 'Share the half of something you have.',
    why: 'For one, cooking can feel like too much trouble. For two, it is hardly more.',
  },
  'help-read-through': {
    title: 'Another pair of eyes',
    invitation:
      'Somebody has a letter, an application or a talk to finish. You might offer to read it, and say first what is clear.',
    smaller: 'Ask how far they have come with it.',
    why: 'After the tenth reading one sees nothing any more. A stranger to the text sees it at once.',
  },
  'help-going-out': {
    title: 'I am going to the shop',
    invitation:
      'Before you go out, you might ask a neighbour whether you can bring them something or take something along.',
    smaller: 'Take up a parcel, or a paper, to somebody’s door.',
    why: 'It is the same walk for you. For another it may be one walk fewer.',
  },
  'help-way': {
    title: 'A part of the way',
    invitation:
      'If somebody looks lost, you might ask where they want to go, and walk with them to the next corner.',
    smaller: 'Point the way, and wait until they have seen it.',
    why: 'A strange town is friendlier once somebody in it has spoken to you.',
  },
  'help-free-hour': {
    title: 'An hour for somebody else',
    invitation:
      'You might offer friends who look after somebody, small or old, to take over for an hour while they go out.',
    smaller: 'Ask them when they last had an hour alone.',
    why: 'Those who care for others seldom ask. An offer with a day and a time is easier to take.',
  },
  'help-plain-task': {
    title: 'One plain task',
    invitation:
      'Somebody grieves or is worn out. Instead of “tell me if you need anything”, you might name one thing: soup, post, the dog.',
    smaller: 'Write: “I can do your shopping on Friday. Yes or no is fine.”',
    why: 'In a dark time, even to think of a task for others is too much.',
  },
  'help-credit': {
    title: 'Say whose idea it was',
    invitation:
      'When work is talked about today, you might name the person who had the thought or did the dull part.',
    smaller: 'Put one name in one message.',
    why: 'It costs a half sentence, and quiet work becomes visible.',
  },
  'help-litter': {
    title: 'One thing off the ground',
    invitation:
      'On your way, you might pick up one thing that does not belong there, for whoever comes after you.',
    smaller: 'Push a chair or a trolley back into place.',
    why: 'You will never meet the one you did it for. That keeps it light.',
  },
  'help-newcomer': {
    title: 'Somebody is new',
    invitation:
      'You might ask somebody who joined not long ago what is still puzzling, and show them where people eat.',
    smaller: 'Tell a newcomer your name a second time.',
    why: 'New people have a hundred questions and ration them.',
  },
  'help-after-you': {
    title: 'After you',
    invitation:
      'At a till, in traffic or at a door, you might let one person go before you as if you had all the time there is.',
    smaller: 'Leave the nearer seat to another.',
    why: 'A minute is little to give, and somebody may be late for something that matters.',
  },
  'help-accept': {
    title: 'Let yourself be helped',
    invitation:
      'When somebody offers you a hand today, you might say yes, and leave out “oh, that isn’t needed”.',
    smaller: 'Say “thank you” where you would say “no, it’s fine”.',
    why: 'Freely given help tends to do both good. Someone has to be the one who takes it.',
  },
  'help-tomorrow': {
    title: 'It is tomorrow, isn’t it?',
    invitation:
      'Somebody has a hard day coming: an exam, a visit to the doctor, a first shift. You might write to them the evening before.',
    smaller: 'Put their day in your calendar.',
    why: 'It is good to know that another person has the same date in mind.',
  },
  'help-lend': {
    title: 'Take mine',
    invitation:
      'You might lend somebody a book, a drill or an umbrella they could use, with no day for its return.',
    smaller: 'Think of what you own that could be useful next door.',
    why: 'Most things lie idle most of the time. Lent, they start to belong to a place.',
  },
  'help-pass-on': {
    title: 'Pass it on',
    invitation:
      'You might choose one good thing that you no longer use, clean it, and find the person who would be glad of it.',
    smaller: 'Put one thing in a bag by the door.',
    why: 'To one it is a full cupboard, to another a warm coat.',
  },
  'help-beside': {
    title: 'Beside a hard letter',
    invitation:
      'A friend has been putting off a form or a call. You might offer to sit there while they do it, and make the tea.',
    smaller: 'Ask what the very first step would be.',
    why: 'Such tasks are rarely hard. They are only hard to begin alone.',
  },
  'help-kind-no': {
    title: 'A kind no, soon',
    invitation:
      'Something was asked of you that you can’t do. You might say so today, clearly and warmly, so that they can ask elsewhere.',
    smaller: 'Answer: “I can’t, and I wanted you to know early.”',
    why: 'A late maybe is harder to live with than an early no.',
  },
};
