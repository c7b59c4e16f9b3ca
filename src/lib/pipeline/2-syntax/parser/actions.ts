/**
 * Actions of the arc-hybrid system, by number: 0 is SHIFT; then LEFT with each label, then RIGHT with each label.
 * LEFT hangs the top of the stack on the front of the buffer, RIGHT hangs it on the one below it.
 */
export const SHIFT = 0;

export const countActions = (labelCount: number): number => 1 + 2 * labelCount;
/** Class of the weights that choose where a punctuation mark hangs; it comes after the actions. */
export const markClass = (labelCount: number): number => countActions(labelCount);
/** Number of classes in a parser's weights. */
export const countClasses = (labelCount: number): number => countActions(labelCount) + 1;
export const leftAction = (label: number): number => 1 + label;
export const rightAction = (label: number, labelCount: number): number => 1 + labelCount + label;
export const isLeft = (action: number, labelCount: number): boolean => action > 0 && action <= labelCount;
export const labelOf = (action: number, labelCount: number): number => (action - 1) % labelCount;

/** The label of the one arc from the artificial root; it is label number 0 in every parser. */
export const ROOT_LABEL = 0;
