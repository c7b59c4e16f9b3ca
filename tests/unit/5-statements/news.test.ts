import { describe, expect, test } from 'vitest';
import { statementsOf } from './read-statements.ts';

describe('whole sentences of the news', () => {
  test.each<[string, string, ...string[]]>([
    [
      'two offices and a meeting',
      'Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in Nairobi on Tuesday to discuss the war in Sudan.',
      'William Ruto -leads-> Kenya',
      'Abiy Ahmed -leads-> Ethiopia',
      'William Ruto -met-> Abiy Ahmed',
    ],
    [
      'an accusation with a day before the verb',
      "Colombia's President Gustavo Petro on Wednesday accused the United States of killing a fisherman in its waters.",
      'Gustavo Petro -leads-> Colombia',
      'Gustavo Petro -accused-> United States',
    ],
    [
      'a request about a third',
      'Bangladesh has asked India to extradite former prime minister Sheikh Hasina.',
      'Bangladesh -demanded of-> India',
    ],
    [
      'a pact between two with offices',
      'Thai Prime Minister Anutin Charnvirakul and Cambodian Prime Minister Hun Manet signed a peace accord on Sunday, with Donald Trump looking on.',
      'Anutin Charnvirakul -leads-> Thailand',
      'Hun Manet -leads-> Cambodia',
      'Anutin Charnvirakul -agreed with-> Hun Manet',
    ],
    [
      'three who leave a bloc',
      'Niger, Mali and Burkina Faso withdrew from ECOWAS in January.',
      'Niger -rejected-> ECOWAS',
      'Mali -rejected-> ECOWAS',
      'Burkina Faso -rejected-> ECOWAS',
    ],
    ['a fine', 'The European Commission fined Apple on Tuesday.', 'European Commission -sanctioned-> Apple'],
    [
      'praise and criticism in one sentence',
      "Argentina's President Javier Milei praised Israel and criticised Lula.",
      'Javier Milei -leads-> Argentina',
      'Javier Milei -supported-> Israel',
      'Javier Milei -criticised-> Lula',
    ],
    [
      "an attack on an air force's word",
      "Ukraine's air force said Russia launched 112 drones at Kharkiv overnight.",
      'Ukrainian air force -part of-> Ukraine',
      'Russia -attacked-> Kharkiv (claimed, according to Ukrainian air force)',
    ],
    [
      'a trip and the talks it is for',
      "Iran's Foreign Minister Abbas Araghchi will travel to Geneva for talks with Steve Witkoff, Tehran said.",
      'Abbas Araghchi -part of-> Iran',
      'Abbas Araghchi -visited-> Geneva (planned, according to Iran)',
      'Abbas Araghchi -met-> Steve Witkoff (planned)',
    ],
    [
      'three who exercise together',
      'Australia, the United States and Britain held joint naval exercises off Darwin.',
      'Australia -cooperated with-> United States',
      'Australia -cooperated with-> United Kingdom',
      'United States -cooperated with-> United Kingdom',
    ],
    [
      'a relative clause between subject and verb',
      'Serbian President Aleksandar Vucic, who had called Xi Jinping a friend, arrived in Beijing on Thursday.',
      'Aleksandar Vucic -leads-> Serbia',
      'Aleksandar Vucic -supported-> Xi Jinping',
      'Aleksandar Vucic -visited-> Beijing',
    ],
    [
      'a warning by a minister',
      "China's Foreign Minister Wang Yi warned Japan not to interfere over Taiwan.",
      'Wang Yi -part of-> China',
      'Wang Yi -warned-> Japan',
    ],
    [
      'ties broken off',
      'Peru broke off diplomatic relations with Mexico on Monday after it granted asylum to Betssy Chavez.',
      'Peru -sanctioned-> Mexico',
    ],
    ['a loan', 'The World Bank has approved a loan for Nigeria.', 'World Bank -aided-> Nigeria'],
    ['a prison sentence', 'Tunisia jailed Rached Ghannouchi for 22 years.', 'Tunisia -coerced-> Rached Ghannouchi'],
    [
      'a court that is asked',
      "Guyana asked the International Court of Justice to stop Venezuela's vote.",
      'Guyana -demanded of-> International Court of Justice',
    ],
    [
      'criticism drawn',
      'Fiji has opened an embassy in Jerusalem, drawing criticism from Turkey.',
      'Turkey -criticised-> Fiji',
    ],
    [
      'a guest received',
      'Sheikh Mohamed bin Zayed received Syrian President Ahmed al-Sharaa in Abu Dhabi.',
      'Mohamed bin Zayed -hosted-> Ahmed al-Sharaa',
      'Ahmed al-Sharaa -leads-> Syria',
    ],
    [
      'a treaty on the word of one side',
      'Armenia and Azerbaijan have agreed the text of a peace treaty, Yerevan said on Thursday.',
      'Armenia -agreed with-> Azerbaijan (claimed, according to Armenia)',
    ],
    [
      'aq',
      'The leaders of Rwanda and the Democratic Republic of Congo will meet in Washington next week.',
      'Rwanda -met-> DR Congo (planned)',
    ],
    [
      'a demand about a third',
      "Spain's Pedro Sanchez called on the EU to suspend its agreement with Israel.",
      'Pedro Sanchez -demanded of-> European Union',
    ],
    [
      'soldiers to be sent as help',
      'Ghana will send 200 soldiers to Jamaica to help rebuild after the hurricane.',
      'Ghana -aided-> Jamaica (planned)',
    ],
    [
      'an invitation by rulers',
      "Syria's new rulers have invited the Kurdish-led Syrian Democratic Forces to talks.",
      'Syria -invited-> Syrian Democratic Forces',
    ],
    ['thanks', "Ecuador's Daniel Noboa thanked the FBI for its help.", 'Daniel Noboa -supported-> FBI'],
    [
      'an agreement that alarmed a third',
      'Bolivia and Iran signed a security agreement in 2023 that alarmed Argentina.',
      'Bolivia -agreed with-> Iran',
    ],
    [
      'a suspension',
      'The African Union suspended Madagascar after the coup.',
      'African Union -sanctioned-> Madagascar',
    ],
    [
      'backed by three',
      "Libya's Khalifa Haftar has been backed by the UAE, Egypt and Russia.",
      'United Arab Emirates -supported-> Khalifa Haftar',
      'Egypt -supported-> Khalifa Haftar',
      'Russia -supported-> Khalifa Haftar',
    ],
    [
      'an apposition to the object',
      "Zambia accused Zimbabwe's president, Emmerson Mnangagwa, of interference.",
      'Zambia -accused-> Emmerson Mnangagwa',
      'Emmerson Mnangagwa -leads-> Zimbabwe',
    ],
    [
      'a handshake',
      "Rwanda's Paul Kagame and Congo's Felix Tshisekedi shook hands in Doha.",
      'Paul Kagame -met-> Felix Tshisekedi',
    ],
  ])('%s: %s', (_rule, text, ...expected) => {
    expect(statementsOf(text)).toEqual([...expected].sort());
  });
});
