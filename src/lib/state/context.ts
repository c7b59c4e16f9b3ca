import { getContext, setContext } from 'svelte';
import type { App } from './app.svelte.ts';

const KEY = Symbol('entente');

/** Hands the page's state to all components below. */
export const provideApp = (app: App): App => setContext(KEY, app);

/** The page's state. To be called while a component is set up. */
export const useApp = (): App => getContext<App>(KEY);
