import { InputError } from '../model/errors.ts';

/** How large an opened graph file may be: what the picture can still show. */
const MAX_NODES = 50_000;
export const MAX_EDGES = 500_000;

/** Refuses what is too large. Throws `InputError` "graph-too-large". */
export const checkGraphSize = (nodes: number, edges: number): void => {
  if (nodes <= MAX_NODES && edges <= MAX_EDGES) return;
  throw new InputError(
    'graph-too-large',
    `Graph file: more than ${MAX_NODES} nodes or ${MAX_EDGES} edges. Leave a part of it out.`,
    { nodes, edges },
  );
};
