import type { EntenteGraph } from '../graph/attributes.ts';
import type { LayoutInput, LayoutResult } from '../graph/layout/layout-input.ts';
import type { Places } from '../graph/layout/to-layout-input.ts';
import type { Box } from './boxes.ts';
import type { Scene } from './scene-types.ts';
import type { Standing } from './standing.ts';

export type Theme = 'light' | 'dark';

/** What the analyst looks at: a node or an edge of the visible graph, by its graphology key. */
export type Selection =
  { readonly kind: 'actor'; readonly id: string } | { readonly kind: 'edge'; readonly id: string };

/** What is shown as chosen: that, or all that is between two actors. */
export type Choice = Selection | { readonly kind: 'pair'; readonly ids: readonly [string, string] };

/** A layout under way. `result` rejects with an `AbortError` after `cancel()`. */
export interface LayoutTask {
  readonly result: Promise<LayoutResult>;
  readonly cancel: () => void;
}

/**
 * Starts a layout off the main thread: `arrangeInWorker` of `worker/layout-client.ts`. `onPicture` gets what can be shown
 * in the meantime, where the layout takes long.
 */
export type Arrange = (
  input: LayoutInput,
  onProgress: (done: number) => void,
  onPicture: (picture: LayoutResult) => void,
) => LayoutTask;

/** A place in layout units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Properties of `GraphCanvas`. */
export interface GraphCanvasProps {
  /**
   * The visible graph. Replaced as a whole when anything changes (never mutated): what stays keeps its place, what is new
   * starts beside its neighbours. Nodes of a graph with places of its own (an opened file) stand where they say.
   */
  readonly graph: EntenteGraph;
  readonly arrange: Arrange;
  readonly theme: Theme;
  readonly selection: Choice | null;
  readonly pins: Places;
  /** What the graph belongs to: an opened file, or null for the project. Another one is a new picture, framed anew. */
  readonly source: object | null;
  /** A click on a node, an edge or a pair whose edges are drawn as one, or on the empty canvas (null). */
  readonly onselect: (choice: Choice | null) => void;
  readonly onhover?: (choice: Choice | null) => void;
  /** A node was dragged and now keeps this place. The owner hands it back in `pins`. */
  readonly onpin: (id: string, place: Place) => void;
  /** A pinned node was double-clicked. */
  readonly onunpin: (id: string) => void;
  /** Share of the layout done, 0 to 1; null when it stands. */
  readonly onprogress?: (done: number | null) => void;
  /** Is told while anything moves. */
  readonly standing: Standing;
}

/** What is on the canvas, in its CSS pixels; edges by the ids of their ends. */
export interface Snapshot {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** What a picture says besides the graph. Empty strings leave the line out. */
export interface PictureOptions {
  readonly theme: Theme;
  readonly title: string;
  /** Names of the sources, one a document ("Al Jazeera, 24 October 2024"). */
  readonly sources: readonly string[];
  /** Day of the picture, as it shall be printed. */
  readonly date: string;
  /** Marking line at the top and the bottom; empty by default. */
  readonly marking: string;
}

/** What a parent may ask of a mounted `GraphCanvas` (`bind:this`). */
export interface GraphCanvasHandle {
  /** Shows the whole visible graph. */
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Brings an actor with its neighbours into view. */
  readonly focusActor: (id: string) => void;
  /** Brings both ends of an edge into view. */
  readonly focusEdge: (id: string) => void;
  /** Lays the visible graph out anew; pins stay. */
  readonly rearrange: () => void;
  readonly cancelLayout: () => void;
  /** Where each visible node stands, in layout units, y upwards (for exports and new pins). */
  readonly places: () => Places;
  /**
   * The picture as framed now, as plain geometry, or null before the first layout. Hand it to `encodePicturePng` or
   * `encodePictureSvg` of `formats/`.
   */
  readonly scene: (options: PictureOptions) => Scene | null;
  /** Sets the camera: the middle in sigma's framed coordinates (0.5 is the middle of the first frame), and 1/zoom. */
  readonly setCamera: (state: { readonly x: number; readonly y: number; readonly ratio: number }) => void;
  /** Nodes with the radius of their marks, and all edges, folded or not. */
  readonly snapshot: () => Snapshot;
  /** Names that are written now, by the id of their node. */
  readonly names: () => readonly (Box & { readonly id: string })[];
}
