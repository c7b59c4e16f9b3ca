import type { Place } from '../../view/canvas-api.ts';
import type { DisplayGraph } from '../../view/display-graph.ts';
import type { Stage } from '../../view/sigma/stage.ts';

const FIT_MS = 250;
const STEP_MS = 120;
/** Room between marks or names and the rim of the sheet, in CSS pixels. */
const ROOM = 12;
/** Room for the largest mark. */
const MARK = 20;
/** Few nodes are not blown up beyond this: a layout unit is at most so many CSS pixels. */
const MAX_ZOOM = 1.7;
const MAX_ROUNDS = 12;

/** What is to be in the window: a place in layout units, and how far its name reaches, in CSS pixels. */
export interface Extent extends Place {
  readonly side: number;
  readonly below: number;
}

type State = ReturnType<ReturnType<Stage['getCamera']>['getState']>;

const moveTo = (stage: Stage, state: Partial<State>, durationMs: number): void => {
  const camera = stage.getCamera();
  if (durationMs <= 0) camera.setState(state);
  else void camera.animate(state, { duration: durationMs, easing: 'quadraticInOut' });
};

/** Frames these places with their names. */
export const fitCamera = (stage: Stage, extents: readonly Extent[], still: boolean): void => {
  if (extents.length === 0) return;
  const { width, height } = stage.getDimensions();
  const camera = stage.getCamera();
  const whole = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  // At ratio 1 a length in layout units and one in pixels are in a fixed proportion.
  const origin = stage.graphToViewport({ x: 0, y: 0 }, { cameraState: whole });
  const k = stage.graphToViewport({ x: 1, y: 0 }, { cameraState: whole }).x - origin.x;
  const boxAt = (zoom: number) => {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y, side, below } of extents) {
      const reach = Math.max(side, MARK);
      left = Math.min(left, x * zoom - reach);
      right = Math.max(right, x * zoom + reach);
      top = Math.min(top, -y * zoom - MARK);
      bottom = Math.max(bottom, -y * zoom + MARK + below);
    }
    return { left, right, top, bottom };
  };
  // Names keep their size when places come nearer, so the zoom is found step by step.
  let zoom = MAX_ZOOM;
  let box = boxAt(zoom);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const over = Math.max(
      (box.right - box.left) / Math.max(1, width - 2 * ROOM),
      (box.bottom - box.top) / Math.max(1, height - 2 * ROOM),
    );
    if (over <= 1) break;
    zoom /= over;
    box = boxAt(zoom);
  }
  const middle = { x: (box.left + box.right) / 2 / zoom, y: -(box.top + box.bottom) / 2 / zoom };
  const ratio = camera.getBoundedRatio(k / zoom);
  const { x, y } = stage.viewportToFramedGraph(
    { x: origin.x + middle.x * k, y: origin.y - middle.y * k },
    { cameraState: whole },
  );
  moveTo(stage, camera.validateState({ x, y, ratio, angle: 0 }), still ? 0 : FIT_MS);
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
