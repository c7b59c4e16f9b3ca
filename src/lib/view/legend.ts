import type { EntenteGraph } from '../graph/attributes.ts';
import type { EntityType } from '../model/entity.ts';
import { ENTITY_TYPES } from '../ontology/ontology.ts';
import type { LineStyle, Mark, Tone } from './appearance.ts';
import { STYLE_OF_MODALITY, toneOf } from './appearance.ts';
import type { Shape } from './shapes.ts';
import { SHAPE_OF_TYPE } from './shapes.ts';

/** A line of the legend that shows a mark. */
export interface NodeSample {
  readonly kind: 'node';
  readonly id: EntityType;
  readonly label: string;
  readonly shape: Shape;
}

/** A line of the legend that shows an edge. */
export interface LineSample {
  readonly kind: 'line';
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly style: LineStyle;
  readonly mark: Mark;
  readonly arrow: boolean;
  /** CSS pixels. */
  readonly width: number;
}

export type LegendSample = NodeSample | LineSample;

export interface LegendSection {
  readonly title: string;
  readonly samples: readonly LegendSample[];
}

/** What the legend has to explain. */
export interface LegendFacts {
  readonly types: ReadonlySet<EntityType>;
  readonly tones: ReadonlySet<Tone>;
  readonly styles: ReadonlySet<LineStyle>;
  readonly hasArrows: boolean;
  readonly hasMutual: boolean;
}

const TYPE_LABELS: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  bloc: 'Bloc',
  force: 'Armed force',
  place: 'Place',
  event: 'Event',
};

const line = (id: string, label: string, looks: Partial<LineSample>): LineSample => ({
  kind: 'line',
  id,
  label,
  tone: 'neutral',
  style: 'solid',
  mark: 'none',
  arrow: false,
  width: 1.8,
  ...looks,
});

const SIGNS: readonly LineSample[] = [
  line('positive', 'Cooperative', { tone: 'positive', mark: 'plus' }),
  line('negative', 'Hostile', { tone: 'negative', mark: 'minus' }),
  line('mixed', 'Several, of both signs', { tone: 'mixed', mark: 'both' }),
  line('neutral', 'Neither', { tone: 'neutral' }),
  line('standing', 'Office, member, place', { tone: 'standing', width: 1.2 }),
];

const STYLES: readonly LineSample[] = [
  line('solid', 'Happened or going on', { style: 'solid' }),
  line('dashed', 'Planned, claimed, hypothetical', { style: 'dashed' }),
  line('dotted', 'Denied', { style: 'dotted' }),
];

const DIRECTIONS: readonly LineSample[] = [
  line('directed', 'Who to whom', { arrow: true }),
  line('mutual', 'Mutual', {}),
];

/** What sizes mean: said in words, as a picture of all sizes would say less. */
export const SIZE_NOTE = 'Larger, thicker: told by more texts';

/** What of the legend's vocabulary a graph uses. */
export const legendFacts = (graph: EntenteGraph): LegendFacts => {
  const edges = graph.mapEdges((_id, edge) => edge);
  return {
    types: new Set(graph.mapNodes((_id, { entityType }) => entityType)),
    tones: new Set(edges.map(toneOf)),
    styles: new Set(edges.map(({ modality }) => STYLE_OF_MODALITY[modality])),
    hasArrows: edges.some(({ symmetric }) => !symmetric),
    hasMutual: edges.some(({ symmetric }) => symmetric),
  };
};

/** The legend: only what occurs, in a fixed order; sections without lines are left out. */
export const buildLegend = (facts: LegendFacts): LegendSection[] => {
  const sections: LegendSection[] = [
    {
      title: 'Actors',
      samples: ENTITY_TYPES.filter((type) => facts.types.has(type)).map((type) => ({
        kind: 'node',
        id: type,
        label: TYPE_LABELS[type],
        shape: SHAPE_OF_TYPE[type],
      })),
    },
    { title: 'Relations', samples: SIGNS.filter(({ tone }) => facts.tones.has(tone)) },
    { title: 'Status', samples: STYLES.filter(({ style }) => facts.styles.has(style)) },
    {
      title: 'Direction',
      samples: DIRECTIONS.filter(({ arrow }) => (arrow ? facts.hasArrows : facts.hasMutual)),
    },
  ];
  return sections.filter(({ samples }) => samples.length > 0);
};
