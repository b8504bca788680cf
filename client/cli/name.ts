import { isActive } from '../../domain/case/staff';
import type { Participant } from '../../store/participants';
import { InputError } from '../input-error';
import { isMailAddress } from '../mail-address';
import { idsOf } from '../documents/printing';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { personGiven } from './reading';
import { answer, type Invocation } from './terminal';

interface Options {
  by?: string;
  address?: string;
  telephone?: string;
  mail?: string;
  protected?: boolean;
}

/** `caseclock name CASE PARTICIPANT [NAME]`. */
export async function nameParticipant(
  invocation: Invocation,
  caseId: string,
  participant: string,
  name: string | undefined,
  options: Options,
): Promise<number> {
  const by = personGiven(invocation, options.by, NOTHING);
  const change = { id: participant, ...changeFrom(name, options) };
  await withCases(invocation, `Asking ${caseId}`, async (cases, { store }) => {
    const aCase = await cases.opened(caseId);
    const { family, staff } = aCase;
    if (!isActive(aCase, by))
      throw new InputError(`${by} is not active in case ${caseId}: ${idsOf(staff)}. ${NOTHING}`);
    if (!family.some(({ id }) => id === participant))
      throw new InputError(`Case ${caseId} has no participant ${participant}: ${idsOf(family)}. ${NOTHING}`);
    await store().saveParticipant(caseId, change);
  });
  answer(invocation, { case: caseId, participant }, doneInWords(caseId, participant, name));
  return EXIT.done;
}

const NOTHING = 'Nothing was changed.';

/** What is said; what is said to be nothing is taken out. */
function changeFrom(name: string | undefined, options: Options): Partial<Participant> {
  if (name?.trim() === '') throw new InputError(`A name is at least one letter. ${NOTHING}`);
  const mail = options.mail?.trim();
  if (mail && !isMailAddress(mail))
    throw new InputError(`--mail: must be a mail address such as adele@mail.example; "" takes it out. ${NOTHING}`);
  const contact = (['address', 'telephone', 'mail'] as const).flatMap((key) =>
    options[key] === undefined ? [] : [[key, options[key].trim() || null]],
  );
  const isProtected = options.protected === undefined ? {} : { protected: options.protected };
  const change = { ...(name && { name: name.trim() }), ...Object.fromEntries(contact), ...isProtected };
  if (Object.keys(change).length > 0) return change as Partial<Participant>;
  throw new InputError(`Say the name, or what reaches the participant: --address, --telephone, --mail. ${NOTHING}`);
}

function doneInWords(caseId: string, participant: string, name: string | undefined): string {
  return name === undefined
    ? `What reaches ${participant} of case ${caseId} is kept; no document shows it.`
    : `${participant} of case ${caseId} has a name on what is printed from now on.`;
}
