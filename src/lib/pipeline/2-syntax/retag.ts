import type { BlockKind } from '../../model/clean-text.ts';
import type { Pos, VerbForm } from '../../model/sentence.ts';
import type { Tag } from './readings.ts';
import { repairTags } from './tag-repairs.ts';
import { tagWords } from './tagger/tag-words.ts';
import type { Weights } from './tagger/weights.ts';
import type { TaggedWord } from './tokenizer.ts';

/** "VERB VBD" → pos and form; "NOUN NNS" → pos. */
const toTag = (label: string): Tag => {
  const [pos = 'X', form = ''] = label.split(' ');
  return { pos: pos as Pos, verbForm: pos === 'VERB' || pos === 'AUX' ? (form as VerbForm) : null };
};

/**
 * Repairs the outside tagger's tags of one sentence and finds the form of each verb: a linear model that sees those tags
 * and the words around, then rules for what the model cannot know. `forms` and `tagged` go word by word.
 */
export const retag = (
  forms: readonly string[],
  tagged: readonly TaggedWord[],
  weights: Weights,
  kind: BlockKind = 'paragraph',
): Tag[] => {
  const hints = tagged.map(({ pos }) => pos);
  const tags = weights.labels.map(toTag);
  const unread: Tag = { pos: 'X', verbForm: null };
  const read = tagWords(forms, hints, weights).map((label) => tags[label] ?? unread);
  return repairTags(forms, read, tagged, kind);
};
