import type { HandleServerError } from '@sveltejs/kit';

/** An error that nobody foresaw: the server's console tells all, the page only that it happened. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status !== 404) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${event.request.method} ${event.url.pathname}: ${trace}\n`);
  }
  return { message };
};
