import { createExtractionClient } from '../worker/client.ts';
import { arrangeInWorker } from '../worker/layout-client.ts';
import type { Arrange } from '../view/canvas-api.ts';
import { CorrectionsState } from './corrections.svelte.ts';
import { FiltersState } from './filters.svelte.ts';
import { HistoryState } from './history.svelte.ts';
import { MapState } from './map.svelte.ts';
import { NoticesState } from './notices.svelte.ts';
import { createProjectRequests } from './project-requests.ts';
import { ProjectState } from './project.svelte.ts';
import { ReadingState } from './reading.svelte.ts';
import { ScreenState } from './screen.svelte.ts';
import { SelectionState } from './selection.svelte.ts';
import { TextsState } from './texts.svelte.ts';
import { ThemeState } from './theme.svelte.ts';

/** All state of one page, put together once and handed down by context. */
export interface App {
  readonly theme: ThemeState;
  readonly notices: NoticesState;
  readonly project: ProjectState;
  readonly history: HistoryState;
  readonly filters: FiltersState;
  readonly map: MapState;
  readonly texts: TextsState;
  readonly selection: SelectionState;
  readonly corrections: CorrectionsState;
  readonly reading: ReadingState;
  readonly screen: ScreenState;
  readonly arrange: Arrange;
}

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The state of a page in this window. */
export const createApp = (view: Window): App => {
  const theme = new ThemeState(view.localStorage, view.matchMedia('(prefers-color-scheme: dark)'));
  const notices = new NoticesState();
  const requests = createProjectRequests((input, init) => view.fetch(input, init));
  const project = new ProjectState(requests, (what, error) => notices.fail(`${what} ${toReason(error)}`));
  const history = new HistoryState(project);
  const filters = new FiltersState();
  const map = new MapState(project, filters);
  const texts = new TextsState(project, filters, map);
  const selection = new SelectionState();
  const corrections = new CorrectionsState(map, project, history, notices);
  const reading = new ReadingState(createExtractionClient(), project, notices);
  const screen = new ScreenState(view.localStorage);
  return {
    theme,
    notices,
    project,
    history,
    filters,
    map,
    texts,
    selection,
    corrections,
    reading,
    screen,
    arrange: arrangeInWorker,
  };
};
