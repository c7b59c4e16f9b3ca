import { describe, expect, test } from 'vitest';
import { decodeProject, encodeProject } from '../../../src/lib/formats/project.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';

const sample: Project = {
  ...toSampleProject(SAMPLE_REPORTS),
  pins: { cabc: { x: 1.5, y: -2, actor: null } },
  judgements: [
    {
      id: 'j1',
      kind: 'same',
      actors: [
        { name: 'A', type: 'person', mentions: [{ documentId: 'monday.txt', start: 0, end: 1, text: 'A' }] },
        { name: 'B', type: 'state', mentions: [{ documentId: 'gone.txt', start: 0, end: 1, text: 'B' }] },
      ],
    },
  ],
};

type Loose = Record<string, unknown>;
type Path = readonly (string | number)[];

/** The sample as a file's value with one field changed; `undefined` takes the field away. */
const withField = (path: Path, value: unknown): unknown => {
  const copy = JSON.parse(encodeProject(sample)) as Loose;
  let place = copy;
  for (const part of path.slice(0, -1)) place = place[part] as Loose;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
};

const findFault = (value: unknown): InputError => {
  try {
    decodeProject(value);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('no fault found');
};

describe('project file', () => {
  test('what was written is read back', () => {
    const file = encodeProject(sample);
    expect(JSON.parse(file)).toMatchObject({ entente: 1 });
    expect(decodeProject(JSON.parse(file))).toEqual(sample);
    expect(encodeProject(decodeProject(JSON.parse(file)))).toBe(file);
  });

  test('a project put together from parts needs no version', () => {
    expect(decodeProject(sample)).toEqual(sample);
  });

  test('judgements and pins stand without their documents', () => {
    const bare = { ...sample, documents: [], extractions: [], corpus: [] };
    expect(decodeProject(bare)).toEqual(bare);
  });

  test('unknown fields are dropped, missing corrections are none', () => {
    const value = withField(['documents', 0, 'mood'], 'sombre') as Loose;
    delete value.judgements;
    delete value.pins;
    expect(decodeProject({ ...value, later: true })).toEqual({ ...sample, judgements: [], pins: {} });
  });

  test('odd characters survive', () => {
    const text = '\u0000 \ud83d\ude00 \ud800 \u202e <img src=x onerror=1> \r\n';
    const odd = { ...sample, name: text };
    expect(decodeProject(JSON.parse(encodeProject(odd))).name).toBe(text);
  });

  test('each extraction shares the text of its document', () => {
    const { documents, extractions } = decodeProject(JSON.parse(encodeProject(sample)));
    expect(extractions.every(({ document }, i) => document === documents[i])).toBe(true);
  });

  test.each<[Path, unknown, string, string]>([
    [['entente'], 2, 'unknown-project-version', 'version 2'],
    [['name'], 7, 'malformed-project', 'name'],
    [['documents'], 1, 'malformed-project', 'documents'],
    [['documents', 0, 'text'], undefined, 'malformed-project', 'documents[0].text'],
    [['documents', 1, 'id'], 'monday.txt', 'duplicate-document', 'documents[1].id'],
    [['extractions'], [], 'unequal-extractions', '0 for 2'],
    [['extractions', 1, 'document', 'text'], 'other', 'foreign-extraction', 'extractions[1]'],
    [['extractions', 0, 'entities', 0, 'type'], 'planet', 'malformed-project', 'extractions[0].entities[0].type'],
    [['extractions', 0, 'entities', 1, 'id'], 'e1', 'duplicate-id', 'extractions[0].entities[1].id'],
    [['extractions', 0, 'entities', 1, 'of'], 'e99', 'unknown-entity', 'extractions[0].entities[1].of'],
    [['extractions', 0, 'mentions', 0, 'end'], 1e6, 'span-outside-text', 'extractions[0].mentions[0]'],
    [['extractions', 0, 'mentions', 0, 'start'], -1, 'malformed-project', 'extractions[0].mentions[0].start'],
    [['extractions', 0, 'mentions', 0, 'start'], 0.5, 'malformed-project', 'extractions[0].mentions[0].start'],
    [['extractions', 0, 'mentions', 0, 'text'], 'Eve', 'span-without-words', 'extractions[0].mentions[0]'],
    [['extractions', 0, 'mentions', 0, 'entity'], 'e99', 'unknown-entity', 'extractions[0].mentions[0]'],
    [['extractions', 0, 'statements', 0, 'evidence'], [], 'malformed-project', 'extractions[0].statements[0].evidence'],
    [['extractions', 0, 'statements', 0, 'clearest'], 5, 'unknown-evidence', 'statements[0].clearest'],
    [['extractions', 0, 'statements', 0, 'object'], 'e99', 'unknown-entity', 'statements[0].object'],
    [['extractions', 0, 'statements', 0, 'confidence'], 2, 'malformed-project', 'statements[0].confidence'],
    [['extractions', 0, 'statements', 0, 'sign'], 2, 'malformed-project', 'statements[0].sign'],
    [
      ['extractions', 0, 'statements', 0, 'evidence', 0, 'trigger'],
      { start: 9, end: 8 },
      'span-outside-text',
      'evidence[0]',
    ],
    [['extractions', 0, 'coverage', 'silent'], [9], 'unknown-sentence', 'extractions[0].coverage'],
    [['corpus', 0, 'members'], [[7, 'e1']], 'malformed-corpus', 'corpus[0]'],
    [['corpus', 1, 'members', 0], [0], 'malformed-project', 'corpus[1].members[0]'],
    [['judgements', 0, 'kind'], 'unheard of', 'malformed-project', 'judgements[0].kind'],
    [['judgements', 0, 'actors', 1, 'type'], 1, 'malformed-project', 'judgements[0].actors[1].type'],
    [['pins', 'cabc', 'x'], 'left', 'malformed-project', 'pins.cabc.x'],
  ])('%j = %j is refused as %s', (path, value, code, place) => {
    const fault = findFault(withField(path, value));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(place);
  });

  test.each([[null], [[]], ['text'], [7], [undefined]])('%j is no project', (value) => {
    expect(findFault(value).code).toBe('malformed-project');
  });

  test('50 MB are read in a few seconds', () => {
    const [extraction] = sample.extractions;
    const copies = Math.ceil(50e6 / JSON.stringify(extraction).length);
    const documents = Array.from({ length: copies }, (_, i) => ({ ...sample.documents[0]!, id: `copy-${i}` }));
    const extractions = documents.map((document) => ({ ...extraction!, document }));
    const value: unknown = JSON.parse(JSON.stringify({ ...sample, documents, extractions, corpus: [] }));
    const begin = performance.now();
    expect(decodeProject(value).documents).toHaveLength(copies);
    expect(performance.now() - begin).toBeLessThan(18_000);
  });
});
