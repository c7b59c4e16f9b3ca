import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('nouns that name an act', statementsOf, [
  ['[ST3] possessor and of-phrase', "Iraq's invasion of Kuwait shook the region.", 'Iraq -attacked-> Kuwait'],
  [
    '[ST3] demonym and of-phrase',
    'The Indonesian invasion of East Timor lasted a day.',
    'Indonesia -attacked-> Timor-Leste',
  ],
  ['[ST3] by-phrase', 'The annexation of Crimea by Russia changed Europe.', 'Russia -coerced-> Crimea'],
  ['[ST3] attack on', 'Officials spoke about the Houthi attack on Israel.', 'Houthis -attacked-> Israel'],
  ['[ST3] criticism of', "Turkey's criticism of Sweden was sharp.", 'Turkey -criticised-> Sweden'],
  ['[ST3] support for', "China's support for Myanmar has limits.", 'China -supported-> Myanmar'],
  ['[ST3] accusations against', "Rwanda's accusations against Burundi were ignored.", 'Rwanda -accused-> Burundi'],
  ['[ST3] visit to', "Narendra Modi's visit to Ghana began on Wednesday.", 'Narendra Modi -visited-> Ghana'],
  [
    '[ST3] meeting between',
    'A meeting between Nayib Bukele and Donald Trump lasted two hours.',
    'Nayib Bukele -met-> Donald Trump',
  ],
  [
    '[ST3] phone call between',
    'A phone call between Justin Trudeau and Narendra Modi lasted ten minutes.',
    'Justin Trudeau -spoke with-> Narendra Modi',
  ],
  [
    '[ST3] invitation from',
    'An invitation from Saudi Arabia to Iran surprised diplomats.',
    'Saudi Arabia -invited-> Iran',
  ],
  ['[ST3] trade', 'Trade between Kenya and Uganda has grown.', 'Kenya -cooperated with-> Uganda'],
  ['[ST3] an arms delivery', "Germany's deliveries of weapons to Ukraine continue.", 'Germany -aided-> Ukraine'],
  [
    '[ST3] a siege',
    'The siege of El Fasher by the Rapid Support Forces goes on.',
    'Rapid Support Forces -coerced-> El Fasher (ongoing)',
  ],
  ['[ST3] a threat', "North Korea's threats against South Korea grew louder.", 'North Korea -warned-> South Korea'],
  [
    '[ST3a] during a meeting with',
    'During a meeting with Sergey Lavrov, Vivian Balakrishnan spoke of trade.',
    'Sergey Lavrov -met-> Vivian Balakrishnan',
  ],
  ['[ST3a] on a trip to', 'On a trip to Angola, Joe Biden spoke of railways.', 'Joe Biden -visited-> Angola'],
  [
    '[ST3a] after talks with',
    'After talks with Wang Yi, Subrahmanyam Jaishankar was hopeful.',
    'Wang Yi -met-> Subrahmanyam Jaishankar',
  ],
  ['[ST3] member of', 'Ghana is a member of ECOWAS.', 'Ghana -member of-> ECOWAS'],
  [
    '[ST3] a killing',
    "Israel's assassination of Hassan Nasrallah angered Iran.",
    'Israel -attacked-> Hassan Nasrallah',
  ],
  ['[ST3] a killing by', 'The killing of Ismail Haniyeh by Israel angered Iran.', 'Israel -attacked-> Ismail Haniyeh'],
  ['[ST3] an attack by one on another', 'The attack by Hamas on Israel began the war.', 'Hamas -attacked-> Israel'],
  ['[ST3] cooperation between', 'Cooperation between Vietnam and Cuba grew.', 'Vietnam -cooperated with-> Cuba'],
  ['[ST3] an agreement between', 'An agreement between Iran and Iraq was signed in Cairo.', 'Iran -agreed with-> Iraq'],
  [
    '[ST3] a letter from one to another',
    'A letter from Recep Tayyip Erdogan to Joe Biden was published.',
    'Recep Tayyip Erdogan -spoke with-> Joe Biden',
  ],
  [
    '[ST3] the noun in one sentence with a verb',
    "Germany's support of Israel was criticised by Ireland.",
    'Germany -supported-> Israel',
    'Ireland -criticised-> Germany',
  ],
  ['[ST3] protests against', 'Protests against Aleksandar Vucic grew in Belgrade.'],
  ['[ST3] the main backer', 'Iran is the main backer of Hezbollah.', 'Iran -supported-> Hezbollah'],
]);

describeStatements('adjectives', statementsOf, [
  ['[ST6] critical of', 'Ireland is critical of Israel.', 'Ireland -criticised-> Israel'],
  ['[ST6] dependent', 'Belarus remains friendly to Russia.', 'Belarus -supported-> Russia'],
  ['[ST6] supportive of', 'South Africa is supportive of Cuba.', 'South Africa -supported-> Cuba'],
  [
    '[ST6] according to somebody',
    'Hungary is critical of Ukraine, according to Poland.',
    'Hungary -criticised-> Ukraine (claimed, according to Poland)',
  ],
  [
    '[ST6] unwilling to meet',
    'Paul Kagame is unwilling to meet Benjamin Netanyahu.',
    'Paul Kagame -rejected-> Benjamin Netanyahu',
  ],
  [
    '[ST6] turned by its agent',
    'Benjamin Netanyahu is wanted by the International Criminal Court.',
    'International Criminal Court -accused-> Benjamin Netanyahu',
  ],
  ['[ST6] grateful to', 'Kosovo is grateful to Albania.', 'Kosovo -supported-> Albania'],
  ['[ST6a] Hamas-controlled', 'The Hamas-controlled Gaza Strip was quiet.', 'Hamas -leads-> Gaza'],
]);

describeStatements('nouns of relation', statementsOf, [
  ['[ST15] ally', "Russia's ally Belarus stayed away.", 'Russia -allied with-> Belarus (ongoing)'],
  ['[ST15] NATO member', 'NATO member Turkey stayed away.', 'Turkey -member of-> NATO'],
  ['[ST15] EU member state', 'EU member Hungary stayed away.', 'Hungary -member of-> European Union'],
  ['[ST15] partner', "China's partner Pakistan stayed away.", 'China -allied with-> Pakistan (ongoing)'],
]);

describeStatements('nouns that sum up what somebody said', statementsOf, [
  ['[ST27] the possessor of the demand', "Panama rejected Donald Trump's demand.", 'Panama -rejected-> Donald Trump'],
]);

describeStatements('ends that the sentence leaves out', statementsOf, [
  [
    '[ST18] the doer of an act of force is whom the text names',
    'Russia invaded Ukraine in 2022. Kyiv wants an end to the occupation of its territory.',
    'Russia -attacked-> Ukraine',
    'Russia -coerced-> Ukraine (ongoing)',
  ],
  ['[ST18] nobody is named, so nothing is said', 'The annexation of Goa is part of history.'],
  [
    '[ST3b] who has a light verb for his act carries it out',
    "Ethiopia offered criticism of Egypt's plans.",
    'Ethiopia -criticised-> Egypt',
  ],
  ['[ST3b] not who only reads of it', "Ethiopia studied criticism of Egypt's plans."],
  [
    '[ST3] the infinitive of a refusal',
    "Cuba's refusal to engage with Colombia is known.",
    'Cuba -rejected-> Colombia',
  ],
  [
    '[ST4] whose it is may stand one phrase further in',
    'Ashraf Ghani disputed the results of the UN report.',
    'Ashraf Ghani -rejected-> United Nations',
  ],
  [
    '[ST27a] expelled from a state',
    'Bruno Guillard was expelled from North Korea.',
    'North Korea -sanctioned-> Bruno Guillard',
  ],
]);
