import { describe, expect, test } from 'vitest';
import { describeStatements } from './describe-statements.ts';
import { timedStatementsOf } from './read-statements.ts';

/** As read on a Thursday. */
const onPublication = (text: string): string[] => timedStatementsOf(text, '2024-10-24');

describeStatements('times said in a sentence', onPublication, [
  ['[ST50] a weekday in the past is the last one', 'Peru met Chile on Tuesday.', 'Peru -met-> Chile (2024-10-22)'],
  ["[ST50] today's weekday is today", 'Peru met Chile on Thursday.', 'Peru -met-> Chile (2024-10-24)'],
  [
    '[ST50] a weekday ahead is the next one',
    'Peru will meet Chile on Tuesday.',
    'Peru -met-> Chile (planned, 2024-10-29)',
  ],
  ['[ST50] last Friday', 'Peru met Chile last Friday.', 'Peru -met-> Chile (2024-10-18)'],
  ['[ST50] next Monday', 'Peru will meet Chile next Monday.', 'Peru -met-> Chile (planned, 2024-10-28)'],
  ['[ST50] yesterday', 'Peru met Chile yesterday.', 'Peru -met-> Chile (2024-10-23)'],
  ['[ST50] tomorrow', 'Peru will meet Chile tomorrow.', 'Peru -met-> Chile (planned, 2024-10-25)'],
  ['[ST50] month, day and year', 'Peru met Chile on October 3, 2023.', 'Peru -met-> Chile (2023-10-03)'],
  ['[ST50] day, month and year', 'Peru met Chile on 3 October 2023.', 'Peru -met-> Chile (2023-10-03)'],
  ['[ST50] a weekday with its date', 'Peru met Chile on Tuesday, October 22.', 'Peru -met-> Chile (2024-10-22)'],
  [
    '[ST50] a month in the past is the last one',
    'Peru met Chile in December.',
    'Peru -met-> Chile (2023-12-01..2023-12-31)',
  ],
  [
    '[ST50] a month ahead is the next one',
    'Peru will meet Chile in March.',
    'Peru -met-> Chile (planned, 2025-03-01..2025-03-31)',
  ],
  ['[ST50] a month of a year', 'Peru met Chile in April 2022.', 'Peru -met-> Chile (2022-04-01..2022-04-30)'],
  ['[ST50] February of a leap year', 'Peru met Chile in February 2024.', 'Peru -met-> Chile (2024-02-01..2024-02-29)'],
  ['[ST50] a year', 'Peru attacked Ecuador in 1995.', 'Peru -attacked-> Ecuador (1995-01-01..1995-12-31)'],
  ['[ST50] last month', 'Peru met Chile last month.', 'Peru -met-> Chile (2024-09-01..2024-09-30)'],
  ['[ST50] next week', 'Peru will meet Chile next week.', 'Peru -met-> Chile (planned, 2024-10-28..2024-11-03)'],
  ['[ST50] last year', 'Peru met Chile last year.', 'Peru -met-> Chile (2023-01-01..2023-12-31)'],
  ['[ST50] days ago', 'Peru met Chile three days ago.', 'Peru -met-> Chile (2024-10-21)'],
  ['[ST50] years ago', 'Peru met Chile two years ago.', 'Peru -met-> Chile (2022-01-01..2022-12-31)'],
  [
    '[ST50] since is open at the end',
    'Peru has sanctioned Chile since 2022.',
    'Peru -sanctioned-> Chile (2022-01-01..)',
  ],
  ['[ST50] a range of days', 'Peru hosted Chile on October 22-24.', 'Peru -hosted-> Chile (2024-10-22..2024-10-24)'],
  ['[ST50] "may" is no month', 'Peru may meet Chile.', 'Peru -met-> Chile (hypothetical)'],
  [
    '[ST50] the year last spoken of',
    'Peru met Chile in March 2021. Peru attacked Chile in September of the same year.',
    'Peru -met-> Chile (2021-03-01..2021-03-31)',
    'Peru -attacked-> Chile (2021-09-01..2021-09-30)',
  ],
]);

describeStatements('whose time it is', onPublication, [
  [
    '[ST51] each act has its own time',
    'Peru, which met Chile in 2021, condemned Bolivia.',
    'Peru -met-> Chile (2021-01-01..2021-12-31)',
    'Peru -criticised-> Bolivia',
  ],
  [
    '[ST51] a noun and a verb',
    "Peru's invasion of Chile in 1990 was condemned by Brazil on Monday.",
    'Peru -attacked-> Chile (1990-01-01..1990-12-31)',
    'Brazil -criticised-> Peru (2024-10-21)',
  ],
  [
    '[ST51] the day on which it was said is not the day of the act',
    'Peru said on Monday that Chile attacked Bolivia in June.',
    'Chile -attacked-> Bolivia (claimed, according to Peru, 2024-06-01..2024-06-30)',
  ],
  [
    '[ST51] two acts on two days',
    'Peru met Chile on Monday and attacked Bolivia on Tuesday.',
    'Peru -met-> Chile (2024-10-21)',
    'Peru -attacked-> Bolivia (2024-10-22)',
  ],
  ['[ST51] a time before the subject', 'On Monday, Peru met Chile.', 'Peru -met-> Chile (2024-10-21)'],
  [
    '[ST51] an office has no time',
    'Gabriel Boric, president of Chile since March 2022, slept.',
    'Gabriel Boric -leads-> Chile',
  ],
]);

describeStatements('two times of one act', onPublication, [
  [
    '[ST52] the first time since',
    'Lula met Maduro on Monday for the first time since May 2023.',
    'Lula -met-> Maduro (2024-10-21)',
  ],
  [
    '[ST52] a plan and the last time',
    'Gustavo Petro will meet Javier Milei on Friday for the first time since April 2022.',
    'Gustavo Petro -met-> Javier Milei (planned, 2024-10-25)',
    'Gustavo Petro -met-> Javier Milei (2022-04-01..2022-04-30)',
  ],
  [
    '[ST52] a noun in the past',
    'The talks between Gustavo Petro and Javier Milei on October 12 failed.',
    'Gustavo Petro -met-> Javier Milei (2024-10-12)',
  ],
]);

describe('the day of publication', () => {
  test('[ST50] without it a weekday has no date', () => {
    expect(timedStatementsOf('Peru met Chile on Tuesday.', null)).toEqual(['Peru -met-> Chile']);
  });

  test('[ST50] without it a full date has one', () => {
    expect(timedStatementsOf('Peru met Chile on October 3, 2023.', null)).toEqual(['Peru -met-> Chile (2023-10-03)']);
  });

  test("[ST50] months are counted over the year's end", () => {
    expect(timedStatementsOf('Peru will meet Chile next month.', '2024-12-05')).toEqual([
      'Peru -met-> Chile (planned, 2025-01-01..2025-01-31)',
    ]);
  });
});
