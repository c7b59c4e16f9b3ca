import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('negation', statementsOf, [
  ['[ST20] did not', 'Iran did not attack Saudi Arabia.', 'Iran -attacked-> Saudi Arabia (denied)'],
  ['[ST20] has never', 'Costa Rica has never attacked Nicaragua.', 'Costa Rica -attacked-> Nicaragua (denied)'],
  [`[ST20] "n't"`, "Serbia hasn't sanctioned Russia.", 'Serbia -sanctioned-> Russia (denied)'],
  ['[ST20] no longer', 'Mali no longer supports France.', 'Mali -supported-> France (denied)'],
  ['[ST20] never met', 'Kim Jong Un has never met Joe Biden.', 'Kim Jong Un -met-> Joe Biden (denied)'],
  ['[ST21] a denial', 'Rwanda denied attacking Congo.', 'Rwanda -attacked-> DR Congo (denied, according to Rwanda)'],
  [
    "[ST21] a denied that-clause is the speaker's word",
    'Uganda denied that it armed the Allied Democratic Forces.',
    'Uganda -aided-> Allied Democratic Forces (denied, according to Uganda)',
  ],
  [
    '[ST21] failed to',
    'The Security Council failed to condemn Israel.',
    'UN Security Council -criticised-> Israel (denied)',
  ],
  [
    '[ST20] one "not" for two objects',
    'Laos did not condemn Myanmar or China.',
    'Laos -criticised-> Myanmar (denied)',
    'Laos -criticised-> China (denied)',
  ],
  ['[ST20] cannot', 'Mali cannot attack Niger.', 'Mali -attacked-> Niger (denied)'],
  ['[ST21] a promise not to', 'Thailand promised not to attack Cambodia.', 'Thailand -attacked-> Cambodia (denied)'],
  ['[ST21] unlikely to', 'Togo is unlikely to condemn Benin.', 'Togo -criticised-> Benin (denied)'],
  ['[ST21] not true that', 'It is not true that Mali attacked Algeria.', 'Mali -attacked-> Algeria (denied)'],
  ['[ST22] there were no talks', 'There were no talks between Peru and Chile.', 'Peru -met-> Chile (denied)'],
  ['[ST22] without talks', 'Without talks between Peru and Chile, there is no peace.', 'Peru -met-> Chile (denied)'],
  ['[ST22] talks that are cancelled', 'Talks between Peru and Chile have been cancelled.'],
  [
    '[ST22] there will be no meeting',
    'There will be no meeting between Donald Trump and Nicolas Maduro.',
    'Donald Trump -met-> Nicolas Maduro (denied)',
  ],
]);

describeStatements('plans', statementsOf, [
  ['[ST20] will', 'Philemon Yang will meet William Ruto on Monday.', 'Philemon Yang -met-> William Ruto (planned)'],
  [
    '[ST20] is expected to',
    'Mahmoud Abbas is expected to meet Abdel Fattah al-Sisi.',
    'Mahmoud Abbas -met-> Abdel Fattah al-Sisi (planned)',
  ],
  [
    '[ST20] one modal verb for two acts',
    'Rishi Sunak will visit Kyiv and meet Volodymyr Zelensky.',
    'Rishi Sunak -visited-> Kyiv (planned)',
    'Rishi Sunak -met-> Volodymyr Zelensky (planned)',
  ],
  ['[ST21] plans to', 'Thailand plans to join BRICS.', 'Thailand -member of-> BRICS (planned)'],
  [
    '[ST21] agreed to',
    'Kazakhstan agreed to host Armenia and Azerbaijan.',
    'Kazakhstan -hosted-> Armenia (planned)',
    'Kazakhstan -hosted-> Azerbaijan (planned)',
  ],
  ['[ST21] vowed to', 'Pakistan vowed to attack Afghanistan.', 'Pakistan -attacked-> Afghanistan (planned)'],
  ['[ST22] planned', 'The planned meeting between Donald Trump and Viktor Orban was called off.'],
  [
    '[ST21] is due to',
    'Emmanuel Macron is due to visit Vietnam in May.',
    'Emmanuel Macron -visited-> Vietnam (planned)',
  ],
  [
    '[ST21] is set to',
    'Emmanuel Macron is set to visit Vietnam in May.',
    'Emmanuel Macron -visited-> Vietnam (planned)',
  ],
  ["[ST20] the headline's infinitive", 'India to host BRICS summit', 'India -hosted-> BRICS summit (planned)'],
  [
    '[ST21] planning to',
    'Armenia accused Azerbaijan of planning to attack Syunik.',
    'Armenia -accused-> Azerbaijan',
    'Azerbaijan -attacked-> Syunik (planned, according to Armenia)',
  ],
]);

describeStatements('what could be', statementsOf, [
  ['[ST20] could', 'Israel could attack Iran.', 'Israel -attacked-> Iran (hypothetical)'],
  ['[ST20] may', 'China may sanction Lockheed Martin.', 'China -sanctioned-> Lockheed Martin (hypothetical)'],
  ['[ST20] if', 'If Venezuela attacks Guyana, Brazil will send troops.', 'Venezuela -attacked-> Guyana (hypothetical)'],
  [
    '[ST21] considers',
    'Britain is considering sanctioning Georgian Dream.',
    'United Kingdom -sanctioned-> Georgian Dream (hypothetical)',
  ],
  [
    '[ST20] would if',
    'Iran would attack Israel if Israel attacked Lebanon.',
    'Iran -attacked-> Israel (hypothetical)',
    'Israel -attacked-> Lebanon (hypothetical)',
  ],
  ['[ST20] a question with did', 'Did Ethiopia attack Eritrea?', 'Ethiopia -attacked-> Eritrea (hypothetical)'],
  ['[ST20] might', 'China might attack Taiwan.', 'China -attacked-> Taiwan (hypothetical)'],
  [
    '[ST21] feared that',
    'Poland feared that Belarus would attack Lithuania.',
    'Belarus -attacked-> Lithuania (hypothetical)',
  ],
  [
    '[ST21] is weighing',
    'The European Union is weighing sanctions on Georgia.',
    'European Union -sanctioned-> Georgia (hypothetical)',
  ],
  [
    '[ST22] a possible attack is feared',
    'A possible attack on Taiwan by China is feared.',
    'China -attacked-> Taiwan (hypothetical)',
  ],
]);

describeStatements('what somebody says', statementsOf, [
  [
    '[ST21] said that',
    'Pakistan said that India attacked Kashmir.',
    'India -attacked-> Kashmir (claimed, according to Pakistan)',
  ],
  [
    '[ST21] said without that',
    'Kinshasa said Rwanda had invaded Congo.',
    'Rwanda -attacked-> DR Congo (claimed, according to DR Congo)',
  ],
  [
    '[ST21] after the words',
    "Eritrea broke its word and attacked Ethiopia, Ethiopia's foreign ministry said.",
    'Eritrea -attacked-> Ethiopia (claimed, according to Ethiopian Foreign Ministry)',
    'Ethiopian Foreign Ministry -part of-> Ethiopia',
  ],
  [
    '[ST21] in quotation marks',
    '"Thailand attacked Cambodia," Hun Manet said.',
    'Thailand -attacked-> Cambodia (claimed, according to Hun Manet)',
  ],
  [
    '[ST21] claimed to',
    'Hamas claimed to have attacked Israel.',
    'Hamas -attacked-> Israel (claimed, according to Hamas)',
  ],
  [
    '[ST21] accused of doing',
    'Sudan accused Chad of arming the Rapid Support Forces.',
    'Sudan -accused-> Chad',
    'Chad -aided-> Rapid Support Forces (claimed, according to Sudan)',
  ],
  ['[ST21] allegedly', 'Rwanda allegedly attacked Burundi.', 'Rwanda -attacked-> Burundi (claimed)'],
  ['[ST21] is said to', 'Iran is said to have armed Venezuela.', 'Iran -aided-> Venezuela (claimed)'],
  [
    '[ST21] said it would',
    'Canada said it would sanction Haiti.',
    'Canada -sanctioned-> Haiti (planned, according to Canada)',
  ],
  [
    '[ST23] according to',
    'Mali attacked Niger, according to Algeria.',
    'Mali -attacked-> Niger (claimed, according to Algeria)',
  ],
  [
    '[ST23] rests on the UN',
    'According to the United Nations, Israel attacked Lebanon.',
    'Israel -attacked-> Lebanon (claimed, according to United Nations)',
  ],
  [
    '[ST23] according to a paper',
    'Israel attacked Iran, according to the New York Times.',
    'Israel -attacked-> Iran (claimed, according to New York Times)',
  ],
  [
    '[ST22] a noun takes its act for granted whoever speaks',
    "Finland said that Russia's invasion of Ukraine had failed.",
    'Russia -attacked-> Ukraine',
  ],
  ['[ST22] took place', 'Talks between Egypt and Ethiopia never took place.', 'Egypt -met-> Ethiopia (denied)'],
  ['[ST22] alleged', 'The alleged attack on Guinea by Liberia made headlines.', 'Liberia -attacked-> Guinea (claimed)'],
  ['[ST21] has reportedly', 'Russia has reportedly attacked Moldova.', 'Russia -attacked-> Moldova (claimed)'],
  [
    '[ST21] a medium reports',
    'Reuters reported that Iran sent missiles to Russia.',
    'Iran -aided-> Russia (claimed, according to Reuters)',
  ],
  [
    '[ST21] told somebody that',
    'Volodymyr Zelensky told Donald Trump that Russia attacked Odesa.',
    'Russia -attacked-> Odesa (claimed, according to Volodymyr Zelensky)',
  ],
  [
    '[ST21] a speaker after the verb',
    'Israel attacked Lebanon, said Hezbollah.',
    'Israel -attacked-> Lebanon (claimed, according to Hezbollah)',
  ],
  [
    '[ST21] a report by a body',
    'A report by the United Nations said Rwanda supports M23.',
    'Rwanda -supported-> M23 (claimed, according to United Nations)',
  ],
  ['[ST21] admitted', 'Turkey admitted attacking Iraq.', 'Turkey -attacked-> Iraq (claimed, according to Turkey)'],
  [
    "[ST21] denies somebody's claim",
    'Kigali denies the claim that Rwanda attacked Congo.',
    'Rwanda -attacked-> DR Congo (denied, according to Rwanda)',
  ],
  [
    '[ST23] according to a ministry',
    'According to South Korea, North Korea attacked Japan.',
    'North Korea -attacked-> Japan (claimed, according to South Korea)',
  ],
]);

describeStatements('what is only demanded, refused or said to be wrong', statementsOf, [
  ['[ST21] what is demanded has not happened', 'Egypt urged Israel to leave Gaza.', 'Egypt -demanded of-> Israel'],
  [
    '[ST21] what is demanded is no act of the one asked',
    'The United States urged India to sanction Russia.',
    'United States -demanded of-> India',
  ],
  ['[ST21] what is refused', 'Slovakia refused to sanction Russia.', 'Slovakia -rejected-> Russia'],
  ['[ST25] will not', 'Lula will not travel to Israel.', 'Lula -rejected-> Israel'],
  ['[ST25] will not attend', 'Viktor Orban will not attend the NATO summit.', 'Viktor Orban -rejected-> NATO summit'],
  ['[ST25] refused to meet', 'Isaias Afwerki refused to meet Abiy Ahmed.', 'Isaias Afwerki -rejected-> Abiy Ahmed'],
  [
    '[ST25] declined an invitation',
    'Claudia Sheinbaum declined an invitation to the G7 summit.',
    'Claudia Sheinbaum -rejected-> G7 summit',
  ],
  ['[ST7] must', 'Beijing said that Taiwan must stop.', 'China -demanded of-> Taiwan'],
  [
    '[ST7] should',
    'Gustavo Petro said Venezuela should publish the results.',
    'Gustavo Petro -demanded of-> Venezuela',
  ],
  ['[ST7] has to', 'Ankara insisted that Sweden has to act.', 'Turkey -demanded of-> Sweden'],
  ['[ST7] needs to', 'Seoul says Pyongyang needs to answer.', 'South Korea -demanded of-> North Korea'],
  ['[ST17] is a mistake', 'Lula said that Israel was making a mistake.', 'Lula -criticised-> Israel'],
  [
    '[ST17] an act called illegal',
    "Pretoria said that Israel's occupation of Palestine was illegal.",
    'South Africa -criticised-> Israel',
    'Israel -coerced-> Palestine (ongoing)',
  ],
  [
    '[ST17] unacceptable',
    "Tokyo stressed that China's attack on the Philippines was unacceptable.",
    'Japan -criticised-> China',
    'China -attacked-> Philippines',
  ],
  ['[ST21] demanded that', 'Ecuador demanded that Peru apologise.', 'Ecuador -demanded of-> Peru'],
  ['[ST21] asked not to', 'Hungary asked Ukraine not to attack Russia.', 'Hungary -demanded of-> Ukraine'],
  ['[ST21] prevented from', 'The talks prevented India from attacking Pakistan.'],
  ['[ST21] deterred from', 'The United States deterred China from invading Taiwan.'],
  ['[ST25] will not recognise', 'Serbia will not recognise Kosovo.', 'Serbia -rejected-> Kosovo'],
  ['[ST25] cancelled a visit', 'Peru cancelled a visit to Bolivia.', 'Peru -rejected-> Bolivia'],
  ['[ST20] no object', 'India has imposed no sanctions on Russia.', 'India -sanctioned-> Russia (denied)'],
  ['[ST20] no subject of a passive', 'No talks were held between Peru and Chile.', 'Peru -met-> Chile (denied)'],
  [
    '[ST20] neither … nor',
    'Neither Egypt nor Jordan attacked Israel.',
    'Egypt -attacked-> Israel (denied)',
    'Jordan -attacked-> Israel (denied)',
  ],
  ['[ST20] nearly', 'Turkey nearly attacked Greece.', 'Turkey -attacked-> Greece (denied)'],
  ['[ST20] has yet to', 'Mali has yet to condemn Niger.', 'Mali -criticised-> Niger (denied)'],
  ['[ST20] is going to', 'Washington is going to sanction Kigali.', 'United States -sanctioned-> Rwanda (planned)'],
  ['[ST20a] what goes on', 'Turkey is bombing Syria.', 'Turkey -attacked-> Syria (ongoing)'],
  ['[ST21] no plans to', 'Egypt has no plans to attack Ethiopia.', 'Egypt -attacked-> Ethiopia (denied)'],
  ['[ST21] a gerund ruled out', 'Turkey ruled out attacking Greece.'],
  ['[ST21] a gerund denied', 'Iran denied attacking Israel.', 'Iran -attacked-> Israel (denied, according to Iran)'],
  [
    '[ST21] stopped short of',
    'India stopped short of condemning Azerbaijan.',
    'India -criticised-> Azerbaijan (denied)',
  ],
  ['[ST21] rather than', 'Turkey warned Iran rather than attacking Iraq.', 'Turkey -warned-> Iran'],
  ['[ST21] without', 'Russia invaded Georgia without attacking Armenia.', 'Russia -attacked-> Georgia'],
  ['[ST21] instead of', 'Iran praised Azerbaijan instead of condemning Iraq.', 'Iran -supported-> Azerbaijan'],
  ['[ST21] warned against', 'China warned Japan against arming Taiwan.', 'China -warned-> Japan'],
  [
    '[ST21] doubts',
    'Japan doubts that North Korea attacked South Korea.',
    'North Korea -attacked-> South Korea (hypothetical)',
  ],
  [
    '[ST21] who does not know',
    'Nobody knows whether Turkey attacked Cyprus.',
    'Turkey -attacked-> Cyprus (hypothetical)',
  ],
  ['[ST21a] false reports', 'Reports that Peru attacked Bolivia were false.', 'Peru -attacked-> Bolivia (denied)'],
  ['[ST21a] fears', 'Fears that China will invade Taiwan are growing.', 'China -attacked-> Taiwan (hypothetical)'],
  [
    '[ST22a] the fear of an act',
    'The fear of a Chinese invasion of Taiwan grows.',
    'China -attacked-> Taiwan (hypothetical)',
  ],
  [
    '[ST22a] rumours of an act',
    'Rumours of a Peruvian attack on Bolivia spread.',
    'Peru -attacked-> Bolivia (claimed)',
  ],
  [
    '[ST22a] plans for an act',
    'Plans for a meeting between Trump and Putin were made.',
    'Trump -met-> Putin (planned)',
  ],
  [
    '[ST23] behind a colon',
    'Ali Khamenei said: "Israel attacked Lebanon."',
    'Israel -attacked-> Lebanon (claimed, according to Ali Khamenei)',
  ],
  [
    '[ST23] a name before the colon of a heading',
    'Putin: Ukraine attacked Kursk',
    'Ukraine -attacked-> Kursk (claimed, according to Putin)',
  ],
  [
    '[ST21] what a report found',
    'A UN report found that Rwanda supports M23.',
    'Rwanda -supported-> M23 (claimed, according to United Nations)',
  ],
  [
    '[ST21b] what was done before is done',
    'Peru warned Chile before attacking Bolivia.',
    'Peru -warned-> Chile',
    'Peru -attacked-> Bolivia',
  ],
  [
    '[ST21b] blamed for it',
    'Chad blames Sudan for attacking Libya.',
    'Chad -accused-> Sudan',
    'Sudan -attacked-> Libya (claimed, according to Chad)',
  ],
  [
    '[ST22a] the threat of an act',
    'The threat of a Russian attack on Poland is real.',
    'Russia -attacked-> Poland (hypothetical)',
  ],
]);
