import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('coordination on both sides', statementsOf, [
  [
    '[ST4] three subjects, one object',
    'Estonia, Latvia and Lithuania condemned Belarus.',
    'Estonia -criticised-> Belarus',
    'Latvia -criticised-> Belarus',
    'Lithuania -criticised-> Belarus',
  ],
  [
    '[ST4] two subjects, two objects',
    'Honduras and Bolivia condemned Israel and Argentina.',
    'Honduras -criticised-> Israel',
    'Honduras -criticised-> Argentina',
    'Bolivia -criticised-> Israel',
    'Bolivia -criticised-> Argentina',
  ],
  [
    '[ST4] three verbs, one subject',
    'Turkey praised Hungary, condemned Sweden and warned Greece.',
    'Turkey -supported-> Hungary',
    'Turkey -criticised-> Sweden',
    'Turkey -warned-> Greece',
  ],
  [
    '[ST4] as well as',
    'Qatar, as well as Kuwait, condemned Israel.',
    'Qatar -criticised-> Israel',
    'Kuwait -criticised-> Israel',
  ],
  [
    '[ST4] both … and',
    'Thailand criticised both Cambodia and Laos.',
    'Thailand -criticised-> Cambodia',
    'Thailand -criticised-> Laos',
  ],
  [
    '[ST4] not only … but also',
    'Ghana condemned not only Mali but also Niger.',
    'Ghana -criticised-> Mali',
    'Ghana -criticised-> Niger',
  ],
  ['[ST20] this one, not that one', 'Albania criticised Serbia, not Kosovo.', 'Albania -criticised-> Serbia'],
  ['[ST4] along with', 'Canada, along with Mexico, sued Meta.', 'Canada -accused-> Meta', 'Mexico -accused-> Meta'],
  [
    '[ST4] two clauses with two subjects',
    'Egypt condemned Ethiopia and Sudan thanked Turkey.',
    'Egypt -criticised-> Ethiopia',
    'Sudan -supported-> Turkey',
  ],
  [
    '[ST4] a semicolon between two',
    'Croatia thanked Slovenia; Serbia accused Bosnia of provocation.',
    'Croatia -supported-> Slovenia',
    'Serbia -accused-> Bosnia and Herzegovina',
  ],
  [
    '[ST4] but between two verbs',
    'Armenia thanked France but criticised Russia.',
    'Armenia -supported-> France',
    'Armenia -criticised-> Russia',
  ],
  [
    '[ST4] while between two clauses',
    'Spain recognised Palestine, while Germany backed Israel.',
    'Spain -supported-> Palestine',
    'Germany -supported-> Israel',
  ],
  [
    '[ST20] not the second verb',
    'Chile criticised Venezuela but did not sanction Nicaragua.',
    'Chile -criticised-> Venezuela',
    'Chile -sanctioned-> Nicaragua (denied)',
  ],
  [
    '[ST4] two prepositions, two ends',
    'Taiwan sent aid to Palau and to Tuvalu.',
    'Taiwan -aided-> Palau',
    'Taiwan -aided-> Tuvalu',
  ],
  [
    '[ST4] two verbs with two prepositions',
    'Emmanuel Macron travelled to Cairo and then flew to Beirut.',
    'Emmanuel Macron -visited-> Cairo',
    'Emmanuel Macron -visited-> Beirut',
  ],
  [
    '[ST4] two passives',
    'Joseph Kony was indicted by the International Criminal Court and sanctioned by the United States.',
    'International Criminal Court -accused-> Joseph Kony',
    'United States -sanctioned-> Joseph Kony',
  ],
  [
    '[ST5] two pairs that do not mix',
    'Brazil met Bolivia on Monday and Peru met Ecuador on Tuesday.',
    'Brazil -met-> Bolivia',
    'Peru -met-> Ecuador',
  ],
  [
    '[ST4] two infinitives',
    'Lai Ching-te will visit Paraguay and meet Santiago Pena.',
    'Lai Ching-te -visited-> Paraguay (planned)',
    'Lai Ching-te -met-> Santiago Pena (planned)',
  ],
  [
    '[ST4] four objects',
    'The United Arab Emirates invited Jordan, Egypt, Iraq and Morocco to the forum.',
    'United Arab Emirates -invited-> Jordan',
    'United Arab Emirates -invited-> Egypt',
    'United Arab Emirates -invited-> Iraq',
    'United Arab Emirates -invited-> Morocco',
  ],
]);

describeStatements('words like "and"', statementsOf, [
  [
    '[ST4] together with',
    'Senegal, together with Gambia, condemned Guinea-Bissau.',
    'Senegal -criticised-> Guinea-Bissau',
    'Gambia -criticised-> Guinea-Bissau',
  ],
  [
    '[ST4] as well as, in the object',
    'Bulgaria thanked Romania as well as Greece.',
    'Bulgaria -supported-> Romania',
    'Bulgaria -supported-> Greece',
  ],
  [
    '[ST4] along with, in the object',
    'Washington sanctioned Rwanda along with Uganda.',
    'United States -sanctioned-> Rwanda',
    'United States -sanctioned-> Uganda',
  ],
]);
