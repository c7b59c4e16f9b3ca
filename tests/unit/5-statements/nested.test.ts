import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('nested objects', statementsOf, [
  [
    '[ST27] his call is refused',
    "Nikol Pashinyan rejected Ilham Aliyev's call.",
    'Nikol Pashinyan -rejected-> Ilham Aliyev',
  ],
  [
    '[ST4a] a report by a body',
    'Eritrea dismissed a report by Amnesty International.',
    'Eritrea -rejected-> Amnesty International',
  ],
  [
    '[ST4a] a decision of a court',
    'Hungary rejected a ruling by the European Court of Justice.',
    'Hungary -rejected-> European Court of Justice',
  ],
  [
    '[ST4a] bases of a group in a land',
    'Turkey bombed bases of the PKK in Iraq.',
    'Turkey -attacked-> PKK',
    'PKK -located in-> Iraq',
  ],
  [
    "[ST3] the call for a stop of another's act",
    "South Africa condemned Israel's blockade of Gaza.",
    'South Africa -criticised-> Israel',
    'Israel -coerced-> Gaza (ongoing)',
  ],
  [
    '[ST3] support for a condemnation',
    "Fiji supported Japan's condemnation of North Korea.",
    'Fiji -supported-> Japan',
    'Japan -criticised-> North Korea',
  ],
  ['[ST3] an offer to mediate is welcomed', "Sudan welcomed Turkey's offer of mediation.", 'Sudan -supported-> Turkey'],
  [
    '[ST4a] the release of a prisoner of a land',
    'Qatar secured the release of hostages held by Hamas.',
    'Hamas -coerced-> hostages',
  ],
  [
    '[ST3] sanctions against, lifted',
    'The United States lifted sanctions against Syria.',
    'United States -conceded to-> Syria',
  ],
  ['[ST3] talks on ending a war between', 'Burundi and Congo held talks on M23.', 'Burundi -met-> DR Congo'],
  ['[ST4a] the arms industry of', 'Slovenia banned imports from Israel.', 'Slovenia -sanctioned-> Israel'],
  [
    '[ST3] an extradition from and to',
    'Peru demanded the extradition of Alejandro Toledo from the United States.',
    'Peru -demanded of-> United States',
  ],
  [
    '[ST4a] the visit by a third that is criticised',
    "China condemned Nancy Pelosi's visit to Taiwan.",
    'China -criticised-> Nancy Pelosi',
    'Nancy Pelosi -visited-> Taiwan',
  ],
]);
