import type { BlockKind } from '../../model/clean-text.ts';
import type { Pos, VerbForm } from '../../model/sentence.ts';
import type { Tag, TaggedWord } from './readings.ts';
import { repairTags } from './tag-repairs.ts';
import { buildTagWords } from './tagger/tag-words.ts';
import type { Weights } from './tagger/weights.ts';

/** Repairs the outside tagger's tags of one sentence and finds the form of each verb; `forms` and `tagged` go word by word. */
export type Retag = (forms: readonly string[], tagged: readonly TaggedWord[], kind: BlockKind) => Tag[];

const UNREAD: Tag = { pos: 'X', verbForm: null };

/** "VERB VBD" → pos and form; "NOUN NNS" → pos. */
const toTag = (label: string): Tag => {
  const [pos = 'X', form = ''] = label.split(' ');
  return { pos: pos as Pos, verbForm: pos === 'VERB' || pos === 'AUX' ? (form as VerbForm) : null };
};

/** A linear model that sees the outside tags and the words around, then rules for what the model cannot know. */
export const buildRetag = (weights: Weights): Retag => {
  const tags = weights.labels.map(toTag);
  const tagWords = buildTagWords(weights);
  return (forms, tagged, kind) => {
    const hints = tagged.map(({ pos }) => pos);
    const read = tagWords(forms, hints).map((label) => tags[label] ?? UNREAD);
    return repairTags(forms, read, tagged, kind);
  };
};
