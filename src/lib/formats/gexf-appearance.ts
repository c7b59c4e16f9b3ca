import type { GexfAppearance, GexfNodeShape } from './gexf-looks.ts';
import type { EntenteGraph } from '../graph/attributes.ts';
import { crowdFactor, nodeRadius } from '../graph/layout/node-radius.ts';
import { heaviestNode } from '../graph/layout/to-layout-input.ts';
import { edgeLook, nodeLook } from '../view/appearance.ts';
import { PALETTES } from '../view/palette.ts';
import type { Shape } from '../view/shapes.ts';

/** GEXF knows four shapes; the others become the nearest of them. */
const SHAPES: Readonly<Record<Shape, GexfNodeShape>> = {
  circle: 'disc',
  square: 'square',
  hexagon: 'disc',
  ring: 'disc',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'diamond',
};

/** Colours, sizes and shapes of the light map, for the file. */
export const toGexfAppearance = (graph: EntenteGraph): GexfAppearance => {
  const palette = PALETTES.light;
  const heaviest = heaviestNode(graph);
  const crowd = crowdFactor(graph.order);
  return {
    node: (_id, attributes) => {
      const { colour, shape } = nodeLook(attributes, palette);
      return { color: colour, size: 2 * nodeRadius(attributes.weight, heaviest) * crowd, shape: SHAPES[shape] };
    },
    edge: (_id, attributes) => {
      const { colour, width } = edgeLook(attributes, palette);
      return { color: colour, thickness: width };
    },
  };
};
