import type { Finding, Rule } from './candidate.ts';
import type { End } from './ends.ts';
import type { Actor } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';

/** The actors of a mention as ends of a statement. */
export const toEnds = ({ number, mention, entities }: Actor): End[] =>
  entities.map((entity) => ({
    entity,
    span: { start: mention.start, end: mention.end },
    kind: 'direct',
    pronoun: mention.form === 'pronoun',
    mention: number,
  }));

/** A standing fact; its trigger are the tokens `[from, to)`. */
export const toFact = (
  rule: Rule,
  subject: End,
  predicate: string,
  object: End,
  from: number,
  to: number,
): Finding => ({
  subject,
  object,
  predicate,
  modality: 'happened',
  accordingTo: null,
  loose: false,
  from,
  to,
  clause: null,
  kind: 'structure',
  rule,
  also: null,
  frame: null,
});

/** Token number of the token that holds a place of the text, -1 for none. */
export const tokenAt = (view: SentenceView, start: number): number =>
  view.tokens.findIndex((token) => token.start <= start && start < token.end);
