import { describe, expect, test } from 'vitest';
import { parse } from './describe-clauses.ts';

const forms = (text: string): string[] => parse(text).map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
const tags = (text: string): string[] =>
  parse(text).flatMap(({ tokens }) => tokens.map(({ form, pos, verbForm }) => `${form}/${verbForm ?? pos}`));
const lemmas = (text: string): string[] => parse(text).flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma));

describe('words and sentences', () => {
  test.each<[string, string, string[]]>([
    [
      'SY1',
      'The U.S. Senate met Mr. Putin and Gen. Li on Jan. 5.',
      ['The U.S. Senate met Mr. Putin and Gen. Li on Jan. 5 .'],
    ],
    ['SY1', 'He met J. D. Vance and J.D. Vance.', ['He met J. D. Vance and J.D. Vance .']],
    ['SY1', 'He left the U.S. The war went on.', ['He left the U.S.', 'The war went on .']],
    ['SY2', 'Italy said no. Spain said yes.', ['Italy said no .', 'Spain said yes .']],
    ['SY2', 'It was No. 5 on the list.', ['It was No. 5 on the list .']],
    ['SY3', '"We will fight." Putin left.', ['" We will fight . "', 'Putin left .']],
    ['SY3', '“We will fight,” he said. “Now.”', ['" We will fight , " he said .', '" Now . "']],
    ['SY3', '"Why?" he asked.', ['" Why ? " he asked .']],
    ['SY4', 'There is need.And the talks failed.', ['There is need .', 'And the talks failed .']],
    [
      'SY5',
      'It’s late, I’m here and they don’t know; he cannot go.',
      ["It 's late , I 'm here and they do n't know ; he can not go ."],
    ],
    ['SY5', "O'Brien met Guterres' envoy in Sana'a.", ["O'Brien met Guterres ' envoy in Sana'a ."]],
    ['SY1', 'Li met <b class="x">Modi</b> here.', ['Li met <b class="x"> Modi </b> here .']],
    ['SY6', "Putin 's team did n't say `` no '' .", [`Putin 's team did n't say " no " .`]],
    ['SY7', 'A two-year-old $5m plan, 10% of 1,000.5', ['A two - year - old $ 5 m plan , 10 % of 1,000.5']],
    [
      'SY8',
      'Write to a.b@example.org or https://example.org/a?b=c, she said.',
      ['Write to a.b@example.org or https://example.org/a?b=c , she said .'],
    ],
  ])('[%s] %s', (_rule, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});

describe('tags', () => {
  test.each<[string, string, string[]]>([
    ['SY70', 'Putin was invited and invited Xi.', ['was/VBD', 'invited/VBN']],
    ['SY70', 'Russia attacked Ukraine.', ['attacked/VBD']],
    ['SY70', 'Russia has attacked Ukraine.', ['has/VBZ', 'attacked/VBN']],
    ['SY70', 'Russia plans to attack Ukraine.', ['plans/VBZ', 'to/PART', 'attack/VB']],
    ['SY71', 'Zelenskyy met Pezeshkian in Kazan.', ['Zelenskyy/PROPN', 'met/VBD', 'Pezeshkian/PROPN', 'Kazan/PROPN']],
    ['SY72', 'The ministry launched an offensive in May.', ['offensive/NOUN', 'May/PROPN']],
    ['SY73', 'The Kremlin, however, views this meeting as a step.', ['views/VBZ']],
    ['SY73', 'The talks come as troops advance in Donetsk.', ['advance/VBP']],
  ])('[%s] %s', (_rule, text, expected) => {
    expect(tags(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    [
      'He agreed, imposed, travelled, controlled, hoped and stopped.',
      ['agree', 'impose', 'travel', 'control', 'hope', 'stop'],
    ],
    ['They are hitting, making, seeing, dying and urging.', ['hit', 'make', 'see', 'die', 'urge']],
    ['He went, met, struck, sought, said and led.', ['go', 'meet', 'strike', 'seek', 'say', 'lead']],
    ['She denies, pushes, visits and goes.', ['deny', 'push', 'visit', 'go']],
    ["They won't, can't and wouldn't go.", ['will', 'can', 'would']],
    ['Countries, crises, allies and spokesmen matter.', ['country', 'crisis', 'ally', 'spokesman']],
  ])('[SY74] lemmas: %s', (text, expected) => {
    expect(lemmas(text)).toEqual(expect.arrayContaining(expected));
  });
});
