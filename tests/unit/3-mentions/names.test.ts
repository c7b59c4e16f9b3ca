import { describe, expect, it } from 'vitest';
import { knownAs, namesOf, readMentions } from './read-mentions.ts';

describe('names', () => {
  it.each([
    [
      '[ME1] bare name without title and possessive',
      "Russian President Vladimir Putin's aide met Mr. Modi.",
      ['Vladimir Putin: person', 'Modi: person'],
    ],
    ['[ME1] no article', 'The United Nations criticised the West.', ['United Nations: organisation', 'West: bloc']],
    [
      '[ME2] the head word says what it is',
      'The Global Peace Summit took place at Kazan Federal University.',
      ['Global Peace Summit: event', 'Kazan Federal University: organisation'],
    ],
    [
      '[ME2] a name inside a longer name is none of its own',
      'The Bank of Israel and the Ministry of Foreign Affairs and Trade agreed.',
      ['Bank of Israel: organisation', 'Ministry of Foreign Affairs and Trade: organisation'],
    ],
    [
      '[ME2] two bodies stay two',
      'He left the Coalition of the Liberal Party for the Democratic Party of Japan.',
      ['Liberal Party: organisation', 'Democratic Party of Japan: organisation'],
    ],
    ['[ME2] a treaty is no actor', 'They signed the Lisbon Treaty in Ankara.', ['Ankara: place']],
    [
      "[ME4] a known name that is somebody's own",
      'Jordan Bardella and Israel Katz met Michael Jordan.',
      ['Jordan Bardella: person', 'Israel Katz: person', 'Michael Jordan: person'],
    ],
    [
      '[ME5] particles and hyphens',
      'Ursula von der Leyen, Abdel Fattah al-Sisi, Kim Jong-un and Faisal bin Farhan met.',
      [
        'Ursula von der Leyen: person',
        'Abdel Fattah al-Sisi: person',
        'Kim Jong-un: person',
        'Faisal bin Farhan: person',
      ],
    ],
    [
      '[ME5] typed twice is one',
      'Turkish President Recep Tayyip Erdogan Tayyip Erdogan left.',
      ['Recep Tayyip Erdogan Tayyip Erdogan: person'],
    ],
    ['[ME5] unknown town after "in"', 'Fighting broke out in Zhovtneve on Friday.', ['Zhovtneve: place']],
    [
      '[ME5] acronym after its full name',
      'The Institute of Mechanical Arts (IMechA) said no.',
      ['Institute of Mechanical Arts: organisation', 'IMechA: organisation'],
    ],
    [
      '[ME6] what stands in a list is of a kind',
      'Sergei Ivanov, Xhevdet Bllaca and Maria Petrova were arrested.',
      ['Sergei Ivanov: person', 'Xhevdet Bllaca: person', 'Maria Petrova: person'],
    ],
    [
      '[ME6] two names joined by a hyphen',
      'Putin and Guterres met. The Putin-Guterres talks ended.',
      ['Putin: person', 'Guterres: person', 'Putin: person', 'Guterres: person'],
    ],
    [
      '[ME12] lower-case summit after a bloc',
      'Leaders met at the BRICS summit in Kazan.',
      ['BRICS summit: event', 'Kazan: place'],
    ],
    ['[ME14] a region is one name', 'Troops advanced in the Donetsk region.', ['Donetsk region: place']],
    [
      '[ME16] a part of a known place',
      'Shelling hit Eastern Ghouta and Western Sahara.',
      ['Eastern Ghouta: place', 'Western Sahara: state'],
    ],
    [
      'text split by blanks',
      "Putin 's aide met the Workers ' Party in Moscow .",
      ['Putin: person', "Workers ' Party: organisation", 'Moscow: place'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('[ME6] the surname of a person named in full is a person, wherever it stands', () => {
    const text = 'Oyelaran Adeyemi spoke on Monday. Nothing pleased Adeyemi. In Adeyemi the party trusts.';
    expect(namesOf(text).filter((name) => name.startsWith('Adeyemi'))).toEqual(['Adeyemi: person', 'Adeyemi: person']);
  });

  it('[ME7] a headline in capitals gives the names that the text knows', () => {
    const text = 'Guterres Meets Putin Amid War Tensions\n\nAntonio Guterres met Vladimir Putin in Kazan on Thursday.';
    expect(namesOf(text).slice(0, 2)).toEqual(['Guterres: person', 'Putin: person']);
  });

  it.each([
    ['told Reuters', 'The minister told Reuters that talks had failed.'],
    ['credit in brackets', 'Talks have failed (AFP).'],
    ['via X', 'He argued via X that talks had failed.'],
  ])('[ME9] a medium that is only a source is left out: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('[ME9] a medium that acts is named', () => {
    expect(namesOf('Russia expelled Reuters from Moscow.')).toContain('Reuters: organisation');
  });

  it('a demonym is an adjectival mention of its state', () => {
    const [demonym] = readMentions('Russian oil is cheap.');
    expect(demonym).toMatchObject({ text: 'Russian', known: 'state:RU', adjectival: true });
  });

  it('an acronym before a noun is adjectival, alone it is not', () => {
    expect(readMentions('US troops left.')[0]).toMatchObject({ text: 'US', adjectival: true });
    expect(readMentions('The US left.')[0]).toMatchObject({ text: 'US', adjectival: false });
  });
});

describe('[ME8] capitals: the town or the state', () => {
  it.each([
    ['Moscow said it would answer.', 'Moscow', 'state:RU'],
    ['Guterres travelled to Moscow.', 'Moscow', 'place:moscow-ru'],
    ['He mediated between Moscow and Kyiv.', 'Moscow', 'state:RU'],
    ['Drones hit Moscow.', 'Moscow', 'place:moscow-ru'],
    ["Moscow's troops advanced.", 'Moscow', 'state:RU'],
    ["Moscow's airports were closed.", 'Moscow', 'place:moscow-ru'],
    ['They met in Moscow and Ankara.', 'Ankara', 'place:ankara-tr'],
    ['The West sent more weapons to Kyiv.', 'Kyiv', 'state:UA'],
    ['Brussels wants a deal.', 'Brussels', 'bloc:EU'],
    ['Kinshasa is furious at Kigali.', 'Kigali', 'state:RW'],
    ['Ankara hit back on Monday.', 'Ankara', 'state:TR'],
    ['Kyiv was bombed on Monday.', 'Kyiv', 'place:kyiv-ua'],
    ['Beijing warned Tokyo', 'Tokyo', 'state:JP'],
    ['The Kremlin denied it.', 'Kremlin', 'state:RU'],
  ])('%s', (text, name, known) => {
    expect(knownAs(text, name)).toBe(known);
  });

  it.each([
    ['Congo blamed Rwanda. Goma fell.', 'Congo', 'state:CD'],
    ['Congo voted. Brazzaville was calm.', 'Congo', 'state:CG'],
    ['The Conservatives lost. London is calm.', 'Conservatives', 'organisation:tories'],
    ['The Conservatives lost. Canada is calm. Ottawa, too.', 'Conservatives', null],
  ])('[ME17] %s', (text, name, known) => {
    expect(knownAs(text, name)).toBe(known);
  });

  it('Georgia is the state, or the American one where the text says so', () => {
    expect(knownAs('Georgia protested. Tbilisi wants answers.', 'Georgia')).toBe('state:GE');
    expect(knownAs('Georgia votes today. Atlanta is calm.', 'Georgia')).toBe('place:georgia-us');
  });
});
