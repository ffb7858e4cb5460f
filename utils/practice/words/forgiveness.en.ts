/** Forgiveness, in English; none asks anybody to forgive what is still being done to them. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'forgiveness'> = {
  'forgive-small': {
    title: 'Let a small thing go',
    invitation:
      'You might pick one small annoyance of the week and decide that it need not be paid back.',
    smaller: 'Tell the story of it once less today.',
    why: 'Small grudges are light one by one. It is the bundle that weighs.',
  },
  'forgive-self': {
    title: 'Speak to yourself as to a friend',
    invitation:
      'Think of a mistake of yours that still stings. You might say to yourself what you would say to a friend who had made it.',
    smaller: 'Drop one hard word you use about yourself, for today.',
    why: 'Few of us would keep a friend who spoke to us as we speak to ourselves.',
  },
  'forgive-draft': {
    title: 'The letter you keep',
    invitation:
      'You might write five lines to somebody who once hurt you, on paper that stays in your drawer, and say in them what it cost you.',
    smaller: 'Write one line, and put it away.',
    why: 'People who worked through a workbook on forgiving, some three hours in all, held less bitterness. A card is only a taste.',
  },
  'forgive-sorry': {
    title: 'Say sorry, and stop there',
    invitation:
      'If there is something you regret towards somebody, you might say so today in one sentence without a “but”.',
    smaller: 'Admit one small thing before anybody asks.',
    why: 'What follows a “but” is what people hear.',
  },
  'forgive-overnight': {
    title: 'Let the answer sleep',
    invitation:
      'An angry reply is ready in your head. You might write it down where it can’t be sent, and look at it tomorrow.',
    smaller: 'Wait for one hour.',
    why: 'Tomorrow you can still say all of it. You can’t unsay any of it today.',
  },
  'forgive-plain-sign': {
    title: 'A plain sign after a quarrel',
    invitation:
      'When a quarrel is over but the air is still thick, you might make a small plain sign: a cup of tea, a question about supper.',
    smaller: 'Say one everyday sentence in a soft voice.',
    why: 'Peace rarely starts with the big talk. More often with who wants toast.',
  },
  'forgive-put-right': {
    title: 'Put one thing right',
    invitation:
      'You broke, lost or forgot something of somebody’s. You might mend or bring back what you can today, and say that it was you.',
    smaller: 'Write down what is still owed.',
    why: 'Sorry is a word. A thing put right is a word one can hold.',
  },
  'forgive-late': {
    title: 'No word about the lateness',
    invitation:
      'Somebody comes late or forgets a thing of little weight. You might begin with how good it is that they are here.',
    smaller: 'Leave out one sigh.',
    why: 'They know already. What they don’t know is whether they are still welcome.',
  },
  'forgive-my-share': {
    title: 'My share of it',
    invitation:
      'In a quarrel between equals, you might look for the part that was yours, small as it is, and name only that.',
    smaller: 'Find it for yourself. You need not say it yet.',
    why: 'It is the only part of a quarrel that is quite in your hands.',
  },
  'forgive-was-forgiven': {
    title: 'When you were let off',
    invitation:
      'You might recall a time when somebody forgave you. What did they do, and how did you walk home?',
    smaller: 'Think of their name with thanks.',
    why: 'Having been given a thing makes it easier to know what it is, if you ever want to give it.',
  },
  'forgive-where-it-sits': {
    title: 'Where it sits',
    invitation:
      'An old anger comes back. You might look for the place in your body where it sits, and breathe there for a while, with nothing to solve.',
    smaller: 'Loosen your jaw.',
    why: 'Anger may have good reasons. The body can still have a rest from it.',
  },
  'forgive-ask': {
    title: 'Ask, and leave it open',
    invitation:
      'You might tell somebody what you did to them, that you see what it cost, and that they owe you no answer.',
    smaller: 'Put it in two sentences, on paper first.',
    why: 'A plea that waits for a yes is one more burden. One that waits for nothing can be a gift.',
  },
  'forgive-corrected': {
    title: 'Thanks for telling me',
    invitation:
      'Somebody at work shows you a mistake you made. You might say “thanks for telling me”, and nothing in your defence.',
    smaller: 'Breathe out before you explain.',
    why: 'They may have thought for days about how to put it.',
  },
  'forgive-passer-by': {
    title: 'Gone by the next corner',
    invitation:
      'A stranger is rude to you. You might give your anger until the next corner, and leave it there.',
    smaller: 'Shake out your hands once.',
    why: 'They have gone home with their bad day. There is no need to take it home as well.',
  },
  'forgive-learning-too': {
    title: 'They were learning too',
    invitation:
      'You might take one small thing your parents got wrong, and ask what they knew, and had, and feared, at your age.',
    smaller: 'Work out how old they were then.',
    why: 'To understand is not to excuse. Some things look smaller from there, and some rightly don’t.',
  },
  'forgive-unfinished': {
    title: 'Let today be unfinished',
    invitation:
      'Some of what you meant to do today is still undone. You might let it lie in peace, and be friendly to the one who is tired.',
    smaller: 'Cross one thing off without doing it.',
    why: 'A list knows nothing of headaches, bad nights and long calls. You do.',
  },
  'forgive-fresh-start': {
    title: 'A fresh first sentence',
    invitation:
      'There was friction with a colleague. You might greet them tomorrow as on the day before it began.',
    smaller: 'Ask them one plain question about their work.',
    why: 'Often both are waiting to see how the other will look.',
  },
  'forgive-not-yet': {
    title: 'Not yet',
    invitation:
      'There is something you can’t forgive, or don’t want to. You might let that be so today, without a bad conscience.',
    smaller: 'Say to yourself: “It was wrong, and I am not done with it.”',
    why: 'Nobody is owed your forgiveness. Time spent getting safe and well is not lost.',
  },
  'forgive-limit': {
    title: 'A limit, kindly said',
    invitation:
      'You let a thing pass again and again, and it rankles. If it is safe to say, you might name it once: “Please don’t do that any more.”',
    smaller: 'Write down where your limit is.',
    why: 'A clear limit leaves less to resent, and others can only heed what they know.',
  },
  'forgive-younger-self': {
    title: 'To the one you were',
    invitation:
      'You might write a few lines to yourself at an age you still blame: what you could not know then, and what you were up against.',
    smaller: 'Look at an old picture of yourself with a mild eye.',
    why: 'That person did not have what you have learned since, partly from this very thing.',
  },
  'forgive-own-up': {
    title: 'Make it easy to own up',
    invitation:
      'When somebody confesses a slip to you today, you might first say that you are glad they told you.',
    smaller: 'Ask “What do we do now?” and skip “How could you?”',
    why: 'How the first slip is met decides whether you hear of the second.',
  },
};
