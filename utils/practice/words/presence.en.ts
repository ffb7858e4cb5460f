/** Being present, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'presence'> = {
  'presence-phone-away': {
    title: 'Put it in another room',
    invitation:
      'For the next meal or conversation, leave the phone where you can neither see nor hear it.',
    smaller: 'Turn it face down for five minutes.',
    line: 'For the next meal with somebody, leave the phone in another room.',
    why: 'In a study, people enjoyed a meal together a little less with their phones on the table.',
  },
  'presence-doorway': {
    title: 'Arrive before you speak',
    invitation:
      'You come home, or into a room. Stop in the doorway, breathe once, and see who is there.',
    smaller: 'Stand near somebody for a moment before you say anything.',
    line: 'When you come into a room, stop for one breath and see who is there.',
    why: 'The body is home before the mind is.',
  },
  'presence-meal': {
    title: 'One cup together',
    invitation:
      'Tea, coffee, water from the tap: drink one cup of it with somebody, and do nothing else until it is empty.',
    smaller: 'Sit down beside somebody for a minute.',
    line: 'Drink one cup of anything with somebody, and do nothing else until it is empty.',
    why: 'A cup is a good clock: it has an end, and nobody looks at it.',
  },
  'presence-walk': {
    title: 'Walk at their pace',
    invitation:
      'You and somebody are going the same way. Fall in with their step, and leave the planning for later.',
    smaller: 'Go with somebody as far as the door.',
    line: 'Walk with somebody at their pace, and leave the planning for later.',
    why: 'Side by side, with eyes ahead, some things are easier to say.',
  },
  'presence-window': {
    title: 'The same window',
    invitation:
      'Somebody is standing at the window. Go and stand there too for a while, and look at what they are looking at.',
    smaller: 'Point out one thing you see.',
    line: 'Stand at a window with somebody, and look at what they are looking at.',
  },
  'presence-lid': {
    title: 'Close the lid',
    invitation:
      'Somebody comes to your desk. Shut the screen or turn your chair to face them, and answer then.',
    smaller: 'Take your hand off the mouse while they talk.',
    line: 'When somebody comes to your desk, shut the screen before you answer.',
  },
  'presence-grief': {
    title: 'Nothing to say',
    invitation:
      'With somebody who grieves, no words are needed. Sit nearby for a while. Tears are all right. So is the crossword.',
    smaller: 'Write: “I don’t know what to say. I am here.”',
    line: 'Sit for a while with somebody who grieves. No words are needed.',
    why: 'No sentence makes it smaller. But it is different to carry it with someone.',
  },
  'presence-chore': {
    title: 'The dishes, two of us',
    invitation:
      'There is a chore that one of you does alone most days. Do it side by side this once, without hurrying.',
    smaller: 'Stay in the kitchen and dry three things.',
    line: 'Do a chore together that one of you usually does alone.',
    why: 'Busy hands leave room for talk, and for silence.',
  },
  'presence-bench': {
    title: 'A bench among people',
    invitation:
      'Sit for ten minutes where people pass, with nothing in your ears or hands. Who is out today?',
    smaller: 'Stop on your way and watch three people go by.',
    line: 'Sit where people pass, with nothing in your ears or hands, and see who is out today.',
    why: 'To be among others counts too, on days when nobody is waiting for you.',
  },
  'presence-queue': {
    title: 'Wait with the others',
    invitation: 'The next queue: phone in your pocket, head up, one of those who wait.',
    smaller: 'Look around once before you reach for it.',
    line: 'In the next queue, leave the phone in your pocket and wait with the others.',
  },
  'presence-meeting': {
    title: 'One meeting, one window',
    invitation:
      'Choose one meeting today. Close everything else, and be in it from hello to goodbye.',
    smaller: 'Do it for the first ten minutes.',
    line: 'In one meeting today, close every other window, from hello to goodbye.',
  },
  'presence-child-leads': {
    title: 'A child leads',
    invitation:
      'A child chooses the game and makes the rules. You follow for ten minutes, without a better idea.',
    smaller: 'Sit on the floor until you are given a part.',
    line: 'Let a child choose the game and its rules, and follow for ten minutes.',
    why: 'Children are told what to do all day. Somebody who follows is rare.',
  },
  'presence-one-call': {
    title: 'A call and nothing else',
    invitation:
      'Ring somebody you like from a chair with no screen in sight, and let it take as long as it takes.',
    smaller: 'Shut the screen for the last minute of a call.',
    line: 'Ring somebody you like from a chair with no screen in sight.',
    why: 'You can hear typing. You can hear when there is none.',
  },
  'presence-last-minutes': {
    title: 'The last five minutes',
    invitation:
      'What was today like? Turn off the screens before you sleep, and ask whoever shares your home.',
    smaller: 'Say good night with your hands free.',
    line: 'Before you sleep, turn off the screens and ask somebody what today was like.',
  },
  'presence-goodbye': {
    title: 'A slower goodbye',
    invitation:
      'Somebody is leaving. Stop what you are doing, walk them to the door or just be near, and turn back when they have gone.',
    smaller: 'Stop for a second when somebody says goodbye.',
    line: 'When somebody leaves today, stop what you are doing until they have gone.',
    why: 'We plan how we meet. Goodbyes we leave to chance.',
  },
  'presence-ten-minutes-out': {
    title: 'Say when you will be back',
    invitation:
      'The quarrel is getting too hot. Say that you are going out for ten minutes, go, and be back when you said.',
    smaller: 'Open your hands and let out one long breath.',
    line: 'If a quarrel gets too hot, say when you will be back, go out, and be back then.',
    why: 'Just leaving can feel like a slammed door. With a time to return, it is only a pause.',
  },
  'presence-ill': {
    title: 'By somebody’s bed',
    invitation:
      'Somebody you know is ill. Ask if a short visit would be welcome, bring news from outside, and leave before they tire.',
    smaller: 'Send a line that asks for no reply.',
    line: 'Ask somebody who is ill whether a short visit would be welcome.',
    why: 'Illness makes the days long and the world small.',
  },
  'presence-look-again': {
    title: 'Look again',
    invitation: 'Somebody you see every day: what have you stopped seeing? Find three things.',
    smaller: 'Notice what colour they are wearing.',
    line: 'Look at somebody you see every day, and find three things you had stopped seeing.',
  },
  'presence-before-ringing': {
    title: 'Let it ring once more',
    invitation:
      'The phone, or the door. Let go of what you were doing, in one full breath, and answer then.',
    smaller: 'Drop your shoulders before you say hello.',
    line: 'Take one full breath before you answer the phone or open a door.',
    why: 'Whoever comes next has nothing to do with what came before.',
  },
  'presence-keep-waiting': {
    title: 'Wait along with them',
    invitation:
      'A train, a letter, a result: somebody you know is waiting for it. Keep them company for part of the time.',
    smaller: 'Text to ask how the waiting is going.',
    line: 'Somebody you know is waiting for a result. Keep them company for a while.',
  },
  'presence-one-song': {
    title: 'One song, all of it',
    invitation:
      'Pick a song and hear it with somebody from start to end, in a room or over the telephone. Talk afterwards.',
    smaller: 'Send them a song, and both play it at the same time.',
    line: 'Listen to one song with somebody, from start to end.',
    why: 'For four minutes, two people hear the same thing.',
  },
  'presence-two-tables': {
    title: 'One lunch, two tables',
    invitation:
      'Eat with somebody far away: the call is on, each has a plate, and there is no topic. Chewing is allowed.',
    smaller: 'Send a picture of your plate and ask for theirs.',
    line: 'Eat lunch with somebody far away, over a call, with nothing to discuss.',
  },
  'presence-open-line': {
    title: 'A line left open',
    invitation:
      'You both work from home, each alone. Leave a call running for half an hour, microphones on, and each do your own thing.',
    smaller: 'Try it for ten minutes.',
    line: 'Leave a call open with somebody while each of you gets on with your own work.',
    why: 'Sharing an office was mostly silence too.',
  },
  'presence-hard-day': {
    title: 'On the day itself',
    invitation:
      'An anniversary, a hearing, a moving-out. Spend part of their hard day with them, and do something plain: walk, cook, sort screws.',
    smaller: 'Tell them that you can be reached all day.',
    line: 'It is somebody’s hard day. Be with them for part of it, and do something plain.',
  },
  'presence-waiting-room': {
    title: 'In the waiting room',
    invitation:
      'Somebody has a scan, a hearing, a first appointment. Offer to come along and sit on the next chair. That is the whole job.',
    smaller: 'Ask: “Would you like somebody to come with you?”',
    line: 'Offer to sit in the waiting room with somebody.',
  },
  'presence-what-year': {
    title: 'Never mind what year it is',
    invitation:
      'Somebody’s memory is going. Leave the dates alone for a quarter of an hour. Look at the picture they are looking at, and hum along.',
    smaller: 'Let one mistake stand.',
    line: 'Sit with somebody whose memory is going, and correct nothing.',
  },
  'presence-easy-guest': {
    title: 'An easy guest',
    invitation:
      'Visit new parents and be easy to have around: no advice, no waiting to be served, and gone within the hour. Hold the baby if somebody would like a shower.',
    smaller: 'Write to them: “No need to answer, ever.”',
    line: 'Visit new parents and be easy to have around: no advice, and gone within the hour.',
  },
  'presence-one-feed': {
    title: 'One feed, no screen',
    invitation:
      'You feed or rock a small child many times a day. This once, leave the phone out of reach, and look at the hands, or at the rain.',
    smaller: 'Count their fingers.',
    line: 'While the baby feeds or falls asleep, leave the phone out of reach this once.',
    why: 'The other times, read what you like. It is a long day.',
  },
  'presence-overlap': {
    title: 'The ten minutes you overlap',
    invitation:
      'One of you comes home when the other gets up. Find the ten minutes in which you are both awake, and keep them free of lists.',
    smaller: 'Sit on the edge of the bed for a minute.',
    line: 'Find ten minutes when you and the one you live with are both awake. Keep them free.',
  },
  'presence-one-of-many': {
    title: 'One of many',
    invitation:
      'Patients, pupils, customers: you see so many people in a day. Choose one, and give them a minute more than the plan allows.',
    smaller: 'Say one name as if it were the only one on the list.',
    line: 'Of all the people you see today, give one a minute more than the plan allows.',
  },
  'presence-with-animal': {
    title: 'On the floor with the dog',
    invitation:
      'A cat on your lap, a dog at your feet: put everything down for five minutes and be where the animal is.',
    smaller: 'Say hello to an animal you pass.',
    line: 'Put everything down and keep an animal company for five minutes.',
    why: 'It has no plans either.',
  },
  'presence-ten-for-nobody': {
    title: 'Ten minutes for nobody',
    invitation:
      'You are there for people all day. For ten minutes, be there for none: lie down, sit in the car, look at the ceiling.',
    smaller: 'Three breaths in a room with the door shut.',
    line: 'You give enough. For ten minutes, be there for nobody.',
  },
  'presence-ten-early': {
    title: 'Ten minutes early',
    invitation:
      'The choir, the class, the club: come ten minutes early today, put out some chairs, and be there when the first shy person walks in.',
    smaller: 'Stay for one minute after it ends.',
    line: 'Come ten minutes early to your class or club, for the first shy person to walk in.',
  },
  'presence-who-came': {
    title: 'One of the three who came',
    invitation:
      'The match in the rain, the school play, the open stage: somebody you know is doing what they love in front of hardly anyone. Go and watch.',
    smaller: 'Ask when the next one is.',
    line: 'Somebody you know is doing what they love in front of hardly anyone. Go and watch.',
  },
  'presence-on-screen': {
    title: 'The one on the screen',
    invitation:
      'Most of you are in the room, and one is on the wall. Sit where that one can hear you, and ask them first for once.',
    smaller: 'Tell them what the others have just laughed about.',
    line: 'When one of the group joins by video, ask them first for once.',
  },
  'presence-no-picture': {
    title: 'No picture of it',
    invitation:
      'The light, the cake, the baby’s first step. Leave the camera where it is, and see this one with whoever is there.',
    smaller: 'Look first, and take the picture after.',
    line: 'When something lovely happens, leave the camera and see it together.',
  },
  'presence-their-show': {
    title: 'Their programme tonight',
    invitation: 'Watch what they like to watch, all of it, with no second screen and no remarks.',
    smaller: 'Ask who everybody is.',
    line: 'Watch what somebody else likes to watch, with no second screen and no remarks.',
  },
};
