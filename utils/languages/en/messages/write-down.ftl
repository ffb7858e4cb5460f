### The field in which a kind act is written down, intentions, the follow-up.

still_title = A moment away from the screen

act_label = What happened?
act_placeholder = In one line, then Enter

enter_keeps = Enter saves it.

composer_hint = @ names somebody. Alt and the down arrow choose: given, received, seen or meant.
composer_keys = Type @ and a name to say who, or a day, such as “yesterday”, to say when. Shift+Enter starts a note.
composer_less = Less

kept_as_label = Save as
kept_as_keys = Alt and the arrow keys change this
kept_as_intention = Will be saved as something you mean to do
kept_as_received = Will be saved as something you received
kept_as_noticed = Will be saved as something you saw

direction_meant = I mean to…

day_drop = Remove the date
day_drop_this = Remove the date: { $day }
day_offered = { $day }?
day_take = Use this date

kept_under = Saved under { $day }.

intention_kept = Saved. It will come up again now and then.
intention_kept_for = Saved for { $day }.

intentions_title = What you mean to do

happened_this = I did this: { $words }

let_go_this = Drop it: { $words }
let_gone = Dropped.

recall_title = You meant to
recall_practice = You stepped away with this. Did you do it?
recall_happened = I did this
recall_let_go = Drop it
recall_not = Not this time
recall_line = In your words

kept_elsewhere = Saved from the address bar: { $line }

changed_meanwhile = This has meanwhile been changed in another window. Press Enter to replace it with yours.
changed_meanwhile_to = This has meanwhile been changed in another window, to “{ $words }”. Press Enter to replace it with yours.

deleted_meanwhile = This has meanwhile been deleted in another window. Press Enter to restore it with your words.

changed_since = This has been changed again since, so it was left as it is now.

today_all = Show all of today
today_newest = Show only the latest
today_empty = Given, received or seen. It stays in this browser.

change_label = Change this line
change_hint = Enter saves the change, Escape discards it.

direction_label = Your part in it

line_below = What you write below the first line is saved as its note.
line_went_on = What didn’t fit in the line is in the note.

too_long_to_keep = This is too long for one entry, so nothing was saved. All of it is still here: shorten it, or save it in two parts.
too_long_to_mean = This is too long for something you mean to do. Shorten it, or save it as something that happened.

direction_given = Given
direction_received = Received
direction_noticed = Seen

day_label = Day

people_label = People
people_choices = Who is meant

person_placeholder = A name
person_new = New: { $name }
person_take_out = Remove
person_take_out_this = Remove: { $name }

need_label = What did they need?

felt_before_label = How it felt before
felt_after_label = How it felt afterwards
felt_words = calm, warm, light, moved, thankful, close, glad, shy, tired, rushed, heavy, alone

note_label = Note

hard_label = This was a hard day.
hard_hint = It never comes up by itself.

time_title = Your time

# What threads ask: at most one of them on a day, each once.
ask_before = Tomorrow is the day. A good word this evening?
ask_after = That was the day. Ask how it went?
ask_thanks = Have they heard it from you?
ask_pass_on = Whom could it go on to?
ask_pass_on_field = Whom, and what
ask_heard = You were with
ask_heard_field = What did you hear? What did they need?
ask_quiet = Somebody comes to mind
ask_quiet_who = You last wrote of { $name } in { $month }.
ask_awake = A reply that slept
ask_awake_what = Something you wrote is awake.
asked_see = Look at it
asked_mean = I mean to
asked_line = Write it down
asked_said = They have
asked_no = Not this
asked_never = Never ask about them
asked_good = Good.
asked_left = Left as it is.
asked_never_again = They will not come up like this again.
# What becomes of an answer: something one means to do. $words are the person’s own.
mean_before = { $words }: wish them well
mean_after = { $words }: ask how it went
mean_thanks = Thank { $names }: { $words }
mean_quiet = Be in touch with { $name }
# A plan that names its moment: “After lunch: call Ben”.
intention_when = { $when }: { $words }

# A day in somebody’s life: “Tom’s exam Thursday”.
direction_occasion = A day
kept_as_occasion = Will be saved as a day to think of
occasion_offered = Ahead: { $day }?
occasion_lacks_day = Which day? Write it in the line, or choose it under “More”.
occasion_kept = Saved. It will come up the evening before { $day }, and afterwards.
# Of a plan: its hour, and its moment in words.
hour_label = Time
moment_label = When, in words
moment_placeholder = after lunch, when I pass her door
# The moment of a plan: “after lunch”.
moment_offered = When: { $moment }
moment_take = Make it a plan with this moment
moment_drop = Leave the line as it is
