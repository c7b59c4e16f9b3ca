import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('plans, doubts and what could be', statementsOf, [
  ['[ST20] would', 'A blockade would isolate Qatar.'],
  [
    '[ST20] should China',
    'Should Russia attack Estonia, NATO would support Tallinn.',
    'Russia -attacked-> Estonia (hypothetical)',
    'NATO -supported-> Estonia (hypothetical)',
  ],
  [
    '[ST20] unless',
    'Unless Iran releases Cecile Kohler, France will sue Iran.',
    'Iran -conceded to-> Cecile Kohler (hypothetical)',
    'France -accused-> Iran (planned)',
  ],
  [
    '[ST20] whether',
    'It is unclear whether Kim Jong Un visited Vladivostok.',
    'Kim Jong Un -visited-> Vladivostok (hypothetical)',
  ],
  ['[ST20] a question with will', 'Will Japan sanction Israel?', 'Japan -sanctioned-> Israel (hypothetical)'],
  [
    '[ST21] a risk that',
    'There is a risk that Ethiopia will attack Eritrea.',
    'Ethiopia -attacked-> Eritrea (hypothetical)',
  ],
  ['[ST21] may have', 'Ukraine may have attacked Transnistria.', 'Ukraine -attacked-> Transnistria (hypothetical)'],
  [
    '[ST21] expected to be announced',
    'Anthony Albanese is scheduled to meet Wang Yi in Canberra.',
    'Anthony Albanese -met-> Wang Yi (planned)',
  ],
  [
    '[ST22a] prospects of a meeting',
    'The prospect of talks between Seoul and Pyongyang is small.',
    'South Korea -met-> North Korea (hypothetical)',
  ],
  ['[ST22a] calls for sanctions', 'Calls for sanctions on Rwanda grew in Belgium.'],
  [
    '[ST21] hoped that',
    'Lebanon hoped that Saudi Arabia would aid Syria.',
    'Saudi Arabia -aided-> Syria (hypothetical)',
  ],
  ['[ST20] even if', 'Iran will attack Israel even if Oman mediates.', 'Iran -attacked-> Israel (planned)'],
  ['[ST21] probably', 'China will probably sanction Lithuania.', 'China -sanctioned-> Lithuania (planned)'],
]);
