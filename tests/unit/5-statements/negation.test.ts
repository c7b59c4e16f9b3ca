import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('negation', statementsOf, [
  ['[ST20] never again', 'Mauritania has never recognised Western Sahara.', 'Mauritania -rejected-> Western Sahara'],
  [
    '[ST20] neither verb',
    'Botswana neither condemned nor sanctioned Zimbabwe.',
    'Botswana -criticised-> Zimbabwe (denied)',
    'Botswana -sanctioned-> Zimbabwe (denied)',
  ],
  ['[ST20] has not been', 'Ghana has not been attacked by Togo.', 'Togo -attacked-> Ghana (denied)'],
  [
    '[ST21] there is no evidence that',
    'There is no evidence that Uganda attacked Kenya.',
    'Uganda -attacked-> Kenya (denied)',
  ],
  [
    '[ST21] denied accusations',
    'Burundi denied accusations that it attacked Rwanda.',
    'Burundi -attacked-> Rwanda (denied, according to Burundi)',
  ],
  ['[ST25] refuses to recognise', 'Algeria refuses to recognise Israel.', 'Algeria -rejected-> Israel'],
  [
    '[ST25] ruled out a meeting',
    'Volodymyr Zelensky ruled out a meeting with Alexander Lukashenko.',
    'Volodymyr Zelensky -rejected-> Alexander Lukashenko',
  ],
  ['[ST25] declined to host', 'Colombia declined to host Venezuela.', 'Colombia -rejected-> Venezuela'],
  ['[ST20] hardly a denial: not only', 'Kenya not only condemned Sudan.', 'Kenya -criticised-> Sudan'],
  ['[ST20] no one of them', 'None of the members of NATO attacked Serbia.', 'NATO -attacked-> Serbia (denied)'],
  ['[ST20] not yet', 'Guyana has not yet sued Venezuela.', 'Guyana -accused-> Venezuela (denied)'],
  ['[ST21] it is false that', 'It is false that Poland attacked Belarus.', 'Poland -attacked-> Belarus (denied)'],
  ['[ST20] not to visit', 'Pope Francis decided not to visit Argentina.', 'Francis -rejected-> Argentina'],
  [
    '[ST20] the negation belongs to another verb',
    'Peru, which did not attend, criticised Cuba.',
    'Peru -criticised-> Cuba',
  ],
  [
    '[ST22] no sign of talks',
    'There is no sign of talks between Morocco and Algeria.',
    'Morocco -met-> Algeria (denied)',
  ],
  ['[ST20] will not attack', 'Venezuela will not attack Guyana.', 'Venezuela -attacked-> Guyana (denied)'],
]);

describeStatements('no sign of it', statementsOf, [
  [
    '[ST22] little hope of',
    'There is little hope of a meeting between Cyril Ramaphosa and Donald Trump.',
    'Cyril Ramaphosa -met-> Donald Trump (denied)',
  ],
  [
    '[ST22] no prospect of',
    'Diplomats see no prospect of talks between Sudan and the Rapid Support Forces.',
    'Sudan -met-> Rapid Support Forces (denied)',
  ],
  [
    '[ST25] decided not to attend',
    'Narendra Modi decided not to attend the ASEAN summit.',
    'Narendra Modi -rejected-> ASEAN summit',
  ],
]);
