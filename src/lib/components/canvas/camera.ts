import type { Place } from '../../view/canvas-api.ts';
import type { DisplayGraph } from '../../view/display-graph.ts';
import type { Stage } from '../../view/sigma/stage.ts';

const FIT_MS = 250;
const STEP_MS = 120;
/** Room for marks and names at the rim of the sheet, in CSS pixels. */
const ROOM = { left: 76, right: 76, top: 40, bottom: 56 } as const;
/** Few nodes are not blown up beyond this: a layout unit is at most so many CSS pixels. */
const MAX_ZOOM = 1.7;

type State = ReturnType<ReturnType<Stage['getCamera']>['getState']>;

const moveTo = (stage: Stage, state: Partial<State>, durationMs: number): void => {
  const camera = stage.getCamera();
  if (durationMs <= 0) camera.setState(state);
  else void camera.animate(state, { duration: durationMs, easing: 'quadraticInOut' });
};

/** Frames these places. */
export const fitCamera = (stage: Stage, places: readonly Place[], still: boolean): void => {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  if (left > right) return;
  const { width, height } = stage.getDimensions();
  const camera = stage.getCamera();
  const whole = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  // At ratio 1 a length in layout units and one in pixels are in a fixed proportion.
  const a = stage.graphToViewport({ x: left, y: top }, { cameraState: whole });
  const b = stage.graphToViewport({ x: right, y: bottom }, { cameraState: whole });
  const unit = stage.graphToViewport({ x: left + 1, y: top }, { cameraState: whole }).x - a.x;
  const ratio = Math.max(
    (b.x - a.x) / Math.max(1, width - ROOM.left - ROOM.right),
    (b.y - a.y) / Math.max(1, height - ROOM.top - ROOM.bottom),
    unit / MAX_ZOOM,
    1e-3,
  );
  // The middle of the nodes shall lie in the middle of the room that is left.
  const shift = { x: ((ROOM.left - ROOM.right) / 2) * ratio, y: ((ROOM.top - ROOM.bottom) / 2) * ratio };
  const middle = { x: (a.x + b.x) / 2 - shift.x, y: (a.y + b.y) / 2 - shift.y };
  const { x, y } = stage.viewportToFramedGraph(middle, { cameraState: whole });
  moveTo(stage, camera.validateState({ x, y, ratio: camera.getBoundedRatio(ratio), angle: 0 }), still ? 0 : FIT_MS);
};

/** Zooms around the middle of the sheet: a factor above 1 brings it nearer. */
export const zoomCamera = (stage: Stage, factor: number, still: boolean): void => {
  const camera = stage.getCamera();
  moveTo(stage, { ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, still ? 0 : STEP_MS);
};

/** Moves the sheet's window by CSS pixels. */
export const panCamera = (stage: Stage, dx: number, dy: number, still: boolean): void => {
  const { width, height } = stage.getDimensions();
  const { x, y } = stage.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
  moveTo(stage, { x, y }, still ? 0 : STEP_MS);
};

/** Brings a node to the middle, nearer if the picture is far away. */
export const centreOn = (stage: Stage, display: DisplayGraph, id: string, still: boolean): void => {
  const { x, y } = stage.viewportToFramedGraph(stage.graphToViewport(display.getNodeAttributes(id)));
  moveTo(stage, { x, y }, still ? 0 : FIT_MS);
};
