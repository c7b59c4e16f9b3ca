/**
 * A graph as plain arrays. Nodes are numbers from 0 to `order` - 1; node arrays are in their order, edge arrays share
 * another. Lengths are in units of the picture; `y` points up.
 */
export interface GraphArrays {
  readonly order: number;
  /** Ends of each edge, as numbers of nodes. */
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  /** Strength of each edge: it pulls by its size. 1 where there is none. Below 0: hostile. */
  readonly weight?: ArrayLike<number>;
  /** Radius of each node's mark. */
  readonly radius?: ArrayLike<number>;
  /** Width and height of each node's label, 0 for none; it stands below the mark. */
  readonly labelWidth?: ArrayLike<number>;
  readonly labelHeight?: ArrayLike<number>;
  /** Where a node stands now; NaN where it has no place yet. */
  readonly x?: ArrayLike<number>;
  readonly y?: ArrayLike<number>;
  /** 1: stays exactly where it stands. */
  readonly fixed?: ArrayLike<number>;
  /** Ring or bloc of each node, from 0 on, for `arrange`. */
  readonly group?: ArrayLike<number>;
  /** Time of each node, in any unit, for `arrange: 'time'`; NaN for none. */
  readonly time?: ArrayLike<number>;
}

/** How a picture is ordered beyond its ties. */
export type Arrangement = 'free' | 'rings' | 'blocs' | 'time';

export interface EngineOptions {
  /** Same graph, options and seed, same picture to the last bit. 1 by default. */
  readonly seed?: number;
  /** Whether hostile ties pull like others or push their ends apart. `pull` by default. */
  readonly hostile?: 'pull' | 'push';
  /**
   * `forces`: close neighbours stand close, clusters show. `even`: distances as in the graph, lines of even length, for
   * parts of up to 600 nodes; larger ones get forces. `forces` by default.
   */
  readonly spacing?: 'forces' | 'even';
  /**
   * `rings`: groups on rings about one centre, group 0 in the middle. `blocs`: groups side by side, from left to right.
   * `time`: from left to right by time. `free` by default.
   */
  readonly arrange?: Arrangement;
  /**
   * What places that nodes bring are good for. `keep`: what stays stays, newcomers come beside their neighbours, and only
   * what must give way moves. `start`: all may move from there. `keep` by default.
   */
  readonly present?: 'keep' | 'start';
  /** Whether marks and labels are moved apart; by default up to 2,000 nodes. */
  readonly apart?: boolean;
  /** Width of the sheet for a height of 1: parts without a tie are packed to it. 16/9 by default. */
  readonly aspect?: number;
  /** No part gets more steps than this; by default fewer for large graphs. */
  readonly maxSteps?: number;
}

/** A place for each node. */
export interface Positions {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/** A layout under way. */
export interface LayoutEngine {
  /** Goes `count` steps on (1 by default), fewer when the picture comes to rest; says whether it has. */
  readonly step: (count?: number) => boolean;
  /** The picture as it stands, in arrays of the caller's own. */
  readonly positions: () => Positions;
  /** The picture is at rest: further steps change nothing. */
  readonly settled: boolean;
  /** Share of the way to rest, 0 to 1; never falls. */
  readonly progress: number;
}
