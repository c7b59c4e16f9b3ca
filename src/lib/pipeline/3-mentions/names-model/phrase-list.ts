import type { Phrases } from './phrases.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Writes hashes of phrases with their bits as text: for each set of bits a part `bits:` and the differences of the sorted
 * hashes, each in digits of 32, lowest first, the last digit of a number above 31. Parts are parted by blanks.
 */
export const writePhrases = (byHash: ReadonlyMap<number, number>): string => {
  const groups = new Map<number, number[]>();
  for (const [hash, bits] of byHash) {
    const group = groups.get(bits) ?? [];
    group.push(hash >>> 0);
    groups.set(bits, group);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bits, hashes]) => {
      let last = 0;
      let text = '';
      for (const hash of hashes.sort((a, b) => a - b)) {
        let rest = hash - last;
        last = hash;
        while (rest > 31) {
          text += DIGITS.charAt(rest & 31);
          rest = Math.floor(rest / 32);
        }
        text += DIGITS.charAt(32 + rest);
      }
      return `${String(bits)}:${text}`;
    })
    .join(' ');
};

/** Reads what `writePhrases` wrote into the phrases. */
export const readPhrases = (list: string, phrases: Phrases): void => {
  for (const part of list.split(' ')) {
    const colon = part.indexOf(':');
    const bits = Number(part.slice(0, Math.max(0, colon)));
    let hash = 0;
    let value = 0;
    let factor = 1;
    for (let at = colon + 1; at < part.length; at += 1) {
      const digit = DIGITS.indexOf(part.charAt(at));
      value += (digit & 31) * factor;
      factor *= 32;
      if (digit < 32) continue;
      hash += value;
      phrases.set(hash | 0, bits);
      value = 0;
      factor = 1;
    }
  }
};
