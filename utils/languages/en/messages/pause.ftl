### Lines of a pause, and the pause on a page of our own.

# 1 to 10 may be asked at any hour, over any page; at most 90 characters, as all of them.
pause_question_1 = Who is near you right now?
pause_question_2 = Who have you been thinking of without telling them?
pause_question_3 = Who would be surprised to hear from you?
pause_question_4 = Whose day could you make a little lighter?
pause_question_5 = Who was kind to you lately?
pause_question_6 = Who makes you laugh without even trying?
pause_question_7 = Who is it easy to be quiet with?
pause_question_8 = Might somebody be having a harder week than they let on?
pause_question_9 = Who do you see all the time without knowing their name?
pause_question_10 = What did somebody once do for you that they have probably forgotten?

# 11 to 14 are asked between 5 and 10 in the morning.
pause_question_11 = If today holds one good conversation, who might it be with?
pause_question_12 = Is it a big day for anybody you know?

# Whoever works early so that others’ mornings go well: bakers, drivers, nurses.
pause_question_13 = Somebody was up before you today to keep things running. Who?
pause_question_14 = Who could you say good morning to, and mean it?

# 15 to 18 are asked between 10 and 14.
pause_question_15 = Is anybody eating alone today who would rather not?
pause_question_16 = How many hands did your food pass through before it got to you?
pause_question_17 = Who else could do with a break about now?
pause_question_18 = What from this morning would make somebody you know smile?

# 19 to 22 are asked between 14 and 18.
pause_question_19 = Has somebody been quieter than usual today?
pause_question_20 = Who helped today, so quietly that you nearly missed it?
pause_question_21 = Who could you ask how it’s going, and stay for the answer?
pause_question_22 = Whose afternoon is even longer than yours?

# 23 to 26 are asked between 18 and 22.
pause_question_23 = Whose face from today can you still see?
pause_question_24 = Who might like to be asked about their day?
pause_question_25 = What did you hear today that is worth remembering?
pause_question_26 = While you read this, who is still at work?

# 27 to 30 are asked at night, between 22 and 5.
pause_question_27 = Who is awake at this hour, looking after other people?
pause_question_28 = If you could wish one person a quiet night, who would it be?
pause_question_29 = Who is asleep close by, if only on the other side of a wall?
pause_question_30 = Who could wake up to a kind word from you?
pause_practice_lead = Today’s practice

own_line_shown = A line of your own

pause_wrote = I did something kind

still_hint = Escape takes you back to where you were
still_away = The screen will wait
still_back = Back to the screen

pause_step_away = Step away
pause_breathe = Take a breath

breath_end = Enough for now
