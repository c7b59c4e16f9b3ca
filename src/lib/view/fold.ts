import { MARK_OF_TONE, toneColour } from './appearance.ts';
import type { Tone } from './appearance.ts';
import type { DisplayEdge, DisplayNode } from './display-types.ts';
import type { Palette } from './palette.ts';

/** Width of a folded line above that of its thickest strand, for each further one, and the most. */
const WIDER = 0.5;
const MAX_WIDTH = 6;

/** What is drawn of tones together: standing ties yield to acts, neutral acts to signed ones, and both signs are mixed. */
const toneTogether = (tones: ReadonlySet<Tone>): Tone => {
  if (tones.has('positive') && tones.has('negative')) return 'mixed';
  for (const tone of ['positive', 'negative', 'mixed', 'neutral'] as const) if (tones.has(tone)) return tone;
  return 'standing';
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
  const tone = toneTogether(new Set(strands.map((strand) => strand.tone)));
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
    mark: MARK_OF_TONE[tone],
    signSize: first.signSize,
    arrow: strands.some((strand) => strand.arrow && strand.target === target),
    back: source !== target && strands.some((strand) => strand.arrow && strand.target === source),
    bow: 0,
    weight: strands.reduce((sum, { weight }) => sum + weight, 0),
  };
};
