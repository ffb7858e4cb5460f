### A kind act shown, and a journal that was lost.

line_goes_on = What doesn’t fit in the line goes into the note.

lost_title = Your journal is missing
lost_what = The part of this browser’s storage that held it is gone. It was last there on { $day }. What is left has not been overwritten.
lost_copy = There is a copy elsewhere in this browser, without the letters from exercises. You can restore it, and what you have written since stays too.
lost_no_copy = This browser has no copy of it. If you have exported a file, you can import that.
lost_bring_back = Restore the copy
lost_import = Import a file
lost_anew = Start a new journal
lost_anew_sure = Start a new journal without the old one? The copy will be deleted for good.
lost_anew_yes = Delete the copy and start anew
lost_anew_no = Keep the copy
lost_back = Your journal is back.
lost_begun = This is your new journal. You won’t be asked again.
lost_copy_name = The copy of { $day } from outside the journal

answer_failed = That didn’t get through. Please press it again.

passphrase = Passphrase

import_running = Reading
