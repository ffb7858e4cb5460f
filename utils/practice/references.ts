/**
 * The studies that our words lean on, so that each claim can be looked up: authors, year and title
 * as the study prints them, in no other language. Each was found on a page that states them; what
 * could not be found is not here, and so is not claimed (components/known/sections.ts says what of).
 */

export interface Reference {
  /** In the order of the study, family name first, given names as initials. */
  readonly authors: readonly string[];
  /** Of the issue, or of the first appearance online where no issue was seen. */
  readonly year: number;
  readonly title: string;
  /** With volume and pages as far as they were seen. */
  readonly journal: string;
  /** Where it can be read about: a host and a path, without the scheme. */
  readonly address: string;
}

const doi = (id: string): string => `doi.org/${id}`;

const JESP = 'Journal of Experimental Social Psychology';
const JPSP = 'Journal of Personality and Social Psychology';
const PSPB = 'Personality and Social Psychology Bulletin';
const JEPG = 'Journal of Experimental Psychology: General';

/** By id: the first author's name and the year, or both names of two. Sorted by id. */
export const REFERENCES = {
  'albulescu-2022': {
    authors: [
      'Albulescu, P.',
      'Macsinga, I.',
      'Rusu, A.',
      'Sulea, C.',
      'Bodnaru, A.',
      'Tulbure, B. T.',
    ],
    year: 2022,
    title:
      '“Give me a break!” A systematic review and meta-analysis on the efficacy of micro-breaks for increasing well-being and performance',
    journal: 'PLOS ONE 17(8), e0272460',
    address: doi('10.1371/journal.pone.0272460'),
  },
  'bentley-2023': {
    authors: [
      'Bentley, T. G. K.',
      'D’Andrea-Penna, G.',
      'Rakic, M.',
      'Arce, N.',
      'LaFaille, M.',
      'Berman, R.',
      'Cooley, K.',
      'Sprimont, P.',
    ],
    year: 2023,
    title:
      'Breathing practices for stress and anxiety reduction: Conceptual framework of implementation guidelines based on a systematic review of the published literature',
    journal: 'Brain Sciences 13(12), 1612',
    address: doi('10.3390/brainsci13121612'),
  },
  'boothby-bohns-2021': {
    authors: ['Boothby, E. J.', 'Bohns, V. K.'],
    year: 2021,
    title:
      'Why a simple act of kindness is not as simple as it seems: Underestimating the positive impact of our compliments on others',
    journal: `${PSPB} 47(5), 826–840`,
    address: doi('10.1177/0146167220949003'),
  },
  'carrere-gottman-1999': {
    authors: ['Carrère, S.', 'Gottman, J. M.'],
    year: 1999,
    title:
      'Predicting divorce among newlyweds from the first three minutes of a marital conflict discussion',
    journal: 'Family Process 38(3), 293–301',
    address: doi('10.1111/j.1545-5300.1999.00293.x'),
  },
  'collins-2024': {
    authors: ['Collins, H. K.', 'Minson, J. A.', 'Kristal, A.', 'Brooks, A. W.'],
    year: 2024,
    title: 'Conveying and detecting listening during live conversation',
    journal: `${JEPG} 153(2), 473–494`,
    address: doi('10.1037/xge0001454'),
  },
  'curry-2018': {
    authors: [
      'Curry, O. S.',
      'Rowland, L. A.',
      'Van Lissa, C. J.',
      'Zlotowitz, S.',
      'McAlaney, J.',
      'Whitehouse, H.',
    ],
    year: 2018,
    title:
      'Happy to help? A systematic review and meta-analysis of the effects of performing acts of kindness on the well-being of the actor',
    journal: `${JESP} 76, 320–329`,
    address: doi('10.1016/j.jesp.2018.02.014'),
  },
  'dwyer-2018': {
    authors: ['Dwyer, R. J.', 'Kushlev, K.', 'Dunn, E. W.'],
    year: 2018,
    title: 'Smartphone use undermines enjoyment of face-to-face social interactions',
    journal: `${JESP} 78, 233`,
    address: doi('10.1016/j.jesp.2017.10.007'),
  },
  'epley-schroeder-2014': {
    authors: ['Epley, N.', 'Schroeder, J.'],
    year: 2014,
    title: 'Mistakenly seeking solitude',
    journal: `${JEPG} 143(5), 1980–1999`,
    address: doi('10.1037/a0037323'),
  },
  'eyal-2018': {
    authors: ['Eyal, T.', 'Steffel, M.', 'Epley, N.'],
    year: 2018,
    title:
      'Perspective mistaking: Accurately understanding the mind of another requires getting perspective, not taking perspective',
    journal: JPSP,
    address: doi('10.1037/pspa0000115'),
  },
  'fehr-2010': {
    authors: ['Fehr, R.', 'Gelfand, M. J.', 'Nag, M.'],
    year: 2010,
    title:
      'The road to forgiveness: A meta-analytic synthesis of its situational and dispositional correlates',
    journal: 'Psychological Bulletin 136(5), 894–914',
    address: doi('10.1037/a0019993'),
  },
  'fincham-2023': {
    authors: ['Fincham, G. W.', 'Strauss, C.', 'Montero-Marin, J.', 'Cavanagh, K.'],
    year: 2023,
    title:
      'Effect of breathwork on stress and mental health: A meta-analysis of randomised-controlled trials',
    journal: 'Scientific Reports 13, 432',
    address: doi('10.1038/s41598-022-27247-y'),
  },
  'finkel-2013': {
    authors: ['Finkel, E. J.', 'Slotter, E. B.', 'Luchies, L. B.', 'Walton, G. M.', 'Gross, J. J.'],
    year: 2013,
    title:
      'A brief intervention to promote conflict reappraisal preserves marital quality over time',
    journal: 'Psychological Science 24(8), 1595–1601',
    address: doi('10.1177/0956797612474938'),
  },
  'folk-dunn-2023': {
    authors: ['Folk, D.', 'Dunn, E.'],
    year: 2023,
    title:
      'A systematic review of the strength of evidence for the most commonly recommended happiness strategies in mainstream media',
    journal: 'Nature Human Behaviour 7(10), 1697–1707',
    address: doi('10.1038/s41562-023-01651-4'),
  },
  'gable-2004': {
    authors: ['Gable, S. L.', 'Reis, H. T.', 'Impett, E. A.', 'Asher, E. R.'],
    year: 2004,
    title:
      'What do you do when things go right? The intrapersonal and interpersonal benefits of sharing positive events',
    journal: `${JPSP} 87(2), 228–245`,
    address: doi('10.1037/0022-3514.87.2.228'),
  },
  'galante-2014': {
    authors: ['Galante, J.', 'Galante, I.', 'Bekkers, M.-J.', 'Gallacher, J.'],
    year: 2014,
    title:
      'Effect of kindness-based meditation on health and well-being: A systematic review and meta-analysis',
    journal: 'Journal of Consulting and Clinical Psychology 82(5)',
    address: doi('10.1037/a0037249'),
  },
  'gollwitzer-sheeran-2006': {
    authors: ['Gollwitzer, P. M.', 'Sheeran, P.'],
    year: 2006,
    title:
      'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
    journal: 'Advances in Experimental Social Psychology 38, 69–119',
    address: doi('10.1016/S0065-2601(06)38002-1'),
  },
  'gruning-2023': {
    authors: ['Grüning, D. J.', 'Riedel, F.', 'Lorenz-Spreen, P.'],
    year: 2023,
    title: 'Directing smartphone use through the self-nudge app one sec',
    journal: 'Proceedings of the National Academy of Sciences 120(8), e2213114120',
    address: doi('10.1073/pnas.2213114120'),
  },
  'herbener-2024': {
    authors: ['Herbener, A. B.', 'Bohn, A.', 'Pfattheicher, S.'],
    year: 2024,
    title:
      'Bringing past kindness into the present: Memories of acts of kindness are vivid, memorable, and feel good',
    journal: 'Collabra: Psychology 10(1), 121246',
    address:
      'online.ucpress.edu/collabra/article/10/1/121246/202931/Bringing-Past-Kindness-Into-the-Present-Memories',
  },
  'ho-2024': {
    authors: [
      'Ho, M. Y.',
      'Worthington, E. L.',
      'Cowden, R. G.',
      'Bechara, A. O.',
      'Chen, Z. J.',
      'Gunatirin, E. Y.',
      'Joynt, S.',
      'Khalanskyi, V. V.',
      'Korzhov, H.',
      'Kurniati, N. M. T.',
      'Rodriguez, N.',
      'Salnykova, A.',
      'Shtanko, L.',
      'Tymchenko, S.',
      'Voytenko, V. L.',
      'Zulkaida, A.',
      'Mathur, M. B.',
      'VanderWeele, T. J.',
    ],
    year: 2024,
    title: 'International REACH forgiveness intervention: A multisite randomised controlled trial',
    journal: 'BMJ Public Health 2(1), e000072',
    address: doi('10.1136/bmjph-2023-000072'),
  },
  'hui-2020': {
    authors: [
      'Hui, B. P. H.',
      'Ng, J. C. K.',
      'Berzaghi, E.',
      'Cunningham-Amos, L. A.',
      'Kogan, A.',
    ],
    year: 2020,
    title: 'Rewards of kindness? A meta-analysis of the link between prosociality and well-being',
    journal: 'Psychological Bulletin',
    address: 'pubmed.ncbi.nlm.nih.gov/32881540',
  },
  'itzchakov-2023': {
    authors: ['Itzchakov, G.', 'Weinstein, N.', 'Saluk, D.', 'Amar, M.'],
    year: 2023,
    title:
      'Connection heals wounds: Feeling listened to reduces speakers’ loneliness following a social rejection disclosure',
    journal: `${PSPB} 49(8), 1273–1294`,
    address: doi('10.1177/01461672221100369'),
  },
  'jenkinson-2013': {
    authors: [
      'Jenkinson, C. E.',
      'Dickens, A. P.',
      'Jones, K.',
      'Thompson-Coon, J.',
      'Taylor, R. S.',
      'Rogers, M.',
      'Bambra, C. L.',
      'Lang, I.',
      'Richards, S. H.',
    ],
    year: 2013,
    title:
      'Is volunteering a public health intervention? A systematic review and meta-analysis of the health and survival of volunteers',
    journal: 'BMC Public Health 13, 773',
    address: doi('10.1186/1471-2458-13-773'),
  },
  'kettrey-2019': {
    authors: ['Kettrey, H. H.', 'Marx, R. A.', 'Tanner-Smith, E. E.'],
    year: 2019,
    title:
      'Effects of bystander programs on the prevention of sexual assault among adolescents and college students: A systematic review',
    journal: 'Campbell Systematic Reviews',
    address: doi('10.4073/csr.2019.1'),
  },
  'kluger-2023': {
    authors: [
      'Kluger, A. N.',
      'Lehmann, M.',
      'Aguinis, H.',
      'Itzchakov, G.',
      'Gordoni, G.',
      'Zyberaj, J.',
      'Bakaç, C.',
    ],
    year: 2023,
    title:
      'A meta-analytic systematic review and theory of the effects of perceived listening on work outcomes',
    journal: 'Journal of Business and Psychology',
    address: doi('10.1007/s10869-023-09897-5'),
  },
  'ko-2021': {
    authors: ['Ko, K.', 'Margolis, S.', 'Revord, J.', 'Lyubomirsky, S.'],
    year: 2021,
    title: 'Comparing the effects of performing and recalling acts of kindness',
    journal: 'The Journal of Positive Psychology 16(1), 73–81',
    address: doi('10.1080/17439760.2019.1663252'),
  },
  'kumar-epley-2018': {
    authors: ['Kumar, A.', 'Epley, N.'],
    year: 2018,
    title:
      'Undervaluing gratitude: Expressers misunderstand the consequences of showing appreciation',
    journal: 'Psychological Science 29(9), 1423–1435',
    address: doi('10.1177/0956797618772506'),
  },
  'kumar-epley-2023': {
    authors: ['Kumar, A.', 'Epley, N.'],
    year: 2023,
    title:
      'A little good goes an unexpectedly long way: Underestimating the positive impact of kindness on recipients',
    journal: `${JEPG} 152(1), 236–252`,
    address: doi('10.1037/xge0001271'),
  },
  'lewicki-2016': {
    authors: ['Lewicki, R. J.', 'Polin, B.', 'Lount, R. B.'],
    year: 2016,
    title: 'An exploration of the structure of effective apologies',
    journal: 'Negotiation and Conflict Management Research 9(2), 177–196',
    address: doi('10.1111/ncmr.12073'),
  },
  'linares-sellier-2021': {
    authors: ['Linares, C.', 'Sellier, A.-L.'],
    year: 2021,
    title:
      'How bad is the mere presence of a phone? A replication of Przybylski and Weinstein (2013) and an extension to creativity',
    journal: 'PLOS ONE 16(6), e0251451',
    address: doi('10.1371/journal.pone.0251451'),
  },
  'liu-2023': {
    authors: ['Liu, P. J.', 'Rim, S.', 'Min, L.', 'Min, K. E.'],
    year: 2023,
    title: 'The surprise of reaching out: Appreciated more than we think',
    journal: `${JPSP} 124(4), 754–771`,
    address: doi('10.1037/pspi0000402'),
  },
  'mcnulty-2011': {
    authors: ['McNulty, J. K.'],
    year: 2011,
    title:
      'The dark side of forgiveness: The tendency to forgive predicts continued psychological and physical aggression in marriage',
    journal: `${PSPB} 37(6), 770–783`,
    address: doi('10.1177/0146167211407077'),
  },
  'nelson-coffey-2021': {
    authors: ['Nelson-Coffey, S. K.', 'Bohlmeijer, E. T.', 'Schotanus-Dijkstra, M.'],
    year: 2021,
    title:
      'Practicing other-focused kindness and self-focused kindness among those at risk for mental illness: Results of a randomized controlled trial',
    journal: 'Frontiers in Psychology',
    address: doi('10.3389/fpsyg.2021.741546'),
  },
  'philpot-2020': {
    authors: ['Philpot, R.', 'Liebst, L. S.', 'Levine, M.', 'Bernasco, W.', 'Lindegaard, M. R.'],
    year: 2020,
    title:
      'Would I be helped? Cross-national CCTV footage shows that intervention is the norm in public conflicts',
    journal: 'American Psychologist 75(1), 66–75',
    address: doi('10.1037/amp0000469'),
  },
  'pronizius-2024': {
    authors: [
      'Pronizius, E.',
      'Forbes, P. A. G.',
      'Feneberg, A. C.',
      'Miculescu, B.',
      'Nater, U. M.',
      'Piperno, G.',
      'Silani, G.',
      'Stijovic, A.',
      'Lamm, C.',
    ],
    year: 2024,
    title:
      'Everyday helping is associated with enhanced mood but greater stress when it is more effortful',
    journal: 'Scientific Reports 14, 24120',
    address: doi('10.1038/s41598-024-75261-z'),
  },
  'reis-2010': {
    authors: [
      'Reis, H. T.',
      'Smith, S. M.',
      'Carmichael, C. L.',
      'Caprariello, P. A.',
      'Tsai, F.-F.',
      'Rodrigues, A.',
      'Maniaci, M. R.',
    ],
    year: 2010,
    title:
      'Are you happy for me? How sharing positive events with others provides personal and interpersonal benefits',
    journal: `${JPSP} 99(2), 311–329`,
    address: doi('10.1037/a0018344'),
  },
  'rotella-2025': {
    authors: ['Rotella, A.', 'Jung, J.', 'Chinn, C.', 'Barclay, P.'],
    year: 2025,
    title:
      'Observation moderates the moral licensing effect: A meta-analytic test of interpersonal and intrapsychic mechanisms',
    journal: PSPB,
    address: doi('10.1177/01461672251345512'),
  },
  'sandstrom-dunn-2014': {
    authors: ['Sandstrom, G. M.', 'Dunn, E. W.'],
    year: 2014,
    title:
      'Is efficiency overrated?: Minimal social interactions lead to belonging and positive affect',
    journal: 'Social Psychological and Personality Science 5(4), 437–442',
    address: doi('10.1177/1948550613502990'),
  },
  'schumann-2014': {
    authors: ['Schumann, K.'],
    year: 2014,
    title:
      'An affirmed self and a better apology: The effect of self-affirmation on transgressors’ responses to victims',
    journal: `${JESP} 54, 89–96`,
    address: doi('10.1016/j.jesp.2014.04.013'),
  },
  'wade-2014': {
    authors: ['Wade, N. G.', 'Hoyt, W. T.', 'Kidwell, J. E. M.', 'Worthington, E. L.'],
    year: 2014,
    title: 'Efficacy of psychotherapeutic interventions to promote forgiveness: A meta-analysis',
    journal: 'Journal of Consulting and Clinical Psychology 82(1), 154–170',
    address: doi('10.1037/a0035268'),
  },
  'weger-2014': {
    authors: ['Weger, H.', 'Castle Bell, G.', 'Minei, E. M.', 'Robinson, M. C.'],
    year: 2014,
    title: 'The relative effectiveness of active listening in initial interactions',
    journal: 'International Journal of Listening 28(1), 13–31',
    address: doi('10.1080/10904018.2013.813234'),
  },
  'weinstein-ryan-2010': {
    authors: ['Weinstein, N.', 'Ryan, R. M.'],
    year: 2010,
    title:
      'When helping helps: Autonomous motivation for prosocial behavior and its influence on well-being for the helper and recipient',
    journal: `${JPSP} 98(2), 222–244`,
    address: doi('10.1037/a0016984'),
  },
  'zeng-2015': {
    authors: ['Zeng, X.', 'Chiu, C. P. K.', 'Wang, R.', 'Oei, T. P. S.', 'Leung, F. Y. K.'],
    year: 2015,
    title: 'The effect of loving-kindness meditation on positive emotions: A meta-analytic review',
    journal: 'Frontiers in Psychology 6',
    address: doi('10.3389/fpsyg.2015.01693'),
  },
  'zhao-epley-2021': {
    authors: ['Zhao, X.', 'Epley, N.'],
    year: 2021,
    title:
      'Insufficiently complimentary?: Underestimating the positive impact of compliments creates a barrier to expressing them',
    journal: JPSP,
    address: doi('10.1037/pspa0000277'),
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof REFERENCES;

/** As it is named beside a claim: “Wiwad & Aknin 2017”, “Curry et al. 2018”. */
export function nameOf({ authors, year }: Reference): string {
  const [first = '', second, third] = authors.map((author) => author.split(',')[0]);
  if (second === undefined) return `${first} ${year}`;
  return third === undefined ? `${first} & ${second} ${year}` : `${first} et al. ${year}`;
}
