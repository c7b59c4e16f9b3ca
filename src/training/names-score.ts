import type { NameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import type { GoldText } from './names-gold.ts';

const SCORED = ['PER', 'ORG', 'LOC'] as const;

interface Count {
  right: number;
  found: number;
  gold: number;
}

export interface NameScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 of the span alone, whatever the type. */
  readonly span: number;
  readonly byType: Readonly<Record<string, number>>;
}

const toF1 = ({ right, found, gold }: Count): number => (found + gold === 0 ? 0 : (200 * right) / (found + gold));

/**
 * F1 (in per cent) of persons, organisations and locations: span and type exact. With `lenient`, what touches a gold name of
 * another type (an election, an award) counts neither way.
 */
export const scoreNames = (tagger: NameTagger, texts: readonly GoldText[], lenient: boolean): NameScore => {
  const counts: Record<string, Count> = {};
  const countOf = (type: string): Count => (counts[type] ??= { right: 0, found: 0, gold: 0 });
  const spans: Count = { right: 0, found: 0, gold: 0 };
  for (const { sentences } of texts) {
    const found = tagger.tagNames(sentences.map(({ forms }) => forms));
    sentences.forEach(({ names }, number) => {
      const own = found.filter(({ sentence }) => sentence === number);
      const scored = names.filter(({ type }) => type !== null && type !== 'MISC');
      const ignored = lenient ? names.filter(({ type }) => type === null || type === 'MISC') : [];
      for (const { type } of scored) countOf(type ?? '').gold += 1;
      spans.gold += scored.length;
      for (const name of own) {
        if (name.type === 'MISC') continue;
        if (ignored.some((gold) => gold.from < name.to && name.from < gold.to)) continue;
        countOf(name.type).found += 1;
        spans.found += 1;
        const same = scored.find((gold) => gold.from === name.from && gold.to === name.to);
        if (same === undefined) continue;
        spans.right += 1;
        if (same.type === name.type) countOf(name.type).right += 1;
      }
    });
  }
  const all = SCORED.map(countOf).reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    gold: a.gold + b.gold,
  }));
  return {
    f1: toF1(all),
    precision: (100 * all.right) / Math.max(1, all.found),
    recall: (100 * all.right) / Math.max(1, all.gold),
    span: toF1(spans),
    byType: Object.fromEntries(SCORED.map((type) => [type, toF1(countOf(type))])),
  };
};

/** One line for people. */
export const describeScore = (name: string, { f1, precision, recall, span, byType }: NameScore): string =>
  `${name.padEnd(16)} F ${f1.toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}; span ${span.toFixed(1)}) ` +
  Object.entries(byType)
    .map(([type, value]) => `${type} ${value.toFixed(1)}`)
    .join(' ');
