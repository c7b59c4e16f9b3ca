/**
 * Templates come in three groups. Those of the first hang on the front of the buffer alone, those of the second on one
 * token of the stack alone: their sums are made once a token. Of a place: word (w), tag (t), both (p), cluster fine (f) and
 * coarse (c), second tag (x).
 */
const FRONT_TEMPLATES = 26;
const STACK_TEMPLATES = 15;
const STATE_TEMPLATES = 121;
/** Where the groups begin: the front, the top of the stack, the token below it, the state. */
export const TOP_BEGIN = FRONT_TEMPLATES;
export const BELOW_BEGIN = TOP_BEGIN + STACK_TEMPLATES;
export const STATE_BEGIN = BELOW_BEGIN + STACK_TEMPLATES;
/** Number of templates. */
export const PARSE_TEMPLATES = STATE_BEGIN + STATE_TEMPLATES;

/** Up to 3 is counted. */
export const few = (count: number): number => (count < 3 ? count : 3);
