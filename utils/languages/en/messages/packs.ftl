### Packs: practices that somebody else wrote, in one file. On the page of all practices.

packs_title = Packs
packs_what = Practices that somebody else wrote, in one file. You read all of it before it comes, and switch it off as a whole.
packs_import = Import a pack
packs_full = You can have 20 packs. Remove one to make room for another.
packs_offered = To begin with
packs_yours = Yours to give away
packs_sheet_what = A pack is a plain text file. Anybody can write one: this sheet says how, in its notes.
packs_sheet = Save a sheet to begin with

pack_by = by { $author }
# Stands behind “by …”: when its writer last changed it.
pack_date = as of { $day }
pack_look = Look at it
# The names of buttons begin with what stands on them, for who says it aloud.
pack_look_name = Look at it: { $name }
pack_on = Let them come
pack_among = They come among the others, as your own do.
pack_in_order = One a day, in this order, from { $day } on.
pack_was_in_order = They came one a day, until { $day }. Switched off and on, they begin anew.
pack_practices = { $count ->
    [one] Its one practice
   *[other] Its { $count } practices
}
pack_save = Save as a file
pack_save_name = Save as a file: { $name }
pack_remove = Remove
pack_remove_name = Remove { $name }
pack_is_on = They may come now.
pack_is_off = They won’t come any more.
pack_imported = Imported. Its practices may come now.
pack_replaced = Imported. What you chose for it stays.
pack_removed = Removed.

pack_preview = { $name }, by { $author }
pack_preview_what = Nothing has changed yet. Somebody else wrote this, and nobody has looked it over for you: read as much of it as you like.
pack_preview_ours = Nothing has changed yet. This one comes with Deep Kindness.
pack_preview_quiet = No pause over a web page says any of it.
pack_replaces = It takes the place of the one that you have. What you chose for its practices stays.
pack_replaces_newer = The one that you have is newer, of { $day }. This would take its place.
pack_same = You have it just so already.
pack_import = Import
pack_smaller = On a hard day: { $smaller }
pack_skipped = { $count ->
    [one] One practice is left out. All else can be imported.
   *[other] { $count } practices are left out. All else can be imported.
}
pack_skipped_all = Show all { $count }
pack_refused = { $name } can’t be imported.
# Before what is wrong with it.
pack_fault_line = Line { $line }

pack_fault_too_big = It is larger than 256 kB. Divide it into several packs.
pack_fault_not_text = It is not plain text. In a word processor, save it as plain text (.txt).
pack_fault_letters = Some letters can’t be read here. Save the file again, as UTF-8.
pack_fault_not_ours = A pack begins with the line “deep-kindness-practices: 1”.
pack_fault_newer = It was written for a newer Deep Kindness than this one.
pack_fault_none = There is no practice in it. Each begins with “title:”.
pack_fault_missing = Here “{ $detail }:” is lacking.
pack_fault_missing_head = Above the first practice, “{ $detail }:” is lacking.
pack_fault_unknown = “{ $detail }:” is not known here. If it goes on from the line above, begin it with a blank.
pack_fault_unknown_near = “{ $detail }:” is not known here. Was “{ $hint }:” meant?
pack_fault_of_head = “{ $detail }:” belongs above the first practice.
pack_fault_of_practice = “{ $detail }:” belongs to a practice, and those begin with “title:”.
pack_fault_twice = “{ $detail }:” is there for the second time.
pack_fault_stray = It is not clear what this belongs to. Begin it with a name such as “invitation:”, or with # for a note.
pack_fault_too_long = “{ $detail }” has room for { $hint } characters.
pack_fault_hidden = There is a sign in it that can’t be seen ({ $detail }). Delete what stands there, and type it again.
pack_fault_marks = A letter has more marks on it than any script needs.
pack_fault_address = The address of a website has no place in a pack.
pack_fault_markup = “{ $detail }” is markup. Only plain words are shown.
pack_fault_choice = “{ $detail }” is none of these: { $hint }.
pack_fault_minutes = “{ $detail }” is no whole number of minutes from 1 to 60.
pack_fault_language = “{ $detail }” is no tag of a language, such as en, de or pt-BR.
pack_fault_date = “{ $detail }” is no day, written like 2026-11-30.
pack_fault_id = An id has small letters, digits and hyphens, and nothing else.
pack_fault_same = “{ $detail }” is in this pack already.
pack_fault_too_many = A pack has { $hint } practices at most. What begins here is left out.

give_what = Your own practices as a pack: one file that others can import, and read in any editor.
give_open = Give your own away
give_form = Your own practices as a pack
give_name = What the pack is called
give_author = By whom it is
give_author_hint = Whoever gets the file reads this.
give_save = Save as a file
give_lacking = Please write a few words in both fields.
give_saved = The file is made.
# The titles of practices, as a list.
give_left_out = The file is made, without what a pack can’t have: { $titles }.
