import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadOntology, MODALITIES } from '../../../src/lib/ontology/ontology.ts';

interface Line {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly modality: string;
  readonly also: readonly string[];
  readonly also_modality?: readonly string[];
  readonly according_to: string | null;
  readonly certain: boolean;
  readonly evidence: readonly string[];
}

interface Gold {
  readonly entities: readonly {
    readonly id: string;
    readonly of?: string;
    readonly forms: readonly string[];
    readonly adjectival_forms: readonly string[];
  }[];
  readonly documents: readonly {
    readonly file: string;
    readonly actors: readonly string[];
    readonly optional_actors: readonly string[];
    readonly statements: readonly Line[];
  }[];
}

const read = (name: string): string => readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8');
const gold = JSON.parse(read('house.json')) as Gold;
const ids = new Set(gold.entities.map(({ id }) => id));
const texts = new Map(gold.documents.map(({ file }) => [file, read(`house/${file}`)]));
const { predicates } = loadOntology();

describe('house gold', () => {
  it.each(gold.documents.map((document) => [document.file, document] as const))(
    '%s: every line has known ends, a known predicate and its sentences letter for letter',
    (file, { actors, optional_actors: optional, statements }) => {
      const text = texts.get(file) ?? '';
      const cast = new Set([...actors, ...optional]);
      for (const line of statements) {
        expect(cast).toContain(line.subject);
        expect(cast).toContain(line.object);
        if (line.according_to !== null) expect(cast).toContain(line.according_to);
        for (const name of [line.predicate, ...line.also]) expect(predicates.has(name), name).toBe(true);
        for (const name of [line.modality, ...(line.also_modality ?? [])]) expect(MODALITIES).toContain(name);
        expect(line.evidence.length).toBeGreaterThan(0);
        for (const sentence of line.evidence) expect(text).toContain(sentence);
        if (line.certain) expect(actors).toEqual(expect.arrayContaining([line.subject, line.object]));
      }
    },
  );

  it('calls every actor by forms that stand in a text, and ties it to a known body', () => {
    const all = [...texts.values()].join('\n');
    for (const { of, forms, adjectival_forms: adjectives } of gold.entities) {
      for (const form of [...forms, ...adjectives]) expect(all).toContain(form);
      if (of !== undefined) expect(ids).toContain(of);
    }
  });
});
