import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { DisplayEdge, DisplayGraph, DisplayNode } from '../display-graph.ts';
import { MANY_EDGES } from '../display-graph.ts';
import type { Projection } from '../frame.ts';
import { createEdgeRibbonProgram } from './edge-ribbon-program.ts';
import { createNodeShapeProgram } from './node-shape-program.ts';
import type { PaintColours } from './paint-colours.ts';

/** The WebGL canvas and its camera. This module needs a browser: import it dynamically. */
export type Stage = Sigma<DisplayNode, DisplayEdge>;

export interface StageOptions {
  readonly colours: PaintColours;
  /** Camera moves take no time. */
  readonly still: boolean;
}

const ZOOM_MS = 160;

/** Whether clicks on edges can be told: decided once for a stage, as it doubles the cost of drawing them. */
export const hasEdgeEvents = (graph: DisplayGraph): boolean => graph.size <= MANY_EDGES;

/** Puts a graph on a stage that fills `container`. Writing is not drawn: that is for the caller, after each render. */
export const createStage = (container: HTMLElement, graph: DisplayGraph, { colours, still }: StageOptions): Stage =>
  new Sigma<DisplayNode, DisplayEdge>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: hasEdgeEvents(graph),
    hideEdgesOnMove: !hasEdgeEvents(graph),
    enableCameraRotation: false,
    stagePadding: 0,
    minCameraRatio: 0.01,
    maxCameraRatio: 200,
    zoomDuration: still ? 1 : ZOOM_MS,
    doubleClickZoomingDuration: still ? 1 : ZOOM_MS,
    // The picture stands still when the hand does.
    inertiaDuration: 1,
    inertiaRatio: 0,
    defaultNodeType: 'shape',
    defaultEdgeType: 'ribbon',
    nodeProgramClasses: { shape: createNodeShapeProgram(colours) },
    edgeProgramClasses: { ribbon: createEdgeRibbonProgram(colours), line: EdgeLineProgram },
    defaultDrawNodeHover: () => undefined,
  });

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
