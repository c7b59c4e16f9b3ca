import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Projection } from '../frame.ts';
import { EmptyLayer, createPaintLayer } from './layers.ts';
import type { Paint } from './paint.ts';

/** Sigma's canvases, camera and hands. This module needs a browser: import it dynamically. */
export type Stage = Sigma;

export interface StageOptions {
  readonly paint: Paint;
  /** Camera moves take no time. */
  readonly still: boolean;
}

const ZOOM_MS = 160;

/** Sigma draws nothing without a node: one that none of the layers draws. */
const createAnchor = (): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  graph.addNode('anchor', { x: 0, y: 0, size: 1, label: null });
  return graph;
};

/**
 * Sigma finds the node under the pointer by drawing all of them a second time at each frame and reading a pixel back, which
 * waits for the graphics card. The picture finds it by its places instead, so this is switched off. Both are private to
 * sigma 3.0, whose version is pinned.
 */
const switchOffPicking = (stage: Stage): void => {
  const layers: unknown = Reflect.get(stage, 'pickingLayers');
  if (layers instanceof Set) layers.clear();
  Reflect.set(stage, 'getNodeAtPosition', () => null);
};

/**
 * Each of sigma's seven canvases is blended over the page at each frame, whether anything is on it or not. Two are drawn
 * on; the topmost is there for the pointer, which an invisible one answers as well.
 */
const hideUnused = (stage: Stage): void => {
  const { mouse, ...canvases } = stage.getCanvases();
  for (const name of ['edges', 'edgeLabels', 'hovers', 'hoverNodes'])
    canvases[name]?.style.setProperty('display', 'none');
  mouse?.style.setProperty('opacity', '0');
};

/**
 * A stage that fills `container` and draws the paint. What is pointed at and all writing is for the caller: after each
 * render, and on the stage's own events.
 */
export const createStage = (container: HTMLElement, { paint, still }: StageOptions): Stage => {
  const stage = new Sigma(createAnchor(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    minCameraRatio: 0.01,
    maxCameraRatio: 200,
    zoomDuration: still ? 1 : ZOOM_MS,
    doubleClickZoomingDuration: still ? 1 : ZOOM_MS,
    // The picture stands still when the hand does.
    inertiaDuration: 1,
    inertiaRatio: 0,
    defaultNodeType: 'paint',
    defaultEdgeType: 'nothing',
    nodeProgramClasses: { paint: createPaintLayer(paint) },
    nodeHoverProgramClasses: { paint: EmptyLayer },
    edgeProgramClasses: { nothing: EmptyLayer },
    defaultDrawNodeHover: () => undefined,
  });
  switchOffPicking(stage);
  hideUnused(stage);
  return stage;
};

/** How the stage turns layout units into CSS pixels now, also when the camera has moved since the last render. */
export const projectionOf = (stage: Stage): Projection => {
  const cameraState = stage.getCamera().getState();
  const origin = stage.graphToViewport({ x: 0, y: 0 }, { cameraState });
  const unit = stage.graphToViewport({ x: 1000, y: 0 }, { cameraState });
  return { k: (unit.x - origin.x) / 1000, left: origin.x, top: origin.y, scale: stage.scaleSize(1) };
};

/** Whether this browser can draw with WebGL at all. */
export const hasWebGl = (): boolean => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};
