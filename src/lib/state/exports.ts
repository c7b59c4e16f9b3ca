import { encodeFootnote } from '../formats/footnote.ts';
import type { EntenteGraph } from '../graph/attributes.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Span } from '../model/span.ts';
import type { Theme } from '../view/canvas-api.ts';
import type { App } from './app.svelte.ts';
import { drawPng } from './draw-png.ts';
import { saveFile } from './save-file.ts';
import { toCount, toDay, toTitle } from './wording.ts';

export type GraphFormat = 'gexf' | 'json' | 'csv';

const MEDIA_TYPES: Readonly<Record<GraphFormat, string>> = {
  gexf: 'application/xml',
  json: 'application/json',
  csv: 'text/csv',
};

/** A file's name: the title in plain letters, and what it is. */
export const toFileName = (title: string, ending: string): string => {
  const stem = title
    .replace(/\.(gexf|json)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'entente' : stem}.${ending}`;
};

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What the files hold: what the filters show, or all. */
const choose = ({ map }: App, shownOnly: boolean): EntenteGraph | null => (shownOnly ? map.visible : map.whole);

/** The file's text. What writes a format is loaded with the first file of it. */
const encode = async (app: App, format: GraphFormat, graph: EntenteGraph): Promise<string> => {
  const { map, project } = app;
  const extractions = map.opened ? [] : (project.project?.extractions ?? []);
  const places = map.canvas?.places() ?? {};
  switch (format) {
    case 'gexf': {
      const { encodeGexf } = await import('../formats/gexf.ts');
      const { toGexfAppearance } = await import('../formats/gexf-appearance.ts');
      // An opened file brought looks of its own along; they go out as they came in.
      const looks = map.opened ? {} : { appearance: toGexfAppearance(graph) };
      return encodeGexf(graph, { places, extractions, date: today(), ...looks });
    }
    case 'json': {
      const { encodeGraphJson } = await import('../formats/json.ts');
      return encodeGraphJson(graph, { places, extractions });
    }
    case 'csv': {
      const { encodeCsv } = await import('../formats/csv.ts');
      return encodeCsv(graph, { extractions, bom: true });
    }
  }
};

const toTitleOf = ({ map, project }: App): string => map.opened?.name ?? project.project?.name ?? '';

/** Saves the graph as a file. */
export const exportGraph = async (app: App, format: GraphFormat, shownOnly: boolean): Promise<void> => {
  const graph = choose(app, shownOnly);
  if (!graph) return;
  try {
    const name = toFileName(toTitleOf(app), format);
    saveFile(name, new Blob([await encode(app, format, graph)], { type: MEDIA_TYPES[format] }));
    app.notices.done(`Saved ${name}: ${toCount(graph.order, 'actor')}, ${toCount(graph.size, 'tie')}.`);
  } catch (error) {
    app.notices.fail(`The export failed. ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Saves the whole project as one file. */
export const exportProject = async ({ project, notices }: App): Promise<void> => {
  if (!project.project) return;
  const { encodeProject } = await import('../formats/project.ts');
  const name = toFileName(project.project.name, 'json');
  saveFile(name, new Blob([encodeProject(project.project)], { type: 'application/json' }));
  notices.done(`Saved ${name}: ${toCount(project.project.documents.length, 'text')} with all corrections.`);
};

/** The texts behind what is shown, as a list of sources: title or outlet, and day. */
export const findSources = ({ texts, map, filters }: App): readonly string[] =>
  map.opened
    ? []
    : texts.documents
        .filter(({ id }) => filters.isOn('document', id))
        .map((document) => {
          const date = texts.extractionOf(document.id)?.date ?? document.date;
          return [document.source, toTitle(document), date ? toDay(date) : null].filter(Boolean).join(', ');
        });

/** Pixels for each CSS pixel, or a poster `POSTER_WIDTH` pixels wide. An SVG has none. */
export type PictureSize = 1 | 2 | 4 | 'poster';
export const POSTER_WIDTH = 16_000;

export interface PictureWishes {
  readonly format: 'png' | 'svg';
  readonly title: string;
  readonly marking: string;
  readonly size: PictureSize;
  readonly theme: Theme;
  readonly sources: readonly string[];
}

/** Saves the map as framed as a picture. Throws `InputError` when the browser cannot make one. */
export const exportPicture = async (app: App, { format, size, ...wishes }: PictureWishes): Promise<void> => {
  const scene = app.map.canvas?.scene({ ...wishes, date: toDay(today()) });
  if (!scene) throw new InputError('no-picture', 'The map has not been drawn yet. Wait for it and try again.');
  const name = toFileName(wishes.title || toTitleOf(app), format);
  if (format === 'svg') {
    const { encodePictureSvg } = await import('../formats/picture-svg.ts');
    saveFile(name, new Blob([encodePictureSvg(scene)], { type: 'image/svg+xml' }));
    app.notices.done(`Saved ${name}.`);
    return;
  }
  const scale = size === 'poster' ? POSTER_WIDTH / scene.width : size;
  saveFile(name, await drawPng(scene, scale));
  app.notices.done(`Saved ${name}: ${Math.round(scene.width * scale)} × ${Math.round(scene.height * scale)} pixels.`);
};

/** Puts a sentence with its source on the clipboard. */
export const copyFootnote = async (
  { texts, notices }: App,
  document: Document,
  { start, end }: Span,
): Promise<void> => {
  const date = texts.extractionOf(document.id)?.date ?? document.date;
  try {
    await navigator.clipboard.writeText(encodeFootnote(document.text.slice(start, end), document, date));
    notices.done('Footnote copied.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notices.fail(`The footnote could not be copied: ${reason}. Select the sentence and copy it by hand.`);
  }
};
