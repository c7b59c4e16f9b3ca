const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3, Austin Appleby, public domain). */
export const scramble = (value: number): number => {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Hash of the UTF-16 units `[from, to)` of a text as a 32-bit integer (FNV-1a, scrambled). */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let hash = FNV_OFFSET;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return scramble(hash);
};

/** Joins a further value to a hash; the order counts. Cheap: two multiplications. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** A hash as a feature: 0 stands for no feature, so it is moved to 1. */
export const toKey = (hash: number): number => (hash === 0 ? 1 : hash);
