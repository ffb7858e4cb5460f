### What is the person’s own: export, import, copies, deleting.

yours_what = All of this is yours, and it lies in this browser and nowhere else. Here you can export it, import it, restore a copy or delete it.

export_title = Export
export_as = Format
export_json = Everything
export_markdown = Pages to read
export_csv = A table
export_json_hint = Entries, people, intentions, letters, settings: the true copy, which you can import again with nothing lost. A JSON file. Whoever has it can read all of it, your letters too, unless you protect it with a passphrase below; letters with a passphrase of their own stay protected.
export_markdown_hint = Your entries by day, to read or to print. A Markdown file.
export_csv_hint = Your entries, one in each row, for a spreadsheet. A CSV file, without birthdays, intentions and settings.

seal_label = Protect with a passphrase
seal_hint = Only somebody with the passphrase can open the file. Nobody can recover it, not even us.

passphrase_again = The passphrase again
passphrase_short = Please use at least 8 characters; a few words are easy to remember and hard to guess.
passphrase_differ = The two don’t match. Please type the passphrase again.

export_save = Save the file
export_running = Exporting

backup_due = The last copy outside this browser is from { $day }. A new one would include what you have written since.
backup_due_first = There is no copy outside this browser yet. With an exported file you still have your journal if this computer is lost.
backup_last = The last one is from { $day }.

reminder_label = Remind me here to export a copy
reminder_hint = A mark beside “Your data” in the journal and a line on this page, and nowhere else.
reminder_never = Never
reminder_monthly = Every month
reminder_quarterly = Every three months

import_title = Import
import_what = A file from here or from another computer, with or without a passphrase, or a table or file from another journal. You see what would change before anything does.
import_choose = Choose a file
import_sealed = { $name } is protected with a passphrase. Enter it to open the file.
import_open = Open

preview_file = What importing { $name } would change
preview_copy = What restoring the copy of { $day } would change
preview_what = Nothing has changed yet. Where there are two versions, the newer one is used. A copy of your journal as it is now is made first, and you can undo all of this.
preview_nothing = Everything in it is here already, the same or newer.
preview_none_readable = Nothing in it could be read as an entry. Nothing was changed.
preview_empty = There is nothing in it to import.
preview_from = This is a file from { $app }. Days, words and people are imported. Anything else in it, such as tags, moods and pictures, stays in the file.
preview_from_other = This is a file from another app. Days, words and people are imported. Anything else in it, such as tags, moods and pictures, stays in the file.

skipped_count = { $count ->
    [one] One entry is left out because it can’t be read. Everything else can be imported.
   *[other] { $count } entries are left out because they can’t be read. Everything else can be imported.
}
skipped_record = Entry { $number }
skipped_all = Show all { $count }

skip_day = It has no date that can be read
skip_to_come = The date is in the future
skip_words = It has no words
skip_name = Too long for a name
skip_quote = A quotation mark is not closed
skip_cells = More than a row can hold
skip_letters = Some of its characters can’t be read
skip_cut = The file ends here; what came after this is missing
skip_record = Not as expected

preview_entries = Entries
preview_people = People
preview_intentions = Intentions

fate_new = New
fate_changed = Changed
fate_deleted = Deleted
fate_same = Unchanged
fate_stays_deleted = Deleted here, stays deleted

preview_unreadable = Records that were already unreadable where the file was made, and are not imported: { $count }
preview_unknown = Parts that this version does not know and leaves out: { $names }

revive_label = Restore what was deleted here ({ $count })
revive_hint = The file still has it, from before you deleted it.

choices_label = Settings and practices as well
choices_hint = Different in the file: { $count }

preview_bring_in = Import
preview_put_back = Restore

match_title = Which column is which
match_what = The first rows are shown below. Columns you don’t choose are left out.
match_none = None
match_rows = The first rows of the table
match_needed = Choose a column for the day and one for the words.
match_read = Preview

column_day = Day
column_words = Words
column_direction = Given, received or seen
column_kind = Kind
column_people = People
column_note = Note
column_hard = Hard day
column_inspired = Inspired by
column_written = Written at
column_changed = Changed at
column_id = ID
column_mark = Mark of the export
column_time = Time of day

order_label = How to read { $date }
order_dmy = day, month, year
order_mdy = month, day, year
order_ymd = year, month, day

copies_title = Copies inside this browser
copies_what = On a day when something changes, a copy is made automatically. Copies share what stayed the same, so they take little room. What you delete stays in them until newer ones replace them.
copies_none = There is none yet. The first is made when you write something down.
copies_entries = { $count ->
    [one] One entry
   *[other] { $count } entries
}
copies_look = Preview
copies_remove = Delete all copies
copies_remove_sure = Delete them for good
copies_kept = Days to keep a copy of
copies_kept_hint = With 0, no copies are made.

delete_title = Delete
delete_traces = The browser may leave traces of what you delete in its files on this disk until it tidies up, which can take a long time. Words that you never saved leave none that can be read.
delete_days = Days
delete_from = From
delete_to = To
delete_days_ask = Delete these days
delete_days_none = There is nothing on these days.
delete_days_sure = { $count ->
    [one] One entry from { $from } to { $to }. You can undo this here for a week, and not after that.
   *[other] { $count } entries, from { $from } to { $to }. You can undo this here for a week, and not after that.
}

forget_title = A person
forget_whom = Person
forget_how = What to delete
forget_name = Only the name
forget_entries = The name and its entries
forget_ask = Delete this person
forget_sure_name = This deletes { $name } from your journal. What you wrote stays, in your own words. You can undo this here for a week.
forget_sure_entries = This deletes { $name } from your journal, and every entry that names them. You can undo this here for a week.

everything_title = Everything
everything_what = Every entry, all people, intentions and letters, every copy inside this browser, packs you imported, and whatever is being typed. Your settings stay.
everything_ask = Delete everything
everything_sure = This is for good: you can’t undo it here. Only a file that you exported before can bring it back.
everything_yes = Delete everything for good

last_import = { $about } was imported on { $day }.
last_restore = The copy of { $about } was restored on { $day }.
last_delete = The days { $about } were deleted on { $day }.
last_forget = { $about } was deleted on { $day }.
last_one = { $about } was merged with another name on { $day }.

undo_import = Undo this import
undo_restore = Undo this restore
undo_delete = Restore these days
undo_forget = Undo deleting
undo_one = Undo merge

trouble_not_json = This file is damaged or was changed by hand, so it can’t be read. Nothing was changed here. Try another copy of it.
trouble_truncated = This file ends too early; part of it is missing. Nothing was changed here. Copy or download it again.
trouble_too_long = Something in this file is too large to be part of a journal. Nothing was changed here. Try another copy of it.
trouble_not_ours = This isn’t a Deep Kindness journal, or one of another app known here, or a table with column names. Nothing was changed here.
trouble_other_app = There is nothing wrong with this file. It comes from { $app } and isn’t a journal of days and words, so it can’t be imported. A table (CSV) with a day and words in each row can. Nothing was changed here.
trouble_packed = This is a workbook or an archive, with the journal inside. Save the workbook as CSV, or unpack the archive, and choose the file that comes out. Nothing was changed here.
trouble_newer = This file was made by a newer Deep Kindness. Update the extension, then import it again. Nothing was changed here.
trouble_record = One record in this file is not as expected, so nothing was changed here. Correct or remove it in the file, then try again.
trouble_too_big = This file is over 1 GB, too large to be a journal. Nothing was changed here.
trouble_passphrase = This passphrase doesn’t open the file. Check capitals and keyboard language, then try again.
trouble_passphrase_or_damaged = This passphrase doesn’t open the file, or the beginning of the file is damaged. Check capitals and keyboard language and try again, or try another copy of the file.
trouble_damaged = The file is damaged or part of it is missing. Nothing was changed here. Try another copy of it.
trouble_no_room = There isn’t enough room on this disk, and nothing was changed. Free some space, then try again.
trouble_line = Line { $line }
