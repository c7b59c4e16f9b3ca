import { LINE_STYLES, MARKS } from '../appearance.ts';
import type { DisplayEdge, Tie } from '../display-types.ts';
import { STRAND_ROOM } from '../parallel-edges.ts';
import type { ToFramed } from './fill-marks.ts';
import { packColour } from './pack-colour.ts';
import { openBatch } from './paint.ts';
import type { Batch } from './paint.ts';

/** Numbers of a vertex: ends (4), their radii (2), width, bow, look, sign, colour, fold, share of the length, side, pieces. */
export const RIBBON_NUMBERS = 15;

/** Pieces of a bowed ribbon, enough for the strongest bow to look round; a straight one needs them for its sign only. */
const BOWED = 14;
const STRAIGHT = 5;

const piecesOf = (edge: DisplayEdge): number => (edge.bow === 0 && edge.source !== edge.target ? STRAIGHT : BOWED);

/** A strip of so many pieces, and two vertices more that join it to its neighbours without being seen. */
const verticesOf = (edge: DisplayEdge): number => 2 * piecesOf(edge) + 4;

/** What a vertex says of when its line shows: from so much room on (a strand), below so much (a folded one), or always. */
const foldOf = (tie: Tie, edge: DisplayEdge, open: boolean): number => {
  if (!tie.folded || open || tie.source === tie.target) return 0;
  return STRAND_ROOM * tie.strands.length * (edge === tie.folded ? -1 : 1);
};

/** A line to be drawn as a ribbon, with its room for folding. */
interface Ribbon {
  readonly edge: DisplayEdge;
  readonly fold: number;
}

/** All wanted lines of pairs; pairs that are open show their strands only, whatever the room. */
const toRibbons = (
  ties: readonly Tie[],
  isOpen: (tie: Tie) => boolean,
  isWanted: (edge: DisplayEdge) => boolean,
): Ribbon[] => {
  const ribbons: Ribbon[] = [];
  for (const tie of ties) {
    const open = isOpen(tie);
    for (const edge of tie.strands) if (isWanted(edge)) ribbons.push({ edge, fold: foldOf(tie, edge, open) });
    if (tie.folded && !open && tie.source !== tie.target && tie.strands.some(isWanted)) {
      ribbons.push({ edge: tie.folded, fold: foldOf(tie, tie.folded, open) });
    }
  }
  return ribbons;
};

const writeRibbon = (array: Float32Array, start: number, { edge, fold }: Ribbon, toFramed: ToFramed): number => {
  const pieces = piecesOf(edge);
  const { source, target } = edge;
  const looks = [
    toFramed(source.x),
    toFramed(source.y),
    toFramed(target.x),
    toFramed(target.y),
    source.size,
    target.size,
    edge.size,
    edge.bow,
    LINE_STYLES.indexOf(edge.style) + 4 * MARKS.indexOf(edge.mark) + (edge.arrow ? 16 : 0) + (edge.back ? 32 : 0),
    edge.signSize,
    packColour(edge.colour),
    fold,
  ] as const;
  let at = start;
  const write = (step: number, side: number): void => {
    for (let i = 0; i < looks.length; i += 1) array[at + i] = looks[i] ?? 0;
    array[at + 12] = step / pieces;
    array[at + 13] = side;
    array[at + 14] = pieces;
    at += RIBBON_NUMBERS;
  };
  write(0, -1);
  for (let step = 0; step <= pieces; step += 1) {
    write(step, -1);
    write(step, 1);
  }
  write(pieces, 1);
  return at;
};

export interface RibbonOptions {
  readonly toFramed: ToFramed;
  /** Whether a pair is fanned out, whatever the room. */
  readonly isOpen?: (tie: Tie) => boolean;
  readonly isWanted?: (edge: DisplayEdge) => boolean;
}

/** Fills a batch with the lines of pairs in full: one strip of ribbons. */
export const fillRibbons = (
  batch: Batch,
  ties: readonly Tie[],
  { toFramed, isOpen = () => false, isWanted = () => true }: RibbonOptions,
): void => {
  const ribbons = toRibbons(ties, isOpen, isWanted);
  const vertices = ribbons.reduce((sum, { edge }) => sum + verticesOf(edge), 0);
  const array = openBatch(batch, vertices, RIBBON_NUMBERS);
  let at = 0;
  for (const ribbon of ribbons) at = writeRibbon(array, at, ribbon, toFramed);
};
