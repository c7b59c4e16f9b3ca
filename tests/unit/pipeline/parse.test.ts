import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());

const parse = (text: string) => pipeline.parse(parsePlainText('d', text));

describe('trees of a document', () => {
  test('every sentence has one root, and words stand where they say', () => {
    const text = "Putin's visit didn't go well. “We can’t go,” Kyiv said.";
    const sentences = parse(text);
    expect(sentences).toHaveLength(2);
    for (const { words } of sentences) {
      expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
      for (const { form, start, end } of words) {
        expect(text.slice(start, end).replace(/[“”]/g, '"').replace(/’/g, "'")).toBe(form);
      }
    }
  });

  test('contractions are joined, marks and quotation marks are not', () => {
    const joined = parse("Putin's visit didn't go. I cannot say 'no'.").flatMap(({ words }) =>
      words.filter((word) => word.joined).map(({ form }) => form),
    );
    expect(joined).toEqual(["'s", "n't", 'not']);
  });

  test('names are told by sort', () => {
    const names = parse('Vladimir Putin flew to Kazan.').flatMap(({ words }) =>
      words.flatMap(({ form, name }) => (name === null ? [] : [`${form} ${name}`])),
    );
    expect(names).toEqual(['Vladimir B-PER', 'Putin I-PER', 'Kazan B-LOC']);
  });

  test('a text without words has no sentences', () => {
    expect(parse('')).toEqual([]);
  });
});
