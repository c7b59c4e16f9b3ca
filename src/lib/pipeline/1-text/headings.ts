const LONGEST_HEADING = 130;
const FRAMED = /^- ?.{1,100} ?-$/;
const SENTENCE_END = /[.!?;,:]["')\]]*$/;
const BULLET = /^(?:[-*•·▪–]|\d{1,2}[.)]) /;

/** Whether a line stands over paragraphs and is not one: short, without a full stop; or framed by dashes ("- North Korea -"). */
export const isHeading = (line: string): boolean => {
  if (FRAMED.test(line)) return true;
  if (line.length > LONGEST_HEADING || BULLET.test(line)) return false;
  return !SENTENCE_END.test(line);
};
