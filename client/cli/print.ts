import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../input-error';
import { writeWhole } from '../whole-file';
import { PRINT_KINDS } from '../documents/contents';
import { type HeadingLanguage, print, type PrintForm, type PrintKind } from '../documents/printing';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { expungedInWords } from './expunge-words';
import { documentsInWords } from './print-words';
import { noteReading, personGiven } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  by?: string;
  plan?: string;
  child?: string;
  month?: string;
  for?: string;
  language: HeadingLanguage;
  out?: string;
}

/** `caseclock print CASE [DOCUMENT]`. */
export async function printDocument(
  invocation: Invocation,
  caseId: string,
  document: string | undefined,
  options: Options,
): Promise<number> {
  if (document === undefined) return listDocuments(invocation, caseId);
  const { by: said, for: copyFor, out = `${caseId}-${document}.pdf`, ...rest } = options;
  const kind = kindOf(document);
  const form = formOf(out);
  refuseUnwritable(out);
  const by = personGiven(invocation, said, 'Nothing was printed.');
  const printed = await withCases(
    invocation,
    `Printing ${document} of ${caseId}`,
    async (cases, { journal, store }) => {
      const given = { aCase: await cases.opened(caseId), journal: await journal(caseId) };
      const wanted = { ...rest, kind, form, by, ...(copyFor === undefined ? {} : { copyFor }) };
      return print(given, wanted, store(), new Date().toISOString());
    },
  );
  handOut(out, printed);
  const { bytes: _, ...told } = printed;
  answer(invocation, { case: caseId, ...told, file: out }, `Printed ${out} (document ${printed.hash.slice(0, 12)}).`);
  return EXIT.done;
}

/** It is kept for good by now; on a full disk it waits in the record store. */
function handOut(out: string, { bytes, hash }: { bytes: Uint8Array; hash: string }): void {
  try {
    writeWhole(out, bytes);
  } catch (error) {
    const why = (error as Error).message;
    throw new InputError(
      `${out} cannot be written (${why}). The document is kept as ${hash.slice(0, 12)}; no file was changed. Make room, ` +
        'or name another place with --out, and print it again.',
    );
  }
}

/** Looked at first: a document that is kept and cannot be handed out would be half a print. */
function refuseUnwritable(out: string): void {
  try {
    accessSync(dirname(out), constants.W_OK);
    if (existsSync(out)) accessSync(out, constants.W_OK);
  } catch {
    throw new InputError(
      `${out} cannot be written: is there such a folder, and may you write there? Nothing was printed.`,
    );
  }
}

async function listDocuments(invocation: Invocation, caseId: string): Promise<number> {
  const { documents, expungement, zone } = await withCases(invocation, `Asking ${caseId}`, async (cases, { store }) => {
    const { settings } = await cases.opened(caseId);
    await noteReading(invocation, store(), { cases: [caseId], what: 'documents' });
    const [documents, expungement] = [await store().documents(caseId), await store().expungement(caseId)];
    return { documents, expungement, zone: settings.zone };
  });
  const canBePrinted = expungement ? [] : PRINT_KINDS;
  const words = documentsInWords(caseId, canBePrinted, documents, zone, widthOf(invocation.out));
  const gone = expungement ? `\n\n${expungedInWords(expungement)}` : '';
  answer(invocation, { case: caseId, canBePrinted, printed: documents, expunged: expungement }, `${words}${gone}`);
  return EXIT.done;
}

function kindOf(document: string): PrintKind {
  const kind = PRINT_KINDS.find((each) => each === document);
  if (kind) return kind;
  throw new InputError(`There is no document "${document}"; there are ${PRINT_KINDS.join(', ')}. Nothing was printed.`);
}

function formOf(out: string): PrintForm {
  if (/\.pdf$/i.test(out)) return 'pdf';
  if (/\.html?$/i.test(out)) return 'html';
  throw new InputError(`--out must end with .pdf or .html (given: ${out}). Nothing was printed.`);
}
