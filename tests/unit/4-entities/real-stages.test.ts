import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/lib/lexicon/lexicon.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { findMentions } from '../../../src/lib/pipeline/3-mentions/find-mentions.ts';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { loadSyntaxModels } from '../read-syntax.ts';

const lexicon = loadLexicon();
const syntax = loadSyntaxModels();

const read = (text: string) => {
  const clean = cleanText({ id: 'd', text, date: null, title: null, source: null, url: null });
  const sentences = parseSyntax(clean, syntax);
  const mentions = findMentions(sentences, clean, lexicon);
  return { mentions, ...resolveEntities(mentions, sentences, lexicon) };
};

const ARTICLE =
  `German Chancellor Olaf Scholz met Turkish President Recep Tayyip Erdogan in Berlin on Friday. The two leaders discussed
migration, and Erdoğan invited him to Ankara.

"We want progress," Scholz said. The chancellor also criticised Moscow's attack on Ukraine.

The Turkish Foreign Ministry welcomed the talks. The ministry said it would send a delegation to Germany.`.replace(
    /(?<=[a-z,])\n(?=[a-z])/g,
    ' ',
  );

describe('resolveEntities after the real stages', () => {
  it.each<[string, string]>([
    ['Olaf Scholz', 'person'],
    ['Recep Tayyip Erdogan', 'person'],
    ['Germany', 'state'],
    ['Turkey', 'state'],
    ['Russia', 'state'],
    ['Ukraine', 'state'],
    ['Turkish Foreign Ministry', 'organisation'],
  ])('finds %s once', (name, type) => {
    const found = read(ARTICLE).entities.filter((entity) => entity.name === name);
    expect(found.map((entity) => entity.type)).toEqual([type]);
  });

  it.each<[string, string[]]>([
    ['two leaders', ['Olaf Scholz', 'Recep Tayyip Erdogan']],
    ['him', ['Olaf Scholz']],
    ['We', ['Olaf Scholz']],
    ['chancellor', ['Olaf Scholz']],
    ['ministry', ['Turkish Foreign Ministry']],
  ])('says whom "%s" stands for', (text, expected) => {
    const { mentions, references, entities } = read(ARTICLE);
    const number = mentions.findIndex((mention) => mention.text === text);
    const names = (references[number] ?? []).map((id) => entities.find((entity) => entity.id === id)?.name);
    expect(names.sort()).toEqual(expected);
  });

  it.each([
    '',
    '\u0000\ud800 he said',
    '🙂 Putin’s 🙂 he',
    'He. It. They. Who?',
    '، קריאה Putin met him',
    'A\r\nB\r\nThe two men',
  ])('reads %j without a fault, twice the same', (text) => {
    expect(read(text)).toEqual(read(text));
  });

  it('refers only to actors that it lists, each of them at least once', () => {
    const { entities, references } = read(ARTICLE);
    expect(new Set(references.flat())).toEqual(new Set(entities.map(({ id }) => id)));
  });
});
