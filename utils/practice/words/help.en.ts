/** Offering help and wanting nothing back, in English. */
import type { WordsOf } from '@/utils/practice/practice';

export const words: WordsOf<'help'> = {
  'help-unasked': {
    title: 'Something small, unseen',
    invitation: 'Do one small thing that makes somebody’s day easier. Then don’t mention it.',
    smaller: 'Put one thing back where somebody will look for it.',
    line: 'Do one small thing that makes somebody’s day easier, and don’t mention it.',
    why: 'In many experiments, people tended to do less good after others had seen them do some. Unseen, it made next to no difference.',
  },
  'help-ask-what': {
    title: 'Ask what would help',
    invitation:
      'You see somebody struggling and are about to step in. Ask first: “Would you like help, or would you like me to listen?”',
    smaller: 'Ask one person: “Is there anything I can take off your hands?”',
    line: 'Before you help, ask: would you like help, or would you like me to listen?',
    why: 'Help that was not wanted is work for whoever gets it.',
  },
  'help-carry': {
    title: 'Carry something',
    invitation:
      'Who near you is carrying something today: a bag, a task, an awkward call? Take one end of it.',
    smaller: 'Hold one door.',
    line: 'Take one end of what somebody is carrying: a bag, a task, an awkward call.',
  },
  'help-knowledge': {
    title: 'Share a shortcut',
    invitation:
      'Take your time to show somebody something they are struggling with and you know, if they would like that.',
    smaller: 'Answer one question a little more fully than usual.',
    line: 'Take your time to show somebody something they are struggling with and you know.',
    why: 'What took you a year to find may take ten minutes to hand on.',
  },
  'help-their-turn': {
    title: 'It was not your turn',
    invitation:
      'One of the jobs at home is always somebody else’s. Do it today as if it were nothing.',
    smaller: 'Take the rubbish down on your way.',
    line: 'Do a job at home that is always somebody else’s, as if it were nothing.',
  },
  'help-one-portion': {
    title: 'One portion more',
    invitation:
      'You are cooking anyway. Make a little extra and offer it next door, or to somebody who comes home late.',
    smaller: 'Share half of something you have.',
    line: 'When you cook today, make one portion more and offer it next door.',
  },
  'help-read-through': {
    title: 'Another pair of eyes',
    invitation:
      'Somebody has a letter, an application or a speech to finish. Offer to read it, and say first what is clear.',
    smaller: 'Ask how it’s coming along.',
    line: 'Offer to read what somebody is writing, and say first what is clear.',
    why: 'After the tenth reading you see nothing any more.',
  },
  'help-going-out': {
    title: 'I am going to the shop',
    invitation:
      'You are off to the shop. Does anybody next door need something, or have a parcel to go?',
    smaller: 'Take a parcel or the paper up to somebody’s door.',
    line: 'Before you go to the shop, ask next door if they need anything.',
    why: 'It is the same walk for you. For somebody else it may be one trip saved.',
  },
  'help-way': {
    title: 'Part of the way',
    invitation:
      'Somebody looks lost. Ask where they’re trying to get to, and walk with them to the next corner.',
    smaller: 'Point the way, and wait until they have seen it.',
    line: 'If somebody looks lost, walk with them as far as the next corner.',
  },
  'help-free-hour': {
    title: 'An hour for somebody else',
    invitation:
      'Friends of yours look after somebody, small or old. Offer to take over for an hour while they go out, and name a day.',
    smaller: 'Ask them when they last had an hour alone.',
    line: 'Offer friends who look after somebody an hour off, and name a day.',
    why: 'People who care for others seldom ask.',
  },
  'help-plain-task': {
    title: 'One plain task',
    invitation:
      'Somebody grieves, or is worn out. Instead of “tell me if you need anything”, name one thing: the shopping, the post, the dog.',
    smaller: 'Write: “I can do your shopping on Friday. Yes or no is fine.”',
    line: 'Instead of “tell me if you need anything”, offer one plain thing.',
    why: 'In a dark time, even thinking up a job for somebody is too much.',
  },
  'help-credit': {
    title: 'Say whose idea it was',
    invitation:
      'When the work is talked about today, name whoever had the thought or did the dull part.',
    smaller: 'Put one name in one message.',
    line: 'Say today whose idea it was, or who did the dull part.',
    why: 'It costs half a sentence, and quiet work becomes visible.',
  },
  'help-litter': {
    title: 'One thing off the ground',
    invitation: 'Something lies where it doesn’t belong. Pick it up, for whoever comes after you.',
    smaller: 'Push a chair or a trolley back into place.',
    line: 'Pick up one thing that doesn’t belong there, for whoever comes after you.',
    why: 'You will never meet them. That keeps it light.',
  },
  'help-newcomer': {
    title: 'Somebody is new',
    invitation:
      'Somebody joined not long ago. Ask them what is still puzzling, and show them where people eat.',
    smaller: 'Tell a newcomer your name a second time.',
    line: 'Ask somebody new what is still puzzling, and show them where people eat.',
    why: 'New people have a hundred questions and ration them.',
  },
  'help-after-you': {
    title: 'After you',
    invitation:
      'At a till, in traffic or at a door, let one person go first, as if you had all the time there is.',
    smaller: 'Leave the better seat for someone.',
    line: 'Let one person go before you today, as if you had all the time there is.',
  },
  'help-accept': {
    title: 'Let yourself be helped',
    invitation: 'Somebody offers to help. Say yes, and leave out “oh, you don’t have to”.',
    smaller: 'Say “thank you” where you would say “no, it’s fine”.',
    line: 'When somebody offers to help you today, say yes.',
    why: 'In studies, help that was freely given did both people good. Somebody has to be the one who takes it.',
  },
  'help-tomorrow': {
    title: 'It is tomorrow, isn’t it?',
    invitation:
      'Somebody has a hard day coming: an exam, a visit to the doctor, a first shift. Write to them the evening before.',
    smaller: 'Put their day in your calendar.',
    line: 'Somebody’s hard day is tomorrow. Write to them this evening.',
  },
  'help-lend': {
    title: 'Take mine',
    invitation:
      'A book, a drill, an umbrella: lend somebody a thing they could use, with no return date.',
    smaller: 'Think of what you own that could be useful next door.',
    line: 'Lend somebody a thing they could use, with no return date.',
    why: 'Most things lie idle most of the time. Lent, they start to belong to the whole street.',
  },
  'help-pass-on': {
    title: 'Pass it on',
    invitation:
      'Choose one good thing that you no longer use, clean it, and find somebody who would be glad of it.',
    smaller: 'Put one thing in a bag by the door.',
    line: 'Find somebody who would be glad of a good thing that you no longer use.',
    why: 'One person’s full cupboard is another’s warm coat.',
  },
  'help-beside': {
    title: 'Beside a hard letter',
    invitation:
      'A friend has been putting off a form or a call. Offer to sit there while they do it.',
    smaller: 'Ask what the very first step would be.',
    line: 'Offer to sit beside somebody while they do what they have been putting off.',
    why: 'A form can be hard for reasons that don’t show. It is less lonely with somebody there.',
  },
  'help-kind-no': {
    title: 'A kind no, soon',
    invitation:
      'Something was asked of you that you can’t do. Say so today, clearly and warmly, so that they can ask elsewhere.',
    smaller: 'Answer: “I can’t, and I wanted you to know early.”',
    line: 'Say a kind no today, early enough for them to ask somebody else.',
    why: 'A late maybe is harder to live with than an early no.',
  },
  'help-distract': {
    title: 'Excuse me, is this seat free?',
    invitation:
      'Somebody is being bothered on the bus. If it feels safe, talk to them about something else, the next stop or the time. Take no notice of the other one.',
    smaller: 'Go and stand nearby.',
    line: 'If somebody is being bothered and it feels safe, talk to them about something else.',
    why: 'Nothing brave is asked for here. It is enough that they are not alone.',
  },
  'help-fetch': {
    title: 'Fetch someone',
    invitation:
      'You see somebody treated badly, and it is too much for one. Get the driver, the staff, a teacher, the next person along. In danger, ring the emergency number.',
    smaller: 'Say to the person beside you: “Do you see that too?”',
    line: 'If somebody is treated badly and it is too much for one, fetch someone.',
    why: 'Street cameras in three countries filmed some two hundred quarrels. In nine of ten somebody stepped in, and usually several people did.',
  },
  'help-note-it': {
    title: 'What happened, on paper',
    invitation:
      'Somebody was treated badly, and others are with them. Note the time, the place and what was said, and give it to them. They decide what becomes of it.',
    smaller: 'Keep the time and the place in mind.',
    line: 'If you saw somebody treated badly, note down what happened, and give it to them.',
  },
  'help-afterwards': {
    title: 'I saw that',
    invitation:
      'It is over, and nobody stepped in. You can still walk up to the one it happened to: “I saw that. Are you all right? Shall I stay for a bit?”',
    smaller: 'Write to them the next day: “That wasn’t all right.”',
    line: 'If you saw somebody treated badly, go to them afterwards: “Are you all right?”',
  },
  'help-one-sentence': {
    title: 'One calm sentence',
    invitation:
      'A joke is made at somebody’s expense. If it is safe to say: “I don’t find that funny.” One calm sentence, and then turn to the one it was aimed at.',
    smaller: 'Don’t laugh along.',
    line: 'If a joke is made at somebody’s expense, and it is safe, say that you don’t find it funny.',
  },
  'help-floor': {
    title: 'I’d like to hear the end of that',
    invitation:
      'Somebody is talked over in a meeting. When there is a gap, hand them back their turn: “You were just saying?”',
    smaller: 'Turn to them again when the noise is over.',
    line: 'When somebody is talked over, ask to hear the end of what they were saying.',
  },
  'help-two-hours': {
    title: 'What are you short of?',
    invitation:
      'A library, a shelter, a repair café: ask one place near you what it is short of, and whether two hours a month would be any use.',
    smaller: 'Find out what one such place near you is called.',
    line: 'Ask a place near you that helps people what it is short of.',
  },
  'help-blood': {
    title: 'A date for giving blood',
    invitation:
      'Where is blood given near you, and may you give? If so, pick a day. If not, go along with somebody who is nervous.',
    smaller: 'Ask somebody who does it what it is like.',
    line: 'If you may give blood, find out where, and pick a day.',
  },
  'help-food-bank': {
    title: 'One for the box',
    invitation:
      'Put one thing more in your basket for the food bank. Ask first what it is short of: perhaps coffee, soap or nappies.',
    smaller: 'Find out where the nearest box stands.',
    line: 'Put one thing more in your basket, for the food bank.',
  },
  'help-in-the-hall': {
    title: 'A note in the hall',
    invitation:
      'Put up a note for your neighbours: your name, your door, and one thing you can do for anybody there. Water plants, wait in for a parcel, read small print.',
    smaller: 'Read the names on the bells.',
    line: 'Put up a note for your neighbours, with your name and one thing you can do.',
  },
  'help-nobodys-job': {
    title: 'The job nobody wants',
    invitation: 'Every club has one: the minutes, the keys, the washing-up. Take it this once.',
    smaller: 'Ask whoever always does it if they would like a week off.',
    line: 'Take the job that nobody in the group wants, this once.',
  },
  'help-as-once': {
    title: 'As somebody once did for you',
    invitation:
      'Think of something that was done for you and that you can never repay. Do the same, or something like it, for somebody else.',
    smaller: 'Remember who it was.',
    line: 'Somebody once did you a kindness you can’t repay. Do it for somebody else.',
  },
  'help-doorstep': {
    title: 'Left on the doorstep',
    invitation:
      'New parents, or somebody just out of hospital: leave something to eat at their door. Ring once, and be gone.',
    smaller: 'Ask: “What can you not face cooking this week?”',
    line: 'Leave something to eat at the door of somebody who has no time to cook.',
  },
  'help-swap': {
    title: 'I could take that one',
    invitation:
      'Somebody at work has an early shift after a short night, a child at home, a birthday. Offer to swap.',
    smaller: 'Let somebody go five minutes early.',
    line: 'Offer a colleague your easy hour for their hard one.',
  },
  'help-easy-to-serve': {
    title: 'Easy to serve',
    invitation:
      'At a counter, in a surgery or on a ward, be the easy one today: papers ready, one question at a time, and no sigh.',
    smaller: 'Bring your cup back.',
    line: 'Be easy to serve today: papers ready, one question at a time.',
  },
  'help-open-question': {
    title: 'A question nobody answered',
    invitation:
      'Somebody asked the whole team something this morning, and it is still hanging there. Answer it, or say who might know.',
    smaller: 'Write: “I don’t know, but I’ve read it.”',
    line: 'Answer a colleague’s question that has been hanging there since this morning.',
  },
  'help-their-dog': {
    title: 'The dog knows the way',
    invitation:
      'A neighbour is ill, away or on the late shift. Offer to walk the dog or feed the cat.',
    smaller: 'On a hot day, put out a bowl of water.',
    line: 'Offer to walk somebody’s dog or to feed their cat.',
  },
  'help-in-your-bag': {
    title: 'Something in your bag',
    invitation:
      'Socks, gloves, a card for the bakery: carry one with you for somebody who sleeps outside, and ask before you give it.',
    smaller: 'Find out whom to ring when somebody lies out in the cold.',
    line: 'Carry a pair of socks for somebody who sleeps outside, and ask before you give it.',
  },
  'help-day-off': {
    title: 'A day off from helping',
    invitation:
      'You are the one everybody asks. Today let somebody else find the scissors, and look after one thing of your own: sleep, a meal, the dentist.',
    smaller: 'Leave one message until tomorrow.',
    line: 'You give enough. Let somebody else be the helpful one today.',
    why: 'In a study of everyday life, helping went with a better mood, and with more stress where it took a lot of effort.',
  },
  'help-hand-over': {
    title: 'Ask for half an hour',
    invitation:
      'You look after somebody. Ask one person for one definite thing: half an hour, a lift, a night’s sleep.',
    smaller: 'Write down what you would hand over if anybody asked.',
    line: 'If you look after somebody, ask one person for half an hour.',
  },
};
