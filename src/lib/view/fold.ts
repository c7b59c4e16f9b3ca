import { MARK_OF_TONE, toneColour } from './appearance.ts';
import type { Mark, Tone } from './appearance.ts';
import type { DisplayEdge, DisplayNode } from './display-types.ts';
import type { Palette } from './palette.ts';

/** Width of a folded line above that of its thickest strand, for each further one, and the most. */
const WIDER = 0.5;
const MAX_WIDTH = 6;

/** Of strands of both signs, one sign gives its colour to all when it has at least this share of their weight. */
const MAJORITY = 2 / 3;

/**
 * Tone and sign of strands together: standing ties yield to acts, neutral acts to signed ones. Both signs bear the mark of
 * both, in the colour of the one that by far more is told of.
 */
const lookTogether = (strands: readonly DisplayEdge[]): { readonly tone: Tone; readonly mark: Mark } => {
  const weightOf = (tone: Tone): number =>
    strands.reduce((sum, strand) => sum + (strand.tone === tone ? strand.weight : 0), 0);
  const [positive, negative] = [weightOf('positive'), weightOf('negative')];
  if (positive > 0 && negative > 0) {
    const share = positive / (positive + negative);
    return { tone: share >= MAJORITY ? 'positive' : share <= 1 - MAJORITY ? 'negative' : 'mixed', mark: 'both' };
  }
  const tone =
    (['positive', 'negative', 'neutral'] as const).find((one) => strands.some((strand) => strand.tone === one)) ??
    'standing';
  return { tone, mark: MARK_OF_TONE[tone] };
};

/**
 * All strands of a pair as one line, for where there is no room to draw each: with their number, the sign that they have
 * together, heads at the ends that any of them points at; dashed or dotted only if all are. Null for a single strand.
 */
export const foldStrands = (
  source: DisplayNode,
  target: DisplayNode,
  strands: readonly DisplayEdge[],
  palette: Palette,
): DisplayEdge | null => {
  const [first] = strands;
  if (!first || strands.length === 1) return null;
  const { tone, mark } = lookTogether(strands);
  const thickest = strands.reduce((most, { size }) => Math.max(most, size), 0);
  return {
    id: `${first.id} folded`,
    source,
    target,
    label: `${strands.length} ties`,
    size: Math.min(MAX_WIDTH, thickest + WIDER * (strands.length - 1)),
    colour: toneColour(tone, palette),
    tone,
    style: strands.every(({ style }) => style === first.style) ? first.style : 'solid',
    mark,
    signSize: first.signSize,
    arrow: strands.some((strand) => strand.arrow && strand.target === target),
    back: source !== target && strands.some((strand) => strand.arrow && strand.target === source),
    bow: 0,
    weight: strands.reduce((sum, { weight }) => sum + weight, 0),
  };
};
