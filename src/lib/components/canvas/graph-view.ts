import type {
  Arrange,
  Choice,
  GraphCanvasHandle,
  GraphCanvasProps,
  LayoutTask,
  Place,
  Selection,
  Snapshot,
  Theme,
} from '../../view/canvas-api.ts';
import { buildDisplayGraph, byImportance } from '../../view/display-graph.ts';
import type { DisplayGraph } from '../../view/display-graph.ts';
import { fitFrame } from '../../view/fit-frame.ts';
import { focusOn } from '../../view/focus.ts';
import type { Focus } from '../../view/focus.ts';
import type { Frame, Projection } from '../../view/frame.ts';
import { buildFrame } from '../../view/frame.ts';
import { PALETTES, toRgb } from '../../view/palette.ts';
import { planAnew, planPlaces } from '../../view/place-plan.ts';
import type { FrameSize } from '../../view/place-plan.ts';
import type { Standing } from '../../view/standing.ts';
import type { PaintColours } from '../../view/sigma/paint-colours.ts';
import type * as StageModule from '../../view/sigma/stage.ts';
import type { Stage } from '../../view/sigma/stage.ts';
import { animatePlaces } from './animate-places.ts';
import { showView, standsOutside, unitOf } from './camera.ts';
import { drawWriting, measureWith, placeWriting } from './draw-writing.ts';
import type { Writing } from './draw-writing.ts';
import { KeptPlaces } from './kept-places.ts';
import { paintFocus } from './paint-focus.ts';
import { startPlaces } from './start-places.ts';

type Graph = GraphCanvasProps['graph'];
type Pins = GraphCanvasProps['pins'];

export interface GraphViewOptions {
  readonly container: HTMLElement;
  /** `view/sigma/stage.ts`, imported in the browser only. */
  readonly stages: typeof StageModule;
  readonly arrange: Arrange;
  readonly theme: Theme;
  /** Nothing may slide: places and camera change at once. */
  readonly still: boolean;
  readonly onProgress: (done: number | null) => void;
  /** A stage was built anew: bind what listens to it. */
  readonly onStage: (stage: Stage) => void;
  readonly onFailure: (error: unknown) => void;
  /** Is told what moves. */
  readonly standing: Standing;
}

/**
 * The picture on the page: keeps the stage, the places and what is in focus, and brings them together at each change.
 * Everything here is plain values and class instances outside of Svelte's reactivity, for speed.
 */
export class GraphView {
  readonly #options: GraphViewOptions;
  readonly #colours: PaintColours;
  #theme: Theme;
  #graph: Graph | null = null;
  #display: DisplayGraph | null = null;
  #order: readonly string[] = [];
  #stage: Stage | null = null;
  #pins: Pins = {};
  #selection: Choice | null = null;
  #hover: Selection | null = null;
  #focus: Focus | null = null;
  #task: LayoutTask | null = null;
  #stopAnimation = (): void => undefined;
  /** Those who wait for the next drawing. */
  readonly #waiting: (() => void)[] = [];
  readonly #kept = new KeptPlaces();
  /** Layout units for a CSS pixel where marks have the size they are given. */
  #unit = 1;
  /** Where the camera stood after the last fit, while nobody has moved it since. */
  #fitted: string | null = null;

  constructor(options: GraphViewOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#colours = { background: [1, 1, 1], ink: [0, 0, 0] };
    this.#paint();
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

  get theme(): Theme {
    return this.#theme;
  }

  /**
   * Shows another graph. What was there keeps its place; the layout of the rest runs first. A graph of another source (an
   * opened file; null for the project's own map) is a new picture, framed anew.
   */
  async setGraph(graph: Graph, pins: Pins, source: object | null): Promise<void> {
    const stand = this.#options.standing.begin();
    try {
      await this.#settle(graph, pins, source);
      await this.#drawn();
    } finally {
      stand();
    }
  }

  async #settle(graph: Graph, pins: Pins, source: object | null): Promise<void> {
    this.cancelLayout();
    this.#graph = graph;
    this.#pins = pins;
    const isOther = this.#kept.change(source);
    const plan = planPlaces(graph, this.#kept.places, pins, this.#size());
    const fresh = plan.fresh || isOther;
    if (plan.fresh) this.#kept.places.clear();
    if (fresh) this.#unit = plan.unit;
    for (const [id, place] of plan.known) this.#kept.places.set(id, place);
    if (plan.input) {
      const settled = await this.#run(plan.input);
      if (this.#graph !== graph) return;
      const starts = fresh || !settled ? null : startPlaces(graph, plan.known);
      if (settled) this.#show(fresh);
      if (starts) {
        const newcomers = graph.nodes().filter((id) => !plan.known.has(id));
        const hasOutside =
          this.#stage !== null &&
          standsOutside(
            this.#stage,
            newcomers.map((id) => this.#placeOf(id)),
          );
        await Promise.all([this.#slide(starts), hasOutside ? this.fit() : null]);
      }
    } else {
      this.#show(fresh);
    }
  }

  /** Resolves when the last change has been drawn; at once where nothing is drawn at all. */
  #drawn(): Promise<void> {
    const { stage } = this;
    if (!stage || document.hidden) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      stage.scheduleRender();
    });
  }

  /** Lays the whole graph out anew; pins stay. */
  async rearrange(): Promise<void> {
    const graph = this.#graph;
    if (!graph || graph.order === 0) return;
    const stand = this.#options.standing.begin();
    try {
      await this.#rearrange(graph);
      await this.#drawn();
    } finally {
      stand();
    }
  }

  async #rearrange(graph: Graph): Promise<void> {
    this.cancelLayout();
    const starts = new Map(this.#kept.places);
    const settled = await this.#run(planAnew(graph, this.#pins, this.#size()));
    if (this.#graph !== graph || this.#task) return;
    if (settled) {
      this.#show(false);
      await Promise.all([this.#slide(starts), this.fit()]);
    }
  }

  cancelLayout(): void {
    this.#task?.cancel();
    this.#task = null;
  }

  setPins(pins: Pins): void {
    this.#pins = pins;
    const { display } = this;
    if (!display) return;
    const changed: string[] = [];
    display.forEachNode((id, node) => {
      const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
      if (node.pinned === (pin !== undefined) && (!pin || (pin.x === node.x && pin.y === node.y))) return;
      node.pinned = pin !== undefined;
      if (pin) this.#put(id, pin);
      changed.push(id);
    });
    this.#repaint(changed, this.#edgesOf(changed));
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#paint();
    if (this.#graph && this.#stage) this.#show(false);
  }

  setSelection(selection: Choice | null): void {
    this.#selection = selection;
    this.#refocus();
  }

  setHover(hover: Selection | null): void {
    this.#hover = hover;
    this.#refocus();
  }

  /** Moves a node while it is dragged. */
  move(id: string, place: Place): void {
    this.#put(id, place);
    this.#repaint([id], this.#edgesOf([id]));
  }

  /** Shows the whole graph. */
  async fit(): Promise<void> {
    await this.fitTo(this.#display?.nodes() ?? []);
    this.#fitted = this.#cameraKey();
  }

  /** Shows these nodes with their names. */
  async fitTo(ids: readonly string[], still = this.#options.still): Promise<void> {
    const { stage, display } = this;
    const context = stage?.getCanvases()['labels']?.getContext('2d');
    if (!stage || !display || !context || ids.length === 0) return;
    const sheet = { ...stage.getDimensions(), order: this.#order, unit: unitOf(stage) };
    await showView(stage, fitFrame(display, ids, sheet, measureWith(context)), still);
  }

  /** The window has another size: what was fitted to it is so again, unless the camera was moved. */
  resize(): void {
    const { stage } = this;
    if (!stage) return;
    const wasFitted = this.#fitted !== null && this.#fitted === this.#cameraKey();
    stage.resize();
    // At once: a resized canvas is blank until it is drawn.
    stage.refresh();
    if (wasFitted) void this.#fitAtOnce();
  }

  /** Places of the visible nodes. */
  places(): ReturnType<GraphCanvasHandle['places']> {
    const ids = this.#graph?.nodes() ?? [];
    return Object.fromEntries(ids.map((id) => [id, this.#placeOf(id)]));
  }

  /** The picture as it stands on the screen; null while there is none. */
  frame(edges = true): Frame | null {
    const { stage, display, projection } = this;
    if (!stage || !display || !projection) return null;
    const { width, height } = stage.getDimensions();
    return buildFrame(display, { projection, width, height, order: this.#order, edges });
  }

  /** Names and predicates as they are written now; null while there is no picture. */
  writing(): Writing | null {
    const context = this.#stage?.getCanvases()['labels']?.getContext('2d');
    const frame = this.frame();
    return context && frame ? placeWriting(frame, this.#focus, measureWith(context)) : null;
  }

  /** What is on the canvas; nothing while there is no picture. */
  snapshot(): Snapshot {
    const { display, projection } = this;
    if (!display || !projection) return { nodes: [], edges: [] };
    const { k, left, top, scale } = projection;
    return {
      nodes: display.mapNodes((id, { x, y, size }) => ({ id, x: x * k + left, y: top - y * k, size: size * scale })),
      edges: display.mapEdges((_edge, _attributes, source, target) => ({ source, target })),
    };
  }

  /** Builds the stage anew, after its WebGL context was lost. */
  rebuild(): void {
    const camera = this.#stage?.getCamera().getState();
    this.#killStage();
    this.#show(false);
    if (camera) this.#stage?.getCamera().setState(camera);
  }

  destroy(): void {
    this.cancelLayout();
    this.#killStage();
  }

  async #run(input: Parameters<Arrange>[0]): Promise<boolean> {
    const { arrange, onProgress, onFailure } = this.#options;
    onProgress(0);
    const task = arrange(input, onProgress);
    this.#task = task;
    try {
      const { x, y } = await task.result;
      input.ids.forEach((id, i) => this.#kept.places.set(id, { x: x[i] ?? 0, y: y[i] ?? 0 }));
      return true;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFailure(error);
      return false;
    } finally {
      if (this.#task === task || this.#task === null) {
        this.#task = null;
        onProgress(null);
      }
    }
  }

  #show(frameAnew: boolean): void {
    const graph = this.#graph;
    if (!graph) return;
    this.#stopAnimation();
    const { stages, container, still, onStage } = this.#options;
    const display = buildDisplayGraph(graph, {
      palette: PALETTES[this.#theme],
      places: this.#kept.places,
      isPinned: (id) => Object.hasOwn(this.#pins, id),
    });
    this.#display = display;
    this.#order = byImportance(display);
    this.#focus = null;
    // Whether edges answer clicks is settled when a stage is built.
    if (this.#stage && this.#stage.getSetting('enableEdgeEvents') !== stages.hasEdgeEvents(display)) this.#killStage();
    if (!this.#stage) {
      const stage = stages.createStage(container, display, { colours: this.#colours, still });
      this.#stage = stage;
      stage.on('afterRender', () => {
        this.#write();
        this.#tellDrawn();
      });
      onStage(stage);
      frameAnew = true;
    }
    const { width, height } = this.#stage.getDimensions();
    if (frameAnew) {
      // From here on a layout unit keeps its size: the box never follows the graph.
      const [w, h] = [(this.#unit * Math.max(width, 1)) / 2, (this.#unit * Math.max(height, 1)) / 2];
      this.#stage.setCustomBBox({ x: [-w, w], y: [-h, h] });
    }
    if (this.#stage.getGraph() === display) this.#stage.refresh();
    else this.#stage.setGraph(display);
    this.#refocus(true);
    if (frameAnew) void this.#fitAtOnce();
  }

  async #fitAtOnce(): Promise<void> {
    await this.fitTo(this.#display?.nodes() ?? [], true);
    this.#fitted = this.#cameraKey();
  }

  #tellDrawn(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #cameraKey(): string | null {
    return this.#stage && JSON.stringify(this.#stage.getCamera().getState());
  }

  #size(): FrameSize {
    const { offsetWidth: width, offsetHeight: height } = this.#options.container;
    return { width, height };
  }

  #killStage(): void {
    this.#stopAnimation();
    this.#tellDrawn();
    this.#stage?.kill();
    this.#stage = null;
  }

  #paint(): void {
    const palette = PALETTES[this.#theme];
    this.#colours.background = toRgb(palette.background);
    this.#colours.ink = toRgb(palette.ink);
    this.#options.container.style.background = palette.background;
  }

  #put(id: string, place: Place): void {
    this.#kept.places.set(id, place);
    const node = this.#display?.getNodeAttributes(id);
    if (!node) return;
    node.x = place.x;
    node.y = place.y;
  }

  #placeOf(id: string): Place {
    return this.#kept.places.get(id) ?? { x: 0, y: 0 };
  }

  #edgesOf(ids: readonly string[]): string[] {
    return ids.flatMap((id) => this.#display?.edges(id) ?? []);
  }

  /** Draws what changed, without indexing the rest again. */
  #repaint(nodes: readonly string[], edges: readonly string[]): void {
    if (nodes.length + edges.length === 0) return;
    this.#stage?.refresh({
      partialGraph: { nodes: [...nodes], edges: [...edges] },
      skipIndexation: true,
      schedule: true,
    });
  }

  #refocus(always = false): void {
    const { display } = this;
    if (!display) return;
    const before = this.#focus;
    const focus = focusOn(display, this.#hover) ?? focusOn(display, this.#selection);
    if (!always && focus === null && before === null) return;
    this.#focus = focus;
    const { nodes, edges } = paintFocus(display, before, focus, { hover: this.#hover, selection: this.#selection });
    this.#repaint(nodes, edges);
  }

  #write(): void {
    const { stage, display } = this;
    const context = stage?.getCanvases()['labels']?.getContext('2d');
    const edgeContext = stage?.getCanvases()['edgeLabels']?.getContext('2d');
    if (!stage || !display || !context || !edgeContext) return;
    const frame = this.frame(this.#options.stages.hasEdgeEvents(display));
    if (!frame) return;
    drawWriting(frame, this.#focus, PALETTES[this.#theme], context, edgeContext);
  }

  #slide(starts: ReadonlyMap<string, Place>): Promise<void> {
    const { stage, display } = this;
    if (!stage || !display || this.#options.still) return Promise.resolve();
    return new Promise((onEnd) => {
      this.#stopAnimation = animatePlaces(stage, display, starts, this.#kept.places, onEnd);
    });
  }
}
