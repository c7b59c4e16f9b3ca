/** The page is drawn in the browser alone: canvas, workers and the project are there only. */
export const ssr = false;
export const prerender = false;
