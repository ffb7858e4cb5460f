/** Forgiveness, in English; none asks anybody to forgive what is still being done to them. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'forgiveness'> = {
  'forgive-small': {
    title: 'Let a small thing go',
    invitation: 'Pick one small annoyance of this week and decide that you won’t pay it back.',
    smaller: 'Tell the story one time fewer today.',
    line: 'Let one small annoyance of this week end here, unpaid.',
  },
  'forgive-self': {
    title: 'Speak to yourself as to a friend',
    invitation:
      'A mistake of yours still stings. What would you say to a friend who had made it? Say that to yourself, in those words.',
    smaller: 'Drop one hard word you use about yourself, for today.',
    line: 'What would you say to a friend who had made your mistake?',
    why: 'Few of us would keep a friend who spoke to us as we speak to ourselves.',
  },
  'forgive-draft': {
    title: 'The letter you keep',
    invitation:
      'Write five lines to somebody who hurt you once, in a time that is over. Say what it cost you. The paper stays in your drawer.',
    smaller: 'Write one line, and put it away.',
    line: 'Write a letter for the drawer alone: what it cost you, word for word.',
    why: 'In five countries, people who spent two or three hours with a workbook on forgiving held less bitterness two weeks later than people who waited. A card is only a taste.',
  },
  'forgive-sorry': {
    title: 'Say sorry, and stop there',
    invitation:
      'Is there something you did to somebody and regret? Say so today, in one sentence without a “but”.',
    smaller: 'Admit one small thing before anybody asks.',
    line: 'Say sorry for one thing, in a sentence with no “but” in it.',
    why: 'What follows a “but” is what people hear.',
  },
  'forgive-overnight': {
    title: 'Let the answer sleep',
    invitation:
      'An angry reply is ready. Write it down where it can’t be sent, and look at it tomorrow.',
    smaller: 'Wait for one hour.',
    line: 'Let an angry answer sleep until tomorrow. It often wakes up shorter.',
  },
  'forgive-plain-sign': {
    title: 'A plain sign after a quarrel',
    invitation:
      'The quarrel is over and the air is still thick. Make one small, plain sign: a glass of water put within reach, a question about dinner.',
    smaller: 'Say one everyday sentence in a soft voice.',
    line: 'After a quarrel: one everyday sentence in a soft voice.',
    why: 'Peace rarely starts with the big talk. More often it starts with “Are you hungry too?”',
  },
  'forgive-put-right': {
    title: 'Put one thing right',
    invitation:
      'You broke, lost or forgot something that was somebody else’s. Mend or bring back what you can today, and say that it was you.',
    smaller: 'Write down what is still owed.',
    line: 'Is there something of somebody’s that you could still mend or bring back?',
  },
  'forgive-late': {
    title: 'No word about the lateness',
    invitation:
      'Somebody comes late, or forgets something small. Begin with how glad you are they’re here.',
    smaller: 'Leave out one sigh.',
    line: 'When somebody is late: “I’m glad you’re here” works as a first sentence, too.',
    why: 'They know what time it is. What they don’t know is whether they are still welcome.',
  },
  'forgive-my-share': {
    title: 'My share of it',
    invitation:
      'After a quarrel between equals, look for the part that was yours, however small. If it is safe to say, name that part and nothing else.',
    smaller: 'Find it for yourself. It needn’t be said yet.',
    line: 'After a quarrel between equals, name the part that was yours, if it is safe to say.',
    why: 'It is the only part of a quarrel that is quite in your hands.',
  },
  'forgive-was-forgiven': {
    title: 'A time you were forgiven',
    invitation:
      'Somebody once forgave you. What did they say or do, and how did you walk home afterwards?',
    smaller: 'Think of their name with thanks.',
    line: 'Do you remember a time when somebody forgave you?',
  },
  'forgive-where-it-sits': {
    title: 'Where it sits',
    invitation:
      'An old anger is back. Where in your body does it sit? Breathe there for a while. There is nothing to solve.',
    smaller: 'Loosen your jaw.',
    line: 'An old anger is back? Loosen your jaw, and breathe where it sits.',
  },
  'forgive-ask': {
    title: 'Ask, and leave it open',
    invitation:
      'Tell somebody what you did to them, that you see what it cost, and that they owe you no answer.',
    smaller: 'Put it in two sentences, on paper first.',
    line: 'An apology that waits for a yes is one more burden.',
  },
  'forgive-corrected': {
    title: 'Thanks for telling me',
    invitation:
      'Somebody at work shows you a mistake you made. Say “thanks for telling me”, and leave it there, with nothing in your own defence.',
    smaller: 'Breathe out before you explain.',
    line: 'Shown a mistake of yours? “Thanks for telling me” is a whole answer.',
    why: 'They may have thought for days about how to put it.',
  },
  'forgive-passer-by': {
    title: 'Gone by the next corner',
    invitation:
      'A stranger is rude to you. Let your anger last until the next corner, and leave it there.',
    smaller: 'Shake out your hands once.',
    line: 'A stranger’s bad day needn’t come home with you.',
  },
  'forgive-learning-too': {
    title: 'They were learning too',
    invitation:
      'Take one small thing your parents got wrong. At your age, what did they know, what did they have, what were they afraid of?',
    smaller: 'Work out how old they were then.',
    line: 'When your parents were your age, what could they not have known?',
    why: 'To understand is not to excuse. Some things look smaller from there, and some rightly don’t.',
  },
  'forgive-unfinished': {
    title: 'Let today be unfinished',
    invitation:
      'Some of what you meant to do today is still undone. Let it lie, and be kind to whoever is tired. It may be you.',
    smaller: 'Cross one thing off without doing it.',
    line: 'Cross one thing off the list without doing it. Not everything is for today.',
    why: 'A list knows nothing of headaches, bad nights and long calls. You do.',
  },
  'forgive-fresh-start': {
    title: 'A fresh first sentence',
    invitation:
      'There was friction with a colleague, the ordinary kind. Greet them tomorrow as you did the day before it began.',
    smaller: 'Ask them one plain question about their work.',
    line: 'After some friction at work, “Good morning” is a good first sentence.',
  },
  'forgive-not-yet': {
    title: 'Not yet',
    invitation:
      'There is something you can’t forgive, or don’t want to. That may be so today, with a clear conscience.',
    smaller: 'Say to yourself: “It was wrong, and I am not done with it.”',
    line: 'Some things aren’t ready to be forgiven. Let one of them be as it is today.',
    why: 'Nobody is owed your forgiveness. Time spent getting safe and well is not lost.',
  },
  'forgive-limit': {
    title: 'A limit, kindly said',
    invitation:
      'You let a thing pass again and again, and it eats at you. If it is safe to say, say it once: “Please don’t do that any more.”',
    smaller: 'Write down where your limit is.',
    line: 'If it is safe to say, say once, kindly, where your limit is.',
  },
  'forgive-younger-self': {
    title: 'To the one you were',
    invitation:
      'Write a few lines to yourself at an age you still blame. What couldn’t you know then? What were you up against?',
    smaller: 'Look at an old picture of yourself with a mild eye.',
    line: 'Write to yourself at an age you still blame. What couldn’t you have known?',
  },
  'forgive-own-up': {
    title: 'Make it easy to own up',
    invitation: 'When somebody owns up to a slip today, begin with “I’m glad you told me”.',
    smaller: 'Ask “What do we do now?” and skip “How could you?”',
    line: 'Somebody owns up? “I’m glad you told me” is a good way to begin.',
    why: 'How the first slip is met decides whether you hear of the second.',
  },
  'forgive-in-private': {
    title: 'Not in front of everyone',
    invitation:
      'Somebody got a fact or a word wrong, where all can read it. Write to them alone, and let them mend it themselves.',
    smaller: 'Let one typing error pass.',
    line: 'Somebody got a word wrong in public? Tell them where nobody else can read it.',
  },
  'forgive-last-word': {
    title: 'The last word is theirs',
    invitation:
      'The thread has gone round twice, and nothing new is coming. Leave their line as the last one, and close the tab.',
    smaller: 'Turn off the alerts for one discussion.',
    line: 'Leave somebody else the last word today. It is free.',
  },
  'forgive-was-wrong': {
    title: '“I got that wrong”',
    invitation:
      'Something you posted has turned out not to be true. Say so in the same place, in plain words, without taking the old line away.',
    smaller: 'Thank somebody who put you right.',
    line: '“I got that wrong.” Write it where you got it wrong.',
  },
  'forgive-mute': {
    title: 'Mute, and move on',
    invitation:
      'Somebody’s posts annoy you every time, and you have an answer ready that would make people laugh at them. Mute them. Tell no one.',
    smaller: 'Scroll past one post that was made to annoy.',
    line: 'Mute what annoys you every day, without a word about it.',
  },
  'forgive-hundredth': {
    title: 'You needn’t be the next',
    invitation:
      'Somebody has said something foolish in public, and hundreds have told them so. It has been said. You can leave it there.',
    smaller: 'Close the thread without reading the replies.',
    line: 'Hundreds have told them already? Then leave your answer unwritten.',
  },
  'forgive-asked-before': {
    title: 'Asked a hundred times',
    invitation:
      'There it is again, the question that everyone asks. Answer as if it were the first time, or post the link without the sigh.',
    smaller: 'Leave out “just look it up”.',
    line: 'For whoever asks it, the old question is new. Answer it once more.',
  },
  'forgive-old-post': {
    title: 'Ten years ago',
    invitation:
      'You come across something silly that somebody wrote long ago. Leave it lying. What would you rather not meet again from that year?',
    smaller: 'Take down one old line of your own that you no longer mean.',
    line: 'Let an old, silly post lie where you found it. Most of us once wrote one.',
  },
  'forgive-left-unsaid': {
    title: 'What stayed unsaid',
    invitation:
      'Somebody has died, and there is a sentence you never got to say. Say it now, aloud or on paper. What would they have answered, on one of their good days?',
    smaller: 'Say only their name, and wait.',
    line: 'Say the sentence you never got to say to somebody who has died.',
  },
  'forgive-distance': {
    title: 'The distance may stay',
    invitation:
      'There is somebody in your family you are no longer in touch with, for good reasons. You can wish them no ill, and still not ring.',
    smaller: 'Let one old scene pass without arguing it through again.',
    line: 'You can wish somebody no ill and still keep your distance.',
  },
  'forgive-other-parent': {
    title: 'In front of the child',
    invitation:
      'You have parted, and a child loves you both. If everyone is safe: leave one remark about the other parent unsaid, and look for something fair that is true.',
    smaller: 'Listen to the story of the weekend without a comment.',
    line: 'Children hear how we speak of the people they love. Leave one remark unsaid.',
  },
  'forgive-slammed-door': {
    title: 'After the slammed door',
    invitation:
      'A teenager has slammed the door. Wait half an hour, knock, and ask something that has nothing to do with it.',
    smaller: 'Leave something to eat outside the door.',
    line: 'Half an hour after a slammed door, knock softly.',
    why: 'Coming out first is hard at fourteen. It isn’t easy at forty.',
  },
  'forgive-what-it-cost': {
    title: 'An apology in three parts',
    invitation:
      'You have hurt somebody. If they are willing to hear it, say what you did, what it cost them, and what you will do differently. They owe you no answer.',
    smaller: 'Write the three sentences for yourself first.',
    line: 'What I did. What it cost you. What I will change. An apology has room for all three.',
    why: 'When people judged written apologies, owning up counted most, and offering to put it right came next.',
  },
  'forgive-what-mends': {
    title: 'What would mend it?',
    invitation:
      'You said sorry, and something is still crooked. Ask: “Is there anything I can do to put it right?” Then do that, and only that.',
    smaller: 'Ask whether your apology reached them.',
    line: 'After “sorry” there is one more question: “What would put it right?”',
  },
  'forgive-to-a-child': {
    title: 'Sorry, to a child',
    invitation:
      'You were unfair to a child, or louder than you meant to be. Sit down beside them and say: “That was my mistake, not yours.”',
    smaller: 'Say: “I was too loud just now.”',
    line: 'Children can be told “I’m sorry”, too. Is there one who could hear it from you?',
  },
  'forgive-old-blush': {
    title: 'That scene, at three in the morning',
    invitation:
      'An embarrassing moment from years ago comes back, as it does at night. Who else still remembers it? Smile at it, and turn the pillow over.',
    smaller: 'Breathe out once, as long as you can.',
    line: 'That embarrassing moment, years ago: smile at it. Only you may still know.',
  },
  'forgive-let-it-do': {
    title: 'Let it be enough',
    invitation:
      'You did something wrong, you owned up, and you mended what you could. Write down what you did to put it right. Then put the pen away.',
    smaller: 'Say to yourself: “I did what could still be done.”',
    line: 'Guilt has work to do. When the work is done, let it go home.',
  },
};
