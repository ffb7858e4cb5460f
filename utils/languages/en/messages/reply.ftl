### A reply that sleeps: what one would send at once is written here, and looked at again when one is rested.

reply_sheet_title = Write it here first
reply_sheet_text = Just as it comes. It goes nowhere from here: it sleeps, and you read it again when you are rested.
reply_to = To whom, if you like
reply_first = What you would write
reply_paste = If it stands in a page already, copy it there and paste it here: this page can’t see any other.
reply_hint = Saved as you type. Ctrl+Enter: let it sleep until tomorrow
reply_sleep = Let it sleep until tomorrow
reply_sleep_hour = For an hour
reply_all = What lies here
reply_locked = It is protected: only the passphrase opens it.

# A question that opens to the next one.
reply_care = Is somebody hurting you, or is it all too much?
reply_care_text = Then no words are needed, and this can wait. Tell someone you trust, or call a local helpline.
reply_care_leave = Leave this page

reply_asleep_title = It sleeps
# $when: “tomorrow morning”, “16:20”.
reply_asleep_text = Until { $when }. Then it lies here, awake, and waits until you open it. You can close this page.
reply_over_title = That was it
reply_put_by = It lies here, closed, and waits for you.

reply_all_title = What lies here
reply_all_lead = What you wrote is shown only when you open it.
reply_of = A reply of { $day }, { $time }
reply_state_begun = Begun
reply_state_closed = Closed
reply_state_open = Opened
reply_still_asleep = It is still asleep. Rested, you may see it otherwise.
reply_open_early = Open it all the same
reply_let_sleep = Let it sleep
reply_new = Write another

reply_awake_title = It is awake
reply_awake_text = You wrote this. What becomes of it?
reply_to_name = To { $name }
reply_kinder = Say it more kindly
reply_kinder_what = You write it anew beside this, and copy it to where it belongs.
reply_aloud = Say it aloud instead
reply_aloud_what = It becomes an intention: to talk, face to face or on the phone.
reply_gone_what = Once it is deleted nobody can read it, and nothing brings it back.

reply_kinder_title = Say it more kindly
reply_kinder_first = As it came
reply_kinder_second = As you would say it now
reply_ask_happened = What happened, as a camera would have seen it?
reply_ask_felt = What did I feel?
reply_ask_need = What do I need?
reply_ask_ask = What do I ask for?
reply_copy = Copy
reply_copied = Copied. You can paste it where it belongs.
reply_not_copied = It could not be copied. Mark it, and copy it with Ctrl+C.
reply_keep_kinder = Keep this one, closed, and delete the first
reply_both = both

reply_aloud_title = Say it aloud instead
reply_aloud_text = How would you begin? One line is enough.
reply_aloud_line = What you mean to do
reply_aloud_day = On a day, if you like
# The line that is offered, with a name and without one.
reply_talk_with = Talk with { $name }
reply_talk = Talk about it

reply_said_title = It waits among your intentions
reply_said_text = For that, nobody needs what you wrote any more. Or does it stay?
reply_keep = Keep it, closed
