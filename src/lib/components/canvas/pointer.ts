import type { Choice, Place } from '../../view/canvas-api.ts';
import type { Stage } from '../../view/sigma/stage.ts';

export interface PointerWishes {
  /** What is at a point of the canvas. */
  readonly pick: (x: number, y: number) => Choice | null;
  /** Where a node stands, in layout units. */
  readonly placeOf: (id: string) => Place | null;
  readonly onSelect: (choice: Choice | null) => void;
  readonly onHover: (choice: Choice | null) => void;
  readonly onDrag: (id: string, place: Place) => void;
  readonly onDrop: (id: string, place: Place) => void;
  readonly onDoubleClick: (id: string) => void;
}

/** A press that moves less than this is a click, in CSS pixels. */
const DRAG_OVER = 4;

interface Drag {
  readonly id: string;
  /** Where the press began, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** From the pointer to the node's middle, in layout units. */
  readonly offset: Place;
  /** Where the node was dragged to, once it moved. */
  place: Place | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const isSame = (a: Choice | null, b: Choice | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Binds mouse and touch to a stage: point, click, drag a node, double-click. It ends with the stage. */
export const bindPointer = (stage: Stage, wishes: PointerWishes): void => {
  let drag: Drag | null = null;
  let dropped = false;
  let pressed = false;
  let hovered: Choice | null = null;
  let pointer: Point | null = null;
  const cursor = (shape: '' | 'pointer' | 'grabbing'): void => {
    stage.getContainer().style.cursor = shape;
  };

  const hover = (choice: Choice | null): void => {
    if (isSame(choice, hovered)) return;
    hovered = choice;
    cursor(choice ? 'pointer' : '');
    wishes.onHover(choice);
  };
  // Looked up once a frame: pointers report more often than the picture can change.
  const look = ({ x, y }: Point): void => {
    const isFirst = pointer === null;
    pointer = { x, y };
    if (!isFirst) return;
    requestAnimationFrame(() => {
      const at = pointer;
      pointer = null;
      if (at && !pressed) hover(wishes.pick(at.x, at.y));
    });
  };
  stage.getMouseCaptor().on('mousemove', look);
  stage.on('leaveStage', () => {
    pointer = null;
    if (!drag) hover(null);
  });

  // A click follows every drop; it means nothing then.
  stage.on('clickStage', ({ event }) => {
    if (!dropped) wishes.onSelect(wishes.pick(event.x, event.y));
    dropped = false;
  });
  stage.on('doubleClickStage', (payload) => {
    const choice = wishes.pick(payload.event.x, payload.event.y);
    if (choice?.kind !== 'actor') return;
    payload.preventSigmaDefault();
    wishes.onDoubleClick(choice.id);
  });

  stage.on('downStage', ({ event }) => {
    dropped = false;
    pressed = true;
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    const choice = wishes.pick(event.x, event.y);
    const place = choice?.kind === 'actor' ? wishes.placeOf(choice.id) : null;
    if (choice?.kind !== 'actor' || !place) return;
    const at = stage.viewportToGraph(event);
    drag = { id: choice.id, x: event.x, y: event.y, offset: { x: place.x - at.x, y: place.y - at.y }, place: null };
    event.preventSigmaDefault();
  });
  stage.on('moveBody', ({ event }) => {
    if (!drag) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!drag.place && Math.hypot(event.x - drag.x, event.y - drag.y) < DRAG_OVER) return;
    cursor('grabbing');
    const at = stage.viewportToGraph(event);
    drag.place = { x: at.x + drag.offset.x, y: at.y + drag.offset.y };
    wishes.onDrag(drag.id, drag.place);
  });
  const drop = (): void => {
    pressed = false;
    const done = drag;
    drag = null;
    if (!done?.place) return;
    dropped = true;
    cursor('pointer');
    wishes.onDrop(done.id, done.place);
  };
  stage.getMouseCaptor().on('mouseup', drop);
  stage.getTouchCaptor().on('touchup', drop);
};
