import { hashText } from '../../../linear/hash.ts';
import { decodeWeights } from '../../../linear/weight-file.ts';
import { WeightTable } from '../../../linear/weight-table.ts';
import type { WordTable } from '../../../linear/words.ts';
import { DataError } from '../../../model/errors.ts';
import type { WordTags } from '../pos-tagger/tagger.ts';
import { countClasses, isLeft, labelOf, markClass, ROOT_LABEL, SHIFT } from './actions.ts';
import { MARK_TEMPLATES, MarkTree } from './marks.ts';
import { NODE_BELOW, NODE_TOKEN, NODE_WIDTH, Nodes } from './nodes.ts';
import { SentenceCodes } from './sentence-codes.ts';
import { StateScores } from './state-scores.ts';

/** A tree over the tokens of a sentence. */
export interface Tree {
  /** Number of each token's head; the number of tokens for the token that hangs on the root. */
  readonly heads: Int32Array;
  /** Number of each token's label in `Parser.labels`. */
  readonly labels: Uint8Array;
}

/** Longer sentences (in tokens) are parsed in parts, so that the room for them stays bounded. */
const LONGEST_PART = 512;

/**
 * Dependency parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011), greedy, from left to right, so linear in the
 * length of the sentence. Where punctuation marks hang is decided when the tree is finished.
 */
export class Parser {
  /** Universal Dependencies labels; number 0 is `root`. */
  readonly labels: readonly string[];
  private readonly words: WordTable;
  private readonly sentence: SentenceCodes;
  private readonly nodes = new Nodes();
  private readonly looseLabel: number;
  private readonly markLabel: number;
  private readonly marks = new MarkTree();
  private readonly markSums: Int32Array;
  private readonly table: WeightTable;
  private readonly scores: StateScores;

  /** `tags`: the tags of the tagger whose numbers `parse` is given. */
  constructor(
    labels: readonly string[],
    tags: readonly { readonly upos: string }[],
    words: WordTable,
    table: WeightTable,
  ) {
    this.labels = labels;
    this.words = words;
    this.table = table;
    this.markLabel = labels.indexOf('punct');
    this.markSums = new Int32Array(markClass(labels.length) + 1);
    this.looseLabel = Math.max(labels.indexOf('parataxis'), 1);
    this.sentence = new SentenceCodes(tags);
    this.scores = new StateScores(this.sentence, this.nodes, table, labels.length);
  }

  /**
   * Parses a sentence, given by the numbers of its words in the word table and the tags of the tagger. An over-long one is
   * parsed in parts, one with `cuts` (numbers of the tokens that begin a part, ascending) in those, and the roots of the later
   * parts hang on the first one.
   */
  parse(words: Int32Array, tags: WordTags, cuts: readonly number[] = []): Tree {
    const count = words.length;
    const heads = new Int32Array(count);
    const labels = new Uint8Array(count);
    let root = -1;
    for (let from = 0; from < count;) {
      const to = Math.min(cuts.find((cut) => cut > from) ?? count, this.endOfPart(tags.best, from));
      const part = { best: tags.best.subarray(from, to), second: tags.second.subarray(from, to) };
      this.parsePart(words.subarray(from, to), part, heads.subarray(from, to), labels.subarray(from, to));
      for (let token = from; token < to; token += 1) {
        const head = heads[token] as number;
        heads[token] = head === to - from ? count : head + from;
        if (head !== to - from) continue;
        if (root < 0) root = token;
        else {
          heads[token] = root;
          labels[token] = this.looseLabel;
        }
      }
      from = to;
    }
    return { heads, labels };
  }

  /** Where the part that begins at a token ends: behind the last mark that is in reach. */
  private endOfPart(tags: Uint8Array, from: number): number {
    const end = from + LONGEST_PART;
    if (end >= tags.length) return tags.length;
    for (let to = end; to > from + LONGEST_PART / 2; to -= 1) {
      if (this.sentence.isMark(tags[to - 1] as number)) return to;
    }
    return end;
  }

  private parsePart(words: Int32Array, tags: WordTags, heads: Int32Array, labels: Uint8Array): void {
    const { nodes } = this;
    const count = words.length;
    const labelCount = this.labels.length;
    this.sentence.read(this.words.codes, words, tags);
    nodes.reset(count);
    this.scores.reset();
    let stack = 0;
    let front = 1;
    let next = 0;
    while (next < count || stack !== 0) {
      const action = this.choose(stack, front, next);
      if (action === SHIFT) {
        stack = nodes.onTopOf(front, stack);
        next += 1;
        front = next + 1;
        continue;
      }
      const token = nodes.rows[stack * NODE_WIDTH + NODE_TOKEN] as number;
      const below = nodes.rows[stack * NODE_WIDTH + NODE_BELOW] as number;
      const label = labelOf(action, labelCount);
      labels[token] = label;
      if (isLeft(action, labelCount)) {
        heads[token] = next;
        front = nodes.withLeft(front, stack, label);
        stack = below;
      } else {
        heads[token] = nodes.rows[below * NODE_WIDTH + NODE_TOKEN] as number;
        stack = nodes.withRight(below, stack, label);
      }
    }
    this.hangMarks(heads, labels);
  }

  /** The best action that is allowed; of equals the first. */
  private choose(stack: number, front: number, next: number): number {
    if (stack === 0) return SHIFT;
    const labelCount = this.labels.length;
    const atRoot = next === this.sentence.count;
    const alone = this.nodes.rows[stack * NODE_WIDTH + NODE_BELOW] === 0;
    if (atRoot && alone) return 1 + ROOT_LABEL;
    this.scores.score(stack, front);
    const { sums } = this.scores;
    let best = -1;
    let most = -Infinity;
    if (!atRoot) {
      best = SHIFT;
      most = sums[SHIFT] as number;
      for (let action = 2; action <= labelCount; action += 1) {
        if ((sums[action] as number) <= most) continue;
        best = action;
        most = sums[action] as number;
      }
    }
    if (alone) return best;
    for (let action = labelCount + 2; action <= 2 * labelCount; action += 1) {
      if ((sums[action] as number) <= most) continue;
      best = action;
      most = sums[action] as number;
    }
    return best;
  }

  /** Hangs the punctuation marks where they fit best into the finished tree. */
  private hangMarks(heads: Int32Array, labels: Uint8Array): void {
    const { marks, markSums, table } = this;
    const sumAt = markSums.length - 1;
    marks.read(this.sentence, heads, labels, this.markLabel);
    for (let mark = 0; mark < heads.length; mark += 1) {
      if (!marks.isOpen(mark)) continue;
      const { count, tokens } = marks.findPlaces(mark);
      let most = -Infinity;
      for (let place = 0; place < count; place += 1) {
        marks.describe(mark, place);
        markSums[sumAt] = 0;
        table.add(marks.keys, MARK_TEMPLATES, markSums);
        if (markSums[sumAt] <= most) continue;
        most = markSums[sumAt];
        heads[mark] = tokens[place] as number;
      }
    }
  }
}

/** Setting of a parser file that tells which tagger it was trained with. */
export const tagsetMark = (tags: readonly { readonly upos: string; readonly xpos: string }[]): number =>
  hashText(tags.map(({ upos, xpos }) => `${upos}|${xpos}`).join(' '));

/**
 * Reads the parser's weights; `tags` are those of the tagger it was trained with.
 * @throws DataError for a file that is not the parser's, or not made for these tags.
 */
export const loadParser = (
  bytes: Uint8Array,
  tags: readonly { readonly upos: string; readonly xpos: string }[],
  words: WordTable,
): Parser => {
  const { labels, settings, rows } = decodeWeights('parser', bytes, countClasses);
  if (labels[ROOT_LABEL] !== 'root') throw new DataError('parser-labels', 'The first label of the parser is not root.');
  if (settings.tags !== tagsetMark(tags)) {
    throw new DataError('parser-tags', 'The parser was trained with the tags of another tagger.', {
      tags: tags.length,
    });
  }
  return new Parser(labels, tags, words, new WeightTable(rows));
};
