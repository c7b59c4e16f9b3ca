import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('who did it and to whom', statementsOf, [
  [
    '[ST4] the agent of a passive verb is the subject',
    'Georgia was attacked by Russia in 2008.',
    'Russia -attacked-> Georgia',
  ],
  [
    '[ST4] a passive with a person',
    "Imran Khan was arrested by Pakistan's police.",
    'Pakistani police -coerced-> Imran Khan',
    'Pakistani police -part of-> Pakistan',
  ],
  [
    '[ST4] a passive in the perfect',
    'Cuba has been sanctioned by the United States.',
    'United States -sanctioned-> Cuba',
  ],
  [
    '[ST4] a passive participle after its noun',
    'Juan Guaido, backed by the United States, left the country.',
    'United States -supported-> Juan Guaido',
  ],
  ['[ST4] a reduced relative', 'A ship attacked by the Houthis sank on Monday.'],
  ['[ST4] passive of invite', 'Australia was invited by France to the talks.', 'France -invited-> Australia'],
  [
    '[ST4] passive of criticise with two agents',
    'Israel was criticised by Spain and Ireland.',
    'Spain -criticised-> Israel',
    'Ireland -criticised-> Israel',
  ],
  [
    '[ST4] the relative pronoun stands for its noun',
    'Azerbaijan, which attacked Armenia in 2022, denied the report.',
    'Azerbaijan -attacked-> Armenia',
  ],
  [
    '[ST4] an object relative',
    'Maria Corina Machado, whom Venezuela arrested in January, is free.',
    'Venezuela -coerced-> Maria Corina Machado',
  ],
  [
    '[ST4] a second verb shares the subject',
    'Japan condemned North Korea and thanked China.',
    'Japan -criticised-> North Korea',
    'Japan -supported-> China',
  ],
  [
    '[ST4] an infinitive of purpose',
    'Ethiopia sent soldiers to Somalia to keep the peace.',
    'Ethiopia -aided-> Somalia',
  ],
  ['[ST4] officials speak for their state', 'Officials from Chile met officials from Bolivia.', 'Chile -met-> Bolivia'],
  [
    '[ST4] leaders listed',
    'Leaders such as Gustavo Petro and Gabriel Boric criticised Israel.',
    'Gustavo Petro -criticised-> Israel',
    'Gabriel Boric -criticised-> Israel',
  ],
  [
    '[ST4a] what is blamed is his whose policy it is',
    "Norway criticised Israel's plans.",
    'Norway -criticised-> Israel',
  ],
  ['[ST4a] what is hit stands in a place', 'Israeli jets bombed positions in Lebanon.', 'Israel -attacked-> Lebanon'],
  ["[ST4a] a claim rejected is the claimant's", "Vietnam rejected China's claim.", 'Vietnam -rejected-> China'],
  ['[ST4] a passive with an abroad agent', 'Taiwan was recognised by Paraguay.', 'Paraguay -supported-> Taiwan'],
  ['[ST4] the indirect object of a passive', 'Nauru was granted aid by Taiwan.', 'Taiwan -aided-> Nauru'],
  ['[ST4] the aid is the subject', 'Aid was sent to Gaza by Jordan.', 'Jordan -aided-> Gaza'],
  ['[ST4] a fronted participle', 'Bombed by Israel, Hezbollah withdrew.', 'Israel -attacked-> Hezbollah'],
  [
    '[ST4] a participle between commas',
    'Russia, accused by Germany of sabotage, said nothing.',
    'Germany -accused-> Russia',
  ],
  ['[ST4] a perfect participle', 'Having condemned Israel, Turkey left the meeting.', 'Turkey -criticised-> Israel'],
  [
    '[ST4] a gerund after a preposition',
    'Turkey left the meeting after condemning Israel.',
    'Turkey -criticised-> Israel',
  ],
  [
    '[ST4] a passive relative',
    'Ali Bongo, who was overthrown by Brice Oligui Nguema, left Gabon.',
    'Brice Oligui Nguema -coerced-> Ali Bongo',
  ],
  ['[ST4] the dative with to', 'France gave ammunition to Lebanon.', 'France -aided-> Lebanon'],
  ['[ST4] the recipient with with', 'Japan supplied the Philippines with patrol boats.', 'Japan -aided-> Philippines'],
]);

describeStatements("a pronoun in somebody's words", statementsOf, [
  [
    '[ST9] a pronoun in what somebody says is the speaker',
    'The Rapid Support Forces said they attacked El Fasher.',
    'Rapid Support Forces -attacked-> El Fasher (claimed, according to Rapid Support Forces)',
  ],
]);

describeStatements('several at once', statementsOf, [
  [
    '[ST5] two subjects with one object',
    'Germany and Poland condemned Belarus.',
    'Germany -criticised-> Belarus',
    'Poland -criticised-> Belarus',
  ],
  [
    '[ST5] three objects',
    'Oman invited Iran, Iraq and Kuwait to the forum.',
    'Oman -invited-> Iran',
    'Oman -invited-> Iraq',
    'Oman -invited-> Kuwait',
  ],
  [
    '[ST5] two subjects of a symmetric verb met each other',
    'Kenya and Ethiopia signed a defence pact.',
    'Kenya -agreed with-> Ethiopia',
  ],
  [
    '[ST5] three who met are three meetings',
    'Brazil, Argentina and Chile met in Montevideo.',
    'Brazil -met-> Argentina',
    'Brazil -met-> Chile',
    'Argentina -met-> Chile',
  ],
  ['[ST5] talks between two', 'Talks between Serbia and Kosovo took place in Brussels.', 'Serbia -met-> Kosovo'],
  [
    '[ST5] meetings with several',
    'Xi Jinping held meetings with Anwar Ibrahim, Lawrence Wong and Prabowo Subianto.',
    'Xi Jinping -met-> Anwar Ibrahim',
    'Xi Jinping -met-> Lawrence Wong',
    'Xi Jinping -met-> Prabowo Subianto',
  ],
  [
    '[ST5] two verbs with one object',
    'Iceland condemned and sanctioned Russia.',
    'Iceland -criticised-> Russia',
    'Iceland -sanctioned-> Russia',
  ],
  [
    '[ST5] two bodies',
    'Kenya and the African Union condemned the Rapid Support Forces and Ethiopia.',
    'Kenya -criticised-> Rapid Support Forces',
    'Kenya -criticised-> Ethiopia',
    'African Union -criticised-> Rapid Support Forces',
    'African Union -criticised-> Ethiopia',
  ],
]);

describeStatements('acts that go both ways', statementsOf, [
  [
    '[ST8] in a symmetric act the first named is the subject',
    'Claudia Sheinbaum met Bernardo Arevalo on Friday.',
    'Claudia Sheinbaum -met-> Bernardo Arevalo',
  ],
  ['[ST8] met with', 'Anthony Albanese met with James Marape.', 'Anthony Albanese -met-> James Marape'],
  [
    '[ST8] each other',
    'Cambodia and Thailand accused each other of firing first.',
    'Cambodia -accused-> Thailand',
    'Thailand -accused-> Cambodia',
  ],
  [
    '[ST8] each other of attacks',
    'India and Pakistan attacked each other in May.',
    'India -attacked-> Pakistan',
    'Pakistan -attacked-> India',
  ],
  [
    '[ST8] one another',
    'Armenia and Azerbaijan blamed one another for the clashes.',
    'Armenia -accused-> Azerbaijan',
    'Azerbaijan -accused-> Armenia',
  ],
  [
    '[ST8] spoke with each other',
    'Keir Starmer and Olaf Scholz spoke with each other on Monday.',
    'Keir Starmer -spoke with-> Olaf Scholz',
  ],
  [
    '[ST8] members of an alliance',
    'Turkey and Greece are members of NATO.',
    'Turkey -member of-> NATO',
    'Greece -member of-> NATO',
  ],
]);

describeStatements('those whom nothing names', statementsOf, [
  [
    '[ST53] somebody described acts upon somebody named',
    'White farmers praised Donald Trump.',
    'White farmers -supported-> Donald Trump',
  ],
  ['[ST53] a judge fines a company', 'A federal judge fined Google.', 'federal judge -sanctioned-> Google'],
  ['[ST53] two who are only described say nothing', 'Farmers praised a judge.'],
  ['[ST53] where somebody described is says nothing', 'White farmers live in Texas.'],
]);

describeStatements('who is reached further on', statementsOf, [
  [
    '[ST56] whom the object is about',
    'Musk called for the abolition of the European Union in a post on Friday.',
    'Musk -demanded of-> European Union',
  ],
  [
    '[ST56] whom a request is about',
    'A German court on Thursday rejected an extradition request for Carles Puigdemont.',
    'Germany -rejected-> Carles Puigdemont',
  ],
  ['[ST56] whose money it is', 'Ghana freezes funds of Mali.', 'Ghana -sanctioned-> Mali'],
  ['[ST56] not with or without whom', 'Serbia will block it with or without Russia.'],
  ['[ST56] not the subject of the next clause', 'Kenya rejected the plan, and Uganda left the talks.'],
  ['[ST56] not the subject of what is denied', 'Kenya denied that Uganda was preparing a vote.'],
  ['[ST56] not whose conviction is upheld', 'An Alabama court upheld the conviction of Mike Hubbard.'],
  [
    '[ST56] not whom one avoids to condemn',
    "Turkey pledged restraint while avoiding open condemnation of Russia's conduct.",
  ],
]);

describeStatements('what stands beside', statementsOf, [
  [
    '[SY13] an office behind a semicolon',
    "Germany and France backed Ghana; Italy's deputy prime minister, Matteo Salvini, sided with Musk.",
    'Germany -supported-> Ghana',
    'France -supported-> Ghana',
    'Matteo Salvini -part of-> Italy',
    'Matteo Salvini -supported-> Musk',
  ],
  [
    '[SY14] what is said of a whole list',
    "Russia and Iran, Maduro's closest allies, have promised support.",
    'Russia -allied with-> Maduro (ongoing)',
    'Iran -allied with-> Maduro (ongoing)',
  ],
  ['[ST3b] an act that is prepared', 'Israel is preparing a strike on Iran.', 'Israel -attacked-> Iran (planned)'],
  [
    '[ST3b] an act that is denied to be prepared',
    'His office denied that Israel was preparing a new strike on Iran.',
    'Israel -attacked-> Iran (denied)',
  ],
  ['[ST17] an act called bad', "Egypt described Ethiopia's plan as reckless.", 'Egypt -criticised-> Ethiopia'],
  ['[ST17] somebody called good', 'Macron called Orban a reliable partner.', 'Macron -supported-> Orban'],
  [
    '[ST1] a state that leaves a bloc',
    'Mali and Niger left ECOWAS last week.',
    'Mali -rejected-> ECOWAS',
    'Niger -rejected-> ECOWAS',
  ],
  ['[ST1] a person that leaves a state', 'Haftar left Egypt last week.'],
]);
