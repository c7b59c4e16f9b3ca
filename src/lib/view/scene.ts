import type { PictureOptions } from './canvas-api.ts';
import { placeEdgeLabels } from './edge-labels.ts';
import type { Measure } from './fonts.ts';
import type { Frame } from './frame.ts';
import { moveDown } from './move-shape.ts';
import { placeNodeLabels } from './node-labels.ts';
import { PALETTES } from './palette.ts';
import { edgePaths } from './scene-edge.ts';
import { footerShapes, headerShapes } from './scene-bands.ts';
import { nodePaths } from './scene-node.ts';
import { scenePath } from './scene-path.ts';
import type { Scene, SceneShape } from './scene-types.ts';
import { edgeWriting, nodeWriting } from './writing.ts';

const nobody = (): boolean => false;

/** What stands within the frame: lines, their words, marks, names. */
const sheetShapes = (frame: Frame, theme: PictureOptions['theme'], measure: Measure): SceneShape[] => {
  const palette = PALETTES[theme];
  const nodeLabels = placeNodeLabels(frame, measure, nobody);
  const edgeLabels = placeEdgeLabels(frame, nodeLabels, measure, nobody);
  const looks = { palette, opacity: 1, bold: false };
  return [
    ...frame.edges.flatMap((edge) => edgePaths(edge, palette, frame.scale)),
    ...edgeLabels.map((label) => edgeWriting(label, looks)),
    // The heaviest lie on top.
    ...[...frame.nodes]
      .reverse()
      .flatMap(({ x, y, r, display }) =>
        nodePaths(display.shape, x, y, r, palette[display.entityType], palette.background),
      ),
    ...nodeLabels.flatMap((label) => nodeWriting(label, looks)),
  ];
};

/**
 * A picture for a briefing: what the frame shows, under a title and above legend and sources, between two marking lines
 * where a marking is given. Plain geometry: the same for PNG at any scale and SVG.
 */
export const buildScene = (frame: Frame, options: PictureOptions, measure: Measure): Scene => {
  const palette = PALETTES[options.theme];
  const header = headerShapes(frame.width, options, palette, measure);
  const footer = footerShapes(frame, options, palette, measure);
  const top = header.height;
  const bottom = top + frame.height;
  const cover = (y: number, height: number): SceneShape =>
    scenePath(
      [
        { op: 'M', x: 0, y },
        { op: 'L', x: frame.width, y },
        { op: 'L', x: frame.width, y: y + height },
        { op: 'L', x: 0, y: y + height },
        { op: 'Z' },
      ],
      { fill: palette.background },
    );
  return {
    title: options.title,
    width: frame.width,
    height: bottom + footer.height,
    background: palette.background,
    shapes: [
      ...sheetShapes(frame, options.theme, measure).map((shape) => moveDown(shape, top)),
      // Lines that run out of the frame end at its rim.
      cover(0, top),
      cover(bottom, footer.height),
      ...header.shapes,
      ...footer.shapes.map((shape) => moveDown(shape, bottom)),
    ],
  };
};
