import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('relative clauses', statementsOf, [
  [
    '[ST4] who, in the middle',
    'Mohammed bin Salman, who hosted Donald Trump in May, thanked Qatar.',
    'Mohammed bin Salman -hosted-> Donald Trump',
    'Mohammed bin Salman -supported-> Qatar',
  ],
  [
    '[ST4] whose, with an act',
    "Nicaragua, whose government expelled the Vatican's ambassador, left the meeting.",
    'Nicaraguan government -part of-> Nicaragua',
    'Nicaraguan government -sanctioned-> Vatican',
    "Vatican's ambassador -speaks for-> Vatican",
  ],
  ['[ST4] an object relative without a pronoun', 'The ministers Cuba invited came from Angola.'],
  [
    '[ST4] that, after the object',
    'Bulgaria thanked Romania, which had aided Moldova.',
    'Bulgaria -supported-> Romania',
    'Romania -aided-> Moldova',
  ],
  [
    '[ST4] by whom',
    'Alassane Ouattara, by whom Laurent Gbagbo was arrested, spoke at length.',
    'Alassane Ouattara -coerced-> Laurent Gbagbo',
  ],
  [
    '[ST4] with whom',
    'Alberto Fernandez, with whom Joe Biden met in Washington, spoke at length.',
    'Alberto Fernandez -met-> Joe Biden',
  ],
  [
    '[ST4] a relative clause in a relative clause',
    'Libya expelled Ghassan Salame, who had criticised Khalifa Haftar, who attacked Tripoli.',
    'Libya -sanctioned-> Ghassan Salame',
    'Ghassan Salame -criticised-> Khalifa Haftar',
    'Khalifa Haftar -attacked-> Tripoli',
  ],
  [
    '[ST4] where',
    'Ahmed Abiy flew to Asmara, where he met Isaias Afwerki.',
    'Ahmed Abiy -visited-> Asmara',
    'Ahmed Abiy -met-> Isaias Afwerki',
  ],
]);

describeStatements('participles and adverbial clauses', statementsOf, [
  [
    '[ST4] a participle clause after the verb',
    'Panama left the forum, accusing China of spying.',
    'Panama -accused-> China',
  ],
  [
    '[ST4] a participle clause before the subject',
    'Citing the war, Norway sanctioned Iran.',
    'Norway -sanctioned-> Iran',
  ],
  [
    '[ST4] whose participle it is',
    'Greece criticised Turkey, calling on Libya to cancel the treaty.',
    'Greece -criticised-> Turkey',
    'Greece -demanded of-> Libya',
  ],
  [
    '[ST4] after doing',
    'After visiting Angola, Joao Lourenco thanked Brazil.',
    'Joao Lourenco -visited-> Angola',
    'Joao Lourenco -supported-> Brazil',
  ],
  [
    '[ST4] because of what another did',
    "Kuwait expelled Lebanon's ambassador because Hezbollah attacked Israel.",
    "Kuwait -sanctioned-> Lebanon's ambassador",
    "Lebanon's ambassador -speaks for-> Lebanon",
    'Hezbollah -attacked-> Israel',
  ],
  [
    "[ST4] a day after another's act",
    'A day after Israel bombed Yemen, the Houthis attacked Eilat.',
    'Israel -attacked-> Yemen',
    'Houthis -attacked-> Eilat',
  ],
  [
    "[ST4] a blamer's object plans, not the blamer",
    'Austria criticised Hungary for inviting Vladimir Putin.',
    'Austria -criticised-> Hungary',
    'Hungary -invited-> Vladimir Putin',
  ],
  [
    '[ST4] with and a participle',
    'Mali left the bloc, with Algeria condemning Russia.',
    'Algeria -criticised-> Russia',
  ],
  [
    '[ST4] a participle of time',
    'Since joining NATO, Finland has aided Ukraine.',
    'Finland -member of-> NATO',
    'Finland -aided-> Ukraine',
  ],
  ['[ST4] a participle after its noun with by', 'The town shelled by Sudan lies in Ethiopia.'],
  [
    '[ST4] a participle with in',
    'Nicolas Maduro, indicted in the United States, visited Iran.',
    'United States -accused-> Nicolas Maduro',
    'Nicolas Maduro -visited-> Iran',
  ],
  [
    '[ST4] once and then',
    'Once allied with France, Mali now cooperates with Russia.',
    'Mali -cooperated with-> Russia',
  ],
]);
