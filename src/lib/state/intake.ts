import { tick } from 'svelte';
import type { RawText } from '../worker/messages.ts';
import type { App } from './app.svelte.ts';
import { isGraphFile, isTextFile, openFile } from './opening.ts';
import { toCount } from './wording.ts';

const readRaw = async (file: File): Promise<RawText> => ({
  name: file.name,
  content: await file.arrayBuffer(),
  date: null,
  title: null,
  source: null,
});

/** Lets the page be drawn before work that holds it up. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page in the background is not drawn.
    setTimeout(resolve, 200);
  });

const open = async ({ map, filters, selection, screen, notices }: App, file: File): Promise<void> => {
  const stand = map.picture.begin();
  screen.opening = file.name;
  try {
    const text = await file.text();
    await afterPaint();
    const opened = await openFile(file.name, text);
    if (opened.kind === 'project') {
      screen.askToReplace(opened.project);
      return;
    }
    filters.reset();
    selection.clear();
    selection.closeArticle();
    map.open(opened);
    notices.done(
      `Opened “${file.name}”: ${toCount(opened.graph.order, 'actor')}, ${toCount(opened.graph.size, 'tie')}. Your project stays as it is.`,
    );
  } catch (error) {
    notices.fail(`“${file.name}” could not be opened. ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    screen.opening = null;
    // The canvas is told of another graph with the page's next update, and says from then on what moves.
    await tick();
    stand();
  }
};

/**
 * Takes files that were chosen or dropped: texts are read and join the project, a graph or a project file is opened. What
 * is neither is named and left out.
 */
export const takeFiles = async (app: App, files: readonly File[]): Promise<void> => {
  const texts = files.filter(({ name }) => isTextFile(name));
  const others = files.filter(({ name }) => !isTextFile(name));
  const strange = others.filter(({ name }) => !isGraphFile(name));
  for (const { name } of strange) {
    app.notices.fail(
      `“${name}” is of a kind that cannot be read. Save it as .txt, .md or .html; graphs open from .gexf and .json.`,
    );
  }
  const [file] = others.filter(({ name }) => isGraphFile(name));
  if (file) await open(app, file);
  if (texts.length === 0) return;
  if (app.map.opened) {
    app.notices.fail('Texts join a project, not an opened graph file. Go back to the project first.');
    return;
  }
  await app.reading.add(await Promise.all(texts.map(readRaw)));
};

/** Takes the files of a chooser; a dialog around it closes. */
export const takeChosen = (app: App, { currentTarget }: Event): void => {
  const input = currentTarget as HTMLInputElement;
  const chosen = [...(input.files ?? [])];
  if (chosen.length === 0) return;
  // The same file may be chosen again.
  input.value = '';
  app.screen.closeDialog();
  void takeFiles(app, chosen);
};
