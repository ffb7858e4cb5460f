### The new tab, and the list of practices.

evening_answer = Answer in a line
evening_leave = Not today
evening_left = Put away for today.

practices_title = All practices
practices_what = You choose which of them come. You can write your own as well.
practices_kinds = Kinds

practice_away = not suggested

# Opens a list of practices that do not come.
practices_unfit = What doesn’t come, by your answers

# A button: opens the questions about one’s life in the settings.
practices_life = Your answers

practice_show = Suggest again
practice_shown = It may come again.

own_mark = your own
own_write = Write your own
own_full = You can have 50 of your own. Delete one to make room for another.
own_form = A practice of your own
own_title = What it is, in a few words
own_untitled = Please write a few words here. Nothing has been saved yet.
own_invitation = What you might do
own_invitation_hint = A sentence or two, if you like.
own_smaller = A smaller version, for a hard day
own_smaller_hint = Only if you like.
own_kind = Kind
own_keep = Save

# Title of the new tab.
newtab_title = New tab

practice_smaller = A smaller version

company_partner = with your partner
company_family = with family
company_friend = with a friend
company_colleague = with a colleague
company_neighbour = with a neighbour
company_stranger = with a stranger
company_anyone = with anyone
company_nobody = by yourself

needs_money = takes a little money
needs_health = touches on health
needs_family = touches on family
needs_religion = touches on religion
needs_custom = where it is the custom

practice_mark_done = I did this
practice_exchange = Another one
practice_take_back = The previous one
practice_practise = A guided exercise
practice_about = Options
practice_favourite = More often
practice_hide = Don’t suggest again
practice_hidden = It won’t come again.

kindness_day_title = Several small things for today
kindness_day_exchange = Other ones
kindness_day_take_back = The previous ones

done_lead = Write a line about it, if you like.
done_leave = Leave it at that

# Beneath a practice of a pack that somebody else wrote.
practice_of_pack = From “{ $name }”, by { $author }
