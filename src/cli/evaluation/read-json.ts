import { readFile } from 'node:fs/promises';

/** The content of a JSON file, unchecked. */
export const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;
