/** Room kept around each mark with its label. */
const MARGIN_X = 10;
const MARGIN_Y = 7;
const LABEL_GAP = 4;

/** Half width, and reach above and below its place, of what each node occupies with its label. */
export interface NodeBoxes {
  readonly half: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Sizes of marks and labels, one of each a node. */
export interface NodeSizes {
  readonly radius: ArrayLike<number>;
  readonly labelWidth: ArrayLike<number>;
  readonly labelHeight: ArrayLike<number>;
}

export const toBoxes = ({ radius, labelWidth, labelHeight }: NodeSizes): NodeBoxes => ({
  half: Float64Array.from(radius, (r, i) => Math.max(r, (labelWidth[i] ?? 0) / 2) + MARGIN_X),
  up: Float64Array.from(radius, (r) => r + MARGIN_Y),
  down: Float64Array.from(radius, (r, i) => {
    const label = labelHeight[i] ?? 0;
    return r + (label > 0 ? LABEL_GAP + label : 0) + MARGIN_Y;
  }),
});
