import type { BlockKind } from '../../model/clean-text.ts';
import type { Pos, VerbForm } from '../../model/sentence.ts';
import type { RepairTags, WordTag } from './grammar-model.ts';
import type { NameTest } from './known-names.ts';
import type { Tag, TaggedWord } from './readings.ts';
import { repairTags } from './tag-repairs.ts';

const PLAIN: TaggedWord = { pos: 'X', known: true };
const NAME: TaggedWord = { pos: 'PROPN', known: false };

const toVerbForm = ({ upos, xpos }: WordTag): VerbForm | null =>
  upos === 'VERB' || upos === 'AUX' ? (xpos as VerbForm) : null;

/** Penn Treebank tags that are surer than the rules. */
const FIRM = new Set(['ADD']);

/** Penn Treebank tags of parts of speech that are not told apart further by the rules. */
const PLAIN_XPOS: Readonly<Partial<Record<Pos, string>>> = {
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  CCONJ: 'CC',
  DET: 'DT',
  INTJ: 'UH',
  NUM: 'CD',
  PRON: 'PRP',
  SCONJ: 'IN',
  SYM: 'SYM',
  X: 'FW',
};

const toXpos = (form: string, { pos, verbForm }: Tag): string => {
  if (verbForm !== null) return verbForm;
  const plural = /[^su]s$/.test(form);
  if (pos === 'NOUN') return plural ? 'NNS' : 'NN';
  if (pos === 'PROPN') return plural && form.length > 4 ? 'NNP' : 'NNP';
  if (pos === 'PART') return form.toLowerCase() === 'to' ? 'TO' : form.includes("'") && form !== "n't" ? 'POS' : 'RB';
  if (pos === 'PUNCT') return form === ',' || form === '.' || form === ':' ? form : form === '-' ? 'HYPH' : ':';
  return PLAIN_XPOS[pos] ?? 'FW';
};

/** The rules for what the tagger cannot know from its training texts, for blocks of a kind. */
export const repairsFor =
  (kind: BlockKind, isName: NameTest): RepairTags =>
  (forms, tags) => {
    const before: Tag[] = tags.map((tag) => ({ pos: tag.upos, verbForm: toVerbForm(tag) }));
    const after = repairTags(
      forms,
      before,
      forms.map((form) => (isName(form) ? NAME : PLAIN)),
      kind,
    );
    for (const [i, tag] of after.entries()) {
      const own = tags[i] as WordTag;
      if (own.upos === tag.pos && toVerbForm(own) === tag.verbForm) continue;
      // What the tagger tells apart by its finer tags stays: the relative "that", "to" before a verb, adjectives in names.
      if (FIRM.has(own.xpos) || (own.upos === 'ADJ' && own.xpos === 'NNP')) continue;
      own.upos = tag.pos;
      own.xpos = toXpos(forms[i] as string, tag);
    }
  };
