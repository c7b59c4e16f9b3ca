export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const KEY = 'entente.theme';
const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };

const readChoice = (storage: Storage): ThemeChoice => {
  const value = storage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
};

/** Light or dark: what the system says, until the analyst says otherwise. Kept in this browser. */
export class ThemeState {
  choice: ThemeChoice = $state('system');
  #system: Theme = $state('light');
  readonly resolved: Theme = $derived(this.choice === 'system' ? this.#system : this.choice);
  readonly #storage: Storage;

  constructor(storage: Storage, darkPreference: MediaQueryList) {
    this.#storage = storage;
    this.choice = readChoice(storage);
    this.#system = darkPreference.matches ? 'dark' : 'light';
    darkPreference.addEventListener('change', ({ matches }) => {
      this.#system = matches ? 'dark' : 'light';
    });
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    if (choice === 'system') this.#storage.removeItem(KEY);
    else this.#storage.setItem(KEY, choice);
  }

  /** System, light, dark, and round again. */
  chooseNext(): void {
    this.choose(NEXT[this.choice]);
  }
}
