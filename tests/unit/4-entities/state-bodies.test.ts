import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/lib/lexicon/gazetteer.ts';
import { loadLexicon } from '../../../src/lib/lexicon/lexicon.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { loadSyntaxModels } from '../read-syntax.ts';
import { findMentions } from '../../../src/lib/pipeline/3-mentions/find-mentions.ts';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { splitStateBody } from '../../../src/lib/pipeline/4-entities/state-names.ts';

const lexicon = loadLexicon();
const syntax = loadSyntaxModels();

/** For each stretch of words in brackets the actors that the mentions over it stand for. */
const readMarked = (marked: string): ReadonlySet<string>[] => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.startsWith('[') ? part.slice(1, -1) : part;
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const clean = cleanText({ id: 'd', text, date: null, title: null, source: null, url: null });
  const sentences = parseSyntax(clean, syntax);
  const mentions = findMentions(sentences, clean, lexicon);
  const { references } = resolveEntities(mentions, sentences, lexicon);
  return spans.map(({ start, end }) => {
    const over = mentions.flatMap((mention, i) => (mention.end === end && mention.start >= start - 12 ? [i] : []));
    return new Set(over.flatMap((i) => references[i] ?? []));
  });
};

const isSame = (marked: string): boolean => {
  const [a, b] = readMarked(marked);
  expect([a?.size, b?.size]).toEqual([1, 1]);
  return [...(a ?? [])].every((actor) => b?.has(actor));
};

describe('[EN20] bodies of states by pattern', () => {
  it.each([
    "The [Ministry of Health of Peru] accused Chile. Lima criticised [Peru's health ministry].",
    "The [Chilean Navy] met Peru. Lima criticised [Chile's navy].",
    'The [Foreign Ministry of Norway] met Peru. Lima thanked the [Norwegian foreign ministry].',
    'The [foreign ministry] in Oslo met Peru. Lima thanked the [Norwegian foreign ministry].',
    'The [Constitutional Court of Ecuador] annulled the vote. Peru criticised the [Constitutional Court].',
    "The [Central Bank of Turkey] cut rates. Peru criticised [Turkey's central bank].",
    'The [Knesset] passed a law. Peru criticised the [Israeli parliament].',
    'The [Israel Defense Forces] struck Gaza. Peru criticised the [Israeli army].',
    'The [Bundeswehr] left Mali. Peru thanked the [German military].',
    "The [National Assembly] voted in Nairobi. [Kenya's National Assembly] met again.",
  ])('one: %s', (marked) => {
    expect(isSame(marked)).toBe(true);
  });

  it.each([
    'The [foreign ministry] in Oslo criticised Peru. The [foreign ministry] in Quito backed Peru.',
    'The [Supreme Court of Kenya] annulled the vote. The [Supreme Court of Ghana] did not.',
    'The [Central Bank of Turkey] cut rates. The [Central Bank of Kenya] did not.',
    'The [Syrian Democratic Forces] met Peru. The [Syrian army] attacked Kobani.',
    'The [Knesset] passed a law. Peru criticised the [Iranian parliament].',
  ])('two: %s', (marked) => {
    expect(isSame(marked)).toBe(false);
  });
});

describe('names that hold their state', () => {
  it.each<[string, string | null, string | null]>([
    ['Ministry of Defence of Japan', 'state:JP', 'Ministry of Defence'],
    ['Indian Army', 'state:IN', 'Army'],
    ['South Korean Ministry of Unification', 'state:KR', 'Ministry of Unification'],
    ['Syrian Democratic Forces', null, null],
    ['Ministry of Love', null, null],
    ['Bank of China', null, null],
  ])('%s', (name, state, rest) => {
    expect(splitStateBody(name, loadGazetteer())).toEqual(state === null ? null : { state, rest });
  });
});
