import type { Choice, Snapshot, Theme } from '../../view/canvas-api.ts';
import { byImportance } from '../../view/display-graph.ts';
import type { DisplayGraph, DisplayNode, Tie } from '../../view/display-types.ts';
import { MOST_WRITTEN } from '../../view/edge-labels.ts';
import { fitFrame } from '../../view/fit-frame.ts';
import { focusOn, veilOf } from '../../view/focus.ts';
import type { Focus } from '../../view/focus.ts';
import type { Measure } from '../../view/fonts.ts';
import type { Frame, Projection } from '../../view/frame.ts';
import { buildFrame } from '../../view/frame.ts';
import { tiesInWindow } from '../../view/near.ts';
import { PALETTES, toRgb } from '../../view/palette.ts';
import { pickNode, pickTie } from '../../view/pick.ts';
import { fillLines } from '../../view/sigma/fill-lines.ts';
import { fillMarks } from '../../view/sigma/fill-marks.ts';
import { fillRibbons } from '../../view/sigma/fill-ribbons.ts';
import { createPaint } from '../../view/sigma/paint.ts';
import type * as StageModule from '../../view/sigma/stage.ts';
import type { Stage } from '../../view/sigma/stage.ts';
import type { Standing } from '../../view/standing.ts';
import { showView, unitOf } from './camera.ts';
import { drawWriting, measureWith, moveWriting, placeWriting } from './draw-writing.ts';
import type { Writing } from './draw-writing.ts';
import { Rest } from './rest.ts';

export interface PictureOptions {
  readonly container: HTMLElement;
  /** `view/sigma/stage.ts`, imported in the browser only. */
  readonly stages: typeof StageModule;
  readonly theme: Theme;
  /** Nothing may slide: the camera moves at once. */
  readonly still: boolean;
  /** A stage was built: bind what listens to it. */
  readonly onStage: (stage: Stage) => void;
  /** Is told what moves. */
  readonly standing: Standing;
}

/** Graphs of more lines than this move as thin straight lines, and show their signs when they are at rest. */
const MOVING_IN_FULL = 400;
/** So many lines may be in the window for their signs to show; with more of them they stay thin. */
const MOST_IN_FULL = 4_000;

const NO_TIES: ReadonlySet<Tie> = new Set();

/**
 * What is on the canvas: a display graph as marks, lines and writing. Decides what is drawn in full and what thin, keeps
 * what is in focus on top, and finds what is under the pointer. Plain values outside of Svelte's reactivity, for speed.
 */
export class Picture {
  readonly #options: PictureOptions;
  readonly #paint = createPaint();
  readonly #rest: Rest;
  #theme: Theme;
  #stage: Stage | null = null;
  #display: DisplayGraph | null = null;
  #order: readonly DisplayNode[] = [];
  /** Layout units that a camera at rest looks at. */
  #sheet = { width: 1, height: 1 };
  #focus: Focus | null = null;
  #hover: Choice | null = null;
  #selection: Choice | null = null;
  /** The pairs whose ribbons are filled in; null when none are. */
  #inFull: readonly Tie[] | null = null;
  #writing: Writing | null = null;
  /** Whether names have to find their places anew. */
  #isStale = true;
  #stand: (() => void) | null = null;
  /** Those who wait for the next drawing. */
  readonly #waiting: (() => void)[] = [];

  constructor(options: PictureOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#rest = new Rest(
      () => this.#beginMoving(),
      () => this.#endMoving(),
    );
    this.#takeColours();
  }

  get stage(): Stage | null {
    return this.#stage;
  }

  get display(): DisplayGraph | null {
    return this.#display;
  }

  /** How places become CSS pixels of the canvas now; null while there is no picture. */
  get projection(): Projection | null {
    return this.#stage && this.#options.stages.projectionOf(this.#stage);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#takeColours();
  }

  /** Frames the sheet anew: from here on a layout unit keeps its size, whatever the graph. `unit`: layout units for a CSS pixel. */
  setUnit(unit: number): void {
    const stage = this.#open();
    const { width, height } = stage.getDimensions();
    this.#sheet = { width: unit * Math.max(width, 1), height: unit * Math.max(height, 1) };
    this.#clear();
    this.#takeSheet(stage);
  }

  /** Shows a display graph, all of it in view if it is to be framed. */
  show(display: DisplayGraph, framed: boolean): void {
    const stage = this.#open();
    this.#display = display;
    this.#order = byImportance(display);
    this.#writing = null;
    this.#isStale = true;
    const view = framed ? this.#viewOf(display.nodes) : null;
    if (view) void showView(stage, view, true);
    // A large graph shows at once as it moves, and its signs a moment later.
    const isLarge = display.edges.length > MOVING_IN_FULL || display.nodes.length > MOVING_IN_FULL;
    if (isLarge) this.#rest.move();
    this.fill();
    if (!isLarge) this.#rest.settle();
  }

  /** Takes up the places of all nodes, and draws them. */
  fill(): void {
    const { display } = this;
    if (!display) return;
    fillLines(this.#paint.lines, display.ties, PALETTES[this.#theme].background, this.#toFramed);
    // The heaviest lie on top.
    fillMarks(this.#paint.marks, this.#order.toReversed(), this.#toFramed);
    this.#inFull = null;
    this.#chooseLines();
    this.#refocus();
  }

  /** Something other than the camera moves: the places of nodes. */
  movePlaces(): void {
    this.#rest.move();
    this.fill();
  }

  setSelection(selection: Choice | null): void {
    this.#selection = selection;
    this.#refocus();
  }

  setHover(hover: Choice | null): void {
    if (hover === null && this.#hover === null) return;
    this.#hover = hover;
    this.#refocus();
  }

  /** What is at a point of the canvas: an actor, a tie, or a pair whose ties are drawn as one. */
  pick(x: number, y: number): Choice | null {
    const { display, projection } = this;
    if (!display || !projection) return null;
    const node = pickNode(display, projection, x, y);
    if (node) return { kind: 'actor', id: node.id };
    const found = pickTie(display, projection, this.#focus?.open ?? NO_TIES, x, y);
    if (!found) return null;
    const { tie, edge } = found;
    if (edge && edge !== tie.folded) return { kind: 'edge', id: edge.id };
    return { kind: 'pair', ids: [tie.source.id, tie.target.id] };
  }

  /** Brings these nodes with their names into view. */
  async fitTo(nodes: readonly DisplayNode[], still = this.#options.still): Promise<void> {
    const view = this.#viewOf(nodes);
    if (!this.#stage || !view) return;
    await showView(this.#stage, view, still);
    if (still) this.#rest.settle();
  }

  /** The window has another size. */
  resize(): void {
    this.#stage?.resize();
    this.#isStale = true;
    // At once: a resized canvas is blank until it is drawn.
    this.#stage?.refresh();
  }

  /** The picture as it stands on the screen, of all lines or of those given; null while there is none. */
  frame(ties: readonly Tie[] = this.#display?.ties ?? []): Frame | null {
    const { stage, projection } = this;
    if (!stage || !this.#display || !projection) return null;
    const open = this.#focus?.open ?? NO_TIES;
    return buildFrame({ projection, ...stage.getDimensions(), order: this.#order, ties, open });
  }

  /** Names and predicates as they are written; null while there is no picture. */
  get writing(): Writing | null {
    if (this.#isStale) this.#placeWriting();
    return this.#writing;
  }

  snapshot(): Snapshot {
    const { display, projection } = this;
    if (!display || !projection) return { nodes: [], edges: [] };
    const { k, left, top, scale } = projection;
    return {
      nodes: display.nodes.map(({ id, x, y, size }) => ({ id, x: x * k + left, y: top - y * k, size: size * scale })),
      edges: display.edges.map(({ source, target }) => ({ source: source.id, target: target.id })),
    };
  }

  /** Builds the stage anew, after its WebGL context was lost. */
  rebuild(): void {
    const camera = this.#stage?.getCamera().getState();
    this.#kill();
    const stage = this.#open();
    this.#takeSheet(stage);
    if (camera) stage.getCamera().setState(camera);
    this.fill();
  }

  /** Resolves when the last change has been drawn; at once where nothing is drawn at all. */
  drawn(): Promise<void> {
    const { stage } = this;
    if (!stage || document.hidden) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      stage.scheduleRender();
    });
  }

  destroy(): void {
    this.#rest.stop();
    this.#kill();
    this.#stand?.();
  }

  get measure(): Measure | null {
    const context = this.#stage?.getCanvases()['labels']?.getContext('2d');
    return context ? measureWith(context) : null;
  }

  /** The view that holds these nodes with their names. */
  #viewOf(nodes: readonly DisplayNode[]): ReturnType<typeof fitFrame> | null {
    const { stage, measure } = this;
    if (!stage || !measure || nodes.length === 0) return null;
    const sheet = {
      ...stage.getDimensions(),
      order: this.#order,
      ties: this.#display?.ties ?? [],
      unit: unitOf(stage),
    };
    return fitFrame(nodes, sheet, measure);
  }

  readonly #toFramed = (place: number): number => 0.5 + place / Math.max(this.#sheet.width, this.#sheet.height);

  #takeSheet(stage: Stage): void {
    const { width, height } = this.#sheet;
    stage.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
    // Sigma takes the box up when it looks through its graph.
    stage.refresh();
  }

  #open(): Stage {
    if (this.#stage) return this.#stage;
    const { stages, container, still, onStage } = this.#options;
    const stage = stages.createStage(container, { paint: this.#paint, still });
    this.#stage = stage;
    stage.getCamera().on('updated', () => this.#rest.move());
    stage.on('afterRender', () => {
      this.#write();
      this.#rest.drawn();
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
    onStage(stage);
    return stage;
  }

  #kill(): void {
    this.#stage?.kill();
    this.#stage = null;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #clear(): void {
    for (const batch of ['lines', 'ribbons', 'ribbonsOnTop', 'marks', 'marksOnTop'] as const)
      this.#paint[batch].count = 0;
  }

  #takeColours(): void {
    const palette = PALETTES[this.#theme];
    this.#paint.background = toRgb(palette.background);
    this.#paint.ink = toRgb(palette.ink);
    this.#options.container.style.background = palette.background;
  }

  #beginMoving(): void {
    this.#stand ??= this.#options.standing.begin();
    this.#chooseLines();
  }

  #endMoving(): void {
    this.#isStale = true;
    this.#chooseLines();
    this.#stage?.scheduleRender();
    const stand = this.#stand;
    this.#stand = null;
    if (stand) void this.drawn().then(stand);
  }

  /** Settles which pairs are drawn in full: all of a small graph, those in the window at rest, none while much moves. */
  #chooseLines(): void {
    const { display, projection, stage } = this;
    if (!display || !projection || !stage) return;
    const isSmall = display.edges.length <= MOVING_IN_FULL;
    this.#paint.plainMarks = this.#rest.moving && display.nodes.length > MOVING_IN_FULL;
    const wanted = isSmall
      ? display.ties
      : this.#rest.moving
        ? null
        : tiesInWindow(display, projection, stage.getDimensions(), MOST_IN_FULL);
    this.#paint.thin = wanted === null;
    if (wanted === null || (isSmall && this.#inFull !== null)) return;
    this.#inFull = wanted;
    fillRibbons(this.#paint.ribbons, wanted, { toFramed: this.#toFramed });
  }

  #refocus(): void {
    const { display } = this;
    if (!display) return;
    const hovered = focusOn(display, this.#hover);
    const focus = hovered ?? focusOn(display, this.#selection);
    const wasPlain = this.#focus === null;
    this.#focus = focus;
    this.#paint.veil = veilOf(display, focus, hovered !== null);
    if (focus || !wasPlain) this.#fillTop(focus);
    if (!this.#rest.moving) this.#isStale = true;
    this.#stage?.scheduleRender();
  }

  /** What is in focus lies on top of all else, with rings around what is pointed at or chosen. */
  #fillTop(focus: Focus | null): void {
    const nodes = focus ? [...focus.nodes] : [];
    const veiled = this.#paint.veil < 1;
    const isOf = (choice: Choice | null, { id }: DisplayNode): boolean =>
      (choice?.kind === 'actor' && choice.id === id) || (choice?.kind === 'pair' && choice.ids.includes(id));
    fillMarks(this.#paint.marksOnTop, nodes, this.#toFramed, (node) =>
      isOf(this.#selection, node) ? 2 : !veiled || isOf(this.#hover, node) ? 1 : 0,
    );
    const ties = new Set(nodes.flatMap((node) => node.ties));
    fillRibbons(this.#paint.ribbonsOnTop, [...ties], {
      toFramed: this.#toFramed,
      isOpen: (tie) => focus?.open.has(tie) ?? false,
      isWanted: (edge) => focus?.edges.has(edge) ?? false,
    });
  }

  #placeWriting(): void {
    const { measure } = this;
    const frame = measure && this.frame(this.#writtenTies());
    if (!measure || !frame) return;
    this.#writing = placeWriting(frame, this.#focus, measure);
    this.#isStale = false;
  }

  /** The pairs whose lines bear words, and lie in the way of names: those that are drawn in full, if they are not too many. */
  #writtenTies(): readonly Tie[] {
    if (!this.#paint.thin && this.#inFull && this.#inFull.length <= MOST_WRITTEN) return this.#inFull;
    return [...(this.#focus?.open ?? [])];
  }

  #write(): void {
    const { stage, measure, projection } = this;
    const context = stage?.getCanvases()['labels']?.getContext('2d');
    if (!context || !measure || !projection) return;
    const { writing } = this;
    if (!writing) return;
    const frame = this.#rest.moving ? this.frame(this.#paint.thin ? [] : this.#writtenTies()) : null;
    const shown = frame ? moveWriting(writing, frame, projection, this.#focus, measure) : writing;
    drawWriting(shown, this.#focus, PALETTES[this.#theme], context);
  }
}
