import type { EntityType } from '../model/entity.ts';
import type { LineStyle, Mark, Tone } from './appearance.ts';
import type { Colour } from './palette.ts';
import type { Shape } from './shapes.ts';

/** A node as the canvas draws it. */
export interface DisplayNode {
  readonly id: string;
  /** Its number in `DisplayGraph.nodes`. */
  readonly index: number;
  readonly label: string;
  /** Layout units, y upwards. */
  x: number;
  y: number;
  /** Radius in CSS pixels at the start. */
  readonly size: number;
  readonly colour: Colour;
  readonly shape: Shape;
  readonly entityType: EntityType;
  pinned: boolean;
  /** Which label comes first where there is no room for all. */
  readonly weight: number;
  /** Ties at it, loops too. */
  readonly ties: readonly Tie[];
}

/** A line as the canvas draws it: a strand, or all strands between two nodes folded to one. */
export interface DisplayEdge {
  readonly id: string;
  readonly source: DisplayNode;
  readonly target: DisplayNode;
  /** Predicate; of a folded line the number of its strands. */
  readonly label: string;
  readonly size: number;
  readonly colour: Colour;
  readonly tone: Tone;
  readonly style: LineStyle;
  readonly mark: Mark;
  /** Radius of the sign's disc in CSS pixels at the start. */
  readonly signSize: number;
  /** An arrow's head at the target, and at the source: only folded lines have one there. */
  readonly arrow: boolean;
  readonly back: boolean;
  /** See `strandBow`. */
  readonly bow: number;
  readonly weight: number;
}

/** Two nodes with all strands between them, whichever way these point. */
export interface Tie {
  /** Its number in `DisplayGraph.ties`. */
  readonly index: number;
  readonly source: DisplayNode;
  readonly target: DisplayNode;
  readonly strands: readonly DisplayEdge[];
  /** All strands as one line; null where there is only one. */
  readonly folded: DisplayEdge | null;
}

export interface DisplayGraph {
  readonly nodes: readonly DisplayNode[];
  readonly edges: readonly DisplayEdge[];
  readonly ties: readonly Tie[];
  readonly node: (id: string) => DisplayNode | null;
  readonly edge: (id: string) => DisplayEdge | null;
  readonly tieOf: (edge: DisplayEdge) => Tie | null;
}
