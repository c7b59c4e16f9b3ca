import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('habits, history and what is always so', statementsOf, [
  ['[ST1] has repeatedly', 'Venezuela has repeatedly criticised Argentina.', 'Venezuela -criticised-> Argentina'],
  ['[ST1] has long', 'India has long supported Bhutan.', 'India -supported-> Bhutan'],
  ['[ST1] often', 'Serbia often criticises Kosovo.', 'Serbia -criticised-> Kosovo'],
  ['[ST1] used to', 'Libya used to support Chad.', 'Libya -supported-> Chad'],
  ['[ST1] a war of long ago', 'Bolivia fought Paraguay in the Chaco.', 'Bolivia -attacked-> Paraguay'],
  ["[ST1] an empire's deed", 'Japan annexed Korea in 1910.', 'Japan -coerced-> Korea'],
  ['[ST1] for decades', 'For decades, Morocco has cooperated with Israel.', 'Morocco -cooperated with-> Israel'],
  ['[ST1] had', 'By then Vietnam had invaded Cambodia.', 'Vietnam -attacked-> Cambodia'],
  ['[ST1] twice', 'Ethiopia twice invaded Somalia.', 'Ethiopia -attacked-> Somalia'],
  [
    '[ST1] an anniversary of an act',
    "Kuwait marked the anniversary of Iraq's invasion of Kuwait.",
    'Iraq -attacked-> Kuwait',
  ],
  ['[ST15] a member since', 'Croatia has been a member of NATO since 2009.', 'Croatia -member of-> NATO'],
  [
    '[ST1] is home to',
    'Bahrain hosts the US Fifth Fleet.',
    'Bahrain -hosted-> US Fifth Fleet',
    'US Fifth Fleet -part of-> United States',
  ],
  [
    '[ST1] every year',
    'Every year Mongolia hosts China and Russia.',
    'Mongolia -hosted-> China',
    'Mongolia -hosted-> Russia',
  ],
  ['[ST12] where a city lies', 'Mekelle is a city in Ethiopia.', 'Mekelle -located in-> Ethiopia'],
  ['[ST10] has led', 'Emomali Rahmon has led Tajikistan since 1994.', 'Emomali Rahmon -leads-> Tajikistan'],
]);
