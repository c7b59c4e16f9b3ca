import type { Arrange, GraphCanvasProps, LayoutTask, Place, Selection, Theme } from '../../view/canvas-api.ts';
import { buildDisplayGraph, byImportance, isCrowd } from '../../view/display-graph.ts';
import type { DisplayGraph } from '../../view/display-graph.ts';
import { FADED, focusOn } from '../../view/focus.ts';
import type { Focus } from '../../view/focus.ts';
import type { Frame } from '../../view/frame.ts';
import { buildFrame } from '../../view/frame.ts';
import { PALETTES, toRgb } from '../../view/palette.ts';
import { labelReach } from '../../view/node-labels.ts';
import { planAnew, planPlaces } from '../../view/place-plan.ts';
import type { PaintColours } from '../../view/sigma/paint-colours.ts';
import type * as StageModule from '../../view/sigma/stage.ts';
import type { Stage } from '../../view/sigma/stage.ts';
import { drawWriting } from './draw-writing.ts';
import { animatePlaces } from './animate-places.ts';
import { fitCamera } from './camera.ts';
import type { Extent } from './camera.ts';

type Graph = GraphCanvasProps['graph'];
type Pins = GraphCanvasProps['pins'];

const MIN_ASPECT = 1;
const MAX_ASPECT = 2.2;

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
  #selection: Selection | null = null;
  #hover: Selection | null = null;
  #focus: Focus | null = null;
  #task: LayoutTask | null = null;
  #stopAnimation = (): void => undefined;
  /** All places ever settled in this picture, so that what a filter hid comes back to where it was. */
  readonly #places = new Map<string, Place>();

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

  get theme(): Theme {
    return this.#theme;
  }

  get arranging(): boolean {
    return this.#task !== null;
  }

  /** Shows another graph. What was there keeps its place; the layout of the rest runs first. */
  async setGraph(graph: Graph, pins: Pins): Promise<void> {
    this.cancelLayout();
    this.#graph = graph;
    this.#pins = pins;
    const plan = planPlaces(graph, this.#places, pins, this.#aspect());
    if (plan.fresh) this.#places.clear();
    for (const [id, place] of plan.known) this.#places.set(id, place);
    if (plan.input) {
      const settled = await this.#run(plan.input);
      if (!settled || this.#graph !== graph) return;
      const starts = plan.fresh ? null : this.#startPlaces(graph, plan.known);
      this.#show(plan.fresh);
      if (starts) {
        this.#slide(starts);
        if (this.#hasOutside(graph.nodes().filter((id) => !plan.known.has(id)))) this.fit();
      }
    } else {
      this.#show(plan.fresh);
    }
  }

  /** Lays the whole graph out anew; pins stay. */
  async rearrange(): Promise<void> {
    const graph = this.#graph;
    if (!graph || graph.order === 0) return;
    this.cancelLayout();
    const starts = new Map(this.#places);
    const settled = await this.#run(planAnew(graph, this.#pins, this.#aspect()));
    if (!settled || this.#graph !== graph) return;
    this.#show(false);
    this.#slide(starts);
    this.fit();
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

  setSelection(selection: Selection | null): void {
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
  fit(): void {
    if (this.#stage && this.#display)
      fitCamera(this.#stage, this.#extentsOf(this.#display.nodes()), this.#options.still);
  }

  /** Shows these nodes. */
  fitTo(ids: readonly string[]): void {
    if (this.#stage && this.#display) fitCamera(this.#stage, this.#extentsOf(ids), this.#options.still);
  }

  /** Places of the visible nodes. */
  places(): Pins {
    const ids = this.#graph?.nodes() ?? [];
    return Object.fromEntries(ids.map((id) => [id, this.#placeOf(id)]));
  }

  /** The picture as it stands on the screen, with all its edges; null while there is none. */
  frame(): Frame | null {
    const { stage, display } = this;
    if (!stage || !display) return null;
    const { width, height } = stage.getDimensions();
    const projection = this.#options.stages.projectionOf(stage);
    return buildFrame(display, { projection, width, height, order: this.#order, edges: true });
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
      input.ids.forEach((id, i) => this.#places.set(id, { x: x[i] ?? 0, y: y[i] ?? 0 }));
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
      places: this.#places,
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
      stage.on('afterRender', () => this.#write());
      onStage(stage);
      frameAnew = true;
    }
    const { width, height } = this.#stage.getDimensions();
    if (frameAnew) {
      // From here on a layout unit keeps its size: the box never follows the graph.
      const [w, h] = [Math.max(width, 1) / 2, Math.max(height, 1) / 2];
      this.#stage.setCustomBBox({ x: [-w, w], y: [-h, h] });
    }
    if (this.#stage.getGraph() === display) this.#stage.refresh();
    else this.#stage.setGraph(display);
    this.#refocus(true);
    if (frameAnew) fitCamera(this.#stage, this.#extentsOf(display.nodes()), true);
  }

  /** Shape of the window, within what suits names that lie level. */
  #aspect(): number {
    const { offsetWidth, offsetHeight } = this.#options.container;
    return Math.min(MAX_ASPECT, Math.max(MIN_ASPECT, offsetWidth / Math.max(1, offsetHeight)));
  }

  #killStage(): void {
    this.#stopAnimation();
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
    this.#places.set(id, place);
    const node = this.#display?.getNodeAttributes(id);
    if (!node) return;
    node.x = place.x;
    node.y = place.y;
  }

  #placeOf(id: string): Place {
    return this.#places.get(id) ?? { x: 0, y: 0 };
  }

  #extentsOf(ids: readonly string[]): Extent[] {
    return ids.map((id) => ({
      ...this.#placeOf(id),
      ...labelReach(this.#display?.getNodeAttribute(id, 'label') ?? ''),
    }));
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

  /** Fades what is not in focus, or in a crowd shows the focus more strongly. Only what changes is drawn again. */
  #refocus(always = false): void {
    const { display } = this;
    if (!display) return;
    const before = this.#focus;
    const focus = focusOn(display, this.#hover) ?? focusOn(display, this.#selection);
    if (!always && focus === null && before === null) return;
    this.#focus = focus;
    const crowd = isCrowd(display);
    const fades = focus !== null && !crowd;
    const veil = this.#hover ? FADED.hover : FADED.selection;
    const touched = (kind: 'nodes' | 'edges', all: () => string[]): Iterable<string> =>
      crowd ? new Set([...(before?.[kind] ?? []), ...(focus?.[kind] ?? [])]) : all();
    const nodes: string[] = [];
    for (const id of touched('nodes', () => display.nodes())) {
      const node = display.getNodeAttributes(id);
      const inFocus = focus?.nodes.has(id) ?? false;
      const color = fades && !inFocus ? node.base + veil : node.base;
      const near = crowd && inFocus;
      const ring = this.#isCentre(this.#selection, id) ? 2 : near || this.#isCentre(this.#hover, id) ? 1 : 0;
      if (color === node.color && ring === node.ring) continue;
      node.color = color;
      node.ring = ring;
      nodes.push(id);
    }
    const edges: string[] = [];
    for (const id of touched('edges', () => display.edges())) {
      const edge = display.getEdgeAttributes(id);
      const inFocus = focus?.edges.has(id) ?? false;
      const color = inFocus ? edge.strong : fades ? edge.base + veil : edge.base;
      if (color === edge.color) continue;
      edge.color = color;
      edges.push(id);
    }
    this.#repaint(nodes, edges);
  }

  #isCentre(selection: Selection | null, id: string): boolean {
    return selection?.kind === 'actor' && selection.id === id;
  }

  #write(): void {
    const { stage, display } = this;
    const context = stage?.getCanvases()['labels']?.getContext('2d');
    const edgeContext = stage?.getCanvases()['edgeLabels']?.getContext('2d');
    if (!stage || !display || !context || !edgeContext) return;
    const { width, height } = stage.getDimensions();
    const projection = this.#options.stages.projectionOf(stage);
    const edges = this.#options.stages.hasEdgeEvents(display);
    const frame = buildFrame(display, { projection, width, height, order: this.#order, edges });
    drawWriting(frame, this.#focus, PALETTES[this.#theme], context, edgeContext);
  }

  /** New nodes start beside their neighbours: in the middle of those that were there before. */
  #startPlaces(graph: Graph, known: ReadonlyMap<string, Place>): Map<string, Place> {
    const starts = new Map<string, Place>();
    graph.forEachNode((id) => {
      const old = known.get(id);
      const neighbours = old ? [] : graph.neighbors(id).flatMap((other) => known.get(other) ?? []);
      if (old) starts.set(id, old);
      else if (neighbours.length > 0) {
        const sum = neighbours.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
        starts.set(id, { x: sum.x / neighbours.length, y: sum.y / neighbours.length });
      }
    });
    return starts;
  }

  /** Whether one of these nodes is to come to stand outside of the window. */
  #hasOutside(ids: readonly string[]): boolean {
    const stage = this.#stage;
    if (!stage) return false;
    const { width, height } = stage.getDimensions();
    return ids.some((id) => {
      const { x, y } = stage.graphToViewport(this.#placeOf(id));
      return x < 0 || y < 0 || x > width || y > height;
    });
  }

  #slide(starts: ReadonlyMap<string, Place>): void {
    const { stage, display } = this;
    if (!stage || !display || this.#options.still) return;
    this.#stopAnimation = animatePlaces(stage, display, starts, this.#places);
  }
}
