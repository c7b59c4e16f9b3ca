/**
 * What `drawing.bench.mjs` runs in Chromium: the same made graph drawn by plain sigma (straight edges, circles, labels) and
 * by our canvas in its full style, with the same camera moves.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { GraphView } from '../../src/lib/components/canvas/graph-view.ts';
import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../../src/lib/graph/attributes.ts';
import { crowdFactor, nodeRadius } from '../../src/lib/graph/layout/node-radius.ts';
import * as stages from '../../src/lib/view/sigma/stage.ts';
import { Standing } from '../../src/lib/view/standing.ts';

type Kind = 'clusters' | 'ba';

/** A small generator of numbers from 0 to 1 (mulberry32), for graphs that are the same in every run. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const endsOf = (kind: Kind, order: number, random: () => number): (readonly [number, number])[] => {
  const ends: (readonly [number, number])[] = [];
  if (kind === 'ba') {
    const drawn = [0, 1, 1, 2, 2, 0];
    for (let i = 3; i < order; i += 1) {
      const chosen = new Set<number>();
      while (chosen.size < 3) chosen.add(drawn[Math.floor(random() * drawn.length)] ?? 0);
      for (const other of chosen) {
        ends.push([i, other]);
        drawn.push(i, other);
      }
    }
    return ends;
  }
  const groups = Math.max(1, Math.round(order / 50));
  while (ends.length < 3 * order) {
    const a = Math.floor(random() * order);
    const inside = (a % groups) + groups * Math.floor(random() * Math.floor(order / groups));
    const b = random() < 0.8 ? inside : Math.floor(random() * order);
    if (a !== b && b < order) ends.push([a, b]);
  }
  return ends;
};

const TYPES = ['person', 'state', 'organisation', 'bloc', 'force', 'place', 'event'] as const;
const MODALITIES = ['happened', 'planned', 'denied'] as const;
const SIGNS = [1, -1, 0] as const;

/** A graph with places: groups on a grid, members around their middles. */
const makeGraph = (kind: Kind, order: number): EntenteGraph => {
  const random = seeded(7);
  const graph: EntenteGraph = new MultiDirectedGraph();
  const groups = Math.max(1, Math.round(order / 50));
  const columns = Math.ceil(Math.sqrt(groups));
  for (let i = 0; i < order; i += 1) {
    const [group, angle, far] = [i % groups, 2 * Math.PI * random(), Math.sqrt(random())];
    graph.addNode(`n${i}`, {
      label: `Actor ${i}`,
      entityType: TYPES[i % 7] ?? 'person',
      aliases: [],
      weight: 1 + Math.floor(8 * random() ** 8),
      documents: [],
      members: [],
      of: null,
      x: 300 * (group % columns) + 160 * far * Math.cos(angle),
      y: 300 * Math.floor(group / columns) + 160 * far * Math.sin(angle),
      extra: {},
    } satisfies NodeAttributes);
  }
  endsOf(kind, order, random).forEach(([a, b], i) => {
    graph.addEdgeWithKey(`e${i}`, `n${a}`, `n${b}`, {
      predicate: 'met',
      group: 'consult',
      class: null,
      sign: SIGNS[i % 3] ?? 0,
      modality: MODALITIES[i % 3] ?? 'happened',
      symmetric: false,
      weight: 1,
      documents: [],
      statements: [],
      accordingTo: [],
      start: null,
      end: null,
      confidence: 1,
      extra: {},
    } satisfies EdgeAttributes);
  });
  return graph;
};

interface Drawn {
  readonly camera: (x: number, y: number, ratio: number) => void;
  /** Points at a node, and at nothing. */
  readonly hover: (id: string | null) => void;
  /** One redraw, as plain sigma does after a change of looks. */
  readonly redraw: () => void;
  readonly pointAt: (id: string) => { readonly x: number; readonly y: number };
  readonly stage: { readonly kill: () => void };
}

const container = (): HTMLElement => {
  document.body.replaceChildren();
  const element = document.createElement('div');
  element.style.cssText = 'position:fixed;inset:0';
  document.body.append(element);
  return element;
};

/** Plain sigma, with marks as large as ours: its own graph of sizes and colours is made before the clock runs, as it is what sigma takes. */
const toPlain = (graph: EntenteGraph): MultiDirectedGraph => {
  const plain = new MultiDirectedGraph();
  const crowd = crowdFactor(graph.order);
  graph.forEachNode((id, { x, y, label, weight }) =>
    plain.addNode(id, { x, y, label, size: nodeRadius(weight, 8) * crowd, color: '#3b3fa3' }),
  );
  graph.forEachEdge((id, _edge, source, target) =>
    plain.addEdgeWithKey(id, source, target, { size: 1, color: '#868e98' }),
  );
  return plain;
};

const openPlain = (plain: MultiDirectedGraph): Drawn => {
  const stage = new Sigma(plain, container(), { minCameraRatio: 0.01, maxCameraRatio: 200 });
  return {
    camera: (x, y, ratio) => stage.getCamera().setState({ x, y, ratio }),
    hover: (id) => {
      for (const node of plain.filterNodes((_node, { highlighted }) => highlighted === true)) {
        plain.removeNodeAttribute(node, 'highlighted');
      }
      if (id !== null) plain.setNodeAttribute(id, 'highlighted', true);
    },
    redraw: () => stage.refresh(),
    pointAt: (id) => stage.graphToViewport(plain.getNodeAttributes(id) as { x: number; y: number }),
    stage,
  };
};

const openOurs = (graph: EntenteGraph): Drawn => {
  const view = new GraphView({
    container: container(),
    stages,
    arrange: () => {
      throw new Error('The graph has places.');
    },
    theme: 'light',
    still: true,
    standing: new Standing(),
    onProgress: () => undefined,
    onFailure: () => undefined,
    onStage: () => undefined,
  });
  void view.setGraph(graph, {}, graph);
  const { picture } = view;
  return {
    camera: (x, y, ratio) => view.stage?.getCamera().setState({ x, y, ratio }),
    hover: (id) => view.setHover(id === null ? null : { kind: 'actor', id }),
    redraw: () => picture.fill(),
    pointAt: (id) => picture.snapshot().nodes.find((node) => node.id === id) ?? { x: 0, y: 0 },
    stage: { kill: () => view.destroy() },
  };
};

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the graphics card is done, so that what was asked for counts as drawn. */
const finish = (): void => {
  for (const canvas of document.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
};

/** Frames a second while the camera is moved at every frame for so long. */
const measureMoves = async ({ camera }: Drawn, zooms: boolean, forMs: number): Promise<number> => {
  const begun = performance.now();
  let frames = 0;
  while (performance.now() - begun < forMs) {
    const t = frames / 12;
    if (zooms) camera(0.5, 0.5, 0.6 + 0.4 * Math.cos(t));
    else camera(0.5 + 0.15 * Math.sin(t), 0.5 + 0.1 * Math.cos(t), 0.6);
    await nextFrame();
    frames += 1;
  }
  return (1000 * frames) / (performance.now() - begun);
};

let graph: EntenteGraph | null = null;
let plain: MultiDirectedGraph | null = null;
let drawn: Drawn | null = null;

export const bench = {
  make(kind: Kind, order: number): { readonly nodes: number; readonly edges: number } {
    graph = makeGraph(kind, order);
    plain = toPlain(graph);
    return { nodes: graph.order, edges: graph.size };
  },
  /** Milliseconds from the graph in memory to the second frame after it, with all of it drawn. */
  async open(which: 'plain' | 'ours'): Promise<number> {
    drawn?.stage.kill();
    await nextFrame();
    await nextFrame();
    if (!graph || !plain) throw new Error('Make a graph first.');
    const begun = performance.now();
    drawn = which === 'plain' ? openPlain(plain) : openOurs(graph);
    await nextFrame();
    await nextFrame();
    finish();
    return performance.now() - begun;
  },
  async move(zooms: boolean, forMs: number): Promise<number> {
    if (!drawn) throw new Error('Open a picture first.');
    const speed = await measureMoves(drawn, zooms, forMs);
    // What shows its signs at rest does so now.
    await new Promise((resolve) => setTimeout(resolve, 400));
    return speed;
  },
  /** Points at a node without waiting for the graphics card, as a hand does. */
  async point(number: number): Promise<void> {
    if (!drawn || !graph) throw new Error('Open a picture first.');
    drawn.hover(`n${(number * 37) % graph.order}`);
    await nextFrame();
    await nextFrame();
    drawn.hover(null);
    await nextFrame();
  },
  /** Milliseconds from the wish to its picture: `hover` points at a node, `redraw` draws all anew. */
  async change(what: 'hover' | 'redraw', number: number): Promise<number> {
    if (!drawn || !graph) throw new Error('Open a picture first.');
    await nextFrame();
    finish();
    const begun = performance.now();
    if (what === 'hover') drawn.hover(`n${(number * 37) % graph.order}`);
    else drawn.redraw();
    await nextFrame();
    await nextFrame();
    finish();
    const took = performance.now() - begun;
    if (what === 'hover') drawn.hover(null);
    await nextFrame();
    return took;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
