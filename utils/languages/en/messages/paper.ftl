### What is made for paper: a week of practices, the journal to read, a year as a letter.

week_what = Seven days, each with one small thing: for the fridge, for a class, or as slips to hand on.
# Names what the week is chosen by, for ears.
week_choose = Which week
week_for = For whom
week_for_me = My week
week_for_me_hint = What your new tabs will bring, day by day.
week_for_class = A class or a group
week_for_class_hint = One a day, of the kinds you choose here. What you don’t want suggested, and what your answers keep away, stays away here too.
week_kinds = Kinds
week_kinds_hint = With none chosen, all of them.
week_first = First day
week_own = Practices of your own as well
week_own_hint = Only then does anything you wrote stand on this paper.
week_form = On paper
week_page = A page
week_slips = Slips to cut out
week_exchange = Another one
week_no_other = There is no other that fits just now.
week_as_seen = What you see below is what is printed.
# The heading on the printed page.
week_sheet = One small thing a day
# For ears: an empty line, to write on by hand.
week_blank = An empty line

paper_print = Print

span_from = From
span_to = To
span_hint = Leave a date empty to go as far as the journal does.
# A switch: what else is taken into a book or a letter.
paper_hard = Hard days too
paper_hard_hint = And what is about forgiveness, or about somebody you asked not to be reminded of. Without this, they stay out.

export_book = A book to read
export_book_hint = Your entries by months and days, set like a small book, to print or to keep. An HTML file that opens in any browser and asks the network for nothing. Whoever has it can read it.
book_apart = Each month on a new page
book_discreet = Your words are hidden here. The print preview and the file show them.
book_nothing = There is nothing to read on these days.
# Stands on the book’s first page.
book_title = From my journal

letter_what = Put together from lines you wrote. Every word of it can be changed.
# Names what the letter is chosen by, for ears.
letter_choose = Which days
letter_label = Your letter
letter_hint = What you change here is on this page only, until you print it or save a file. The journal stays as it is.
letter_save_text = Save as text
letter_save_page = Save as a page
letter_anew = Start again from my lines
letter_composed = Put together anew, without your changes.
letter_nothing = On these days there is nothing to make a letter of. Other days may have something, and it can wait.

# From here on: the letter itself. LINE, NEED, BEFORE and AFTER are the person’s own words, whatever they are.
letter_salutation = Dear you,
letter_opening = Here are some of your own lines, to read again.
letter_opening_one = Here is a line of your own, to read again.
letter_first_winter = It was winter.
letter_first_spring = It was spring.
letter_first_summer = It was summer.
letter_first_autumn = It was autumn.
letter_next_winter = Then winter came.
letter_next_spring = Then spring came.
letter_next_summer = Then summer came.
letter_next_autumn = Then autumn came.
# Some seasons lie between.
letter_later_winter = Later it was winter.
letter_later_spring = Later it was spring.
letter_later_summer = Later it was summer.
letter_later_autumn = Later it was autumn.
letter_line = “{ $line }”
letter_seen = You saw this: “{ $line }”
letter_need = What was needed: “{ $need }”.
letter_felt = Before it you wrote “{ $before }”, and after it “{ $after }”.
letter_received = This came to you.
letter_names = { $count ->
    [one] { $names } was there.
   *[other] { $names } were there.
}
# Ends a list of names.
letter_others = others
letter_closing = So far, your own words.
