import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('appositions', statementsOf, [
  [
    '[ST10] a foreign president before the verb',
    'Bola Tinubu, the president of Nigeria, condemned the Central African Republic.',
    'Bola Tinubu -leads-> Nigeria',
    'Bola Tinubu -criticised-> Central African Republic',
  ],
  [
    '[ST10] an apposition with a possessive',
    "Daniel Noboa, Ecuador's president, accused Mexico of meddling.",
    'Daniel Noboa -leads-> Ecuador',
    'Daniel Noboa -accused-> Mexico',
  ],
  [
    '[ST10] the object with an apposition',
    "Australia sanctioned Itamar Ben-Gvir, Israel's security minister.",
    'Australia -sanctioned-> Itamar Ben-Gvir',
    'Itamar Ben-Gvir -part of-> Israel',
  ],
  [
    '[ST10] prime minister in an apposition',
    'Lawrence Wong, prime minister of Singapore, met Sanae Takaichi in Tokyo.',
    'Lawrence Wong -leads-> Singapore',
    'Lawrence Wong -met-> Sanae Takaichi',
  ],
  [
    '[ST10] head of a bank',
    'Ajay Banga, the president of the World Bank, visited Nigeria.',
    'Ajay Banga -leads-> World Bank',
    'Ajay Banga -visited-> Nigeria',
  ],
  [
    "[ST10] a party's leader",
    'Julius Malema, leader of the Economic Freedom Fighters, criticised Cyril Ramaphosa.',
    'Julius Malema -leads-> Economic Freedom Fighters',
    'Julius Malema -criticised-> Cyril Ramaphosa',
  ],
  ['[ST10] an age is no apposition', 'Paul Biya, 92, criticised France.', 'Paul Biya -criticised-> France'],
  [
    '[ST10] a spokesman in an apposition',
    'Stephane Dujarric, spokesman for the United Nations, criticised Eritrea.',
    'Stephane Dujarric -speaks for-> United Nations',
    'Stephane Dujarric -criticised-> Eritrea',
  ],
  [
    '[ST10] a former president in an apposition',
    'Evo Morales, the former president of Bolivia, criticised Argentina.',
    'Evo Morales -criticised-> Argentina',
  ],
  [
    '[ST15] a member in an apposition',
    'Iceland, a member of NATO, condemned Russia.',
    'Iceland -member of-> NATO',
    'Iceland -criticised-> Russia',
  ],
  [
    '[ST10] a description of a state is another name of it',
    'Nepal, a landlocked country, thanked India.',
    'Nepal -supported-> India',
  ],
  [
    '[ST10] governor of a central bank',
    'The governor of the Bank of Japan, Kazuo Ueda, met Christine Lagarde.',
    'Kazuo Ueda -leads-> Bank of Japan',
    'Kazuo Ueda -met-> Christine Lagarde',
  ],
  [
    '[ST10] a king named after his title',
    "Tonga's King Tupou VI thanked New Zealand.",
    'Tupou VI -leads-> Tonga',
    'Tupou VI -supported-> New Zealand',
  ],
  [
    '[ST10] chancellor',
    'German Chancellor Friedrich Merz phoned Masoud Pezeshkian.',
    'Friedrich Merz -leads-> Germany',
    'Friedrich Merz -spoke with-> Masoud Pezeshkian',
  ],
  [
    '[ST10] a chairman of a commission',
    'Mahmoud Ali Youssouf, chairperson of the African Union Commission, urged Mali to hold elections.',
    'Mahmoud Ali Youssouf -leads-> African Union Commission',
    'Mahmoud Ali Youssouf -demanded of-> Mali',
  ],
  [
    '[ST10] two offices, one act between them',
    "Guyana's President Irfaan Ali warned Venezuelan President Nicolas Maduro.",
    'Irfaan Ali -leads-> Guyana',
    'Nicolas Maduro -leads-> Venezuela',
    'Irfaan Ali -warned-> Nicolas Maduro',
  ],
  [
    '[ST10] an official of a ministry',
    "Majed al-Ansari, a spokesman for Qatar's foreign ministry, thanked Egypt.",
    'Majed al-Ansari -speaks for-> Qatari Foreign Ministry',
    'Qatari Foreign Ministry -part of-> Qatar',
    'Majed al-Ansari -supported-> Egypt',
  ],
  [
    '[ST10] a rebel leader',
    'M23 leader Bertrand Bisimwa accused Burundi of bombing Uvira.',
    'Bertrand Bisimwa -leads-> M23',
    'Bertrand Bisimwa -accused-> Burundi',
    'Burundi -attacked-> Uvira (claimed, according to Bertrand Bisimwa)',
  ],
  [
    "[ST10] a company's chief",
    "Nvidia's chief executive, Jensen Huang, visited Vietnam.",
    'Jensen Huang -leads-> Nvidia',
    'Jensen Huang -visited-> Vietnam',
  ],
]);

describeStatements('standings that are over', statementsOf, [
  [
    '[ST10] a former member',
    'Britain, a former member of the European Union, thanked Ireland.',
    'United Kingdom -supported-> Ireland',
  ],
  [
    '[ST10] an ousted president',
    'Imran Khan, the ousted prime minister of Pakistan, thanked Turkey.',
    'Imran Khan -supported-> Turkey',
  ],
]);
