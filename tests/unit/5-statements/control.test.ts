import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('who controls an infinitive', statementsOf, [
  ['[ST4] asked by a third, not done', 'Jordan asked Egypt to invite Syria.', 'Jordan -demanded of-> Egypt'],
  ['[ST21] promised to send', 'Japan promised to send aid to Samoa.', 'Japan -aided-> Samoa (planned)'],
  [
    '[ST21] decided to sanction',
    'Switzerland decided to sanction Belarus.',
    'Switzerland -sanctioned-> Belarus (planned)',
  ],
  [
    '[ST21] intends to recognise',
    'Slovenia intends to recognise Palestine.',
    'Slovenia -supported-> Palestine (planned)',
  ],
  ['[ST21] pledged to support', 'Greece pledged to support Cyprus.', 'Greece -supported-> Cyprus (planned)'],
  [
    '[ST21] is believed to have',
    'The Taliban is believed to have attacked Pakistan.',
    'Taliban -attacked-> Pakistan (claimed)',
  ],
  ['[ST4] was quick to', 'Cuba was quick to condemn Argentina.', 'Cuba -criticised-> Argentina'],
  [
    '[ST4] asked by somebody in the passive',
    'Britain was asked by Mauritius to leave the islands.',
    'Mauritius -demanded of-> United Kingdom',
  ],
  [
    '[ST4] ordered by a court in the passive',
    'Venezuela was ordered by the International Court of Justice to stop the vote.',
    'International Court of Justice -demanded of-> Venezuela',
  ],
  ['[ST53] invited by nobody who is named', 'Paraguay was invited to attend the conference.'],
  [
    '[ST7] ordered to withdraw',
    'Ecuador ordered Colombia to withdraw its ambassador.',
    'Ecuador -demanded of-> Colombia',
  ],
  ['[ST4] managed to', 'Uruguay managed to arrest Sebastian Marset.', 'Uruguay -coerced-> Sebastian Marset'],
  ['[ST21] is preparing to', 'Sudan is preparing to attack Chad.', 'Sudan -attacked-> Chad (planned)'],
  ['[ST4] went on to', 'Denmark went on to criticise Hungary.', 'Denmark -criticised-> Hungary'],
  [
    '[ST21] urged by two',
    'Norway and Finland urged Myanmar to release Aung San Suu Kyi.',
    'Norway -demanded of-> Myanmar',
    'Finland -demanded of-> Myanmar',
  ],
  ['[ST21] neglected to', 'Zambia neglected to invite Malawi.', 'Zambia -invited-> Malawi (denied)'],
  ['[ST21] begged', 'Haiti begged Kenya to send police officers.', 'Haiti -demanded of-> Kenya'],
  [
    '[ST21] told to leave',
    'Niger told France to withdraw its soldiers.',
    'Niger -demanded of-> France',
    'French soldiers -part of-> France',
  ],
  [
    '[ST21] pressing somebody to join',
    'Washington is pressing Riyadh to recognise Israel.',
    'United States -demanded of-> Saudi Arabia (ongoing)',
  ],
  [
    '[ST21] an act that is only proposed',
    'Slovakia proposed to host Russia and Ukraine.',
    'Slovakia -hosted-> Russia (hypothetical)',
    'Slovakia -hosted-> Ukraine (hypothetical)',
  ],
]);
