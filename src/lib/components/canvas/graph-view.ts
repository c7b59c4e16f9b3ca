import type {
  Arrange,
  Choice,
  GraphCanvasHandle,
  GraphCanvasProps,
  LayoutTask,
  Place,
  Theme,
} from '../../view/canvas-api.ts';
import { buildDisplayGraph } from '../../view/display-graph.ts';
import { PALETTES } from '../../view/palette.ts';
import { planAnew, planPlaces } from '../../view/place-plan.ts';
import type { FrameSize } from '../../view/place-plan.ts';
import type { Stage } from '../../view/sigma/stage.ts';
import { animatePlaces } from './animate-places.ts';
import { standsOutside } from './camera.ts';
import { KeptPlaces } from './kept-places.ts';
import { Picture } from './picture.ts';
import type { PictureOptions } from './picture.ts';
import { startPlaces } from './start-places.ts';

type Graph = GraphCanvasProps['graph'];
type Pins = GraphCanvasProps['pins'];

export interface GraphViewOptions extends PictureOptions {
  readonly arrange: Arrange;
  readonly onProgress: (done: number | null) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * The map on the page: keeps the places of all nodes, has them laid out where there are none, and lets the picture show
 * them. Plain values outside of Svelte's reactivity, for speed.
 */
export class GraphView {
  readonly picture: Picture;
  readonly #options: GraphViewOptions;
  #theme: Theme;
  #graph: Graph | null = null;
  #pins: Pins = {};
  #task: LayoutTask | null = null;
  #stopAnimation = (): void => undefined;
  readonly #kept = new KeptPlaces();
  /** Layout units for a CSS pixel where marks have the size they are given. */
  #unit = 1;
  /** Where the camera stood after the last fit, while nobody has moved it since. */
  #fitted: string | null = null;

  constructor(options: GraphViewOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.picture = new Picture(options);
  }

  get stage(): Stage | null {
    return this.picture.stage;
  }

  /**
   * Shows another graph. What was there keeps its place; the layout of the rest runs first. A graph of another source (an
   * opened file; null for the project's own map) is a new picture, framed anew.
   */
  async setGraph(graph: Graph, pins: Pins, source: object | null): Promise<void> {
    const stand = this.#options.standing.begin();
    try {
      await this.#settle(graph, pins, source);
      await this.picture.drawn();
    } finally {
      stand();
    }
  }

  /** Lays the whole graph out anew; pins stay. */
  async rearrange(): Promise<void> {
    const graph = this.#graph;
    if (!graph || graph.order === 0) return;
    const stand = this.#options.standing.begin();
    try {
      this.cancelLayout();
      const starts = new Map(this.#kept.places);
      const settled = await this.#run(planAnew(graph, this.#pins, this.#size()));
      if (this.#graph !== graph || this.#task) return;
      if (settled) {
        this.#show(false);
        await Promise.all([this.#slide(starts), this.fit()]);
      }
      await this.picture.drawn();
    } finally {
      stand();
    }
  }

  cancelLayout(): void {
    this.#task?.cancel();
    this.#task = null;
  }

  setPins(pins: Pins): void {
    this.#pins = pins;
    let changed = false;
    for (const node of this.picture.display?.nodes ?? []) {
      const pin = Object.hasOwn(pins, node.id) ? pins[node.id] : undefined;
      if (node.pinned === (pin !== undefined) && (!pin || (pin.x === node.x && pin.y === node.y))) continue;
      node.pinned = pin !== undefined;
      if (pin) this.#put(node.id, pin);
      changed = true;
    }
    if (changed) this.picture.fill();
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.picture.setTheme(theme);
    if (this.#graph && this.stage) this.#show(false);
  }

  setSelection(selection: Choice | null): void {
    this.picture.setSelection(selection);
  }

  setHover(hover: Choice | null): void {
    this.picture.setHover(hover);
  }

  /** Moves a node while it is dragged. */
  move(id: string, place: Place): void {
    this.#put(id, place);
    this.picture.movePlaces();
  }

  /** Shows the whole graph. */
  async fit(still = this.#options.still): Promise<void> {
    await this.picture.fitTo(this.picture.display?.nodes ?? [], still);
    this.#fitted = this.#cameraKey();
  }

  /** Brings these actors with their names into view. */
  fitTo(ids: readonly string[]): Promise<void> {
    const { display } = this.picture;
    return this.picture.fitTo(ids.flatMap((id) => display?.node(id) ?? []));
  }

  /** The window has another size: what was fitted to it is so again, unless the camera was moved. */
  resize(): void {
    if (!this.stage) return;
    const wasFitted = this.#fitted !== null && this.#fitted === this.#cameraKey();
    this.picture.resize();
    if (wasFitted) void this.fit(true);
  }

  /** Places of the visible nodes. */
  places(): ReturnType<GraphCanvasHandle['places']> {
    const ids = this.#graph?.nodes() ?? [];
    return Object.fromEntries(ids.map((id) => [id, this.#placeOf(id)]));
  }

  destroy(): void {
    this.cancelLayout();
    this.#stopAnimation();
    this.picture.destroy();
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
    if (!plan.input) {
      this.#show(fresh);
      return;
    }
    let isShown = false;
    const settled = await this.#run(plan.input, () => {
      if (!fresh || this.#graph !== graph) return;
      if (isShown) this.#takePlaces();
      else this.#show(true);
      isShown = true;
    });
    if (this.#graph !== graph || !settled) return;
    // Whoever has moved the camera by then keeps what he looks at.
    this.#show(fresh && (!isShown || this.#fitted === this.#cameraKey()));
    if (fresh) return;
    const newcomers = graph.nodes().filter((id) => !plan.known.has(id));
    const hasOutside =
      this.stage !== null &&
      standsOutside(
        this.stage,
        newcomers.map((id) => this.#placeOf(id)),
      );
    await Promise.all([this.#slide(startPlaces(graph, plan.known)), hasOutside ? this.fit() : null]);
  }

  /** Lays out; `onPicture` is called whenever there are places that can be shown. Gives whether it came to its end. */
  async #run(input: Parameters<Arrange>[0], onPicture = (): void => undefined): Promise<boolean> {
    const { arrange, onProgress, onFailure } = this.#options;
    onProgress(0);
    const keep = ({ x, y }: Awaited<LayoutTask['result']>): void =>
      input.ids.forEach((id, i) => this.#kept.places.set(id, { x: x[i] ?? 0, y: y[i] ?? 0 }));
    const task = arrange(input, onProgress, (picture) => {
      if (this.#task !== task) return;
      keep(picture);
      onPicture();
    });
    this.#task = task;
    try {
      keep(await task.result);
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

  #show(fresh: boolean): void {
    const graph = this.#graph;
    if (!graph) return;
    this.#stopAnimation();
    const frameAnew = fresh || this.stage === null;
    if (frameAnew) this.picture.setUnit(this.#unit);
    const display = buildDisplayGraph(graph, {
      palette: PALETTES[this.#theme],
      places: this.#kept.places,
      isPinned: (id) => Object.hasOwn(this.#pins, id),
    });
    this.picture.show(display, frameAnew);
    if (frameAnew) this.#fitted = this.#cameraKey();
  }

  #cameraKey(): string | null {
    return this.stage && JSON.stringify(this.stage.getCamera().getState());
  }

  #size(): FrameSize {
    const { offsetWidth: width, offsetHeight: height } = this.#options.container;
    return { width, height };
  }

  /** Moves all nodes to the places that are kept. */
  #takePlaces(): void {
    for (const node of this.picture.display?.nodes ?? []) {
      const { x, y } = this.#placeOf(node.id);
      node.x = x;
      node.y = y;
    }
    this.picture.movePlaces();
  }

  #put(id: string, place: Place): void {
    this.#kept.places.set(id, place);
    const node = this.picture.display?.node(id);
    if (!node) return;
    node.x = place.x;
    node.y = place.y;
  }

  #placeOf(id: string): Place {
    return this.#kept.places.get(id) ?? { x: 0, y: 0 };
  }

  #slide(starts: ReadonlyMap<string, Place>): Promise<void> {
    const { display } = this.picture;
    if (!display || this.#options.still) return Promise.resolve();
    return new Promise((onEnd) => {
      this.#stopAnimation = animatePlaces(display, starts, this.#kept.places, {
        onStep: () => this.picture.movePlaces(),
        onEnd,
      });
    });
  }
}
