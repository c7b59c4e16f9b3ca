import { describe, expect, test } from 'vitest';
import { toActorAnchor } from '../../../src/lib/graph/actor-anchors.ts';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { resolveJudgements } from '../../../src/lib/graph/judgements.ts';
import { toStatementAnchors } from '../../../src/lib/graph/statement-anchors.ts';
import { decodeProject, encodeProject } from '../../../src/lib/formats/project.ts';
import type { Judgement } from '../../../src/lib/model/judgement.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import { SAMPLE_REPORTS, toSampleProject } from '../formats/sample-project.ts';
import type { SampleDocument, SampleStatement } from '../formats/sample-project.ts';

const sample = toSampleProject(SAMPLE_REPORTS);
const graph = buildGraph(sample);

const toLines = (shown: EntenteGraph): string[] =>
  shown.mapEdges((_edge, { predicate, weight }, source, target) => {
    const [subject, object] = [source, target].map((node) => shown.getNodeAttribute(node, 'label'));
    return `${subject} ${predicate} ${object} ×${weight}`;
  });

const labels = (shown: EntenteGraph): string[] => shown.mapNodes((_node, { label }) => label);

const findNode = (of: EntenteGraph, label: string): string =>
  of.findNode((_node, found) => found.label === label) ?? '';

const onActor = (label: string, verdict: 'hidden' | 'rejected' = 'hidden'): Judgement => ({
  id: `actor ${label}`,
  kind: 'actor',
  verdict,
  actor: toActorAnchor(graph, findNode(graph, label), sample.extractions)!,
});

const onEdge = (predicate: string, of = graph, project: Project = sample): Judgement => ({
  id: `edge ${predicate}`,
  kind: 'statements',
  verdict: 'rejected',
  statements: toStatementAnchors(
    of,
    of.findEdge((_edge, attributes) => attributes.predicate === predicate)!,
    project.extractions,
  ),
});

const same = (kept: string, merged: string): Judgement => ({
  id: `same ${kept} ${merged}`,
  kind: 'same',
  actors: [
    toActorAnchor(graph, findNode(graph, kept), sample.extractions)!,
    toActorAnchor(graph, findNode(graph, merged), sample.extractions)!,
  ],
});

const judged = (project: Project, ...judgements: Judgement[]): EntenteGraph => buildGraph({ ...project, judgements });

/** The sample with its sentences in other places: one put before all others of each document. */
const moved = toSampleProject(
  SAMPLE_REPORTS.map((report): SampleDocument => {
    const added: SampleStatement = {
      sentence: 'Norland is part of Norland, in other words.',
      subject: 'Norland',
      trigger: 'part',
      object: 'Norland',
      predicate: 'part of',
    };
    return { ...report, statements: [added, ...report.statements] };
  }),
);

describe('judgements', () => {
  test.each(['hidden', 'rejected'] as const)('[J1] a %s actor goes with its edges', (verdict) => {
    const shown = judged(sample, onActor('Boris Kern', verdict));
    expect(toLines(shown)).toEqual([
      'Norland attacked Sudland ×1',
      'Ada Lund leads Norland ×1',
      'Ada Lund visited Norland ×1',
    ]);
    expect(labels(shown)).not.toContain('Boris Kern');
    expect(labels(judged({ ...sample }, onActor('Boris Kern', verdict)))).not.toContain('Boris Kern');
  });

  test('[J2] a rejected edge goes with all its statements, its actors stay where others speak of them', () => {
    const shown = judged(sample, onEdge('met'));
    expect(toLines(shown)).not.toContain('Ada Lund met Boris Kern ×2');
    expect(labels(shown)).toEqual(['Ada Lund', 'Norland', 'Sudland']);
  });

  test('[J2] what a later document tells of it comes back', () => {
    const later: SampleDocument = {
      id: 'later.txt',
      actors: { 'Ada Lund': 'person', 'Boris Kern': 'person' },
      statements: [
        {
          sentence: 'Ada Lund met Boris Kern again.',
          subject: 'Ada Lund',
          trigger: 'met',
          object: 'Boris Kern',
          predicate: 'met',
        },
      ],
    };
    expect(toLines(judged(toSampleProject([...SAMPLE_REPORTS, later]), onEdge('met')))).toContain(
      'Ada Lund met Boris Kern ×1',
    );
  });

  test('[J3] the same: one node with the name of the first, members and aliases of both', () => {
    const shown = judged(sample, same('Ada Lund', 'Boris Kern'));
    expect(labels(shown)).toEqual(['Ada Lund', 'Norland', 'Sudland']);
    const node = findNode(shown, 'Ada Lund');
    expect(node).toBe(findNode(graph, 'Ada Lund'));
    expect(shown.getNodeAttribute(node, 'aliases')).toEqual(['Lund', 'Boris Kern', 'Kern']);
    expect(shown.getNodeAttribute(node, 'members')).toHaveLength(4);
    // Their meeting is one of an actor with itself now.
    expect(toLines(shown)).not.toContain('Ada Lund met Ada Lund ×2');
    expect(labels(judged(sample, same('Boris Kern', 'Ada Lund')))).toEqual(['Boris Kern', 'Norland', 'Sudland']);
  });

  test('[J3] merges chain, and hiding one hides all', () => {
    const chain = [same('Norland', 'Sudland'), same('Ada Lund', 'Norland')];
    expect(labels(judged(sample, ...chain))).toEqual(['Ada Lund', 'Boris Kern']);
    expect(labels(judged(sample, ...chain, onActor('Sudland')))).toEqual([]);
  });

  test('[J4] they hold when the text has moved', () => {
    const all = [onActor('Sudland'), onEdge('met'), onEdge('leads')];
    expect(toLines(judged(moved, ...all))).toEqual(['Ada Lund visited Norland ×1']);
    expect(resolveJudgements({ ...moved, judgements: all }).lost).toEqual([]);
  });

  test('[J4] they hold when the extraction has changed its ids and the ends of its mentions', () => {
    const renamed: Project = {
      ...sample,
      corpus: [],
      extractions: sample.extractions.map((extraction) => ({
        ...extraction,
        entities: extraction.entities.map((entity) => ({ ...entity, id: `x${entity.id}` })),
        mentions: extraction.mentions.map((mention) => {
          const end = mention.text === 'Boris Kern' ? mention.end - 'Kern'.length - 1 : mention.end;
          const text = extraction.document.text.slice(mention.start, end);
          return { ...mention, end, text, entity: `x${mention.entity}` };
        }),
        statements: extraction.statements.map((statement) => ({
          ...statement,
          id: `x${statement.id}`,
          subject: `x${statement.subject}`,
          object: `x${statement.object}`,
          accordingTo: statement.accordingTo && `x${statement.accordingTo}`,
        })),
      })),
    };
    const corpus = sample.corpus.map((actor) => ({
      ...actor,
      members: actor.members.map(([document, id]) => [document, `x${id}`] as const),
    }));
    const shown = judged({ ...renamed, corpus }, onActor('Boris Kern'), onEdge('leads'));
    expect(toLines(shown)).toEqual(['Norland attacked Sudland ×1', 'Ada Lund visited Norland ×1']);
  });

  test('[J5] what finds nothing is told and kept, and harms nothing', () => {
    const judgements = [onActor('Boris Kern'), onEdge('attacked'), same('Ada Lund', 'Norland')];
    const other = toSampleProject([{ ...SAMPLE_REPORTS[1]!, id: 'other.txt' }]);
    expect(resolveJudgements({ ...other, judgements }).lost).toEqual(judgements.map(({ id }) => id));
    expect(buildGraph({ ...other, judgements }).size).toBe(3);
    const second = {
      ...sample,
      documents: sample.documents.slice(1),
      extractions: sample.extractions.slice(1),
      corpus: [],
    };
    expect(resolveJudgements({ ...second, judgements }).lost).toEqual(['edge attacked']);
  });

  test('[J6] a plural is one trigger for several statements: only the one meant goes', () => {
    const sentence = 'Both sides rejected Sudland.';
    const plural = toSampleProject([
      {
        id: 'plural.txt',
        actors: { Norland: 'state', Eastland: 'state', Sudland: 'state' },
        aliases: { Norland: ['Both sides'] },
        statements: [
          { sentence, subject: 'Norland', trigger: 'rejected', object: 'Sudland', predicate: 'rejected' },
        ].map((statement) => ({ ...statement, subject: 'Both sides' })),
      },
    ]);
    const [extraction] = plural.extractions;
    const [first] = extraction!.statements;
    const second = { ...first!, id: 's-second', subject: 'e2' };
    const project = { ...plural, extractions: [{ ...extraction!, statements: [first!, second] }] };
    const shown = judged(project, onEdge('rejected', buildGraph(project), project));
    expect(toLines(shown)).toEqual(['Eastland rejected Sudland ×1']);
  });

  test('[J7] they survive the project file, and taking the last one away undoes it', () => {
    const judgements = [same('Ada Lund', 'Boris Kern'), onEdge('leads')];
    const back = decodeProject(JSON.parse(encodeProject({ ...sample, judgements })));
    expect(back.judgements).toEqual(judgements);
    expect(buildGraph(back).export()).toEqual(judged(sample, ...judgements).export());
    expect(judged(sample, ...judgements.slice(0, -2)).export()).toEqual(graph.export());
  });

  test('[J8] an actor of an opened file has no words to hold on to', () => {
    const copy = graph.copy();
    copy.setNodeAttribute(copy.nodes()[0], 'members', []);
    expect(toActorAnchor(copy, copy.nodes()[0]!, sample.extractions)).toBeNull();
  });
});
