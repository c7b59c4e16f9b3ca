import type { EntenteGraph } from '../graph/attributes.ts';
import { nodeRadius } from '../graph/layout/node-radius.ts';
import { heaviestNode } from '../graph/layout/to-layout-input.ts';
import { edgeLook, nodeLook } from '../view/appearance.ts';
import type { Theme } from '../view/canvas-api.ts';
import { PALETTES } from '../view/palette.ts';
import type { Shape } from '../view/shapes.ts';
import type { GexfAppearance, GexfNodeShape } from './gexf-looks.ts';

/** GEXF knows four shapes for our seven; Gephi draws discs only. */
const SHAPES: Readonly<Record<Shape, GexfNodeShape>> = {
  circle: 'disc',
  square: 'square',
  hexagon: 'disc',
  ring: 'disc',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'diamond',
};

/** Colours, sizes and shapes of a graph's picture for a GEXF file; those of the light theme, since readers show white. */
export const toGexfAppearance = (graph: EntenteGraph, theme: Theme = 'light'): GexfAppearance => {
  const palette = PALETTES[theme];
  const heaviest = heaviestNode(graph);
  return {
    node: (_id, attributes) => {
      const { colour, shape } = nodeLook(attributes, palette);
      return { color: colour, size: 2 * nodeRadius(attributes.weight, heaviest), shape: SHAPES[shape] };
    },
    edge: (_id, attributes) => {
      const { colour, width } = edgeLook(attributes, palette);
      return { color: colour, thickness: width };
    },
  };
};
