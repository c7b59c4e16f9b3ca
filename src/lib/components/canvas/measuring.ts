import type { GraphCanvasHandle, Snapshot } from '../../view/canvas-api.ts';
import type { Standing } from '../../view/standing.ts';

/** Where a measuring program finds the picture: see `exposeForMeasuring`. */
interface Measuring {
  /** Resolves when the picture stands: a graph is drawn and nothing moves. A file that is chosen brings a new promise. */
  readonly ready: Promise<void>;
  readonly camera: GraphCanvasHandle['setCamera'];
  readonly snapshot: GraphCanvasHandle['snapshot'];
  readonly names: GraphCanvasHandle['names'];
}

declare global {
  interface Window {
    __viz?: Measuring;
  }
}

const NOTHING: Snapshot = { nodes: [], edges: [] };

/** Puts the one hook for measuring from outside on the window, `window.__viz`, for whatever canvas is on the page. */
export const exposeForMeasuring = (standing: Standing, canvas: () => GraphCanvasHandle | null): void => {
  window.__viz = {
    get ready() {
      return standing.promise;
    },
    camera: (state) => canvas()?.setCamera(state),
    snapshot: () => canvas()?.snapshot() ?? NOTHING,
    names: () => canvas()?.names() ?? [],
  };
};
