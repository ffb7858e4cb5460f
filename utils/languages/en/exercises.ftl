### The guided exercises. Of each: what it is, and .why; then its steps: a title, the .text that helps
### with it, what the buttons say that go .on and .stop, and what may be chosen.

## listening

listening = Before a conversation and after it
    .why = In one study, people whose words were said back to them felt better understood than with advice or a nod.

listening_when = Are you about to talk with someone, or have you just?
    .choice-before = It is still to come
    .choice-after = We have talked

listening_finish = Let them come to the end
    .text = When they stop, wait one breath before you answer. Perhaps they were only looking for a word.

listening_ask = Ask, and leave your own story for later
    .text = “What was that like?” opens a door. “That happened to me too” can close it again.

listening_echo = Say back what you understood
    .text = In your own words, and as a question: “So the waiting was the hard part?” It doesn’t matter if you are wrong. They will tell you.

listening_go = Now go and listen
    .text = Leave the screen behind. This page keeps your place, in case you want to come back afterwards.
    .stop = Close this page
    .on = We have talked

listening_heard = What did you hear?
    .text = Their words, as well as you remember them, and whatever lay underneath.

listening_need = What did they need?
    .text = Perhaps only somebody with time.

listening_end = One line of it, if you like
    .text = It is saved in your journal, in this browser. Or leave it at that.

## presence

presence = Put things down, breathe, look up
    .why = With phones out of sight, people enjoyed each other’s company a little more.

presence_down = Put down what you are holding
    .text = The phone out of sight, the cup on the table. The thought you were in the middle of will still be there later.

presence_breathe = A minute to arrive
    .text = Sit or stand as you are, and let your shoulders drop. Breathe with the light, or at your own pace.

presence_look = Look up
    .text = Who is here, or will be soon? Look at them as if you hadn’t seen them for a long time. Or just be near.

presence_with = How long would you like to be with somebody?
    .text = Until then no pause comes by itself, and the screen may remind you that somebody is there.
    .choice-15 = A quarter of an hour
    .choice-30 = Half an hour
    .choice-60 = An hour
    .choice-told = Until I say so
    .choice-none = I’ll just go, without it

presence_end = Go, then. The screen can wait
    .text = You can close this page. If you come back to it today, there is room here for a line in your journal.

## help

help = What somebody would want, and when
    .why = Help that people chose freely to give was good for both sides: for those who gave it and for those who got it.

help_who = Who comes to mind?
    .text = Somebody who is carrying something at the moment. A name is enough.

help_want = What would they want?
    .text = Not what you would want in their place. If you don’t know, asking may already be the help.

help_deed = What could you do?
    .text = Something small enough that it will really happen.

help_when = When?
    .choice-today = Today
    .choice-tomorrow = Tomorrow
    .choice-someday = Some day

help_end = A kindness you mean to do
    .text = It can wait among your intentions. Nobody is told of it, and nobody has to notice.

## empathy

empathy = One scene through somebody else’s eyes, and a question for them
    .why = In 25 experiments, imagining how somebody saw a thing did not make for better guesses. In the last of them, asking did.

empathy_scene = What happened?
    .text = One scene, as a camera would have caught it. No reasons yet, and no blame.

empathy_eyes = What did they see?
    .text = Stand where they stood. What was in front of them just then, and what could they not know?

empathy_felt = What might they have felt?
    .text = Guess more than one thing. “Perhaps” is a good word to begin with.

empathy_needed = What were they short of, perhaps?
    .text = Rest, respect, being believed, being left alone. On some other day you needed it too.

empathy_deed = What could you ask?
    .text = So far it is a guess, and a question can tell you more: an open one, with no answer hidden in it. “What was that like for you?” is enough.

empathy_end = A guess, until you ask
    .text = Only they know how it was. What you wrote is here and nowhere else, and it stays only if you want it to.

## forgiveness

forgiveness = A letter that is never sent, over some days
    .why = People who worked through a workbook with these five steps, two or three hours in all, were less bitter two weeks later than people who were still waiting for it.

forgiveness_caution = Before you begin
    .text =
        To forgive is not to make up, and not to say that it was all right. It can wait, and it can stay undone. If somebody is hurting you now, being safe comes first: tell someone you trust, or call a local helpline.
        This is a letter that is never sent. Write it slowly, one step a day at most. It waits, and asks for nothing.
    .on = Begin a letter

forgiveness_seal = Who can open it?
    .text = It is closed either way: nothing of it is shown until you open it. On a computer that others use, a passphrase protects it as well.
    .choice-plain = Closed
    .choice-locked = Closed, with a passphrase

forgiveness_to = Who is it to?
    .text = A name, or whatever you call them.

forgiveness_recall = What hurt
    .text = Tell them what happened and what it was like for you, as calmly as you can. It isn’t about who is right.

forgiveness_recalled = That is enough for a day
    .text = What you have written down keeps working in you. Come back tomorrow, or next week.
    .stop = Close it for now
    .on = Go on all the same

forgiveness_empathize = From where they stood
    .text = What may have moved them, pressed them, frightened them? It excuses nothing. Write what you can imagine, and stop where you can’t.

forgiveness_empathized = Let it lie for a while
    .text = To see somebody’s reasons is not to agree with them. That thought may want a night’s sleep.
    .stop = Close it for now
    .on = Go on all the same

forgiveness_gift = Something given
    .text = Perhaps you once hurt somebody, and they forgave you. What was that like? If you want to give something of it to the person you are writing to, this is the place. If not, you can write that.

forgiveness_given = There is no hurry
    .text = You can hold on to a gift for some days before you give it, and you can take it back.
    .stop = Close it for now
    .on = Go on all the same

forgiveness_commit = In one sentence
    .text = Whatever you have decided, even if it is only a part of it, or “not yet”. Once it is written, it is easier to come back to.

forgiveness_committed = There it is, in writing
    .text = Read it again on another day, and see whether it still fits.
    .stop = Close it for now
    .on = Go on all the same

forgiveness_hold = For the days when it comes back
    .text = The hurt may come back, and that undoes nothing. What would you like to read then?

forgiveness_end = The letter
    .text = It is as finished as it needs to be. You can keep it, or delete it.

## warmth

warmth = Good wishes for a few minutes, and a small sign
    .why = In studies, courses in this old exercise brought people more warm feelings. A few minutes are a taste of it.

warmth_minutes = How long?
    .text = You will be wishing people well, in silence. You don’t have to feel anything; the wish is enough.
    .choice-2 = Two minutes
    .choice-3 = Three minutes
    .choice-5 = Five minutes
    .choice-10 = Ten minutes

warmth_whom = Who else?
    .text = First comes somebody who is easy to love, or an animal. Then a friend, then somebody you hardly know. After them you can wish yourself the same, and last of all somebody you find difficult: not the hardest one, and nobody who is hurting you now.
    .choice-others = Those are enough today
    .choice-without = Me as well
    .choice-all = Me, and somebody difficult

warmth_wish = Good wishes
    .text = Sit as you like, with your eyes open or closed. The words come one at a time, and you can say each of them inwardly.

warmth_deed = And a small sign of it?
    .text = Something somebody can see or touch, as small as you like. Choose one, write your own, or leave this empty.
    .choice-hand = Put a hand on their arm, if they like that
    .choice-place = Keep a place for them next to me
    .choice-note = Leave a note where they will find it
    .choice-cup = Bring them something warm to drink
    .choice-door = Get up when they come in, and say hello

warmth_end = What becomes of it
    .text = A wish can stay a wish. A sign you would like to give can wait among your intentions, and one you have given can be a line in your journal.

## repair

repair = Cool down, and find a first sentence
    .why = For a year, couples wrote now and then about a quarrel as an outsider would see it who wants the best for both. They stayed as content as before; other couples grew less so.

repair_safe = Before you begin
    .text = This is for a quarrel between two people who can both say no. If you are afraid of the other person, it is the wrong exercise, and being safe comes first: tell someone you trust, or call a local helpline.
    .on = Begin

repair_cool = How long will you cool down?
    .text = Most of us find better words once the heart has slowed down. Set a time, and do something else until then.
    .choice-timed = Twenty minutes, here
    .choice-later = Longer, away from here
    .choice-calm = I am calm now

repair_wait = Cooling down
    .text = Get up, walk about, drink a glass of water. Nothing needs an answer yet. The light shows when the time is over.

repair_later = Come back when you are calm
    .text = After an hour, a walk, a night: as long as it takes. This page keeps your place.
    .stop = Close it for now
    .on = I am calm now

repair_who = Who was it with?
    .text = A name is enough. You can also leave this empty.

repair_outside = How would somebody see it who wishes you both well?
    .text = Imagine that they saw it all. What happened, from where they stand? What would they hope for, for you both?

repair_share = Your share
    .text = Only yours, however small: a tone, a word, something left unsaid. Their share is for them to see.

repair_deed = A soft first sentence
    .text = What you felt and what you need, and no blame: “When it got loud I was frightened. I’d like us to try again.”

repair_when = When will you come back to it?
    .text = Say it when you both have a quiet moment. In two days, look at how things are between you.
    .choice-in-two-days = In two days
    .choice-tomorrow = Tomorrow
    .choice-someday = On no particular day

repair_end = For a quiet moment
    .text = It can wait among your intentions until that day. Perhaps you will find a better sentence when you are face to face.

## apology

apology = What you did, without a “but”, and what you will do about it
    .why = People who were asked to judge apologies cared most that somebody took the blame, then that something would be put right. Asking for forgiveness mattered least.

apology_who = Who is it for?
    .text = A name, or whatever you call them.

apology_did = What did you do?
    .text = In one plain sentence, with no “but” and no “if”: “I read your letter.”

apology_felt = What was it like for them?
    .text = As far as you know. Where you don’t know, you can say so, and ask.

apology_own = Take it on
    .text = One sentence that leaves nothing to them, to chance or to a bad day: “That was wrong of me.”

apology_amends = What will you do to put it right?
    .text = Something you really can do: replace it, say so in front of the others, do it another way from now on.

apology_deed = How will you begin?
    .text = Your first sentence. Leave out “please forgive me”: whether they do, and when, is up to them.

apology_how = How will you say it?
    .text = In whatever way is easiest for them to hear.
    .choice-face = Face to face
    .choice-call = On the phone
    .choice-writing = In writing

apology_when = When?
    .text = Soon, and at a time when they don’t have to answer at once.
    .choice-today = Today
    .choice-tomorrow = Tomorrow
    .choice-someday = Some day

apology_end = Your apology
    .text = It can wait among your intentions, or stay here like a letter, closed until you open it.

## standing-by

standing-by = When somebody is treated badly: five ways to help
    .why = People who want to step in are taught these five ways. How much they change is not well known. To whoever would have been alone with it, it may still mean a lot.

standing-by_saw = What did you see?
    .text = What was said or done, and to whom? It may be happening still, or be long over.

standing-by_safe = What is safe, for you and for them?
    .text = Could it get worse for them if you step in? Could you get hurt? In danger, call the emergency number first. Getting help, or being there afterwards, is worth just as much.

standing-by_way = Which way fits?
    .choice-distract = Create a distraction
    .choice-fetch = Get help
    .choice-witness = Stay as a witness
    .choice-after = Check in with them afterwards
    .choice-speak = Speak up

standing-by_deed = What could your first sentence be?
    .text = Said to them rather than about them, if you can: “Shall we sit over there?” “Are you all right?” “I saw that.” Or: “Please stop.”

standing-by_when = When?
    .choice-today = Today
    .choice-tomorrow = Tomorrow
    .choice-someday = When it happens again

standing-by_end = A sentence to have ready
    .text = It can wait among your intentions. If you did nothing at the time, you can still ask how they are.

## Which thing in turn, counted in words

ordinal_1 = First
ordinal_2 = Second
ordinal_3 = Third
ordinal_4 = Fourth
ordinal_5 = Fifth
ordinal_6 = Sixth
ordinal_7 = Seventh
ordinal_8 = Eighth

## Beside steps that ask to see another’s side

care = Is somebody hurting you?
    .text = Then you don’t have to see their side, and this exercise is the wrong one. Leave it, and tell someone you trust, or call a local helpline.
    .leave = Leave this exercise

## While one cools down after a quarrel

cooling_1 = Let your shoulders drop.
cooling_2 = Feel the floor under your feet.
cooling_3 = There is nothing to decide now.
cooling_4 = Walk a few steps, if you can.
cooling_5 = If the quarrel starts again in your head, look at something near you.
cooling_6 = You don’t have to win this.

## Good wishes: who they are for, and the wishes to oneself and to another

whom_easy = Somebody who is easy to love. An animal will do.
whom_friend = A friend. You may see their face.
whom_stranger = Somebody you hardly know: from the shop, the bus, the stairs.
whom_self = Yourself, as you sit here.
whom_difficult = Somebody you find difficult, as far as you can.

wish-self_1 = May I be safe and sheltered.
wish-self_2 = May I have what I need today.
wish-self_3 = May I be at peace with myself.
wish-self_4 = May something make me glad.
wish-other_1 = May you be safe and sheltered.
wish-other_2 = May you have what you need today.
wish-other_3 = May you be at peace with yourself.
wish-other_4 = May something make you glad.
