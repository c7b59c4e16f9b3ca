import type { Place, Selection } from '../../view/canvas-api.ts';
import type { Stage } from '../../view/sigma/stage.ts';

export interface PointerWishes {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (selection: Selection | null) => void;
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

/** Binds mouse and touch to a stage: point, click, drag a node, double-click. It ends with the stage. */
export const bindPointer = (stage: Stage, wishes: PointerWishes): void => {
  let drag: Drag | null = null;
  let dropped = false;
  const cursor = (shape: '' | 'pointer' | 'grabbing'): void => {
    stage.getContainer().style.cursor = shape;
  };

  stage.on('enterNode', ({ node }) => {
    if (drag) return;
    cursor('pointer');
    wishes.onHover({ kind: 'actor', id: node });
  });
  stage.on('enterEdge', ({ edge }) => {
    if (drag) return;
    cursor('pointer');
    wishes.onHover({ kind: 'edge', id: edge });
  });
  const leave = (): void => {
    if (drag) return;
    cursor('');
    wishes.onHover(null);
  };
  stage.on('leaveNode', leave);
  stage.on('leaveEdge', leave);
  stage.on('leaveStage', leave);

  // A click follows every drop; it means nothing then.
  const unlessDropped = (act: () => void) => (): void => {
    if (!dropped) act();
    dropped = false;
  };
  stage.on('clickNode', ({ node }) => unlessDropped(() => wishes.onSelect({ kind: 'actor', id: node }))());
  stage.on('clickEdge', ({ edge }) => unlessDropped(() => wishes.onSelect({ kind: 'edge', id: edge }))());
  stage.on(
    'clickStage',
    unlessDropped(() => wishes.onSelect(null)),
  );
  stage.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    wishes.onDoubleClick(payload.node);
  });

  stage.on('downNode', ({ node, event }) => {
    dropped = false;
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    const at = stage.viewportToGraph(event);
    const { x, y } = stage.getGraph().getNodeAttributes(node);
    drag = { id: node, x: event.x, y: event.y, offset: { x: x - at.x, y: y - at.y }, place: null };
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
