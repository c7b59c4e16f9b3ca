import type { CorpusEntity, EntityId } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Share } from '../tally.ts';
import type { NamePair } from './read-pairs.ts';

/** `missing`: one of the names is no actor at all, which is right for neither sort of pair. */
export type PairVerdict = 'merged' | 'apart' | 'missing';

export interface JudgedPair {
  readonly pair: NamePair;
  readonly verdict: PairVerdict;
  readonly right: boolean;
}

/** What reads the texts: the pipeline. */
export interface PairReader {
  readonly extract: (id: string, text: string) => Extraction;
  readonly resolveCorpus: (extractions: readonly Extraction[]) => readonly CorpusEntity[];
}

/** Shared characters of all that the two cover: 1 for the same span, 0 where they do not touch. */
const overlapOf = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** The actors of the mention that fits a marked name best: its own, not those of a longer name beside it. */
const actorsAt = ({ mentions }: Extraction, span: Span): ReadonlySet<EntityId> => {
  const best = Math.max(0, ...mentions.map((mention) => overlapOf(mention, span)));
  const fitting = mentions.filter((mention) => best > 0 && overlapOf(mention, span) === best);
  return new Set(fitting.map(({ entity }) => entity));
};

const judgePair = (pair: NamePair, reader: PairReader): JudgedPair => {
  const extractions = pair.texts.map((text, i) => reader.extract(`text-${i + 1}`, text));
  const corpus = extractions.length > 1 ? reader.resolveCorpus(extractions) : null;
  const [first = [], second = []] = pair.names.map(({ text, span }) => {
    const extraction = extractions[text];
    const actors = extraction ? [...actorsAt(extraction, span)] : [];
    if (!corpus) return actors;
    return actors.flatMap((actor) =>
      corpus
        .filter(({ members }) => members.some(([document, id]) => document === text && id === actor))
        .map(({ id }) => id),
    );
  });
  const isMissing = first.length === 0 || second.length === 0;
  const verdict = isMissing ? 'missing' : first.some((actor) => second.includes(actor)) ? 'merged' : 'apart';
  return { pair, verdict, right: verdict === (pair.same ? 'merged' : 'apart') };
};

/** Reads each case by itself and says what became of its two names; across documents by `resolveCorpus`. */
export const judgeNamePairs = (pairs: readonly NamePair[], reader: PairReader): JudgedPair[] =>
  pairs.map((pair) => judgePair(pair, reader));

const shareOf = (judged: readonly JudgedPair[]): Share => ({
  right: judged.filter(({ right }) => right).length,
  of: judged.length,
});

export interface NamePairFigures {
  /** Of the names that are one actor, those that became one. */
  readonly merged: Share;
  /** Of the names that are two actors, those that became two. */
  readonly keptApart: Share;
  /** Right ones of each construction, in the order of the file. */
  readonly constructions: ReadonlyMap<string, Share>;
}

/** Counts of what was right, in all and by construction. */
export const countNamePairs = (judged: readonly JudgedPair[]): NamePairFigures => {
  const groups = new Map<string, JudgedPair[]>();
  for (const one of judged) {
    const group = groups.get(one.pair.construction);
    if (group) group.push(one);
    else groups.set(one.pair.construction, [one]);
  }
  return {
    merged: shareOf(judged.filter(({ pair }) => pair.same)),
    keptApart: shareOf(judged.filter(({ pair }) => !pair.same)),
    constructions: new Map([...groups].map(([construction, group]) => [construction, shareOf(group)])),
  };
};
