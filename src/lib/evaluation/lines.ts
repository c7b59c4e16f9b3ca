import type { Extraction } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Gold, GoldDocument, GoldStatement } from './gold.ts';
import { isKin } from './gold.ts';
import type { ActorMatch } from './match-actors.ts';

/** An annotated statement with all predicates and modalities that meet it, and where its sentences stand. */
export interface GoldLine {
  readonly statement: GoldStatement;
  readonly subject: string;
  readonly object: string;
  readonly predicates: ReadonlySet<string>;
  readonly modalities: ReadonlySet<string>;
  readonly spans: readonly Span[];
  readonly certain: boolean;
}

/** Extracted statements with the same ends, predicate and modality, as one line. Ends are gold ids, or `?id`. */
export interface ProductLine {
  readonly subject: string;
  readonly object: string;
  readonly predicate: string;
  readonly modality: string;
  readonly sign: number;
  readonly spans: readonly Span[];
  readonly statements: readonly Statement[];
}

/** Both ends in a fixed order, for what has no direction. */
export const toPairKey = (a: string, b: string): string => [a, b].sort().join('|');

const findAll = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
};

export const toGoldLines = ({ statements }: GoldDocument, text: string): GoldLine[] =>
  statements.map((statement) => ({
    statement,
    subject: statement.subject,
    object: statement.object,
    predicates: new Set([statement.predicate, ...statement.also]),
    modalities: new Set([statement.modality, ...statement.also_modality]),
    spans: statement.evidence.flatMap((words) => findAll(text, words)),
    certain: statement.certain,
  }));

/** Folds what was extracted. A statement whose ends are one annotated actor is left out: the split counts already. */
export const toProductLines = (extraction: Extraction, match: ActorMatch, ontology: Ontology): ProductLine[] => {
  const lines = new Map<string, ProductLine>();
  for (const statement of extraction.statements) {
    const subject = match.goldOf.get(statement.subject) ?? `?${statement.subject}`;
    const object = match.goldOf.get(statement.object) ?? `?${statement.object}`;
    if (subject === object) continue;
    const isSymmetric = ontology.predicates.get(statement.predicate)?.symmetric ?? false;
    const ends = isSymmetric ? toPairKey(subject, object) : `${subject}|${object}`;
    const key = [ends, statement.predicate, statement.modality].join('|');
    const telling = statement.evidence[statement.clearest] ?? statement.evidence[0];
    const line = lines.get(key);
    lines.set(key, {
      subject: line?.subject ?? subject,
      object: line?.object ?? object,
      predicate: statement.predicate,
      modality: statement.modality,
      sign: line?.sign ?? statement.sign,
      spans: [...(line?.spans ?? []), ...(telling ? [telling.sentence] : [])],
      statements: [...(line?.statements ?? []), statement],
    });
  }
  return [...lines.values()];
};

type Ends = Pick<ProductLine, 'subject' | 'object' | 'predicate'>;

/** Compares lines with annotated ones: by all their ends, or with one end in place of its kin. */
export interface LineComparison {
  readonly isSame: (gold: GoldLine, line: Ends) => boolean;
  readonly isNear: (gold: GoldLine, line: Ends) => boolean;
  readonly fitsModality: (gold: GoldLine, line: ProductLine) => boolean;
  readonly overlaps: (gold: GoldLine, line: ProductLine) => boolean;
  readonly isSymmetric: (line: Ends) => boolean;
}

const TIMELESS: ReadonlySet<string> = new Set(['happened', 'ongoing', 'planned']);

export const buildComparison = (gold: Gold, ontology: Ontology): LineComparison => {
  const isSymmetric = ({ predicate }: Ends): boolean => ontology.predicates.get(predicate)?.symmetric ?? false;
  const toOrders = (line: Ends): (readonly [string, string])[] => [
    [line.subject, line.object],
    ...(isSymmetric(line) ? [[line.object, line.subject] as const] : []),
  ];
  const toStanding = (modality: string): string => (TIMELESS.has(modality) ? 'holds' : modality);
  return {
    isSymmetric,
    isSame: (goldLine, line) =>
      goldLine.predicates.has(line.predicate) &&
      toOrders(line).some(([s, o]) => goldLine.subject === s && goldLine.object === o),
    isNear: (goldLine, line) =>
      goldLine.predicates.has(line.predicate) &&
      toOrders(line).some(
        ([s, o]) =>
          (goldLine.subject === s && isKin(gold, goldLine.object, o)) ||
          (goldLine.object === o && isKin(gold, goldLine.subject, s)),
      ),
    fitsModality: (goldLine, line) =>
      goldLine.modalities.has(line.modality) ||
      ((ontology.predicates.get(goldLine.statement.predicate)?.structural ?? false) &&
        [...goldLine.modalities].some((modality) => toStanding(modality) === toStanding(line.modality))),
    overlaps: (goldLine, line) => line.spans.some((span) => goldLine.spans.some((other) => overlaps(span, other))),
  };
};
