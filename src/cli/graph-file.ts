import { encodeCsv } from '../lib/formats/csv.ts';
import { toGexfAppearance } from '../lib/formats/gexf-appearance.ts';
import { encodeGexf } from '../lib/formats/gexf.ts';
import { encodeGraphJson } from '../lib/formats/json.ts';
import { buildGraph } from '../lib/graph/build.ts';
import { layoutGraph } from '../lib/graph/layout/layout.ts';
import type { CorpusEntity } from '../lib/model/entity.ts';
import type { Extraction } from '../lib/model/extraction.ts';

/** Formats of a graph that `--out` can write, by the ending of the file. */
export const GRAPH_FORMATS = ['gexf', 'json', 'csv'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** The extractions folded to a graph, laid out as the page would do it, as the text of a file. */
export const encodeGraphFile = (
  format: GraphFormat,
  extractions: readonly Extraction[],
  corpus: readonly CorpusEntity[],
): string => {
  const documents = extractions.map(({ document }) => document);
  const graph = buildGraph({ documents, extractions, corpus, judgements: [], title: 'Entente' });
  switch (format) {
    case 'gexf':
      return encodeGexf(graph, { extractions, places: layoutGraph(graph), appearance: toGexfAppearance(graph) });
    case 'json':
      return encodeGraphJson(graph, { extractions, places: layoutGraph(graph) });
    case 'csv':
      return encodeCsv(graph, { extractions });
  }
};
