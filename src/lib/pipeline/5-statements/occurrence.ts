/** Verbs by which an event takes place or is carried out: a noun as their subject or object is told by them. */
export const OCCURRENCE: ReadonlySet<string> = new Set(
  'take happen occur hold schedule begin start follow set plan launch carry conduct wage issue impose make mount end'.split(
    ' ',
  ),
);
