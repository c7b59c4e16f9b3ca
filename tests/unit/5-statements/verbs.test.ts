import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('what verbs say', statementsOf, [
  [
    '[ST1] the subject of an active verb does it to the object',
    'India condemned Pakistan on Tuesday.',
    'India -criticised-> Pakistan',
  ],
  [
    '[ST1] a verb and its preposition',
    'Brazil called on Venezuela to publish the results.',
    'Brazil -demanded of-> Venezuela',
  ],
  [
    '[ST1] an army acts',
    'Rwandan troops crossed into Congo on Sunday.',
    'Rwandan troops -attacked-> DR Congo',
    'Rwandan troops -part of-> Rwanda',
  ],
  ['[ST1] to invade', 'Iraq invaded Kuwait in 1990.', 'Iraq -attacked-> Kuwait'],
  [
    '[ST1] to accuse somebody of something',
    'Burkina Faso accused Ivory Coast of a plot.',
    'Burkina Faso -accused-> Ivory Coast',
  ],
  [
    '[ST1] to warn',
    'China warned the Philippines against any further landing on the reef.',
    'China -warned-> Philippines',
  ],
  ['[ST1] to sanction', 'The United States sanctioned Huawei in May.', 'United States -sanctioned-> Huawei'],
  [
    '[ST1] to arrest',
    'Police in Uganda arrested Kizza Besigye on Monday.',
    'Ugandan police -coerced-> Kizza Besigye',
    'Ugandan police -part of-> Uganda',
  ],
  ['[ST1] to host', 'Turkey will host NATO next summer.', 'Turkey -hosted-> NATO (planned)'],
  ['[ST1] to join', 'Colombia joined BRICS in June.', 'Colombia -member of-> BRICS'],
  [
    '[ST1] to phone',
    'Narendra Modi phoned Luiz Inacio Lula da Silva on Thursday.',
    'Narendra Modi -spoke with-> Luiz Inacio Lula da Silva',
  ],
  [
    '[ST1] to back',
    'Morocco backed the United Arab Emirates at the tribunal.',
    'Morocco -supported-> United Arab Emirates',
  ],
  ['[ST1] to annex', 'Russia annexed Crimea in 2014.', 'Russia -coerced-> Crimea'],
  ['[ST1] to send aid', 'Japan sent emergency aid to Fiji.', 'Japan -aided-> Fiji'],
  ['[ST1] to send troops', 'Kenya sent police officers to Haiti.', 'Kenya -aided-> Haiti'],
  ['[ST1] to travel', 'Emmanuel Macron travelled to Egypt on Sunday.', 'Emmanuel Macron -visited-> Egypt'],
  ['[ST1] to arrive', 'Prabowo Subianto arrived in Canberra on Monday.', 'Prabowo Subianto -visited-> Canberra'],
  [
    '[ST1] to mediate between two',
    'Qatar mediates between Israel and Hamas.',
    'Qatar -mediated-> Israel',
    'Qatar -mediated-> Hamas',
  ],
  ['[ST1] to deploy against', 'Venezuela deployed troops against Guyana.', 'Venezuela -mobilised against-> Guyana'],
  ['[ST1] to invite', 'Indonesia invited Peru to the conference.', 'Indonesia -invited-> Peru'],
  ['[ST1] to yield', 'Panama yielded to the United States.', 'Panama -conceded to-> United States'],
  ['[ST1] to sever ties', 'Colombia severed ties with Israel.', 'Colombia -sanctioned-> Israel'],
  [
    '[ST1] to indict',
    'The International Criminal Court indicted Omar al-Bashir in 2009.',
    'International Criminal Court -accused-> Omar al-Bashir',
  ],
  [
    '[ST1] a defendant',
    'The United States indicted Nicolas Maduro in 2020.',
    'United States -accused-> Nicolas Maduro',
  ],
]);

describeStatements('light verbs and the noun that carries the meaning', statementsOf, [
  ['[ST1] what a particle seems to govern', 'Germany locked out Huawei.', 'Germany -sanctioned-> Huawei'],
  [
    '[ST2] a part of what the noun names',
    'Canada withdrew some of its troops from Syria.',
    'Canada -conceded to-> Syria',
    'Canadian troops -part of-> Canada',
  ],
  ['[ST2] a series of', 'The Taliban carried out a series of attacks on Pakistan.', 'Taliban -attacked-> Pakistan'],
  ['[ST2] a noun with of', 'Evo Morales declared a state of emergency in Bolivia.', 'Evo Morales -coerced-> Bolivia'],
  [
    '[ST2] a noun with a hyphen',
    'Ashraf Ghani announced a weeklong cease-fire with the Taliban.',
    'Ashraf Ghani -agreed with-> Taliban',
  ],
  [
    '[ST2] the noun of more words goes first',
    'Hezbollah launched a hunger strike against Israel.',
    'Hezbollah -protested against-> Israel',
  ],
  [
    '[ST2] a partner behind the place',
    'Vladimir Putin held talks in Bishkek with Narendra Modi.',
    'Vladimir Putin -met-> Narendra Modi',
  ],
  ['[ST2] no partner behind the place', 'Joe Biden lived in Delaware with Jill Biden.'],
  ['[ST2] hold talks with', 'Ethiopia held talks with Somalia in Ankara.', 'Ethiopia -met-> Somalia'],
  [
    '[ST2] sign an agreement with',
    'Saudi Arabia signed an agreement with Pakistan.',
    'Saudi Arabia -agreed with-> Pakistan',
  ],
  ['[ST2] strike a deal', 'Indonesia struck a trade deal with Canada.', 'Indonesia -agreed with-> Canada'],
  ['[ST2] launch an attack on', 'The Houthis launched an attack on Israel.', 'Houthis -attacked-> Israel'],
  [
    '[ST2] impose sanctions on',
    'The European Union imposed sanctions on Belarus.',
    'European Union -sanctioned-> Belarus',
  ],
  [
    '[ST2] issue an arrest warrant for',
    'The International Criminal Court issued an arrest warrant for Rodrigo Duterte.',
    'International Criminal Court -accused-> Rodrigo Duterte',
  ],
  [
    '[ST2] passive: sanctions were imposed on',
    'Sanctions were imposed on Zimbabwe by the United States.',
    'United States -sanctioned-> Zimbabwe',
  ],
  ['[ST2] come under criticism from', 'Hungary came under criticism from Sweden.', 'Sweden -criticised-> Hungary'],
  [
    '[ST2] pay a visit to',
    'Recep Tayyip Erdogan paid a visit to Malaysia.',
    'Recep Tayyip Erdogan -visited-> Malaysia',
  ],
  ['[ST2] declare war on', 'Chad declared war on Libya.', 'Chad -attacked-> Libya'],
  ['[ST2] provide weapons to', 'Iran provided weapons to Ethiopia.', 'Iran -aided-> Ethiopia'],
  [
    '[ST2] turn down an invitation',
    'Mexico turned down an invitation from Peru.',
    'Mexico -rejected-> Peru',
    'Peru -invited-> Mexico',
  ],
  ['[ST2] make a phone call', 'Marcos made a phone call to Shigeru Ishiba.', 'Marcos -spoke with-> Shigeru Ishiba'],
  [
    '[ST2] lay siege to',
    'The Rapid Support Forces laid siege to El Fasher.',
    'Rapid Support Forces -coerced-> El Fasher',
  ],
  [
    '[ST2] open fire on',
    'North Korean soldiers opened fire on South Korean soldiers.',
    'North Korean soldiers -attacked-> South Korean soldiers',
    'North Korean soldiers -part of-> North Korea',
    'South Korean soldiers -part of-> South Korea',
  ],
  ['[ST2] file a lawsuit', 'Mexico filed a lawsuit against Google.', 'Mexico -accused-> Google'],
]);

describeStatements('going to a gathering', statementsOf, [
  [
    '[ST26] who goes somewhere for a summit attends it',
    'Cyril Ramaphosa travelled to Brazil for the G20 summit.',
    'Cyril Ramaphosa -visited-> Brazil',
    'Cyril Ramaphosa -visited-> G20 summit',
    'G20 summit -located in-> Brazil',
  ],
  [
    '[ST26] to fly to a summit',
    'Alexander Lukashenko flew to Tianjin for the SCO summit.',
    'Alexander Lukashenko -visited-> Tianjin',
    'Alexander Lukashenko -visited-> SCO summit',
    'SCO summit -located in-> Tianjin',
  ],
]);
