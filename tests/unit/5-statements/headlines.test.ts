import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('headlines', statementsOf, [
  ['[ST20] the present of a headline', 'Colombia recalls ambassador from Bolivia', 'Colombia -sanctioned-> Bolivia'],
  [
    "[ST20] a headline's infinitive",
    'Philippines to host Australia in June',
    'Philippines -hosted-> Australia (planned)',
  ],
  ['[ST1] a present tense', 'Mexico sues Google over map', 'Mexico -accused-> Google'],
  ["[ST4] a headline's passive without its verb", 'Imran Khan jailed in Pakistan', 'Pakistan -coerced-> Imran Khan'],
  [
    '[ST23] says at the end',
    'Iran attacked Kuwait, says Saudi Arabia',
    'Iran -attacked-> Kuwait (claimed, according to Saudi Arabia)',
  ],
  [
    "[ST4] without the participle's verb",
    'Bolsonaro arrested by Brazil police',
    'Brazilian police -coerced-> Bolsonaro',
    'Brazilian police -part of-> Brazil',
  ],
  ['[ST20] a question', 'Did Israel attack Syria?', 'Israel -attacked-> Syria (hypothetical)'],
  ['[ST1] urges', 'Pope Leo urges Hamas to free hostages', 'Leo -demanded of-> Hamas'],
  ['[ST1] slams as', 'Milei slams Sanchez as a coward', 'Milei -criticised-> Sanchez'],
  ['[ST20] set to', 'Kenya set to sign trade deal with China', 'Kenya -agreed with-> China (planned)'],
  ['[ST1] a day without a preposition', 'Zelensky meets Starmer in London Monday', 'Zelensky -met-> Starmer'],
  ['[ST1] hits', 'US hits Cuba with sanctions', 'United States -sanctioned-> Cuba'],
  [
    '[ST4] amid',
    'Chad expels Sudan ambassador amid row',
    'Chad -sanctioned-> Sudan ambassador',
    'Sudan ambassador -speaks for-> Sudan',
  ],
  ['[ST1] vows to', 'Taiwan vows to support Lithuania', 'Taiwan -supported-> Lithuania (planned)'],
  ['[ST1] a first word that is a noun and a verb', 'Rebels attack Goma', 'Rebels -attacked-> Goma'],
]);

describeStatements('short passives', statementsOf, [
  [
    '[ST27a] arrested in',
    'Navalny ally Leonid Volkov arrested in Lithuania',
    'Lithuania -coerced-> Leonid Volkov',
    'Navalny -allied with-> Leonid Volkov (ongoing)',
  ],
  ['[ST27a] deported from', 'Cecile Kohler deported from Iran', 'Iran -coerced-> Cecile Kohler'],
]);
