import type { PictureOptions } from './canvas-api.ts';
import { toneColour } from './appearance.ts';
import type { Measure } from './fonts.ts';
import type { Frame } from './frame.ts';
import { SIZE_NOTE, buildLegend } from './legend.ts';
import type { LegendFacts, LegendSample } from './legend.ts';
import { moveDown } from './move-shape.ts';
import type { Palette } from './palette.ts';
import { linePaths } from './scene-edge.ts';
import { nodePaths } from './scene-node.ts';
import { scenePath } from './scene-path.ts';
import type { ScenePath, SceneShape, SceneText } from './scene-types.ts';

/** Shapes of a band over or under the sheet, from its own top at 0. */
export interface Band {
  readonly height: number;
  readonly shapes: readonly SceneShape[];
}

const SIDE = 24;
const MARKING_HEIGHT = 26;
const TITLE_SIZE = 20;
const SMALL = 12;
const SMALL_LINE = 18;
const SAMPLE_WIDTH = 46;
const SAMPLE_GAP = 22;
const SECTION_GAP = 26;
const LEGEND_LINE = 22;
const SIGN_RADIUS = 5.6;

const text = (words: string, x: number, y: number, colour: string, looks: Partial<SceneText> = {}): SceneText => ({
  kind: 'text',
  text: words,
  x,
  y,
  align: 'start',
  size: SMALL,
  bold: false,
  colour,
  halo: null,
  angle: 0,
  opacity: 1,
  ...looks,
});

/** Words as lines no wider than `width`; a word that is wider by itself stands alone. */
const wrapWords = (words: readonly string[], width: number, size: number, measure: Measure): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, false) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const markingText = (marking: string, width: number, y: number, palette: Palette): SceneText[] =>
  marking === '' ? [] : [text(marking, width / 2, y, palette.ink, { align: 'middle', bold: true, size: 13 })];

/** Marking, title and date over the sheet. */
export const headerShapes = (width: number, options: PictureOptions, palette: Palette, measure: Measure): Band => {
  const shapes: SceneShape[] = markingText(options.marking, width, MARKING_HEIGHT / 2 + 4, palette);
  let y = options.marking === '' ? 0 : MARKING_HEIGHT;
  const dateWidth = options.date === '' ? 0 : measure(options.date, 13, false) + SIDE;
  const lines =
    options.title === ''
      ? []
      : wrapWords(options.title.split(/\s+/), width - 2 * SIDE - dateWidth, TITLE_SIZE, measure);
  const rows = Math.max(lines.length, options.date === '' ? 0 : 1);
  if (rows > 0) y += 18;
  if (options.date !== '') {
    shapes.push(text(options.date, width - SIDE, y + 14, palette.muted, { align: 'end', size: 13 }));
  }
  lines.forEach((line, i) =>
    shapes.push(text(line, SIDE, y + 13 + i * 26, palette.ink, { size: TITLE_SIZE, bold: true })),
  );
  return { height: y + rows * 26 + (rows > 0 ? 6 : 0), shapes };
};

/** What the legend has to explain of a frame. */
const factsOf = ({ nodes, edges }: Frame): LegendFacts => ({
  types: new Set(nodes.map(({ display }) => display.entityType)),
  tones: new Set(edges.flatMap(({ display }) => (display.mark === 'both' ? [display.tone, 'mixed'] : display.tone))),
  styles: new Set(edges.map(({ display }) => display.style)),
  hasArrows: edges.some(({ display }) => display.arrow),
  hasMutual: edges.some(({ display }) => !display.arrow),
});

/** The picture of a legend's line, in a box of `room` from `x`, around the height `y`. */
export const sampleShapes = (
  sample: LegendSample,
  x: number,
  y: number,
  palette: Palette,
  room = SAMPLE_WIDTH,
): ScenePath[] => {
  const { background } = palette;
  if (sample.kind === 'node') return nodePaths(sample.shape, x + 9, y, 7, palette[sample.id], background);
  const { tone, style, mark, arrow, width } = sample;
  const colour = toneColour(tone, palette);
  const [x1, x2] = [x + 1, x + room - 8];
  const curve = { x1, y1: y, cx: (x1 + x2) / 2, cy: y, x2, y2: y, from: 0, to: 1, straight: true, length: x2 - x1 };
  return linePaths(curve, { colour, background, style, mark, arrow, back: false, width, signRadius: SIGN_RADIUS });
};

/** Width that a legend's picture takes before its words. */
const sampleWidth = (sample: LegendSample): number => (sample.kind === 'node' ? 24 : SAMPLE_WIDTH);

/** The legend in rows, each as full as the width allows; a section begins a new row unless it fits as a whole. */
const legendShapes = (frame: Frame, palette: Palette, measure: Measure): Band => {
  const shapes: SceneShape[] = [];
  const right = frame.width - SIDE;
  let x = SIDE;
  let y = LEGEND_LINE / 2;
  const newRow = (): void => {
    x = SIDE;
    y += LEGEND_LINE;
  };
  for (const { samples } of buildLegend(factsOf(frame))) {
    const widths = samples.map((sample) => sampleWidth(sample) + measure(sample.label, SMALL, false));
    const whole = widths.reduce((sum, width) => sum + width + SAMPLE_GAP, SECTION_GAP - SAMPLE_GAP);
    if (x > SIDE && x + whole > right) newRow();
    else if (x > SIDE) x += SECTION_GAP;
    samples.forEach((sample, i) => {
      const width = widths[i] ?? 0;
      if (x > SIDE && x + width > right) newRow();
      shapes.push(...sampleShapes(sample, x, y, palette));
      shapes.push(text(sample.label, x + sampleWidth(sample), y, palette.ink));
      x += width + SAMPLE_GAP;
    });
  }
  newRow();
  shapes.push(text(SIZE_NOTE, SIDE, y, palette.muted));
  return { height: y + LEGEND_LINE / 2, shapes };
};

/** Legend, sources and marking under the sheet. */
export const footerShapes = (frame: Frame, options: PictureOptions, palette: Palette, measure: Measure): Band => {
  const { width } = frame;
  const rule = scenePath(
    [
      { op: 'M', x: SIDE, y: 0.5 },
      { op: 'L', x: width - SIDE, y: 0.5 },
    ],
    { stroke: palette.standing, strokeWidth: 0.75, opacity: 0.6 },
  );
  const shapes: SceneShape[] = [rule];
  const legend = legendShapes(frame, palette, measure);
  let y = 10;
  for (const shape of legend.shapes) shapes.push(moveDown(shape, y));
  y += legend.height + 4;
  if (options.sources.length > 0) {
    const words = `Sources: ${options.sources.join(' · ')}`.split(/\s+/);
    for (const line of wrapWords(words, width - 2 * SIDE, SMALL, measure)) {
      shapes.push(text(line, SIDE, y + SMALL_LINE / 2, palette.muted));
      y += SMALL_LINE;
    }
  }
  if (options.marking !== '') {
    shapes.push(...markingText(options.marking, width, y + MARKING_HEIGHT / 2 + 2, palette));
    y += MARKING_HEIGHT;
  }
  return { height: y + 10, shapes };
};
