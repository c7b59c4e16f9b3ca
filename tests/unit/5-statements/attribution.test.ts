import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements("what rests on somebody's word", statementsOf, [
  [
    '[ST21] said, with a time and a place',
    'Chad said in a statement that Sudan had attacked Tine.',
    'Sudan -attacked-> Tine (claimed, according to Chad)',
  ],
  [
    '[ST21] claimed that',
    "Mali's army claimed that Algeria armed the rebels.",
    'Malian army -part of-> Mali',
    'Algeria -aided-> rebels (claimed, according to Malian army)',
  ],
  [
    '[ST21] insists that',
    'Islamabad insists that Kabul shelters the Pakistani Taliban.',
    'Afghanistan -aided-> Tehrik-e-Taliban Pakistan (claimed, according to Pakistan)',
  ],
  [
    '[ST21] two speakers',
    'Egypt and Sudan said that Ethiopia attacked Somalia.',
    'Ethiopia -attacked-> Somalia (claimed, according to Egypt)',
  ],
  [
    "[ST21] a witness's word",
    'Witnesses said Ethiopian troops attacked Mekelle.',
    'Ethiopian troops -attacked-> Mekelle (claimed, according to Witnesses)',
    'Ethiopian troops -part of-> Ethiopia',
  ],
  [
    '[ST21] we in a quotation',
    '"We support Ukraine," Alar Karis said.',
    'Alar Karis -supported-> Ukraine (claimed, according to Alar Karis)',
  ],
  [
    '[ST23] as a medium put it',
    'Israel attacked Doha, Al Jazeera reported.',
    'Israel -attacked-> Doha (claimed, according to Al Jazeera)',
  ],
  [
    '[ST23] according to a person at the end',
    'Rwanda attacked Masisi, according to Patrick Muyaya.',
    'Rwanda -attacked-> Masisi (claimed, according to Patrick Muyaya)',
  ],
  [
    '[ST21] warned that',
    'Kenya warned that Ethiopia could attack Eritrea.',
    'Ethiopia -attacked-> Eritrea (hypothetical, according to Kenya)',
  ],
  [
    '[ST21] acknowledged',
    'Nigeria acknowledged that it had bombed Zamfara.',
    'Nigeria -attacked-> Zamfara (claimed, according to Nigeria)',
  ],
  [
    '[ST21] alleged by the passive',
    'It is alleged that Eritrea attacked Djibouti.',
    'Eritrea -attacked-> Djibouti (claimed)',
  ],
  [
    '[ST21] reports say',
    "Reports say that Chad expelled France's ambassador.",
    "Chad -sanctioned-> France's ambassador (claimed)",
    "France's ambassador -speaks for-> France",
  ],
  [
    '[ST21] an announced visit',
    'The Kremlin announced that Vladimir Putin will visit India.',
    'Vladimir Putin -visited-> India (planned, according to Russia)',
  ],
  [
    '[ST21] quoted as saying',
    'Ali Larijani was quoted as saying that Israel attacked Iran.',
    'Israel -attacked-> Iran (claimed, according to Ali Larijani)',
  ],
  [
    '[ST21] believes',
    'Seoul believes that Pyongyang sent soldiers to Russia.',
    'North Korea -aided-> Russia (claimed, according to South Korea)',
  ],
  [
    '[ST21] says that it does not',
    'Budapest says it does not support Moscow.',
    'Hungary -supported-> Russia (denied, according to Hungary)',
  ],
  [
    '[ST21] told a person',
    'Mahmoud Abbas told Pedro Sanchez that Israel attacked Jenin.',
    'Israel -attacked-> Jenin (claimed, according to Mahmoud Abbas)',
  ],
  [
    '[ST21] a claim that is disputed',
    'Hamas rejected the claim that Iran had attacked Israel.',
    'Iran -attacked-> Israel (denied, according to Hamas)',
  ],
  [
    '[ST21] a saying of a saying',
    'Reuters reported that Israel said Iran had attacked Haifa.',
    'Iran -attacked-> Haifa (claimed, according to Israel)',
  ],
]);

describeStatements('accusations', statementsOf, [
  [
    '[ST21] alleged that',
    'Eritrea alleged that Ethiopia attacked Djibouti.',
    'Eritrea -accused-> Ethiopia',
    'Ethiopia -attacked-> Djibouti (claimed, according to Eritrea)',
  ],
  [
    '[ST21] insists that somebody leave',
    'Kabul insists that Islamabad leave Torkham.',
    'Afghanistan -demanded of-> Pakistan',
  ],
  [
    '[ST21] insisted that it had',
    'Moscow insisted that Ukraine attacked Belgorod.',
    'Ukraine -attacked-> Belgorod (claimed, according to Russia)',
  ],
]);
