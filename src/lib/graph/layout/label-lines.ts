/** Longest line of a label before it is broken, and of a broken line before it is cut. */
const BREAK_OVER = 17;
const CUT_OVER = 26;

/** Size of a label's writing in layout units, and mean width of a letter of it. */
export const LABEL_SIZE = 12.5;
export const LABEL_LINE_HEIGHT = 14.5;
const LETTER_WIDTH = 0.56;

const cut = (line: string): string => {
  const letters = [...line];
  return letters.length > CUT_OVER
    ? `${letters
        .slice(0, CUT_OVER - 1)
        .join('')
        .trimEnd()}…`
    : line;
};

/** A name as one or two lines of about equal length, cut with an ellipsis where it is still too long. */
export const labelLines = (label: string): readonly string[] => {
  const plain = label.replace(/\s+/g, ' ').trim().slice(0, 400);
  if (plain.length <= BREAK_OVER) return plain === '' ? [] : [plain];
  let best = -1;
  for (let i = plain.indexOf(' '); i !== -1; i = plain.indexOf(' ', i + 1)) {
    if (best === -1 || Math.abs(2 * i - plain.length) < Math.abs(2 * best - plain.length)) best = i;
  }
  return best === -1 ? [cut(plain)] : [cut(plain.slice(0, best)), cut(plain.slice(best + 1))];
};

/** Estimated width of a text, for where none can be measured. */
export const textWidth = (text: string, size = LABEL_SIZE): number => text.length * size * LETTER_WIDTH;
