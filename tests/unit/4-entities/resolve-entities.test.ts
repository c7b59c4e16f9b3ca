import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { gazetteer } from './gazetteer.ts';
import { tell } from './telling.ts';

const lexicon = { gazetteer, holders: [] };

/** Each actor that needs no statement to stand as "name: what stands for it | …", in order. */
const resolve = (marked: string): string[] => {
  const { mentions, sentences } = tell(marked);
  const { entities, references, asides } = resolveEntities(mentions, sentences, lexicon);
  return entities
    .filter(({ id }) => !asides.has(id))
    .map(
      ({ id, name }) =>
        `${name}: ${mentions
          .filter((_, i) => references[i]?.includes(id))
          .map(({ text }) => text)
          .join(' | ')}`,
    );
};

describe('names', () => {
  it.each<[string, string, string[]]>([
    [
      '[EN2] full name, surname and title with surname are one person',
      '[Vladimir Putin](person male) spoke.\nMr [Putin](person) left. [Vladimir](person) smiled.',
      ['Vladimir Putin: Vladimir Putin | Putin | Vladimir'],
    ],
    [
      '[EN2] spellings of one name are one person',
      '[Volodymyr Zelenskyy](person) met [Zelenskiy](person) and [Zelensky](person).',
      ['Volodymyr Zelenskyy: Volodymyr Zelenskyy | Zelenskiy | Zelensky'],
    ],
    [
      '[EN2] a name typed twice is one name',
      '[Recep Tayyip Erdogan Tayyip Erdogan](person) spoke. [Erdoğan](person) left.',
      ['Recep Tayyip Erdogan: Recep Tayyip Erdogan Tayyip Erdogan | Erdoğan'],
    ],
    [
      '[EN2] two persons who share a family name stay two',
      '[Hunter Biden](person male) and [Jill Biden](person female) met.',
      ['Hunter Biden: Hunter Biden', 'Jill Biden: Jill Biden'],
    ],
    [
      '[EN2] father and son stay two',
      '[George Bush Jr](person) followed [George Bush](person).',
      ['George Bush Jr: George Bush Jr', 'George Bush: George Bush'],
    ],
    [
      '[EN1] what the gazetteer knows is one actor, and like names stay apart',
      '[Niger](state:NE) and [Nigeria](state:NG); [Moscow](state:RU) and [Russia](state:RU); [Moscow](place).',
      ['Niger: Niger', 'Nigeria: Nigeria', 'Russia: Moscow | Russia', 'Moscow: Moscow'],
    ],
    [
      '[EN3] an acronym stands for the name with these initials',
      'The [Rapid Support Forces](organisation) advanced. The [RSF](organisation) denied it.',
      ['Rapid Support Forces: Rapid Support Forces | RSF'],
    ],
    [
      '[EN5] a name that two states share is the one the text speaks of',
      'The [South Korean](adj state:KR) army met [Korea](organisation) and [North](organisation).',
      ['South Korea: South Korean | Korea', 'North: North'],
    ],
    [
      '[EN11] a demonym makes no actor where none is needed',
      '[Russian](adj state:RU) caviar was served to [Anna Kent](person).',
      ['Anna Kent: Anna Kent'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });
});

describe('offices and bodies', () => {
  it.each<[string, string, string[]]>([
    [
      '[EN22] a description goes to who bears the office',
      '[Russian](adj state:RU #r) President [Vladimir Putin](person office:president of:r) met [UN](body:UN #u) chief [Antonio Guterres](person office:head of:u).\nThe [Russian](adj state:RU #s) [president](nominal person office:president of:s) left.\nThe [UN](body:UN #v) [secretary-general](nominal person office:secretary-general of:v) stayed.',
      [
        'Russia: Russian | Russian',
        'Vladimir Putin: Vladimir Putin | president',
        'United Nations: UN | UN',
        'Antonio Guterres: Antonio Guterres | secretary-general',
      ],
    ],
    [
      '[EN22] an office borne by somebody named later',
      'The [Indian](adj state:IN #i) [leader](nominal person office:leader of:i) arrived.\n[Indian](adj state:IN #j) Prime Minister [Narendra Modi](person office:prime-minister of:j) spoke.',
      ['India: Indian | Indian', 'Narendra Modi: leader | Narendra Modi'],
    ],
    [
      '[EN22] the office of another state is no match',
      '[Russian](adj state:RU #r) President [Vladimir Putin](person office:president of:r) spoke.\nThe [Ukrainian](adj state:UA #u) [president](nominal person office:president of:u) left.',
      ['Russia: Russian', 'Vladimir Putin: Vladimir Putin', 'Ukraine: Ukrainian', 'Ukrainian president: president'],
    ],
    [
      '[EN20] a ministry is one actor under all its owners',
      "[Kyiv](state:UA #k)'s [foreign ministry](nominal organisation owner:k) objected.\nThe [Ukrainian](adj state:UA #u) [Foreign Ministry](organisation owner:u) said so.\nThe [ministry](nominal organisation) did.",
      ['Ukraine: Kyiv | Ukrainian', 'Ukrainian Foreign Ministry: foreign ministry | Foreign Ministry | ministry'],
    ],
    [
      '[EN20] troops of one state are one force',
      "[Moscow](state:RU #m)'s [troops](nominal force owner:m) advanced.\nThe [Russian](adj state:RU #r) [army](nominal force owner:r) denied it.\n[North Korean](adj state:KP #n) [soldiers](nominal force owner:n) came.",
      [
        'Russia: Moscow | Russian',
        'Russian troops: troops | army',
        'North Korea: North Korean',
        'North Korean soldiers: soldiers',
      ],
    ],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });
});
