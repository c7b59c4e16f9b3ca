import type { EntityId } from '../model/entity.ts';
import type { Extraction, ResolvedMention } from '../model/extraction.ts';
import type { ActorAnchor, Anchor } from '../model/judgement.ts';
import { overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { ActorIndex } from './actor-index.ts';
import type { EntenteGraph } from './attributes.ts';

/** Mentions kept per document: enough to outvote a slip, few enough for a project file. */
const MENTIONS_PER_DOCUMENT = 4;

export const toAnchor = ({ document }: Extraction, { start, end }: Span): Anchor => ({
  documentId: document.id,
  start,
  end,
  text: document.text.slice(start, end),
});

const toMentionAnchors = (extraction: Extraction | undefined, entity: EntityId): readonly Anchor[] => {
  const own = extraction?.mentions.filter((mention) => mention.entity === entity) ?? [];
  const told = ['name', 'nominal', 'pronoun'].flatMap((form) => own.filter((mention) => mention.form === form));
  // Pronouns only where there is nothing else: their words say little once the text has moved.
  const kept = told.filter(({ form }, i) => form !== 'pronoun' || i === 0).slice(0, MENTIONS_PER_DOCUMENT);
  return extraction ? kept.map((mention) => toAnchor(extraction, mention)) : [];
};

/**
 * What a judgement on an actor of the graph holds on to: its name, type, and a few of its mentions in each document.
 * Null for an actor without mentions (a node of an opened graph file).
 */
export const toActorAnchor = (
  graph: EntenteGraph,
  node: string,
  extractions: readonly Extraction[],
): ActorAnchor | null => {
  const { label, entityType, members } = graph.getNodeAttributes(node);
  const mentions = members.flatMap(([document, entity]) => toMentionAnchors(extractions[document], entity));
  return mentions.length > 0 ? { name: label, type: entityType, mentions } : null;
};

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start);

/**
 * The mentions an anchor stands for: at the same place with the same words; else, where the text still says the words
 * there, whatever overlaps them; else the nearest mention by the same words, for the text has moved.
 */
const findMentions = (anchor: Anchor, { document, mentions }: Extraction): readonly ResolvedMention[] => {
  const exact = mentions.filter(
    ({ start, end, text }) => start === anchor.start && end === anchor.end && text === anchor.text,
  );
  if (exact.length > 0) return exact;
  if (document.text.slice(anchor.start, anchor.end) === anchor.text) {
    const here = mentions.filter((mention) => overlaps(mention, anchor));
    if (here.length > 0) return here;
  }
  const same = mentions.filter(({ text }) => text === anchor.text);
  const nearest = same.reduce((least, mention) => Math.min(least, distance(mention, anchor)), Infinity);
  return same.filter((mention) => distance(mention, anchor) === nearest);
};

/**
 * Finds the actor of an anchor again: the one that most of its mentions stand for; among equals one of the same name,
 * then of the same type, then the first of the corpus. Gives its index, or null when no mention is found.
 */
export const findActor = (
  { name, type, mentions }: ActorAnchor,
  extractions: ReadonlyMap<string, readonly [number, Extraction]>,
  index: ActorIndex,
): number | null => {
  const votes = new Map<number, number>();
  for (const anchor of mentions) {
    const [document, extraction] = extractions.get(anchor.documentId) ?? [];
    if (document === undefined || !extraction) continue;
    const voted = new Set(findMentions(anchor, extraction).map(({ entity }) => index.find(document, entity)));
    for (const actor of voted) if (actor !== null) votes.set(actor, (votes.get(actor) ?? 0) + 1);
  }
  const rank = (actor: number): number => {
    const found = index.actors[actor];
    return (votes.get(actor) ?? 0) + (found?.name === name ? 0.5 : 0) + (found?.type === type ? 0.25 : 0);
  };
  const [best] = [...votes.keys()].sort((a, b) => rank(b) - rank(a) || a - b);
  return best ?? null;
};
