import type { Project } from '../model/project.ts';

export type MainView = 'map' | 'table';
export type DialogName = 'add' | 'picture' | 'merge' | 'help' | 'project';

const RAIL = 'entente.rail';
const KEYS = 'entente.keys';

/** What stands where on the page. Choices that shall last are kept in this browser. */
export class ScreenState {
  view: MainView = $state('map');
  dialog: DialogName | null = $state(null);
  /** The actor that a merge starts from. */
  mergeFrom: string | null = $state(null);
  /** A project file that asks to take the place of the open one. */
  waitingProject: Project | null = $state.raw(null);
  /** Name of a graph or project file that is being read. */
  opening: string | null = $state(null);
  railOpen: boolean = $state(true);
  /** Whether keys without Ctrl do something outside of fields. */
  keys: boolean = $state(true);
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.railOpen = storage.getItem(RAIL) !== 'closed';
    this.keys = storage.getItem(KEYS) !== 'off';
  }

  toggleRail(): void {
    this.railOpen = !this.railOpen;
    this.#storage.setItem(RAIL, this.railOpen ? 'open' : 'closed');
  }

  setKeys(on: boolean): void {
    this.keys = on;
    this.#storage.setItem(KEYS, on ? 'on' : 'off');
  }

  toggleView(): void {
    this.view = this.view === 'map' ? 'table' : 'map';
  }

  startMerge(node: string): void {
    this.mergeFrom = node;
    this.dialog = 'merge';
  }

  closeDialog(): void {
    this.dialog = null;
    this.mergeFrom = null;
    this.waitingProject = null;
  }

  askToReplace(project: Project): void {
    this.waitingProject = project;
    this.dialog = 'project';
  }
}
