import type { Document } from '../model/document.ts';
import { toDay } from './wording.ts';

/**
 * A sentence with its source as a footnote: “Sentence.” Title, Outlet, 24 Oct 2024, address. What is not known is left
 * out; `date` is the day found in the text where the document itself gives none.
 */
export const toFootnote = ({ title, source, url, id, ...document }: Document, date: string | null, sentence: string): string => {
  const day = document.date ?? date;
  const parts = [title ? `“${title}”` : id, source, day ? toDay(day) : null, url];
  return `“${sentence.replace(/\s+/g, ' ').trim()}” ${parts.filter(Boolean).join(', ')}.`;
};
