import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('offices', statementsOf, [
  [
    '[ST10] a title before the name',
    'Chilean President Gabriel Boric spoke at length.',
    'Gabriel Boric -leads-> Chile',
  ],
  [
    '[ST10] an apposition after the name',
    'Luis Abinader, president of the Dominican Republic, spoke at length.',
    'Luis Abinader -leads-> Dominican Republic',
  ],
  [
    '[ST10] an apposition before the name',
    'The president of Ghana, John Mahama, spoke at length.',
    'John Mahama -leads-> Ghana',
  ],
  [
    '[ST10] Prime minister',
    "Papua New Guinea's Prime Minister James Marape spoke at length.",
    'James Marape -leads-> Papua New Guinea',
  ],
  ["[ST10] a body's chief", 'UN chief Antonio Guterres spoke at length.', 'Antonio Guterres -leads-> United Nations'],
  ['[ST10] secretary-general', 'NATO Secretary General Mark Rutte spoke at length.', 'Mark Rutte -leads-> NATO'],
  [
    '[ST10] a spokesman',
    'Farhan Haq, a spokesman for the United Nations, spoke at length.',
    'Farhan Haq -speaks for-> United Nations',
  ],
  [
    '[ST10] a spokeswoman of a ministry',
    "China's foreign ministry spokeswoman Mao Ning spoke at length.",
    'Mao Ning -speaks for-> Chinese Foreign Ministry',
    'Chinese Foreign Ministry -part of-> China',
  ],
  [
    '[ST10] a minister whose ministry is not named is part of his state',
    'Indian Foreign Minister Subrahmanyam Jaishankar spoke at length.',
    'Subrahmanyam Jaishankar -part of-> India',
  ],
  ['[ST10] a king', 'King Abdullah II of Jordan spoke at length.', 'Abdullah II -leads-> Jordan'],
  [
    '[ST10] two titles in a row',
    'Egyptian President Abdel Fattah al-Sisi and Jordanian King Abdullah II smiled.',
    'Abdel Fattah al-Sisi -leads-> Egypt',
    'Abdullah II -leads-> Jordan',
  ],
  ['[ST10] leader of a group', 'Hezbollah leader Naim Qassem spoke at length.', 'Naim Qassem -leads-> Hezbollah'],
  ['[ST10] a former office is none now', 'Former Brazilian President Jair Bolsonaro spoke at length.'],
  ['[ST10] leads by a verb', 'Ibrahim Traore leads Burkina Faso.', 'Ibrahim Traore -leads-> Burkina Faso'],
  ['[ST10] head of a company', 'Elon Musk, the head of Tesla, spoke at length.', 'Elon Musk -leads-> Tesla'],
  [
    '[ST10] ambassador',
    "Sergiy Kyslytsya, Ukraine's ambassador to the United Nations, spoke at length.",
    'Sergiy Kyslytsya -speaks for-> Ukraine',
  ],
  ['[ST10] is president', 'Felix Tshisekedi is president of Congo.', 'Felix Tshisekedi -leads-> DR Congo'],
]);

describeStatements('what belongs to whom', statementsOf, [
  [
    '[ST11] a ministry',
    "Pakistan's foreign ministry summoned nobody.",
    'Pakistani Foreign Ministry -part of-> Pakistan',
  ],
  ['[ST11] an army', 'The Ethiopian army rested.', 'Ethiopian army -part of-> Ethiopia'],
  ['[ST11] troops', 'Eritrean troops rested.', 'Eritrean troops -part of-> Eritrea'],
  ['[ST11] a coast guard', 'Philippine coast guard ships turned back.'],
  [
    '[ST11] a ministry by its seat',
    "Kyiv's foreign ministry was silent.",
    'Ukrainian Foreign Ministry -part of-> Ukraine',
  ],
]);

describeStatements('where things are', statementsOf, [
  [
    '[ST12] a summit in a town',
    'The BRICS summit in Rio de Janeiro ended.',
    'BRICS summit -located in-> Rio de Janeiro',
  ],
  ['[ST13] the Nigerian city of', 'The Nigerian city of Kano was quiet.', 'Kano -located in-> Nigeria'],
  ["[ST13] Ukraine's port of", "Ukraine's port city of Odesa was quiet.", 'Odesa -located in-> Ukraine'],
  ['[ST13] the Mexican state', 'The Syrian town of Kobani was quiet.', 'Kobani -located in-> Syria'],
  [
    '[ST14] soldiers have been sent',
    'North Korean soldiers have been sent to Russia.',
    'North Korean soldiers -located in-> Russia',
    'North Korean soldiers -part of-> North Korea',
  ],
  [
    '[ST14] according to somebody',
    'Rwandan troops were deployed in Mozambique, according to Maputo.',
    'Rwandan troops -located in-> Mozambique (claimed, according to Mozambique)',
    'Rwandan troops -part of-> Rwanda',
  ],
  [
    '[ST16] for the summit',
    'Ferdinand Marcos travelled to Laos for the ASEAN summit.',
    'Ferdinand Marcos -visited-> Laos',
    'Ferdinand Marcos -visited-> ASEAN summit',
    'ASEAN summit -located in-> Laos',
  ],
  [
    '[ST12] the headquarters in a town',
    "The African Union's headquarters in Addis Ababa were empty.",
    'African Union -located in-> Addis Ababa',
  ],
]);
