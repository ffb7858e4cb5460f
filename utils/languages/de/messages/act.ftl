### A kind act shown, and a journal that was lost.

line_goes_on = Was nicht in die Zeile passt, kommt in die Notiz.

lost_title = Dein Tagebuch fehlt
lost_what = Der Teil des Browserspeichers, in dem es lag, ist weg. Zuletzt war es am { $day } da. Was noch da ist, wurde nicht überschrieben.
lost_copy = Es gibt eine Kopie an einem anderen Ort in diesem Browser, ohne die Briefe aus den Übungen. Du kannst sie wiederherstellen; was du seither geschrieben hast, bleibt dabei erhalten.
lost_no_copy = In diesem Browser gibt es keine Kopie davon. Hast du eine Datei exportiert, kannst du sie importieren.
lost_bring_back = Kopie wiederherstellen
lost_import = Datei importieren
lost_anew = Neues Tagebuch beginnen
lost_anew_sure = Ein neues Tagebuch ohne das alte beginnen? Die Kopie wird dann endgültig gelöscht.
lost_anew_yes = Kopie löschen und neu beginnen
lost_anew_no = Kopie behalten
lost_back = Dein Tagebuch ist wieder da.
lost_begun = Das ist dein neues Tagebuch. Du wirst nicht noch einmal gefragt.
lost_copy_name = Die Kopie vom { $day } außerhalb des Tagebuchs

answer_failed = Das kam nicht an. Bitte drück noch einmal.

passphrase = Passwort

import_running = Wird gelesen
