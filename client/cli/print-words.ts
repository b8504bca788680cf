import { civilDateAt, timeOfDayAt } from '../../domain/calendar/agency-clock';
import type { StoredDocument } from '../../store/record-store';
import { table } from './table';
import { wrapped } from './wrap';

/** What can be printed of a case, and what was, for people. */
export function documentsInWords(
  caseId: string,
  canBePrinted: readonly string[],
  documents: readonly StoredDocument[],
  zone: string,
  width: number,
): string {
  const can = wrapped(
    canBePrinted.length > 0
      ? `Of case ${caseId} can be printed: ${canBePrinted.join(', ')}.`
      : `Of case ${caseId} nothing can be printed any more, for it was expunged.`,
    width,
  );
  if (documents.length === 0) return [...can, '', 'Nothing was printed.'].join('\n');
  const head = ['document', 'printed', 'by', 'what', 'for', 'copies given'].map((title) => [title]);
  return [...can, '', ...table([head, ...documents.map((document) => rowOf(document, zone))], width)].join('\n');
}

function rowOf(document: StoredDocument, zone: string): string[][] {
  const { hash, kind, form, about, copyFor, language, printedBy, printedAt, copies } = document;
  const what = [kind, about, form, language === 'en' ? null : language].filter((part) => part !== null).join(' ');
  const given = copies.map(({ to, on }) => `${to} on ${on}`);
  const printed = `${civilDateAt(printedAt, zone)} ${timeOfDayAt(printedAt, zone)}`;
  return [
    [hash.slice(0, 12)],
    [printed],
    [printedBy],
    [what],
    [copyFor ?? 'the agency'],
    given.length > 0 ? given : ['none'],
  ];
}
