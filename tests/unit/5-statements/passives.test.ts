import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('passives', statementsOf, [
  [
    '[ST4] by two',
    'Myanmar was condemned by Indonesia and Malaysia.',
    'Indonesia -criticised-> Myanmar',
    'Malaysia -criticised-> Myanmar',
  ],
  ['[ST4] without an agent', 'Syria was readmitted, and Iran was condemned.'],
  ['[ST4] being done', 'Pokrovsk is being shelled by Russia.', 'Russia -attacked-> Pokrovsk (ongoing)'],
  [
    '[ST4] planned',
    'Prabowo Subianto will be received by King Charles III.',
    'Charles III -hosted-> Prabowo Subianto (planned)',
  ],
  ['[ST4] got arrested by', 'Bobi Wine got arrested by Uganda.', 'Uganda -coerced-> Bobi Wine'],
  [
    '[ST4] had been expelled from, by',
    "Rwanda's ambassador was expelled by Belgium.",
    "Belgium -sanctioned-> Rwanda's ambassador",
    "Rwanda's ambassador -speaks for-> Rwanda",
  ],
  [
    '[ST4] was told by',
    'Georgia was told by the European Union to repeal the law.',
    'European Union -demanded of-> Georgia',
  ],
  ['[ST4] was given by', 'Lebanon was given fuel by Iraq.', 'Iraq -aided-> Lebanon'],
  ['[ST20] not by', 'Lithuania was not attacked by Belarus.', 'Belarus -attacked-> Lithuania (denied)'],
  [
    '[ST4] a passive of a phrasal verb',
    'Mauritania was called upon by Senegal to free the fishermen.',
    'Senegal -demanded of-> Mauritania',
  ],
  [
    '[ST4] a passive with a place before the agent',
    'Mahamat Deby was welcomed in Moscow by Vladimir Putin.',
    'Vladimir Putin -hosted-> Mahamat Deby',
  ],
  ['[ST4] a passive with a time before the agent', 'Goma was captured in January by M23.', 'M23 -coerced-> Goma'],
  [
    '[ST4] accused by, of',
    'Serbia was accused by Kosovo of arming militants.',
    'Kosovo -accused-> Serbia',
    'Serbia -aided-> militants (claimed, according to Kosovo)',
  ],
  ['[ST27a] sentenced in a state', 'Alexei Navalny was jailed in Russia.', 'Russia -coerced-> Alexei Navalny'],
  [
    '[ST4] killed in a strike by',
    'Hashem Safieddine was killed in a strike by Israel.',
    'Israel -attacked-> Hashem Safieddine',
  ],
  [
    '[ST4] hit with sanctions by',
    'Zimbabwe was hit with sanctions by Britain.',
    'United Kingdom -sanctioned-> Zimbabwe',
  ],
  ['[ST4] may be', 'South Sudan could be attacked by Sudan.', 'Sudan -attacked-> South Sudan (hypothetical)'],
  [
    '[ST4] passive participle with reported',
    'Iran is reported to have been attacked by Israel.',
    'Israel -attacked-> Iran (claimed)',
  ],
]);

describeStatements('passives that go on or are feared', statementsOf, [
  [
    '[ST20a] are being besieged by',
    'El Fasher is being besieged by the Rapid Support Forces.',
    'Rapid Support Forces -coerced-> El Fasher (ongoing)',
  ],
  ['[ST20] was being attacked', 'Vinnytsia was being attacked by Russia.', 'Russia -attacked-> Vinnytsia'],
]);
