### Around the guided exercises.

text_full = There is no more room in this field. What didn’t fit was left out.

exercises_title = Guided exercises
exercises_lead = Short exercises: one of each kind, and some for when something has gone wrong. Leave one at any step, and it waits for you there.

# Heading above the exercises for after a quarrel, for an apology and for standing by somebody.
exercises_further = When something has gone wrong

# Name of an exercise: what to do after a quarrel.
exercise_repair = After a quarrel

# Name of an exercise.
exercise_apology = A real apology

# Name of an exercise: helping somebody who is treated badly.
exercise_standing_by = Standing by somebody
exercise_begun = Begun
exercise_on = Next
exercise_back = Back
exercise_leave = Leave
exercise_leave_hint = Escape leaves too. Everything stays as it is.
exercise_close = Close this page
exercise_others = The other exercises
exercise_text_hint = Saved as you type. Ctrl+Enter: next
exercise_line_hint = Saved as you type. Enter: next
exercise_timer_begin = Begin
exercise_timer_rest = Pause
exercise_timer_go_on = Continue
exercise_timer_rests = Paused. Take your time.
exercise_timer_over = That was it. Stay for a moment, if you like.
exercise_timer_title = Time’s up
exercise_timer_ask = How long is left?
exercise_left_moment = Less than a minute.
exercise_left_minutes = { $minutes ->
    [one] About a minute.
   *[other] About { $minutes } minutes.
}
exercise_sound = A soft sound at the end

# Button: a voice of the system reads this step of an exercise aloud.
exercise_read_aloud = Read aloud

# Button: ends the reading aloud.
exercise_read_stop = Stop reading
exercise_day = Or on this day
exercise_day_wrong = Choose today or a later day.
exercise_passphrase = Passphrase
exercise_passphrase_again = The same passphrase again
exercise_passphrase_hint = Without it nobody can open the letter, and nothing can bring it back.
exercise_passphrase_short = A little longer, please: at least eight characters.
exercise_passphrase_differ = The two don’t match.
exercise_passphrase_wrong = That didn’t open it. The letter is untouched.
exercise_passphrase_lock = Protect with a passphrase
exercise_wait = One moment…
exercise_letters_title = Closed letters
exercise_letters_lead = What you write here is shown only when you open it. You can also just let it lie.
exercise_scenes_title = Saved scenes
exercise_letter_of = A letter of { $day }
exercise_scene_of = A scene of { $day }
exercise_open = Open
exercise_new_letter = Begin another letter
exercise_new_scene = Begin another scene
exercise_keep = Keep it, closed
exercise_keep_scene = Save it here
exercise_let_go = Delete
exercise_let_go_sure = Delete for good
exercise_not_yet = Not yet
exercise_gone = It is deleted, and can’t be read here any more.
exercise_stays = That could not be deleted just now, and is still here. Restart the browser, then try again.
exercise_sealed = It is closed, and waits for you.
exercise_scene_kept = It is saved here.
exercise_read_again = Read it again
exercise_line = In one line
exercise_did = I did this
exercise_did_hint = Enter saves it in your journal.
exercise_did_already = I have done it already
exercise_line_kept = A line of it is in your journal.
exercise_along = Include what I wrote
exercise_nothing = Leave it at that
exercise_nothing_kept = Nothing of it was saved.
exercise_intend = Save as an intention
exercise_intended = It waits among your intentions.
exercise_for = For { $name }
exercise_for_on = For { $name }, on { $day }
exercise_on_day = On { $day }
exercise_empty = Nothing is written yet. You can go back a step or two.
exercise_done_title = That was it
exercise_look_up = You can look up now. Who is near?

# Name of a page, listed among the exercises: what one would send at once is written there, and sleeps.
exercise_reply = A reply that sleeps
exercise_reply_what = Write it here, and come back to it rested
exercise_reply_awake = Awake

# $when is one of the four below.
exercise_reply_asleep = Asleep until { $when }

# After “until”.
exercise_reply_until_time = { $time }
exercise_reply_until_today = this morning
exercise_reply_until_tomorrow = tomorrow morning
exercise_reply_until_day = the morning of { $day }
