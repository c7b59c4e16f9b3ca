import type { Extraction } from '../model/extraction.ts';
import type { Statement } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { ActorMatch } from './match-actors.ts';
import type { JudgedLine } from './score-statements.ts';
import type { Share } from './tally.ts';

/** What the score itself does not look at. */
export interface DetailScore {
  /** Hits whose `accordingTo` is the annotated one (nobody, where there is none). */
  readonly accordingTo: Share;
  /** Hits whose first day lies in the annotated day, month or year (no date, where there is none). */
  readonly when: Share;
  /** Statements whose class and sign are those of their predicate. */
  readonly class: Share;
  /** Mentions, triggers, ends and sentences that stand in the text: ends inside it, not empty, words as given. */
  readonly spans: Share;
}

const toShare = <T>(all: readonly T[], isRight: (one: T) => boolean): Share => ({
  right: all.filter(isRight).length,
  of: all.length,
});

const hasDate = (statement: Statement, when: string | null): boolean => {
  const { start = null, end = null } = statement.when ?? {};
  if (when === null) return start === null && end === null;
  return (start ?? end ?? '').startsWith(when) || (start !== null && end !== null && start <= when && when <= end);
};

const toSpans = (extraction: Extraction): boolean[] => {
  const { text } = extraction.document;
  const isInside = (span: { start: number; end: number }) =>
    span.start >= 0 && span.start < span.end && span.end <= text.length;
  const mentions = extraction.mentions.map(
    (mention) => isInside(mention) && text.slice(mention.start, mention.end) === mention.text,
  );
  const tellings = extraction.statements.flatMap(({ evidence }) =>
    evidence.flatMap(({ sentence, trigger, subjectSpan, objectSpan }) => [
      isInside(sentence),
      isInside(trigger) && sentence.start <= trigger.start && trigger.end <= sentence.end,
      isInside(subjectSpan),
      isInside(objectSpan),
    ]),
  );
  return [...mentions, ...tellings];
};

/** Looks at attribution, dates, classes and spans of one document's lines. */
export const scoreDetails = (
  judged: readonly JudgedLine[],
  extraction: Extraction,
  match: ActorMatch,
  ontology: Ontology,
): DetailScore => {
  const hits = judged.filter(({ verdict, gold }) => verdict === 'hit' && gold !== null);
  return {
    accordingTo: toShare(hits, ({ line, gold }) =>
      line.statements.some(({ accordingTo }) => {
        const said = accordingTo === null ? null : (match.goldOf.get(accordingTo) ?? null);
        return said === (gold?.statement.according_to ?? null);
      }),
    ),
    when: toShare(hits, ({ line, gold }) =>
      line.statements.some((statement) => hasDate(statement, gold?.statement.when ?? null)),
    ),
    class: toShare(extraction.statements, ({ predicate, class: given, sign }) => {
      const known = ontology.predicates.get(predicate);
      return known?.class === given && known.sign === sign;
    }),
    spans: toShare(toSpans(extraction), Boolean),
  };
};
