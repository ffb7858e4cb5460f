### The journal: days, people, ripples, looking back, search.

journal_views = Parts of the journal

view_days = Days
view_ripples = Ripples
view_back = Looking back

discreet_hint = Hidden until you move the pointer there. The V key does the same.

title_days = Journal
title_people = People
title_person = A person in your journal
title_ripples = Ripples
title_back = Looking back

days_empty = Nothing is written here yet. A word of thanks, a door held open, somebody who listened: one line is enough, about today or any other day.

year_ago = A year ago

days_printed = Only the days near where you were on the page are printed. For all of them, go to “Your data” and export “Pages to read”.

jump_label = Go to
jump_hint = Press Enter to go there.

act_given_to = To
act_received_from = From
act_noticed_with = Seen with
act_need = They needed
act_felt_before = Before
act_felt_after = After
act_inspired_by = Inspired by

veiled_name = Somebody
veiled_words = Another entry

search_label = Search the journal
search_filters = Narrow it down
search_found = Found, newest first
search_none = Nothing found. A shorter word may help.
search_looking = Searching

filter_person = Who
filter_anybody = Anybody
filter_kind = Kind
filter_any = Any
filter_direction = Given, received, seen
filter_from = From
filter_to = To

people_empty = Nobody is named here yet. Write “@” and a name in a line, and that person gets a page here.
people_add = Somebody new
people_add_do = Add

person_also = also { $names }
person_meant = You mean to: { $words }
person_born = Birthday on { $day }
person_given = From you
person_received = To you
person_noticed = Seen
person_last = last: { $day }
person_acts = What passed between you, newest first
person_empty = Nothing is written about them yet. Lines with “@” and their name appear here.
person_change = Name and birthday
person_name = Name
person_also_label = Other names, separated by commas
person_birthday = Birthday

near_dates = Near

date_day = Day
date_month = Month
date_year = Year, if you know it

person_name_wrong = Please enter a name. Nothing has been saved yet.
person_born_wrong = There is no such date. A day and a month are enough. Nothing has been saved yet.

sheet_changed = This has meanwhile been changed in another window. Your changes are still here.
sheet_changed_to = This has meanwhile been changed in another window, to “{ $words }”. Your changes are still here.
sheet_deleted = This has meanwhile been deleted in another window. Your words are still here.
sheet_mine = Use my version
sheet_theirs = Use the other version
sheet_bring_back = Restore with my words

person_one = Merge with…
person_one_who = Under what other name is { $name } here?
person_one_what = Everything that names { $from } will name { $into } instead. The old name stays as another name. You can undo this for a week, under “Your data”.
person_one_yes = Merge
person_one_done = Merged.
person_forget = Delete
person_hush = May they come up?
person_unhush = They may come up
person_hushed = Nothing about them comes up by itself, not even a birthday. What you wrote is still here for you to open.
person_forget_how = What would you like to delete of { $name }?
person_forget_name = Only the name
person_forget_all = The name and all its entries
person_forget_name_what = This deletes the page of { $name }. Your entries and intentions stay as you wrote them, but no longer say who was there. You can undo this for a week, under “Your data”.
person_forget_all_what = This deletes the page of { $name }, and every entry and intention that names them, even if it names others too. You can undo this for a week, under “Your data”.

ripples_all = All ripples
ripples_lead = Which kindness led to which. Choose one.
ripples_list = As a list
ripples_save = Save the picture, without words
ripples_try = Try it with your last entry
ripples_empty = One kindness often leads to the next. When an entry says what inspired it, a thread appears here.
ripples_gone = Nothing has rippled on from this one yet.
ripples_reading = Looking for threads.
ripples_more = Earlier ripples
ripples_further = Further on
ripples_one = A ripple
ripples_from = What went on from: { $line }
ripples_after = After “{ $line }”:
ripples_picture = A drop for what it began with, a ring for each step from there, a light for each act, and a thread to it from the one that moved it. The list says the same.
ripples_too_many = This ripple is too wide to draw in full. The list has all of it.

back_reread = This week, to read again
back_this_day = On this day
back_this_day_none = There is nothing on this day in earlier years.
back_year = The days of { $year }
back_year_before = The year before
back_year_after = The year after
back_year_hint = A light lies on each day with something written, under the sign of its kind. Press a day to read it. The arrow keys go from day to day and from month to month, with Shift a week at a time; Enter opens a day.
back_year_nothing = Nothing was written in this year.
back_empty = Each day on which you write something down becomes a light on this water.
back_day_nothing = { $day }: nothing written
back_day_something = { $day }: something
back_day_kinds = { $day }: { $kinds }
back_day_opened = { $day } is open below.
back_hushed = Something from this day stays closed here: it was hard, or is about forgiveness, or about somebody you asked not to be reminded of.
back_open_day = Open the day

entry_sheet = Change this entry
entry_line = What happened

inspired_label = What inspired it
inspired_placeholder = A word of that entry
inspired_choices = Entries with this word

person_forget_yes = Yes, delete

title_yours = Your data

export_done = Saved as { $name } in your downloads.

backup_due_mark = a copy would be good

copies_removed = The copies are deleted.

forget_yes = Delete

everything_gone = Everything is deleted.

undone_stayed = Undone, except for what you have changed since.

trouble_stopped = Stopped. Nothing was changed.

# Whether somebody may be brought up by themselves, and why not.
person_hush_what = May { $name } come up by themselves, in looking back, in pauses and where something is asked?
person_died = They have died
person_lost_touch = We lost touch
person_not_by_itself = Not by itself
person_died_said = They have died. Nothing about them comes up by itself, except days you let come back every year. What you wrote is still here for you to open.
person_lost_touch_said = You lost touch. Nothing about them comes up by itself, not even a birthday. What you wrote is still here for you to open.
person_ask_quiet = Ask again when you haven’t written of them for long

# Days in somebody’s life, on their page.
dates_title = Days
dates_ahead = Ahead
dates_was = Was
date_add = A day to think of
date_change = Change this day
date_words = What day is it?
date_words_example = Tom’s exam
date_yearly = It comes back every year
date_on = When
date_before = Ask me the evening before
date_after = Ask me afterwards how it went
date_words_wrong = Please say in a few words what day it is. Nothing has been saved yet.
date_day_wrong = Please choose a day. Nothing has been saved yet.
date_calendar = Calendar
calendar_gregory = Gregorian
calendar_hebrew = Hebrew
calendar_umalqura = Islamic (Umm al-Qura)
calendar_islamic = Islamic (tabular)
calendar_persian = Persian
calendar_chinese = Chinese
calendar_indian = Indian
calendar_ethiopic = Ethiopian
calendar_coptic = Coptic

# What was heard of somebody, on their page.
heard_title = What you heard
heard_add = A line about them
heard_label = What did you hear, or what do they need?
heard_all = Show all of it
heard_latest = Show the latest

# A link, and the title of what it opens: a span of the journal as a letter.
letter_title = A year as a letter
# Stands on looking back around New Year, before the next one.
letter_turn = The year is turning.
letter_read = Read it as a letter
