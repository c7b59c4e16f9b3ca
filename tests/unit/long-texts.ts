/** A text that goes on for `count` words or marks, by what it is made of. */
export type LongText = readonly [title: string, make: (count: number) => string];

const repeat = (piece: string, words: number) => (count: number) => piece.repeat(Math.ceil(count / words));

/** What is seldom or never in an article, at any length. */
export const LONG_TEXTS: readonly LongText[] = [
  ['one sentence without an end', repeat('Putin met Xi in Moscow and then he went on to ', 10)],
  ['clauses in clauses', repeat('the man who said that ', 5)],
  ['commas after words', (count) => `Putin said${','.repeat(count)} yes.`],
  ['commas between words', repeat('Putin, Xi, ', 4)],
  ['names that are all different', (count) => distinct(count, (i) => `Zor${i.toString(36)} spoke.`)],
  ['words that are all different', (count) => distinct(count, (i) => `w${i.toString(36)}`)],
  ['capitals', repeat('UKRAINE SAYS RUSSIA ATTACKED ', 4)],
  ['short sentences', repeat('"Yes," he said. ', 7)],
  ['quotations that never close', repeat('"Yes he said ', 4)],
  ['brackets that never close', repeat('Putin (Xi ', 3)],
  ['a table with tabs', repeat('Country\tGDP\tShare\nFrance\t2,780\t3.1 %\n', 8)],
  ['a table with bars', repeat('| France | 2,780 | 3.1 |\n', 8)],
  ['lines without an end', repeat('One line without an end\n', 5)],
  ['paragraphs of two words', repeat('A line.\r\n\r\n', 3)],
  ['numbers', repeat('1234567890 ', 1)],
  ['amounts', repeat('$40,000 ', 2)],
  ['hyphens', repeat('a-', 2)],
  ['possessives', repeat("Russia's ", 2)],
  ['contractions', repeat("can't won't ", 4)],
  ['abbreviations', repeat('Mr. U.S. Gen. ', 3)],
  ['addresses of the web', repeat('https://x.org/a/b?c=d ', 2)],
  ['markup', repeat('<p>a</p>', 4)],
  ['Chinese', repeat('联合国秘书长周四在喀山会见了俄罗斯总统。', 10)],
  ['Arabic', repeat('التقى الأمين العام للأمم المتحدة بالرئيس الروسي ', 7)],
  ['Hindi', repeat('संयुक्त राष्ट्र महासचिव ने गुरुवार को ', 6)],
  ['Thai', repeat('เลขาธิการสหประชาชาติพบกับประธานาธิบดี', 5)],
  ['letters from right to left', repeat('\u202Eעברית שלום ', 2)],
  ['emoji', repeat('🕊️ 👨‍👩‍👧 🇺🇦 peace ', 4)],
  ['halves of surrogate pairs', repeat('\uD83D \uDC00 x ', 3)],
  ['marks over letters', repeat(`a${'\u0301'.repeat(20)} `, 1)],
  ['invisible characters', repeat('a\u200B b\u00AD \0', 2)],
  ['full stops', repeat('so . ', 2)],
];

const distinct = (count: number, toWord: (number: number) => string): string =>
  // Multiplied, so that neighbours do not look alike.
  Array.from({ length: count }, (_, i) => toWord(Math.imul(i, 2654435761) >>> 0)).join(' ');
