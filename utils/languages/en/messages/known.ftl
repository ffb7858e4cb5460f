### What is known: what studies have shown, and what they have not.

known_what = What kindness, listening, forgiving and pausing have been shown to do, how much, and for whom; and what is doubtful. Each claim names the study it rests on.

# Name of the list of this page’s parts, for screen readers
known_parts = Parts of this page

# Title of a part, as are the other short ones that begin with known_
known_kindness = Being kind, feeling well
known_kindness_done = In 27 experiments with some 4,000 people, those who were asked to do something kind felt better afterwards than the others: a small difference.
known_kindness_link = People who help more also find a little more meaning and feel a little better. The link is weak, and does not say which comes first.
known_kindness_free = In four studies, help that was freely chosen did both sides more good than help given under pressure.
known_kindness_effort = It can be too much. In Austria, Germany and Italy, moods were better after helping; but help that took a lot of effort went with more stress.
known_kindness_low = Among 289 Dutch people who were not doing well, those who were kind to others felt better for some weeks than those who waited. Being kind to oneself did about as much, and after half a year hardly any difference was left.
known_kindness_volunteers = People who volunteer are less often low, and live longer. Experiments did not confirm that volunteering is the reason.
known_kindness_recalled = Remembering their own kind acts did students about as much good as doing new ones. A later study found nothing at first, and something when it tried again.
known_kindness_seen = In 115 experiments, people who had done good while others watched did less of it afterwards: a medium difference. Unseen, there was next to none.
known_reaching = Small gestures, and reaching out
known_reaching_guess = Those who give tend to guess too low. People who wrote their thanks, paid a compliment or gave something small expected less joy than there was; and with words, more awkwardness.
known_reaching_message = A few words just to say hello were more welcome than their senders thought, most of all as a surprise and between people who are not so close.
known_reaching_strangers = Commuters in Chicago who talked to a stranger enjoyed the ride more than those who kept to themselves; people expect the opposite. In one café, a chat at the counter left a better mood than being quick.
known_reaching_where = Most of this comes from North America. Elsewhere, praise to the face or a word to a stranger may land differently.
known_planning = Meaning to, and doing
known_planning_moment = In 94 tests, people who had settled at what moment they would do what they meant to did it more often than those who only meant to: a medium to large difference.
known_planning_doubt = Mostly it was about health, study and tasks in a laboratory, hardly ever about being kind; and what gets published tends to look larger than it is.
known_listening = Listening
known_listening_work = People who feel heard at work get on better with each other: a strong link. Much of it rests on what people say of themselves, which makes links look stronger.
known_listening_lonely = In five experiments, some of them only imagined, people who told of being rejected felt less lonely with a close listener than with an ordinary one.
known_listening_back = In one study with 115 people, hearing their own words said back made them feel better understood than advice or a nod. They liked the conversation no better than with advice.
known_listening_seen = In five studies, people could scarcely tell who was listening, and mostly thought too well of it. Minds were elsewhere a quarter of the time.
known_listening_ask = Asking beats imagining. In 25 experiments, trying to take somebody’s place did not help people to know what that person thinks or feels. In the last of them, talking with the person did.
known_listening_good_news = Good news that meets real interest goes with better days and closer couples. In experiments, a glad answer made the news worth more and built trust, even between strangers.
known_presence = Being there, and phones
known_presence_table = Over 300 people ate out with friends or family. With phones on the table they were more distracted, and enjoyed the company a little less.
known_presence_mere = That a phone which merely lies there spoils a first conversation was reported once. Two later experiments, made in the same way, did not find it.
known_forgiving = Forgiving
known_forgiving_workbook = 4,598 people in Colombia, Hong Kong, Indonesia, South Africa and Ukraine tried a workbook of two to three hours, or waited for it. Two weeks later, those who had it held less against the person who hurt them: a medium difference. Low mood and anxiety were less, too: a small one.
known_forgiving_longer = Help by professionals makes a medium difference too, and more so the longer it lasts.
known_forgiving_doubt = Waiting is an easy rival, two weeks are short, and the workbook’s author took part in testing it.
known_forgiving_harm = Forgiving is not always good. Where newlyweds forgave easily, a partner’s insults and blows went on over four years; where they forgave less, these became fewer. That is a link, not a proof. Being safe comes first.
known_repair = Saying sorry, making up
known_repair_apology = Where somebody said sorry, people forgive more: a clear link over many studies.
known_repair_parts = When people judged apologies in made-up cases at work, fuller ones did better. Owning up mattered most, then offering to put it right.
known_repair_values = Those who first thought of what matters to them worded fuller apologies, with fewer excuses. Whether they gave them, nobody looked.
known_repair_quarrel = Half of 120 couples spent 21 minutes of a year looking at their quarrels anew. Their marriages stayed as good as they were, while the others’ grew worse, as marriages tend to. It is one study.
known_repair_soft = How 124 young couples began to talk about a quarrel, in the first three minutes, told something about who would part within six years. That a gentler beginning changes the ending, it does not show.
known_standing_by = Standing by somebody
known_standing_by_people = On recordings of 219 public conflicts in Britain, the Netherlands and South Africa, somebody stepped in nine times out of ten.
known_standing_by_courses = Courses against sexual violence made students step in more often; that fewer people were hurt could not be shown. For the five ways of stepping in that many courses teach, we found no test with a comparison group.
known_wishes = Good wishes
known_wishes_warm = In 24 studies, people who practised wishing others well had more warm feelings from day to day: a medium difference; where nobody taught it, a small one.
known_wishes_low = Over 22 trials, low mood eased and compassion grew, compared with doing nothing; compared with other things, it is unclear. Most trials were small, and for some people it is hard at first.
known_wishes_short = These were mostly courses. What two minutes do, we found nowhere.
known_pausing = Pausing
known_pausing_breaks = Breaks of up to ten minutes made people a little livelier and a little less tired: small differences. On the whole, their work became no better.
known_pausing_before = 280 people chose an app that makes them wait a moment before others open. A third of the time they turned back. The offer to turn back helped most, the wait a little, a thoughtful line not at all. There was no comparison group in daily life.
known_pausing_breath = Practised breathing lowers stress: a small difference, from trials of middling quality. What worked took five minutes or more.
known_not = What nobody knows yet
known_not_ours = Whether Deep Kindness does anybody good. It was never tested, and it sends nothing home from which we could learn it.
known_not_small = Whether one small thing a day does what these tasks and courses did, and whether any of it lasts for years.
known_not_receivers = What it is like to receive. Most of these studies asked those who gave.
known_not_everywhere = Whether it is the same everywhere. Many who took part were students, and most lived in North America or Europe.
known_not_strong = How much of it will stand. Even for the best-known advice on happiness, large studies whose plan was public beforehand are rare.
known_reading = How we read studies
known_reading_sizes = Think of a hundred people in a row, by how they feel, and of one in the middle. Small means that the middle one of those who took part would stand about ten places further on; medium, about twenty. One person alone may notice nothing.
known_reading_cause = In an experiment, chance decides who does something; only that shows a cause. A link says that two things go together, and no more.
known_reading_looked_up = Each study was looked up in November 2026; mostly its summary was read, not the whole. What could not be found is not cited. Studies that find something are printed more often than those that find nothing, so the truth is more likely below these sizes than above.
known_reading_why = Beside many practices stands a sentence that says why. Only where it links to this page does it claim a study; all others are experience, put into words.

# Title of the list of studies
known_studies = The studies
known_studies_what = In the language in which they were printed. A link opens a page outside Deep Kindness, and only when you press it.

# Before links to the parts of the page in which a study is named
known_told = Named in:
