import { UnknownCase } from '../case-errors';
import { archiveOf, type Manifest } from '../case-archive';
import { InputError } from '../input-error';
import { writeWhole } from '../whole-file';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { expungedInWords } from './expunge-words';
import { personGiven } from './reading';
import { answer, type Invocation } from './terminal';

interface Options {
  by?: string;
  out?: string;
}

/** `caseclock export CASE`. */
export async function exportCase(invocation: Invocation, caseId: string, { out, by }: Options): Promise<number> {
  const person = personGiven(invocation, by, 'Nothing was exported.');
  const record = await withArchive(invocation, `Reading ${caseId}`, (archive) => archive.caseRecord(caseId, person));
  if (!record) throw new UnknownCase(caseId);
  const { bytes, manifest } = archiveOf(record);
  const file = out ?? `${caseId}.zip`;
  write(file, bytes);
  answer(invocation, { file, ...manifest }, inWords(file, manifest));
  return manifest.verified ? EXIT.done : EXIT.differs;
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeWhole(file, bytes);
  } catch (error) {
    throw new InputError(`--out: ${file} cannot be written (${(error as Error).message}). Nothing was exported.`);
  }
}

function inWords(file: string, { case: caseId, events, files, verified, missingTexts, expunged }: Manifest): string {
  const count = Object.keys(files).length;
  const lines = [`Exported case ${caseId} to ${file}: ${events} events, ${count} files and their hashes.`];
  if (!verified)
    lines.push(`Its journal does not say what was recorded: caseclock journal verify ${caseId} names what is wrong.`);
  if (expunged) lines.push(expungedInWords(expunged));
  else if (missingTexts.length > 0)
    lines.push(
      `${missingTexts.length} of the texts that it names are not in the record store: manifest.json has them.`,
    );
  return lines.join('\n');
}
