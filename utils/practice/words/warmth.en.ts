/** Gestures of warmth, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'warmth'> = {
  'warmth-greet': {
    title: 'Use their name',
    invitation:
      'You might greet somebody by name today, look at them as you do, and mean the question “How are you?”',
    smaller: 'Say good morning first.',
    why: 'A name says: I know that it is you.',
  },
  'warmth-thanks': {
    title: 'Thank somebody exactly',
    invitation: 'You might thank somebody for one definite thing, and say what it made easier.',
    smaller: 'Thank somebody in one sentence.',
    why: 'It may mean more than you think: those who give tend to guess too low.',
  },
  'warmth-smile': {
    title: 'Smile first',
    invitation:
      'On your way today, you might be the one who smiles first, and expect nothing back.',
    smaller: 'Smile at one child, dog or neighbour.',
    why: 'Many are waiting for the other to begin.',
  },
  'warmth-message': {
    title: 'Thinking of you',
    invitation:
      'You might write to somebody you have not heard from for a while: only that you thought of them, and what reminded you.',
    smaller: 'Send one line without a question in it.',
    why: 'We think of each other far more often than we say.',
  },
  'warmth-hug': {
    title: 'A hug that takes its time',
    invitation:
      'If you both like hugs, you might ask somebody close for one, and be the second to let go.',
    smaller: 'Lean against somebody for three breaths.',
    why: 'Arms can say some things with less trouble than words.',
  },
  'warmth-hand': {
    title: 'A hand on a shoulder',
    invitation:
      'When somebody close has bad news, you might lay a hand on their shoulder or arm, if that is welcome between you.',
    smaller: 'Move your chair a little nearer.',
    why: 'Words can be wrong at such a moment. A quiet hand seldom is.',
  },
  'warmth-note': {
    title: 'A note to be found',
    invitation:
      'You might leave somebody you live with a few words on paper: in a shoe, by the kettle, between two pages.',
    smaller: 'Draw a small face on the shopping list.',
    why: 'Found words come without an occasion. They can be kept, too.',
  },
  'warmth-say-it': {
    title: 'Say it while they can hear it',
    invitation:
      'There is something you have long liked in somebody. You might tell them today, plainly, and expect some shyness.',
    smaller: 'Write it down for yourself first.',
    why: 'We save such things for speeches. A kind word tends to mean more than its giver expects.',
  },
  'warmth-wave': {
    title: 'Wave',
    invitation:
      'You might wave to a neighbour across the street, or to the driver who let you cross.',
    smaller: 'Nod.',
    why: 'A raised hand is understood nearly everywhere, and takes a second.',
  },
  'warmth-condolence': {
    title: 'Two lines to somebody who grieves',
    invitation:
      'You might write to somebody in mourning: one memory you have of the one who died, and no comfort that explains anything.',
    smaller: 'Write: “I am thinking of you both.”',
    why: 'Many don’t write for fear of the wrong words. Missing words are missed more.',
  },
  'warmth-bring-one': {
    title: 'Bring one along',
    invitation:
      'When you next fetch yourself a drink, you might bring one for the person beside you, the way they like it.',
    smaller: 'Fill up somebody’s water.',
    why: 'To know how another takes their tea is a quiet kind of knowing them.',
  },
  'warmth-make-room': {
    title: 'Make room',
    invitation:
      'On a bus, a bench or in a circle of people, you might shift so that one more can join.',
    smaller: 'Take your bag off the next seat.',
    why: 'A gap says “come in” to someone who would not have asked.',
  },
  'warmth-by-hand': {
    title: 'A letter by hand',
    invitation:
      'You might write somebody a page by hand, about nothing much: the weather, the stairs, what you had for lunch.',
    smaller: 'A postcard, with three words.',
    why: 'Paper has lain in your hand before it lies in theirs.',
  },
  'warmth-picture': {
    title: 'Do you remember this?',
    invitation:
      'You might look for an old picture of a good day with somebody, and send it to them with one line.',
    smaller: 'Look at it yourself, and at their face.',
    why: 'To recall a kindness seems to do about as much good as to do one.',
  },
  'warmth-get-up': {
    title: 'Go to the door',
    invitation: 'When somebody comes home today, you might get up and go to meet them.',
    smaller: 'Call out hello before they do.',
    why: 'Dogs do it each time, and nobody has tired of it yet.',
  },
  'warmth-learn-a-name': {
    title: 'Learn one name',
    invitation:
      'Somebody cleans, guards or delivers where you go each day. You might tell them your name and ask theirs.',
    smaller: 'Greet them as you greet the others.',
    why: 'You have seen each other a hundred times. Somebody has to begin.',
  },
  'warmth-small-find': {
    title: 'A thing from the path',
    invitation:
      'You might bring somebody a small thing you found outside: a leaf, a feather, a stone with a stripe.',
    smaller: 'Tell somebody of one fine thing you saw.',
    why: 'It says that you were out in the world and they were in your thoughts.',
  },
  'warmth-spoken-line': {
    title: 'A line in your own voice',
    invitation:
      'You might record a short good morning for somebody far away, with the birds or the street behind you.',
    smaller: 'Ten seconds are plenty.',
    why: 'A familiar voice brings a piece of home along.',
  },
  'warmth-own-hands': {
    title: 'Warm hands for you',
    invitation:
      'You might hold a warm cup in both hands and be as friendly to yourself, for its length, as to a guest.',
    smaller: 'Lay a hand on your chest for one breath.',
    why: 'You too are somebody who gets tired.',
  },
  'warmth-absent': {
    title: 'Good words behind their back',
    invitation:
      'When talk turns to somebody who isn’t there, you might say one good thing about them that is true.',
    smaller: 'Leave one joke at their cost unsaid.',
    why: 'Those who listen learn how you speak of them when they are out.',
  },
  'warmth-soft-landing': {
    title: 'A soft landing',
    invitation:
      'Somebody comes back from a hard day. You might have a light on and something warm ready, and keep questions for later.',
    smaller: 'Take their coat.',
    why: 'First the shoes, then the soup, then perhaps the story.',
  },
};
