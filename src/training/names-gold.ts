import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import { LABEL_COUNT, NAME_TYPES, OUTSIDE, labelWithin } from '../lib/pipeline/3-mentions/names-model/labels.ts';

/** A name in a sentence, `[from, to)` in tokens. `null`: the source marks it as something that is no sure name of any type. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType | null;
}

/** A sentence as forms, with its names, which do not overlap. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly names: readonly GoldName[];
}

/** A text with names. `hasMisc`: whether the source marks MISC, too; where not, what is outside may be MISC. */
export interface GoldText {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
  readonly hasMisc: boolean;
}

const MISC = NAME_TYPES.indexOf('MISC');

/** All labels of MISC and O, as bits. */
const MISC_OR_NONE = Array.from({ length: LABEL_COUNT }, (_, label) => label).reduce(
  (mask, label) => (label === OUTSIDE || (label - 1) >> 2 === MISC ? mask | (1 << label) : mask),
  0,
);

/** A word that can be a name at all by its first letter. */
const CAN_BE_NAME = /^[\p{Lu}\p{Lt}\d]/u;

/** The labels each token may take, as bits. */
export const toAllowed = ({ forms, names }: GoldSentence, hasMisc: boolean): Int32Array => {
  const allowed = Int32Array.from(forms, (form, at) => {
    // A small word is MISC only inside a name ("War of the Roses").
    const isFree = !hasMisc && (CAN_BE_NAME.test(form) || CAN_BE_NAME.test(forms[at - 1] ?? ''));
    return isFree ? MISC_OR_NONE : 1 << OUTSIDE;
  });
  for (const { from, to, type } of names) {
    for (let at = from; at < to; at += 1) {
      allowed[at] = type === null ? MISC_OR_NONE : 1 << labelWithin(NAME_TYPES.indexOf(type), from, to, at);
    }
  }
  return allowed;
};

/** Of spans that overlap the longest stay, then the first. */
export const withoutOverlaps = (names: readonly GoldName[]): GoldName[] => {
  const taken = new Set<number>();
  const kept: GoldName[] = [];
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let free = true;
    for (let at = name.from; at < name.to; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = name.from; at < name.to; at += 1) taken.add(at);
    kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
};
