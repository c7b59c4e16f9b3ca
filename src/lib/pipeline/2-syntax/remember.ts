/** Most results that are kept at once. Texts of the same time share most of their words. */
const MOST = 10_000;

/** Longer strings are not kept. */
const LONGEST = 60;

/** Makes a pure function of a string or number keep its results; when there are too many it begins anew. */
export const remember = <Key extends string | number, Value extends object | string | boolean>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    if (typeof key === 'string' && key.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(key, value);
    return value;
  };
};
