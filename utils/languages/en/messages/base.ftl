### What every surface says: kinds, days, what was done and could not be done.

pause_breath_in = Breathe in
pause_breath_out = Breathe out
pause_breath_done = That was a minute
pause_breath_done_3 = That was half a minute
pause_breath_done_10 = That was ten breaths

kind_suggested = { $kind }? Alt+Enter accepts.
kind_taken = Kind: { $kind }
kind_take = Use this kind
kind_drop = No kind
kind_key = Alt+Enter

kept = Saved.

changed = Changed.

deleted = Deleted.

undone = Undone.

undo = Undo

today = Today

change = Change

delete = Delete

keep_failed = This could not be saved. Your words are still in the field. Free some disk space or restart the browser, then press Enter again.

write_failed = This could not be saved, and nothing was changed. Free some disk space or restart the browser, then try again.

read_failed = Today’s entries could not be read just now. Nothing was changed. Close this and open it again; if that doesn’t help, restart the browser.

private_keep_failed = This could not be saved: Firefox gives extensions no place for a journal in private windows, nor while it is set to “Never remember history”. Your words are still here. Copy them into a normal window, or choose “Remember history” in Firefox’s settings, under Privacy & Security.
private_failed = Nothing can be saved or read here: Firefox gives extensions no place for a journal in private windows, nor while it is set to “Never remember history”. Open a normal window, or choose “Remember history” in Firefox’s settings, under Privacy & Security.

journal_title = Journal

view_people = People
view_failed = This part could not be read just now. Nothing was changed. Reload the page; if that doesn’t help, restart the browser.

waiting = One moment, this is loading.

birthday_today = { $name } has a birthday today.
birthday_tomorrow = { $name } has a birthday tomorrow.
birthday_ahead = { $name } has a birthday on { $day }.
date_today = Today: { $words }
date_tomorrow = Tomorrow: { $words }
date_ahead = { $day }: { $words }
veiled_date = A day in somebody’s life

veiled_birthday = A birthday

sheet_failed = This could not be saved. Your changes are still here. Free some disk space or restart the browser, then press “Save changes” again.

close = Close
save_changes = Save changes
cancel = Cancel

kind_label = Kind
kind_none = None in particular

settings = Settings

practice_today = Today’s practice

kind_listening = Listening
kind_presence = Being present
kind_help = Help without return
kind_empathy = Empathy
kind_forgiveness = Forgiveness
kind_warmth = Warmth

# Link after the reason for a practice or an exercise; it opens the study that the reason rests on
practice_known = What is known

write_down = Write down a kind act

keys = Shortcuts

exercise_unsaved = This could not be saved, but it is still here. Free some disk space, then go on typing.
exercise_read_failed = What you saved here could not be read just now, and was left untouched. Close this page and open it again.

breaths_3 = Three breaths, half a minute
breaths_6 = Six breaths, a minute
breaths_10 = Ten breaths, over a minute and a half

more = More

change_entry = Change: { $line }

delete_entry = Delete: { $line }

stop = Stop

copies_failed = Today’s copy inside this browser could not be made. Your journal itself is not affected. Free some disk space, and export a file in the meantime.

trouble_failed = That didn’t work, and nothing was changed. Reload the page and try again.

yesterday = Yesterday

# The evening’s question, on the new tab and as a notification.
evening_1 = When were you really there for somebody today?
evening_2 = What did somebody need today, spoken or not?
evening_3 = Who was kind to you today?
evening_4 = What kindness did you see today?
evening_5 = Who made you smile today?
evening_6 = Whom did you listen to today, and what did you hear?
evening_7 = Is there somebody you would like to tell something tomorrow?
