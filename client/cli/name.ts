import { InputError } from '../input-error';
import { idsOf } from '../documents/printing';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { answer, type Invocation } from './terminal';

/** `caseclock name CASE PARTICIPANT NAME`. */
export async function nameParticipant(
  invocation: Invocation,
  caseId: string,
  participant: string,
  name: string,
): Promise<number> {
  if (name.trim() === '') throw new InputError('A name is at least one letter. Nothing was changed.');
  await withCases(invocation, `Asking ${caseId}`, async (cases, { store }) => {
    const { family } = await cases.opened(caseId);
    if (!family.some(({ id }) => id === participant))
      throw new InputError(`Case ${caseId} has no participant ${participant}: ${idsOf(family)}. Nothing was changed.`);
    await store().nameParticipant(caseId, participant, name.trim());
  });
  answer(
    invocation,
    { case: caseId, participant },
    `${participant} of case ${caseId} has a name on what is printed from now on.`,
  );
  return EXIT.done;
}
