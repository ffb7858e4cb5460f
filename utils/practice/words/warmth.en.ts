/** Gestures of warmth, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'warmth'> = {
  'warmth-greet': {
    title: 'Use their name',
    invitation:
      'Today: one good morning with a name in it, the one they like to be called by. You can turn to them, or just be near for a moment.',
    smaller: 'Be the one who greets first.',
    line: 'Say good morning to somebody with their name in it.',
  },
  'warmth-thanks': {
    title: 'Thank somebody for one thing',
    invitation: 'Pick one thing somebody did. Thank them for it, and say what it made easier.',
    smaller: 'One sentence of thanks is enough.',
    line: 'Who made something easier for you this week? They may not know.',
    why: 'In studies, people who wrote a letter of thanks guessed too low how glad it would make the reader, and too high how awkward it would be.',
  },
  'warmth-smile': {
    title: 'Smile first',
    invitation:
      'Somewhere between your door and the next, be the one who smiles first. Then walk on, whatever comes back.',
    smaller: 'Smile at a dog. Its person may see it.',
    line: 'Somebody has to smile first. Today it could be you.',
  },
  'warmth-message': {
    title: 'Thinking of you',
    invitation:
      'Somebody comes to mind whom you haven’t heard from for a while. Write only that, and what made you think of them.',
    smaller: 'Send one line with no question in it.',
    line: 'Whom have you thought of lately and not written to?',
    why: 'In studies, people who wrote to somebody out of the blue guessed too low how welcome it was.',
  },
  'warmth-hug': {
    title: 'A hug that takes its time',
    invitation:
      'If you both like hugs, ask somebody close for one, and don’t be the first to let go.',
    smaller: 'Lean against somebody close for three breaths.',
    line: 'Is there somebody you could ask for a hug today?',
  },
  'warmth-hand': {
    title: 'A hand on a shoulder',
    invitation:
      'Somebody close has had bad news. If it is welcome between you, lay a hand on their shoulder or arm, and say nothing for a while.',
    smaller: 'Move your chair a little nearer.',
    line: 'When somebody close has had bad news, move your chair a little nearer.',
  },
  'warmth-note': {
    title: 'A note to find',
    invitation:
      'Leave somebody you live with a few words on paper: in a shoe, between two pages, by the toothbrushes.',
    smaller: 'Draw a small face on the shopping list.',
    line: 'Leave a few words in somebody’s shoe. They will be found by tomorrow.',
  },
  'warmth-say-it': {
    title: 'Say it while they can hear it',
    invitation:
      'What have you long liked about somebody and never told them? Tell them today, plainly. It may come out a little shy.',
    smaller: 'Write it down for yourself first.',
    line: 'What do you like about somebody and have never told them?',
    why: 'In experiments, people who paid a compliment guessed too low how good it would be to get it.',
  },
  'warmth-wave': {
    title: 'Wave',
    invitation:
      'To a neighbour across the street, to the driver who let you cross, to whoever is looking out of the window: today, wave.',
    smaller: 'Nod.',
    line: 'Raise a hand to somebody across the street. It takes a second.',
  },
  'warmth-condolence': {
    title: 'Two lines to somebody who grieves',
    invitation:
      'Write to somebody in mourning: one memory you have of the one who died, and no explanations.',
    smaller: 'Write: “I am thinking of you.”',
    line: 'Send somebody who grieves one small memory of the person they miss.',
    why: 'Many don’t write for fear of the wrong words. Missing words are missed more.',
  },
  'warmth-bring-one': {
    title: 'Bring one along',
    invitation:
      'The next time you get yourself a drink, bring one for the person beside you, the way they like it.',
    smaller: 'Fill up somebody’s water.',
    line: 'The next time you get up for a drink, somebody near you may be thirsty too.',
    why: 'To know what someone likes to drink is a quiet way of knowing them.',
  },
  'warmth-make-room': {
    title: 'Make room',
    invitation:
      'On a bus, on a bench, in a circle of people: shift a little, so that one more fits in.',
    smaller: 'Take your bag off the next seat.',
    line: 'Move up a little. A gap in the circle says “come in” without a word.',
  },
  'warmth-by-hand': {
    title: 'A letter by hand',
    invitation:
      'Write somebody a page by hand about nothing much: the weather, the stairs, what you had for lunch.',
    smaller: 'A postcard, with three words.',
    line: 'Write a page by hand, for somebody to find in the post this week.',
    why: 'The page was in your hands before it is in theirs.',
  },
  'warmth-picture': {
    title: 'Do you remember this?',
    invitation:
      'Find an old picture of a good day with somebody. Send it with one line, and see what they remember.',
    smaller: 'Look at it yourself, and at their face.',
    line: 'Find a good day in your pictures, and send it to whoever was there.',
  },
  'warmth-get-up': {
    title: 'Go to the door',
    invitation: 'When somebody comes home today, get up and go to meet them.',
    smaller: 'Call out hello before they do.',
    line: 'Dogs run to the door every time. When somebody comes home, go too.',
  },
  'warmth-learn-a-name': {
    title: 'Learn one name',
    invitation:
      'Somebody cleans, guards or delivers where you go each day. Tell them your name and ask theirs.',
    smaller: 'Greet them as you greet the others.',
    line: 'Whom do you see every day and not know by name?',
    why: 'You have seen each other a hundred times. Somebody has to begin.',
  },
  'warmth-small-find': {
    title: 'A thing from the path',
    invitation:
      'Bring somebody a small thing from outside: a leaf, a feather, a stone with a stripe.',
    smaller: 'Tell somebody about one lovely thing you saw.',
    line: 'Somewhere out there is a leaf or a stone to bring home to somebody.',
    why: 'It says: I was out in the world, and you were in my thoughts.',
  },
  'warmth-spoken-line': {
    title: 'A line in your own voice',
    invitation:
      'Record a short good morning for somebody far away, with the birds or the street behind you.',
    smaller: 'Ten seconds are plenty.',
    line: 'Who far away would like ten seconds of your voice?',
  },
  'warmth-own-hands': {
    title: 'Warm hands for you',
    invitation:
      'Hold something warm in both hands and, while the warmth lasts, be as kind to yourself as to a guest.',
    smaller: 'Lay a hand on your chest for one breath.',
    line: 'Hold something warm, and be as kind to yourself as to a guest.',
  },
  'warmth-absent': {
    title: 'Good words behind their back',
    invitation:
      'When talk turns to somebody who isn’t there, say one good thing about them that is true.',
    smaller: 'Leave one joke at their expense unsaid.',
    line: 'Say something good about somebody who can’t hear it.',
    why: 'Those who listen learn how you speak of them when they aren’t there.',
  },
  'warmth-soft-landing': {
    title: 'A soft landing',
    invitation:
      'Somebody comes back from a hard day. Have a light on and something warm ready, and leave the questions for later.',
    smaller: 'Take their coat.',
    line: 'After a hard day: a light on, something warm, and no questions yet.',
    why: 'First the shoes, then a chair, then perhaps the story.',
  },
  'warmth-first-post': {
    title: 'Somebody’s first post',
    invitation:
      'Somebody is writing in a group or forum for the first time. Be the first to answer: “Welcome. Good that you ask.”',
    smaller: 'Give a newcomer one friendly sign.',
    line: 'Be the first to answer somebody who has posted for the first time.',
  },
  'warmth-small-shop': {
    title: 'Five lines for a small shop',
    invitation:
      'The baker, the bicycle repairer, whoever cuts your hair: write them an honest review in public, with one thing in it that only a customer knows.',
    smaller: 'Tell them over the counter that you like coming.',
    line: 'Which small place do you like going to? A few public lines would help it.',
  },
  'warmth-page-maker': {
    title: 'Who wrote this down?',
    invitation:
      'Somebody has written up how to mend a tap, tune a guitar, cook the beans, and wants nothing for it. Find out who, and say thank you.',
    smaller: 'Scroll to the very bottom. There may be a name.',
    line: 'Find out who wrote the page that helped you last week, and thank them.',
  },
  'warmth-bug-thanks': {
    title: 'A bug report with thanks in it',
    invitation:
      'Something in a free program doesn’t work. Report it so that it can be found: what you did, what happened. And begin with what you like it for.',
    smaller: 'Leave the makers two lines of thanks.',
    line: 'Thank whoever makes the free program you use every day, even in a bug report.',
  },
  'warmth-who-made-it': {
    title: 'With the name of whoever made it',
    invitation:
      'Before you pass on a picture, a poem or a joke, look for who made it, and put their name beside it.',
    smaller: 'Share the original and not the copy.',
    line: 'Put a name beside the next picture you pass on: whoever made it.',
  },
  'warmth-small-account': {
    title: 'Nineteen followers',
    invitation:
      'Somebody draws, sings or photographs moss, and hardly anyone looks. Write them a sentence that shows you did.',
    smaller: 'Say which picture you liked best.',
    line: 'Somebody makes lovely things that hardly anyone sees. You could tell them.',
  },
  'warmth-it-worked': {
    title: 'It worked, thank you',
    invitation:
      'An answer in some forum, maybe years old, got you out of trouble. Go back and write underneath: “This worked for me.”',
    smaller: 'Mark the answer that helped.',
    line: 'You can go back to the answer that helped you and say that it did.',
  },
  'warmth-years-later': {
    title: 'Years later',
    invitation:
      'A teacher, a first boss, a friend’s mother who always had a plate for you. Let one of them know what became of you.',
    smaller: 'Tell somebody else about them.',
    line: 'Who helped you years ago and never heard what became of it?',
  },
  'warmth-take-thanks': {
    title: 'Let the thanks arrive',
    invitation:
      'Somebody thanks you, and “it was nothing” is on your tongue. Say “I was glad to” instead, and let it have been something.',
    smaller: 'Count to two before you wave it away.',
    line: 'When somebody thanks you, let it arrive. It needn’t have been nothing.',
  },
  'warmth-own-grief': {
    title: 'A place for the one you miss',
    invitation:
      'You are the one who grieves. Put out something of theirs today: a picture, a scarf, the spoon they always used. Sit near it for as long as is good.',
    smaller: 'Carry something of theirs in your pocket.',
    line: 'For somebody you miss: a picture on the table, a coat left on its hook.',
  },
  'warmth-quiet-wish': {
    title: 'A wish without an address',
    invitation:
      'There is somebody you no longer speak to, and it is better so. If you like, wish them a quiet evening, in thought only. Nobody will know.',
    smaller: 'Wish the quiet evening to yourself.',
    line: 'Wish somebody a quiet evening, in thought only. A good wish needs no address.',
  },
  'warmth-handover': {
    title: 'At the handover',
    invitation:
      'Two homes, one child, and a front step in between. If it is safe to meet, say something friendly and ordinary while the shoes go on.',
    smaller: 'Pack the favourite thing on top.',
    line: 'If it is safe to meet: one friendly sentence at the door, for a child’s sake.',
  },
  'warmth-years-apart': {
    title: 'Twenty years apart',
    invitation:
      'Something has made you laugh. Send it to somebody twenty years older or younger than you, and explain the joke if need be.',
    smaller: 'Ask them what was funny this week.',
    line: 'Send a joke to somebody twenty years older or younger than you.',
  },
  'warmth-place-kept': {
    title: 'A place kept',
    invitation:
      'At lunch, in class, in the meeting: keep a place for somebody who always comes alone, and wave them over.',
    smaller: 'Point to the free chair beside you.',
    line: 'Keep a chair free for somebody. It says: we thought you would come.',
  },
  'warmth-warm-side': {
    title: 'The better half',
    invitation:
      'Without a word, give somebody the better half today: the sunny end of the table, the bigger slice, the dry side of the umbrella.',
    smaller: 'Let them choose first.',
    line: 'Give somebody the dry side of the umbrella.',
  },
  'warmth-blanket': {
    title: 'A blanket, without a word',
    invitation:
      'Somebody has fallen asleep on the sofa, or sits there shivering. Put a blanket over them, turn the light down, and leave on tiptoe.',
    smaller: 'Turn the music down a little.',
    line: 'Is somebody cold, or half asleep? A blanket needs no words.',
  },
  'warmth-hand-on-heart': {
    title: 'From across the room',
    invitation:
      'They are too far off, or don’t like to be touched. A hand on your heart, a nod, a raised cup: say it from where you are.',
    smaller: 'Wave into the camera before you leave a call.',
    line: 'A hand on the heart can be read from across a room. Who could do with one?',
  },
};
