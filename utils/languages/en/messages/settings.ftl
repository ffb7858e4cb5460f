### The settings.

command_now = Start a pause, or open the waiting one
command_reply = Write a reply that sleeps first
command_write = Write down a kind act

options_journal = Journal

discreet_option_hint = In the journal and the popup, until you move the pointer or the focus there. This helps against glances over your shoulder; it is not a lock.
discreet_also = privacy private blur hide discreet

yours_where = Export, import, copies and deleting are in the journal, under
yours_also = export import backup data passphrase password lock restore remove sync yours

asides_title = Could not be read
asides_what = These stored values could not be read. Nothing was overwritten: there is a copy of each here, and you can export it as a file.
asides_newer = written by a newer Deep Kindness
asides_remove_sure = Yes, delete it

options_index = On this page
options_search = Find a setting
options_found = Found: { $names }
options_found_none = No setting found. Another word for it may help.
options_all = Show all settings

state_title = Right now
state_new_tab_practice = Each new tab brings a practice.
state_new_tab_kindness = New tabs bring a practice only on your kindness day.
state_new_tab_quiet = New tabs stay empty.
state_evening = From { $time } there is a question about the day.
state_veiled = Words are hidden.

pause_try = Try a pause here
pause_try_hint = Nothing is recorded. Escape ends it.

options_pauses = Pauses

pauses_label = Offer pauses
pauses_hint = An invitation, never a wall. Escape always takes you back to the page.
pauses_say_none = No pause comes by itself. You can start one at any time with the toolbar button or its shortcut.

options_look = Look

accent_label = Colour
accent_hint = For rings, buttons and links, here and in pauses. The light keeps its own colour.
accent_also = accent color theme appearance design dark light

language_label = Language
language_hint = For pages, pauses and notifications. Dates and numbers go with it.
# What else people call this setting: it is found by these words.
language_also = translation English German Deutsch
# { $name }: the language's own name, such as Deutsch
language_browser = The browser’s: { $name }
accent_moss = Moss
accent_river = River
accent_heather = Heather
accent_clay = Clay

pauses_say_never = Every day of the week is a day off, so no pause comes by itself.
pauses_say_screen = After { $length } of browsing, at a good moment, as a quiet sheet over the page.
pauses_say_card = After { $length } of browsing, at a good moment, as a small card in a corner of the page.
pauses_say_whisper = After { $length } of browsing, at a good moment, as a glow at the lower edge of the page and a light on the toolbar button.
pauses_say_notification = After { $length } of browsing, as a notification.
pauses_say_badge = After { $length } of browsing, as a light on the toolbar button.
pauses_say_entry = A short pause before { $sites }.
pauses_say_entries = A short pause before each of the sites you chose.
pauses_say_share = A word when a site’s daily time is up.
pauses_say_bell = A bell now and then between { $from } and { $to }.
pauses_say_days = Not on { $days }.
pauses_say_hours = Not from { $from } to { $to }.
pauses_say_excepted = Not on the sites you left out.

rhythm_label = A pause after
rhythm_hint = Only time when you are really there counts. If you take a break yourself, it starts again.
rhythm_also = interval frequency how often timer reminder break rhythm

level_label = How noticeable pauses are
level_hint = Never more than this, and often less.
level_also = size full screen popup overlay appearance how far level
level_whisper = A whisper
level_whisper_does = A glow at the edge of the page, and a light on the toolbar button. Nothing to close.
level_card = A card
level_card_does = A small card in a corner. You can go on typing beside it.
level_screen = A sheet
level_screen_does = A quiet sheet over the page, with a breath to begin. Escape closes it.
level_needs_sites = To show any of these over a page, Deep Kindness needs access to sites.

allow_sites = Allow access to sites

pauses_none_then = When no pauses come

days_off_label = Days off
days_off_hint = No pauses come on these days.

pauses_sites = Sites
pauses_sites_needs = Deep Kindness can tell which site you are on only if you allow access to sites. What you choose here is saved until then.

chosen_label = Pause before these sites
chosen_hint = Before these sites come a breath and the question what you came for. You choose how long to stay, and a pause tells you when that time is up.
chosen_breath = Pause before it
chosen_share = Daily time
chosen_no_share = no limit
chosen_nothing = As it is, nothing happens here.
chosen_common = Sites that many people choose

excepted_label = No pauses on these sites
excepted_hint = A pause that is due waits until you are on another page.

add = Add

site_covers = This covers { $example } and everything below it.
site_ending = “{ $line }” could be many sites. Add the ending, as in reddit.com, or a star for any ending, as in news.*.
site_star = The star in “{ $line }” is in the wrong place. It can only stand for an ending, as in news.*; everything below a site is covered anyway.
site_scheme = “{ $line }” is not a web page. Pauses can come only over addresses that begin with http or https.
site_none = “{ $line }” is not a site. Write it like reddit.com, news.* or example.org/feed.
site_known = { $line } is already in the list.
site_excepted = { $line } is in the list of sites without pauses. Remove it there first.
site_chosen = { $line } is in the list of sites with a pause before them. Remove it there first.
site_long = That is too long. The site and the beginning of its path are enough.
site_many = { $count ->
    [one] The list holds one site and is full. Remove it first.
   *[other] The list holds { $count } sites and is full. Remove one first.
}
site_removed = Removed: { $site }

pauses_more = More about pauses

patience_label = Wait for a good moment, at most
patience_hint = A good moment is when you arrive at a page, stop scrolling or rest your hands. If none comes, there is only a glow.

softer_label = Ease off when I skip pauses
softer_hint = A pause you skip comes back more gently and less often. After three, it asks whether the timing suits you.

bell_label = A bell
bell_hint = A small card with a question, at times you can’t foresee. It makes no sound.
bell_times = How often

# After the field of how often the bell rings, where that is 1.
unit_times_a_day = { $count ->
    [one] time a day
   *[other] times a day
}

bell_hours = Hours
bell_all_day = Both are the same, so it may ring at any hour.

breaths_label = “Take a breath” lasts
breaths_hint = It can be ended at any time.

own_lines_label = Lines of your own
own_lines_hint = For pauses to say now and then: up to 50, in the popup and on our own pause page. Your words are never put into a web page or a notification. Over a page a pause only says that you have a line, and “Show me” opens it.
own_lines_none = None yet.

# In the empty field, as an example.
own_line_example = Who is in the room?
own_line_long = { $count ->
    [one] A line has room for one character.
   *[other] A line has room for { $count } characters.
}
own_line_known = You have this line already.
own_lines_full = No more fit. Delete a line, or make one shorter.

own_line_save = Save
own_lines_only_label = Only lines of your own
own_lines_only_hint = Pauses say them instead of our questions and practices.

closes_label = Stepping away closes the tab
closes_hint = You can open it again from the toolbar button, where it was.

unit_minutes = { $count ->
    [one] minute
   *[other] minutes
}

quiet_label = Quiet hours
quiet_hint = No pauses come in these hours.
quiet_from = from
quiet_to = to
quiet_times = Hours
quiet_day = On the same day.
quiet_night = Over midnight, into the next morning.
quiet_same = Both are the same, so no hour is quiet.

options_practice = Practices and the new tab

kinds_label = Kinds of practices
kinds_hint = If you choose none, all of them come.

practices_open = Look through all practices

# Title of a group of three questions, in the settings and on the first page.
life_title = Your life
life_hint = Three questions: answer all, some or none. A practice that doesn’t fit your answers doesn’t come.

around_label = Who is around you?
around_hint = Tick whoever there is. Practices with the others stay away. With nothing ticked, all of them may come.

# Further words by which the search finds this setting; never shown.
around_also = single, alone, widowed, divorced, relationship
around_partner = A partner
around_family = Family
around_friend = Friends
around_colleague = People at work or in class
around_neighbour = Neighbours

# In place of all other answers to “Who is around you?”.
around_nobody = Mostly just me

places_label = Where are your days?
places_hint = Tick every place that is part of them. What belongs to another place stays away.
places_work = At work or in class
places_home = At home
places_out = Out and about

without_label = What would you rather not meet?
without_hint = It stays away for as long as it is ticked.
without_difficult = Hard moments: grief, illness, quarrels
without_family = Family
without_stranger = Strangers
without_custom = Touch, and what isn’t the custom everywhere
without_religion = Religion
without_health = Health, and what takes strength
without_money = What costs money

gentle_label = Gentler practices
gentle_hint = Ones that suit a tired person. “After a hard day” means the day you marked as hard and the day after.
gentle_never = Never
gentle_hard = After a hard day
gentle_always = Always

kindness_day_label = Kindness day
kindness_day_hint = One day a week that brings three small things instead of one.
kindness_day_none = None

new_tab_label = A new tab shows
new_tab_hint = The toolbar button opens the practice, whatever a new tab shows.
new_tab_practice = The day’s practice
new_tab_kindness = Only on the kindness day
new_tab_quiet = Nothing

evening_label = A question in the evening
evening_hint = One question about the day, beside the practice. Answer it in a line, or put it away.
evening_hour = From

clock_label = A clock
clock_hint = The time of day, above the practice.

options_grants = Permissions

grant_sites = Show a pause over the page you are reading
grant_sites_reason =
    Your browser will ask for access to all sites. Deep Kindness uses little of it.
    It never reads what a page says, and puts nothing into a page until a pause is due there. It looks at the address in front to know the sites you choose, and records your time by site, on this computer only, unless you switch that off.
    Without this, pauses come as notifications or as a light on the toolbar button.
grant_sites_also = permission permissions privacy host
grant_notifications = Send a notification
grant_notifications_reason = For pages where nothing else can be shown, such as the browser’s own. Without this there is only the light on the toolbar button.
grant_notifications_also = permission permissions reminder alert
grant_allow = Allow
grant_not_now = Not now
grant_granted = Allowed
grant_put_off = Not for now. You can allow it in the settings at any time.
grant_refused = Not allowed, and that is fine. You can allow it here at any time.
grant_give_back = Remove

options_time = Your time

away_label = Count me as away after
away_hint = With no key, no pointer and no sound in the tab in front. Your stretch at the screen is then over.

kept_label = Keep history for
kept_hint = Older days are deleted automatically. 0 keeps none.

day_start_label = A day begins at
day_start_hint = Later than midnight, if your evenings reach into the night.

sites_label = Record time by site
sites_hint = Only where access to sites is allowed, and never in private windows.

excluded_label = Except these sites
excluded_hint = One per line, such as bank.example. Everything below a site is left out with it.

options_keys = Keyboard shortcuts

keys_none = none
keys_where = You set these in your browser: in Chrome at chrome://extensions/shortcuts, in Firefox at about:addons, under the cog, “Manage Extension Shortcuts”.
keys_change = Change them there

sites_many = That is too many: at most 200 sites. Nothing has been saved yet.
sites_remove = Remove

options_private = Deep Kindness sends nothing anywhere. If you have switched on your browser’s own sync, it carries these settings, the sites you chose, and practices and lines of your own to your other devices.

site_wrong = “{ $line }” is not a site. Write it like bank.example. Nothing has been saved yet.

# What may be asked by itself.
threads_title = What may be asked
threads_hint = At most one question a day in all, each only once, on a new tab or in the popup. A pause says no more than that there is one. “Not this” is final.
ask_dates_label = Days in people’s lives
ask_dates_hint = The evening before, whether you mean to say a good word; afterwards, to ask how it went. Only for days you wrote down.
ask_heard_label = What you heard
ask_heard_hint = Once, after you were with somebody whose name you gave. The line stands on their page, for before you next meet.
ask_thanks_label = Thanks, and passing it on
ask_thanks_hint = Some days after you received or saw something kind: whether they have heard it from you, or whom it could go on to.
ask_quiet_label = Who has gone quiet
ask_quiet_hint = At most once a week: somebody you haven’t written of for long. Never anybody who may not come up by themselves.
days_ahead_label = Birthdays and days that come back
days_ahead_hint = On the day they are always shown, and before it, if you like.
days_ahead = { $count ->
    [0] On the day only
    [one] From the day before
    [7] From a week before
    [14] From two weeks before
   *[other] From { $count } days before
}

# Switch in the settings: whether the toolbar button’s menu has a reply that sleeps.
reply_menu_label = Offer a reply that sleeps
reply_menu_hint = In the toolbar button’s menu. What you would send in anger is written here instead, and sleeps until tomorrow. It is always among the guided exercises.
reply_menu_also = anger angry send later unsent

command_beside = Open the journal beside the page

beside_hint = The field and today’s entries stay open beside what you read. You can open it from the toolbar button’s own menu too.
beside_open = Open it here

page_menu_label = In the menu of web pages
page_menu_hint = A right click on a page, or on words you selected there, then has “{ $item }”. It opens the field with a line begun, such as a word of thanks. Nothing goes into the journal until you save it, and nothing else is read from the page.
page_menu_also = context menu right click selection thank share quote

evening_notice_label = The evening’s question as a notification
evening_notice_hint = Once a day and without a sound, at the time you choose, also in hours without pauses. Pressing it opens the field with that question. It doesn’t come while you are with somebody or want no pauses for now, nor once you have answered.
evening_notice_also = reminder notify push daily evening hour
evening_notice_time = Its time
evening_notice_at = at
evening_notice_needs = Notifications are not allowed, so it can’t come.
evening_notice_allow = Allow notifications
state_evening_notice = At { $time } a question about the day comes as a notification.
