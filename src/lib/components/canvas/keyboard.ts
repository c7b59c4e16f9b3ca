export interface KeyWishes {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onDeselect: () => void;
}

const PAN = 80;
const ZOOM = 1.4;

/** What a key means on the canvas: arrows pan, + and - zoom, 0 and f fit, Escape deselects. Gives whether it was one. */
export const handleKey = (event: KeyboardEvent, wishes: KeyWishes): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => wishes.onPan(-PAN, 0),
    ArrowRight: () => wishes.onPan(PAN, 0),
    ArrowUp: () => wishes.onPan(0, -PAN),
    ArrowDown: () => wishes.onPan(0, PAN),
    '+': () => wishes.onZoom(ZOOM),
    '=': () => wishes.onZoom(ZOOM),
    '-': () => wishes.onZoom(1 / ZOOM),
    '0': wishes.onFit,
    f: wishes.onFit,
    Escape: wishes.onDeselect,
  };
  const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  act?.();
  return act !== undefined;
};
