import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** What an office makes of its holder. */
export type OfficeRelation = 'leads' | 'speaks for' | 'part of';

/** An office said of a person: a title before the name, an apposition after it, or the head of a nominal ("the UN chief"). */
export interface Office {
  /** Identifier of the office in the titles lexicon ("president", "secretary-general"). */
  readonly id: string;
  readonly relation: OfficeRelation;
  /** The words of the office, without what it is an office of. */
  readonly start: number;
  readonly end: number;
  /** Number of the mention it is an office of ("Russian", "UN", "Guterres'"), where the text says so. */
  readonly of: number | null;
  /** Kind of body the office belongs to when the words name one that has no mention ("foreign minister" → ministry). */
  readonly body: 'state' | 'ministry' | 'organisation' | 'person';
  /** For ministries and the like: normalised name of the department ("Foreign", "Defence"). */
  readonly department: string | null;
}

/** A span that names, describes or points at an actor. `start` and `end` are those of the contract's mention. */
export interface Mention extends Span {
  readonly text: string;
  readonly form: MentionForm;
  readonly type: EntityType;
  /** Number of its sentence; `from`, `to` and `head` are token numbers there, `[from, to)` covering the mention's tokens. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Identifier of the actor in the gazetteer ("state:RU", "body:UN", "bloc:BRICS"), where the words alone settle it. */
  readonly known: string | null;
  /** A demonym or adjective ("Russian"): makes an entity only where an actor needs it. */
  readonly adjectival: boolean;
  /** A description of people or a body that nothing in the text names ("white farmers", "a federal judge"). */
  readonly unnamed: boolean;
  /** A plural that stands for several actors ("the two men", "both sides"). */
  readonly plural: boolean;
  /** How sure the finder is, 0 to 1. */
  readonly confidence: number;
  readonly gender: 'male' | 'female' | null;
  readonly offices: readonly Office[];
  /** For "Ukraine's foreign ministry", "Moscow's troops", "North Korean soldiers": number of the mention it belongs to. */
  readonly owner: number | null;
}
