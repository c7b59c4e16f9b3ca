import { InputError, StoreError } from '../model/errors.ts';

const toResponse = (status: number, body: string): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' } });

/**
 * Answers with the JSON text that `work` gives (null: 204, no content). What the caller can fix becomes
 * `{"error": {"code", "message"}}`: an `InputError` with status 400, an unknown project with 404. All else is a bug and
 * goes on up.
 */
export const answer = async (work: () => Promise<string | null>): Promise<Response> => {
  try {
    const body = await work();
    return body === null ? new Response(null, { status: 204 }) : toResponse(200, body);
  } catch (error) {
    if (error instanceof InputError || error instanceof StoreError) {
      const { code, message } = error;
      return toResponse(error instanceof InputError ? 400 : 404, JSON.stringify({ error: { code, message } }));
    }
    throw error;
  }
};
