import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('one statement for each fact', statementsOf, [
  [
    "[ST30] told as a fact and as somebody's word: two",
    'Ethiopia attacked Eritrea on Sunday. Sudan confirmed that Ethiopia attacked Eritrea.',
    'Ethiopia -attacked-> Eritrea',
    'Ethiopia -attacked-> Eritrea (claimed, according to Sudan)',
  ],
  [
    '[ST30] a verb and a noun tell one fact',
    "Iraq invaded Kuwait. Iraq's invasion of Kuwait shook the region.",
    'Iraq -attacked-> Kuwait',
  ],
  [
    '[ST30] a symmetric act told both ways is one',
    'Gabriel Boric met Luis Arce. Luis Arce met Gabriel Boric in Lima.',
    'Gabriel Boric -met-> Luis Arce',
  ],
  [
    '[ST30] both directions of an act that is not symmetric are two',
    'India criticised Pakistan. Pakistan criticised India.',
    'India -criticised-> Pakistan',
    'Pakistan -criticised-> India',
  ],
  [
    '[ST30] full name and surname are one actor',
    'Chilean President Gabriel Boric met Luis Arce. Boric met Arce again in Lima.',
    'Gabriel Boric -leads-> Chile',
    'Gabriel Boric -met-> Luis Arce',
  ],
  [
    '[ST30] a pronoun is who was named',
    'Gabriel Boric arrived in Lima. He criticised Venezuela.',
    'Gabriel Boric -visited-> Lima',
    'Gabriel Boric -criticised-> Venezuela',
  ],
  [
    '[ST31] a bare noun joins the plan told before',
    'Gabriel Boric will meet Luis Arce in Lima. The meeting between Boric and Arce is the first.',
    'Gabriel Boric -met-> Luis Arce (planned)',
  ],
  [
    '[ST31] a bare noun joins what is done',
    'Gabriel Boric met Luis Arce in Lima. The meeting between Boric and Arce was the first.',
    'Gabriel Boric -met-> Luis Arce',
  ],
  [
    '[ST31] a bare noun joins the plan told after',
    'The meeting between Gabriel Boric and Luis Arce is in doubt. Boric will meet Arce in Lima.',
    'Gabriel Boric -met-> Luis Arce (planned)',
  ],
  [
    '[ST30] done and planned are two',
    'Gabriel Boric met Luis Arce in 2022. Boric will meet Arce in Lima.',
    'Gabriel Boric -met-> Luis Arce',
    'Gabriel Boric -met-> Luis Arce (planned)',
  ],
  [
    '[ST30] a fact told twice is one',
    'Ethiopia attacked Eritrea on Sunday. On Monday, Ethiopia attacked Eritrea again.',
    'Ethiopia -attacked-> Eritrea',
  ],
]);
