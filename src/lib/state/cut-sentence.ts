import { contains } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { Evidence } from '../model/statement.ts';
import { cutText } from './cut-text.ts';

export type Role = 'subject' | 'trigger' | 'object';

export interface RoleSpan extends Span {
  readonly role: Role;
}

export interface SentencePiece extends Span {
  readonly text: string;
  readonly role: Role | null;
}

export interface CutSentence {
  readonly pieces: readonly SentencePiece[];
  /** Ends that the sentence leaves out, with the words that name them before it. */
  readonly elsewhere: readonly { readonly role: Role; readonly text: string }[];
}

/** Who, what and to whom of a telling, as spans. */
export const toRoleSpans = ({ subjectSpan, trigger, objectSpan }: Evidence): readonly RoleSpan[] => [
  { ...subjectSpan, role: 'subject' },
  { ...trigger, role: 'trigger' },
  { ...objectSpan, role: 'object' },
];

/** The sentence of a telling, cut at subject, trigger and object. */
export const cutSentence = (text: string, evidence: Evidence): CutSentence => {
  const spans = toRoleSpans(evidence);
  return {
    pieces: cutText(text, evidence.sentence, spans).map(({ cover, ...piece }) => ({
      ...piece,
      role: cover?.role ?? null,
    })),
    elsewhere: spans
      .filter((span) => !contains(evidence.sentence, span))
      .map(({ role, start, end }) => ({ role, text: text.slice(start, end) })),
  };
};
