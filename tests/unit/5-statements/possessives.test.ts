import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('possessives', statementsOf, [
  [
    '[ST3] his visit after he was named',
    'Prabowo Subianto thanked Xi Jinping. His visit to China lasted three days.',
    'Prabowo Subianto -supported-> Xi Jinping',
    'Prabowo Subianto -visited-> China',
  ],
  [
    '[ST3] its invasion after the state',
    'Iraq lost the war. Its invasion of Kuwait was condemned by Egypt.',
    'Iraq -attacked-> Kuwait',
    'Egypt -criticised-> Iraq',
  ],
  [
    '[ST4a] whose decision is criticised',
    "Malaysia condemned Australia's decision.",
    'Malaysia -criticised-> Australia',
  ],
  ['[ST4a] whose policy is praised', "Gabriel Boric praised Uruguay's policy.", 'Gabriel Boric -supported-> Uruguay'],
  ['[ST4a] whose proposal is rejected', "Hamas rejected Israel's proposal.", 'Hamas -rejected-> Israel'],
  ['[ST4a] whose ship was seized', "Somalia seized Iran's ship.", 'Somalia -coerced-> Iran'],
  [
    '[ST4a] whose embassy was attacked',
    "Israel bombed Iran's embassy in Damascus.",
    'Israel -attacked-> Iranian embassy',
    'Iranian embassy -part of-> Iran',
  ],
  [
    '[ST3] an of-phrase with a demonym',
    'The Ethiopian condemnation of Egypt was brief.',
    'Ethiopia -criticised-> Egypt',
  ],
  [
    '[ST3] two possessors of one noun',
    "Iran's and Russia's support for Syria has ended.",
    'Iran -supported-> Syria',
    'Russia -supported-> Syria',
  ],
  [
    '[ST11] her ministry',
    "Nigeria's defence ministry thanked Turkey.",
    'Nigerian Defence Ministry -part of-> Nigeria',
    'Nigerian Defence Ministry -supported-> Turkey',
  ],
  [
    '[ST4a] whose soldiers were killed',
    "The Taliban killed Pakistan's soldiers.",
    'Taliban -attacked-> Pakistani soldiers',
    'Pakistani soldiers -part of-> Pakistan',
  ],
  [
    '[ST3] blockade of a land by a land',
    "Azerbaijan's blockade of Nagorno-Karabakh lasted nine months.",
    'Azerbaijan -coerced-> Nagorno-Karabakh',
  ],
  ['[ST3] a rejection with an of-phrase', "Sudan's rejection of Kenya was expected.", 'Sudan -rejected-> Kenya'],
  [
    '[ST3] the arrest of a person by a state',
    "Brazil's arrest of Jair Bolsonaro angered Washington.",
    'Brazil -coerced-> Jair Bolsonaro',
  ],
  ['[ST3] a warning to somebody', "India's warning to Bangladesh was clear.", 'India -warned-> Bangladesh'],
]);

describeStatements('acts that are over', statementsOf, [
  ['[ST20a] a siege that ended', 'The siege of Kut by Britain ended in May.', 'United Kingdom -coerced-> Kut'],
  ['[ST20a] a siege that goes on', "Sudan's siege of Dilling has not ended.", 'Sudan -coerced-> Dilling (ongoing)'],
]);
