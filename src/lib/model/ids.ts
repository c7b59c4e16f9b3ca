/**
 * A short id made from content: the same parts give the same id on every machine. 53-bit hash in base 36.
 * Source: cyrb53 (public domain), two 32-bit multiplicative hashes mixed.
 */
export const contentId = (prefix: string, ...parts: readonly string[]): string => {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const part of parts) {
    for (let i = 0; i <= part.length; i += 1) {
      // A separator after each part keeps ("ab", "c") and ("a", "bc") apart.
      const unit = i < part.length ? part.charCodeAt(i) : 0x1f;
      h1 = Math.imul(h1 ^ unit, 2654435761);
      h2 = Math.imul(h2 ^ unit, 1597334677);
    }
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return `${prefix}${(4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)}`;
};
