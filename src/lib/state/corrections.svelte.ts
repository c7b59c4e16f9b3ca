import { toActorAnchor } from '../graph/actor-anchors.ts';
import { resolveJudgements } from '../graph/judgements.ts';
import { toStatementAnchors } from '../graph/statement-anchors.ts';
import { contentId } from '../model/ids.ts';
import type { ActorAnchor, Judgement, StatementAnchor } from '../model/judgement.ts';
import type { HistoryState } from './history.svelte.ts';
import type { MapState } from './map.svelte.ts';
import type { NoticesState } from './notices.svelte.ts';
import type { ProjectState } from './project.svelte.ts';

export type Verdict = 'hidden' | 'rejected';

/** A judgement as the list of corrections shows it. */
export interface Correction {
  readonly id: string;
  /** "Rejected", "Hidden", "Merged". */
  readonly what: string;
  readonly subject: string;
  /** Whether the texts no longer hold what it speaks of. */
  readonly lost: boolean;
}

const toAnchorKeys = ({ mentions, name }: ActorAnchor): readonly string[] => [
  name,
  ...mentions.map(({ documentId, start, text }) => `${documentId}:${start}:${text}`),
];

const toStatementKey = ({ predicate, trigger }: StatementAnchor): string =>
  `${predicate}:${trigger.documentId}:${trigger.start}`;

const describe = (judgement: Judgement): Pick<Correction, 'what' | 'subject'> => {
  if (judgement.kind === 'same') {
    return { what: 'Merged', subject: `${judgement.actors[1].name} into ${judgement.actors[0].name}` };
  }
  const what = judgement.verdict === 'hidden' ? 'Hidden' : 'Rejected';
  if (judgement.kind === 'actor') return { what, subject: judgement.actor.name };
  const [first] = judgement.statements;
  const count = judgement.statements.length;
  const subject = first ? `${first.subject.text} — ${first.predicate} → ${first.object.text}` : 'Statements';
  return { what, subject: count > 1 ? `${subject} (${count} statements)` : subject };
};

/** What the analyst puts right: hides, rejects and merges, each of which can be taken back. */
export class CorrectionsState {
  readonly #map: MapState;
  readonly #project: ProjectState;
  readonly #history: HistoryState;
  readonly #notices: NoticesState;
  /** An opened graph file is looked at, not corrected. */
  readonly enabled: boolean = $derived.by(() => this.#map.opened === null);
  readonly #lost: readonly string[] = $derived.by(() => {
    const { project } = this.#project;
    return project && project.judgements.length > 0 ? resolveJudgements(project).lost : [];
  });
  readonly list: readonly Correction[] = $derived.by(() =>
    this.#history.judgements.map((judgement) => ({
      id: judgement.id,
      ...describe(judgement),
      lost: this.#lost.includes(judgement.id),
    })),
  );

  constructor(map: MapState, project: ProjectState, history: HistoryState, notices: NoticesState) {
    this.#map = map;
    this.#project = project;
    this.#history = history;
    this.#notices = notices;
  }

  /** Hides or rejects an actor. Gives whether that was possible. */
  judgeActor(node: string, verdict: Verdict): boolean {
    const actor = this.#toAnchor(node);
    if (!actor) return false;
    const id = contentId('j', 'actor', ...toAnchorKeys(actor));
    return this.#judge({ id, kind: 'actor', verdict, actor }, `${verdict} ${actor.name}`);
  }

  /** Hides or rejects all statements behind an edge. */
  judgeEdge(edge: string, verdict: Verdict): boolean {
    const { whole } = this.#map;
    if (!this.enabled || !whole?.hasEdge(edge)) return false;
    const statements = toStatementAnchors(whole, edge, this.#project.project?.extractions ?? []);
    if (statements.length === 0) return false;
    const id = contentId('j', 'statements', ...statements.map(toStatementKey));
    const label = (node: string): string => whole.getNodeAttribute(node, 'label');
    const { predicate } = whole.getEdgeAttributes(edge);
    const words = `${label(whole.source(edge))} ${predicate} ${label(whole.target(edge))}`;
    return this.#judge({ id, kind: 'statements', verdict, statements }, `${verdict} “${words}”`);
  }

  /** Makes two actors one, by the name of the first. */
  merge(kept: string, merged: string): boolean {
    const [first, second] = [this.#toAnchor(kept), this.#toAnchor(merged)];
    if (!first || !second || kept === merged) return false;
    const id = contentId('j', 'same', ...toAnchorKeys(first), ...toAnchorKeys(second));
    return this.#judge({ id, kind: 'same', actors: [first, second] }, `merged ${second.name} into ${first.name}`);
  }

  withdraw(id: string): void {
    const correction = this.list.find((candidate) => candidate.id === id);
    if (!correction) return;
    this.#history.withdraw(id, `took back “${correction.subject}”`);
    this.#notices.done(`Taken back: ${correction.what.toLowerCase()} ${correction.subject}.`, this.#undoAction());
  }

  undo(): void {
    const label = this.#history.undo();
    if (label !== null) this.#notices.done(`Undone: ${label}.`, { label: 'Redo', run: () => this.redo() });
    else this.#notices.say('Nothing to undo.');
  }

  redo(): void {
    const label = this.#history.redo();
    if (label !== null) this.#notices.done(`Done again: ${label}.`, this.#undoAction());
    else this.#notices.say('Nothing to redo.');
  }

  #undoAction(): { label: string; run: () => void } {
    return { label: 'Undo', run: () => this.undo() };
  }

  #toAnchor(node: string): ActorAnchor | null {
    const { whole } = this.#map;
    if (!this.enabled || !whole?.hasNode(node)) return null;
    return toActorAnchor(whole, node, this.#project.project?.extractions ?? []);
  }

  #judge(judgement: Judgement, label: string): boolean {
    this.#history.judge(judgement, label);
    this.#notices.done(`${label.charAt(0).toUpperCase()}${label.slice(1)}.`, this.#undoAction());
    return true;
  }
}
