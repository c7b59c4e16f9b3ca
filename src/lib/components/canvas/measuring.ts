import type { Box } from '../../view/boxes.ts';
import type { GraphView } from './graph-view.ts';

/** Where a measuring program finds the picture: see `exposeForMeasuring`. */
interface Measuring {
  /** Resolves when the picture stands: a graph is drawn and nothing moves. Each new layout brings a new promise. */
  readonly ready: Promise<void>;
  /** Sets the camera: the middle in sigma's framed coordinates (0.5 is the middle of the first frame), and 1/zoom. */
  camera(state: { readonly x: number; readonly y: number; readonly ratio: number }): void;
  /** Nodes in CSS pixels of the canvas, with the radius of their marks, and edges by the ids of their ends. */
  snapshot(): {
    readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
    readonly edges: readonly { readonly source: string; readonly target: string }[];
  };
  /** Names that are written now, by the id of their node, as boxes in CSS pixels of the canvas. */
  names(): readonly (Box & { readonly id: string })[];
}

declare global {
  interface Window {
    __viz?: Measuring;
  }
}

/** Puts the one hook for measuring from outside on the window: `window.__viz`. */
export const exposeForMeasuring = (view: GraphView): void => {
  window.__viz = {
    get ready() {
      return view.ready;
    },
    camera(state) {
      view.stage?.getCamera().setState(state);
    },
    snapshot() {
      const { display, projection } = view;
      if (!display || !projection) return { nodes: [], edges: [] };
      const { k, left, top, scale } = projection;
      return {
        nodes: display.mapNodes((id, { x, y, size }) => ({ id, x: x * k + left, y: top - y * k, size: size * scale })),
        edges: display.mapEdges((_edge, _attributes, source, target) => ({ source, target })),
      };
    },
    names() {
      return view.writing()?.names.map(({ node, box }) => ({ id: node.id, ...box })) ?? [];
    },
  };
};
