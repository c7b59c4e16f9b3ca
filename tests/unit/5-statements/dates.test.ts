import { describeStatements } from './describe-statements.ts';
import { timedStatementsOf } from './read-statements.ts';

/** As read on a Thursday. */
const onPublication = (text: string): string[] => timedStatementsOf(text, '2025-06-12');

describeStatements('tense and dates', onPublication, [
  ['[ST50] on Monday', 'Chile condemned Israel on Monday.', 'Chile -criticised-> Israel (2025-06-09)'],
  ['[ST50] last week', 'Angola hosted Congo last week.', 'Angola -hosted-> DR Congo (2025-06-02..2025-06-08)'],
  ['[ST50] in a month before this', 'Syria met Israel in January.', 'Syria -met-> Israel (2025-01-01..2025-01-31)'],
  [
    '[ST50] later this month',
    'Canada will host Mexico later this month.',
    'Canada -hosted-> Mexico (planned, 2025-06-01..2025-06-30)',
  ],
  [
    '[ST50] a full date before the clause',
    'On 7 October 2023, Hamas attacked Israel.',
    'Hamas -attacked-> Israel (2023-10-07)',
  ],
  ['[ST50] a year in the past', 'Turkey invaded Cyprus in 1974.', 'Turkey -attacked-> Cyprus (1974-01-01..1974-12-31)'],
  ['[ST50] since a month', 'Israel has blockaded Gaza since March.', 'Israel -coerced-> Gaza (2025-03-01..)'],
  ['[ST50] today', 'Nauru recognised China today.', 'Nauru -supported-> China (2025-06-12)'],
  [
    '[ST50] from year to year',
    'Morocco boycotted the African Union from 1984 to 2017.',
    'Morocco -protested against-> African Union (1984-01-01..2017-12-31)',
  ],
  [
    '[ST50] next year',
    'Australia will visit Fiji next year.',
    'Australia -visited-> Fiji (planned, 2026-01-01..2026-12-31)',
  ],
  [
    '[ST50] weeks ago',
    "Burundi expelled Rwanda's ambassador two weeks ago.",
    "Burundi -sanctioned-> Rwanda's ambassador (2025-05-26..2025-06-01)",
    "Rwanda's ambassador -speaks for-> Rwanda",
  ],
  ['[ST50] no date in the text', 'Kenya thanked Britain.', 'Kenya -supported-> United Kingdom'],
  [
    '[ST51] the day on which somebody spoke',
    'Gabon said on Tuesday that Cameroon attacked Bitam.',
    'Cameroon -attacked-> Bitam (claimed, according to Gabon)',
  ],
  [
    '[ST51] a date of the first, none of the second',
    'Egypt, which invaded Libya in 1977, thanked Turkey.',
    'Egypt -attacked-> Libya (1977-01-01..1977-12-31)',
    'Egypt -supported-> Turkey',
  ],
  ['[ST50] day and month', 'Oman hosted Iran on April 12.', 'Oman -hosted-> Iran (2025-04-12)'],
  ['[ST50] day and month ahead', 'Oman will host Iran on July 3.', 'Oman -hosted-> Iran (planned, 2025-07-03)'],
  ['[ST50] yesterday, first', 'Yesterday Belgium sanctioned Hamas.', 'Belgium -sanctioned-> Hamas (2025-06-11)'],
  ['[ST50] this week', 'Iran attacked Qatar this week.', 'Iran -attacked-> Qatar (2025-06-09..2025-06-15)'],
  ['[ST50] a number is no year', 'Iran fired 2000 missiles at Israel.', 'Iran -attacked-> Israel'],
  [
    "[ST50] a person's age and term are no dates",
    'Paul Kagame, president since 2000, met Yoweri Museveni on Friday.',
    'Paul Kagame -met-> Yoweri Museveni (2025-06-06)',
  ],
  [
    '[ST50] three years ago',
    "Russia expelled Denmark's diplomats three years ago.",
    'Russia -sanctioned-> Denmark (2022-01-01..2022-12-31)',
  ],
  ['[ST50] in early May', 'Ecuador hosted Peru in early May.', 'Ecuador -hosted-> Peru (2025-05-01..2025-05-31)'],
]);

describeStatements('ranges of years', onPublication, [
  [
    '[ST50] between two years',
    'Iraq attacked Iran between 1980 and 1988.',
    'Iraq -attacked-> Iran (1980-01-01..1988-12-31)',
  ],
  [
    '[ST50] from one year until another',
    'Cuba supported Angola from 1975 until 1991.',
    'Cuba -supported-> Angola (1975-01-01..1991-12-31)',
  ],
]);
