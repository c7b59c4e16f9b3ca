import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

const toFault = (code: string, place: string, what: string): InputError =>
  new InputError(code, `Project file: ${place}: ${what}. Extract the document again.`, { place });

const checkSpan = (span: Span, length: number, place: string): void => {
  if (span.start <= span.end && span.end <= length) return;
  throw toFault('span-outside-text', place, `span ${span.start}..${span.end} is not in a text of ${length} characters`);
};

const collectIds = (values: readonly { readonly id: string }[], place: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  values.forEach(({ id }, i) => {
    if (ids.has(id)) throw toFault('duplicate-id', `${place}[${i}].id`, `id "${id}" stands twice`);
    ids.add(id);
  });
  return ids;
};

const checkEntity = (ids: ReadonlySet<string>, id: string | null, place: string): void => {
  if (id !== null && !ids.has(id)) throw toFault('unknown-entity', place, `there is no entity "${id}"`);
};

const checkStatements = ({ statements, document }: Extraction, ids: ReadonlySet<string>, place: string): void => {
  const { length } = document.text;
  statements.forEach((statement, i) => {
    const at = `${place}.statements[${i}]`;
    checkEntity(ids, statement.subject, `${at}.subject`);
    checkEntity(ids, statement.object, `${at}.object`);
    checkEntity(ids, statement.accordingTo, `${at}.accordingTo`);
    if (statement.clearest >= statement.evidence.length) {
      throw toFault('unknown-evidence', `${at}.clearest`, `there is no telling number ${statement.clearest}`);
    }
    statement.evidence.forEach(({ sentence, trigger, subjectSpan, objectSpan }, j) => {
      for (const span of [sentence, trigger, subjectSpan, objectSpan]) {
        checkSpan(span, length, `${at}.evidence[${j}]`);
      }
    });
  });
};

const checkMentions = ({ mentions, document }: Extraction, ids: ReadonlySet<string>, place: string): void => {
  const { text } = document;
  mentions.forEach((mention, i) => {
    const at = `${place}.mentions[${i}]`;
    checkSpan(mention, text.length, at);
    checkEntity(ids, mention.entity, `${at}.entity`);
    if (text.slice(mention.start, mention.end) !== mention.text) {
      throw toFault('span-without-words', at, `the text does not say "${mention.text}" at ${mention.start}`);
    }
  });
};

/**
 * Checks what a schema cannot see: every span lies in the document's text, mentions say what the text says there, ids
 * are unique, and whatever is referred to is there. `place` names the extraction in the file ("extractions[3]").
 * Throws `InputError`.
 */
export const checkExtraction = (extraction: Extraction, place: string): void => {
  const { document, entities, statements, coverage, furniture, issues } = extraction;
  const ids = collectIds(entities, `${place}.entities`);
  entities.forEach(({ of }, i) => checkEntity(ids, of, `${place}.entities[${i}].of`));
  checkMentions(extraction, ids, place);
  collectIds(statements, `${place}.statements`);
  checkStatements(extraction, ids, place);
  coverage.sentences.forEach((span, i) => checkSpan(span, document.text.length, `${place}.coverage.sentences[${i}]`));
  for (const index of [...coverage.withStatements, ...coverage.silent]) {
    if (index >= coverage.sentences.length) {
      throw toFault('unknown-sentence', `${place}.coverage`, `there is no sentence number ${index}`);
    }
  }
  furniture.forEach((span, i) => checkSpan(span, document.text.length, `${place}.furniture[${i}]`));
  issues.forEach(({ start = 0, end = start }, i) =>
    checkSpan({ start, end }, document.text.length, `${place}.issues[${i}]`),
  );
};
