### The practices, by kind. A title; .invitation to it; a .smaller one for a hard day; the .line that a
### pause says of it, which stands without the title; .why only where there is one.

## listening

listen-first = Let them finish
    .invitation = In one conversation today, wait until the other person has really finished. Then wait one breath longer.
    .smaller = Let one of their sentences end before yours begins.
    .line = Let somebody finish today, and wait one breath longer than you usually would.
    .why = The last words of a thought are often the ones that took courage to say.

listen-silence = Leave the silence alone
    .invitation = A conversation goes quiet. Nobody has to rescue it. Look out of the window for a moment, and see what comes next.
    .smaller = Let one gap pass without filling it.
    .line = When a conversation goes quiet, let it. Something may still be on its way.

listen-repeat = Say back what you heard
    .invitation = Somebody explains how it is for them. Tell them in your own words what you understood, and ask: “Is that it?”
    .smaller = Ask once: “Did I get that right?”
    .line = Say back in your own words what somebody told you, and ask if that was it.
    .why = In one study, people felt more understood when somebody said back what they had heard than when they got advice or a nod.

listen-ask-on = Ask one more question
    .invitation = Somebody tells you about their weekend. Before you tell them about yours: what else would you like to know?
    .smaller = “And how was that for you?” is enough.
    .line = “And how was that for you?” One more question, before your own story.

listen-no-advice = Nothing to fix
    .invitation = Somebody close to you is fed up, and says so. Today: no ideas and no plan, only “That sounds tiring”, and all the time they want.
    .smaller = Swallow one “Why don’t you just”.
    .line = No good ideas today: when somebody complains, just take it in.
    .why = Most of us have a plan already. What is missing is somebody who has heard how hard it is.

listen-tone = The tune under the words
    .invitation = In a meeting or at a counter, listen for a minute to how a voice sounds, and not only to what it says. Where does it speed up? Where does it go flat?
    .smaller = Is one voice quicker or flatter than usual?
    .line = Listen for a minute to the tune of a voice, under the words.

listen-call = A voice instead of typing
    .invitation = You were about to type it. Ring them, and begin with “Is now a good time?”
    .smaller = Ask somebody when a short call would suit them.
    .line = Whose voice would you like to hear? Ring them, where you would have typed.
    .why = You can hear a smile, and a lump in the throat. Typing has neither.

listen-grief = Let them say the name
    .invitation = Somebody you know has lost a person. Ask for a small story about the one who is gone. They are free not to tell it.
    .smaller = Say the name of the one they miss, once.
    .line = Ask somebody who grieves for a small story about the person they miss.
    .why = People stop saying the name so as not to hurt. Then nobody says it at all.

listen-other-side = The other side, to its end
    .invitation = You two have quarrelled, and both of you are calm again. Ask how it was for them, hear it to the end, and leave your answer for tomorrow.
    .smaller = Ask what hurt most, and only say “thank you for telling me”.
    .line = After a quarrel between equals, ask how it was for them, and answer tomorrow.

listen-old-story = The story you know by heart
    .invitation = An older relative starts on the old story again. This time, ask about a corner of it that was never told: who else was there, what the weather did.
    .smaller = Listen to the end as if you didn’t know it.
    .line = There it is again, the old story. Ask about a part that was never told.

listen-quiet-one = The one who has said nothing
    .invitation = Somebody in the group was silent all along. Ask them afterwards what they made of it, lightly, so that “nothing much” is an answer too.
    .smaller = After you have spoken, leave a gap that others can use.
    .line = Who said nothing in the group? Ask them afterwards what they made of it.
    .why = Some people wait for a gap that never opens.

listen-disagree = How did you come to that?
    .invitation = Somebody sees a thing quite differently from you. What did they live through that led them there? Ask, and leave the arguing for another day.
    .smaller = Find one thing in it that you can understand.
    .line = “How did you come to see it that way?” Ask, and leave the arguing out.

listen-how-is-it = How is it going here today?
    .invitation = At a till, a desk or a door, ask how the day is going, and stay for the answer. With a queue behind you, a short one will do.
    .smaller = Say hello before you say what you want.
    .line = Ask somebody who serves you how their day is going, and stay for the answer.
    .why = In a small study in a café, customers who chatted with the barista left in a better mood than those who were quick.

listen-come-back = Come back to it
    .invitation = A test, a trip, a worry: somebody mentioned it some days ago. How did it go? Ask today.
    .smaller = Note one thing that somebody you know is waiting for.
    .line = The test, the trip, the worry somebody told you about: ask how it went.

listen-good-news = Stay with the good news
    .invitation = Somebody tells you of a small joy. Ask them to begin at the beginning, and let it take its time.
    .smaller = Ask: “What was the best moment?”
    .line = “What was the best moment?” Ask it when somebody brings good news.
    .why = In experiments, good news came to mean more to people when somebody was openly glad with them.

listen-read-twice = Read it a second time
    .invitation = A message makes you angry. Get up, drink some water, and read it again as if a friend had sent it, before you reply.
    .smaller = Take your hands off the keys for ten breaths.
    .line = Read an angry message a second time, as if a friend had sent it.

listen-stairs = Two minutes on the stairs
    .invitation = You meet a neighbour on the stairs, with your shopping. Put your bag down, and talk.
    .smaller = Stop walking for one sentence.
    .line = If you meet a neighbour today, put your bag down, and talk.
    .why = For somebody who lives alone, it may be the longest conversation of the day. Perhaps for you too.

listen-long-answer = The long answer
    .invitation = Ask a friend “How are you really?”, when you have nowhere to be.
    .smaller = Write: “I would like to hear the long version some day.”
    .line = “How are you really?” Ask a friend, when you have nowhere to be.
    .why = The short answer is a greeting. Somebody has to ask for the long one.

listen-wander = Where did I go?
    .invitation = Somebody is talking, and you are at the shops in your head. Notice it, and come back with no fuss.
    .smaller = Catch it once, and come back.
    .line = Your mind has slipped off while somebody talks? Come back, with no fuss.
    .why = In one set of studies, minds wandered for about a quarter of a conversation. Coming back is the whole practice.

listen-afterwards = After the conversation
    .invitation = A conversation is over. Sit for two minutes: what did they need, and do you know? If not, there is your next question.
    .smaller = Recall one sentence of theirs, word for word.
    .line = The last conversation you had: what did they need, and do you know?

listen-eyes-shut = With your eyes shut
    .invitation = Somebody has sent you a voice message. Play it once at the speed at which it was spoken, eyes shut, doing nothing else.
    .smaller = Close your eyes for the first half minute of a call.
    .line = Listen to a voice message with your eyes shut, at the speed at which it was spoken.

listen-off-to-bed = Just when you were off to bed
    .invitation = Teenagers like to begin to talk when the light is going out. If one does tonight, sit down again. Sleep can wait for half an hour.
    .smaller = Ask nothing, and stay in the doorway a little longer.
    .line = If a teenager begins to talk just as you are off to bed, sit down again.

listen-whole-film = The whole film, retold
    .invitation = A child is telling you a film, with every turn of it. Don’t ask for the short version. Who was the one with the blue hat?
    .smaller = Ask for one more detail.
    .line = Let a child tell you the whole film, blue hat and all.

listen-at-twenty = A Tuesday at twenty
    .invitation = What did they do all day at twenty? Ask somebody old: when they got up, who they sat with, what the place smelled of.
    .smaller = Ask what their first pay went on.
    .line = What was a Tuesday like when they were twenty? Ask somebody old.
    .why = Old people get asked about the war and the wedding. Hardly anybody asks about a Tuesday.

listen-a-name = The way they say it
    .invitation = Is there a name that you have been mumbling for months? Ask for it once more, and say it after them until it is right.
    .smaller = Listen to how somebody says their own name.
    .line = Is there a name you mumble? Ask how it is said, and say it after them.

listen-carer = And you?
    .invitation = Everybody asks how the mother is, the patient, the baby. Ask the one who looks after them how they are themselves.
    .smaller = Write: “And how are you, apart from all that?”
    .line = “And how are you?” Ask the one who looks after everybody else.
    .why = People who care for somebody get used to passing the question on.

listen-night = While you were asleep
    .invitation = Nurses, bakers, drivers, guards: ask somebody who works nights what the last one was like.
    .smaller = Ask which hour is the longest.
    .line = Somebody was awake while you slept. Ask them what the night was like.

listen-teacher = What made you laugh in class?
    .invitation = People come to a teacher when something is wrong. Ask one about something funny that happened this week.
    .smaller = Ask a teacher which lesson they like best.
    .line = Ask a teacher what made them laugh in class this week.

listen-early = First in the call
    .invitation = You are early in the video call, and so is somebody else. Leave your mail alone for these three minutes. What can they see from where they sit?
    .smaller = Say good morning to one person by name before it starts.
    .line = Early for the call, the two of you? Ask what they can see from the window.
    .why = In an office there would be a corridor. Here there are only these three minutes.

listen-outside = Ask before you give
    .invitation = You pass somebody who lives on the street. Say hello, and ask what they could use today. It may not be what you thought.
    .smaller = Say good morning as you would to anybody.
    .line = Say hello to somebody who lives on the street, and ask what they could use today.

listen-second-tongue = In a second language
    .invitation = Somebody speaks to you in a language they learned late. Leave the mistakes alone, give them time, and answer what they meant.
    .smaller = Wait with them while they look for one word.
    .line = When somebody speaks in a second language, give them all the time it takes.

listen-their-thing = The thing they love
    .invitation = Bees, trains, a band you have never heard of: let somebody tell you about what they love, and find out why.
    .smaller = Ask: “How did you get into it?”
    .line = Bees, trains, an unknown band: let somebody tell you about what they love.

listen-go-on = Sorry, go on
    .invitation = You have just cut somebody off. It happens. Say “Sorry, go on”, and this time let them.
    .smaller = Notice one “Yes, but” before it is out.
    .line = “Sorry, go on.” Say it when you have cut somebody off, and let them.

listen-animal = How is the dog?
    .invitation = Ask somebody about their animal: what it did today, what it is afraid of, who chose the name.
    .smaller = Ask what it is called.
    .line = How is the dog? Ask somebody what it has been up to today.

listen-not-today = Not today
    .invitation = You listen to people all day, or it feels like it. Today one story can wait: “I would like to hear it. Could we say tomorrow?”
    .smaller = Spend five minutes where nobody talks.
    .line = You listen a lot. Today you can say: “I would like to hear it. Tomorrow?”

## presence

presence-phone-away = Put it in another room
    .invitation = For the next meal or conversation, leave the phone where you can neither see nor hear it.
    .smaller = Turn it face down for five minutes.
    .line = The next meal together: the phone stays in another room.
    .why = In a study, people enjoyed a meal together a little less with their phones on the table.

presence-doorway = Arrive before you speak
    .invitation = You come home, or into a room. Stop in the doorway, breathe once, and see who is there.
    .smaller = Stand near somebody for a moment before you say anything.
    .line = One breath in the doorway before you say anything. Who is there?
    .why = The body is home before the mind is.

presence-meal = One cup together
    .invitation = Tea, coffee, water from the tap: drink one cup of it with somebody, and do nothing else until it is empty.
    .smaller = Sit down beside somebody for a minute.
    .line = Drink one cup of anything with somebody, and do nothing else until it is empty.
    .why = A cup is a good clock: it has an end, and nobody looks at it.

presence-walk = Walk at their pace
    .invitation = You and somebody are going the same way. Fall in with their step, and leave the planning for later.
    .smaller = Go with somebody as far as the door.
    .line = Walk with somebody at their pace, and leave the planning for later.
    .why = Side by side, with eyes ahead, some things are easier to say.

presence-window = The same window
    .invitation = Somebody is standing at the window. Go and stand there too for a while, and look at what they are looking at.
    .smaller = Point out one thing you see.
    .line = Stand at a window with somebody, and look at what they are looking at.

presence-lid = Close the lid
    .invitation = Somebody comes to your desk. Shut the screen or turn your chair to face them, and answer then.
    .smaller = Take your hand off the mouse while they talk.
    .line = Somebody is at your desk? Shut the screen, and answer then.

presence-grief = Nothing to say
    .invitation = With somebody who grieves, no words are needed. Sit nearby for a while. Tears are all right. So is the crossword.
    .smaller = Write: “I don’t know what to say. I am here.”
    .line = Sit for a while with somebody who grieves. No words are needed.
    .why = No sentence makes it smaller. But it is different to carry it with someone.

presence-chore = The dishes, two of us
    .invitation = There is a chore that one of you does alone most days. Do it side by side this once, without hurrying.
    .smaller = Stay in the kitchen and dry three things.
    .line = The dishes, the beds, the bins: do one of them together for once.
    .why = Busy hands leave room for talk, and for silence.

presence-bench = A bench among people
    .invitation = Sit for ten minutes where people pass, with nothing in your ears or hands. Who is out today?
    .smaller = Stop on your way and watch three people go by.
    .line = Sit where people pass, with nothing in your ears or hands. Who is out today?
    .why = To be among others counts too, on days when nobody is waiting for you.

presence-queue = Wait with the others
    .invitation = The next queue: phone in your pocket, head up, one of those who wait.
    .smaller = Look around once before you reach for it.
    .line = In the next queue, leave the phone in your pocket and wait with the others.

presence-meeting = One meeting, one window
    .invitation = Choose one meeting today. Close everything else, and be in it from hello to goodbye.
    .smaller = Do it for the first ten minutes.
    .line = In one meeting today, close every other window, from hello to goodbye.

presence-child-leads = A child leads
    .invitation = A child chooses the game and makes the rules. You follow for ten minutes, without a better idea.
    .smaller = Sit on the floor until you are given a part.
    .line = Ten minutes in which a child makes the rules, and you follow.
    .why = Children are told what to do all day. Somebody who follows is rare.

presence-one-call = A call and nothing else
    .invitation = Ring somebody you like from a chair with no screen in sight, and let it take as long as it takes.
    .smaller = Shut the screen for the last minute of a call.
    .line = Ring somebody you like from a chair with no screen in sight.
    .why = You can hear typing. You can hear when there is none.

presence-last-minutes = The last five minutes
    .invitation = What was today like? Turn off the screens before you sleep, and ask whoever shares your home.
    .smaller = Say good night with your hands free.
    .line = “What was today like?” Ask it before you sleep, with the screens off.

presence-goodbye = A slower goodbye
    .invitation = Somebody is leaving. Stop what you are doing, walk them to the door or just be near, and turn back when they have gone.
    .smaller = Stop for a second when somebody says goodbye.
    .line = When somebody leaves today, stop what you are doing until they have gone.
    .why = We plan how we meet. Goodbyes we leave to chance.

presence-ten-minutes-out = Say when you will be back
    .invitation = The quarrel is getting too hot. Say that you are going out for ten minutes, go, and be back when you said.
    .smaller = Open your hands and let out one long breath.
    .line = If a quarrel gets too hot, say when you will be back, go out, and be back then.
    .why = Just leaving can feel like a slammed door. With a time to return, it is only a pause.

presence-ill = By somebody’s bed
    .invitation = Somebody you know is ill. Ask if a short visit would be welcome, bring news from outside, and leave before they tire.
    .smaller = Send a line that asks for no reply.
    .line = Would somebody who is ill like a short visit? Ask them.
    .why = Illness makes the days long and the world small.

presence-look-again = Look again
    .invitation = Somebody you see every day: what have you stopped seeing? Find three things.
    .smaller = Notice what colour they are wearing.
    .line = Somebody you see every day: what have you stopped seeing?

presence-before-ringing = Let it ring once more
    .invitation = The phone, or the door. Let go of what you were doing, in one full breath, and answer then.
    .smaller = Drop your shoulders before you say hello.
    .line = One full breath before you answer the phone or open the door.
    .why = Whoever comes next has nothing to do with what came before.

presence-keep-waiting = Wait along with them
    .invitation = A train, a letter, a result: somebody you know is waiting for it. Keep them company for part of the time.
    .smaller = Text to ask how the waiting is going.
    .line = Who is waiting for a result this week? Keep them company for a while.

presence-one-song = One song, all of it
    .invitation = Pick a song and hear it with somebody from start to end, in a room or over the telephone. Talk afterwards.
    .smaller = Send them a song, and both play it at the same time.
    .line = Listen to one song with somebody, from start to end.
    .why = For four minutes, two people hear the same thing.

presence-two-tables = One lunch, two tables
    .invitation = Eat with somebody far away: the call is on, each has a plate, and there is no topic. Chewing is allowed.
    .smaller = Send a picture of your plate and ask for theirs.
    .line = One lunch at two tables: eat with somebody far away, over a call.

presence-open-line = A line left open
    .invitation = You both work from home, each alone. Leave a call running for half an hour, microphones on, and each do your own thing.
    .smaller = Try it for ten minutes.
    .line = Leave a call open with somebody while each of you gets on with your own work.
    .why = Sharing an office was mostly silence too.

presence-hard-day = On the day itself
    .invitation = An anniversary, a hearing, a moving-out. Spend part of their hard day with them, and do something plain: walk, cook, sort screws.
    .smaller = Tell them that you can be reached all day.
    .line = It is somebody’s hard day. Be with them for part of it, and do something plain.

presence-waiting-room = In the waiting room
    .invitation = Somebody has a scan, a hearing, a first appointment. Offer to come along and sit on the next chair. That is the whole job.
    .smaller = Ask: “Would you like somebody to come with you?”
    .line = “Would you like somebody to come with you?” Offer to sit in the waiting room.

presence-what-year = Never mind what year it is
    .invitation = Somebody’s memory is going. Leave the dates alone for a quarter of an hour. Look at the picture they are looking at, and hum along.
    .smaller = Let one mistake stand.
    .line = Sit with somebody whose memory is going, and correct nothing.

presence-easy-guest = An easy guest
    .invitation = Visit new parents and be easy to have around: no advice, no waiting to be served, and gone within the hour. Hold the baby if somebody would like a shower.
    .smaller = Write to them: “No need to answer, ever.”
    .line = Visit new parents and be easy to have around: no advice, and gone within the hour.

presence-one-feed = One feed, no screen
    .invitation = You feed or rock a small child many times a day. This once, leave the phone out of reach, and look at the hands, or at the rain.
    .smaller = Count their fingers.
    .line = While the baby feeds or falls asleep, leave the phone out of reach this once.
    .why = The other times, read what you like. It is a long day.

presence-overlap = The ten minutes you overlap
    .invitation = One of you comes home when the other gets up. Find the ten minutes in which you are both awake, and keep them free of lists.
    .smaller = Sit on the edge of the bed for a minute.
    .line = Find ten minutes when you and the one you live with are both awake. Keep them free.

presence-one-of-many = One of many
    .invitation = Patients, pupils, customers: you see so many people in a day. Choose one, and give them a minute more than the plan allows.
    .smaller = Say one name as if it were the only one on the list.
    .line = Of all the people you see today, give one a minute more than the plan allows.

presence-with-animal = On the floor with the dog
    .invitation = A cat on your lap, a dog at your feet: put everything down for five minutes and be where the animal is.
    .smaller = Say hello to an animal you pass.
    .line = Five minutes on the floor with an animal. It has no plans either.

presence-ten-for-nobody = Ten minutes for nobody
    .invitation = You are there for people all day. For ten minutes, be there for none: lie down, sit in the car, look at the ceiling.
    .smaller = Three breaths in a room with the door shut.
    .line = You give enough. For ten minutes, be there for nobody.

presence-ten-early = Ten minutes early
    .invitation = The choir, the class, the club: come ten minutes early today, put out some chairs, and be there when the first shy person walks in.
    .smaller = Stay for one minute after it ends.
    .line = Come ten minutes early to your class or club, for the first shy person to walk in.

presence-who-came = One of the three who came
    .invitation = The match in the rain, the school play, the open stage: somebody you know is doing what they love in front of hardly anyone. Go and watch.
    .smaller = Ask when the next one is.
    .line = Somebody you know plays to three people. Be one of the three.

presence-on-screen = The one on the screen
    .invitation = Most of you are in the room, and one is on the wall. Sit where that one can hear you, and ask them first for once.
    .smaller = Tell them what the others have just laughed about.
    .line = When one of the group joins by video, ask them first for once.

presence-no-picture = No picture of it
    .invitation = The light, the cake, the baby’s first step. Leave the camera where it is, and see this one with whoever is there.
    .smaller = Look first, and take the picture after.
    .line = When something lovely happens, leave the camera and see it together.

presence-their-show = Their programme tonight
    .invitation = Watch what they like to watch, all of it, with no second screen and no remarks.
    .smaller = Ask who everybody is.
    .line = Tonight, watch what somebody else likes, all of it, with no second screen.

## help

help-unasked = Something small, unseen
    .invitation = Do one small thing that makes somebody’s day easier. Then don’t mention it.
    .smaller = Put one thing back where somebody will look for it.
    .line = One small thing for somebody, done without a word. What could it be?
    .why = In many experiments, people tended to do less good after others had seen them do some. Unseen, it made next to no difference.

help-ask-what = Ask what would help
    .invitation = You see somebody struggling and are about to step in. Ask first: “Would you like help, or would you like me to listen?”
    .smaller = Ask one person: “Is there anything I can take off your hands?”
    .line = Before you help, ask: would you like help, or would you like me to listen?
    .why = Help that was not wanted is work for whoever gets it.

help-carry = Carry something
    .invitation = Who near you is carrying something today: a bag, a task, an awkward call? Take one end of it.
    .smaller = Hold one door.
    .line = Who is carrying something near you? Take one end of it.

help-knowledge = Share a shortcut
    .invitation = Take your time to show somebody something they are struggling with and you know, if they would like that.
    .smaller = Answer one question a little more fully than usual.
    .line = “Shall I show you?” Take your time over something somebody is struggling with.
    .why = What took you a year to find may take ten minutes to hand on.

help-their-turn = It was not your turn
    .invitation = One of the jobs at home is always somebody else’s. Do it today as if it were nothing.
    .smaller = Take the rubbish down on your way.
    .line = The dishes are not your turn? Do them anyway, as if it were nothing.

help-one-portion = One portion more
    .invitation = You are cooking anyway. Make a little extra and offer it next door, or to somebody who comes home late.
    .smaller = Share half of something you have.
    .line = When you cook today, make one portion more and offer it next door.

help-read-through = Another pair of eyes
    .invitation = Somebody has a letter, an application or a speech to finish. Offer to read it, and say first what is clear.
    .smaller = Ask how it’s coming along.
    .line = Offer to read what somebody is writing, and say first what is clear.
    .why = After the tenth reading you see nothing any more.

help-going-out = I am going to the shop
    .invitation = You are off to the shop. Does anybody next door need something, or have a parcel to go?
    .smaller = Take a parcel or the paper up to somebody’s door.
    .line = “I am going to the shop. Do you need anything?” Ask next door.
    .why = It is the same walk for you. For somebody else it may be one trip saved.

help-way = Part of the way
    .invitation = Somebody looks lost. Ask where they’re trying to get to, and walk with them to the next corner.
    .smaller = Point the way, and wait until they have seen it.
    .line = If somebody looks lost, walk with them as far as the next corner.

help-free-hour = An hour for somebody else
    .invitation = Friends of yours look after somebody, small or old. Offer to take over for an hour while they go out, and name a day.
    .smaller = Ask them when they last had an hour alone.
    .line = Offer friends who look after somebody an hour off, and name a day.
    .why = People who care for others seldom ask.

help-plain-task = One plain task
    .invitation = Somebody grieves, or is worn out. Instead of “tell me if you need anything”, name one thing: the shopping, the post, the dog.
    .smaller = Write: “I can do your shopping on Friday. Yes or no is fine.”
    .line = “I can do your shopping on Friday. Yes or no is fine.” Who could use that offer?
    .why = In a dark time, even thinking up a job for somebody is too much.

help-credit = Say whose idea it was
    .invitation = When the work is talked about today, name whoever had the thought or did the dull part.
    .smaller = Put one name in one message.
    .line = Whose idea was it? Say the name today, out loud.
    .why = It costs half a sentence, and quiet work becomes visible.

help-litter = One thing off the ground
    .invitation = Something lies where it doesn’t belong. Pick it up, for whoever comes after you.
    .smaller = Push a chair or a trolley back into place.
    .line = Pick up one thing that doesn’t belong there, for whoever comes after you.
    .why = You will never meet them. That keeps it light.

help-newcomer = Somebody is new
    .invitation = Somebody joined not long ago. Ask them what is still puzzling, and show them where people eat.
    .smaller = Tell a newcomer your name a second time.
    .line = Ask somebody new what is still puzzling, and show them where people eat.
    .why = New people have a hundred questions and ration them.

help-after-you = After you
    .invitation = At a till, in traffic or at a door, let one person go first, as if you had all the time there is.
    .smaller = Leave the better seat for someone.
    .line = Let one person go before you today, as if you had all the time there is.

help-accept = Let yourself be helped
    .invitation = Somebody offers to help. Say yes, and leave out “oh, you don’t have to”.
    .smaller = Say “thank you” where you would say “no, it’s fine”.
    .line = When somebody offers to help you today, say yes.
    .why = In studies, help that was freely given did both people good. Somebody has to be the one who takes it.

help-tomorrow = It is tomorrow, isn’t it?
    .invitation = Somebody has a hard day coming: an exam, a visit to the doctor, a first shift. Write to them the evening before.
    .smaller = Put their day in your calendar.
    .line = Somebody’s hard day is tomorrow. Write to them this evening.

help-lend = Take mine
    .invitation = A book, a drill, an umbrella: lend somebody a thing they could use, with no return date.
    .smaller = Think of what you own that could be useful next door.
    .line = Your drill is asleep in the cupboard. Who next door could use it?
    .why = Most things lie idle most of the time. Lent, they start to belong to the whole street.

help-pass-on = Pass it on
    .invitation = Choose one good thing that you no longer use, clean it, and find somebody who would be glad of it.
    .smaller = Put one thing in a bag by the door.
    .line = What good thing have you stopped using, and who would be glad of it?
    .why = One person’s full cupboard is another’s warm coat.

help-beside = Beside a hard letter
    .invitation = A friend has been putting off a form or a call. Offer to sit there while they do it.
    .smaller = Ask what the very first step would be.
    .line = “I could sit there while you do it.” Who has been putting something off?
    .why = A form can be hard for reasons that don’t show. It is less lonely with somebody there.

help-kind-no = A kind no, soon
    .invitation = Something was asked of you that you can’t do. Say so today, clearly and warmly, so that they can ask elsewhere.
    .smaller = Answer: “I can’t, and I wanted you to know early.”
    .line = Say a kind no today, early enough for them to ask somebody else.
    .why = A late maybe is harder to live with than an early no.

help-distract = Excuse me, is this seat free?
    .invitation = Somebody is being bothered on the bus. If it feels safe, talk to them about something else, the next stop or the time. Take no notice of the other one.
    .smaller = Go and stand nearby.
    .line = If somebody is being bothered and it feels safe, talk to them about something else.
    .why = Nothing brave is asked for here. It is enough that they are not alone.

help-fetch = Fetch someone
    .invitation = You see somebody treated badly, and it is too much for one. Get the driver, the staff, a teacher, the next person along. In danger, ring the emergency number.
    .smaller = Say to the person beside you: “Do you see that too?”
    .line = If somebody is treated badly and it is too much for one, fetch someone.
    .why = Street cameras in three countries filmed some two hundred quarrels. In nine of ten somebody stepped in, and usually several people did.

help-note-it = What happened, on paper
    .invitation = Somebody was treated badly, and others are with them. Note the time, the place and what was said, and give it to them. They decide what becomes of it.
    .smaller = Keep the time and the place in mind.
    .line = If you saw somebody treated badly, note down what happened, and give it to them.

help-afterwards = I saw that
    .invitation = It is over, and nobody stepped in. You can still walk up to the one it happened to: “I saw that. Are you all right? Shall I stay for a bit?”
    .smaller = Write to them the next day: “That wasn’t all right.”
    .line = “I saw that. Are you all right?” It can still be said when it is over.

help-one-sentence = One calm sentence
    .invitation = A joke is made at somebody’s expense. If it is safe to say: “I don’t find that funny.” One calm sentence, and then turn to the one it was aimed at.
    .smaller = Don’t laugh along.
    .line = If a joke is made at somebody’s expense, and it is safe, say that you don’t find it funny.

help-floor = I’d like to hear the end of that
    .invitation = Somebody is talked over in a meeting. When there is a gap, hand them back their turn: “You were just saying?”
    .smaller = Turn to them again when the noise is over.
    .line = When somebody is talked over, ask to hear the end of what they were saying.

help-two-hours = What are you short of?
    .invitation = A library, a shelter, a repair café: ask one place near you what it is short of, and whether two hours a month would be any use.
    .smaller = Find out what one such place near you is called.
    .line = “What are you short of?” Ask a library, a shelter or a repair café near you.

help-blood = A date for giving blood
    .invitation = Where is blood given near you, and may you give? If so, pick a day. If not, go along with somebody who is nervous.
    .smaller = Ask somebody who does it what it is like.
    .line = If you may give blood, find out where, and pick a day.

help-food-bank = One for the box
    .invitation = Put one thing more in your basket for the food bank. Ask first what it is short of: perhaps coffee, soap or nappies.
    .smaller = Find out where the nearest box stands.
    .line = Put one thing more in your basket, for the food bank.

help-in-the-hall = A note in the hall
    .invitation = Put up a note for your neighbours: your name, your door, and one thing you can do for anybody there. Water plants, wait in for a parcel, read small print.
    .smaller = Read the names on the bells.
    .line = Put up a note for your neighbours, with your name and one thing you can do.

help-nobodys-job = The job nobody wants
    .invitation = Every club has one: the minutes, the keys, the washing-up. Take it this once.
    .smaller = Ask whoever always does it if they would like a week off.
    .line = The keys, the minutes, the washing-up: take the job nobody wants, this once.

help-as-once = As somebody once did for you
    .invitation = Think of something that was done for you and that you can never repay. Do the same, or something like it, for somebody else.
    .smaller = Remember who it was.
    .line = Somebody once did you a kindness you can’t repay. Do it for somebody else.

help-doorstep = Left on the doorstep
    .invitation = New parents, or somebody just out of hospital: leave something to eat at their door. Ring once, and be gone.
    .smaller = Ask: “What can you not face cooking this week?”
    .line = Leave something to eat at the door of somebody who has no time to cook.

help-swap = I could take that one
    .invitation = Somebody at work has an early shift after a short night, a child at home, a birthday. Offer to swap.
    .smaller = Let somebody go five minutes early.
    .line = “I could take that one.” Whose shift is a hard one this week?

help-easy-to-serve = Easy to serve
    .invitation = At a counter, in a surgery or on a ward, be the easy one today: papers ready, one question at a time, and no sigh.
    .smaller = Bring your cup back.
    .line = Be easy to serve today: papers ready, one question at a time.

help-who-missed-it = For the one who missed it
    .invitation = Somebody was ill, works part-time or lives in another time zone. Send them three lines: what was decided, what is theirs, what made you laugh.
    .smaller = Write: “We missed you. It was mostly about the printer.”
    .line = Who missed the meeting? Send them three lines, the funny bit included.

help-their-dog = The dog knows the way
    .invitation = A neighbour is ill, away or on the late shift. Offer to walk the dog or feed the cat.
    .smaller = On a hot day, put out a bowl of water.
    .line = Offer to walk a dog or feed a cat while its people are ill or away.

help-in-your-bag = Something in your bag
    .invitation = Socks, gloves, a card for the bakery: carry one with you for somebody who sleeps outside, and ask before you give it.
    .smaller = Find out whom to ring when somebody lies out in the cold.
    .line = Carry a pair of socks for somebody who sleeps outside, and ask before you give it.

help-day-off = A day off from helping
    .invitation = You are the one everybody asks. Today let somebody else find the scissors, and look after one thing of your own: sleep, a meal, the dentist.
    .smaller = Leave one message until tomorrow.
    .line = You give enough. Let somebody else be the helpful one today.
    .why = In a study of everyday life, helping went with a better mood, and with more stress where it took a lot of effort.

help-hand-over = Ask for half an hour
    .invitation = You look after somebody. Ask one person for one definite thing: half an hour, a lift, a night’s sleep.
    .smaller = Write down what you would hand over if anybody asked.
    .line = If you look after somebody, ask one person for half an hour.

## empathy

empathy-other-day = Their day so far
    .invitation = Think of somebody you will see today. What has their day been like up to then? Make one guess, and when you meet, ask.
    .smaller = Ask one person how they slept.
    .line = How has the day been for the next person you’ll see? You could ask.
    .why = In twenty-five experiments, imagining another person’s side did not make people guess better. In the last they could talk, and that did.

empathy-behind-words = Under a sharp word
    .invitation = Somebody you are safe with snaps at you. What are they worried about, or tired of? Before you answer, you can ask: “Is something wrong?”
    .smaller = Take one breath before you answer a sharp word.
    .line = One breath before you answer a sharp word. It is long enough to choose a tone.

empathy-queue = The person across the counter
    .invitation = Somebody serves you today. What have their feet, their ears and their patience been through since morning?
    .smaller = Say one friendly sentence more than is needed.
    .line = Behind every counter stands a person who got up this morning, too.

empathy-name-it = A word for it
    .invitation = When somebody tells you about something hard, offer a word for how it sounds: “Lonely?” “Unfair?” And let them put you right.
    .smaller = “That sounds heavy.” And then nothing.
    .line = Three words for somebody in trouble: “That sounds hard.” Then listen.
    .why = Even the wrong word helps: it invites the right one.

empathy-their-chair = Sit in their chair
    .invitation = While nobody is there, sit where somebody you live with always sits. What can you see from here, and what not?
    .smaller = Look at the table from the other side.
    .line = Sit where somebody else always sits. What does your home look like from there?
    .why = From another chair, different things are in reach, and different things in the way.

empathy-three-lines = Three lines from outside
    .invitation = After a quarrel between equals, write three lines about it, the way a friend of you both would tell it. For your eyes only.
    .smaller = Write one line with “we” in it.
    .line = After a quarrel: how would a friend of you both tell it?

empathy-kind-voice = Read it in a kind voice
    .invitation = A message sounds cold. Before you reply, read it half aloud in the warmest voice you have. Still not sure? Ask how it was meant.
    .smaller = Assume, for one message, that they were in a hurry.
    .line = A message sounds cold? Read it once in the warmest voice you have.

empathy-in-common = Three things in common
    .invitation = On your way, pick somebody who seems quite unlike you. What do you both know? Cold hands, a tune in the head, a wish to be home. Find three.
    .smaller = Find one. Sore feet count.
    .line = What do you share with somebody quite unlike you? Sore feet count.

empathy-hard-date = A date that weighs
    .invitation = Whose week is heavy? A birthday, the day of the diagnosis, the first year without someone. Two lines are enough: “I know what day it is.”
    .smaller = Write the date down for next year.
    .line = Is there a date this month that is hard for somebody you know?
    .why = After some months the world goes on, and the calendar still hurts.

empathy-low-view = From further down
    .invitation = Get down to the height of a child in your family. What does the room look like from there, and your face?
    .smaller = Bend down before you say the next thing.
    .line = Get down to the height of a child. The world is mostly knees and table edges.

empathy-what-is-it-like = What is that like?
    .invitation = Ask a colleague about a part of their work that you know only by name. What does it take? What is the hardest bit?
    .smaller = Ask: “What does a good day look like for you?”
    .line = Ask somebody you work with what a good day looks like for them.
    .why = Other people’s work looks easy from outside. Little of it is.

empathy-not-my-taste = Not what I would like
    .invitation = Before you give somebody something, or do them a favour: what do they like that you don’t? If you can’t tell, ask.
    .smaller = What last made them laugh? Try to remember.
    .line = Do you know somebody’s favourite cake? If not, there is a question for today.

empathy-hurry = Why the hurry?
    .invitation = Somebody pushes in or cuts you up. Make up three harmless reasons, the sillier the better, and choose the best.
    .smaller = One will do. There may be a goose in it.
    .line = Somebody pushes past? Make up a harmless reason. There may be a goose in it.
    .why = You will never learn the true one. This one lets you walk on lighter.

empathy-lit-window = A lit window
    .invitation = In the evening, find one lit window far off. Who is still awake there, and for whom?
    .smaller = Count three lights, three lives.
    .line = A lit window in the evening, and somebody in the middle of a story. Find one.
    .why = Other people are as real as we are. It is an odd thing to remember, and a good one.

empathy-good-wishes = Good wishes, two minutes
    .invitation = Think of somebody easy to love: a child, an old friend, a cat. Wish them well in silence. Then somebody you hardly know. Then, if you like, yourself.
    .smaller = A silent “may it go well with you” for the next person you see.
    .line = Whom do you love without any effort? Cats count. Wish them a good day.
    .why = In studies, people who were taught this old exercise came to have more warm feelings.

empathy-first-week = Your own first week
    .invitation = Remember one of your own first weeks, at a school or in a job. Who is in one now? Tell them something nobody told you.
    .smaller = Who was friendly to you then? Think of the name.
    .line = Who near you is new at something? Tell them what nobody told you.
    .why = What helped you may well help them: a name, a seat, a joke explained.

empathy-envy = Glad, with a sting
    .invitation = Somebody has something you wish you had. Let it sting. Then ask them what it means to them.
    .smaller = Say “I’m glad for you” as soon as it is half true.
    .line = You can be glad for somebody and feel a sting. Ask them what it means to them.

empathy-misjudged = I had you wrong
    .invitation = Remember somebody you judged too fast and came to like. Now think of someone you may be judging too fast. What don’t you know yet?
    .smaller = Add “so far” to one opinion about a person.
    .line = Add two small words to an opinion about somebody: “so far”.

empathy-most-needed = Rest, company or quiet?
    .invitation = What is the person closest to you shortest of right now: sleep, talk, time alone, a laugh? Make a guess. Then ask.
    .smaller = Ask: “Company, or peace and quiet?”
    .line = “Company, or peace and quiet?” Ask somebody close to you.
    .why = The same favour can be a gift on Monday and a burden on Tuesday.

empathy-fine = When somebody says “fine”
    .invitation = Somebody’s “fine” sounds thin. Say that you have time if there is more, and leave it at that.
    .smaller = Stay a little longer than the answer takes.
    .line = When a “fine” sounds thin, say that you have time if there is more.

empathy-aged-seven = When they were seven
    .invitation = Somebody at work gets on your nerves. Picture them at seven, with a gap in their teeth and a school bag.
    .smaller = Picture only the bag.
    .line = Somebody at work gets on your nerves? Picture the school bag they once had.

empathy-to-the-end = Down to the last line
    .invitation = Halfway down a post, your answer is already there. Read on to the end first, and then see whether it still fits.
    .smaller = Open one article before you reply to its headline.
    .line = Read to the last line before you answer. Some answers are already down there.

empathy-do-you-mean = “Do you mean…?”
    .invitation = A stranger’s comment annoys you, and you aren’t quite sure you got it. Before you argue, write what you took it to mean, and ask.
    .smaller = Turn one “So you think…” into “Do you mean…?”
    .line = Before you argue, one question: “Do you mean…?”

empathy-alt-text = Say what is in the picture
    .invitation = You are posting a picture, and somebody who can’t see it reads along. Add a sentence: “My dog, asleep on a pile of newspapers.”
    .smaller = Describe one picture in five words.
    .line = Some people have the web read to them. Say in a sentence what your picture shows.

empathy-ask-photo = “May I post this?”
    .invitation = It is a good photo, and you aren’t the only one in it. Send it round before you post it, and take a no as lightly as a yes.
    .smaller = Leave one picture where it is, just between you.
    .line = Ask the others in the photo before you post it. “May I?” is quickly said.

empathy-mocking-post = It stops with me
    .invitation = It is funny, and somebody real is being laughed at. Don’t pass it on. It ends at your screen, and nobody will ever know.
    .smaller = Close it before the second laugh.
    .line = A joke with somebody’s face in it can end at your screen. Don’t pass it on.

empathy-no-replies = No answers yet
    .invitation = In a forum you use, find a question that nobody has answered. Say what you know, or what you would try, or only: “I’d like to know that too.”
    .smaller = Pass one question on to somebody who may know.
    .line = Somewhere a question has waited for days. You may be the one who knows.

empathy-plain-words = For those who just came in
    .invitation = A thread, a chat, a group: everyone speaks in short forms and old jokes. Explain one in passing, for whoever is new.
    .smaller = Write one abbreviation out in full.
    .line = Explain one inside joke in passing. Somebody new is reading along.

empathy-own-grief = What kind of day is it?
    .invitation = You are missing somebody. Is it heavy today, or dull, or far away, or raw? Tell one person, so that they needn’t guess.
    .smaller = Find the word for it. It may stay with you.
    .line = Grief has its own weather. Tell one person what it is like today.

empathy-quiet-week = The quiet week
    .invitation = A friend’s children are at their other home this week. How is the quiet: a rest, or too much of it? Ask, and suggest a walk, or nothing at all.
    .smaller = Write: “How is your quiet week?”
    .line = Somebody’s children are at their other home this week. Ask how the quiet is.

empathy-tired-question = The question they are tired of
    .invitation = Ask a teenager in your family which question adults always put to them, and what they would rather be asked. Then ask that.
    .smaller = Leave out “And what comes after school?”
    .line = Ask a teenager which question they are tired of, and what they’d rather be asked.

empathy-wrong-guess = Guess, then ask
    .invitation = A small game with somebody you know well. What was their best moment this week? What would they do with a free day? Guess first, then let them tell you.
    .smaller = Guess what they’d like for dinner. Ask.
    .line = How well do you know the people you know best? Guess, and then ask.

empathy-wish-they-knew = What do most people get wrong?
    .invitation = Somebody you know lives with something you don’t: an illness, a faith, a stammer, a far country. If they like to tell, ask what most people get wrong about it.
    .smaller = Read one page by somebody who lives with it.
    .line = Ask somebody what most people get wrong about the way they live.

empathy-how-told = How would you like to hear it?
    .invitation = You have bad news, or something critical to say. Ask first: now or later? Written down, or face to face? Straight out, or bit by bit?
    .smaller = Ask: “Is this a good moment for something difficult?”
    .line = Before hard news, one question: “Would you like it now, or later?”

empathy-two-homes = A child with two homes
    .invitation = A child you know lives now here, now there. Ask what is nice in each place, and what always ends up in the wrong one. No verdicts, just questions.
    .smaller = Ask which book lives where.
    .line = Ask a child with two homes what is nice in each of them.

## forgiveness

forgive-small = Let a small thing go
    .invitation = Pick one small annoyance of this week and decide that you won’t pay it back.
    .smaller = Tell the story one time fewer today.
    .line = Let one small annoyance of this week end here, unpaid.

forgive-self = Speak to yourself as to a friend
    .invitation = A mistake of yours still stings. What would you say to a friend who had made it? Say that to yourself, in those words.
    .smaller = Drop one hard word you use about yourself, for today.
    .line = What would you say to a friend who had made your mistake?
    .why = Few of us would keep a friend who spoke to us as we speak to ourselves.

forgive-draft = The letter you keep
    .invitation = Write five lines to somebody who hurt you once, in a time that is over. Say what it cost you. The paper stays in your drawer.
    .smaller = Write one line, and put it away.
    .line = Write a letter for the drawer alone: what it cost you, word for word.
    .why = In five countries, people who spent two or three hours with a workbook on forgiving held less bitterness two weeks later than people who waited. A card is only a taste.

forgive-sorry = Say sorry, and stop there
    .invitation = Is there something you did to somebody and regret? Say so today, in one sentence without a “but”.
    .smaller = Admit one small thing before anybody asks.
    .line = Say sorry for one thing, in a sentence with no “but” in it.
    .why = What follows a “but” is what people hear.

forgive-overnight = Let the answer sleep
    .invitation = An angry reply is ready. Write it down where it can’t be sent, and look at it tomorrow.
    .smaller = Wait for one hour.
    .line = Let an angry answer sleep until tomorrow. It often wakes up shorter.

forgive-plain-sign = A plain sign after a quarrel
    .invitation = The quarrel is over and the air is still thick. Make one small, plain sign: a glass of water put within reach, a question about dinner.
    .smaller = Say one everyday sentence in a soft voice.
    .line = After a quarrel: one everyday sentence in a soft voice.
    .why = Peace rarely starts with the big talk. More often it starts with “Are you hungry too?”

forgive-put-right = Put one thing right
    .invitation = You broke, lost or forgot something that was somebody else’s. Mend or bring back what you can today, and say that it was you.
    .smaller = Write down what is still owed.
    .line = Is there something of somebody’s that you could still mend or bring back?

forgive-late = No word about the lateness
    .invitation = Somebody comes late, or forgets something small. Begin with how glad you are they’re here.
    .smaller = Leave out one sigh.
    .line = When somebody is late: “I’m glad you’re here” works as a first sentence, too.
    .why = They know what time it is. What they don’t know is whether they are still welcome.

forgive-my-share = My share of it
    .invitation = After a quarrel between equals, look for the part that was yours, however small. If it is safe to say, name that part and nothing else.
    .smaller = Find it for yourself. It needn’t be said yet.
    .line = After a quarrel between equals, name the part that was yours, if it is safe to say.
    .why = It is the only part of a quarrel that is quite in your hands.

forgive-was-forgiven = A time you were forgiven
    .invitation = Somebody once forgave you. What did they say or do, and how did you walk home afterwards?
    .smaller = Think of their name with thanks.
    .line = Do you remember a time when somebody forgave you?

forgive-where-it-sits = Where it sits
    .invitation = An old anger is back. Where in your body does it sit? Breathe there for a while. There is nothing to solve.
    .smaller = Loosen your jaw.
    .line = An old anger is back? Loosen your jaw, and breathe where it sits.

forgive-ask = Ask, and leave it open
    .invitation = Tell somebody what you did to them, that you see what it cost, and that they owe you no answer.
    .smaller = Put it in two sentences, on paper first.
    .line = An apology that waits for a yes is one more burden.

forgive-corrected = Thanks for telling me
    .invitation = Somebody at work shows you a mistake you made. Say “thanks for telling me”, and leave it there, with nothing in your own defence.
    .smaller = Breathe out before you explain.
    .line = Shown a mistake of yours? “Thanks for telling me” is a whole answer.
    .why = They may have thought for days about how to put it.

forgive-passer-by = Gone by the next corner
    .invitation = A stranger is rude to you. Let your anger last until the next corner, and leave it there.
    .smaller = Shake out your hands once.
    .line = A stranger’s bad day needn’t come home with you.

forgive-learning-too = They were learning too
    .invitation = Take one small thing your parents got wrong. At your age, what did they know, what did they have, what were they afraid of?
    .smaller = Work out how old they were then.
    .line = When your parents were your age, what could they not have known?
    .why = To understand is not to excuse. Some things look smaller from there, and some rightly don’t.

forgive-unfinished = Let today be unfinished
    .invitation = Some of what you meant to do today is still undone. Let it lie, and be kind to whoever is tired. It may be you.
    .smaller = Cross one thing off without doing it.
    .line = Cross one thing off the list without doing it. Not everything is for today.
    .why = A list knows nothing of headaches, bad nights and long calls. You do.

forgive-fresh-start = A fresh first sentence
    .invitation = There was friction with a colleague, the ordinary kind. Greet them tomorrow as you did the day before it began.
    .smaller = Ask them one plain question about their work.
    .line = After some friction at work, “Good morning” is a good first sentence.

forgive-not-yet = Not yet
    .invitation = There is something you can’t forgive, or don’t want to. That may be so today, with a clear conscience.
    .smaller = Say to yourself: “It was wrong, and I am not done with it.”
    .line = Some things aren’t ready to be forgiven. Let one of them be as it is today.
    .why = Nobody is owed your forgiveness. Time spent getting safe and well is not lost.

forgive-limit = A limit, kindly said
    .invitation = You let a thing pass again and again, and it eats at you. If it is safe to say, say it once: “Please don’t do that any more.”
    .smaller = Write down where your limit is.
    .line = If it is safe to say, say once, kindly, where your limit is.

forgive-younger-self = To the one you were
    .invitation = Write a few lines to yourself at an age you still blame. What couldn’t you know then? What were you up against?
    .smaller = Look at an old picture of yourself with a mild eye.
    .line = Write to yourself at an age you still blame. What couldn’t you have known?

forgive-own-up = Make it easy to own up
    .invitation = When somebody owns up to a slip today, begin with “I’m glad you told me”.
    .smaller = Ask “What do we do now?” and skip “How could you?”
    .line = Somebody owns up? “I’m glad you told me” is a good way to begin.
    .why = How the first slip is met decides whether you hear of the second.

forgive-in-private = Not in front of everyone
    .invitation = Somebody got a fact or a word wrong, where all can read it. Write to them alone, and let them mend it themselves.
    .smaller = Let one typing error pass.
    .line = Somebody got a word wrong in public? Tell them where nobody else can read it.

forgive-last-word = The last word is theirs
    .invitation = The thread has gone round twice, and nothing new is coming. Leave their line as the last one, and close the tab.
    .smaller = Turn off the alerts for one discussion.
    .line = Leave somebody else the last word today. It is free.

forgive-was-wrong = “I got that wrong”
    .invitation = Something you posted has turned out not to be true. Say so in the same place, in plain words, without taking the old line away.
    .smaller = Thank somebody who put you right.
    .line = “I got that wrong.” Write it where you got it wrong.

forgive-mute = Mute, and move on
    .invitation = Somebody’s posts annoy you every time, and you have an answer ready that would make people laugh at them. Mute them. Tell no one.
    .smaller = Scroll past one post that was made to annoy.
    .line = Mute what annoys you every day, without a word about it.

forgive-hundredth = You needn’t be the next
    .invitation = Somebody has said something foolish in public, and hundreds have told them so. It has been said. You can leave it there.
    .smaller = Close the thread without reading the replies.
    .line = Hundreds have told them already? Then leave your answer unwritten.

forgive-asked-before = Asked a hundred times
    .invitation = There it is again, the question that everyone asks. Answer as if it were the first time, or post the link without the sigh.
    .smaller = Leave out “just look it up”.
    .line = For whoever asks it, the old question is new. Answer it once more.

forgive-old-post = Ten years ago
    .invitation = You come across something silly that somebody wrote long ago. Leave it lying. What would you rather not meet again from that year?
    .smaller = Take down one old line of your own that you no longer mean.
    .line = Let an old, silly post lie where you found it. Most of us once wrote one.

forgive-left-unsaid = What stayed unsaid
    .invitation = Somebody has died, and there is a sentence you never got to say. Say it now, aloud or on paper. What would they have answered, on one of their good days?
    .smaller = Say only their name, and wait.
    .line = Say the sentence you never got to say to somebody who has died.

forgive-distance = The distance may stay
    .invitation = There is somebody in your family you are no longer in touch with, for good reasons. You can wish them no ill, and still not ring.
    .smaller = Let one old scene pass without arguing it through again.
    .line = You can wish somebody no ill and still keep your distance.

forgive-other-parent = In front of the child
    .invitation = You have parted, and a child loves you both. If everyone is safe: leave one remark about the other parent unsaid, and look for something fair that is true.
    .smaller = Listen to the story of the weekend without a comment.
    .line = Children hear how we speak of the people they love. Leave one remark unsaid.

forgive-slammed-door = After the slammed door
    .invitation = A teenager has slammed the door. Wait half an hour, knock, and ask something that has nothing to do with it.
    .smaller = Leave something to eat outside the door.
    .line = Half an hour after a slammed door, knock softly.
    .why = Coming out first is hard at fourteen. It isn’t easy at forty.

forgive-what-it-cost = An apology in three parts
    .invitation = You have hurt somebody. If they are willing to hear it, say what you did, what it cost them, and what you will do differently. They owe you no answer.
    .smaller = Write the three sentences for yourself first.
    .line = What I did. What it cost you. What I will change. An apology has room for all three.
    .why = When people judged written apologies, owning up counted most, and offering to put it right came next.

forgive-what-mends = What would mend it?
    .invitation = You said sorry, and something is still crooked. Ask: “Is there anything I can do to put it right?” Then do that, and only that.
    .smaller = Ask whether your apology reached them.
    .line = After “sorry” there is one more question: “What would put it right?”

forgive-to-a-child = Sorry, to a child
    .invitation = You were unfair to a child, or louder than you meant to be. Sit down beside them and say: “That was my mistake, not yours.”
    .smaller = Say: “I was too loud just now.”
    .line = Children can be told “I’m sorry”, too. Is there one who could hear it from you?

forgive-old-blush = That scene, at three in the morning
    .invitation = An embarrassing moment from years ago comes back, as it does at night. Who else still remembers it? Smile at it, and turn the pillow over.
    .smaller = Breathe out once, as long as you can.
    .line = That embarrassing moment, years ago: smile at it. Only you may still know.

forgive-let-it-do = Let it be enough
    .invitation = You did something wrong, you owned up, and you mended what you could. Write down what you did to put it right. Then put the pen away.
    .smaller = Say to yourself: “I did what could still be done.”
    .line = Guilt has work to do. When the work is done, let it go home.

## warmth

warmth-greet = Use their name
    .invitation = Today: one good morning with a name in it, the one they like to be called by. You can turn to them, or just be near for a moment.
    .smaller = Be the one who greets first.
    .line = Say good morning to somebody with their name in it.

warmth-thanks = Thank somebody for one thing
    .invitation = Pick one thing somebody did. Thank them for it, and say what it made easier.
    .smaller = One sentence of thanks is enough.
    .line = Who made something easier for you this week? They may not know.
    .why = In studies, people who wrote a letter of thanks guessed too low how glad it would make the reader, and too high how awkward it would be.

warmth-smile = Smile first
    .invitation = Somewhere between your door and the next, be the one who smiles first. Then walk on, whatever comes back.
    .smaller = Smile at a dog. Its person may see it.
    .line = Somebody has to smile first. Today it could be you.

warmth-message = Thinking of you
    .invitation = Somebody comes to mind whom you haven’t heard from for a while. Write only that, and what made you think of them.
    .smaller = Send one line with no question in it.
    .line = Whom have you thought of lately and not written to?
    .why = In studies, people who wrote to somebody out of the blue guessed too low how welcome it was.

warmth-hug = A hug that takes its time
    .invitation = If you both like hugs, ask somebody close for one, and don’t be the first to let go.
    .smaller = Lean against somebody close for three breaths.
    .line = Is there somebody you could ask for a hug today?

warmth-hand = A hand on a shoulder
    .invitation = Somebody close has had bad news. If it is welcome between you, lay a hand on their shoulder or arm, and say nothing for a while.
    .smaller = Move your chair a little nearer.
    .line = When somebody close has had bad news, move your chair a little nearer.

warmth-note = A note to find
    .invitation = Leave somebody you live with a few words on paper: in a shoe, between two pages, by the toothbrushes.
    .smaller = Draw a small face on the shopping list.
    .line = Leave a few words in somebody’s shoe. They will be found by tomorrow.

warmth-say-it = Say it while they can hear it
    .invitation = What have you long liked about somebody and never told them? Tell them today, plainly. It may come out a little shy.
    .smaller = Write it down for yourself first.
    .line = What do you like about somebody and have never told them?
    .why = In experiments, people who paid a compliment guessed too low how good it would be to get it.

warmth-wave = Wave
    .invitation = To a neighbour across the street, to the driver who let you cross, to whoever is looking out of the window: today, wave.
    .smaller = Nod.
    .line = Raise a hand to somebody across the street. It takes a second.

warmth-condolence = Two lines to somebody who grieves
    .invitation = Write to somebody in mourning: one memory you have of the one who died, and no explanations.
    .smaller = Write: “I am thinking of you.”
    .line = Send somebody who grieves one small memory of the person they miss.
    .why = Many don’t write for fear of the wrong words. Missing words are missed more.

warmth-bring-one = Bring one along
    .invitation = The next time you get yourself a drink, bring one for the person beside you, the way they like it.
    .smaller = Fill up somebody’s water.
    .line = The next time you get up for a drink, somebody near you may be thirsty too.
    .why = To know what someone likes to drink is a quiet way of knowing them.

warmth-make-room = Make room
    .invitation = On a bus, on a bench, in a circle of people: shift a little, so that one more fits in.
    .smaller = Take your bag off the next seat.
    .line = Move up a little. A gap in the circle says “come in” without a word.

warmth-by-hand = A letter by hand
    .invitation = Write somebody a page by hand about nothing much: the weather, the stairs, what you had for lunch.
    .smaller = A postcard, with three words.
    .line = Write a page by hand, for somebody to find in the post this week.
    .why = The page was in your hands before it is in theirs.

warmth-picture = Do you remember this?
    .invitation = Find an old picture of a good day with somebody. Send it with one line, and see what they remember.
    .smaller = Look at it yourself, and at their face.
    .line = Find a good day in your pictures, and send it to whoever was there.

warmth-get-up = Go to the door
    .invitation = When somebody comes home today, get up and go to meet them.
    .smaller = Call out hello before they do.
    .line = Dogs run to the door every time. When somebody comes home, go too.

warmth-learn-a-name = Learn one name
    .invitation = Somebody cleans, guards or delivers where you go each day. Tell them your name and ask theirs.
    .smaller = Greet them as you greet the others.
    .line = Whom do you see every day and not know by name?
    .why = You have seen each other a hundred times. Somebody has to begin.

warmth-small-find = A thing from the path
    .invitation = Bring somebody a small thing from outside: a leaf, a feather, a stone with a stripe.
    .smaller = Tell somebody about one lovely thing you saw.
    .line = Somewhere out there is a leaf or a stone to bring home to somebody.
    .why = It says: I was out in the world, and you were in my thoughts.

warmth-spoken-line = A line in your own voice
    .invitation = Record a short good morning for somebody far away, with the birds or the street behind you.
    .smaller = Ten seconds are plenty.
    .line = Who far away would like ten seconds of your voice?

warmth-own-hands = Warm hands for you
    .invitation = Hold something warm in both hands and, while the warmth lasts, be as kind to yourself as to a guest.
    .smaller = Lay a hand on your chest for one breath.
    .line = Hold something warm, and be as kind to yourself as to a guest.

warmth-absent = Good words behind their back
    .invitation = When talk turns to somebody who isn’t there, say one good thing about them that is true.
    .smaller = Leave one joke at their expense unsaid.
    .line = Say something good about somebody who can’t hear it.
    .why = Those who listen learn how you speak of them when they aren’t there.

warmth-soft-landing = A soft landing
    .invitation = Somebody comes back from a hard day. Have a light on and something warm ready, and leave the questions for later.
    .smaller = Take their coat.
    .line = After a hard day: a light on, something warm, and no questions yet.
    .why = First the shoes, then a chair, then perhaps the story.

warmth-first-post = Somebody’s first post
    .invitation = Somebody is writing in a group or forum for the first time. Be the first to answer: “Welcome. Good that you ask.”
    .smaller = Give a newcomer one friendly sign.
    .line = Be the first to answer somebody who has posted for the first time.

warmth-small-shop = Five lines for a small shop
    .invitation = The baker, the bicycle repairer, whoever cuts your hair: write them an honest review in public, with one thing in it that only a customer knows.
    .smaller = Tell them over the counter that you like coming.
    .line = Which small place do you like going to? A few public lines would help it.

warmth-page-maker = Who wrote this down?
    .invitation = Somebody has written up how to mend a tap, tune a guitar, cook the beans, and wants nothing for it. Find out who, and say thank you.
    .smaller = Scroll to the very bottom. There may be a name.
    .line = Find out who wrote the page that helped you last week, and thank them.

warmth-bug-thanks = A bug report with thanks in it
    .invitation = Something in a free program doesn’t work. Report it so that it can be found: what you did, what happened. And begin with what you like it for.
    .smaller = Leave the makers two lines of thanks.
    .line = Thank whoever makes the free program you use every day, even in a bug report.

warmth-who-made-it = With the name of whoever made it
    .invitation = Before you pass on a picture, a poem or a joke, look for who made it, and put their name beside it.
    .smaller = Share the original and not the copy.
    .line = Put a name beside the next picture you pass on: whoever made it.

warmth-small-account = Nineteen followers
    .invitation = Somebody draws, sings or photographs moss, and hardly anyone looks. Write them a sentence that shows you did.
    .smaller = Say which picture you liked best.
    .line = Somebody makes lovely things that hardly anyone sees. You could tell them.

warmth-it-worked = It worked, thank you
    .invitation = An answer in some forum, maybe years old, got you out of trouble. Go back and write underneath: “This worked for me.”
    .smaller = Mark the answer that helped.
    .line = You can go back to the answer that helped you and say that it did.

warmth-years-later = Years later
    .invitation = A teacher, a first boss, a friend’s mother who always had a plate for you. Let one of them know what became of you.
    .smaller = Tell somebody else about them.
    .line = Who helped you years ago and never heard what became of it?

warmth-take-thanks = Let the thanks arrive
    .invitation = Somebody thanks you, and “it was nothing” is on your tongue. Say “I was glad to” instead, and let it have been something.
    .smaller = Count to two before you wave it away.
    .line = When somebody thanks you, let it arrive. It needn’t have been nothing.

warmth-own-grief = A place for the one you miss
    .invitation = You are the one who grieves. Put out something of theirs today: a picture, a scarf, the spoon they always used. Sit near it for as long as is good.
    .smaller = Carry something of theirs in your pocket.
    .line = For somebody you miss: a picture on the table, a coat left on its hook.

warmth-quiet-wish = A wish without an address
    .invitation = There is somebody you no longer speak to, and it is better so. If you like, wish them a quiet evening, in thought only. Nobody will know.
    .smaller = Wish the quiet evening to yourself.
    .line = Wish somebody a quiet evening, in thought only. A good wish needs no address.

warmth-handover = At the handover
    .invitation = Two homes, one child, and a front step in between. If it is safe to meet, say something friendly and ordinary while the shoes go on.
    .smaller = Pack the favourite thing on top.
    .line = If it is safe to meet: one friendly sentence at the door, for a child’s sake.

warmth-years-apart = Twenty years apart
    .invitation = Something has made you laugh. Send it to somebody twenty years older or younger than you, and explain the joke if need be.
    .smaller = Ask them what was funny this week.
    .line = Send a joke to somebody twenty years older or younger than you.

warmth-place-kept = A place kept
    .invitation = At lunch, in class, in the meeting: keep a place for somebody who always comes alone, and wave them over.
    .smaller = Point to the free chair beside you.
    .line = Keep a chair free for somebody. It says: we thought you would come.

warmth-warm-side = The better half
    .invitation = Without a word, give somebody the better half today: the sunny end of the table, the bigger slice, the dry side of the umbrella.
    .smaller = Let them choose first.
    .line = Give somebody the dry side of the umbrella.

warmth-blanket = A blanket, without a word
    .invitation = Somebody has fallen asleep on the sofa, or sits there shivering. Put a blanket over them, turn the light down, and leave on tiptoe.
    .smaller = Turn the music down a little.
    .line = Is somebody cold, or half asleep? A blanket needs no words.

warmth-hand-on-heart = From across the room
    .invitation = They are too far off, or don’t like to be touched. A hand on your heart, a nod, a raised cup: say it from where you are.
    .smaller = Wave into the camera before you leave a call.
    .line = A hand on the heart can be read from across a room. Who could do with one?

## Stands quietly by a practice

caution-forgiving = Forgiving isn’t making up, and it can wait. If somebody is hurting you now, being safe comes first: you can turn to someone you trust, or to a local helpline.
caution-their-view = This is meant between equals. Is somebody hurting you? Then you owe them no understanding, and being safe comes first: tell someone you trust, or a helpline where you live.
