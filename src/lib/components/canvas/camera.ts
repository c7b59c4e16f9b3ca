import type { Place } from '../../view/canvas-api.ts';
import type { Projection } from '../../view/frame.ts';
import type { Stage } from '../../view/sigma/stage.ts';

const FIT_MS = 250;
const STEP_MS = 120;

type State = ReturnType<ReturnType<Stage['getCamera']>['getState']>;

const WHOLE = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

const moveTo = async (stage: Stage, state: Partial<State>, durationMs: number): Promise<void> => {
  const camera = stage.getCamera();
  if (durationMs <= 0) camera.setState(state);
  else await camera.animate(state, { duration: durationMs, easing: 'quadraticInOut' });
};

/** CSS pixels for a layout unit at the size at which marks are drawn as given (ratio 1). */
export const unitOf = (stage: Stage): number => {
  const options = { cameraState: WHOLE };
  return stage.graphToViewport({ x: 1, y: 0 }, options).x - stage.graphToViewport({ x: 0, y: 0 }, options).x;
};

/** Frames a view. Resolves when the camera stands. */
export const showView = (stage: Stage, { k, left, top }: Omit<Projection, 'scale'>, still: boolean): Promise<void> => {
  const { width, height } = stage.getDimensions();
  const camera = stage.getCamera();
  const origin = stage.graphToViewport({ x: 0, y: 0 }, { cameraState: WHOLE });
  const unit = unitOf(stage);
  const middle = { x: (width / 2 - left) / k, y: (top - height / 2) / k };
  const { x, y } = stage.viewportToFramedGraph(
    { x: origin.x + middle.x * unit, y: origin.y - middle.y * unit },
    { cameraState: WHOLE },
  );
  const state = camera.validateState({ x, y, ratio: camera.getBoundedRatio(unit / k), angle: 0 });
  return moveTo(stage, state, still ? 0 : FIT_MS);
};

/** Zooms around the middle of the sheet: a factor above 1 brings it nearer. */
export const zoomCamera = (stage: Stage, factor: number, still: boolean): void => {
  const camera = stage.getCamera();
  void moveTo(stage, { ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, still ? 0 : STEP_MS);
};

/** Moves the sheet's window by CSS pixels. */
export const panCamera = (stage: Stage, dx: number, dy: number, still: boolean): void => {
  const { width, height } = stage.getDimensions();
  const { x, y } = stage.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
  void moveTo(stage, { x, y }, still ? 0 : STEP_MS);
};

/** Whether one of these places is outside of the window. */
export const standsOutside = (stage: Stage, places: readonly Place[]): boolean => {
  const { width, height } = stage.getDimensions();
  return places.some((place) => {
    const { x, y } = stage.graphToViewport(place);
    return x < 0 || y < 0 || x > width || y > height;
  });
};
