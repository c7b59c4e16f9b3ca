import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { toActorAnchor } from '../../../src/lib/graph/actor-anchors.ts';
import { resolveJudgements } from '../../../src/lib/graph/judgements.ts';
import { toStatementAnchors } from '../../../src/lib/graph/statement-anchors.ts';
import type { Judgement } from '../../../src/lib/model/judgement.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import { loadOntology, MODALITIES } from '../../../src/lib/ontology/ontology.ts';
import { toSampleProject } from '../formats/sample-project.ts';

const NAMES = ['Norland', 'Sudland', 'Eastland', 'Westland'] as const;
const { predicates } = loadOntology();

const anyStatement = fc
  .record({
    subject: fc.constantFrom(...NAMES),
    object: fc.constantFrom(...NAMES),
    predicate: fc.constantFrom('met', 'attacked', 'leads', 'danced with'),
    modality: fc.constantFrom(...MODALITIES),
  })
  .map((told) => ({
    ...told,
    trigger: 'xx',
    sentence: `${told.subject} ${told.modality} ${told.predicate} xx ${told.object}.`,
  }));

const anyProject = fc.array(fc.array(anyStatement, { maxLength: 6 }), { maxLength: 4 }).map((documents): Project =>
  toSampleProject(
    documents.map((statements, i) => ({
      id: `d${i}`,
      actors: { Norland: 'state', Sudland: 'state', Eastland: 'bloc', Westland: 'force' },
      statements,
    })),
  ),
);

test('every statement between two actors is behind exactly one edge, and every edge has statements', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const graph = buildGraph(project);
      const told = project.extractions.flatMap(({ statements }, document) =>
        statements.filter(({ subject, object }) => subject !== object).map(({ id }) => `${document} ${id}`),
      );
      const behind = graph.mapEdges((_edge, { statements }) => statements).flat();
      expect(behind.map(({ document, statement }) => `${document} ${statement}`).sort()).toEqual([...told].sort());
      const keys = graph.mapEdges((_edge, { predicate, modality, symmetric, weight, statements }, source, target) => {
        expect(symmetric).toBe(predicates.get(predicate)?.symmetric ?? false);
        expect(weight).toBe(new Set(statements.map(({ document }) => document)).size);
        const ends = symmetric ? [source, target].sort() : [source, target];
        return [...ends, predicate, modality].join(' ');
      });
      expect(new Set(keys).size).toBe(graph.size);
      graph.forEachNode((node) => expect(graph.degree(node)).toBeGreaterThan(0));
    }),
  );
});

test('rejecting an edge takes that edge only, hiding an actor its edges only, and neither is lost', () => {
  fc.assert(
    fc.property(anyProject, fc.nat(), (project, number) => {
      const graph = buildGraph(project);
      if (graph.size === 0) return;
      const { extractions } = project;
      const edge = graph.edges()[number % graph.size] ?? '';
      const node = graph.nodes()[number % graph.order] ?? '';
      const rejected: Judgement = {
        id: 'edge',
        kind: 'statements',
        verdict: 'rejected',
        statements: toStatementAnchors(graph, edge, extractions),
      };
      const actor = toActorAnchor(graph, node, extractions);
      expect(actor).not.toBeNull();
      const hidden: Judgement = { id: 'actor', kind: 'actor', verdict: 'hidden', actor: actor! };
      expect(buildGraph({ ...project, judgements: [rejected] }).edges()).toEqual(
        graph.edges().filter((other) => other !== edge),
      );
      expect(buildGraph({ ...project, judgements: [hidden] }).edges()).toEqual(
        graph.edges().filter((other) => !graph.extremities(other).includes(node)),
      );
      expect(resolveJudgements({ ...project, judgements: [rejected, hidden] }).lost).toEqual([]);
    }),
  );
});
