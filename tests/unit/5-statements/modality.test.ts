import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('plans, doubts and what could be', statementsOf, [
  ['[ST20] is about to', 'Israel is about to invade Lebanon.', 'Israel -attacked-> Lebanon (planned)'],
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
  ['[ST20] why, after a fact', 'Why did Hungary invite Benjamin Netanyahu?', 'Hungary -invited-> Benjamin Netanyahu'],
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
  ['[ST21] perhaps', 'Perhaps Rwanda attacked Uvira.', 'Rwanda -attacked-> Uvira (hypothetical)'],
  [
    '[ST21] had it not',
    'Had Egypt attacked Libya, Turkey would have condemned Egypt.',
    'Egypt -attacked-> Libya (hypothetical)',
    'Turkey -criticised-> Egypt (hypothetical)',
  ],
]);

describeStatements('signs of doubt', statementsOf, [
  ['[ST20] maybe, first', 'Maybe Israel attacked Natanz.', 'Israel -attacked-> Natanz (hypothetical)'],
  ['[ST20] possibly, within', 'Russia has possibly attacked Poland.', 'Russia -attacked-> Poland (hypothetical)'],
  ['[ST20] are about to', 'Peru and Chile are about to sign a trade deal.', 'Peru -agreed with-> Chile (planned)'],
  [
    '[ST20] had and a comma',
    'Had Belarus invaded Poland, NATO would have attacked Belarus.',
    'Belarus -attacked-> Poland (hypothetical)',
    'NATO -attacked-> Belarus (hypothetical)',
  ],
  ['[ST20] when, of what was done', 'When did Turkey invade Cyprus?', 'Turkey -attacked-> Cyprus'],
  ['[ST20] why, of what may be', 'Why would Turkey invade Greece?', 'Turkey -attacked-> Greece (hypothetical)'],
]);
