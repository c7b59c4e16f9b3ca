import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('one clause never both for and against one pair', statementsOf, [
  ['[ST4] refused to support', 'Brazil refused to support Israel.', 'Brazil -rejected-> Israel'],
  ['[ST4] stopped aiding', 'Australia stopped aiding Myanmar.', 'Australia -aided-> Myanmar (denied)'],
  [
    '[ST4] criticised the support of the other',
    "Mexico criticised Argentina's support for Israel.",
    'Mexico -criticised-> Argentina',
    'Argentina -supported-> Israel',
  ],
  ['[ST4] withdrew support', 'Panama withdrew its support for Taiwan.', 'Panama -sanctioned-> Taiwan'],
  ['[ST4] lifted sanctions', 'Japan lifted sanctions on Myanmar.', 'Japan -conceded to-> Myanmar'],
  [
    '[ST4] cancelled a treaty with',
    'Somalia cancelled a port deal with the United Arab Emirates.',
    'Somalia -rejected-> United Arab Emirates',
  ],
  ['[ST4] a former ally attacked', 'Azerbaijan attacked its neighbour Armenia.', 'Azerbaijan -attacked-> Armenia'],
  ['[ST4] demanded help', 'Tuvalu demanded help from Australia.', 'Tuvalu -demanded of-> Australia'],
  ['[ST4] rejected the aid', 'Burkina Faso rejected aid from France.', 'Burkina Faso -rejected-> France'],
  [
    '[ST4] rejected an invitation from',
    'Kenya rejected an invitation from Russia.',
    'Kenya -rejected-> Russia',
    'Russia -invited-> Kenya',
  ],
  [
    '[ST4] ended cooperation',
    'Niger ended military cooperation with the United States.',
    'Niger -sanctioned-> United States',
  ],
  ['[ST4] walked out of talks', 'Hamas walked out of talks with Israel.', 'Hamas -rejected-> Israel'],
  [
    '[ST4] apologised for an attack',
    'Colombia apologised to Ecuador for bombing a camp.',
    'Colombia -conceded to-> Ecuador',
  ],
  [
    '[ST4] accused of supporting',
    'Niger accused Benin of supporting France.',
    'Niger -accused-> Benin',
    'Benin -supported-> France (claimed, according to Niger)',
  ],
  [
    '[ST4] praised for condemning',
    'Palestine praised Slovenia for condemning Israel.',
    'Palestine -supported-> Slovenia',
    'Slovenia -criticised-> Israel',
  ],
  [
    '[ST4] condemned an attack on',
    'Ireland condemned the attack on Lebanon by Israel.',
    'Ireland -criticised-> Israel',
    'Israel -attacked-> Lebanon',
  ],
  ['[ST4] asked for support', 'Moldova asked Romania for support.', 'Moldova -demanded of-> Romania'],
  ['[ST4] opposes an alliance with', 'Costa Rica opposes an alliance with China.', 'Costa Rica -rejected-> China'],
  [
    '[ST4] boycotts the summit of a bloc',
    'Sri Lanka boycotted the Commonwealth summit.',
    'Sri Lanka -protested against-> Commonwealth summit',
  ],
]);
