import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('two who do it with each other', statementsOf, [
  [
    '[ST5] a deal between two',
    'The deal between Mercosur and the European Union angered nobody.',
    'Mercosur -agreed with-> European Union',
  ],
  [
    '[ST5] the alliance between two',
    'The alliance between North Korea and Russia worries diplomats.',
    'North Korea -allied with-> Russia (ongoing)',
  ],
  [
    '[ST5] reciprocal subjects of a verb of speaking',
    'Keir Starmer and Narendra Modi spoke by phone on Sunday.',
    'Keir Starmer -spoke with-> Narendra Modi',
  ],
  [
    "[ST8] each other's capitals",
    'Jordan and Syria thanked each other.',
    'Jordan -supported-> Syria',
    'Syria -supported-> Jordan',
  ],
  [
    '[ST8] warned one another',
    'Greece and Turkey warned one another.',
    'Greece -warned-> Turkey',
    'Turkey -warned-> Greece',
  ],
  ['[ST5] a ceasefire agreed by two', 'Lebanon and Israel agreed to a ceasefire.', 'Lebanon -agreed with-> Israel'],
  [
    '[ST5] joint exercises of two',
    'China and Cambodia held joint military exercises.',
    'China -cooperated with-> Cambodia',
  ],
  ['[ST5] trade between two grew', 'Trade between Morocco and Senegal doubled.', 'Morocco -cooperated with-> Senegal'],
  [
    '[ST5] mediate between three',
    'Kenya mediated between Ethiopia, Egypt and Sudan.',
    'Kenya -mediated-> Ethiopia',
    'Kenya -mediated-> Egypt',
    'Kenya -mediated-> Sudan',
  ],
  [
    '[ST5] a summit of two',
    'A summit between Kim Jong Un and Vladimir Putin was held in Vladivostok.',
    'Kim Jong Un -met-> Vladimir Putin',
  ],
  [
    '[ST5] four met',
    'The leaders of Niger, Chad, Cameroon and Nigeria met in Abuja.',
    'Niger -met-> Chad',
    'Niger -met-> Cameroon',
    'Niger -met-> Nigeria',
    'Chad -met-> Cameroon',
    'Chad -met-> Nigeria',
    'Cameroon -met-> Nigeria',
  ],
  [
    '[ST5] a treaty with several',
    'Papua New Guinea signed a defence treaty with Australia.',
    'Papua New Guinea -agreed with-> Australia',
  ],
  [
    '[ST8] the second named speaks with the first',
    'Olena Zelenska met with Jill Biden in Washington.',
    'Olena Zelenska -met-> Jill Biden',
  ],
  [
    '[ST5] exchange of prisoners',
    'Armenia and Azerbaijan exchanged prisoners on Friday.',
    'Armenia -cooperated with-> Azerbaijan',
  ],
  ['[ST5] partners', 'Vietnam and Japan are strategic partners.', 'Vietnam -allied with-> Japan (ongoing)'],
  [
    '[ST5] discussed with',
    'Ursula von der Leyen discussed migration with Kais Saied.',
    'Ursula von der Leyen -spoke with-> Kais Saied',
  ],
  ['[ST5] resumed ties', 'Chad and Sudan restored diplomatic relations.', 'Chad -cooperated with-> Sudan'],
]);
