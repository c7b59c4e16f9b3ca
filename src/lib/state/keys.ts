/** All keys of the page, as the help lists them. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: 'Search' },
  { keys: ['t'], does: 'Map or table' },
  { keys: ['n'], does: 'Add texts' },
  { keys: ['o'], does: 'Open files' },
  { keys: ['e'], does: 'Export' },
  { keys: ['['], does: 'Open or close the filters' },
  { keys: ['f'], does: 'Show the whole map' },
  { keys: ['+', '−'], does: 'Zoom in, zoom out' },
  { keys: ['h'], does: 'Hide the chosen actor or tie' },
  { keys: ['x'], does: 'Reject the chosen actor or tie' },
  { keys: ['g'], does: 'Merge the chosen actor with another' },
  { keys: ['Backspace'], does: 'Back to what was chosen before' },
  { keys: ['Esc'], does: 'Close the article, else the choice' },
  { keys: ['Ctrl+Z'], does: 'Undo a correction' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: 'Redo it' },
  { keys: ['?'], does: 'This help' },
];

export type Wish =
  | 'search'
  | 'view'
  | 'add'
  | 'open'
  | 'export'
  | 'rail'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'hide'
  | 'reject'
  | 'merge'
  | 'back'
  | 'close'
  | 'undo'
  | 'redo'
  | 'help';

export interface Pressed {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Whether a field takes the key as text. */
  readonly typing: boolean;
}

const SINGLE: Readonly<Record<string, Wish>> = {
  '/': 'search',
  t: 'view',
  n: 'add',
  o: 'open',
  e: 'export',
  '[': 'rail',
  f: 'fit',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  h: 'hide',
  x: 'reject',
  g: 'merge',
  Backspace: 'back',
  '?': 'help',
};

/** What a key asks for, null for nothing. `single`: whether keys without Ctrl do something. */
export const toWish = ({ key, control, shift, alt, typing }: Pressed, single: boolean): Wish | null => {
  if (alt || typing) return null;
  if (control) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shift ? 'redo' : 'undo';
    return letter === 'y' && !shift ? 'redo' : null;
  }
  if (key === 'Escape') return 'close';
  return single ? (SINGLE[key] ?? null) : null;
};
