/**
 * Finds the rows of the first `count` features in an open-addressing table: `slots` holds pairs of key and row, key 0 is an
 * empty place. Writes the rows to `found` (room for `count`) and gives their number; features without a row are passed over.
 *
 * In rounds, so that the processor can wait for many places of memory at once: `known` has one bit that tells of most
 * unknown keys that they are unknown, without a look into the large table.
 */
export const findRows = (
  features: Int32Array,
  count: number,
  slots: Int32Array,
  mask: number,
  known: Int32Array,
  knownMask: number,
  found: Int32Array,
): number => {
  let keys = 0;
  for (let index = 0; index < count; index += 1) {
    const key = features[index] as number;
    const bit = key & knownMask;
    found[keys] = key;
    keys += ((known[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  let rows = 0;
  for (let index = 0; index < keys; index += 1) {
    const key = found[index] as number;
    let slot = key & mask;
    let other = slots[slot * 2] as number;
    while (other !== key && other !== 0) {
      slot = (slot + 1) & mask;
      other = slots[slot * 2] as number;
    }
    found[rows] = slots[slot * 2 + 1] as number;
    rows += other === 0 ? 0 : 1;
  }
  return rows;
};
