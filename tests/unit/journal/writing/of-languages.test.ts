/**
 * Lines in each language, and in made-up ones: what has no blanks between words, other digits, little
 * words behind a word, or is written from right to left can be read by data alone.
 */
import { describe, expect, it } from 'vitest';
import { BLANK, understand } from '@/utils/journal/writing/draft';
import { parseDay, withoutDay } from '@/utils/journal/writing/parse-day-in-words';
import { saidDirection } from '@/utils/journal/writing/said-direction';
import { saidIntention } from '@/utils/journal/writing/said-intention';
import { suggestKind } from '@/utils/journal/writing/suggest-kind';
import type { DayRules, LineRules } from '@/utils/languages/line-rules';
import { linesOf } from '@/utils/languages/lines';

/** A Wednesday. */
const TODAY = '2026-11-25';
const ENGLISH = await linesOf('en');
const GERMAN = await linesOf('de');

describe('a line is read by the language that was chosen, and by English', () => {
  const read = (words: string, languages: readonly LineRules[]) => {
    const {
      as,
      day,
      suggested,
      words: line,
    } = understand({ ...BLANK, words }, [], TODAY, languages);
    return { as, day, suggested, line };
  };
  const unread = { as: 'given', day: TODAY, suggested: null };

  it.each([
    ['Habe gestern Anna zugehört', { day: '2026-11-24', suggested: 'listening' }],
    ['Anna hat mir verziehen', { as: 'received', suggested: 'forgiveness' }],
    ['Gesehen, wie Anna ihm half', { as: 'noticed' }],
    ['Ich möchte am 24.12. Oma besuchen', { as: 'intention', day: '2026-12-24' }],
  ])('"%s"', (line, said) => {
    expect(read(line, GERMAN)).toMatchObject(said);
    expect(read(line, ENGLISH)).toEqual({ ...unread, line });
  });

  it.each([
    ['Listened to Anna yesterday', { day: '2026-11-24', suggested: 'listening' }],
    ['Anna forgave me', { as: 'received', suggested: 'forgiveness' }],
    ['I mean to call Anna on Friday', { as: 'intention', day: '2026-11-27' }],
  ])('"%s", whichever it is', (line, said) => {
    expect(read(line, ENGLISH)).toMatchObject(said);
    expect(read(line, GERMAN)).toEqual(read(line, ENGLISH));
  });

  it('what denies in German denies nothing in English', () => {
    expect(suggestKind('Die helped', GERMAN)).toBe('help');
    expect(suggestKind('Nie helped', GERMAN)).toBeNull();
    expect(suggestKind('Nie helped', ENGLISH)).toBe('help');
  });

  it('German titles are no titles in English', () => {
    const named = (languages: readonly LineRules[]) =>
      understand({ ...BLANK, words: 'Mit @Herrn Öz geredet' }, [], TODAY, languages).fresh;
    expect(named(GERMAN)).toEqual(['Herrn Öz']);
    expect(named(ENGLISH)).toEqual(['Herrn']);
  });

  it('without any rules a line is a line of today', () => {
    const line = 'Listened to Ben yesterday';
    expect(read(line, [])).toEqual({ ...unread, line });
    expect(saidIntention('I mean to call', [])).toBeNull();
  });

  it('whatever its digits are', () => {
    const day = (line: string) => parseDay(line, TODAY, 'past', ENGLISH)?.day;
    expect(day('Called Mum ３ days ago')).toBe('2026-11-22');
    expect(day('Called Mum ١٣/١١/٢٠٢٦')).toBe('2026-11-13');
  });
});

const NOTHING = {
  intention: '',
  names: { shortTitles: '', titles: '' },
  kinds: { listening: [], presence: [], help: [], empathy: [], forgiveness: [], warmth: [] },
  direction: { received: [], noticed: [] },
  denied: {},
};
const WEEK = '日月火水木金土';
const JAPANESE: LineRules = {
  ...NOTHING,
  days: {
    weekdays: [...WEEK].map((day) => `${day}曜日 ${day}曜`),
    months: [...Array(12).keys()].map((month) => `${month + 1}月`),
    numbers: ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    past: [
      { says: '昨日', days: -1 },
      { says: '一昨日', days: -2 },
      { says: '{count}日前に?', days: -1 },
      { says: '{count}週間前に?', days: -7 },
      { says: '先週の{weekday}に?' },
    ],
    future: [{ says: '今日', days: 0 }, { says: '明日', days: 1 }, { says: '{weekday}に' }],
    dates: [{ says: '{number}月{date}日に?' }, { says: '{year}年{number}月{date}日に?' }],
    leads: true,
    tiedBehind: 'の から まで より',
    joins: 'と や',
  },
  kinds: { ...NOTHING.kinds, listening: ['話 … 聞*'], help: ['手伝*'] },
  direction: { received: [{ says: '(?:て|で)くれた' }], noticed: [] },
  denied: { anywhere: 'なかった' },
};
const ARABIC: LineRules = {
  ...NOTHING,
  intention: 'أريد أن|أنوي أن',
  days: {
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    numbers: ['', '', '', 'ثلاثة', 'أربعة', 'خمسة'],
    past: [
      { says: 'أمس', days: -1 },
      { says: 'أول أمس', days: -2 },
      { says: '(?:منذ|قبل) يومين', days: -2 },
      { says: '(?:منذ|قبل) {count} (?:أيام|يوما)', days: -1 },
      { says: 'يوم {weekday}' },
    ],
    future: [{ says: 'غدا', days: 1 }],
    dates: [{ says: '(?:في )?{date} {month} {year}' }],
    leads: true,
    tied: 'منذ عن',
    joins: 'و أو',
  },
};
const HINDI: LineRules = {
  ...NOTHING,
  days: {
    weekdays: 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार'.split(' '),
    months: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' '),
    numbers: ['', 'एक', 'दो', 'तीन'],
    past: [
      { says: 'कल', days: -1 },
      { says: '{count} दिन पहले', days: -1 },
    ],
    future: [],
    dates: [],
    leads: true,
    tiedBehind: 'की के का से',
  } satisfies DayRules,
};

describe.each([
  ['Japanese', [JAPANESE, ...ENGLISH]],
  ['Arabic', [ARABIC, ...ENGLISH]],
  ['Hindi', [HINDI, ...ENGLISH]],
] as const)('in %s', (language, languages) => {
  /** Line, day, and what is left of the line. */
  const SURE: Record<typeof language, [string, string, string][]> = {
    Japanese: [
      ['昨日母に電話した', '2026-11-24', '母に電話した'],
      ['母に昨日電話した', '2026-11-24', '母に電話した'],
      ['母に電話した、昨日', '2026-11-24', '母に電話した'],
      ['昨日、母に電話した', '2026-11-24', '母に電話した'],
      ['昨日Annaに電話した', '2026-11-24', 'Annaに電話した'],
      ['Anna 昨日 tea', '2026-11-24', 'Anna tea'],
      ['一昨日母に電話した', '2026-11-23', '母に電話した'],
      ['３日前に母を手伝った', '2026-11-22', '母を手伝った'],
      ['三日前に母を手伝った', '2026-11-22', '母を手伝った'],
      ['12日前に母を手伝った', '2026-11-13', '母を手伝った'],
      ['先週の日曜日に母と話した', '2026-11-22', '母と話した'],
      ['１１月３日に母と話した', '2026-11-03', '母と話した'],
      ['2025年11月3日に母と話した', '2025-11-03', '母と話した'],
      ['Called 王芳 yesterday at home', '2026-11-24', 'Called 王芳 at home'],
    ],
    Arabic: [
      ['اتصلت بأمي أمس', '2026-11-24', 'اتصلت بأمي'],
      ['أمس، اتصلت بأمي', '2026-11-24', 'اتصلت بأمي'],
      ['اتصلت، أمس، بأمي', '2026-11-24', 'اتصلت، بأمي'],
      ['اتصلت بأمي أول أمس', '2026-11-23', 'اتصلت بأمي'],
      ['منذ ٣ أيام ساعدت جارتي', '2026-11-22', 'ساعدت جارتي'],
      ['منذ ثلاثة أيام ساعدت جارتي', '2026-11-22', 'ساعدت جارتي'],
      ['ساعدت جارتي قبل يومين', '2026-11-23', 'ساعدت جارتي'],
      ['ساعدت جارتي يوم الاثنين', '2026-11-23', 'ساعدت جارتي'],
      ['ساعدت جارتي في ٣ نوفمبر ٢٠٢٥', '2025-11-03', 'ساعدت جارتي'],
      ['هل اتصلت؟ أمس ساعدت جارتي', '2026-11-24', 'هل اتصلت؟ ساعدت جارتي'],
    ],
    Hindi: [
      ['कल माँ को फ़ोन किया', '2026-11-24', 'माँ को फ़ोन किया'],
      ['३ दिन पहले माँ से मिला', '2026-11-22', 'माँ से मिला'],
      ['तीन दिन पहले माँ से मिला', '2026-11-22', 'माँ से मिला'],
    ],
  };
  const OFFERED: Record<typeof language, [string, string][]> = {
    Japanese: [
      ['昨日の話をした', '2026-11-24'],
      ['昨日から手伝った', '2026-11-24'],
      ['昨日と今日母に電話した', '2026-11-24'],
      ['先週の月曜と火曜に手伝った', '2026-11-23'],
    ],
    Arabic: [
      ['تحدثنا عن أمس', '2026-11-24'],
      ['ساعدت جارتي يوم الاثنين والثلاثاء', '2026-11-23'],
    ],
    Hindi: [['कल की बात की', '2026-11-24']],
  };
  const NONE: Record<typeof language, string[]> = {
    Japanese: ['「昨日」を歌った', '@昨日', '1234日前', '13月40日', '母に電話した'],
    Arabic: ['كانت أمسية جميلة', 'بالأمس', '٩٩٩ أيام', 'ساعدت جارتي غدا'],
    Hindi: ['कला सीखी', 'शीतकल देखा', 'माँ को फ़ोन किया'],
  };

  it.each(SURE[language])('"%s" was on %s: "%s"', (line, day, without) => {
    const found = parseDay(line, TODAY, 'past', languages);
    expect(found).toMatchObject({ day, sure: true });
    expect(found && withoutDay(line, found)).toBe(without);
  });

  it.each(OFFERED[language])('"%s" may have been on %s', (line, day) => {
    expect(parseDay(line, TODAY, 'past', languages)).toMatchObject({ day, sure: false });
  });

  it.each(NONE[language])('"%s" names no day', (line) => {
    expect(parseDay(line, TODAY, 'past', languages)).toBeNull();
  });
});

describe('kind, direction and intention are read there too', () => {
  const japanese = [JAPANESE, ...ENGLISH];
  it.each([
    ['母の話を聞いた', 'listening'],
    ['母の話を最後までゆっくり聞いた', 'listening'],
    ['昨日母を手伝った', 'help'],
    ['Helped 王芳', 'help'],
    ['母を手伝わなかった', null],
    ['話をした。音楽を聞いた', null],
    ['電話した', null],
  ])('"%s": %s', (line, kind) => {
    expect(suggestKind(line, japanese)).toBe(kind);
  });

  it('from where the word stands within others', () => {
    expect(saidDirection('友達が手伝ってくれた', japanese)).toBe('received');
    expect(saidDirection('友達が手伝ってくれなかった', japanese)).toBeNull();
    expect(saidDirection('友達を手伝った', japanese)).toBeNull();
  });

  it('from right to left', () => {
    expect(saidIntention('أريد أن أتصل بأمي', [ARABIC, ...ENGLISH])).toBe('أتصل بأمي');
  });
});
