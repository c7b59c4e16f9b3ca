import { answer } from '../../../lib/server/answer.ts';
import { loadDatabase } from '../../../lib/server/database.ts';
import { correctProject, readProject, replaceProject } from '../../../lib/server/project-requests.ts';
import { parseBody } from '../../../lib/server/request-body.ts';
import type { RequestHandler } from './$types';

/** The whole project, as a project file. */
export const GET: RequestHandler = () => answer(async () => readProject(await loadDatabase()));

/** Replaces the whole project by an imported one. */
export const PUT: RequestHandler = ({ request }) =>
  answer(async () => {
    await replaceProject(await loadDatabase(), await parseBody(request));
    return null;
  });

/** Replaces judgements and pins. */
export const PATCH: RequestHandler = ({ request }) =>
  answer(async () => {
    await correctProject(await loadDatabase(), await parseBody(request));
    return null;
  });
