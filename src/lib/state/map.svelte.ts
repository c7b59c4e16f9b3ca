import type { EntenteGraph } from '../graph/attributes.ts';
import { buildGraph } from '../graph/build.ts';
import { filterGraph } from '../graph/filter.ts';
import { findPins, toPin } from '../graph/pins.ts';
import type { Pins } from '../model/project.ts';
import type { GraphCanvasHandle, Place } from '../view/canvas-api.ts';
import { Standing } from '../view/standing.ts';
import type { FiltersState } from './filters.svelte.ts';
import type { ProjectState } from './project.svelte.ts';
import { findDocuments } from './tallies.ts';
import { indexNames, indexNodes, indexStatements, toAllRows, toRows } from './statement-rows.ts';
import type { RowSource, StatementRow } from './statement-rows.ts';

/** A graph file that is looked at as it is. */
export interface OpenedGraph {
  readonly name: string;
  readonly graph: EntenteGraph;
}

/** source → filters → visible: the graph of the project or of an opened file, and what the filters leave of it. */
export class MapState {
  #opened: OpenedGraph | null = $state.raw(null);
  readonly opened: OpenedGraph | null = $derived(this.#opened);
  /** Pins in an opened file: they go with it. */
  #openedPins: Pins = $state.raw({});
  /** The canvas that is on the page, for fitting, focusing and exports. */
  canvas: GraphCanvasHandle | null = $state.raw(null);
  /** Tells when the picture stands: no file is being opened, no layout runs, nothing slides. */
  readonly picture = new Standing();
  /** Share of the layout done; null when the picture stands. */
  layoutProgress: number | null = $state(null);
  readonly #project: ProjectState;
  readonly #filters: FiltersState;

  readonly #built: EntenteGraph | null = $derived.by(() => {
    const { project } = this.#project;
    return project && buildGraph({ ...project, title: project.name });
  });
  /** Without filters. */
  readonly whole: EntenteGraph | null = $derived(this.opened?.graph ?? this.#built);
  /** Ids of the documents behind the graph. */
  readonly documentIds: readonly string[] = $derived.by(() =>
    this.opened ? findDocuments(this.opened.graph) : (this.#project.project?.documents ?? []).map(({ id }) => id),
  );
  readonly visible: EntenteGraph | null = $derived.by(() => {
    if (!this.whole || !this.#filters.active) return this.whole;
    return filterGraph(this.whole, this.#filters.toFilters(this.documentIds));
  });
  readonly #index = $derived.by(() => indexStatements(this.#project.project?.extractions ?? []));
  readonly #nodes = $derived.by(() => indexNodes(this.whole));
  readonly #names = $derived.by(() => indexNames(this.#project.project?.extractions ?? []));
  /** All statements without filters, and those the filters leave. */
  readonly allRows: readonly StatementRow[] = $derived.by(() => this.#toAllRows(this.whole));
  readonly rows: readonly StatementRow[] = $derived.by(() =>
    this.visible === this.whole ? this.allRows : this.#toAllRows(this.visible),
  );

  readonly pins: Pins = $derived.by(() => {
    const { project } = this.#project;
    if (this.opened) return this.#openedPins;
    return project && this.#built ? findPins(project.pins, this.#built, project) : {};
  });

  constructor(project: ProjectState, filters: FiltersState) {
    this.#project = project;
    this.#filters = filters;
  }

  /** Opens a graph file in the place of the project's map, or goes back to that. */
  open(opened: OpenedGraph | null): void {
    this.#opened = opened;
    this.#openedPins = {};
  }

  /** Keeps an actor where it was put. */
  pin(node: string, place: Place): void {
    const { whole } = this;
    const extractions = this.opened ? [] : (this.#project.project?.extractions ?? []);
    if (whole) this.#setPins({ ...this.pins, [node]: toPin(whole, node, place, extractions) });
  }

  unpin(node: string): void {
    this.#setPins(Object.fromEntries(Object.entries(this.pins).filter(([id]) => id !== node)));
  }

  /** Which actor an entity of a document is, if it is on the map. */
  findNode(document: number, entity: string): string | null {
    return this.#nodes.get(`${document} ${entity}`) ?? null;
  }

  /** Rows behind an edge of the visible graph. */
  rowsOf(edge: string): readonly StatementRow[] {
    const source = this.#toSource(this.visible);
    return source?.graph.hasEdge(edge) ? toRows(source, edge) : [];
  }

  #setPins(pins: Pins): void {
    if (this.opened) this.#openedPins = pins;
    else this.#project.setPins(pins);
  }

  #toSource(graph: EntenteGraph | null): RowSource | null {
    const { opened, whole } = this;
    if (!graph || !whole) return null;
    const documents = opened ? [] : (this.#project.project?.documents ?? []);
    return { graph, whole, documents, statements: opened ? [] : this.#index, nodes: this.#nodes, names: this.#names };
  }

  #toAllRows(graph: EntenteGraph | null): readonly StatementRow[] {
    const source = this.#toSource(graph);
    return source ? toAllRows(source) : [];
  }
}
