import { cleanEdges } from './clean-edges.ts';
import { toNeighbours } from './forces/neighbours.ts';
import { areaPerNode } from '../frame.ts';
import type { EngineOptions, GraphArrays, Positions } from './graph-arrays.ts';
import { boxesOfGraph, numbersOf } from './graph-numbers.ts';
import { keepPins } from './keep-pins.ts';
import { separateByGrowing } from './separate.ts';

/** Rounds in which nodes without a time take the middle of their neighbours'. */
const ROUNDS = 20;

/** Times of all nodes: where there is none, the middle of the neighbours' times, or of all. */
const timesOf = (graph: GraphArrays): Float64Array => {
  const { order } = graph;
  const given = numbersOf(order, graph.time, NaN);
  const known = given.filter((time) => !Number.isNaN(time));
  const middle = known.reduce((sum, time) => sum + time, 0) / Math.max(1, known.length);
  const edges = cleanEdges(order, graph.source, graph.target);
  const { start, list } = toNeighbours(order, edges.source, edges.target);
  let times = given.map((time) => (Number.isNaN(time) ? middle : time));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = times;
    times = given.map((time, i) => {
      if (!Number.isNaN(time)) return time;
      const from = start[i] ?? 0;
      const end = start[i + 1] ?? 0;
      let sum = 0;
      for (let k = from; k < end; k += 1) sum += before[list[k] ?? 0] ?? 0;
      return end > from ? sum / (end - from) : middle;
    });
  }
  return times;
};

/**
 * Moves the nodes of a picture so that they stand from left to right by their times, in proportion. Up and down they stay as
 * their ties put them, but for what makes room.
 */
export const arrangeByTime = (graph: GraphArrays, options: EngineOptions, picture: Positions): Positions => {
  const { order } = graph;
  const times = timesOf(graph);
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const width = Math.sqrt(order * areaPerNode(order) * (options.aspect ?? 16 / 9));
  const x = times.map((time) => (last > first ? width * ((time - first) / (last - first) - 0.5) : 0));
  const arranged = { x: Float64Array.from(x), y: picture.y };
  separateByGrowing(boxesOfGraph(graph), arranged.x, arranged.y, 'upright');
  keepPins(graph, arranged);
  return arranged;
};
