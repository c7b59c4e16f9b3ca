const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO IFRAME'
  ).split(' '),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD SELECT TEXTAREA CANVAS OBJECT'.split(' '));
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words below a node, each block on a line of its own, an empty line between blocks. Works without recursion. */
export const toLines = (root: Node): string => {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const isBlock = node.nodeType === ELEMENT_NODE && BLOCKS.has(name);
    if (isBlock) close();
    if (node.nodeType === TEXT_NODE) line += node.nodeValue ?? '';
    const enters: boolean = node.nodeType !== TEXT_NODE && !SILENT.has(name) && node.firstChild !== null;
    if (enters) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && BLOCKS.has(node.nodeName.toUpperCase())) close();
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  close();
  return lines.join('\n\n');
};
