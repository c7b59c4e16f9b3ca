import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { findCovered, sumCoverage } from '../../../src/lib/graph/coverage.ts';
import { findStatements } from '../../../src/lib/graph/evidence.ts';
import { SAMPLE_REPORTS, toSampleProject } from '../formats/sample-project.ts';

const sample = toSampleProject(SAMPLE_REPORTS);
const graph = buildGraph(sample);
const findEdge = (predicate: string): string => graph.findEdge((_edge, found) => found.predicate === predicate) ?? '';

describe('evidence', () => {
  test('each statement of an edge opens to its sentence, letter for letter', () => {
    const told = findStatements(graph.getEdgeAttribute(findEdge('met'), 'statements'), sample.extractions);
    expect(told.map(({ document, clearest }) => [document.id, clearest.text])).toEqual([
      ['monday.txt', 'Ada Lund met Boris Kern on Sunday.'],
      ['tuesday.txt', 'Boris Kern held talks with Lund.'],
    ]);
    for (const { document, clearest } of told) {
      expect(document.text.slice(clearest.trigger.start, clearest.trigger.end)).toMatch(/met|held talks/);
    }
  });

  test('who says so is named', () => {
    const [claim] = findStatements(graph.getEdgeAttribute(findEdge('attacked'), 'statements'), sample.extractions);
    expect(claim).toMatchObject({ subject: 'Norland', object: 'Sudland', speaker: 'Boris Kern' });
  });

  test('references to what is gone are skipped', () => {
    const gone = [
      { document: 9, statement: 'x' },
      { document: 0, statement: 'x' },
    ];
    expect(findStatements(gone, sample.extractions)).toEqual([]);
  });
});

describe('coverage', () => {
  test('is added up over documents and opens to its sentences', () => {
    const extractions = sample.extractions.map((extraction) => ({
      ...extraction,
      coverage: { ...extraction.coverage, withStatements: [0], silent: [1] },
    }));
    expect(sumCoverage(extractions)).toEqual({ sentences: 5, withStatements: 2, silent: 2 });
    expect(findCovered(extractions, 'silent')).toEqual([
      { document: 0, sentence: extractions[0]!.coverage.sentences[1] },
      { document: 1, sentence: extractions[1]!.coverage.sentences[1] },
    ]);
  });
});
