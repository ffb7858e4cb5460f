### Lines of a pause, and the pause on a page of our own.

pause_question_1 = Wer ist gerade in deiner Nähe?
pause_question_2 = An wen denkst du manchmal, ohne es zu sagen?
pause_question_3 = Wer würde Augen machen, wenn du dich meldest?
pause_question_4 = Wem könntest du den Tag ein wenig leichter machen?
pause_question_5 = Wer war in letzter Zeit freundlich zu dir?
pause_question_6 = Wer bringt dich zum Lachen, ganz ohne Absicht?
pause_question_7 = Mit wem kannst du gut schweigen?
pause_question_8 = Wer hat es gerade schwerer, als man von außen sieht?
pause_question_9 = Wen siehst du ständig und kennst nicht einmal den Namen?
pause_question_10 = Was hat mal jemand für dich getan und bestimmt längst vergessen?
pause_question_11 = Wenn heute Zeit für ein gutes Gespräch ist: mit wem?
pause_question_12 = Für wen ist heute ein großer Tag?
pause_question_13 = Wer war heute schon vor dir auf den Beinen, damit alles läuft?
pause_question_14 = Wem könntest du einen guten Morgen wünschen und es auch so meinen?
pause_question_15 = Isst heute jemand allein und hätte gern Gesellschaft?
pause_question_16 = Durch wie viele Hände ist dein Essen gegangen, bis es bei dir war?
pause_question_17 = Wer könnte jetzt auch eine Pause gebrauchen?
pause_question_18 = Wer würde über etwas von deinem Vormittag schmunzeln?
pause_question_19 = War heute jemand stiller als sonst?
pause_question_20 = Wer hat heute so leise geholfen, dass du es fast übersehen hättest?
pause_question_21 = Wen könntest du fragen, wie es läuft, und die Antwort auch abwarten?
pause_question_22 = Wessen Nachmittag ist noch länger als deiner?
pause_question_23 = Welches Gesicht von heute hast du noch vor Augen?
pause_question_24 = Wer würde gern gefragt, wie der Tag war?
pause_question_25 = Was hast du heute gehört, das du dir gern merken würdest?
pause_question_26 = Wer arbeitet noch, während du das hier liest?
pause_question_27 = Wer ist um diese Zeit wach und für andere da?
pause_question_28 = Wem wünschst du heute besonders eine ruhige Nacht?
pause_question_29 = Wer schläft gerade ganz in deiner Nähe, und sei es hinter einer Wand?
pause_question_30 = Wer könnte morgen früh ein freundliches Wort von dir vorfinden?
pause_practice_lead = Übung für heute

own_line_shown = Ein Satz von dir

pause_wrote = Ich habe etwas Freundliches getan

still_hint = Escape führt dorthin zurück, wo du warst
still_away = Der Bildschirm wartet
still_back = Zurück an den Bildschirm

pause_step_away = Aufstehen
pause_breathe = Durchatmen

breath_end = Genug für jetzt
