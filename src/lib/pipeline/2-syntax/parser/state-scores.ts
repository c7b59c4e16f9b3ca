import { FeatureList } from '../../../linear/feature-list.ts';
import type { WeightTable } from '../../../linear/weight-table.ts';
import { countClasses } from './actions.ts';
import { stateFeatures } from './features.ts';
import type { Nodes } from './nodes.ts';
import { NODE_BELOW, NODE_TOKEN, NODE_WIDTH } from './nodes.ts';
import type { SentenceCodes } from './sentence-codes.ts';
import { BELOW_BEGIN, PARSE_TEMPLATES, STATE_BEGIN, TOP_BEGIN } from './templates.ts';
import { frontFeatures, stackFeatures } from './token-features.ts';
import { TokenSums } from './token-sums.ts';

/** The sums of all actions in a state. What hangs on one token alone is summed once a token. */
export class StateScores {
  /** One sum an action, after `score`. */
  readonly sums: Int32Array;
  private readonly sentence: SentenceCodes;
  private readonly nodes: Nodes;
  private readonly table: WeightTable;
  private readonly features = new FeatureList(PARSE_TEMPLATES);
  private readonly topKeys = this.features.keys.subarray(TOP_BEGIN);
  private readonly belowKeys = this.features.keys.subarray(BELOW_BEGIN);
  private readonly stateKeys = this.features.keys.subarray(STATE_BEGIN);
  private readonly fronts: TokenSums;
  private readonly tops: TokenSums;
  private readonly belows: TokenSums;

  constructor(sentence: SentenceCodes, nodes: Nodes, table: WeightTable, labelCount: number) {
    const width = countClasses(labelCount);
    this.sentence = sentence;
    this.nodes = nodes;
    this.table = table;
    this.sums = new Int32Array(width);
    this.fronts = new TokenSums(width, table);
    this.tops = new TokenSums(width, table);
    this.belows = new TokenSums(width, table);
  }

  /** Begins a sentence: it is read already. */
  reset(): void {
    const places = this.sentence.count + 2;
    this.fronts.reset(places);
    this.tops.reset(places);
    this.belows.reset(places);
  }

  /** Scores the state with the node `stack` on top of the stack and `front` at the front of the buffer. */
  score(stack: number, front: number): void {
    const { features, nodes, sums } = this;
    this.addTokens(stack, front);
    stateFeatures(this.sentence, nodes.rows, stack, front, features);
    this.table.add(this.stateKeys, PARSE_TEMPLATES - STATE_BEGIN, sums);
  }

  private addTokens(stack: number, front: number): void {
    const { belows, features, fronts, sentence, sums, tops } = this;
    const { rows } = this.nodes;
    const top = rows[stack * NODE_WIDTH + NODE_TOKEN] as number;
    const below = rows[(rows[stack * NODE_WIDTH + NODE_BELOW] as number) * NODE_WIDTH + NODE_TOKEN] as number;
    const next = rows[front * NODE_WIDTH + NODE_TOKEN] as number;
    if (!fronts.isReady(next)) {
      frontFeatures(sentence, next, features);
      fronts.fill(next, features.keys, TOP_BEGIN);
    }
    if (!tops.isReady(top)) {
      stackFeatures(sentence, top, TOP_BEGIN, features);
      tops.fill(top, this.topKeys, BELOW_BEGIN - TOP_BEGIN);
    }
    if (!belows.isReady(below)) {
      stackFeatures(sentence, below, BELOW_BEGIN, features);
      belows.fill(below, this.belowKeys, STATE_BEGIN - BELOW_BEGIN);
    }
    const width = sums.length;
    const frontSums = fronts.sums;
    const topSums = tops.sums;
    const belowSums = belows.sums;
    const frontAt = next * width;
    const topAt = top * width;
    const belowAt = below * width;
    for (let action = 0; action < width; action += 1) {
      sums[action] =
        (frontSums[frontAt + action] as number) +
        (topSums[topAt + action] as number) +
        (belowSums[belowAt + action] as number);
    }
  }
}
