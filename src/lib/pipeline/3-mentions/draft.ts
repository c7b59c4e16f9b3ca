import type { EntityType } from '../../model/entity.ts';
import type { MentionForm, Office } from '../../model/mention.ts';

/** An office as it is being read: `of` is a draft, not yet a number; token numbers, not offsets. */
export interface DraftOffice extends Pick<Office, 'id' | 'relation' | 'body' | 'department'> {
  readonly from: number;
  readonly to: number;
  of: Draft | null;
}

/** A mention as it is being read; the rules of this stage add to it. */
export interface Draft {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: MentionForm;
  type: EntityType;
  known: string | null;
  adjectival: boolean;
  plural: boolean;
  unnamed: boolean;
  confidence: number;
  gender: 'male' | 'female' | null;
  offices: DraftOffice[];
  owner: Draft | null;
}

/** A draft with what most of them have in common. */
export const newDraft = (
  sentence: number,
  from: number,
  to: number,
  form: MentionForm,
  type: EntityType,
  more: Partial<Omit<Draft, 'sentence' | 'from' | 'to' | 'form' | 'type'>> = {},
): Draft => ({
  sentence,
  from,
  to,
  head: to - 1,
  form,
  type,
  known: null,
  adjectival: false,
  plural: false,
  unnamed: false,
  confidence: 0.8,
  gender: null,
  offices: [],
  owner: null,
  ...more,
});
