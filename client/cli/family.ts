import type { Participant } from '../../store/participants';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { personGiven } from './reading';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock family CASE`. */
export async function showFamily(invocation: Invocation, caseId: string, { by }: { by?: string }): Promise<number> {
  const person = personGiven(invocation, by, 'Nothing was shown.');
  const family = await withArchive(invocation, `Reading ${caseId}`, (archive) =>
    archive.family(caseId, { person, what: 'names' }),
  );
  answer(invocation, { case: caseId, family }, inWords(caseId, family, widthOf(invocation.out)));
  return EXIT.done;
}

const HEADING = [['Who'], ['Name'], ['What reaches them']];

function inWords(caseId: string, family: readonly Participant[], width: number): string {
  if (family.length === 0) return `Nobody of case ${caseId} has a name yet (caseclock name).`;
  return table([HEADING, ...family.map((each) => [[each.id], [each.name], reached(each)])], width).join('\n');
}

function reached({ address, telephone, mail, protected: isProtected }: Participant): string[] {
  const known = [address, telephone, mail].filter((line) => line !== null);
  return [...known, ...(isProtected ? ['PROTECTED: not for the others of the family'] : [])];
}
