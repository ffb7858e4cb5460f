### Browsing time, and how pauses went.

time_week = The last seven days
time_days = Seven days
time_settings = Settings for your time
time_earlier = Earlier
time_later = Later
time_day = Day
time_site = Site
time_time = Time
time_none = none
time_by_site = By site
time_elsewhere = Elsewhere
time_no_sites = Nothing by site yet.
time_sites_off = Time is recorded by site only if you allow access to sites. You can do that in the settings.
time_empty = Nothing is recorded yet. It begins with the next page you read.
time_not_kept = Your settings keep no history.

went_title = How pauses went
went_empty = No pause has come yet. How they go is shown here, and told to nobody else.
went_too_few = Nothing yet that is true of most of them.
went_mixed = It varied with the time of day.
went_looked_up = you looked up
went_in = after a breath you went in
went_put_off = put off
went_passed = skipped
went_by_itself = you had already left the screen
went_mostly_looked_up = At most of them, you looked up.
went_mostly_in = At most of them, you took a breath and went in.
went_mostly_put_off = You put most of them off.
went_mostly_passed = You skipped most of them.
went_mostly_by_itself = Before most of them came, you had already left the screen.
went_early = Early
went_midday = Mid­day
went_afternoon = After­noon
went_evening = Eve­ning
went_night = Night
went_caption = How pauses went, by week and time of day
went_cell = { $how }: { $count }

suggest_mornings = You skipped most pauses before ten in the morning. Keep mornings free?
suggest_evenings = You skipped most pauses after eight in the evening. Keep evenings free?
suggest_day = You skipped most pauses on a { $day }. Keep that day free?
suggest_gentler = You skipped most pauses, whatever the time. Show them as a small card?
suggest_patience = { $minutes ->
    [one] You often put pauses off because you were in the middle of something. Let them wait up to a minute for a good moment?
   *[other] You often put pauses off because you were in the middle of something. Let them wait up to { $minutes } minutes for a good moment?
}
suggest_rarer = { $minutes ->
    [one] You often put pauses off. Have one every minute instead?
   *[other] You often put pauses off. Have one every { $minutes } minutes instead?
}
suggest_of_yourself = { $minutes ->
    [one] You mostly left the screen of your own accord before a pause came. Have them less often, every minute?
   *[other] You mostly left the screen of your own accord before a pause came. Have them less often, every { $minutes } minutes?
}
suggest_take = Yes, do that
suggest_dismiss = No, leave it
suggest_taken = Saved. You can change it in the settings.
suggest_dismissed = It stays as it is. You won’t be asked again.

time_exact = How exact is this? To the second, while the browser is running. A crash, or the computer going to sleep, may lose up to a minute. Time when you were not there is never counted: a locked screen, sleep, being away. If your hands are still, you count as away from the last time you touched anything, unless something is playing in the tab in front.
time_forget = Delete
time_minutes = { $minutes } min
time_hours = { $hours } h
time_hours_minutes = { $hours } h { $minutes } min
time_by_site_of = By site: { $day }

forget_sure = Yes, delete: { $name }
