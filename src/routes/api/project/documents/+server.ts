import { answer } from '../../../../lib/server/answer.ts';
import { loadDatabase } from '../../../../lib/server/database.ts';
import { addDocuments } from '../../../../lib/server/project-requests.ts';
import { parseBody } from '../../../../lib/server/request-body.ts';
import type { RequestHandler } from './$types';

/** Adds documents that the page has extracted, with the new corpus. */
export const POST: RequestHandler = ({ request }) =>
  answer(async () => {
    await addDocuments(await loadDatabase(), await parseBody(request));
    return null;
  });
