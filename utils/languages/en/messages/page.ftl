### What all pages share but the new tab and the popup.

# Name of the extension; not translated.
extension_name = Deep Kindness

place_practices = Practices
place_exercises = Exercises

discreet_veil = Hide the words

waiting_long = This is taking longer than usual. What you have written is safe. Reloading the page usually helps.

page_again = Reload

view_again = Try again

search_clear = Clear

looking_back_label = Bring up earlier days
looking_back_hint = What you wrote on this day in other years, and a few lines in the evening. Forgiveness and hard days never come up by themselves.

# Title of the page that says what studies have found
known_title = What is known

left_as_was = Nothing was saved.

export = Export

less = Less

unit_days = { $count ->
    [one] day
   *[other] days
}

# COUNT may be any number from one on.
practices_few = { $count ->
    [one] One practice fits your choices, so it comes again before 90 days are over.
   *[other] { $count } practices fit your choices. Some of them come back sooner than after 90 days.
}

number_wrong = Please enter a whole number from { $min } to { $max }. Nothing has been saved yet.

view_yours = Your data

# A link, and the title of the page it opens: seven practices to print.
week_title = A week on paper
